import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { MONTHS } from '../../../src/wording/dates.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { surnameOf } from '../sentences/said-there.ts'
import type { Told } from './beside.ts'

/** "The meeting planned for 18 May in Turku has been moved to 25 May": what a sentence tells of the day of these plans. */
export function movedDays({ events }: Told, context: Context): readonly Citation[] {
  const planned = events
    .filter(({ status, date }) => status === 'planned' && (date?.precision === 'day' || date?.precision === 'span'))
    .slice(0, PLANS)
  return sentences(planned.flatMap((event) => movesOf(event, context))).slice(0, SHOWN)
}
const PLANS = 5
const READ = 50
const SHOWN = 2

function movesOf({ date, place, participants, citations }: Event, { chronicle }: Context): readonly Citation[] {
  if (date === null) return []
  const [, month = 0, day = 0] = date.start.split('-').map(Number)
  const said = MONTHS[month - 1] ?? ''
  const own = new Set(citations.map(({ quote }) => quote))
  const announced = citations.flatMap(({ published }) => published ?? []).toSorted()[0] ?? ''
  const from = new RegExp(`(?<!\\b(?:to|until|till) )\\b(?:${day} ${said}|${said} ${day})\\b(?!\\d)`, 'iu')
  const about = [...(place === null ? [] : [fold(place)]), ...participants.map(({ name }) => surnameOf(name))]
  const found = chronicle.quotes(`${day} ${said}`, { offset: 0, limit: READ }, [MOVES]).items
  return found.filter(
    ({ quote, published }) =>
      (published ?? '') >= announced &&
      !own.has(quote) &&
      MOVED.test(quote) &&
      from.test(quote) &&
      about.some((word) => fold(quote).includes(word)),
  )
}
const MOVES = [
  'moved',
  'postponed',
  'rescheduled',
  'deferred',
  'delayed',
  'put off',
  'put back',
  'pushed off',
  'pushed back',
  'brought forward',
] as const
const MOVED = new RegExp(`\\b(?:${MOVES.join('|')})\\b`, 'iu')
