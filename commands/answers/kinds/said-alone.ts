import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { EventDate } from '../../../src/core/date.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { note, quoted, reply } from '../../../src/wording/answers.ts'
import { sayDate, sayDay } from '../../../src/wording/dates.ts'
import { eventEntry, sentences, whyImplied } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { type Told, toldAlone } from '../sentences/told-alone.ts'

/** The day that sentences tell where no event does; null where none does, or where they tell several. */
export function daySaid(
  asked: Asked,
  context: Context,
  around: readonly Event[] = [],
  only: 'one day' | null = null,
): Answer | null {
  const { period } = asked.subject
  const all = of(around, toldAlone('day', asked, context, around.length > 0)).filter(
    ({ said: { date } }) => period === null || (date.start <= period.to && date.end >= period.from),
  )
  const [best] = all.toSorted((a, b) => days(a.said.date) - days(b.said.date))
  if (!best || all.some(({ said: { date } }) => date.start > best.said.date.start || date.end < best.said.date.end))
    return null
  const { date } = best.said
  if (only === 'one day' && date.precision !== 'day') return null
  const citations = sentences(all.map(({ citation }) => citation)).slice(0, SHOWN)
  const implied = date.certainty === 'implied' ? [note(whyImplied({ date, citations: asDated(best.citation) }))] : []
  return reply(asked.question, 'when', {
    title: `${best.limit ? `${best.ahead ? 'Planned' : 'Done'} by ` : best.ahead ? 'Planned for ' : ''}${sayDays(date)}, the documents say: ${quoted(asked)}`,
    blocks: [
      ...showing(citations, 'It is said here:'),
      ...implied,
      ...around.slice(0, 1).map((one) => eventEntry(one)),
    ],
    citations,
  })
}
const SHOWN = 2

/**
 * "Lund was sworn in on 20 August to replace Vik, who resigned on 16 August": the day right beside what is asked of, where the
 * events that are found were only told in the same sentence, and on another day.
 */
export function dayBeside(asked: Asked, events: readonly Event[], context: Context): Answer | null {
  if (events.length === 0) return null
  const beside = toldAlone('day', asked, context, false).filter((one) => one.beside)
  const [first] = beside
  const isOfAnother = ({ date, citations }: Event): boolean =>
    beside.every(
      ({ said, citation }) =>
        (date === null || said.date.end < date.start || said.date.start > date.end) &&
        citations.some(
          ({ document, start, end }) => document === citation.document && start < citation.end && end > citation.start,
        ),
    )
  return first && events.every(isOfAnother) ? daySaid(asked, context) : null
}

/** The place that sentences tell where no event does; null where none does, or where they tell several. */
export function placeSaid(asked: Asked, context: Context, around: readonly Event[] = []): Answer | null {
  const { period } = asked.subject
  const all = of(around, toldAlone('place', asked, context, around.length > 0)).filter(
    ({ citation }) =>
      period === null ||
      around.length > 0 ||
      context.chronicle
        .saidIn(citation)
        .some((one) => one.is === 'day' && one.date.start <= period.to && one.date.end >= period.from),
  )
  const [best] = all.toSorted((a, b) => b.said.place.length - a.said.place.length)
  if (!best || all.some(({ said }) => !fold(best.said.place).includes(fold(said.place)))) return null
  const citations = sentences(all.map(({ citation }) => citation)).slice(0, SHOWN)
  return reply(asked.question, 'where', {
    title: `${best.ahead ? 'Planned for ' : ''}${best.said.place}, the documents say: ${quoted(asked)}`,
    blocks: [...showing(citations, 'It is said here:'), ...around.slice(0, 1).map((one) => eventEntry(one))],
    citations,
  })
}

/** Where the event is known, only what its own documents say. */
const of = <Kind extends 'day' | 'place'>(
  events: readonly Event[],
  told: readonly Told<Kind>[],
): readonly Told<Kind>[] =>
  events.length === 0
    ? told
    : told.filter(({ citation }) => events.some(({ documents }) => documents.includes(citation.document)))

/** "19 November 2023 to 20 November 2023": without an event beside it every day is told in full. */
const sayDays = (date: EventDate): string =>
  date.precision === 'span' ? `${sayDay(date.start)} to ${sayDay(date.end)}` : sayDate(date)

const days = ({ start, end }: EventDate): number => Date.parse(end) - Date.parse(start)

const asDated = (citation: Citation): readonly Citation[] => [{ ...citation, supports: 'date' }]
