import { inLines } from '../../core/in-lines.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { writtenList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { bodyBetween } from './behind-name.ts'
import { type Frame, means } from './frame.ts'
import { isApposition, isFullName, isTwoWords, mayBeNamed, skipHonorifics } from './is-name.ts'
import { nameAt } from './name.ts'
import type { Office } from './office.ts'

/*
 * What may stand between an office and the name of who holds it: letters in brackets, a comma, the body it belongs to.
 * Each step tells where the name may begin when its words are there, and stays where it is when they are not.
 */

export interface Way {
  /** The word with which the name may begin. */
  readonly at: number
  readonly rule: 'office-name' | 'the-office-comma-name'
  /** The body that is named in between. */
  readonly stated: string | null
  /** A name is looked for even behind the word where the next office begins. */
  readonly sure: boolean
}

/** From an office to the name behind it; `limit` is the word with which the next office begins. */
export function wayToName(frame: Frame, office: Office, limit: number, inList: boolean): Way {
  const { words } = frame
  const lettered = pastLetters(words, office.to)
  const named = pastComma(frame, office, lettered, limit)
  const bracket = closing(words, named)
  const said = pastSubject(frame, office, pastOwnName(frame, pastBracket(frame, office, named, bracket), limit))
  const mayBeBody = !office.represents && (words[said]?.text === ',' || words[said]?.capital)
  // "Director General, Harbour Intelligence Service (HIS), Lt Gen Nadia Brel"
  const stated = mayBeBody ? bodyBetween(frame, said, inList) : null
  return {
    at: intoBracket(frame, office, pastApposition(frame, office, stated?.to ?? said, limit), limit),
    rule: named > lettered ? 'the-office-comma-name' : 'office-name',
    stated: stated?.represents ?? null,
    sure: stated !== null || bracket > 0,
  }
}

/** "the Governor of the Central Bank of Malta (CBM), Dr Ana Brel": letters for the body in front of the comma. */
const pastLetters = (words: readonly Word[], at: number): number =>
  words[at]?.text === '(' && words[at + 2]?.text === ')' && words[at + 3]?.text === ',' && isLetters(words[at + 1])
    ? at + 3
    : at
/** "CBM", "BoM", "AfDB": two capitals at least */
const isLetters = (word: Word | undefined): boolean =>
  /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})\p{Lu}[\p{L}&-]{1,8}$/u.test(word?.text ?? '')

/** "the Foreign Minister of Japan, Toshimitsu Motegi" */
function pastComma(frame: Frame, office: Office, at: number, limit: number): number {
  if (DASHES.has(frame.words[at])) return pastDash(frame, office, at, limit)
  if (frame.words[at]?.text !== ',') return at
  const name = skipHonorifics(frame, at + 1)
  // "Minister of Foreign Affairs of Malaysia, Dato’ Sri Saifuddin Abdullah will": an honorific behind the comma tells a name
  const titled = name > at + 1 && !office.many && (isTwoWords(frame, name, limit) || isAside(frame, name))
  const isNamed = titled || mayBeNamed(frame, office, name, limit)
  return isNamed && !isBehindTitled(frame, office) && !closes(frame, office, name) && !isTeller(frame, office, name)
    ? at + 1
    : at
}

/** "the Hon. Ana Brel, Minister for Trade, the Hon. Jon Vik, Minister": each in front of the own office. */
function isBehindTitled(frame: Frame, { from }: Office): boolean {
  // "Minister Assisting the Prime Minister, the Hon. Jon Vik": another one
  if (frame.words[from - 1]?.key === 'assisting' || nth(frame.words, from - 2)?.key === 'assisting') return true
  if (frame.words[from - 1]?.text !== ',' || !isNameFirst(frame)) return false
  for (let i = from - 2; i > Math.max(0, from - 7); i--) {
    if (nameAt(frame, i)?.to !== from - 1) continue
    for (let k = i - 1; k >= Math.max(0, i - 4); k--)
      if (frame.matches[k]?.some(({ entry, length }) => entry.is === 'honorific' && k + length === i)) return true
  }
  return false
}

/** Does a name stand in front of the first office of the sentence? "By the Premier, H.E. Ana Brel, the Minister of Ports, Jon Vik" has none. */
function isNameFirst(frame: Frame): boolean {
  const { words } = frame
  const office = words.findIndex((word, i) => word.capital && means(frame, i, IS.office))
  const comma = nth(words, office - 1)?.key === 'the' ? office - 2 : office - 1
  if (nth(words, comma)?.text !== ',') return false
  for (let i = comma - 1; i > Math.max(-1, comma - 6); i--) if (nameAt(frame, i)?.to === comma) return true
  return false
}

/** "The prime minister, Sheikh Hasina, met": the name alone between the commas, and no list. */
function isAside(frame: Frame, at: number): boolean {
  const name = nameAt(frame, at)
  const next = name && frame.words[name.to]?.text === ',' ? frame.words[name.to + 1] : undefined
  return next?.kind === 'word' && !next.capital && !/^(?:and|as|along|together|his|her|the|former|who)$/.test(next.key)
}

