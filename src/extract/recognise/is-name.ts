import { FAMILY_FIRST } from '../words/family-first.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { wordList } from '../words/word-list.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isSurnameBehindOffice, nameAt } from './name.ts'
import type { Office } from './office.ts'

/** At least two words, the first of them a known given name, or words that can only be a name. */
export function isFullName(frame: Frame, from: number, limit: number): boolean {
  const name = nameAt(frame, from)
  return (
    name !== null &&
    name.to - name.from >= 2 &&
    name.to <= limit + 1 &&
    (means(frame, from, IS.given) ||
      INITIALS.test(frame.words[from]?.text ?? '') ||
      (frame.words[from]?.text.length === 2 && !isSomeTitle(frame, from)))
  )
}

/** "A.G. Karlov"; "U.S. Steel" is nobody. */
const INITIALS = /^(?!U\.[SNKAE]|D\.C|E\.U|L\.A|N\.Y|P\.O|H\.[EHM]|A\.M|P\.M|B\.C)(?:\p{Lu}\.){2,3}$/u

/** "the Ga Wolomo", "the late Ga Wolomo": two letters that begin a title. */
const isSomeTitle = ({ words }: Frame, from: number): boolean =>
  nth(words, from - 1)?.key === 'the' || (nth(words, from - 1)?.key === 'late' && nth(words, from - 2)?.key === 'the')

/** A name of two words or more that ends in front of `limit`, whether or not a list knows it. */
export function isTwoWords(frame: Frame, from: number, limit: number): boolean {
  const name = nameAt(frame, from)
  return name !== null && name.to <= limit && name.to - name.from >= 2
}

/** "Noh Kyu-duk", "Tsai Ing-wen": a family name that stands first, and two syllables joined. */
export const isFamilyFirst = ({ words }: Frame, from: number): boolean =>
  FAMILY_FIRST.has(words[from]?.key ?? '') && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u.test(words[from + 1]?.text ?? '')

/** "the Foreign Minister of Japan, Toshimitsu Motegi", "European Union High Representative, Josep Borrell." */
export function mayBeNamed(frame: Frame, office: Office, from: number, limit: number): boolean {
  if (office.definite) return isApposition(frame, from, limit) || goesOnSmall(frame, office, from, limit)
  if (isListed(frame, office, from, limit) || opensClause(frame, office, from, limit)) return true
  const name = office.represents && !office.many ? nameAt(frame, from) : null
  return (
    name !== null &&
    name.to <= limit &&
    name.to - name.from >= 2 &&
    // "Foreign Secretary of India, Vikram Rao will visit", "talks with Norwegian president, Jan Vik and Prime Minister Brel"
    (/^(?:[,.;)]|will|has|is|was|said|met)$/.test(frame.words[name.to]?.text ?? '.') ||
      (/^(?:with|by|met|received|hosted|welcomed)$/.test(nth(frame.words, office.from - 1)?.key ?? '') &&
        goesOnSmall(frame, office, from, limit)))
  )
}

const LISTS = /^(?:[;:–—-]|by|with|including|comprising)$/
/** "by Minister of Ports, Ana Brel; Minister for Trade, Jon Vik;": an office in a list, and behind its comma who holds it. */
function isListed({ words, ...frame }: Frame, office: Office, from: number, limit: number): boolean {
  const before = nth(words, office.from - 1)
  const isLast = before?.key === 'and' && nth(words, office.from - 2)?.text === ';'
  const isLead = isLast || LISTS.test(before?.key || before?.text || '')
  if (office.many || !/ (?:of|for) /.test(office.role) || !isLead) return false
  const name = nameAt({ words, ...frame }, from)
  if (!name || name.to > limit || name.to - name.from < 2) return false
  return /^[;,.]$/.test(words[name.to]?.text ?? '.') && !/^(?:said|told|says)$/.test(words[name.to + 1]?.key ?? '')
}

/** "Minister of Ports, Ana Brel said", "At the fair, Minister for Trade, Jon Vik told", "; Minister of Ports, Ana Brel and Mayor": no article. */
function opensClause(frame: Frame, office: Office, from: number, limit: number): boolean {
  const { words } = frame
  if (office.many || !/ (?:of|for) /.test(office.role)) return false
  const before = nth(words, office.from - 1)
  const beforeComma = before?.text === ',' ? nth(words, office.from - 2) : undefined
  const isOpening = before === undefined || (beforeComma?.kind === 'word' && !beforeComma.capital)
  const isNext = before?.text === ';' || before?.key === 'and'
  const name = isOpening || isNext ? nameAt(frame, from) : null
  if (!name || name.to > limit || name.to - name.from < 2) return false
  const next = words[name.to]
  if (next?.key === 'and')
    return means(frame, name.to + 1, IS.office | IS.honorific) && words[name.to + 1]?.capital === true
  // "… and Minister of Ports, Ana Brel said": she may tell it of somebody else
  if (isNext && SAYS.has(next)) return false
  return next?.kind === 'word' && !next.capital && (SAYS.has(next) || GOES_ON.test(next.key))
}
const SAYS = wordList('said says told tells added noted explained stressed')
const GOES_ON = /^(?:is|was|were|will|has|had|also|who|led|gave|met|\p{Ll}{2,}ed)$/u

