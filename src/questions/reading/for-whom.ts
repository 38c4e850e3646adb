import type { BodyIndex } from '../names/bodies.ts'
import { type Word, wordsOf } from '../words.ts'

/**
 * "Who attended the meeting on 12 May for Malta": the place of "for", where those are asked for who stood for a country or
 * body; -1 when it is no such question. "Who attended the conference for Malta" may ask for everybody there.
 */
export function forWhomAt(words: readonly Word[], bodies: BodyIndex): number {
  const folded = (i: number) => words[i]?.folded ?? ''
  if (!/^whom?$/.test(folded(0)) || !words.slice(1, 4).some((word) => PRESENT.test(word.folded))) return -1
  return words.findLastIndex((word, i) => {
    if (word.folded !== 'for' || HELD_FOR.test(folded(i - 1))) return false
    const from = i + 1 + Number(folded(i + 1) === 'the')
    const known = bodies.at(words, from)
    const behind = folded(from + (known?.length ?? 0))
    return known !== null && /^(?:|on|at|in|during|\d.*)$/.test(behind)
  })
}

/** Does the question ask who stood for a body, whatever command its first words belong to? */
export const asksForWhom = (text: string, bodies: BodyIndex): boolean => forWhomAt(wordsOf(text), bodies) > 0

const PRESENT = /^(?:attend(?:s|ed)?|met|took|participated|there|present|came|presents?|presented|called|signed)$/
/** "The summit for Malta", "aid for Malta": for its sake. */
const HELD_FOR = /^(?:conferences?|summits?|forums?|talks|support|aid|rally|vigil|prayers?|events?|plans?|called)$/
