import type { Press } from '../../../core/question.ts'
import type { Pressed } from '../../parts.ts'
import { LIMITS } from '../limits.ts'
import { plain } from './markdown.ts'

const LETTERS = { ask: 'a', share: 's', form: 'f' } as const
const SHAPE = /^([asf])\w+:(\d*)\.(\d+):([^:]*):(.*)$/s

/** A question up to this length is repeated in full below its answer, so that a button can be short: longer ones are not read. */
export const REPEATED = 500

/**
 * All that a press needs, as a `custom_id`: `a3:2.0:key:who attended 2022-02-28` (what, number in the message, page, part, the
 * key of a digest, the words). Words that do not fit are left out when they are the message's own question, which stands
 * below the answer; otherwise there can be no such button: null.
 */
export function encodePress({ press, part }: Pressed, number: number, key: string, question: string): string | null {
  const page = press.does === 'form' ? '' : (press.page ?? '')
  const head = `${LETTERS[press.does]}${number.toString(36)}:${page}.${part}:${key}:`
  const whole = head + press.words
  if (whole.length <= LIMITS.customId) return whole
  return press.words === question && isRepeated(question) ? head : null
}

/** `question` reads the message's own question; null when the identifier is none of ours. */
export function decodePress(customId: string, question: () => string | null): Pressed | null {
  const [, letter, page, part, , said] = SHAPE.exec(customId) ?? []
  const words = said || question()
  if (!letter || !words) return null
  const turned = page ? { page: Number(page) } : {}
  const press: Press =
    letter === 'f' ? { does: 'form', words } : { does: letter === 's' ? 'share' : 'ask', words, ...turned }
  return { press, part: Number(part) }
}

/** The key of the digest a button belongs to; null when it belongs to none. */
export const keyOf = (customId: string): string | null => SHAPE.exec(customId)?.[4] || null

/** Can the question be read back from the line below the answer? Spaces in a row and unseen marks are not, and say nothing. */
export const isRepeated = (question: string): boolean => question.length <= REPEATED && plain(question).trim() !== ''