/** "the president of Malta, Anha Breel in Valletta": whoever holds the one office stands behind its comma. */
function goesOnSmall(frame: Frame, office: Office, from: number, limit: number): boolean {
  const name = office.represents && !office.many ? nameAt(frame, from) : null
  return (
    name !== null &&
    name.to <= limit &&
    name.to - name.from >= 2 &&
    frame.words[from - 1]?.text === ',' &&
    /^(?:in|at|on|during|and|for|with|to|who)$/.test(frame.words[name.to]?.text ?? '')
  )
}

/** "the U.S. Secretary of State, Rex Tillerson, at": two words that can only be a name, and then the sentence goes on. */
export function isApposition(frame: Frame, from: number, limit: number): boolean {
  const name = nameAt(frame, from)
  if (!name || name.to > limit || name.to - name.from < 2) return false
  if (means(frame, from, IS.given) || isFamilyFirst(frame, from)) return true
  const [next, afterNext] = [frame.words[name.to], frame.words[name.to + 1]]
  return /^[,.;)]$/.test(next?.text ?? '.') || (next?.key === 'and' && /^(?:his|her|the)$/.test(afterNext?.key ?? ''))
}

/** "appointed Eleni Charalambous as", "Eleni Charalambous was named", "his wife Eleni": an office, and a family, is of people, whatever their names. */
export function isAppointed(frame: Frame, from: number, to: number): boolean {
  const { words } = frame
  const before = nth(words, from - 1)
  const isComma = before?.text === ','
  if (SPOUSES.has(isComma ? nth(words, from - 2) : before)) return true
  // "elected Vera Lund chair of the board"
  const isOffice = words[to]?.capital === false && means(frame, to, IS.office)
  if (APPOINTS.has(before)) return isOffice || words[to]?.text === ',' || /^(?:as|to)/.test(words[to]?.key ?? '')
  // "appointed Jan Vik as minister of trade and Mia Holm as minister of health"
  if ((isComma || before?.text === 'and') && words[to]?.key === 'as')
    return words.slice(Math.max(0, from - 20), from).some((word) => NAMES_TO.has(word))
  if (before?.key === 'of' && APPOINTMENTS.has(nth(words, from - 2))) return true
  if (!HELPING.has(words[to])) return false
  const behind = words.slice(to, to + 4).map(({ key }) => key)
  // "Milton Weekes raised his right hand"
  return /^(?:(?:has been|have been|was|were|is|will be|got) (?:re-?)?(?:appointed|named|elected|nominated|sworn)|raised (?:his|her) (?:right )?hand)\b/.test(
    behind.join(' '),
  )
}
/** Is it the word behind "appointed"? */
export const isToAppoint = ({ words }: Frame, from: number): boolean => APPOINTS.has(nth(words, from - 1))

const SPOUSES = wordList('wife husband spouse')
const HELPING = wordList('has have was were is will got raised')
/** "named", "re-elected" and "reelected" */
const againToo = (keys: string): string => keys.replace(/\S+/g, (key) => `${key} re${key} re-${key}`)
const NAMES_TO = wordList(againToo('appointed appoints named names nominated nominates'))
const APPOINTS = wordList(againToo('appointed appoints named names elected elects nominated nominates chose'))
const APPOINTMENTS = wordList(againToo('appointment nomination election'))

const RETIRED = wordList('rtd retd ret retired r u b')

export function skipHonorifics(frame: Frame, i: number): number {
  let at = i
  for (;;) {
    // "the Premier of Malta, the Right Honourable Ana Brel"
    const the = frame.words[at]?.text === 'the' ? at + 1 : at
    // "U Tin Maung": a letter without a dot
    if (frame.words[the]?.text === 'U' && frame.words[the + 1]?.capital && nameAt(frame, the + 1)) return the + 1
    const match = matchOf(frame, the, IS.honorific)
    // "Minister Sen met": a surname, where nobody is named behind it
    if (!match || !frame.words[the]?.capital || isSurnameBehindOffice(frame, the)) return at
    at = the + match.length
    // "Brigadier-General (rtd) Ana Brel"
    if (frame.words[at]?.text === '(' && RETIRED.has(frame.words[at + 1]) && frame.words[at + 2]?.text === ')') at += 3
  }
}