/** "the Prime Minister of Malta – Rt Hon. Ana Brel": with an honorific behind the dash */
function pastDash(frame: Frame, office: Office, at: number, limit: number): number {
  const name = skipHonorifics(frame, at + 1)
  return office.definite && !office.many && name > at + 1 && isTwoWords(frame, name, limit) ? at + 1 : at
}
const DASHES = writtenList('– —')

/** The bracket that closes the one at this word; -1 when none is opened there. */
const closing = (words: readonly Word[], at: number): number =>
  words[at]?.text === '(' ? words.findIndex((word, k) => k > at && word.text === ')') : -1

/** "Taoiseach (Irish prime minister) Simon Harris" */
function pastBracket(frame: Frame, office: Office, at: number, bracket: number): number {
  const { words } = frame
  if (bracket <= at + 2 || bracket - at >= 8 || (office.definite && isNamedInBracket(frame, at))) return at
  const name = words[bracket + 1]?.text === ',' ? bracket + 2 : bracket + 1
  const bare = skipHonorifics(frame, name)
  const isNamed =
    (bare > name && isTwoWords(frame, bare, words.length)) ||
    isFullName(frame, bare, words.length) ||
    (name === bracket + 2 && office.definite && !office.many)
  return isNamed ? name : at
}

/** "Speaker of the Estonian parliament, the Riigikogu, Mia Holm": what the house is called at home. */
function pastOwnName(frame: Frame, at: number, limit: number): number {
  const { words } = frame
  const isCalled =
    words[at]?.text === ',' && words[at + 1]?.key === 'the' && words[at + 2]?.capital && words[at + 3]?.text === ','
  return isCalled && isTwoWords(frame, at + 4, limit) ? at + 4 : at
}

/** "Vice-President, Operations, Mr Jan Vik": one word says of what. */
function pastSubject(frame: Frame, office: Office, at: number): number {
  const { words } = frame
  if (words[at]?.text !== ',' || !words[at + 1]?.capital || words[at + 2]?.text !== ',' || office.many) return at
  return skipHonorifics(frame, at + 3) > at + 3 && skipHonorifics(frame, at + 1) === at + 1 ? at + 3 : at
}

/** "Head of the Marine Survey Office (MSO) Ana Brel", "Deputy Assistant to the President, Brett McGurk, departed" */
function pastApposition(frame: Frame, office: Office, at: number, limit: number): number {
  const { words } = frame
  if (words[at]?.text === '(' && words[at + 2]?.text === ')' && words[at + 1]?.capital) return at + 3
  const opens = words[at]?.text === ',' && office.from === 0 && words[at + 1]?.capital
  return opens && isApposition(frame, at + 1, limit) ? at + 1 : at
}

/** "The Co-Chairs of the group (Igor Popov of Russia, Andrew Schofer of the United States)" */
const intoBracket = (frame: Frame, { many, definite }: Office, at: number, limit: number): number =>
  (many || (definite && isNamedInBracket(frame, at))) &&
  frame.words[at]?.text === '(' &&
  isFullName(frame, at + 1, limit) &&
  frame.words[at + 2]?.text !== ')'
    ? at + 1
    : at

/** "the Minister of Ports (Ana Brel)": a full name and nothing else. */
function isNamedInBracket(frame: Frame, at: number): boolean {
  const { words } = frame
  if (words[at]?.text !== '(') return false
  const name = nameAt(frame, skipHonorifics(frame, at + 1))
  return name !== null && name.to - name.from >= 2 && words[name.to]?.text === ')'
}

/** "In a conversation with the Estonian Ambassador, Ana Brel stressed": the comma ends what opens the sentence. */
function closes({ passage, words }: Frame, office: Office, from: number): boolean {
  const opening = passage.text.slice(0, (words[office.from]?.start ?? 0) - passage.start)
  if (!OPENS_WITH.test(opening)) return false
  let to = from
  while (words[to]?.capital || words[to]?.kind !== 'word') if (++to - from > 6 || words[to]?.text === ',') break
  return SPEAKS.test(words[to]?.text ?? '')
}
const OPENS_WITH =
  /^(?:In|During|At|After|Following) (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,2}(?:conversation|meeting|talks|call|discussion|discussions|exchange) with (?:the )?$/u
const SPEAKS = inLines()`
    ^(?:
      highlighted|stressed|underlined|underscored|noted|emphasi[sz]ed|pointed|expressed|thanked|said|reaffirmed
      |reiterated|recalled|welcomed|informed|conveyed|praised|discussed|raised|assured
    )$
  `

/** "met the president of the club, Ana Brel said on Tuesday": she tells it, and is not he. */
function isTeller(frame: Frame, office: Office, from: number): boolean {
  const name = nameAt(frame, from)
  if (!name || !TELLS.has(frame.words[name.to])) return false
  // "In his address at the fair, Minister of Ports, Jon Vik said": only the opening stands before it
  const opening = frame.passage.text.slice(0, (frame.words[office.from]?.start ?? 0) - frame.passage.start)
  if (/^(?:In|During|At|Speaking|Addressing|Opening)\b[^,;:“”"]{3,80}, (?:the )?$/.test(opening)) return false
  for (let i = 0; i < office.from; i++) if (means(frame, i, IS.verb)) return true
  return false
}
const TELLS = writtenList('said says told tells announced added reported confirmed')
