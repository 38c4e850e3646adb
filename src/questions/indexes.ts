import type { Chronicle } from '../chronicle/chronicle.ts'
import { type BodyIndex, type BodyNames, indexBodies } from './bodies.ts'
import { type Completer, completer } from './complete.ts'
import { type Suggester, suggestNames } from './did-you-mean.ts'
import { indexNames, type NameIndex } from './names.ts'

/** What is kept in memory of one state of the Chronicle; each part is made when it is first needed. */
export interface Indexes {
  readonly chronicle: Chronicle
  names(): NameIndex
  bodies(): BodyIndex
  suggester(): Suggester
  completer(): Completer
}

/** Gives the indexes of the Chronicle as it is now: the same ones until its revision changes. */
export function keepIndexes(
  current: () => Chronicle,
  spellings: BodyNames,
  seats: ReadonlySet<string>,
  zones: readonly string[],
): () => Indexes {
  let kept: { readonly chronicle: Chronicle; readonly revision: string; readonly indexes: Indexes } | null = null
  return () => {
    const chronicle = current()
    if (kept?.chronicle !== chronicle || kept.revision !== chronicle.revision) {
      kept = { chronicle, revision: chronicle.revision, indexes: make(chronicle, spellings, seats, zones) }
    }
    return kept.indexes
  }
}

function make(
  chronicle: Chronicle,
  spellings: BodyNames,
  seats: ReadonlySet<string>,
  zones: readonly string[],
): Indexes {
  const names = once(() => indexNames(chronicle))
  return {
    chronicle,
    names,
    bodies: once(() => indexBodies(chronicle, spellings, seats)),
    suggester: once(() => suggestNames(names(), chronicle.places())),
    completer: once(() => completer(chronicle, names(), zones)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
