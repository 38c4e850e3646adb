import { IS } from '../words/lexicon.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { GOVERNS, governorsOf } from './governors.ts'
import { isFullName, isTwoWords, skipHonorifics } from './is-name.ts'
import { nameAt } from './name.ts'
import type { Office } from './office.ts'
import { type Read, readPerson } from './person-mention.ts'

/*
 * "Presidents Macron and Duda": an office of several, and which of the names behind it is whose.
 */

/** What an office of several goes on with: people it is already known who they are, or where their names begin. */
type List =
  | { readonly is: 'people'; readonly people: readonly Read[] }
  | { readonly is: 'names'; readonly at: number; readonly countries: readonly string[] }

/** Behind the way to the first name, `at`: countries in turn with their people, states, or all the countries first. */
export function beforeList(frame: Frame, office: Office, at: number, limit: number): List {
  const { words } = frame
  const comma = /^[,–—-]$/.test(words[at]?.text ?? '') ? at : at - 1
  const inTurn = interleaved(frame, office, comma)
  if (inTurn.length > 1) return { is: 'people', people: inTurn }
  const ofStates = governorsOf(frame, office, comma)
  if (ofStates) return { is: 'people', people: ofStates }
  // "the following state Governors: Ana Brel (Kano), Jan Vik (Oyo)"
  const isColon = words[at]?.text === ':' && GOVERNS.test(office.role) && isTwoWords(frame, at + 1, words.length)
  const from = isColon ? at + 1 : at
  // "the presidents of Malta and Portugal, Ana Brel and Rui Costa"
  const owners = office.represents ? countriesBehind(frame, from) : null
  const names = owners?.to ?? from
  // "her Irish and Maltese counterparts, Mia Holm and Ana Brel"
  // "the presidents of Malta and Portugal – Ana Brel and Rui Costa –"
  // "three ministers: Ana Brel (Malta), Rui Costa (Portugal)", "three ministers – Ana Brel of Malta"
  const isMark =
    words[names]?.text === ',' || (DASHES.has(words[names]) && (owners !== null || isFrom(frame, names + 1)))
  const isComma =
    isMark &&
    (isFullName(frame, skipHonorifics(frame, names + 1), limit) ||
      areTwoNames(frame, names + 1, limit) ||
      areTitled(frame, names + 1))
  return {
    is: 'names',
    at: isComma ? names + 1 : names,
    countries: owners && office.represents ? [office.represents, ...owners.countries] : [],
  }
}

/** "Ana Brel (Malta)", "Ana Brel of Malta" */
function isFrom(frame: Frame, at: number): boolean {
  const name = nameAt(frame, at)
  return (
    name !== null && /^(?:of|from|\()$/.test(frame.words[name.to]?.text ?? '') && means(frame, name.to + 1, IS.country)
  )
}

const DASHES = writtenList('– — :')

/** "Presidents Macron of France, Duda of Poland and Zelenskyy": the first with all who follow. */
export function withOthers(
  frame: Frame,
  office: Office,
  first: Read,
  limit: number,
  countries: readonly string[],
): readonly Read[] {
  const { words } = frame
  const people = [first]
  for (let end = first.to; ; ) {
    // "the presidents of Malta and Norway Ana Brel and Jon Vik, Trend reports": as many as there are countries
    if (countries.length > 1 && people.length === countries.length) break
    let next = end
    while (words[next] && /^(?:,|and|&|;)$/i.test(words[next]?.text ?? '')) next++
    // "Ministers U Tin Aung and Daw Khin Mar": the honorific belongs to the second one
    const titled = next
    next = skipHonorifics(frame, next)
    const another = next > end && next < limit ? nameAt(frame, next) : null
    if (!another || (next > end && hasOwnOffice(frame, another.to))) break
    const read = readPerson(frame, office, another, titled, 'offices-names')
    people.push(read)
    end = read.to
  }
  if (countries.length === 0) return respectively(frame, office, withTowns(office, withPortfolios(office, people)))
  const each = countries.length === people.length
  return people.map((read, k) => ({
    ...read,
    mention: { ...read.mention, represents: each ? (countries[k] ?? null) : null },
  }))
}

/** "Directors Vik, Holm, Ana Brel, Secretary of the Treasury,": she has another office; not "Vik, Holm, Secretary Ana Brel". */
function hasOwnOffice(frame: Frame, at: number): boolean {
  const { words } = frame
  const office = words[at]?.text === ',' && words[at + 1]?.capital ? matchOf(frame, at + 1, IS.office) : undefined
  return (
    office !== undefined &&
    /^(?:[,.;)]|of|for|and)$/.test(words[at + 1 + office.length]?.key || words[at + 1 + office.length]?.text || '.')
  )
}

/** "the Foreign Ministers of Malta, Ana Brel, and Portugal, Rui Costa": each behind the own country. */
function interleaved(frame: Frame, office: Office, from: number): readonly Read[] {
  const { words } = frame
  if (!office.many || !office.represents || !OPENS_NAME.test(words[from]?.text ?? '')) return []
  const people: Read[] = []
  let represents: string | null = office.represents
  let start = office.from
  for (let at = from; represents && OPENS_NAME.test(words[at]?.text ?? ''); ) {
    const name = nameAt(frame, skipHonorifics(frame, at + 1))
    if (!name || name.to - name.from < 2) break
    // "the Foreign Ministers of Malta (Ana Brel) and Portugal (Rui Costa)"
    const bracketed = words[at]?.text === '('
    if (bracketed && words[name.to]?.text !== ')') break
    const read = readPerson(frame, { ...office, represents }, name, start, 'offices-names')
    const end = bracketed ? name.to + 1 : name.to
    people.push(bracketed ? closedBy(frame, read, end) : read)
    if (!/^(?:,|;|and)$/.test(words[end]?.text ?? '')) break
    let next = end
    while (/^(?:,|;|and|of|the)$/.test(words[next]?.key || words[next]?.text || '')) next++
    const country = next > end && words[next]?.capital ? matchOf(frame, next, IS.country) : undefined
    represents = country?.entry.is === 'country' ? country.entry.name : null
    start = end
    while (/^(?:,|;|and)$/.test(words[start]?.key || words[start]?.text || '')) start++
    at = next + (country?.length ?? 0)
  }
  return people
}

