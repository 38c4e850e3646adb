import type { Former } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { IS, type Match } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isApposition, skipHonorifics } from './is-name.ts'
import { isGivenTitle, isNameWord } from './name.ts'
import { officeBefore } from './office-before.ts'
import { officeBehind } from './office-behind.ts'
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
  if (!(frame.all & IS.office) && !mayBeTop && !mayBeAmir) return offices
  for (let i = 0; i < frame.words.length; i++) {
    const top = mayBeTop ? topDiplomat(frame, i) : null
    if (top) {
      offices.push(top)
      i = top.to - 1
      continue
    }
    const head = matchOf(frame, i, 'office') ?? (mayBeAmir ? amirAt(frame, i) : undefined)
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
  return joined(offices, frame)
}

/** "Kuwait’s Amir Sheikh Salem", "the Amir of Qatar", where "Amir Khan" is a name. */
const AMIR: Match = { length: 1, entry: { is: 'office', name: 'Amir', many: false }, is: IS.office }
const amirAt = ({ words }: Frame, i: number): Match | undefined =>
  words[i]?.text === 'Amir' && /^(?:sheikh|his|of)$/.test(words[i + 1]?.key ?? '') ? AMIR : undefined

/** "top US diplomat Vera Lund": the country stands within the office. */
function topDiplomat(frame: Frame, i: number): Office | null {
  const { words } = frame
  if (!means(frame, i + 1, IS.adjective | IS.country)) return null
  if ((words[i]?.key !== 'top' && words[i]?.key !== 'chief') || nth(words, i - 1)?.key === 'a') return null
  const whose = matchOf(frame, i + 1, 'adjective') ?? matchOf(frame, i + 1, 'country')
  const to = i + 2 + (whose?.length ?? 0)
  if (words[to - 1]?.key !== 'diplomat') return null
  if (whose?.entry.is !== 'adjective' && whose?.entry.is !== 'country') return null
  const definite = words[i - 1]?.key === 'the'
  const represents = whose.entry.name
  return { from: definite ? i - 1 : i, to, role: 'Top Diplomat', represents, many: false, former: false, definite }
}

export const LETTERS = writtenList('MP MEP TD MLA MSP')
/** "the Board of Governors": nobody's office. */
const isOfBoard = ({ words }: Frame, i: number): boolean =>
  words[i - 1]?.key === 'of' && words[i - 2]?.key === 'board' && /^(?:governors|directors)$/.test(words[i]?.key ?? '')

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
  if (isPrinceBehind(frame, next) || isGivenTitle(frame, next)) return false
  if (means(frame, next, IS.office) && words[next]?.capital === words[i]?.capital && !means(frame, next, IS.given))
    return true
  // "Chief of the Air Staff Air Chief Marshal Vik": an office as it is
  if (length > 1 || !UNDER.has(words[i])) return false
  for (let k = next; k < next + 5 && (words[k]?.capital || MODIFIERS.has(words[k])) && !means(frame, k, IS.given); k++)
    if (means(frame, k, IS.office)) return true
  return false
}

