import type { PersonMention } from '../../../../core/mention.ts'
import { cued } from '../../../words/cued.ts'
import { type Claim, claim, take } from '../../claim.ts'
import type { Sentence } from '../../sentence.ts'

/** The people of a list: they add to the event told before, by the first so many letters of the sentence. */
export function added(sentence: Sentence, people: readonly PersonMention[], rule: string, length: number): Claim {
  const at = { start: sentence.passage.start, end: sentence.passage.start + length, rule }
  // "The HPL delegation included": whoever belongs to it stands for it
  const party = PARTY_SIDE.exec(sentence.passage.text, sentence)?.[1] ?? null
  const taking = people.map((person) =>
    take({ ...person, represents: person.represents ?? party }, 'took part', sentence, rule),
  )
  return claim(sentence, at, 'other', null, taking, { again: true, adds: true, lists: true })
}

const PARTY_SIDE = cued(/^The (\p{Lu}{2,6}) (?:delegation|side|team)\b/u)
