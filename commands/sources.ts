import type { Query, Source } from '../src/chronicle/chronicle.ts'
import type { Answer } from '../src/core/answer.ts'
import type { Citation } from '../src/core/citation.ts'
import type { Asked, Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import type { Block, Span } from '../src/core/message.ts'
import type { Subject } from '../src/core/subject.ts'
import { note, PAGE, pageOf, quoted, reply } from '../src/wording/answers.ts'
import { sayPartialDay } from '../src/wording/dates.ts'
import { ask, count, factLine, isBlank, isPeriodAlone, listNames, sentences, text } from '../src/wording/events.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'

/** Events whose documents are gathered; of more the documents are counted and looked up. */
const MOST = 50
/** As many of the newest events a list of documents is made of (see `Chronicle.documentsFor`). */
const LISTED = 1000
/** For a count alone. */
const NONE = { offset: 0, limit: 0 }
/** Events named of one document. */
const SHOWN = 3
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
  const { events, total, query } = context.seek(asked.subject, { offset: 0, limit: MOST })
  if (query && total > events.length) {
    const found = context.chronicle.documentsFor(query, NONE, publisher)
    if (found.total > 0) return ofMany(asked, context, query, { title: `of ${publisher} for`, publisher, total })
  }
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
  const { events, total, query } = context.seek(asked.subject, { offset: 0, limit: MOST }, 'any')
  const said = having(asked.subject, context)
  const written = [...publishedIn(asked.subject, context), ...said.map(({ document }) => document)]
  if (events.length === 0 && written.length === 0) return unknown(asked, context)
  if (query && total > events.length) return ofMany(asked, context, query, { title: 'for', total })
  const [only] = events
  const documents = [...new Set([...events.flatMap((event) => event.documents), ...written])]
  const isOfOne = events.length === 1 && only && documents.length === only.documents.length
  const title = `for ${isOfOne ? only.title : quoted(asked)}`
  return taken(asked, context, { documents, events, title, said })
}

/** Sentences that have the words, of documents from which no event with them was taken; "harbour summit" is more than its words. */
function having(subject: Subject, { chronicle }: Context): readonly Citation[] {
  const { terms, bodies, kinds, people, strangers, period, event, claim } = subject
  const words = [...terms, ...bodies.map(({ typed }) => typed)].join(' ')
  const isMore = people.length + strangers.length > 0 || period !== null || event !== null || claim !== null
  const isEvent = kinds.length > 0 && fold(subject.words.trim()) !== words
  if (words === '' || isMore || isEvent) return []
  return chronicle.quotes(words, { offset: 0, limit: MOST }).items
}

/** "What was announced on 3 May": no event, but the documents of that day; null where there are none. */
export function publishedThen(asked: Asked, context: Context): Answer | null {
  const { subject } = asked
  const terms = subject.terms.filter((term) => term !== 'announced')
  const documents = publishedIn({ ...subject, terms, kinds: [], statuses: [] }, context)
  if (documents.length === 0) return null
  const events = documents.flatMap((document) => context.chronicle.eventsOf(document))
  return taken(asked, context, { documents, events, title: `published then, on ${quoted(asked)}` })
}

/** "Sources March 2022": what was published then too, whenever what it tells of was. */
function publishedIn(subject: Subject, { chronicle }: Context): readonly string[] {
  const { period } = subject
  if (period === null || !isPeriodAlone(subject)) return []
  return chronicle.sources({ offset: 0, limit: LISTED }).items.flatMap(({ id, published }) => {
    const within =
      published !== null &&
      (published.length >= 7 || period.precision === 'year') &&
      published >= period.from.slice(0, published.length) &&
      published <= period.to.slice(0, published.length)
    return within ? [id] : []
  })
}

/** "Sources reuters": nothing is taken from them, and these are whose documents there are. */
function unknown(asked: Asked, context: Context) {
  const answer = context.nothing('sources', asked)
  const publishers = context.chronicle.publishers()
  if (publishers.length === 0 || asked.subject.period !== null) return answer
  const blocks = [note(`The documents are of ${listNames(publishers, 5)}.`), ...answer.message.blocks]
  return { ...answer, message: { blocks } }
}

interface Many {
  readonly title: string
  readonly publisher?: string
  /** Events. */
  readonly total: number
}

/** The documents of so many events that each page is looked up by itself. */
function ofMany(asked: Asked, context: Context, query: Query, about: Many) {
  const { chronicle } = context
  const at = (page: number) =>
    chronicle.documentsFor(query, { offset: (page - 1) * PAGE, limit: PAGE }, about.publisher)
  const asking = at(asked.question.page)
  const of = Math.max(1, Math.ceil(asking.total / PAGE))
  // A button may be older than the corpus.
  const number = Math.min(Math.max(1, asked.question.page), of)
  const { items, total } = number === asked.question.page ? asking : at(number)
  const told = new Map(items.map((id) => [id, chronicle.find({ ...query, document: id }, { offset: 0, limit: SHOWN })]))
  return reply(asked.question, 'sources', {
    title: `${count(total, 'document')} ${about.title} ${quoted(asked)}${
      about.total > LISTED ? `: those of the newest ${LISTED} of ${about.total} events` : ''
    }`,
    blocks: [...told].flatMap(([id, { items, total }]): Block[] => {
      const source = chronicle.source(id)
      return source ? [entry(source, items, items, total)] : []
    }),
    events: [...told.values()].flatMap(({ items }) => items),
    page: { number, of },
  })
}

interface Taken {
  readonly documents: readonly string[]
  readonly events: readonly Event[]
  readonly title: string
  /** Sentences besides those of the events. */
  readonly said?: readonly Citation[]
}

function taken(asked: Asked, context: Context, { documents, events, title, said = [] }: Taken) {
  const { items, page } = pageOf(documents, asked.question.page)
  const blocks = items.flatMap((id): Block[] => {
    const source = context.chronicle.source(id)
    const told = events.filter((event) => event.documents.includes(id))
    const besides = told.length > 0 ? [] : said.filter(({ document }) => document === id)
    return source ? [entry(source, told, told, told.length, besides)] : []
  })
  return reply(asked.question, 'sources', {
    title: `${count(documents.length, 'document')} ${title}`,
    blocks,
    events,
    page,
  })
}

/** The document, what was taken from it, and the sentences that speak for the events that were asked for. */
function entry(
  source: Source,
  taken: readonly Event[],
  asked: readonly Event[],
  total = taken.length,
  said: readonly Citation[] = [],
): Block {
  const title: Span = {
    text: source.title ?? source.file,
    style: 'strong',
    ...(source.url ? { link: source.url } : {}),
  }
  const facts = [source.publisher, source.published ? sayPartialDay(source.published) : null].filter(
    (one) => one !== null,
  )
  const events = taken.map((event) => `${event.title} (${factLine(event)})`)
  const told =
    total > events.length ? `${events.join(', ')} and ${total - events.length} more` : listNames(events, SHOWN)
  const theirs = asked.flatMap((event) => event.citations.filter((one) => one.document === source.id))
  const quotes = sentences([...theirs, ...said])
  const none = said.length > 0 ? 'No event with it was taken from it.' : 'No event was taken from it.'
  return {
    kind: 'entry',
    title: [title],
    details: [
      [text(facts.length > 0 ? facts.join(' · ') : 'publisher and date not stated')],
      [text(events.length > 0 ? `Taken from it: ${told}` : none)],
    ],
    citations: quotes.slice(0, QUOTES),
    buttons: taken.slice(0, 2).map((event) => ask(`All about: ${event.title}`.slice(0, 75), `event ${event.id}`)),
  }
}