const PRINCES = wordList('prince princess')
/** "Foreign Minister Prince Saud al-Tarik": who is born a prince still holds his office. */
const isPrinceBehind = (frame: Frame, at: number): boolean =>
  PRINCES.has(frame.words[at]) && frame.words[at]?.capital === true && isNameWord(frame, at + 1)

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
  text.replace(/(^|[ /-])(\p{Ll})(?=\p{L}{3})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** "Deputy Assistant to the President and Middle East Coordinator", "Foreign Minister and Alternate Prime Minister": one person's. */
function joined(offices: readonly Office[], frame: Frame): readonly Office[] {
  const result: Office[] = []
  for (const office of offices) {
    const before = result.at(-1)
    const link =
      before && !before.many && !office.many && !areOfTwo(frame, before, office) && !eachNamed(frame, before, office)
        ? linkBetween(frame, before.to, office.from)
        : null
    // "the Saudi Ambassador to Kuwait, Prince Faisal bin Tarik": the office rather than the birth
    const comma = before?.represents && !before.many && frame.words[before.to]?.text === ',' ? 1 : 0
    if (
      before &&
      before.to + comma === office.from &&
      isPrinceBehind(frame, office.to - 1) &&
      /^Prince/.test(office.role)
    ) {
      result[result.length - 1] = { ...before, to: office.to }
      continue
    }
    // "the Personal Representative of the OSCE Chairperson-in-Office, Jan Vik": the first office is his
    if (before && !before.many && before.represents && before.to === office.from && isNamedBehind(frame, office.to)) {
      result[result.length - 1] = { ...before, to: office.to, definite: true }
    } else if (before && isOwnersOffice(frame, before, office)) {
      const role = `${before.role}’s ${office.role}`
      result[result.length - 1] = {
        ...office,
        from: before.from,
        role,
        represents: office.represents ?? before.represents,
      }
    } else if (before && link) {
      result[result.length - 1] = {
        ...before,
        to: office.to,
        role: `${before.role}${link}${office.role}`,
        // "Director of the Office of the Party Commission and Malta’s (or: Maltese) Foreign Minister": a country outweighs a body
        represents:
          (isOwned(frame, office) || isOfBodyAlone(frame, before, office) ? office.represents : null) ??
          before.represents ??
          office.represents,
      }
    } else if (before && areARoyalPair(before, office)) result.push({ ...office, definite: before.definite })
    else result.push(office)
  }
  return inApposition(result, frame)
}

/** "The Deputy Prime Minister, Minister for Ports, Ana Brel": offices one after the other, and then the name of who holds them. */
function inApposition(offices: readonly Office[], frame: Frame): readonly Office[] {
  if (offices.length < 2) return offices
  const result: Office[] = []
  for (const office of offices.toReversed()) {
    const behind = result[0]
    const joins =
      behind &&
      !office.many &&
      !behind.many &&
      !behind.definite &&
      frame.words[office.to]?.text === ',' &&
      behind.from === office.to + 1 &&
      isNamedBehind(frame, behind.to)
    if (joins) result[0] = { ...office, to: behind.to, represents: office.represents ?? behind.represents }
    else result.unshift(office)
  }
  return result
}

/**
 * "The Prime Minister and Taoiseach Brian Lund met": nobody heads two governments. "The President and the King held talks":
 * each has an article, and no name follows.
 */
const areOfTwo = (frame: Frame, one: Office, other: Office): boolean =>
  isOfEnvoy(frame, one, other) ||
  (one.role !== other.role && areHeads(one.role, other.role)) ||
  areARoyalPair(one, other) ||
  (frame.words[one.from]?.key === 'the' &&
    frame.words[other.from]?.key === 'the' &&
    !isNameWord(frame, other.to) &&
    !isNamedBehind(frame, other.to))
/** "the Prime Minister and French Ambassador Jon Vik": a country of its own sends him. */
const isOfEnvoy = (frame: Frame, one: Office, other: Office): boolean =>
  other.represents !== null &&
  other.represents !== one.represents &&
  ENVOY.test(other.role) &&
  !ENVOY.test(one.role) &&
  means(frame, other.from, IS.adjective | IS.country)
const ENVOY = /^(?:Ambassador|High Commissioner|Chargé d'Affaires|Consul General)/

/** "the King and Queen": one article for both. */
const areARoyalPair = (one: Office, other: Office): boolean =>
  CONSORTS.get(withoutCrown(one.role)) === withoutCrown(other.role)
const CONSORTS = new Map([
  ['King', 'Queen'],
  ['Emperor', 'Empress'],
  ['Prince', 'Princess'],
])
const withoutCrown = (role: string): string => (role.startsWith('Crown Princ') ? role.slice('Crown '.length) : role)

/** Two who cannot be one: whoever heads a government, and whoever heads another or a state. */
const areHeads = (one: string, other: string): boolean =>
  (HEADS_GOVERNMENT.has(one) && (HEADS.has(other) || HEADS_GOVERNMENT.has(other))) ||
  (HEADS.has(one) && HEADS_GOVERNMENT.has(other))
const HEADS_GOVERNMENT = new Set(['Prime Minister', 'Taoiseach'])
const HEADS = new Set(['President', 'Chancellor', 'Premier'])

/** "Ana Brel, Minister of Ports and the Director of the Ports Board, Jan Vik": each has an own name. */
const eachNamed = (frame: Frame, before: Office, office: Office): boolean => {
  const { words } = frame
  const to = words[office.to]?.text === '(' && words[office.to + 2]?.text === ')' ? office.to + 3 : office.to
  return office.definite && words[before.from - 1]?.text === ',' && isNamedBehind(frame, to)
}

/** "the Prime Minister’s Adviser Jan Vik": the office is that of the one behind. */
const isOwnersOffice = ({ words }: Frame, before: Office, office: Office): boolean =>
  before.to === office.from &&
  !before.many &&
  !before.former &&
  /^(?:President|Prime Minister|Chancellor|Vice President|King|Queen)$/.test(before.role) &&
  words[before.to - 1]?.possessive === true &&
  words[office.from]?.capital === true

/** "China’s Foreign Minister" */
const isOwned = (frame: Frame, { from }: Office): boolean =>
  frame.words[from]?.possessive === true && matchOf(frame, from, 'country') !== undefined

/** "Member of the Harbour Party’s bureau and Maltese Foreign Minister": the first stands for no country. */
const isOfBodyAlone = (frame: Frame, before: Office, { from }: Office): boolean =>
  matchOf(frame, from, 'adjective') !== undefined &&
  !frame.words
    .slice(before.from, before.to)
    .some((_, k) =>
      frame.matches[before.from + k]?.some(
        ({ entry }) => (entry.is === 'country' || entry.is === 'adjective') && entry.name === before.represents,
      ),
    )

const isNamedBehind = (frame: Frame, at: number): boolean =>
  frame.words[at]?.text === ',' && isApposition(frame, skipHonorifics(frame, at + 1), frame.words.length)

/** What joins two offices of one person; null when it is something else that stands between. */
function linkBetween({ words }: Frame, from: number, to: number): '/' | ' and ' | null {
  const word = words[from]
  if (to - from > 2 || !word || words[from - 1]?.possessive) return null
  if (to - from === 1 && word.text === '/') return '/'
  const the = to - from === 2 && words[from + 1]?.text.toLowerCase() === 'the'
  return (word.key === 'and' || word.text === '&') && (the || to - from === 1) ? ' and ' : null
}
