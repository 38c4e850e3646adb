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

/** One passage with what was found in it, in order: what the claims are read from. */
export interface Sentence {
  readonly passage: Passage
  /** Which rules its words give something to read: bits of CUE. */
  readonly cues: number
  readonly people: readonly PersonMention[]
  readonly verbs: readonly VerbMention[]
  readonly events: readonly EventMention[]
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly offices: readonly OfficeMention[]
  readonly countries: readonly CountryMention[]
}

export function sentencesOf(
  frames: readonly Pick<Frame, 'passage' | 'cues'>[],
  mentions: readonly Mention[],
): readonly Sentence[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start)
  let next = 0
  return frames.map(({ passage, cues }) => {
    while (next < ordered.length && (ordered[next]?.start ?? 0) < passage.start) next++
    const inside: Mention[] = []
    for (; next < ordered.length && (ordered[next]?.start ?? 0) < passage.end; next++) {
      const mention = ordered[next]
      if (mention) inside.push(mention)
    }
    return {
      passage,
      cues,
      people: inside.filter((mention) => mention.is === 'person'),
      verbs: inside.filter((mention) => mention.is === 'verb'),
      events: inside.filter((mention) => mention.is === 'event'),
      dates: inside.filter((mention) => mention.is === 'date'),
      countries: inside.filter(
        (mention): mention is CountryMention => mention.is === 'country' && mention.by !== 'seat',
      ),
      offices: inside.filter((mention) => mention.is === 'office'),
      places: inside.filter((mention) => mention.is === 'place'),
    }
  })
}

/** The passage's words between two offsets of the body. */
export const between = (sentence: Sentence, from: number, to: number): string =>
  sentence.passage.text.slice(Math.max(0, from - sentence.passage.start), Math.max(0, to - sentence.passage.start))

/** The words between two offsets; dates, places, countries and offices without a name are left out. */
export function withoutDates(sentence: Sentence, from: number, to: number): string {
  let text = ''
  let at = from
  for (const skip of [...sentence.dates, ...sentence.places, ...sentence.countries, ...sentence.offices].sort(
    (a, b) => a.start - b.start,
  )) {
    if (skip.start < at || skip.end > to) continue
    text += between(sentence, at, skip.start)
    at = skip.end
  }
  return text + between(sentence, at, to)
}

/** The words between, without the dates: "arrived on Monday evening in". */
export function undated(sentence: Sentence, from: number, to: number): string {
  let text = between(sentence, from, to)
  for (const date of sentence.dates) if (date.start >= from && date.end <= to) text = text.replace(date.text, '')
  return text
}