const OPENS_NAME = /^[,(–—-]$/
/** A name in brackets ends behind them. */
function closedBy({ words, passage }: Frame, read: Read, to: number): Read {
  const end = words[to - 1]?.end ?? read.mention.end
  const text = passage.text.slice(read.mention.start - passage.start, end - passage.start)
  return { ...read, to, mention: { ...read.mention, end, text } }
}

const JOINS = wordList(', and the')
/** ", Spain and Portugal" behind "the presidents of Malta": the other countries, in their order. */
function countriesBehind(frame: Frame, from: number): { to: number; countries: readonly string[] } | null {
  const { words } = frame
  const countries: string[] = []
  let to = from
  for (;;) {
    let next = to
    while (JOINS.has(words[next])) next++
    const country = next > to && words[next]?.capital && matchOf(frame, next, IS.country)
    if (!country) break
    countries.push(country.entry.name)
    to = next + country.length
  }
  return countries.length > 0 ? { to, countries } : null
}

/** "Deputy Governors of the bank, Dr. T.K. Orval, Ms. Ilva Torn": an honorific before the first name, and before the next. */
function areTitled(frame: Frame, from: number): boolean {
  const name = skipHonorifics(frame, from)
  const one = name > from ? nameAt(frame, name) : null
  const next = one && /^(?:,|and)$/.test(frame.words[one.to]?.text ?? '') ? one.to + 1 : 0
  return next > 0 && skipHonorifics(frame, next) > next
}

/** "her Irish and Maltese counterparts, Mia Holm and Ana Brel": two full names, whether or not a list knows them. */
const areTwoNames = (frame: Frame, from: number, limit: number): boolean => {
  const one = nameAt(frame, from)
  const other = one && frame.words[one.to]?.key === 'and' ? nameAt(frame, one.to + 1) : null
  return (
    one !== null &&
    other !== null &&
    one.to - one.from >= 2 &&
    other.to - other.from >= 2 &&
    other.to <= limit &&
    /^[,.;–—]$/.test(frame.words[other.to]?.text ?? '.')
  )
}

/** "Foreign and Defence Ministers Ana Brel and Jon Vik": to each the own one. */
function withPortfolios({ role }: Office, people: readonly Read[]): readonly Read[] {
  const before = /^(\p{Lu}\p{L}+) and (\p{Lu}\p{L}+) (Minister|Secretary)$/u.exec(role)
  const behind = /^((?:Minister|Secretary) (?:of|for)) (?:the )?(.+) and (?:of )?(?:the )?(\p{Lu}\p{L}+)$/u.exec(role)
  const [one, other] = before
    ? [`${before[1]} ${before[3]}`, `${before[2]} ${before[3]}`]
    : [`${behind?.[1]} ${behind?.[2]}`, `${behind?.[1]} ${behind?.[3]}`]
  const [first, second] = people
  if (!(before ?? behind) || !first || !second || people.length > 2) return people
  return [withRole(first, one), withRole(second, other)]
}
/** "The mayors of Riga and Oslo, Ana Brel and Jon Vik": to each the own town, and the country that it tells. */
function withTowns({ role }: Office, people: readonly Read[]): readonly Read[] {
  const [, head, all = ''] = /^((?:Deputy |Lord )?(?:Mayor|Governor|Premier)) of (.+ and .+)$/u.exec(role) ?? []
  const towns = all.split(/, (?:and )?| and /u)
  if (head === undefined || towns.length !== people.length) return people
  return people.map((read, i) => {
    const own = withRole(read, `${head} of ${towns[i]}`)
    return { ...own, mention: { ...own.mention, represents: null } }
  })
}
const withRole = (read: Read, role: string): Read => ({ ...read, mention: { ...read.mention, role } })

/** As many countries before as people behind: each has its own. */
function respectively(frame: Frame, office: Office, people: readonly Read[]): readonly Read[] {
  const countries: string[] = []
  let first = Number.POSITIVE_INFINITY
  for (let i = Math.max(0, office.from - 4); i < office.to; i++) {
    const owner = matchOf(frame, i, IS.country)
    // "Malta’s and Norway’s Foreign Ministers"
    const owns = owner && frame.words[i + owner.length - 1]?.possessive ? owner : undefined
    const match = matchOf(frame, i, IS.adjective) ?? owns
    if (match && frame.words[i]?.capital) {
      countries.push(match.entry.name)
      first = Math.min(first, frame.words[i]?.start ?? first)
    }
  }
  if (countries.length < 2 || countries.length !== people.length) return people
  return people.map((read, i) => {
    const start = i === 0 ? Math.min(first, read.mention.start) : read.mention.start
    const text = frame.passage.text.slice(start - frame.passage.start, read.mention.end - frame.passage.start)
    return { ...read, mention: { ...read.mention, start, text, represents: countries[i] ?? null } }
  })
}
