import type { VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { notSaid } from '../whether/not-said.ts'
import { type Context, subjectOf } from '../who/subject.ts'

const GOES_ALONG = cued(/^(?:travell?ing with|accompan(?:ied|ying|ies|y))$/i)
const WITH_THEM =
  /^ (?:the (?:royal|presidential|imperial|princely) couple|the (?:delegation|mission|team|visitors|guests|experts)|[Tt]heir Majesties|them|him|her)(?=[,.;]| (?:on|to|in|for|during|as)\b|$)/

/** "Minister Lund is travelling with the royal couple": of the visit told before. */
export function alongClaim(sentence: Sentence, mention: VerbMention, context: Context): Claim | null {
  if (!GOES_ALONG.test(mention.text, sentence) || !WITH_THEM.test(between(sentence, mention.end, mention.end + 40)))
    return null
  if (notSaid(sentence, mention)) return null
  const { people, by } = subjectOf(sentence, mention, context)
  if (by !== 'name') return null
  const taking = people.map((person) => take(person, 'took part', sentence, 'goes-along'))
  const flags = { again: true, adds: true, lists: false }
  return claim(sentence, { ...mention, rule: 'goes-along' }, 'visit', null, taking, flags)
}
