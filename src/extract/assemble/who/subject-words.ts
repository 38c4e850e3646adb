import { inLines } from '../../../core/in-lines.ts'
import { ofGap } from '../../words/kept-pattern.ts'
import { nth } from '../../words/nth.ts'
import { FORM } from '../../words/spelling.ts'
import { wordAt } from '../../words/words.ts'
import type { Sentence } from '../sentence.ts'

/** Adverbs, helping verbs and asides that may stand between who does it and what is done. */
export const SMALL = ofGap(
  inLines('i')`
    ^(?:
      \s|,|–|—|-|\(|\)
      |\b(?:
        will|would|is|are|was|were|be|been|has|have|had|to|also|then|later|today|yesterday|tomorrow|tonight|this
        |that|last|next|morning|afternoon|evening|week|month|earlier|recently|jointly|separately|together|both|each
        |again|first|just|now|and|virtually|personally|briefly|set|due|scheduled|expected|currently|in turn|who|on
        |at|of|the|in|for|a|day|his|her|their|own|all|by|via|phone|telephone|video|successfully|reportedly
        |officially|formally|warmly|subsequently|meanwhile|instead|additionally|travel|travels|traveled|travelled
        |traveling|travelling|plans?|intends?|looks? forward to|are expected|delegation|respectively|here|there|did
        |does|however|late|early|further|furthermore|likewise|thereafter|capacity|federal|over|weekend
      )\b
    )*$
  `,
)

/** Between such a word and somebody: "thanked the former President". */
const BEFORE_NAMES = new Set([
  'the',
  'his',
  'her',
  'their',
  'former',
  'both',
  'incumbent',
  'outgoing',
  'then',
  'acting',
])

/** Whoever is named here is not who the sentence is about: "with President Biden", "thanked Secretary Blinken". */
export function isGoverned({ words }: Sentence, at: number): boolean {
  let last = wordAt(words, at) - 1
  // "of the incumbent"
  for (let i = 0; i < 2 && BEFORE_NAMES.has(nth(words, last)?.key ?? ''); i++) last--
  const word = nth(words, last)
  return word !== undefined && (word.spelling.form & FORM.governing) !== 0
}
