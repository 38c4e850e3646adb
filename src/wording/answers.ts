import type { Answer, Outcome } from '../core/answer.ts'
import type { Citation } from '../core/citation.ts'
import type { Asked } from '../core/command.ts'
import type { Event } from '../core/event.ts'
import type { Block, Button, Message } from '../core/message.ts'
import type { Question } from '../core/question.ts'
import { sayPartialDay } from './dates.ts'
import { ask, isPeriodAlone, sentences, text } from './events.ts'

/** Events on one page: what a phone shows without endless scrolling. */
export const PAGE = 5

/** Questions offered below an answer that is none. */
const BUTTONS = 5

export interface Parts {
  readonly outcome?: Outcome
  readonly title: string
  readonly blocks: readonly Block[]
  readonly people?: readonly string[]
  readonly events?: readonly Event[]
  readonly citations?: readonly Citation[]
  readonly suggestions?: readonly string[]
  readonly buttons?: readonly Button[]
  readonly page?: { readonly number: number; readonly of: number }
}

/** Puts an Answer together: pages and "Share" get their buttons here, so every command has the same ones. */
export function reply(question: Question, command: string | null, parts: Parts): Answer {
  const outcome = parts.outcome ?? 'answered'
  const { events = [], suggestions = [], people = [], page } = parts
  const buttons = [
    ...(parts.buttons ?? []),
    ...(outcome === 'answered' ? [] : suggestions.slice(0, BUTTONS).map((words) => asking(words, events))),
    ...(page ? turning(question.words, page) : []),
    ...(outcome === 'answered' && !question.asker.public ? [share(question)] : []),
  ]
  return {
    question: question.words,
    command,
    outcome,
    title: parts.title,
    message: { blocks: [...parts.blocks, ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : [])] },
    people,
    events,
    citations: parts.citations ?? sentences(events.flatMap((event) => event.citations)),
    suggestions,
    ...(page && page.of > 1 ? { page } : {}),
  }
}

/**
 * A question to press, as one reads it: "Who attended 28 February 2022" asks `who attended 2022-02-28`, and an event is
 * called by its title and not by its identifier.
 */
export function asking(words: string, events: readonly Event[] = []): Button {
  const [, id] = /^event (\S+)$/u.exec(words) ?? []
  const event = events.find((one) => one.id === id)
  const said = event ? `All about: ${event.title}` : words.replace(DAY, (day) => sayPartialDay(day))
  return ask(shorten(`${said.slice(0, 1).toUpperCase()}${said.slice(1)}`, 75), words)
}
const DAY = /\b(?:1[89]|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![-\d])/gu

function share(question: Question): Button {
  const { words, page } = question
  return { label: 'Share', press: page > 1 ? { does: 'share', words, page } : { does: 'share', words } }
}

function turning(words: string, page: { number: number; of: number }): readonly Button[] {
  const back = page.number > 1 ? [ask('← Back', words, page.number - 1)] : []
  const on = page.number < page.of ? [ask(`More (${page.number + 1} of ${page.of})`, words, page.number + 1)] : []
  return [...back, ...on]
}

/** The part of a list that a page shows. A page beyond the end is the last one: its button may be older than the corpus. */
export function pageOf<T>(items: readonly T[], wanted: number, size = PAGE) {
  const of = Math.max(1, Math.ceil(items.length / size))
  const number = Math.min(Math.max(1, wanted), of)
  return { items: items.slice((number - 1) * size, number * size), page: { number, of } }
}

/** The answer with these questions offered before all others. */
export function offering(answer: Answer, questions: readonly string[]): Answer {
  const blocks = answer.message.blocks.filter((block) => block.kind !== 'buttons')
  const old = answer.message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
  const buttons = [...questions.map((words) => asking(words)), ...old].slice(0, BUTTONS)
  const said = note(`Did you mean ${questions.map((words) => `“${words}”`).join(' or ')}?`)
  return {
    ...answer,
    suggestions: [...new Set([...questions, ...answer.suggestions])],
    message: { blocks: [said, ...blocks, { kind: 'buttons', buttons }] },
  }
}

/** A single paragraph without a source of its own: what the bot itself says. */
export const saying = (words: string): Block => ({ kind: 'paragraph', spans: [text(words)], citations: [] })
/** Said before sentences that answer nothing by themselves. */
export const NEAR = 'These sentences come near it:'
export const note = (words: string): Block => ({ kind: 'note', spans: [text(words)] })
export const heading = (words: string): Block => ({ kind: 'heading', spans: [text(words)] })

/** Cuts at a word's end, with an ellipsis. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`
}

/** The words that are answered, as an answer quotes them; "did they meet" is no whole question without its "when". */
export function quoted({ rest, question }: Asked): string {
  const cut = /^(?:did|was|were|is|are|will|has|have|had|does|do)\b/i.test(rest.trim())
  return `“${shorten(cut ? question.words.trim() : rest.trim(), 120)}”`
}

/** The question as it was asked, whatever door it came through. */
export const typed = ({ question }: Asked): string => question.words.trim().replace(/^ask\s+/iu, '')

/** Over sentences that answer by themselves; where one of them gives a day or a name, "…, the documents say:" stands behind that. */
export const onWhich = (asked: Asked): string => `On “${shorten(typed(asked), 120)}” the documents say:`

/** What an answer is about: the time, when that is all that was asked, else the words. */
export const topic = (asked: Asked): string =>
  asked.subject.period && isPeriodAlone(asked.subject) ? asked.subject.period.label : quoted(asked)

/** Where no sentence either comes near what was asked. */
export const nothingFor = (asked: Asked): string => `Nothing is recorded in these documents for ${topic(asked)}.`

/** Where there is no channel to share in, there is no button for it either. */
export function withoutShare(message: Message): Message {
  const blocks = message.blocks.map((block) => {
    if (!('buttons' in block) || !block.buttons) return block
    return { ...block, buttons: block.buttons.filter((button) => button.press.does !== 'share') }
  })
  return { blocks: blocks.filter((block) => block.kind !== 'buttons' || block.buttons.length > 0) }
}
