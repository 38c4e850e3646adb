import { inLines } from '../../../core/in-lines.ts'
import type { DateMention, EventMention } from '../../../core/mention.ts'
import type { Bearing } from '../../../core/said-date.ts'
import { cued } from '../../words/cued.ts'
import type { Sentence } from '../sentence.ts'
import { announcedBefore, isWhereSaid } from '../whether/announcing.ts'
import { asideOf } from '../whether/aside.ts'
import { isOnTheWay } from '../whether/on-the-way.ts'
import { areDaysApart } from './days-apart.ts'
import { begins, distance, type Span, wordsBetween } from './distance.ts'
import { isSaid } from './is-said.ts'
import { isMoreExact, isWithin } from './more-exact.ts'
import { spanOfStay } from './span-of-stay.ts'

const DATES_NOTHING: ReadonlySet<Bearing> = new Set(['limit', 'for then'])

/** Further away, in penalty points, a date is about something else. A letter between is a point. */
const TOO_FAR = 330

/**
 * The date a sentence gives to one of the events it tells. A date stands before the event's own noun ("the June 29–30 NATO
 * Summit"), at the sentence's beginning ("On June 2, …"), or nearest in the same clause; the day on which somebody said so, a
 * limit ("until 30 September") and the day of another event are none. A mention without days ("recently") is returned, too:
 * the sentence says when, and nobody knows. What was held may have been told on its own day; what is planned or called off
 * (`ahead`) never is.
 */
export function dateFor(sentence: Sentence, at: Span, event: EventMention | null, ahead = false): DateMention | null {
  if (sentence.dates.length === 0) return null
  const own = event && sentence.dates.find((date) => date.bearing === 'of the noun' && namesNext(sentence, date, event))
  if (own) return (event && dayInYear(sentence, own, event)) ?? own
  const stay = spanOfStay(sentence, at)
  if (stay) return stay
  const toBe = event && event.start === at.start ? dayToBeHeld(sentence, event) : undefined
  if (toBe) return toBe
  let best: DateMention | null = null
  let least = TOO_FAR
  const aside = asideOf(sentence, at)
  const from = announcedBefore(sentence, at)
  let another: DateMention | null = null
  for (const date of sentence.dates) {
    // "will travel on 9 March, he said on Friday after talks with": the talks have a day of their own
    if (date.end <= from) continue
    if (isWhereSaid(sentence, from, at, date)) return date
    if (isOfProgress(sentence, at, date)) continue
    // "hosted Minister Vik in 2014, visited Japan": nobody says when
    if (
      isOfAnotherVerb(sentence, at, date) ||
      isOfWhatFollows(sentence, at, date) ||
      isWithinStay(sentence, at, date) ||
      areDaysApart(sentence, at, date)
    ) {
      another = date
      continue
    }
    // "Braun, who met Brel in 1990, was buried on 1 August": neither takes the other's
    if (asideOf(sentence, date)?.start !== aside?.start) continue
    if (ahead && (isSaid(sentence, at, date) || isLast(date) || isDateline(sentence, at, date))) continue
    if (ahead && isOfCallingOff(sentence, date)) continue
    const points =
      aside && date.date && !DATES_NOTHING.has(date.bearing)
        ? distance(sentence, at, date)
        : penalty(sentence, at, event, date)
    if (
      points < least ||
      (best !== null && points < least + (isWithin(date, best) ? 80 : 25) && isMoreExact(date, best))
    )
      [best, least] = [date, points]
  }
  return best ?? (another && { ...another, date: null })
}

/** "will leave on Friday for a three-day visit, during which she will meet": on one of these days, and nobody says on which. */
const isWithinStay = (sentence: Sentence, at: Span, date: DateMention): boolean =>
  date.end <= at.start &&
  date.date?.precision === 'day' &&
  WITHIN_STAY.test(wordsBetween(sentence, sentence.passage.start, at.start), sentence)
const WITHIN_STAY = cued(
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)-days?|week-?long|(?:two|three|four|\d+)-week)\b[^.;:]{0,60}\b(?:visit|trip|tour|stay)\b[^.;:]{0,60}, (?:during|in the course of) which (?:he|she|they|the \p{Ll}+)(?: \p{Ll}+){0,3} $/u,
)

/** "reviewed the progress achieved in the past two years": in which it was made, and not when they spoke of it. */
const isOfProgress = (sentence: Sentence, { end }: Span, date: DateMention): boolean =>
  date.date === null && date.start > end && PROGRESS.test(wordsBetween(sentence, end, date.start), sentence)
const PROGRESS = cued(
  /\b(?:progress|achiev\p{L}+|accomplish\p{L}+|obstacles?|encountered|reforms?|results|strides|gains|growth|steps|developments|made|taken)\b[^.;:]{0,60} $/u,
)

