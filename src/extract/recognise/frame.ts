import type { Passage } from '../../core/passage.ts'
import { addHints, type Hints, noHints } from '../words/cued.ts'
import { type Entry, type IS, type Lexicon, type Match, type Phrase, phrasesAt } from '../words/lexicon.ts'
import { keyOf } from '../words/spelling.ts'
import { type Word, wordsOf } from '../words/words.ts'
import { datesIn, type FoundDate } from './dates/index.ts'

/** What every recogniser is given: one passage and its words. */
export interface Frame {
  readonly passage: Passage
  readonly words: readonly Word[]
  /** For each word the phrases of the vocabulary that begin there. */
  readonly matches: readonly (readonly Match[])[]
  /** What each word can mean: bits of IS for all its matches. */
  readonly meanings: readonly number[]
  /** Bits of IS for all that any of them can mean, and bits of FORM for how any of them looks. */
  readonly all: number
  readonly forms: number
  /** Every time the passage speaks of. */
  readonly dates: readonly FoundDate[]
  /** The cues of all words. */
  readonly cues: number
  /** Which cued patterns they give something to read. */
  readonly hints: Hints
}

/** The words of a passage, looked up: each is read once for all that is kept of it. */
export function frameOf(piece: Pick<Frame, 'passage' | 'words'>, lexicon: Lexicon): Frame {
  const { passage } = piece
  const words = behindDateline(piece.words, lexicon)
  const matches: (readonly Match[])[] = []
  const meanings: number[] = []
  const hints = noHints()
  let cues = 0
  let [all, forms] = [0, 0]
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    const { spelling } = word
    const { matches: phrases, is: meaning } = phrasesAt(words, i, lexicon)
    matches.push(phrases)
    meanings.push(meaning)
    all |= meaning
    forms |= spelling.form
    cues |= spelling.cues
    addHints(hints, spelling)
  }
  const dates = datesIn(passage.text, cues, hints)
  return { passage, words, matches, meanings, all, forms, dates, cues, hints }
}

/** "OSLO-Norwegian Minister Lund" begins with a dateline without spaces, "ASEAN-India talks" with a body. */
function behindDateline(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const first = words[0]
  const [, town, next] = (first?.text.includes('-') && GLUED.exec(first.text)) || []
  if (!first || !town || !next || lexicon.phrases.get(keyOf(town))?.some(isBodyAlone)) return words
  const hyphen = first.start + town.length
  const [last] = wordsOf(next, hyphen + 1)
  if (!last) return words
  return [
    ...wordsOf(town, first.start),
    ...wordsOf('-', hyphen),
    { ...last, possessive: first.possessive },
    ...words.slice(1),
  ]
}
const GLUED = /^(\p{Lu}{4,})-(\p{Lu}(?!\p{Lu}).*)$/u
const isBodyAlone = ({ keys, entry }: Phrase): boolean => keys.length === 1 && entry.is === 'body'

/** Has the word at `i` any of these meanings? `what` are bits of IS. */
export const means = (frame: Frame, i: number, what: number): boolean =>
  i >= 0 && ((frame.meanings[i] ?? 0) & what) !== 0

type Kind = Entry['is']
type Bit = (typeof IS)[Kind]
type KindOf<B extends Bit> = { [K in Kind]: (typeof IS)[K] extends B ? K : never }[Kind]
type MatchOf<B extends Bit> = Match & { readonly entry: Extract<Entry, { readonly is: KindOf<B> }> }

/** The longest phrase of this kind, one bit of IS, that begins with the word at `i`. */
export function matchOf<B extends Bit>(frame: Frame, i: number, is: B): MatchOf<B> | undefined {
  if (!means(frame, i, is)) return undefined
  for (const match of frame.matches[i] ?? []) if (isOf(match, is)) return match
  return undefined
}

const isOf = <B extends Bit>(match: Match, is: B): match is MatchOf<B> => match.is === is
