import type { Asked } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import type { Subject } from '../src/core/subject.ts'

/** "Meetings without Costa", "who attended besides Holm": people whom a question leaves out. */

const WITHOUT = /\b(?:without|excluding|not (?:with|including|involving)|that do(?:es)? not (?:include|involve))\b/iu
const BESIDES = /\b(?:besides|apart from|aside from|other than|in addition to|except(?:ing)?(?: for)?)\b/iu
const OWN_WORDS =
  /^(?:without|excluding|including|involving|include|involve|besides|apart|aside|addition|other|except|excepting|else)$/

export interface LeftOut {
  readonly names: readonly string[]
  /** The subject without them. */
  readonly subject: Subject
}

export const withoutThem = (asked: Asked): LeftOut | null => behind(asked, WITHOUT)

/** Null where nobody follows: "everyone but", a body, a role. */
export const besidesThem = (asked: Asked): LeftOut | null => behind(asked, BESIDES)

function behind({ subject, question }: Asked, word: RegExp): LeftOut | null {
  const at = word.exec(question.words)
  if (!at) return null
  const clause = fold(question.words.slice(at.index).split(/\b(?:who|which|what|when|on|in|at)\b/iu)[0] ?? '')
  const names = subject.people.filter((name) => clause.includes(fold(name.split(' ').at(-1) ?? name)))
  if (names.length === 0) return null
  const people = subject.people.filter((name) => !names.includes(name))
  return { names, subject: { ...subject, people, terms: subject.terms.filter((term) => !OWN_WORDS.test(term)) } }
}

export const leaving = (event: Event, names: readonly string[]): Event => ({
  ...event,
  participants: event.participants.filter(({ name }) => !names.includes(name)),
})
