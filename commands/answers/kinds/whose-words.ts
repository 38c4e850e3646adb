import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { onWhich, reply, typed } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'

const WHO_SAID =
  /^(?:and |so )?who(?:['’]s| was it that| is it that)? ?(?:said|says|told (?:\p{L}+ )?|called (?:it|this|that|them|him|her)|wrote|the one who said)(?: that)?[\s,:]+(?<words>.+)$/isu
/** Words that stand so in many sentences are nobody's. */
const FEWEST = 3
const READ = 20
const SHOWN = 2

/** "Who said “we were one number away”": the sentence that has these words side by side; null where none has. */
export function whoseWords(asked: Asked, context: Context): Answer | null {
  const words = plain(WHO_SAID.exec(typed(asked))?.groups?.words ?? '')
  if (words.split(' ').length < FEWEST) return null
  const said = context.chronicle
    .quotes(words, { offset: 0, limit: READ })
    .items.filter(({ quote }) => ` ${plain(quote)} `.includes(` ${words} `))
  if (said.length === 0) return null
  const shown = sentences(said).slice(0, SHOWN)
  return reply(asked.question, 'ask', { title: onWhich(asked), blocks: showing(shown), citations: shown })
}

/** Folded, and of words alone: a phone writes other quotation marks than a paper. */
const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