/** "met today ahead of the Lake Summit to be held in Oslo on 22 June": what is in front of it has a day of its own. */
function dayToBeHeld(sentence: Sentence, event: EventMention): DateMention | undefined {
  const day = sentence.dates.find(({ start }) => start >= event.end)
  return day?.date && TO_BE_HELD.test(wordsBetween(sentence, event.end, day.start), sentence) ? day : undefined
}
const TO_BE_HELD = cued(
  inLines()`
    ^,? (?:
      (?:which|that) (?:will|is to|are to) (?:be (?:held|hosted|convened)|take place)
      |(?:(?:due|set|scheduled|slated|planned) )?to (?:
        be (?:held|hosted|convened)|take place|open|begin|start|kick off|get under ?way
      )
      |(?:scheduled|slated|set|planned) for
    )\b[^.;:]{0,60}$
  `,
)

/**
 * "the 2019 Ports Day reception in Riga on 30 July", "The 2019 forum was held on 30 July", "On 30 July she opened the 2019
 * forum": a year in its name, and its day behind it or where the sentence begins.
 */
function dayInYear(sentence: Sentence, own: DateMention, event: EventMention): DateMention | undefined {
  const year = own.date?.precision === 'year' ? own.date.start.slice(0, 4) : undefined
  const inYear = ({ bearing, date }: DateMention): boolean =>
    year !== undefined && bearing === 'at' && date !== null && date.precision !== 'year' && date.start.startsWith(year)
  const [day, another] = sentence.dates.filter(inYear)
  if (
    day &&
    !another &&
    day.end < own.start &&
    OPENS_DAY.test(wordsBetween(sentence, sentence.passage.start, day.start))
  )
    return begins(wordsBetween(sentence, day.end, own.start).replace(/^,/, ''), sentence) ? undefined : day
  return sentence.dates.find(
    (each) =>
      inYear(each) &&
      each.start >= event.end &&
      each.start - event.end < 80 &&
      sentence.verbs.every(({ start, verb }) => start < event.end || start > each.start || verb.name === 'held') &&
      !begins(wordsBetween(sentence, event.end, each.start), sentence),
  )
}
const OPENS_DAY = /^\W*(?:On |From )?$/i

const CALLED_OFF =
  '(?:cancell?ed|cancell?s|call(?:ed|s) off|scrapped|abandoned|postponed|put off|put back|pushed back|delayed|deferred|rescheduled|dropped|shelved|axed)'
const JUST_CALLED_OFF = new RegExp(`\\b${CALLED_OFF}(?: (?:late|early))?(?: on)?\\s*$`, 'i')
const CALLS_OFF = new RegExp(`^,?\\s+(?:(?:has|have|had|also|abruptly|again) )*${CALLED_OFF}\\b`, 'i')

/** "was called off on Thursday", "on Thursday cancelled her trip": the day of that, and not of the trip. */
const isOfCallingOff = (sentence: Sentence, date: DateMention): boolean =>
  JUST_CALLED_OFF.test(wordsBetween(sentence, date.start - 24, date.start)) ||
  CALLS_OFF.test(wordsBetween(sentence, date.end, date.end + 40))

const isCoarse = ({ bearing, date }: DateMention): boolean =>
  bearing === 'at' && (date?.precision === 'year' || date?.precision === 'month')

/** Verbs one after the other: ", visited", " and met" */
const COORDINATED = /(?:,|\band|\bthen)\s+(?:(?:also|then|later|again|finally|\w+ly)\s+)*$/

/** "hosted Minister Vik in 2014, visited Japan twice and met Chancellor Odin in 2016": a year is that of its own verb. */
function isOfAnotherVerb(sentence: Sentence, at: Span, date: DateMention): boolean {
  if (!isCoarse(date) || sentence.verbs.length < 2) return false
  const lead = wordsBetween(sentence, sentence.passage.start, at.start)
  if (date.end <= at.start) {
    const own = sentence.verbs.findLast(({ end }) => end <= date.start)
    // "travelled to Linz in May 2019 and met": there and then
    if (!own || (own.verb.name === 'visited' && !wordsBetween(sentence, date.end, at.start).includes(','))) return false
    return (
      COORDINATED.test(lead) &&
      /^(?:,|\s+and\b)/.test(wordsBetween(sentence, date.end, at.start)) &&
      !/\b(?:when|where|while|who|which)\b/.test(wordsBetween(sentence, date.end, at.start))
    )
  }
  const next = sentence.verbs.findLast(({ start, end }) => start >= at.end && end <= date.start)
  const coarse = sentence.dates.filter(isCoarse)
  return (
    next !== undefined &&
    coarse.length > 1 &&
    COORDINATED.test(wordsBetween(sentence, at.end, next.start)) &&
    coarse.some((other) => other.end <= next.start)
  )
}

