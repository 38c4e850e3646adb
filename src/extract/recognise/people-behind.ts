import { IS } from '../words/lexicon.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { bodyBetween } from './behind-name.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { GOVERNS, governorsOf } from './governors.ts'
import { isApposition, isFullName, mayBeNamed, skipHonorifics } from './is-name.ts'
import { isNameWord, nameAt } from './name.ts'
import type { Office } from './office.ts'
import { type Read, readPerson } from './person-mention.ts'

/** "President Joe Biden", "Prime Minister Kishida of Japan", "Presidents Biden and Macron", "the Foreign Minister of Japan, Toshimitsu Motegi" */
export function peopleBehind(frame: Frame, office: Office, limit: number, inList = false): readonly Read[] {
  const { words } = frame
  if (words[office.to - 1]?.possessive) return []
  // "Managing Director of the World Fisheries Fund (WFF), Ms Ana Brel": the letters belong to what is in front of them
  const lettered =
    words[office.to]?.text === '(' && words[office.to + 2]?.text === ')' && words[office.to + 3]?.text === ','
  let i = lettered && /^\p{Lu}{2,}$/u.test(words[office.to + 1]?.text ?? '') ? office.to + 3 : office.to
  let rule = 'office-name'
  // "the Governor of the Central Bank of Malta (CBM), Dr Ana Brel": letters for the body in front of the comma
  if (words[i]?.text === '(' && words[i + 2]?.text === ')' && words[i + 3]?.text === ',' && isLetters(words[i + 1]))
    i += 3
  const behindComma = skipHonorifics(frame, i + 1)
  // "Minister of Foreign Affairs of Malaysia, Dato’ Sri Saifuddin Abdullah will": an honorific behind the comma tells a name
  const titled = behindComma > i + 1 && !office.many && isTwoWords(frame, behindComma, limit)
  if (
    words[i]?.text === ',' &&
    (titled || mayBeNamed(frame, office, behindComma, limit)) &&
    !closes(frame, office, behindComma) &&
    !isTeller(frame, office, behindComma)
  ) {
    i++
    rule = 'the-office-comma-name'
  }
  // "Taoiseach (Irish prime minister) Simon Harris"
  const bracket = words[i]?.text === '(' ? words.findIndex((word, k) => k > i && word.text === ')') : -1
  if (bracket > i + 2 && bracket - i < 8) {
    const name = words[bracket + 1]?.text === ',' ? bracket + 2 : bracket + 1
    const bare = skipHonorifics(frame, name)
    if (
      (bare > name && isTwoWords(frame, bare, words.length)) ||
      isFullName(frame, bare, words.length) ||
      (name === bracket + 2 && office.definite && !office.many)
    )
      i = name
  }
  // "Speaker of the Lithuanian parliament, the Seimas, Loreta Petraitis": what the house is called at home
  const isCalled =
    words[i]?.text === ',' && words[i + 1]?.key === 'the' && words[i + 2]?.capital && words[i + 3]?.text === ','
  if (isCalled && isTwoWords(frame, i + 4, limit)) i += 4
  // "Vice-President, Operations, Mr Jan Vik": one word says of what
  const ofWhat = words[i]?.text === ',' && words[i + 1]?.capital && words[i + 2]?.text === ',' && !office.many
  if (ofWhat && skipHonorifics(frame, i + 3) > i + 3 && skipHonorifics(frame, i + 1) === i + 1) i += 3
  // "Director General, Inter-Services Intelligence (ISI), Lt Gen Nadeem Anjum"
  const stated =
    office.represents || (words[i]?.text !== ',' && !words[i]?.capital) ? null : bodyBetween(frame, i, inList)
  if (stated) i = stated.to
  // "Head of the Marine Survey Office (MSO) Ana Brel"
  if (words[i]?.text === '(' && words[i + 2]?.text === ')' && words[i + 1]?.capital) i += 3
  // "Deputy Assistant to the President, Brett McGurk, departed"
  else if (words[i]?.text === ',' && office.from === 0 && words[i + 1]?.capital && isApposition(frame, i + 1, limit))
    i++
  // "The Co-Chairs of the group (Igor Popov of Russia, Andrew Schofer of the United States)"
  if (office.many && words[i]?.text === '(' && isFullName(frame, i + 1, limit) && words[i + 2]?.text !== ')') i++
  const comma = words[i]?.text === ',' ? i : i - 1
  const inTurn = interleaved(frame, office, comma)
  if (inTurn.length > 1) return inTurn
  const ofStates = governorsOf(frame, office, comma)
  if (ofStates) return ofStates
  // "the following state Governors: Ana Brel (Kano), Jan Vik (Oyo)"
  if (office.many && words[i]?.text === ':' && GOVERNS.test(office.role) && isTwoWords(frame, i + 1, words.length)) i++
  // "the presidents of Malta and Portugal, Ana Brel and Rui Costa"
  const owners = office.many && office.represents ? countriesBehind(frame, i) : null
  if (owners) i = owners.to
  // "her Irish and Maltese counterparts, Mia Holm and Ana Brel"
  if (
    office.many &&
    words[i]?.text === ',' &&
    (isFullName(frame, skipHonorifics(frame, i + 1), limit) || areTwoNames(frame, i + 1, limit))
  )
    i++
  if (isItem(frame, office, i)) i++
  i = skipHonorifics(frame, i)
  const name = i < limit || bracket > 0 || stated ? nameAt(frame, i) : null
  if (!name) return []
  const holder = stated ? { ...office, represents: stated.represents } : office
  const people: Read[] = [readPerson(frame, holder, name, office.from, rule)]
  if (!office.many) return people
  // "Presidents Macron of France, Duda of Poland and Zelenskyy"
  for (let end = people[0]?.to ?? name.to; ; ) {
    let next = end
    while (words[next] && /^(?:,|and|&|;)$/i.test(words[next]?.text ?? '')) next++
    next = skipHonorifics(frame, next)
    const another = next > end && next < limit ? nameAt(frame, next) : null
    if (!another) break
    const read = readPerson(frame, office, another, next, 'offices-names')
    people.push(read)
    end = read.to
  }
  if (!owners || !office.represents) return respectively(frame, office, withPortfolios(office, people))
  const countries = [office.represents, ...owners.countries]
  const each = countries.length === people.length
  return people.map((read, k) => ({
    ...read,
    mention: { ...read.mention, represents: each ? (countries[k] ?? null) : null },
  }))
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
    if (!/^(?:,|and)$/.test(words[end]?.text ?? '')) break
    let next = end
    while (/^(?:,|and|of|the)$/.test(words[next]?.key || words[next]?.text || '')) next++
    const country = next > end && words[next]?.capital ? matchOf(frame, next, 'country') : undefined
    represents = country?.entry.is === 'country' ? country.entry.name : null
    start = end
    while (/^(?:,|and)$/.test(words[start]?.key || words[start]?.text || '')) start++
    at = next + (country?.length ?? 0)
  }
  return people
}

