import type { DateMention, PlaceMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** "…, President Brel said on Thursday in Linz", "…,” the minister told reporters": the words in front are what was announced. */
const ANNOUNCES = cued(
  /[,”"’]\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){1,8}?(?:said|told|announced|confirmed|added|stated|declared|revealed|disclosed)\b(?! that\b)/gu,
)

/** Where the sentence begins to tell who announced it, when these words stand behind; else where the sentence begins. */
export function announcedBefore(sentence: Sentence, { start }: Span): number {
  const base = sentence.passage.start
  const said = ANNOUNCES.all(sentence.passage.text, sentence).findLast(
    ({ 0: words, index }) => base + index + words.length <= start,
  )
  if (!said) return base
  const at = base + said.index
  return [...sentence.verbs, ...sentence.events].some(({ end }) => end <= at) ? at : base
}

/** Between where and when it was said and the event at which it was: " after talks with", " at a ". */
const AT_EVENT =
  /^[\s,]*(?:(?:on|in|at)[\s,]*)?(?:(?:after|following|at|during|before|on the (?:sidelines|margins) of)\s+(?:[\p{L}-]+\s+){0,3})?$/u
const SAYING = /\b(?:said|told|announced|confirmed|added|stated|declared|revealed|disclosed)\b/

/** "said on Thursday in Linz after talks with": the day and the town of saying are those of the talks. */
export const isWhereSaid = (sentence: Sentence, from: number, at: Span, mention: DateMention | PlaceMention): boolean =>
  from > sentence.passage.start &&
  mention.start >= from &&
  mention.end <= at.start &&
  SAYING.test(between(sentence, from, mention.start)) &&
  AT_EVENT.test(withoutPlaces(sentence, mention.end, at.start))

const withoutPlaces = (sentence: Sentence, from: number, to: number): string =>
  withoutDates(sentence, from, to)
    .replace(/ +/g, ' ')
    .replace(/^,? (?:in|at|on)(?: the)? (?=after|following|at|during|before|on the)/, ' ')
