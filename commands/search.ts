import type { Found } from '../src/chronicle/chronicle.ts'
import type { Command } from '../src/core/command.ts'
import { UserError } from '../src/core/errors.ts'
import type { Block, Span } from '../src/core/message.ts'
import { heading, PAGE, quoted, reply } from '../src/wording/answers.ts'
import { sayPartialDay } from '../src/wording/dates.ts'
import { count, eventButtons, eventEntry, factLine, saySource, strong, text } from '../src/wording/events.ts'
import { about, materialOf } from './answers/examples.ts'
import type { Context } from './context.ts'

/** Events shown above the sentences. */
const EVENTS = 3

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
  run(asked, { chronicle, nothing }) {
    const words = asked.rest.trim()
    if (!/[\p{L}\p{N}]/u.test(words)) throw new UserError('Type the words to look for: search enlargement.')
    const { items, total } = chronicle.sentences(words, { offset: (asked.question.page - 1) * PAGE, limit: PAGE })
    const events =
      asked.question.page === 1
        ? chronicle.find({ words: [words] }, { offset: 0, limit: EVENTS })
        : { items: [], total: 0 }
    if (total === 0 && events.total === 0)
      return nothing('search', asked, `No sentence in these documents has ${quoted(asked)}.`)
    const blocks: Block[] = [
      ...events.items.map((event) => eventEntry(event, { names: 4 })),
      ...(events.items.length > 0 && items.length > 0 ? [heading('Sentences')] : []),
      ...items.map(sentence),
    ]
    return reply(asked.question, 'search', {
      title: `${count(total, 'sentence')} with ${quoted(asked)}`,
      blocks,
      events: events.items,
      citations: items.map(({ citation }) => citation),
      page: { number: asked.question.page, of: Math.max(1, Math.ceil(total / PAGE)) },
    })
  },
}

/** The sentence itself with its words marked, so it is not cited once more below. */
function sentence({ citation, marks, event }: Found): Block {
  const linked = (words: string): Span => ({ text: words, ...(citation.url ? { link: citation.url } : {}) })
  const date = citation.published && sayPartialDay(citation.published)
  const published = [citation.publisher, date].filter((fact) => fact !== null).join(' · ')
  return {
    kind: 'entry',
    title: event ? [strong(event.title), text(` · ${factLine(event)}`)] : [linked(citation.title ?? citation.document)],
    details: [
      marked(citation.quote, marks),
      ...(event ? [[linked(saySource(citation)), text(date ? ` · ${date}` : '')]] : []),
      ...(!event && published !== '' ? [[text(published)]] : []),
    ],
    citations: [],
    buttons: event ? eventButtons(event) : [],
  }
}

function marked(quote: string, marks: Found['marks']): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) spans.push(text(quote.slice(at, start)))
    spans.push({ text: quote.slice(start, end), style: 'marked' })
    at = end
  }
  return at < quote.length ? [...spans, text(quote.slice(at))] : spans
}
