import type { Answer } from '../core/answer.ts'
import type { Button } from '../core/message.ts'
import type { Press } from '../core/question.ts'

/**
 * An answer that is too long for one message is shown in parts. Pages are the answer's own and the same everywhere; how many
 * parts a page has depends on what a platform's messages hold.
 */

/** A press, and which part of the answer it concerns. */
export interface Pressed {
  readonly press: Press
  /** Counts from 0. */
  readonly part: number
}

type Paged = Pick<Answer, 'question' | 'page'>

/** The buttons to the parts before and after this one. */
export function turning(answer: Paged, at: number, parts: number): readonly (Pressed & { readonly button: Button })[] {
  const press = { does: 'ask', words: answer.question, page: answer.page?.number ?? 1 } as const
  const turn = (part: number, label: string) => ({ button: { label, press }, press, part })
  return [
    ...(at > 0 ? [turn(at - 1, '← Part before')] : []),
    ...(at < parts - 1 ? [turn(at + 1, `Next part (${at + 2} of ${parts})`)] : []),
  ]
}

/** There is one way on, and one back: the next page comes after the last part of this one, the page before it before the first. */
export function isBeyond({ question, page }: Paged, { press }: Button, at: number, parts: number): boolean {
  if (!page || press.does !== 'ask' || press.words !== question) return false
  return (at < parts - 1 && press.page === page.number + 1) || (at > 0 && press.page === page.number - 1)
}
