import { inLines } from '../../../core/in-lines.ts'
import type { DateMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { narrow } from '../../words/narrow.ts'
import type { Sentence } from '../sentence.ts'
import { asideBetween } from '../whether/aside.ts'

/* How far a date stands from the words of an event: in letters, and in clauses that begin between them. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** In time: nobody took an oath or spoke earlier than those "before" whom it was. */
const BEFORE =
  '(?<!\\b(?:sworn[ -]in|oaths?|oath of (?:office|allegiance)|appear(?:ed|s|ing)|testif(?:ied|ies|ying)) )before'
/** Between the words of an event and a date: another clause begins, with who or what it is about. */
const CLAUSE = narrow(
  inLines('giu')`
    ;|:
    |\b(?:
      which|whose|where|while|whereas|although|though|because|if|unless|but|since|until|${BEFORE}|ahead of|prior to
      |in advance of|so that|in order to|given that|that|what|how|whether
    )\b
    |\band (?:he|she|they|it|the \w+) |\band (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:will|would|has|have|had|is|was|are|were) |
      \bwhen\b
    |\bas (?:he|she|they|it|the|part|well as|agreed)\b|\bwho\b
  `,
)
/** "to follow up on": what is meant to come of it; "to Oslo" and "to the summit" are where it is. */
const PURPOSE = cued(/\bto (?!the\b|an?\b|h(?:is|er)\b|their\b|its\b)\p{Ll}+ /gu)
/** "after the two leaders met in Vilnius last year": what is told behind these words happened at another time. */
const ANOTHER_TIME = cued(
  inLines('gi')`
    \b(?:
      ${BEFORE} (?!noon|midday|midnight|dawn|lunch|dinner|sunrise|sunset|\d)|after|(?<!\bthe )following|since
      |building on (?=the|their|its|his|her|our|this|that|what)|builds on|in the wake of|recalling|recalled|in response to|based on|thanks to|as a result of|caused by
      |(?<!\b(?:is|are|was|were|be) )due to(?! (?:be|open|begin|start|kick|take place|meet|visit|host|hold|attend|arrive|travel)\b)
    )\b
  `,
)
/** "welcomed him … he received when he visited Norway in March" */
const RECALLED = cued(/\bwhen (?:he|she|they) (?:last |first )?\p{Ll}+ed\b/u)
/** "laid the first stone in 1997 and opened the house in 2000" */
const DID = cued(/\b(?:\p{Ll}{3,}ed|laid|took|gave|came|became|began|built)\b/u)
/** Letters between, and a penalty for every clause, sentence part and other event that lies between. */
export function distance(sentence: Sentence, place: Span, date: DateMention): number {
  const [from, to] = date.start >= place.end ? [place.end, date.start] : [date.end, place.start]
  if (to <= from) return 0
  // "received Minister Vik, who is on a visit to Malta, on Monday"
  const past = asideBetween(sentence, from, to)
  const between = past
    ? wordsBetween(sentence, from, past.start) + wordsBetween(sentence, past.end, to)
    : wordsBetween(sentence, from, to)
  // "On June 2, the Secretary General held meetings": what opens the sentence holds for its main clause
  const opens =
    date.end <= place.start &&
    /^\W*(?:\w+ ){0,3}$/.test(sentence.passage.text.slice(0, date.start - sentence.passage.start))
  // "On March 29, following the first day of the summit, he will host": an aside ends where it began
  const words = opens ? withoutAsides(between) : (withoutOther(sentence, from, date) ?? between)
  const clauses = ((words.match(CLAUSE)?.length ?? 0) + PURPOSE.all(words, sentence).length) * (opens ? 70 : 110)
  const elsewhere =
    (ANOTHER_TIME.all(words, sentence).length + (place.end <= date.start && RECALLED.test(words, sentence) ? 1 : 0)) *
    300
  const lies = ({ start, end }: Span) => start >= from && end <= to && !(past && start >= past.start && end <= past.end)
  const others = sentence.events.filter(lies).length * 35
  const verbs = sentence.verbs.filter(lies).length * 45
  const aside = date.end <= place.start && isAside(sentence, date, words) ? 200 : 0
  // "will fly to Tokyo on Monday, and meet": the day in front closes what was told before
  const closed =
    date.end <= place.start &&
    !opens &&
    /^,?\s+(?:and|then)\b/.test(words) &&
    (sentence.verbs.some((verb) => verb.end <= date.start) ||
      DID.test(sentence.passage.text.slice(0, date.start - sentence.passage.start), sentence))
      ? 60
      : 0
  // "on Monday named a delegation to attend the funeral": the day of naming
  const sending = date.end <= place.start && SENT_TO.test(words, sentence) ? 300 : 0
  const letters = opens ? Math.min(words.length, 60) : words.length - namesBetween(sentence, from, to)
  // a date behind the words of an event belongs to them rather than to those that follow
  const side = date.start >= place.end || opens ? 0 : 15
  return letters + closed + sending + aside + clauses + elsewhere + others + verbs + side
}

/** How many of the letters are of a long list: "with the ambassadors of the Republic of Malta, the Republic of Chad and …" */
function namesBetween({ people, countries }: Sentence, from: number, to: number): number {
  let letters = 0
  for (const all of [people, countries]) {
    let names = 0
    for (const { start, end } of all) if (start >= from && end <= to && ++names > 2) letters += end - start
  }
  return letters
}

const withoutAsides = (words: string): string => (words.includes(',') ? words.replace(/,[^,]*,/g, ', ') : words)

const SENT_TO = cued(
  inLines('u')`
    \b(?:flagged off|named|sent|dispatched|announced|appointed|picked|designated)\b[^.;]{0,60}\b
    (?:delegation|team|mission|group|envoys?)\b[^,;.]{0,30}\bto (?:
      (?:attend|witness|join|take part in|participate in) (?:the |this |h(?:is|er) )?(?:[\p{L}-]+ ){0,2}
    )?$
  `,
)

/** "will pay his first visit since taking office in 2014 on 28 September": the year closes what it is about. */
function withoutOther(sentence: Sentence, from: number, date: DateMention): string | null {
  const other = sentence.dates.find(
    ({ start, end }) => start >= from && end < date.start && /^ on $/.test(wordsBetween(sentence, end, date.start)),
  )
  if (!other) return null
  const words = wordsBetween(sentence, from, other.start)
  const [another] = ANOTHER_TIME.all(words, sentence)
  return another ? words.slice(0, another.index) : null
}

/** Does a clause begin in these words that tells of another time or of a purpose? */
export const begins = (words: string, sentence: Sentence): boolean =>
  ANOTHER_TIME.all(words, sentence).length > 0 || PURPOSE.all(words, sentence).length > 0 || words.search(CLAUSE) >= 0

/** "Minister Lee, who was in Oslo last week, will meet": the date within the commas is the aside's. */
const isAside = (sentence: Sentence, date: DateMention, behind: string): boolean => {
  const before = sentence.passage.text.slice(0, date.start - sentence.passage.start)
  return behind.includes(',') && WHO.test(before.slice(-120), sentence)
}

const WHO = cued(/, (?:who|which|where|whose|whom)\b[^,]*$/)

export const wordsBetween = (sentence: Sentence, from: number, to: number) =>
  sentence.passage.text.slice(Math.max(0, from - sentence.passage.start), to - sentence.passage.start)

/** The same without what only goes on: "Vik and Japan have today signed" is one clause. */
export const isSubordinate = (words: string, sentence: Sentence): boolean =>
  begins(words.replace(AND_SO, ', '), sentence)
const AND_SO = /\band (?=(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:will|would|has|have|had|is|was|are|were) )/gu
