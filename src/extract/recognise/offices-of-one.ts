import { IS } from '../words/lexicon.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isApposition, skipHonorifics } from './is-name.ts'
import { isNameWord } from './name.ts'
import type { Office } from './office.ts'

/*
 * Offices that stand next to each other: which of them one person holds, and which are of two.
 */

const PRINCES = wordList('prince princess')
/** "Foreign Minister Prince Saud al-Tarik": who is born a prince still holds his office. */
export const isPrinceAt = (frame: Frame, at: number): boolean =>
  PRINCES.has(frame.words[at]) && frame.words[at]?.capital === true && isNameWord(frame, at + 1)

/** "Deputy Assistant to the President and Baltic Coordinator", "Foreign Minister and Alternate Prime Minister": one person's. */
export function withoutSeams(offices: readonly Office[], frame: Frame): readonly Office[] {
  const result: Office[] = []
  for (const office of offices) {
    const before = result.at(-1)
    const link =
      before && !before.many && !office.many && !areOfTwo(frame, before, office) && !eachNamed(frame, before, office)
        ? (linkBetween(frame, before.to, office.from) ?? dashBetween(frame, before, office))
        : null
    // "the Saudi Ambassador to Kuwait, Prince Faisal bin Tarik": the office rather than the birth
    const comma = before?.represents && !before.many && frame.words[before.to]?.text === ',' ? 1 : 0
    if (
      before &&
      before.to + comma === office.from &&
      isPrinceAt(frame, office.to - 1) &&
      /^Prince/.test(office.role)
    ) {
      result[result.length - 1] = { ...before, to: office.to }
      continue
    }
    // "the Special Envoy of the OSCE Chairperson-in-Office, Jan Vik": the first office is his
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
  isRoyalOf(frame, one) ||
  isToldBefore(frame, one, other) ||
  (frame.words[one.from]?.key === 'the' &&
    frame.words[other.from]?.key === 'the' &&
    !isNameWord(frame, other.to) &&
    !isNamedBehind(frame, other.to))
/** "signed by the Minister and the Chairman of the Nordic Bank, Mr Vik": the first was named before. */
const isToldBefore = ({ words }: Frame, one: Office, other: Office): boolean =>
  one.to === one.from + 2 &&
  other.represents !== null &&
  other.from === one.to + 1 &&
  words[one.from]?.key === 'the' &&
  words[one.to]?.key === 'and' &&
  words[other.from]?.key === 'the'

/** "the Prime Minister and French Ambassador Jon Vik": a country of its own sends him. */
const isOfEnvoy = (frame: Frame, one: Office, other: Office): boolean =>
  other.represents !== null &&
  other.represents !== one.represents &&
  ENVOY.test(other.role) &&
  !ENVOY.test(one.role) &&
  means(frame, other.from, IS.adjective | IS.country)
const ENVOY = /^(?:Ambassador|High Commissioner|Chargé d'Affaires|Consul General)/

/** "the Princess of Norway and Chief Scout Jon Vik": who has a land in the title has no other office behind it. */
const isRoyalOf = ({ words }: Frame, { role, from, to }: Office): boolean =>
  ROYAL.test(role) && words.slice(from, to).some(({ key }) => key === 'of')
const ROYAL = /^(?:King|Queen|Prince|Princess|Duke|Duchess)$/

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
  frame.words[from]?.possessive === true && matchOf(frame, from, IS.country) !== undefined

/** "Member of the Harbour Party’s bureau and Maltese Foreign Minister": the first stands for no country. */
const isOfBodyAlone = (frame: Frame, before: Office, { from }: Office): boolean =>
  matchOf(frame, from, IS.adjective) !== undefined &&
  !frame.words
    .slice(before.from, before.to)
    .some((_, k) =>
      frame.matches[before.from + k]?.some(
        ({ entry }) => (entry.is === 'country' || entry.is === 'adjective') && entry.name === before.represents,
      ),
    )

const isNamedBehind = (frame: Frame, at: number): boolean =>
  frame.words[at]?.text === ',' && isApposition(frame, skipHonorifics(frame, at + 1), frame.words.length)

/** "the Deputy Chairman of the Cabinet – Minister of Ports Jan Vik": the name is behind both. */
const dashBetween = (frame: Frame, before: Office, office: Office): ' and ' | null =>
  office.from === before.to + 1 && DASHES.has(frame.words[before.to]) && isNameWord(frame, office.to) ? ' and ' : null
const DASHES = writtenList('- – —')

/** What joins two offices of one person; null when it is something else that stands between. */
function linkBetween({ words }: Frame, from: number, to: number): '/' | ' and ' | null {
  const word = words[from]
  if (to - from > 2 || !word || words[from - 1]?.possessive) return null
  if (to - from === 1 && word.text === '/') return '/'
  const the = to - from === 2 && words[from + 1]?.text.toLowerCase() === 'the'
  return (word.key === 'and' || word.text === '&') && (the || to - from === 1) ? ' and ' : null
}
