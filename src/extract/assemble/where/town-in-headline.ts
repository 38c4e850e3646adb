import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

/** "Lee meets Roe in Oslo" above "Lee travelled to Norway for a meeting with Roe": the town of that country, the only one told there. */
export function townOf(where: Where, main: Claim, sentences: readonly Sentence[], lexicon: Lexicon): Where {
  if (!where.said?.rule.endsWith(' country') || main.kind === 'visit') return where
  const { report } = main.sentence.passage
  const held = sentences
    .filter(({ passage }) => passage.report === report && passage.role === 'heading' && passage.start < main.at.start)
    .flatMap(({ places, passage }) => places.filter((place) => place.held).map(({ place }) => ({ place, passage })))
  const [only] = held
  if (!only || held.some(({ place }) => place !== only.place)) return where
  const isThere = (lookUp(wordsOf(only.place, 0), lexicon)[0] ?? []).some(
    ({ entry }) => entry.is === 'city' && entry.country === where.place,
  )
  return isThere ? { place: only.place, said: { passage: only.passage, rule: 'town-in-headline' } } : where
}
