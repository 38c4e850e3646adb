import type { Source } from '../src/chronicle/chronicle.ts'
import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Block, Span } from '../src/core/message.ts'
import { note, PAGE, pageOf, quoted, reply } from '../src/wording/answers.ts'
import { sayPartialDay } from '../src/wording/dates.ts'
import { ask, count, factLine, isBlank, listNames, sentences, text } from '../src/wording/events.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'

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
  run(asked, context) {
    const { publisher, words } = asked.subject
    if (words.trim() === '' || (publisher !== null && isBlank(asked.subject))) return all(asked, context)
    return publisher === null ? behind(asked, context) : by(publisher, asked, context)
  },
}

function all(asked: Asked, { chronicle }: Context) {
  const publisher = asked.subject.publisher ?? undefined
  const { items, total } = chronicle.sources({ offset: (asked.question.page - 1) * PAGE, limit: PAGE }, publisher)
  return reply(asked.question, 'sources', {
    title: `${count(total, 'document')}${publisher === undefined ? '' : ` of ${publisher}`}, newest first`,
    blocks: items.map((source) => entry(source, chronicle.eventsOf(source.id), [])),
    page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
  })
}

/** "What did Harbour Times say about the flood": its documents for the events, and their sentences. */
function by(publisher: string, asked: Asked, context: Context) {
  const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
  const isTheirs = (document: string) => context.chronicle.source(document)?.publisher === publisher
  const theirs = events.filter(({ documents }) => documents.some(isTheirs))
  if (theirs.length === 0) {
    const why = `No document of ${publisher} tells of an event with ${quoted(asked)}.`
    const answer = context.nothing('sources', asked, why)
    return { ...answer, suggestions: [`sources ${publisher}`, ...answer.suggestions] }
  }
  const documents = [...new Set(theirs.flatMap((event) => event.documents.filter(isTheirs)))]
  return taken(asked, context, { documents, events: theirs, title: `of ${publisher} for ${quoted(asked)}` })
}

function behind(asked: Asked, context: Context) {
  const { events } = context.seek(asked.subject, { offset: 0, limit: MOST })
  if (events.length === 0) return unknown(asked, context)
  const [only] = events
  const documents = [...new Set(events.flatMap((event) => event.documents))]
  const title = `for ${events.length === 1 && only ? only.title : quoted(asked)}`
  return taken(asked, context, { documents, events, title })
}

/** "Sources reuters": nothing is taken from them, and these are whose documents there are. */
function unknown(asked: Asked, context: Context) {
  const answer = context.nothing('sources', asked)
  const publishers = context.chronicle.publishers()
  if (publishers.length === 0 || asked.subject.period !== null) return answer
  const blocks = [note(`The documents are of ${listNames(publishers, 5)}.`), ...answer.message.blocks]
  return { ...answer, message: { blocks } }
}

interface Taken {
  readonly documents: readonly string[]
  readonly events: readonly Event[]
  readonly title: string
}

function taken(asked: Asked, context: Context, { documents, events, title }: Taken) {
  const { items, page } = pageOf(documents, asked.question.page)
  const blocks = items.flatMap((id): Block[] => {
    const source = context.chronicle.source(id)
    const told = events.filter((event) => event.documents.includes(id))
    return source ? [entry(source, told, told)] : []
  })
  return reply(asked.question, 'sources', {
    title: `${count(documents.length, 'document')} ${title}`,
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
