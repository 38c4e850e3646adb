import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Block } from '../src/core/message.ts'
import { heading, note, pageOf, quoted, reply } from '../src/wording/answers.ts'
import { ask, cautions, count, eventPeople, sourceNames } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'

/** A page of one event's people: short enough for every platform's limits. */
const ROWS = 20
/** Events whose people are gathered into one answer; more than that is asked more narrowly, or read page by page. */
const MOST = 50

export const whoAttended: Command<Context> = {
  path: ['who', 'attended'],
  summary: { en: 'Who took part, on a day or in an event', de: 'Wer teilnahm, an einem Tag oder bei einem Ereignis' },
  arguments: [
    {
      name: 'event',
      description: {
        en: 'A date, a month, or words: 2022-02-28, the spring summit',
        de: 'Ein Datum, ein Monat oder Worte',
      },
      required: true,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const { day, event } = materialOf(chronicle)
    return about([day, event?.title])
  },
  run(asked, context) {
    const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
    if (events.length === 0) return context.nothing('who attended', asked)
    const [only] = events
    return events.length === 1 && only ? ofOne(asked, only) : ofSeveral(asked, events)
  },
}

/** Who was to come to what was called off did not attend it: they are shown, and are no answer. */
const wasCalledOff = (event: Event): boolean => event.status === 'cancelled' || event.status === 'postponed'
const attending = (event: Event): readonly string[] =>
  wasCalledOff(event) ? [] : event.participants.map((person) => person.name)

function ofOne(asked: Asked, event: Event) {
  const people = event.participants
  const { items, page } = pageOf(people, asked.question.page, ROWS)
  return reply(asked.question, 'who attended', {
    title:
      people.length === 0
        ? `${event.title}: nobody is named`
        : wasCalledOff(event)
          ? `Nobody: ${event.title} was ${event.status}`
          : `${count(people.length, 'person', 'people')} at: ${event.title}`,
    blocks: [...eventPeople(event, items), ...cautions(event, sourceNames(event)).map(note)],
    people: attending(event),
    events: [event],
    buttons: [ask('Sources', `sources ${event.id}`), ask('All about it', `event ${event.id}`)],
    page,
  })
}

function ofSeveral(asked: Asked, events: readonly Event[]) {
  const { items, page } = pageOf(events, asked.question.page)
  const people = [...new Set(events.flatMap(attending))]
  const several = `${count(events.length, 'event')}, ${count(people.length, 'person', 'people')}`
  return reply(asked.question, 'who attended', {
    title:
      people.length > 0
        ? `${several}: ${quoted(asked)}`
        : `${count(events.length, 'event')}: ${quoted(asked)}; nobody is named`,
    blocks: items.flatMap((event) => [
      heading(event.title),
      ...eventPeople(event, event.participants.slice(0, ROWS)),
      ...rest(event),
      ...cautions(event, sourceNames(event)).map(note),
    ]),
    people,
    events,
    page,
  })
}

/** A button to the people that one page has no room for. */
function rest(event: Event): readonly Block[] {
  if (event.participants.length <= ROWS) return []
  const button = ask(`All ${event.participants.length} people`, `who attended ${event.id}`)
  return [note(`and ${event.participants.length - ROWS} more`), { kind: 'buttons', buttons: [button] }]
}
