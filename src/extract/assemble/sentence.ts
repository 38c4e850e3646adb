import type {
  CountryMention,
  DateMention,
  EventMention,
  Mention,
  OfficeMention,
  PersonMention,
  PlaceMention,
  VerbMention,
} from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import type { Frame } from '../recognise/frame.ts'
import { cued, type Hints } from '../words/cued.ts'
import type { Word } from '../words/words.ts'
import { bystandersIn } from './who/bystanders.ts'

/** One passage with what was found in it, in order: what the claims are read from. */
export interface Sentence {
  readonly passage: Passage
  readonly words: readonly Word[]
  /** Which rules its words give something to read: bits of CUE. */
  readonly cues: number
  readonly hints: Hints
  /** Without those who are named for another's sake: "on behalf of President Brel". */
  readonly people: readonly PersonMention[]
  readonly verbs: readonly VerbMention[]
  readonly events: readonly EventMention[]
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly offices: readonly OfficeMention[]
  readonly countries: readonly CountryMention[]
  /** Whether whoever stands at an index is of one list with whom stands in front; empty there until somebody asks. */
  readonly links: (boolean | undefined)[]
}

export function sentencesOf(
  frames: readonly Pick<Frame, 'passage' | 'words' | 'cues' | 'hints'>[],
  mentions: readonly Mention[],
): readonly Sentence[] {
  let next = 0
  return frames.map(({ passage, words, cues, hints }) => {
    const sentence = nothing(passage, words, cues, hints)
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < passage.end; next++) {
      const mention = mentions[next]
      if (mention) put(mention, sentence)
    }
    // "Musharraf welcomed Vajpayee": whoever is named is no place, nor where her office is: "Counsellor in Oslo Ana Brel"
    const { people } = sentence
    const bystanders = bystandersIn(sentence)
    // "the conference “Ports in Turbulent Times”": a title
    const { places } = sentence
    for (let i = places.length - 1; i >= 0; i--) if (isInTitle(places[i], sentence.events)) places.splice(i, 1)
    if (bystanders.size === 0 && (people.length === 0 || !sentence.places.some((place) => isNamed(place, people))))
      return sentence
    return {
      ...sentence,
      links: [],
      people: people.filter((person) => !bystanders.has(person)),
      places: sentence.places.filter((place) => !isNamed(place, people)),
    }
  })
}

const isInTitle = (place: PlaceMention | undefined, events: readonly EventMention[]): boolean =>
  place !== undefined && events.some(({ start, end }) => start < place.start && place.end < end)

const isNamed = (place: PlaceMention, people: readonly PersonMention[]): boolean =>
  people.some(
    ({ start, end, nameStart, nameEnd }) =>
      (nameStart <= place.start && place.end <= nameEnd) ||
      (place.rule.startsWith('in ') && start <= place.start && place.end <= end),
  )

interface Inside extends Pick<Sentence, 'passage' | 'words' | 'cues' | 'hints'> {
  readonly people: PersonMention[]
  readonly verbs: VerbMention[]
  readonly events: EventMention[]
  readonly dates: DateMention[]
  readonly places: PlaceMention[]
  readonly offices: OfficeMention[]
  readonly countries: CountryMention[]
  readonly links: (boolean | undefined)[]
}

const nothing = (passage: Passage, words: readonly Word[], cues: number, hints: Hints): Inside => ({
  passage,
  words,
  cues,
  hints,
  people: [],
  verbs: [],
  events: [],
  dates: [],
  places: [],
  offices: [],
  countries: [],
  links: [],
})

function put(mention: Mention, inside: Inside): void {
  switch (mention.is) {
    case 'person':
      inside.people.push(mention)
      break
    case 'verb':
      inside.verbs.push(mention)
      break
    case 'event':
      inside.events.push(mention)
      break
    case 'date':
      inside.dates.push(mention)
      break
    case 'place':
      inside.places.push(mention)
      break
    case 'office':
      inside.offices.push(mention)
      break
    case 'country':
      if (mention.by !== 'seat') inside.countries.push(mention)
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a verb, whether the vocabulary has it or a rule found it. */
export type VerbWords = Pick<VerbMention, 'start' | 'end' | 'text'>

/** The passage's words between two offsets of the body. */
export const between = (sentence: Sentence, from: number, to: number): string =>
  sentence.passage.text.slice(Math.max(0, from - sentence.passage.start), Math.max(0, to - sentence.passage.start))

/** The words between two offsets; dates, places, countries and offices without a name are left out. */
export function withoutDates(sentence: Sentence, from: number, to: number): string {
  let text = ''
  let at = from
  for (const skip of namedBetween(sentence, from, to)) {
    if (skip.start < at) continue
    text += between(sentence, at, skip.start)
    at = skip.end
  }
  return text + between(sentence, at, to)
}

/** Dates, places, countries and offices, in their order. */
function namedBetween(sentence: Sentence, from: number, to: number): readonly Span[] {
  const found: Span[] = []
  for (const each of sentence.dates) if (each.start >= from && each.end <= to) found.push(each)
  for (const each of sentence.places) if (each.start >= from && each.end <= to) found.push(each)
  for (const each of sentence.countries) if (each.start >= from && each.end <= to) found.push(each)
  for (const each of sentence.offices) if (each.start >= from && each.end <= to) found.push(each)
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

/** The words between, without the dates: "arrived on Monday evening in". */
export function undated(sentence: Sentence, from: number, to: number): string {
  let text = between(sentence, from, to)
  for (const date of sentence.dates) if (date.start >= from && date.end <= to) text = text.replace(date.text, '')
  return text
}

/** The words in front of an event, as many as may speak of it: "the phone call followed a meeting" tells two. */
export const leadingTo = (sentence: Sentence, at: number, reach: number): string =>
  FOLLOWED.without(between(sentence, Math.max(sentence.passage.start, at - reach), at), sentence)
const FOLLOWED = cued(/^.*\b(?:followed|follows|preceded|precedes|after|before|ahead of)\b/s)
