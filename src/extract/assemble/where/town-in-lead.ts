import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import { isOfAnotherDay } from './in-report.ts'
import type { Where } from './where.ts'

/** Sentences of a report among which its town is. */
const LEAD = 3

/**
 * "Lee meets Roe in Oslo" above "Lee travelled to Norway for a meeting with Roe": the town of that country where something is
 * held in the headline or the first sentences, when no other place is.
 */
export function townOf(where: Where, main: Claim, sentences: readonly Sentence[], lexicon: Lexicon): Where {
  if (!where.said || !/ country$|^on-a-trip$/.test(where.said.rule) || main.kind === 'visit') return where
  const report = sentences.filter(({ passage }) => passage.report === main.sentence.passage.report)
  const headings = report.filter(({ passage }) => passage.role === 'heading' && passage.start < main.at.start)
  const prose = report
    .filter(({ passage }) => passage.role === 'prose')
    .slice(0, LEAD)
    .filter((each) => !isOfAnotherDay(each, main) && isOfThem(each, main))
  const only = onlyTown(headings, where) ?? onlyTown([...headings, ...prose], where)
  if (!only) return where
  const isThere = (lookUp(wordsOf(only.place, 0), lexicon)[0] ?? []).some(
    ({ entry }) => entry.is === 'city' && entry.country === where.place,
  )
  return isThere ? { place: only.place, said: { passage: only.passage, rule: 'town-in-lead' } } : where
}

/** "Ministers gathered in Oslo": others, who tell nothing of where these two met. */
const isOfThem = ({ passage }: Sentence, { taking }: Claim): boolean =>
  taking.some(({ person }) => passage.text.includes(person.name.split(' ').at(-1) ?? person.name))

function onlyTown(told: readonly Sentence[], where: Where) {
  const held = told.flatMap(({ places, passage }) =>
    places.filter((place) => place.held && place.place !== where.place).map(({ place }) => ({ place, passage })),
  )
  return held.every(({ place }) => place === held[0]?.place) ? held[0] : undefined
}
