import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Answer } from '../../core/answer.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import type { Block } from '../../core/message.ts'
import { NEAR, nothingFor, onWhich, typed } from '../../wording/answers.ts'
import { eventEntry, text } from '../../wording/events.ts'
import { nearestSentences, SHOWN, sayingAll, saysMostOf } from './index.ts'
import { toldWhole } from './told-whole.ts'

/**
 * An answer that found nothing, with the sentences that come nearest to the question where it does not show them already:
 * what the rules did not read as a fact, the reader does. They stand first, what the answer found itself before the others;
 * of the events behind them only those that are named or are of what was asked for, and the title denies nothing that a sentence may tell.
 */
export function withNearest(answer: Answer, asked: Asked, chronicle: Chronicle): Answer {
  const { blocks } = answer.message
  const rest = eachOnce(blocks.filter((one) => !saysNear(one)))
  const shown = rest.flatMap(citationsOf)
  const found = nearestSentences(asked, chronicle, shown)
  // What the answer itself found to come near stands with them, not apart.
  const all = [...found, ...blocks.filter(saysNear).flatMap(citationsOf)]
  const near = distinct(all).filter((one) => !isShown(one, shown))
  const own = rest.filter(isOfSentences)
  const added: readonly Block[] =
    near.length === 0 ? [] : [{ kind: 'paragraph', spans: [text(NEAR)], citations: near.slice(0, SHOWN) }]
  const quotes = [...near, ...own.flatMap(citationsOf)]
  if (quotes.length === 0) return { ...answer, message: { blocks: rest } }
  const isOfThis = saysMostOf(asked, chronicle)
  const isMeant = (one: Extract<Block, { kind: 'entry' }>) =>
    answer.title.includes(one.title.map((span) => span.text).join('')) || isOfThis(wordsOf(one))
  const others = rest.filter((one) => !isOfSentences(one) && (one.kind !== 'entry' || isMeant(one)))
  const saying = leads(answer, asked) ? distinct(sayingAll(quotes, asked, chronicle)) : []
  const said = withoutTitles(saying, () => sayingAll(others.flatMap(citationsOf), asked, chronicle), chronicle)
  const title = onWhich(asked)
  const whole = toldWhole(said, asked, chronicle)
  if (whole.length > 0) {
    const events = readFrom(whole, chronicle)
    const blocks: readonly Block[] = [{ kind: 'paragraph', spans: [], citations: whole }, ...events]
    return { ...answer, outcome: 'answered', title, message: { blocks }, citations: whole, suggestions: [] }
  }
  if (said.length > 0) {
    const events = readFrom(said, chronicle)
    const alone = said.filter((one) => !isShown(one, events.flatMap(citationsOf)))
    const sayings: readonly Block[] = alone.length === 0 ? [] : [{ kind: 'paragraph', spans: [], citations: alone }]
    const hints = others.filter(({ kind }) => kind !== 'entry')
    return { ...answer, title, message: { blocks: [...sayings, ...events, ...hints] } }
  }
  return { ...answer, title: butTold(answer.title), message: { blocks: [...own, ...added, ...others] } }
}

/** May a sentence that says it stand in place of this title? What comes near a "did they meet" says neither yes nor no. */
const leads = ({ title }: Answer, asked: Asked): boolean =>
  !WHETHER.test(typed(asked)) && (title === nothingFor(asked) || /^Not recorded: .*(?:how long|who|”\.$)/u.test(title))
const WHETHER = /^(?:did|was|were|is|are|has|have|had|does|do|will|would|can|could)\b/iu

/** The events that were read from the sentences: one of them may be what is asked for. */
const readFrom = (said: readonly Citation[], chronicle: Chronicle): readonly Block[] =>
  [...new Set(said.map(({ document }) => document))]
    .flatMap((document) => chronicle.eventsOf(document))
    .filter(({ citations }) =>
      citations.some(({ supports, quote }) => supports === 'event' && said.some((one) => one.quote === quote)),
    )
    .slice(0, SHOWN)
    .map((event) => eventEntry(event))

/** A headline says in short what a sentence of its document says whole, maybe one of an event. */
function withoutTitles(
  said: readonly Citation[],
  ofEvents: () => readonly Citation[],
  chronicle: Chronicle,
): readonly Citation[] {
  const isTitle = ({ quote, document }: Citation) => quote === chronicle.source(document)?.title
  const all = said.some(isTitle) ? distinct([...said, ...ofEvents()]) : said
  const whole = all.filter((one) => !isTitle(one))
  return (whole.length > 0 ? whole : all).slice(0, SHOWN)
}

/** A title that would deny what the sentences below it may tell. */
function butTold(title: string): string {
  const told = /^Nothing is recorded in these documents for (?<what>.+)\.$/su.exec(title)
  const dated = /^Nothing recorded for (?<what>“.+”) in (?<year>.+) fits all that is asked\.$/su.exec(title)
  // A whole question is no event that could be recorded.
  if (told && ASKS.test(told.groups?.what ?? ''))
    return `Not answered by a recorded event: ${told.groups?.what}; ${MAY_TELL}.`
  if (told) return `Not recorded as an event: ${told.groups?.what}; ${MAY_TELL}.`
  // other events of that day may well be recorded: that none is, nobody says
  if (dated) return `No event recorded for ${dated.groups?.what} fits all that is asked; ${MAY_TELL}.`
  const number = /^Not counted: .+ no number for (?<what>“.+”)\.$/su.exec(title)
  if (number) return `Not counted: ${number.groups?.what}; sentences that may tell a number are below.`
  const length = /^Not recorded: how long it took: (?<what>“.+”)\.$/su.exec(title)
  if (length)
    return `Not recorded as a fact, how long it took: ${length.groups?.what}; sentences that may tell it are below.`
  return title
}
const ASKS =
  /^“(?:did|was|were|is|are|has|have|had|does|do|will|would|can|could|who|whom|whose|what|when|where|which|why|how)\b/iu
const MAY_TELL = 'sentences that may tell of it are below'

const wordsOf = ({ title, details, citations }: Extract<Block, { kind: 'entry' }>): string =>
  [...[...title, ...details.flat()].map((span) => span.text), ...citations.map(({ quote }) => quote)].join(' ')

const isOfSentences = (block: Block): boolean => block.kind === 'paragraph' && block.citations.length > 0

/** Paragraphs without the sentences that one above shows. */
function eachOnce(blocks: readonly Block[]): readonly Block[] {
  const shown: Citation[] = []
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.citations.length === 0) return [block]
    const citations = block.citations.filter((one) => !isShown(one, shown))
    shown.push(...citations)
    return citations.length > 0 ? [{ ...block, citations }] : []
  })
}

const citationsOf = (block: Block): readonly Citation[] => ('citations' in block ? block.citations : [])

const saysNear = (block: Block): boolean => block.kind === 'paragraph' && block.spans[0]?.text === NEAR

const distinct = (citations: readonly Citation[]): readonly Citation[] =>
  [...new Map(citations.toReversed().map((one) => [one.quote, one])).values()].toReversed()

const isShown = ({ quote }: Citation, shown: readonly Citation[]): boolean =>
  shown.some((one) => one.quote.includes(quote))