/** "would travel to Riga next week after visiting Oslo": the days are those of the journey that is still to come. */
const isOfWhatFollows = (sentence: Sentence, at: Span, date: DateMention): boolean =>
  date.end < at.start &&
  AFTER_DOING.test(wordsBetween(sentence, date.end, at.start)) &&
  WILL.test(wordsBetween(sentence, sentence.passage.start, date.start))
const AFTER_DOING = /^ (?:[^,;.]{0,60} )?after (?:first |also )?$/
const WILL =
  /\b(?:will|would|(?:is|are|was|were) (?:to|due to|set to|expected to|scheduled to|going to)) \p{Ll}[^;.]*$/u

/** "BEIJING, March 27 (Agency) -- Premier Li will attend": when it was told. */
const isDateline = (sentence: Sentence, at: Span, date: DateMention): boolean =>
  // "are holding a meeting": on that very day
  datesReport(sentence, date) && !/^\w+ing\b/.test(sentence.passage.text.slice(at.start - sentence.passage.start))

/** "BEIJING, March 27 (Agency) -- ", "Beijing, Mar. 27: ": the day of the report. */
export const datesReport = ({ passage }: Sentence, { start, end }: DateMention): boolean =>
  start - passage.start < 40 &&
  passage.text.startsWith(', ', start - passage.start - 2) &&
  /^[\p{Lu}][\p{L} .’'-]*, $/u.test(passage.text.slice(0, start - passage.start)) &&
  /^(?:, \d{4})? ?(?:\([^)]{2,40}\) ?)?(?:--|[–—:-]) /.test(passage.text.slice(end - passage.start))

/** "will go on to Muscat, to continue what he began last week", "earlier this week": what is planned was not then. */
const isLast = ({ said, text }: DateMention): boolean =>
  /^earlier\b/i.test(text) ||
  (said.is === 'week' && said.weeks < 0) ||
  (said.is === 'month from now' && said.months < 0) ||
  (said.is === 'year from now' && said.years < 0)

function penalty(sentence: Sentence, at: Span, event: EventMention | null, date: DateMention): number {
  if (DATES_NOTHING.has(date.bearing) || date.bearing === 'of the noun') return TOO_FAR
  const fromVerb = distance(sentence, at, date)
  const isNoun = !event || (event.start === at.start && event.end === at.end)
  const points = isNoun ? fromVerb : Math.min(fromVerb, distance(sentence, event, date))
  const passing = date.bearing === 'in passing' ? 200 : 0
  if (date.end <= at.start && isOnTheWay(sentence, at)) return TOO_FAR
  const spoken = isSaid(sentence, at, date) ? 250 : 0
  const vague = date.date === null ? 40 : date.date.precision === 'year' ? 90 : date.date.precision === 'month' ? 30 : 0
  return (
    points + passing + spoken + vague + (isDateline(sentence, at, date) && hasOwnBehind(sentence, at, date) ? 160 : 0)
  )
}

/** Between an event and its own day: where it was, and what of; no verb, no other clause. "in Liepāja", "Vik and Holm" */
const OTHER_CLAUSE =
  /[;:]|\b(?:will|would|has|had|is|are|was|were|to \p{Ll}+|and (?!the |an? |h(?:is|er) |its )\p{Ll}+)\b/u

/** What an event does itself */
const OF_EVENT = /^(?:opened|began|started|convened|concluded|ended|closed)\b/

/** "RIGA, 27 May – The fair in Liepāja closed on Saturday": the report is of the one day, and tells of the other. */
const hasOwnBehind = (sentence: Sentence, at: Span, dateline: DateMention): boolean =>
  sentence.dates.some(({ start, bearing, date }) => {
    if (start < at.end || bearing !== 'at' || !date || !dateline.date || date.start > dateline.date.end) return false
    const others = sentence.verbs.filter((verb) => verb.start >= at.end && verb.end <= start)
    if (date.precision !== 'day' || others.some(({ text }) => !OF_EVENT.test(text))) return false
    const words = wordsBetween(sentence, at.end, start)
    return !OTHER_CLAUSE.test(words) && !begins(words, sentence)
  })

/** Nothing but the event's own label stands between: "June 29–30 NATO Summit", "Thursday's extraordinary NATO Summit". */
export function namesNext(sentence: Sentence, date: DateMention, event: EventMention): boolean {
  if (date.end > event.start) return false
  const words = wordsBetween(sentence, date.end, event.start).replace(/^['’]s?/, '')
  return words.length < 70 && !/[,;:]|\b(?:to|with|of|and|that|which|who|in|on|at|by|for|after|before)\b/.test(words)
}
