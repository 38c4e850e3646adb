import { IS } from '../words/lexicon.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { type Frame, matchOf, means } from './frame.ts'

/** The word that makes a run of capitalised words the name of a body. */
const BODIES = wordList(
  'system movement council assembly bank board committee agency organisation organization union party parliament congress senate commission authority institute fund federation association court alliance forum university foundation chamber treasury secretariat reserve exchange museum academy society corporation group trust',
)

/** Bodies that people stand for even where a country follows: "Bank of Estonia", not "Office of the President of Ukraine". */
const OWN = wordList(
  'bank institute university council agency academy fund association federation authority society chamber exchange court union centre center foundation network organisation organization',
)
const LANDS = writtenList('Republic Kingdom Principality Canton')

export const isBodyWord = (word: Word | undefined): boolean => BODIES.has(word)

/** "Central Bank of Cyprus", "National Reserve Bank of Tonga" that begins at `from`: where it ends, or `from` when there is none. */
export function ownBodyEnd(frame: Frame, from: number): number {
  const { words } = frame
  // "Republic of Tatarstan": a land that no list has
  if (LANDS.has(words[from]) && words[from + 1]?.key === 'of') {
    const at = words[from + 2]?.key === 'the' ? from + 3 : from + 2
    return words[at]?.capital && !means(frame, from, IS.country) && !means(frame, at, IS.country | IS.given)
      ? at + 1
      : from
  }
  let to = from
  const after = words[from - 1]?.key === 'the'
  while (
    to - from < 6 &&
    words[to]?.capital &&
    !words[to]?.possessive &&
    (!means(frame, to, IS.given | IS.office) || (after && isNamedAfter(frame, to)))
  ) {
    to++
    if (OWN.has(words[to - 1]) && !words[to]?.capital) break
  }
  if (to === from || !OWN.has(words[to - 1])) return from
  if (words[to]?.key !== 'of' && words[to]?.key !== 'for') return to
  // "High Representative of the European Union for Foreign Affairs": the body ends before its office goes on
  if (words[to]?.key === 'for' && matchOf(frame, from, IS.body)?.length === to - from) return from
  let end = to + 1
  if (words[end]?.key === 'the') end++
  const country = frame.matches[end]?.find(({ entry }) => entry.is === 'country' || entry.is === 'body')
  if (country && words[end]?.capital) return end + country.length
  const start = end
  while (words[end]?.capital && !means(frame, end, IS.given | IS.office) && end - start < 3) end++
  return end > start ? end : to
}

/** "the Jacques Delors Institute": a given name within the name of a body. */
const isNamedAfter = ({ words }: Frame, at: number): boolean =>
  [at + 1, at + 2].some((k) => words[k]?.capital && NAMED_AFTER.test(words[k]?.text ?? '')) &&
  words[at + 1]?.capital === true
const NAMED_AFTER = /^(?:Institute|Foundation|University|Academy|Centre|Center|Fund)$/

export const textOf = (frame: Frame, from: number, to: number): string =>
  frame.passage.text.slice(
    (frame.words[from]?.start ?? 0) - frame.passage.start,
    (frame.words[to - 1]?.end ?? 0) - frame.passage.start,
  )
