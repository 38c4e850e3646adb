import { cued } from '../words/cued.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { wordList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { type Frame, means } from './frame.ts'
import { isNameWord } from './name.ts'
import type { Office } from './office.ts'
import { officeBehind } from './office-behind.ts'
import { squeezed } from './squeezed.ts'

const GIVEN_AS = cued(
  /\b(?:sworn[ -]in|sw(?:ore|ears) in|appointed|named|elected|nominated|installed|inaugurated)\b[^;]{0,80}? as\b/,
)
const GIVEN = wordList('in appointed named elected nominated installed inaugurated')
const BEFORE_IT = wordList('the a an its his her their new next first second third')
/** Words: "Public Protector", "People’s Advocate", "Grand Chief Registrar" */
const LONGEST = 4

/** May one of `officeAs` stand in this passage? */
export const mayBeGivenAs = (frame: Frame): boolean => GIVEN_AS.test(frame.passage.text, frame)

/** "was sworn in as the new Statistician-General": an office that no list has, from the word behind "as"; else null. */
export function officeAs(frame: Frame, as: number): Office | null {
  const { words, passage } = frame
  if (words[as]?.key !== 'as' || !(GIVEN.has(nth(words, as - 1)) || isNameWord(frame, as - 1))) return null
  let from = as + 1
  while (BEFORE_IT.has(words[from]) || isSmallOwner(words[from])) from++
  let end = from
  while (words[end]?.capital && end < from + LONGEST) end++
  if (end === from || end === from + LONGEST) return null
  if (words[end - 1]?.possessive) return null
  for (let i = from; i < end; i++) if (means(frame, i, NO_OFFICE) && !isPartOfIt(frame, i, from, end)) return null
  // "sworn in as Public Protector in Lusaka": where, and not of what
  const { to, roleTo, represents } = /^(?:of|for)$/.test(words[end]?.key ?? '') ? officeBehind(frame, end) : alone(end)
  const role = passage.text.slice(
    (words[from]?.start ?? 0) - passage.start,
    (words[roleTo - 1]?.end ?? 0) - passage.start,
  )
  return { from, to, role: squeezed(role), represents, many: false, former: false, definite: false }
}
/** "the country’s new Public Protector" */
const isSmallOwner = (word: Word | undefined): boolean => word?.possessive === true && !word.capital
/** "Chief Constable", "Deputy Registrar", "Surveyor General", "Public Advocate" */
const isPartOfIt = (frame: Frame, i: number, from: number, end: number): boolean =>
  end - from > 1 && (i === from ? OPENS.has(frame.words[i]) : i === end - 1 && means(frame, i, IS.honorific))
const OPENS = wordList('chief deputy')
const alone = (to: number) => ({ to, roleTo: to, represents: null })
/** What a list knows is read from there. */
const NO_OFFICE = IS.office | IS.given | IS.country | IS.adjective | IS.honorific
