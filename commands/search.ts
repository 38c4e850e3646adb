import type { Found } from '../src/chronicle/chronicle.ts'
import type { Citation } from '../src/core/citation.ts'
import type { Command } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Block, Span } from '../src/core/message.ts'
import { heading, PAGE, quoted, reply } from '../src/wording/answers.ts'
import { count, eventButtons, eventEntry, factLine, sentences, strong, text } from '../src/wording/events.ts'
import { markedSpans } from '../src/wording/marks.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'

/** Events shown above the sentences. */
const EVENTS = 3
/** Looked through for those that have the words themselves. */
const MOST = 20

export const search: Command<Context> = {
  path: ['search'],
  summary: { en: 'Events and sentences that have these words', de: 'Ereignisse und Sätze mit diesen Worten' },
  arguments: [
    {
      name: 'words',
      description: { en: 'Words that have to be there, all of them', de: 'Worte, die alle vorkommen müssen' },
      required: true,
    },
  ],
  reads: 'words',
  examples: ({ chronicle }) => about([materialOf(chronicle).people[0]]),
  run(asked, context) {
    const { chronicle, nothing } = context
    const words = asked.rest.trim()
    if (!/[\p{L}\p{N}]/u.test(words)) {
      const suggestions = search.examples(context).map((example) => `search ${example}`)
      const [like] = suggestions
      const title = like === undefined ? 'Type the words to look for.' : `Type the words to look for: ${like}.`
      return reply(asked.question, 'search', { outcome: 'invalid', title, blocks: [], suggestions })
    }
    const { items, total } = chronicle.sentences(words, { offset: (asked.question.page - 1) * PAGE, limit: PAGE })
    const events = asked.question.page === 1 ? chronicle.find({ words: [words] }, { offset: 0, limit: MOST }).items : []
    const marksOf = (text: string) => chronicle.marks(text, words)
    // One that only its document's title makes an event of these words has nothing to mark.
    const marking = events.filter((event) => hasWords(event, marksOf)).slice(0, EVENTS)
    if (total === 0 && events.length === 0)
      return nothing('search', asked, `No sentence in these documents has ${quoted(asked)}.`)
    const shown = new Set(marking.map((event) => bestOf(event, marksOf)?.quote))
    const others = items.filter(({ citation }) => !shown.has(citation.quote))
    const blocks: Block[] = [
      ...(marking.length + items.length > 0 ? marking : events.slice(0, EVENTS)).map((event) => told(event, marksOf)),
      ...(marking.length > 0 && others.length > 0 ? [heading('Sentences')] : []),
      ...others.map(sentence),
    ]
    return reply(asked.question, 'search', {
      title: `${count(total, 'sentence')} with ${quoted(asked)}`,
      blocks,
      events: marking,
      citations: items.map(({ citation }) => citation),
      page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
    })
  },
}

/** The sentence of an event that has the most of the words. */
const bestOf = (event: Event, marksOf: (text: string) => Found['marks']): Citation | undefined =>
  sentences(event.citations).toSorted((a, b) => marksOf(b.quote).length - marksOf(a.quote).length)[0]

/** In the title, the place, the people or a sentence of it. */
const hasWords = (event: Event, marksOf: (text: string) => Found['marks']): boolean =>
  [
    event.title,
    event.place ?? '',
    ...event.participants.map(({ name }) => name),
    ...event.citations.map(({ quote }) => quote),
  ].some((text) => marksOf(text).length > 0)

/** The event with the words marked wherever it has them, and the sentence of it that has the most of them. */
function told(event: Event, marksOf: (text: string) => Found['marks']): Block {
  const { citations, ...entry } = eventEntry(event, { names: 4 })
  const best = bestOf(event, marksOf) ?? citations[0]
  // What is said about the event in the bot's own words has none of those that were looked for.
  const mark = (spans: readonly Span[]) =>
    spans.flatMap((span) => (span.style === 'emphasis' ? [span] : markedSpans(span, marksOf(span.text))))
  return {
    ...entry,
    title: mark(entry.title),
    details: entry.details.map(mark),
    citations: best ? [{ ...best, marks: marksOf(best.quote) }] : [],
  }
}

/** The sentence with its words marked, below the event that it speaks for. */
function sentence({ citation, marks, event }: Found): Block {
  const citations = [{ ...citation, marks }]
  if (!event) return { kind: 'paragraph', spans: [], citations }
  const details = [[text(factLine(event))]]
  return { kind: 'entry', title: [strong(event.title)], details, citations, buttons: eventButtons(event) }
}
