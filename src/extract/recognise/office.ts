import type { Former } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { IS, type Match } from '../words/lexicon.ts'
import { narrow } from '../words/narrow.ts'
import { nth } from '../words/nth.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { serviceEnd } from './complement-end.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isGivenTitle, isNameWord } from './name.ts'
import { mayBeGivenAs, officeAs } from './office-as.ts'
import { officeBefore } from './office-before.ts'
import { officeBehind } from './office-behind.ts'
import { isPrinceAt, withoutSeams } from './offices-of-one.ts'
import { squeezed } from './squeezed.ts'

/** An office in a passage: "the former British Prime Minister", "Secretary of State", "Minister for Foreign Affairs of Latvia". */
export interface Office {
  /** The words from `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
  readonly role: string
  readonly represents: string | null
  /** "Presidents Biden and Macron" */
  readonly many: boolean
  readonly former: Former
  /** Begins with "the" or "France's": a name may then follow after a comma. */
  readonly definite: boolean
}

const DIPLOMAT = cued(/\bdiplomat\b/)
const AN_AMIR = cued(/\bAmir\b/)

/** All offices of a passage, from left to right, none inside another. */
export function officesIn(frame: Frame): readonly Office[] {
  const offices: Office[] = []
  const [mayBeTop, mayBeAmir] = [DIPLOMAT.mayFit(frame), AN_AMIR.mayFit(frame)]
  const mayBeAs = mayBeGivenAs(frame)
  if (!(frame.all & IS.office) && !mayBeTop && !mayBeAmir && !mayBeAs) return offices
  for (let i = 0; i < frame.words.length; i++) {
    const whole = (mayBeTop ? topDiplomat(frame, i) : null) ?? (mayBeAs ? officeAs(frame, i) : null)
    if (whole) {
      offices.push(whole)
      i = whole.to - 1
      continue
    }
    const head = ofState(frame, i, matchOf(frame, i, IS.office)) ?? (mayBeAmir ? amirAt(frame, i) : undefined)
    if (
      !head ||
      leadsToOffice(frame, i, head.length) ||
      isLetters(frame, i) ||
      isOfBoard(frame, i) ||
      isInRank(frame, i) ||
      isGivenTitle(frame, i)
    )
      continue
    const office = officeAt(frame, i, head, offices.at(-1)?.to ?? 0)
    if (!office) continue
    // "ASEAN Secretary General (Secretary General) Lim Jock Hoi": said again within brackets
    const said = offices.at(-1)
    const again =
      said?.to === office.from - 1 &&
      frame.words[office.from - 1]?.text === '(' &&
      frame.words[office.to]?.text === ')' &&
      said.role.endsWith(office.role)
    if (again) {
      i = office.to - 1
      continue
    }
    offices.push(office)
    i = office.to - 1
  }
  return withoutSeams(offices, frame)
}

/** "Head of the State Customs Committee", "Head of State Protocol": heads that, and not the state. */
function ofState(frame: Frame, i: number, head: Match | undefined): Match | undefined {
  const next = i + (head?.length ?? 0)
  if (!head || head.length === 1 || frame.words[next - 1]?.key !== 'state' || !frame.words[next]?.capital) return head
  const isNamed = isNameWord(frame, next) || means(frame, next, IS.honorific | IS.office)
  return !isNamed || serviceEnd(frame, next - 1) > next
    ? frame.matches[i]?.find(({ is, length }) => is === IS.office && length === 1)
    : head
}

/** "Kuwait’s Amir Sheikh Salem", "the Amir of Qatar", "the Amir received", where "Amir Khan" is a name. */
const AMIR: Match = { length: 1, entry: { is: 'office', name: 'Amir', many: false }, is: IS.office }
const amirAt = ({ words }: Frame, i: number): Match | undefined => {
  const [word, next] = [words[i], words[i + 1]]
  if (word?.text !== 'Amir') return undefined
  const alone = nth(words, i - 1)?.key === 'the' && next?.kind === 'word' && !next.capital && next.key !== 'and'
  return alone || /^(?:sheikh|his|of)$/.test(next?.key ?? '') ? AMIR : undefined
}

/** "top US diplomat Vera Lund": the country stands within the office. */
function topDiplomat(frame: Frame, i: number): Office | null {
  const { words } = frame
  if (!means(frame, i + 1, IS.adjective | IS.country)) return null
  if ((words[i]?.key !== 'top' && words[i]?.key !== 'chief') || nth(words, i - 1)?.key === 'a') return null
  const whose = matchOf(frame, i + 1, IS.adjective) ?? matchOf(frame, i + 1, IS.country)
  const to = i + 2 + (whose?.length ?? 0)
  if (words[to - 1]?.key !== 'diplomat') return null
  if (whose?.entry.is !== 'adjective' && whose?.entry.is !== 'country') return null
  const definite = words[i - 1]?.key === 'the'
  const represents = whose.entry.name
  return { from: definite ? i - 1 : i, to, role: 'Top Diplomat', represents, many: false, former: false, definite }
}

