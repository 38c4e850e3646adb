import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

const SENT = cued(
  /\b(?:(envoy|emissary|representative)|envoys|emissaries|representatives|messages?|letters?|greetings|delegations?|gifts?)\s+(?:from|of|sent by)\s+(?:[^\s,.;]+\s+){0,4}$/i,
)

/** "received a Special Envoy from President Brel, Dr Vik": whoever sends somebody is not there. */
export function withoutSender(
  sentence: Sentence,
  from: number,
  people: readonly PersonMention[],
): readonly PersonMention[] {
  const [first, second] = people
  const sent =
    first && SENT.exec(between(sentence, from, first.start) + between(sentence, first.start, first.nameStart), sentence)
  if (!first || !sent) return people
  const named = second && /^\s*,\s*$/.test(between(sentence, first.end, second.start))
  return sent[1] && named ? people.slice(1) : []
}
