import type { Source } from '../src/chronicle/chronicle.ts'
import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Block, Span } from '../src/core/message.ts'
import { PAGE, pageOf, quoted, reply } from '../src/wording/answers.ts'
import { sayPartialDay } from '../src/wording/dates.ts'
import { ask, count, factLine, listNames, sentences, text } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { about, materialOf } from './examples.ts'

/** Events whose documents are gathered. */
const MOST = 50
/** Sentences quoted from one document. */
const QUOTES = 3

export const sources: Command<Context> = {
  path: ['sources'],
  summary: {
    en: 'The documents: title, publisher, date, link, what was taken',
    de: 'Die Dokumente und was ihnen entnommen ist',
  },
  arguments: [
    {
      name: 'about',
      description: {
        en: 'A date or words; without them, all documents',
        de: 'Ein Datum oder Worte; sonst alle Dokumente',
      },
      required: false,
      complete: 'event',
    },
  ],
  reads: 'subject',
  examples: ({ chronicle }) => ['', ...about([materialOf(chronicle).day])],
  run: (asked, context) => (asked.subject.words.trim() === '' ? all(asked, context) : behind(asked, context)),
}

function all(asked: Asked, { chronicle }: Context) {
  const { items, total } = chronicle.sources({ offset: (asked.question.page - 1) * PAGE, limit: PAGE })
  return reply(asked.question, 'sources', {
    title: `${count(total, 'document')}, newest first`,
    blocks: items.map((source) => entry(source, chronicle.eventsOf(source.id), [])),
    page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
  })
}

function behind(asked: Asked, context: Context) {
  const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
  if (events.length === 0) return context.nothing('sources', asked)
  const documents = [...new Set(events.flatMap((event) => event.documents))]
  const { items, page } = pageOf(documents, asked.question.page)
  const blocks = items.flatMap((id): Block[] => {
    const source = context.chronicle.source(id)
    const taken = events.filter((event) => event.documents.includes(id))
    return source ? [entry(source, taken, taken)] : []
  })
  const [only] = events
  return reply(asked.question, 'sources', {
    title: `${count(documents.length, 'document')} for ${events.length === 1 && only ? only.title : quoted(asked)}`,
    blocks,
    events,
    page,
  })
}

/** The document, what was taken from it, and the sentences that speak for the events that were asked for. */
function entry(source: Source, taken: readonly Event[], asked: readonly Event[]): Block {
  const title: Span = {
    text: source.title ?? source.file,
    style: 'strong',
    ...(source.url ? { link: source.url } : {}),
  }
  const facts = [source.publisher, source.published ? sayPartialDay(source.published) : null].filter(
    (one) => one !== null,
  )
  const events = taken.map((event) => `${event.title} (${factLine(event)})`)
  const quotes = sentences(asked.flatMap((event) => event.citations.filter((one) => one.document === source.id)))
  return {
    kind: 'entry',
    title: [title],
    details: [
      [text(facts.length > 0 ? facts.join(' · ') : 'publisher and date not stated')],
      [text(events.length > 0 ? `Taken from it: ${listNames(events, 3)}` : 'No event was taken from it.')],
    ],
    citations: quotes.slice(0, QUOTES),
    buttons: taken.slice(0, 2).map((event) => ask(`All about: ${event.title}`.slice(0, 75), `event ${event.id}`)),
  }
}
