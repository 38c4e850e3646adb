import type { Command } from '../src/core/command.ts'
import { dateOrder } from '../src/core/date.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import { note, quoted, reply } from '../src/wording/answers.ts'
import { ask, count, factLine, sayDisputed, sayWhen, strong, text } from '../src/wording/events.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'

/** What one picture can hold and a phone can show. */
const MOST = 30

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
    const at = (page: number) => {
      const range = { offset: (page - 1) * MOST, limit: MOST }
      return { page, ...(everything ? newest(context, range) : context.seek(asked.subject, range, 'any')) }
    }
    const asking = at(asked.question.page)
    const of = Math.max(1, Math.ceil(asking.total / MOST))
    // A button may be older than the corpus.
    const found = asking.page > of ? at(of) : asking
    const dated = found.events.filter((event) => event.date !== null)
    if (dated.length === 0) return context.nothing('timeline', asked)
    const events = dated.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
    const page = { number: found.page, of }
    const title = everything ? 'Timeline of these documents' : `Timeline: ${asked.rest.trim()}`
    const png = await context.draw(page.of > 1 ? `${title} (${page.number} of ${page.of})` : title, events)
    const undated = found.events.length - dated.length
    return reply(asked.question, 'timeline', {
      title: `Timeline of ${everything ? 'these documents' : quoted(asked)}: ${count(found.total, 'event')}`,
      blocks: [
        { kind: 'picture', png, name: fileName(asked.rest, page.number), alternative: describe(events) },
        {
          kind: 'table',
          rows: events.map((event) => [[text(whenOf(event))], [strong(event.title)], [text(placeOf(event))]]),
          citations: [],
        },
        ...(undated > 0 ? [note(`and ${undated} more, whose date the documents do not state.`)] : []),
      ],
      events,
      buttons: [ask('With their sentences', `what happened ${asked.rest}`.trim())],
      page,
    })
  },
}

function newest({ chronicle }: Context, range: { offset: number; limit: number }) {
  const { items, total } = chronicle.find({}, range)
  return { events: items, total }
}

const orderOf = ({ date }: Event): string => (date ? dateOrder(date) : '')

/** Where part of the date is not in the sentence, that is said, and where the sources give two. */
const whenOf = (event: Event): string =>
  `${sayDisputed(event, 'date', sayWhen(event))}${event.date?.certainty === 'implied' ? ' (implied)' : ''}`

/** Place, and whether it was planned, as far as the sources agree on that. */
function placeOf(event: Event): string {
  const facts = factLine(event).split(' · ').slice(1)
  const disputed = event.disagreements.some(({ about }) => about === 'status')
  return [...facts, ...(disputed ? ['the sources disagree whether it took place'] : [])].join(' · ')
}

/** `timeline-jens-stoltenberg-2022.png`, so that two pictures can be told apart where they are kept. */
function fileName(about: string, page: number): string {
  const words = fold(about)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `${['timeline', words, page > 1 ? page : ''].filter((part) => part !== '').join('-')}.png`
}

/** For those who cannot see the picture. */
function describe(events: readonly Event[]): string {
  const [first, last] = [events[0], events.at(-1)]
  return `A timeline of ${count(events.length, 'event')}${first && last ? `, ${sayWhen(first)} to ${sayWhen(last)}` : ''}`
}