const OPENS_NAME = /^[,(]$/
/** A name in brackets ends behind them. */
function closedBy({ words, passage }: Frame, read: Read, to: number): Read {
  const end = words[to - 1]?.end ?? read.mention.end
  const text = passage.text.slice(read.mention.start - passage.start, end - passage.start)
  return { ...read, to, mention: { ...read.mention, end, text } }
}

const ITEM_MARKS = writtenList(': – —')
/** "Minister of Finance: Dr Vera Lund", "Minister of Ports – Karl Berg": an item of a list and nothing else. */
function isItem(frame: Frame, office: Office, at: number): boolean {
  const { words } = frame
  if (!ITEM_MARKS.has(words[at]) || office.many) return false
  const before = words.slice(0, office.from)
  if (before.some(({ kind }) => kind === 'word') && before.at(-1)?.text !== ':') return false
  const name = nameAt(frame, skipHonorifics(frame, at + 1))
  return name !== null && name.to === words.length && name.to - name.from >= 2
}

const isLetters = (word: Word | undefined): boolean => /^\p{Lu}[\p{Lu}&-]+$/u.test(word?.text ?? '')

/** "In a conversation with the Estonian Ambassador, Ana Brel stressed": the comma ends what opens the sentence. */
function closes({ passage, words }: Frame, office: Office, from: number): boolean {
  const opening = passage.text.slice(0, (words[office.from]?.start ?? 0) - passage.start)
  if (!OPENS_WITH.test(opening)) return false
  let to = from
  while (words[to]?.capital || words[to]?.kind !== 'word') if (++to - from > 6 || words[to]?.text === ',') break
  return SPEAKS.test(words[to]?.text ?? '')
}
/** "met the president of the club, Ana Brel said on Tuesday": she tells it, and is not he. */
function isTeller(frame: Frame, office: Office, from: number): boolean {
  const name = nameAt(frame, from)
  if (!name || !TELLS.has(frame.words[name.to])) return false
  for (let i = 0; i < office.from; i++) if (means(frame, i, IS.verb)) return true
  return false
}
const TELLS = writtenList('said says told tells announced added reported confirmed')

const OPENS_WITH =
  /^(?:In|During|At|After|Following) (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,2}(?:conversation|meeting|talks|call|discussion|discussions|exchange) with (?:the )?$/u
const SPEAKS =
  /^(?:highlighted|stressed|underlined|underscored|noted|emphasi[sz]ed|pointed|expressed|thanked|said|reaffirmed|reiterated|recalled|welcomed|informed|conveyed|praised|discussed|raised|assured)$/

/** "His Majesty King Abdullah, King of Jordan,", "Prince Faisal, Crown Prince of Malta": another office that says of what. */
export function secondOffice(frame: Frame, person: Read | undefined, next: Office | undefined): Read | null {
  // "Prince Salim, Minister of Ports,": the office rather than the birth
  const born = person?.mention.role === 'Prince' || person?.mention.role === 'Princess'
  if (!person || !next || !(next.represents || born) || next.many || person.mention.represents) return null
  const { words } = frame
  // "At the invitation of President Brel, the President of Iceland, H.E. Mia Holm paid": hers, who stands behind it
  if (words[next.to]?.text === ',' && skipHonorifics(frame, next.to + 1) > next.to + 1) return null
  // "President Brel, the President of the Bank of Iceland, Mia Holm, and": the name behind it goes with it
  if (next.definite && words[next.to]?.text === ',' && isTwoWords(frame, next.to + 1, words.length)) return null
  // "Senator Mia Holm, JP, Minister of Ports of Iceland": letters behind the name
  const letters = HONOURS.test(words[person.to + 1]?.text ?? '') && words[person.to + 2]?.text === ',' ? 2 : 0
  if (words[person.to]?.text !== ',' || next.from !== person.to + letters + 1 || isNameWord(frame, next.to)) return null
  const { mention, from } = person
  const end = frame.words[next.to - 1]?.end ?? mention.end
  const text = frame.passage.text.slice(mention.start - frame.passage.start, end - frame.passage.start)
  return { from, to: next.to, mention: { ...mention, end, text, role: next.role, represents: next.represents } }
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
    const country = next > to && words[next]?.capital && matchOf(frame, next, 'country')
    if (!country) break
    countries.push(country.entry.name)
    to = next + country.length
  }
  return countries.length > 0 ? { to, countries } : null
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
    /^[,.;]$/.test(frame.words[other.to]?.text ?? '.')
  )
}

