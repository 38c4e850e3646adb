import type { EventDate } from '../../../core/date.ts'
import { daysBetween } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { isToldByNoun } from '../told/dated-event.ts'

/** "last met in January", "had most recently visited", "first spoke": told to compare, not as news. */
const COMPARES = cued(/\b(?:last|most recently|previously|first|earlier)\s+(?:\w+ly\s+)?$/i)
/** "Their last meeting was in May", "the previous round of talks took place" */
const COMPARED = cued(/\b(?:last|most recent|previous|preceding|earlier|first)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu)
/** "The last time he was in Riga was in May, when he came for a meeting with": all of it is told of that time. */
const LAST_TIME = cued(/^\W*The (?:last|first|only|previous) time\b[^.;]*\bwas\b/)
/** "first held talks with Minister Vik before a dinner with the King": the first of several, all of them news. */
const IN_A_ROW = /^[^;]*\b(?:before|and then|followed by|after which|and later)\b/
/** Days: what took longer than the longest tour has no time of its own. */
const LONGEST = 14

/**
 * What is over and told by the way: "last met in January", "who visited the country in March". No day is known of it, and
 * it is not what the report tells: without a month or year of its own it counts only when the report begins with it, or where it
 * is told with both sides, a place and a month.
 */
export function withoutRemembered(claims: readonly Claim[], sentences: readonly Sentence[]): readonly Claim[] {
  const opens = openingsOf(claims, sentences)
  return claims.filter(
    (claim, i) =>
      claim.status === 'planned' ||
      !isRemembered(claim) ||
      (opens.has(claim) && !compares(claim)) ||
      (isOwnVisit(claim) && claims.slice(0, i).every((other) => !shareSomebody(other, claim))),
  )
}

function isRemembered(claim: Claim): boolean {
  const date = claim.date?.date
  if (date && isWhole(claim)) return false
  if (date) return isLong(date) && (isToldByNoun(claim) || claim.taking.length === 0 || date.certainty === 'implied')
  return compares(claim)
}

/** "Brel and Vik last met in Lisbon in March": who, where and in which month is an event of its own, and not today's. */
const isWhole = ({ sentence, at, rule, kind, date, place, taking }: Claim): boolean =>
  date?.date?.precision === 'month' &&
  date.bearing === 'at' &&
  kind !== 'call' &&
  taking.length > (rule === 'visit-by' ? 0 : 1) &&
  place !== null &&
  // "called her in May, and met him in Oslo last month": each with its own
  sentence.verbs.every(({ start }) => start < at.end || start > Math.max(date.start, place.start))

const shareSomebody = (a: Claim, b: Claim): boolean =>
  a.taking.some(({ person }) => b.taking.some((other) => other.person.name === person.name))

/**
 * "Prime Minister Holm visited Malta in September": a sentence of its own, with the month, and where. It is news where
 * nothing else was told of her before.
 */
const isOwnVisit = ({ rule, sentence, at, date, place, taking }: Claim): boolean =>
  rule === 'visited' &&
  date?.date?.precision === 'month' &&
  taking.length > 0 &&
  (place !== null || sentence.countries.some(({ start }) => start >= at.end && start < at.end + 8)) &&
  /^[^,;]*$/.test(between(sentence, sentence.passage.start, at.start)) &&
  !WHEN_ELSE.test(between(sentence, sentence.passage.start, at.start))
const WHEN_ELSE = /\b(?:who|when|since|after|before|while|as|had|has|have|last|first|previously)\b/

/** No day of it is known. */
const isLong = ({ start, end, precision }: EventDate): boolean =>
  precision === 'month' || precision === 'year' || daysBetween(end, start) > LONGEST

/** Is it told to compare it with the news? */
export function compares({ sentence, at, event, rule }: Claim): boolean {
  const before = between(sentence, Math.max(sentence.passage.start, at.start - 60), at.start)
  if (
    LAST_TIME.test(sentence.passage.text, sentence) &&
    /\bwhen\b/.test(between(sentence, sentence.passage.start, at.start))
  )
    return true
  // "Her first meeting was with Governor Vik": of the day, and then she had others
  if (rule === 'his-event-was-with' && /\bfirst\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(before)) return false
  return event && event.start === at.start
    ? COMPARED.test(before, sentence) && /\b(?:was|were|took place|held)\b/.test(between(sentence, at.end, at.end + 60))
    : COMPARES.test(before, sentence) &&
        !(/\bfirst\s+$/i.test(before) && IN_A_ROW.test(between(sentence, at.end, at.end + 200)))
}

/** The claims with which a report begins: the first in its first paragraph, told by more than a noun. */
function openingsOf(claims: readonly Claim[], sentences: readonly Sentence[]): ReadonlySet<Claim> {
  const paragraphs = new Map<number, number>()
  for (const { passage } of sentences)
    if (passage.role === 'prose' && !paragraphs.has(passage.report)) paragraphs.set(passage.report, passage.paragraph)
  const opened = new Set<number>()
  return new Set(
    claims.filter((claim) => {
      const { report, paragraph } = claim.sentence.passage
      if (opened.has(report)) return false
      opened.add(report)
      return paragraphs.get(report) === paragraph && !isToldByNoun(claim)
    }),
  )
}
