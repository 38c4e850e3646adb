import type { Citation, Supports } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import { heading } from '../../../src/wording/answers.ts'
import { listNames, strong } from '../../../src/wording/events.ts'

/** Characters of sentences on one page, with their titles and addresses: the narrowest platform takes 12,000 in all. */
const ROOM = 7000
/** A sentence and a title are cut somewhere; what stands around them takes a little. */
const LONGEST = { quote: 700, title: 150, around: 60 }
/** Facts named above the sentences that speak for them. */
const NAMED = 8

const weightOf = ({ quote, title, publisher, url }: Citation): number =>
  Math.min(quote.length, LONGEST.quote) +
  Math.min(title?.length ?? 0, LONGEST.title) +
  (publisher?.length ?? 0) +
  (url?.length ?? 0) +
  LONGEST.around

/** Are these too many to be repeated under every fact that they speak for? */
export const areTooMany = (citations: readonly Citation[]): boolean =>
  citations.reduce((sum, citation) => sum + weightOf(citation), 0) > ROOM

const FACTS: Partial<Record<Supports, string>> = { date: 'When', place: 'Where', organiser: 'Organised by' }
const factOf = (supports: Supports): string =>
  supports.startsWith('participant:') ? supports.slice('participant:'.length) : (FACTS[supports] ?? 'What')

/** The sentences of an event on pages, each once, under the facts that it speaks for. */
export function spread({ citations }: Event): readonly (readonly Block[])[] {
  const bySentence = Map.groupBy(citations, ({ document, start, end }) => `${document}:${start}:${end}`)
  const told = [...bySentence.values()].flatMap((same) => {
    const [citation] = same
    const facts = [...new Set(same.map(({ supports }) => factOf(supports)))]
    return citation ? [{ citation, about: listNames(facts, NAMED) }] : []
  })
  const pages: { about: string; citations: Citation[] }[][] = []
  let left = 0
  for (const { citation, about } of told) {
    if (pages.length === 0 || weightOf(citation) > left) {
      pages.push([])
      left = ROOM
    }
    left -= weightOf(citation)
    const page = pages.at(-1) ?? []
    const under = page.find((one) => one.about === about)
    if (under) under.citations.push(citation)
    else {
      page.push({ about, citations: [citation] })
      left -= about.length
    }
  }
  return pages.map((page) => [
    heading('Sentences'),
    ...page.map(({ about, citations }): Block => ({ kind: 'paragraph', spans: [strong(`${about}:`)], citations })),
  ])
}