/** "QC", "MP" */
export const HONOURS = /^(?:JP|MP|MEP|MNA|TD|QC|KC|SC|PC|OBE|MBE|CBE|KBE|DBE|GCB|KCB|AC|AO|AM|CNZM|ONZM|OJ|OD|CD|PhD)$/

const isTwoWords = (frame: Frame, from: number, limit: number): boolean => {
  const name = nameAt(frame, from)
  return name !== null && name.to <= limit && name.to - name.from >= 2
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
const withRole = (read: Read, role: string): Read => ({ ...read, mention: { ...read.mention, role } })

/** As many countries before as people behind: each has its own. */
function respectively(frame: Frame, office: Office, people: readonly Read[]): readonly Read[] {
  const countries: string[] = []
  let first = Number.POSITIVE_INFINITY
  for (let i = Math.max(0, office.from - 4); i < office.to; i++) {
    const owner = matchOf(frame, i, 'country')
    // "Malta’s and Norway’s Foreign Ministers"
    const owns = owner && frame.words[i + owner.length - 1]?.possessive ? owner : undefined
    const match = matchOf(frame, i, 'adjective') ?? owns
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

/** "the Sultan of Brunei, Sultan Hassanal": the same office said in front, with what it is of. */
export function withOfficeSaid({ words }: Frame, read: Read, office: Office, before: Office | undefined): Read {
  const said = before?.represents && before.role === office.role && before.to === office.from - 1
  if (!said || read.mention.represents || words[before.to]?.text !== ',') return read
  return { ...read, mention: { ...read.mention, represents: before.represents } }
}
