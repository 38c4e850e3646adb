import type { EventDate } from '../../../core/date.ts'
import { daysBetween } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'

/** Days: what is told to begin on one and to end on the other is one event. */
const LONGEST = 14

const BEGUN = cued(
  /\b(?:open(?:s|ed)|beg(?:an|ins|un)|start(?:s|ed)|kick(?:s|ed) off|inaugurated|got under way|gets under way|gather(?:s|ed)?|conven(?:e|es|ed)|assembled?|met|meets?)\b[^.;]*$/i,
)
const ENDED = cued(
  /\b(?:clos(?:es?|ed)|end(?:s|ed)?|conclud(?:es?|ed)|wrap(?:s|ped)? up|finish(?:es|ed)|continues|runs)\b[^.;]*$/i,
)

/** The words of the event up to its day. */
const upToDay = ({ sentence, at, date }: Claim): string =>
  date ? between(sentence, Math.min(at.start, date.start), Math.max(at.start, date.start)) : ''

export const isBegun = (claim: Claim): boolean => BEGUN.test(upToDay(claim), claim.sentence)
export const isEnded = (claim: Claim): boolean => ENDED.test(upToDay(claim), claim.sentence)

/** "concluded their summit on 4 July … The summit was opened on 2 July": the days from the first claim to the other. */
export function daysFromTo(a: Claim, b: Claim): EventDate | null {
  const [first, last] = (a.date?.date?.start ?? '') <= (b.date?.date?.start ?? '') ? [a, b] : [b, a]
  const [from, to] = [first.date?.date, last.date?.date]
  if (from?.precision !== 'day' || !to || !/^(?:day|span)$/.test(to.precision) || from.start >= to.end) return null
  if (daysBetween(to.end, from.start) > LONGEST || !isBegun(first) || !isEnded(last)) return null
  const stated = from.certainty === 'stated' && to.certainty === 'stated'
  return { start: from.start, end: to.end, precision: 'span', certainty: stated ? 'stated' : 'implied' }
}

/** Of all that is told of an event: its days, and the claim that says when it ends. */
export function wholeOf(claims: readonly Claim[]): { readonly date: EventDate; readonly claim: Claim } | null {
  if (claims.length < 2) return null
  for (const claim of claims)
    for (const other of claims) {
      const date = other !== claim && isEnded(claim) ? daysFromTo(other, claim) : null
      if (date) return { date, claim }
    }
  return null
}
