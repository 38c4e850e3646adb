import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { MONTHS } from '../../../src/wording/dates.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { TAKES_BACK, TAKING_BACK } from '../sentences/taking-back.ts'
import type { Told } from './beside.ts'

/** Of one date or two: each is a search of its own, which many dates would make slow. */
export const correctedDays = ({ events, terms }: Told, context: Context): readonly Citation[] =>
  events.length > FEW ? [] : sentences(events.flatMap((event) => takenBack(event, terms, context)))
const FEW = 2

/**
 * What the publisher of an event wrote later about the day it gave: "We wrote that the treaty was signed on 3 May. It was in
 * fact signed on 2 May." The sentence with the day that is taken back, and the one behind it with another. Empty where
 * there is none.
 */
function takenBack(event: Event, terms: readonly string[], { chronicle }: Context): readonly Citation[] {
  if (event.date?.precision !== 'day') return []
  const { day, month } = Temporal.PlainDate.from(event.date.start)
  const said = `${day} ${MONTHS[month - 1]}`
  const publishers = new Set(event.citations.flatMap(({ publisher }) => publisher ?? []))
  const first = event.citations.flatMap(({ published }) => published ?? []).toSorted()[0]
  const what = thingOf(event)
  // Another treaty may have been signed on that day: something of this one, or of the question, has to be named.
  const its = [...terms, ...event.participants.flatMap(({ name, represents }) => [name.split(' ').at(-1), represents])]
    .filter((word) => word !== null && word !== undefined && word.length > 2)
    .map((word) => fold(word ?? ''))
    .filter((word) => word !== what && !/ed$/.test(word))
  const wrong = chronicle
    .quotes(`${what} ${said}`, { offset: 0, limit: READ }, TAKING_BACK)
    .items.find(
      ({ quote, published, publisher }) =>
        TAKES_BACK.test(quote) &&
        hasDay(quote, said) &&
        its.some((word) => fold(quote).includes(word)) &&
        publisher !== null &&
        publishers.has(publisher) &&
        first !== undefined &&
        published !== null &&
        published >= first &&
        Number(published.slice(0, 4)) - Number(first.slice(0, 4)) <= 1,
    )
  if (!wrong) return []
  const told = chronicle.sentencesOf(wrong.document)
  const next = told[told.findIndex(({ start }) => start === wrong.start) + 1]
  return next && INSTEAD.test(next.quote) && DAY.test(next.quote) && !hasDay(next.quote, said) ? [wrong, next] : []
}

/** "Agreement of Ada Moe and Bo Ek" → agreement. */
const thingOf = ({ title }: Event): string =>
  title
    .split(/\s(?:of|with|in|on|for|to|between)\s/u)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? ''

/** "3 June" is not said with "13 June". */
const hasDay = (quote: string, day: string): boolean => new RegExp(`(?<!\\d)${day}\\b`, 'u').test(quote)

const INSTEAD = /\b(?:in fact|actually|in reality|correct(?:ly)?|should (?:have )?(?:read|be|been))\b/iu
const DAY = new RegExp(`\\b\\d{1,2} (?:${MONTHS.join('|')})\\b`, 'u')
const READ = 20
