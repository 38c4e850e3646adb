import type { EventDate } from '../../../core/date.ts'
import type { EventKind } from '../../../core/event.ts'
import { narrow } from '../../words/narrow.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import { compares } from '../whether/remembered.ts'

/** The claims of one document that speak of one event. */
export interface Gathered {
  kind: EventKind
  readonly claims: Claim[]
}

/** The same while claims are still put together: what every further claim asks of it is kept ready. */
export interface Gathering extends Gathered {
  /** Counts the document's events from 0. */
  readonly index: number
  /** Everybody who takes part. */
  readonly names: Set<string>
  /** Every date that its claims give, once. */
  readonly dates: EventDate[]
  /** What its events are called, and the bodies in these names: "NATO". */
  readonly labels: Set<string>
  readonly bodies: Set<string>
  readonly places: Set<string>
  readonly sentences: Set<Sentence>
  /** One of several events of a sentence. */
  apart: boolean
  /** "separate meetings" */
  separate: boolean
  /** Told to compare it with the news. */
  compared: boolean
}

/** A claim that looks for its event. */
export interface Seeker {
  readonly claim: Claim
  readonly names: ReadonlySet<string>
  readonly compares: boolean
}

export const seekerOf = (claim: Claim): Seeker => ({
  claim,
  names: new Set(claim.taking.map(({ person }) => person.name)),
  compares: compares(claim),
})

/** The events of a document so far: a claim is held against those it may belong to, however many others there are. */
export class Gatherings {
  readonly all: Gathering[] = []
  readonly #nameless = new Set<Gathering>()
  readonly #byName = new Map<string, Set<Gathering>>()
  /** By one of its names, the rarest when it began: who are all among others are found by any of them. */
  readonly #byOne = new Map<string, Set<Gathering>>()
  readonly #bySentence = new Map<Sentence, Set<Gathering>>()

  begin(seeker: Seeker): void {
    const begun: Gathering = {
      kind: seeker.claim.kind,
      claims: [],
      index: this.all.length,
      names: new Set(),
      dates: [],
      labels: new Set(),
      bodies: new Set(),
      places: new Set(),
      sentences: new Set(),
      apart: false,
      separate: false,
      compared: false,
    }
    this.all.push(begun)
    this.#nameless.add(begun)
    this.join(begun, seeker)
  }

  join(to: Gathering, { claim, names, compares: compared }: Seeker): void {
    to.claims.push(claim)
    if (claim.event) {
      const { label } = claim.event
      to.labels.add(label)
      for (const body of bodiesOf(label)) to.bodies.add(body)
      to.separate ||= /\bseparate\b/i.test(label)
    }
    if (claim.place) to.places.add(claim.place.place)
    to.apart ||= claim.apart === true
    to.compared ||= compared
    const date = claim.date?.date
    if (date && !to.dates.some((other) => isSame(other, date))) to.dates.push(date)
    to.sentences.add(claim.sentence)
    entry(this.#bySentence, claim.sentence).add(to)
    const named = to.names.size > 0
    for (const name of names) {
      to.names.add(name)
      entry(this.#byName, name).add(to)
    }
    if (named || names.size === 0) return
    this.#nameless.delete(to)
    entry(this.#byOne, this.#rarest(names)).add(to)
  }

  /** Those that name nobody, all of these or none but these, in their order, and some others; all, when these are none. */
  naming(names: ReadonlySet<string>): readonly Gathering[] {
    if (names.size === 0 || this.all.length < 2) return this.all
    const found = new Set([...this.#nameless, ...(this.#byName.get(this.#rarest(names)) ?? [])])
    for (const name of names) for (const each of this.#byOne.get(name) ?? []) found.add(each)
    return [...found].sort(inOrder)
  }

  #rarest(names: ReadonlySet<string>): string {
    let [rarest, least] = ['', Number.POSITIVE_INFINITY]
    for (const name of names) {
      const count = this.#byName.get(name)?.size ?? 0
      if (count < least) [rarest, least] = [name, count]
    }
    return rarest
  }

  /** Those that the sentence tells of, in their order. */
  toldBy(sentence: Sentence | undefined): readonly Gathering[] {
    return sentence ? [...(this.#bySentence.get(sentence) ?? [])].sort(inOrder) : []
  }
}

/** "extraordinary NATO Summit", "NATO leaders' summit": names in capitals. */
export const bodiesOf = (label: string): readonly string[] => label.match(IN_CAPITALS) ?? []
const IN_CAPITALS = narrow(/\b\p{Lu}[\p{Lu}\d]+\b/gu)

function entry<K>(map: Map<K, Set<Gathering>>, key: K): Set<Gathering> {
  const known = map.get(key)
  if (known) return known
  const empty = new Set<Gathering>()
  map.set(key, empty)
  return empty
}

const inOrder = (a: Gathering, b: Gathering): number => a.index - b.index

const isSame = (a: EventDate, b: EventDate): boolean =>
  a.start === b.start && a.end === b.end && a.precision === b.precision
