import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'
import { asideOf } from '../whether/aside.ts'

/** Told of somebody in passing, on a day that nobody knows. */
export function isInPassing({ sentence, at, date, kind }: Claim): boolean {
  if (date === null && BEFORE_THE_NEWS.test(between(sentence, at.end, at.end + 160), sentence)) return true
  if (
    date === null &&
    kind === 'visit' &&
    CAME_AFTER.test(between(sentence, sentence.passage.start, at.start), sentence)
  )
    return true
  if (date === null && FOLLOWED.test(between(sentence, sentence.passage.start, at.end), sentence)) return true
  if (date === null && HOURS_AFTER.test(between(sentence, at.end, sentence.passage.end), sentence)) return true
  const aside = asideOf(sentence, at)
  return aside !== null && !aside.ofSpeaker
}

/** "met Prime Minister Lee in Japan before arriving in Seoul": not on the day of the arrival that is reported. */
const BEFORE_THE_NEWS = cued(/^[^.;]*\bbefore (?:arriving|coming|landing) (?:in|at|to|here)\b/)

/** "arrived in Oslo on Tuesday for a visit, after visiting Riga": the second visit was over by then. */
const CAME_AFTER = cued(
  /\b(?:arriv|land|flew|came|travel|return|head|continu)\p{Ll}*\b[^.;]*\bafter (?:also |first )?$/u,
)

/** "The visit followed a trip to Zambia, where he met", "The statement followed a meeting between": before the news */
const FOLLOWED = cued(
  /\b(?:follow(?:s|ed)|comes? after|came after) (?:(?:an?|his|her|their) )?(?:[\p{L}-]+ ){0,3}?(?:visit|trip|meeting|talks|call|tour|stop)\b/u,
)

/** "attended a summit in Oslo hours after she took office last year" */
const HOURS_AFTER = cued(
  /\b(?:hours|days|weeks|months|a (?:day|week|month)) (?:after|before)\b[^.;]*\b(?:(?:last|the previous) (?:year|month)|in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:years|months) ago)\b/u,
)
