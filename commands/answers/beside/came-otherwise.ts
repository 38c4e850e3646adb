import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Block } from '../../../src/core/message.ts'
import { MONTHS } from '../../../src/wording/dates.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../lacking/untold.ts'
import { isOf, isSaidAbsent, surnameOf } from '../sentences/said-there.ts'

/** Only announced; what the same or a later document tells may be that it came otherwise: "Calder had flu and stayed at home." */
export function toldOfPlans(
  names: readonly string[],
  events: readonly Event[],
  { chronicle }: Context,
): readonly Block[] {
  const own = new Set(events.flatMap(({ citations }) => citations.map(({ quote }) => quote)))
  const announced = events
    .flatMap(({ citations }) => citations.flatMap(({ published }) => published ?? []))
    .toSorted()
    .at(-1)
  if (announced === undefined) return []
  const told = names
    .slice(0, MOST_NAMES)
    .flatMap((name) =>
      chronicle
        .quotes(name.split(' ').at(-1) ?? name, { offset: 0, limit: READ })
        .items.filter(
          ({ quote, published }) =>
            published !== null &&
            published >= announced &&
            !own.has(quote) &&
            isOf(quote, name) &&
            (OTHERWISE.test(quote) || isSaidAbsent(quote, name)),
        ),
    )
  return showing(sentences(told).slice(0, SHOWN), 'The documents tell besides:')
}

const OTHERWISE =
  /\b(?:died|dies|dead|cancell?ed|call(?:ed|s) off|stayed|abandon(?:ed)?|dropped|postponed|put off|pushed back|moved (?:to|from)|instead|missed|skipped|fell ill|taken ill)\b/iu
const READ = 50
const MOST_NAMES = 3
const SHOWN = 2

/** "The meeting planned for 18 May in Turku has been moved to 25 May": what a sentence tells of the day of these plans. */
export function toldOfMoves(events: readonly Event[], context: Context): readonly Block[] {
  const planned = events
    .filter(({ status, date }) => status === 'planned' && (date?.precision === 'day' || date?.precision === 'span'))
    .slice(0, PLANS)
  const moves = sentences(planned.flatMap((event) => movesOf(event, context)))
  return showing(moves.slice(0, SHOWN), 'Its day was changed, or may have been:')
}
const PLANS = 5

function movesOf({ date, place, participants, citations }: Event, { chronicle }: Context): readonly Citation[] {
  if (date === null) return []
  const [, month = 0, day = 0] = date.start.split('-').map(Number)
  const said = MONTHS[month - 1] ?? ''
  const own = new Set(citations.map(({ quote }) => quote))
  const announced = citations.flatMap(({ published }) => published ?? []).toSorted()[0] ?? ''
  const from = new RegExp(`(?<!\\b(?:to|until|till) )\\b(?:${day} ${said}|${said} ${day})\\b(?!\\d)`, 'iu')
  const about = [...(place === null ? [] : [fold(place)]), ...participants.map(({ name }) => surnameOf(name))]
  return MOVES.flatMap((verb) => chronicle.quotes(`${verb} ${day} ${said}`, { offset: 0, limit: READ }).items).filter(
    ({ quote, published }) =>
      (published ?? '') >= announced &&
      !own.has(quote) &&
      MOVED.test(quote) &&
      from.test(quote) &&
      about.some((word) => fold(quote).includes(word)),
  )
}
const MOVES = ['moved', 'postponed', 'rescheduled', 'deferred', 'delayed', 'put', 'pushed', 'brought forward'] as const
const MOVED =
  /\b(?:moved|postponed|rescheduled|deferred|delayed|put (?:off|back)|pushed (?:off|back)|brought forward)\b/iu
