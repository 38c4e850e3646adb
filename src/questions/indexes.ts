import { setImmediate as turn } from 'node:timers/promises'
import type { Chronicle } from '../chronicle/chronicle.ts'
import { type Completer, completer } from './complete.ts'
import { type BodyIndex, type BodyNames, type Cities, indexBodies } from './names/bodies.ts'
import { indexNames, type NameIndex } from './names/index.ts'
import { type Initials, initialsIn } from './names/initials.ts'
import { type Suggester, suggestNames } from './nothing/did-you-mean.ts'
import { type Speller, speller, wordsIn } from './nothing/mend-words.ts'

/** What is kept in memory of one state of the Chronicle; each part is made when it is first needed. */
export interface Indexes {
  readonly chronicle: Chronicle
  names(): NameIndex
  bodies(): BodyIndex
  suggester(): Suggester
  completer(): Completer
  speller(): Speller
  initials(): Initials
}

export interface KeptIndexes {
  /** Of the Chronicle as it is now: the same ones until its revision changes. */
  current(): Indexes
  /**
   * Makes all of them, a little at a time, so that whoever asks in the meantime waits for a few milliseconds at most. Never
   * rejects; resolves when they are made, or given up for those of a newer state.
   */
  prepare(): Promise<void>
}

/** People whose company is counted before anybody asks; of others it is counted in a moment. */
const BUSY = 20

export function keepIndexes(
  current: () => Chronicle,
  spellings: BodyNames,
  seats: ReadonlySet<string>,
  zones: readonly string[],
  cities: Cities = {},
): KeptIndexes {
  let kept: { readonly chronicle: Chronicle; readonly revision: string; readonly indexes: Indexes } | null = null
  const get = () => {
    const chronicle = current()
    if (kept?.chronicle !== chronicle || kept.revision !== chronicle.revision) {
      kept = { chronicle, revision: chronicle.revision, indexes: make(chronicle, spellings, seats, zones, cities) }
    }
    return kept.indexes
  }
  let running: Generator<void> | null = null
  return {
    current: get,
    async prepare() {
      await turn()
      try {
        const indexes = get()
        const steps = stepsOf(indexes)
        running = steps
        // Of an older state, or begun anew: what is left of these steps is of no use.
        while (running === steps && get() === indexes && !steps.next().done) await turn()
      } catch {
        // Whoever asks next meets the same trouble, and it is told there.
      }
    },
  }
}

function* stepsOf({ chronicle, names, bodies, suggester, completer, speller, initials }: Indexes): Generator<void> {
  for (const make of [names, bodies, suggester]) {
    make()
    yield
  }
  yield* completer().prepare()
  speller()
  yield
  initials()
  for (const name of chronicle.busiest(BUSY)) {
    yield
    chronicle.met(name, 1)
  }
}

function make(
  chronicle: Chronicle,
  spellings: BodyNames,
  seats: ReadonlySet<string>,
  zones: readonly string[],
  cities: Cities,
): Indexes {
  const names = once(() => indexNames(chronicle))
  const lists = once(() => completer(chronicle, names(), zones))
  const people = () => names().everybody.map(({ name }) => name)
  return {
    chronicle,
    names,
    bodies: once(() => indexBodies(chronicle, spellings, seats, cities)),
    suggester: once(() => suggestNames(names(), chronicle.places())),
    completer: lists,
    initials: once(() => initialsIn(chronicle)),
    speller: once(() =>
      speller(chronicle, [
        ...lists().words(),
        ...wordsIn([...people(), ...chronicle.bodies(), ...Object.keys(spellings), ...Object.values(spellings).flat()]),
      ]),
    ),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