export const LETTERS = writtenList('MP MEP TD MLA MSP')
const BOARD = wordList('governors directors')
/** "the Board of Governors": nobody's office. */
const isOfBoard = ({ words }: Frame, i: number): boolean =>
  BOARD.has(words[i]) && nth(words, i - 1)?.key === 'of' && nth(words, i - 2)?.key === 'board'

/** "Air Chief Marshal Vik": a rank */
const isInRank = ({ words, matches }: Frame, i: number): boolean =>
  words[i + 1]?.text === 'Marshal' &&
  matches[i - 1]?.some(({ entry, length }) => entry.is === 'honorific' && length > 2) === true

/** "Mr Ilir Meta MP visited": letters behind a name, where "Labour MP Ilir Meta" is an office. */
const isLetters = (frame: Frame, i: number): boolean =>
  LETTERS.has(frame.words[i]) &&
  isNameWord(frame, i - 1) &&
  (isNameWord(frame, i - 2) || means(frame, i - 2, IS.honorific)) &&
  !isNameWord(frame, i + 1)

const MODIFIERS = wordList('foreign prime defence defense finance national security interior trade economy')
const UNDER = wordList('deputy assistant chief member')

/** "Deputy Assistant", "Deputy White House Counsel": the office is the last word of the run. */
function leadsToOffice(frame: Frame, i: number, length: number): boolean {
  const { words } = frame
  if (words[i + length - 1]?.possessive) return false
  const next = i + length
  if (isPrinceAt(frame, next) || isGivenTitle(frame, next)) return false
  if (means(frame, next, IS.office) && words[next]?.capital === words[i]?.capital && !means(frame, next, IS.given))
    return true
  // "Chief of the Air Staff Air Chief Marshal Vik": an office as it is
  if (length > 1 || !UNDER.has(words[i])) return false
  for (let k = next; k < next + 5 && (words[k]?.capital || MODIFIERS.has(words[k])) && !means(frame, k, IS.given); k++)
    if (means(frame, k, IS.office)) return true
  return false
}

/** Words that are an office only with a country, a body or a name beside them: "the NATO chief", "leader Sergei Tikhanovsky". */
const WEAK = new Set(
  (
    'leader head chief member deputy assistant officer chair director speaker secretary representative governor judge minister justice ' +
    'commander lawmaker counsel king queen prince princess president chancellor mp nominee negotiator'
  ).split(' '),
)

const PERMANENT = new Set(['Permanent Representative', 'Deputy Permanent Representative'])

function officeAt(frame: Frame, head: number, match: Match, least: number): Office | null {
  const { words, passage } = frame
  const { entry } = match
  if (entry.is !== 'office') return null
  const before = officeBefore(frame, head, entry.name, least)
  const end = head + match.length
  const behind = officeBehind(frame, end)
  // "UN Permanent Representative": a country's, at that body
  const atBody = before.represents !== null && PERMANENT.has(entry.name)
  const represents = (atBody && !isOfCountry(frame, before.from, head) ? null : before.represents) ?? behind.represents
  const small = !words[head]?.capital && WEAK.has(entry.name.toLowerCase())
  if (
    small &&
    !represents &&
    !before.definite &&
    before.roleFrom === head &&
    behind.roleTo === end &&
    !isNameWord(frame, behind.to)
  )
    return null
  const at = (offset: number | undefined): number => (offset ?? 0) - passage.start
  const front = passage.text.slice(at(words[before.roleFrom]?.start), at(words[head]?.start))
  const tail = passage.text.slice(at(words[end - 1]?.end), at(words[behind.roleTo - 1]?.end))
  return {
    from: before.from,
    to: behind.to,
    role: front === '' && tail === '' ? entry.name : squeezed(`${front && titled(front)}${entry.name}${tail}`).trim(),
    represents,
    many: entry.many,
    former: before.former,
    definite: before.definite,
  }
}

const isOfCountry = (frame: Frame, from: number, head: number): boolean =>
  frame.words.slice(from, head).some((_, k) => means(frame, from + k, IS.country | IS.adjective))

/** Offices are shown with capitals however the report writes them: "foreign minister" → "Foreign Minister". */
const titled = (text: string): string =>
  text.replace(SMALL_WORD, (_, before: string, letter: string) => before + letter.toUpperCase())
const SMALL_WORD = narrow(/(^|[ /-])(\p{Ll})(?=\p{L}{3})/gu)
