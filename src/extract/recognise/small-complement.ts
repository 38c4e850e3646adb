import { IS } from '../words/lexicon.ts'
import { wordList } from '../words/word-list.ts'
import { affairsEnd, isNameNext, isTitledNext } from './complement-end.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isNameWord } from './name.ts'
import type { Complement } from './office-behind.ts'

const PARTS_TOLD = wordList('region republic city town municipality district community territory commune')

/** "deputy minister of infrastructure,", "director for ports,": one small word, and then the office ends. */
export function smallComplement(frame: Frame, i: number): Complement | null {
  const word = frame.words[i]
  if (word?.kind !== 'word' || word.possessive) return null
  const affairs = affairsEnd(frame, i)
  if (affairs > 0 && isNameWord(frame, affairs)) return { to: affairs, stands: null, partOfRole: true }
  const portfolio = matchOf(frame, i, IS.portfolio)
  const run = smallRunEnd(frame, i)
  if (run > 0) return { to: run, stands: null, partOfRole: true }
  const to = i + (portfolio?.length ?? 1)
  const next = frame.words[to]
  const ends =
    !next ||
    // "acting head of the region Jon Vik"
    (PARTS_TOLD.has(word) && isNameWord(frame, to) && isNameWord(frame, to + 1)) ||
    /^[,.;)]$/.test(next.text) ||
    (portfolio &&
      (isNameWord(frame, to) ||
        /^(?:and|during|at|in|on|for|from|with|who|will|was|is|as|to)$/.test(next.key) ||
        // "the ministers of transport of Malta and Norway"
        (next.key === 'of' && means(frame, frame.words[to + 1]?.key === 'the' ? to + 2 : to + 1, IS.country))))
  return ends && !means(frame, i, IS.verb | IS.event | IS.office) ? { to, stands: null, partOfRole: true } : null
}

/** "the director of the port authority, Jon Berg", "the chief of the armed forces, General Dahl": where the small words end; 0 when no name follows. */
function smallRunEnd(frame: Frame, i: number): number {
  const { words } = frame
  if (words[i - 1]?.key !== 'the') return 0
  // "the adviser to the minister, Jon Berg"
  const served = words[i - 2]?.key === 'to' ? (matchOf(frame, i, IS.office)?.length ?? 0) : 0
  if (served > 0 && (isTitledNext(frame, i + served) || isNameNext(frame, i + served))) return i + served
  let to = i
  while (to - i < LONGEST_RUN && isSmall(frame, to)) to++
  return to > i + 1 && (isTitledNext(frame, to) || isNameNext(frame, to)) ? to : 0
}
const LONGEST_RUN = 4
const isSmall = (frame: Frame, at: number): boolean => {
  const word = frame.words[at]
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !word.possessive &&
    !NO_HOUSE.has(word) &&
    !means(frame, at, IS.verb | IS.event | IS.office)
  )
}
const NO_HOUSE = wordList(
  'who whom whose which that where when while after before but or as at in on to by from with was were is are has had said says the a an his her its their',
)
