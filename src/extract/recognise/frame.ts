import type { Passage } from '../../core/passage.ts'
import { type Lexicon, lookUp, type Match } from '../lexicon.ts'
import { cuesIn, type Word, wordsOf } from '../words.ts'
import { type FoundDate, findDates } from './dates/index.ts'

/** What every recogniser is given: one passage and its words. */
export interface Frame {
  readonly passage: Passage
  readonly words: readonly Word[]
  /** For each word the phrases of the vocabulary that begin there. */
  readonly matches: readonly (readonly Match[])[]
  /** Every time the passage speaks of. */
  readonly dates: readonly FoundDate[]
  /** The cues of all words. */
  readonly cues: number
}

/** The words of a passage, looked up; of noise nothing is read. */
export function frameOf(passage: Passage, lexicon: Lexicon): Frame {
  const words = passage.role === 'noise' ? [] : wordsOf(passage.text, passage.start)
  const cues = cuesIn(words)
  return { passage, words, matches: lookUp(words, lexicon), dates: findDates(passage.text, cues), cues }
}
