import type { Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { note, quoted, reply } from '../src/wording/answers.ts'
import { ask, count, factLine, sayWhen, strong, text } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'

/** What a picture can hold and a phone can show. */
const MOST = 40

export const timeline: Command<Context> = {
  path: ['timeline'],
  summary: { en: 'Events in their order, with a picture', de: 'Ereignisse in ihrer Folge, mit Bild' },
  arguments: [
    {
      name: 'about',
      description: { en: 'A name or words, and a span: summits 2022', de: 'Ein Name oder Worte, und ein Zeitraum' },
      required: false,
      complete: 'person',
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const { people, day } = materialOf(chronicle)
    return about([people[0], day?.slice(0, 4)])
  },
  async run(asked, context) {
    const everything = asked.subject.words.trim() === ''
    const range = { offset: 0, limit: MOST }
    const found = everything ? newest(context, range) : context.seek(asked.subject, range)
    const dated = found.events.filter((event) => event.date !== null)
    if (dated.length === 0) return context.nothing('timeline', asked)
    const events = dated.toSorted((a, b) => (a.date?.start ?? '').localeCompare(b.date?.start ?? ''))
    const title = everything ? 'Timeline of these documents' : `Timeline: ${asked.rest.trim()}`
    const png = await context.draw(title, events)
    const more = found.total - found.events.length
    return reply(asked.question, 'timeline', {
      title: `${count(events.length, 'event')}: ${everything ? 'these documents' : quoted(asked)}`,
      blocks: [
        { kind: 'picture', png, name: 'timeline.png', alternative: describe(events) },
        {
          kind: 'table',
          rows: events.map((event) => [[text(sayWhen(event))], [strong(event.title)], [text(placeOf(event))]]),
          citations: [],
        },
        ...(more > 0 ? [note(`and ${more} more: name a person, words or a span to see fewer.`)] : []),
      ],
      events,
      buttons: [ask('With their sentences', `what happened ${asked.rest}`.trim())],
    })
  },
}

function newest({ chronicle }: Context, range: { offset: number; limit: number }) {
  const { items, total } = chronicle.find({}, range)
  return { events: items, total }
}

/** Place, and whether it was planned. */
const placeOf = (event: Event): string => factLine(event).split(' · ').slice(1).join(' · ')

/** For those who cannot see the picture. */
function describe(events: readonly Event[]): string {
  const [first, last] = [events[0], events.at(-1)]
  return `A timeline of ${count(events.length, 'event')}${first && last ? `, ${sayWhen(first)} to ${sayWhen(last)}` : ''}`
}
