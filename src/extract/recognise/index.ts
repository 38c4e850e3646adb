import type { Mention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import { type Lexicon, lookUp, type Match } from '../lexicon.ts'
import { cuesIn, type Word, wordsOf } from '../words.ts'
import { recogniseCountries } from './countries.ts'
import { type FoundDate, findDates } from './dates/index.ts'
import { recogniseDates } from './dates.ts'
import { recogniseEvents, recogniseVerbs } from './events.ts'
import { recognisePeople } from './people.ts'
import { recognisePlaces } from './places.ts'

/** What every recogniser is given: one passage and its words. */
export interface Frame {
  readonly passage: Passage
  readonly words: readonly Word[]
  /** For each word the phrases of the vocabulary that begin there. */
  readonly matches: readonly (readonly Match[])[]
  /** Every time the passage speaks of. */
  readonly dates: readonly FoundDate[]
}

/** Reads one kind of Mention from one passage; decides nothing that needs more than the passage. */
export type Recogniser = (frame: Frame) => readonly Mention[]

/** In the order in which they are shown by `explain`; they do not see each other's results. */
const RECOGNISERS: readonly Recogniser[] = [
  recognisePeople,
  recogniseCountries,
  recogniseEvents,
  recogniseVerbs,
  recogniseDates,
  recognisePlaces,
]

export function recognise(passage: Passage, lexicon: Lexicon): readonly Mention[] {
  if (passage.role === 'noise') return []
  const words = wordsOf(passage.text, passage.start)
  const frame = { passage, words, matches: lookUp(words, lexicon), dates: findDates(passage.text, cuesIn(words)) }
  return RECOGNISERS.flatMap((recogniser) => recogniser(frame))
}
