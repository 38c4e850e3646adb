import type { Asked } from '../../src/core/command.ts'
import { fold } from '../../src/core/fold.ts'
import type { Subject } from '../../src/core/subject.ts'

/** "Meetings without Costa": events that are wanted without somebody. */

const WITHOUT = /\b(?:without|excluding|not (?:with|including|involving)|that do(?:es)? not (?:include|involve))\b/iu
const OWN_WORDS = /^(?:without|excluding|including|involving|include|involve)$/

export interface LeftOut {
  readonly names: readonly string[]
  /** The subject without them. */
  readonly subject: Subject
}

/** Null where nobody who is known follows. */
export function withoutThem({ subject, question }: Asked): LeftOut | null {
  const at = WITHOUT.exec(question.words)
  if (!at) return null
  const clause = fold(question.words.slice(at.index).split(/\b(?:who|which|what|when|on|in|at)\b/iu)[0] ?? '')
  const names = subject.people.filter((name) => clause.includes(fold(name.split(' ').at(-1) ?? name)))
  if (names.length === 0) return null
  const people = subject.people.filter((name) => !names.includes(name))
  return { names, subject: { ...subject, people, terms: subject.terms.filter((term) => !OWN_WORDS.test(term)) } }
}
