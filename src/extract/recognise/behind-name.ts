import { IS } from '../words/lexicon.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { isBodyWord, ownBodyEnd, textOf } from './body.ts'
import { type Frame, matchOf, means } from './frame.ts'
import type { Office } from './office.ts'

/** What belongs to a name behind it: where it ends, and whom it says the person stands for. */
export interface BehindName {
  readonly to: number
  readonly represents: string | null
}

/** "of the Democratic Republic of the Congo (DRC)", "(Ret.)": short forms in brackets belong to what they explain. */
export function withBrackets(frame: Frame, behind: BehindName): BehindName {
  const { words } = frame
  const word = words[behind.to + 1]
  const short = words[behind.to]?.text === '(' && words[behind.to + 2]?.text === ')' && word?.kind === 'word'
  // "Richard Blumenthal (D-CT)": a party and a state, as only one country's lawmakers have behind their names
  if (short && /^[DRI]-\p{Lu}\p{L}*\.?$/u.test(word.text))
    return { to: behind.to + 3, represents: behind.represents ?? 'United States' }
  return short && /^\p{Lu}+$|^(?:Ret|ret|pictured)$/u.test(word.text) ? { ...behind, to: behind.to + 3 } : behind
}

const OPENS = writtenList('of from ( ,')
/** Small words within the name of a body. */
const SMALL = wordList('of the for and')

/** "of France", "of the United Kingdom", "(Latvia)" behind a name. */
export function behindName(frame: Frame, to: number): BehindName {
  const { words, matches } = frame
  const open = words[to]
  if (!open || words[to - 1]?.possessive || !OPENS.has(open)) return { to, represents: null }
  if (open.text === ',') return bodyAtEnd(frame, to) ?? bodyInList(frame, to) ?? { to, represents: null }
  const i = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  const mission = open.text === '(' ? null : missionAt(frame, i)
  if (mission) return mission
  const own = open.text === '(' ? i : ownBodyEnd(frame, i)
  if (own > i) return { to: own, represents: textOf(frame, i, own) }
  const match = matches[i]?.find(({ entry }) => entry.is === 'country' || entry.is === 'body')
  const closing = open.text === '(' ? 1 : 0
  if (match && words[i]?.capital) {
    // "(Cross River State)"
    const state = closing && words[i + match.length]?.text === 'State' ? 1 : 0
    if (closing && words[i + match.length + state]?.text !== ')') return { to, represents: null }
    const name = match.entry.is === 'country' ? match.entry.name : match.entry.is === 'body' ? match.entry.stands : null
    return { to: i + match.length + state + closing, represents: name }
  }
  if (closing) return bodyUpTo(frame, i) ?? { to, represents: null }
  // "Attorney General Dana Nessel of Michigan", "Mayor Anne Hidalgo of Paris"
  if (open.text === 'of' && words[i]?.capital && !means(frame, i, IS.given) && !means(frame, i, IS.office)) {
    const lettered = letteredBody(frame, i)
    if (lettered) return lettered
    let end = i
    while (words[end]?.capital && end - i < 4 && !means(frame, end, IS.office)) end++
    return {
      to: end,
      represents: frame.passage.text.slice(
        (words[i]?.start ?? 0) - frame.passage.start,
        (words[end - 1]?.end ?? 0) - frame.passage.start,
      ),
    }
  }
  return { to, represents: null }
}

const MISSIONS = writtenList('Embassy Mission Consulate Delegation')
/** "Ambassador Vik of the Embassy of Chad in Oslo", "Counsellor Vik of the Chadian Mission": for the country, wherever it is posted. */
function missionAt(frame: Frame, from: number): BehindName | null {
  const { words } = frame
  let end = from
  while (words[end]?.capital && !MISSIONS.has(words[end])) if (++end - from > 3) return null
  if (!MISSIONS.has(words[end])) return null
  end += words[end + 1]?.text === 'General' ? 2 : 1
  const sender = matchOf(frame, from, IS.adjective)
  let represents = sender?.entry.is === 'adjective' ? sender.entry.name : null
  const at = words[end + 1]?.key === 'the' ? end + 2 : end + 1
  const country = words[end]?.key === 'of' ? matchOf(frame, at, IS.country) : undefined
  if (country?.entry.is === 'country') {
    represents = country.entry.name
    end = at + country.length
  }
  if (represents && words[end]?.key === 'in' && words[end + 1]?.capital) {
    end += 2
    while (words[end]?.capital && !means(frame, end, IS.office | IS.given | IS.honorific)) end++
  }
  return represents ? { to: end, represents } : null
}

/** "Chief Executive Ana Brel (Malta Ports Authority)": a body that no list has, alone in the brackets. */
function bodyUpTo({ words, passage }: Frame, from: number): BehindName | null {
  let end = from
  let isBody = false
  while (words[end]?.capital || (end > from && SMALL.has(words[end]))) {
    isBody ||= isBodyWord(words[end]) || OF_STATE.has(words[end])
    if (++end - from > 9) return null
  }
  const [first, last] = [words[from], words[end - 1]]
  if (!first || !last || !isBody || end - from < 2 || words[end]?.text !== ')') return null
  return { to: end + 1, represents: passage.text.slice(first.start - passage.start, last.end - passage.start) }
}

/** "1. President Ana Brel, Malta": an item of a list that ends with the country. */
function countryAtEnd(frame: Frame, at: number): { to: number; represents: string } | null {
  const { words } = frame
  const from = words[at]?.key === 'the' ? at + 1 : at
  const known = words[from]?.capital ? matchOf(frame, from, IS.country) : undefined
  if (known?.entry.is !== 'country') return null
  const end = from + known.length
  return !words[end] || (end === words.length - 1 && /^[;,]$/.test(words[end]?.text ?? ''))
    ? { to: end, represents: known.entry.name }
    : null
}

const EMPLOYERS = wordList(
  'bank ministry department office council commission agency institute university parliament embassy authority board committee organisation organization',
)
/** "Governor Bardhyl Leka, Bank of Albania": an item of a list that ends with the body. */
function bodyAtEnd(frame: Frame, to: number): { to: number; represents: string } | null {
  const { words, passage } = frame
  const country = countryAtEnd(frame, to + 1)
  if (country) return country
  let end = to + 1
  while (words[end] && (words[end]?.capital || SMALL.has(words[end])) && end - to < 9) end++
  const first = words[to + 1]
  const isLast = !words[end] || (end === words.length - 1 && /^[.;]$/.test(words[end]?.text ?? ''))
  const isBody = words.slice(to + 1, end).some((word) => EMPLOYERS.has(word))
  if (!first?.capital || !isLast || !isBody || end - to < 3 || means(frame, to + 1, IS.office)) return null
  return {
    to: end,
    represents: passage.text.slice(first.start - passage.start, (words[end - 1]?.end ?? 0) - passage.start),
  }
}

/** "Ana Brel, Bank of Malta, Jon Vik, World Bank and Mia Holm, Bank of Iceland": each with a body, and another one behind it. */
function bodyInList(frame: Frame, to: number): BehindName | null {
  const { words } = frame
  const from = to + 1
  const known = matchOf(frame, from, IS.body)
  const end = known && known.length > 1 ? from + known.length : ownBodyEnd(frame, from)
  if (end - from < 2 || !words[from]?.capital || !/^[,;]$|^and$/.test(words[end]?.text ?? '')) return null
  let next = end + 1
  while (/^(?:and|the)$/.test(words[next]?.key ?? '')) next++
  const isSomebody = words[next]?.capital && !means(frame, next, IS.body | IS.country | IS.adjective | IS.event)
  return isSomebody ? { to: end, represents: known?.entry.stands ?? textOf(frame, from, end) } : null
}

/** "(deputy governor, Bank of Estonia)": the body behind the office, up to the bracket. */
export function bodyInBrackets(frame: Frame, at: number): { to: number; represents: string | null } | null {
  const { words, matches } = frame
  if (words[at]?.text !== ',') return null
  const from = words[at + 1]?.key === 'the' ? at + 2 : at + 1
  let to = from
  while (words[to] && words[to]?.text !== ')' && words[to]?.text !== ',' && to - from < 8) to++
  if (words[to]?.text !== ')' || !words[from]?.capital) return null
  const known = matches[from]?.find(
    ({ entry, length }) => from + length === to && (entry.is === 'country' || entry.is === 'body'),
  )
  const name = known?.entry.is === 'country' ? known.entry.name : known?.entry.is === 'body' ? known.entry.stands : null
  // "(Deputy Governor, Operations)": what the office is of
  const isBody = to - from > 1 || /^\p{Lu}{2,}$/u.test(words[from].text)
  return { to: to + 1, represents: name ?? (isBody ? textOf(frame, from, to) : null) }
}

/**
 * "Vera Lund, Federal Minister for Fisheries, Germany,": the country behind the office, within commas; also
 * behind its ministry, "Permanent Secretary, MoFA, Kenya,"
 */
export function countryBehind(frame: Frame, office: Office): { to: number; represents: string } | null {
  const { words, matches } = frame
  if (office.represents || words[office.to]?.text !== ',') return null
  const at = pastMinistry(frame, office.to + 1)
  const from = words[at]?.key === 'the' ? at + 1 : at
  const known = matches[from]?.find(({ entry }) => entry.is === 'country')
  if (known?.entry.is !== 'country' || !words[from]?.capital || words[from + known.length - 1]?.possessive) return null
  const next = words[from + known.length]
  const ends = !next || /^[,.;)]$/.test(next.text) || (at > office.to + 1 && AFTER_MINISTRY.has(next))
  return ends ? { to: from + known.length, represents: known.entry.name } : null
}
const AFTER_MINISTRY = wordList('and on in at today yesterday who will')

/** "MoFA," "the Ministry of Foreign Affairs,": the word behind its comma, or `at` where there is no ministry. */
function pastMinistry({ words }: Frame, at: number): number {
  let to = words[at]?.key === 'the' ? at + 1 : at
  if (MINISTRY_IN_SHORT.test(words[to]?.text ?? '')) to++
  else if (words[to]?.text === 'Ministry' && /^(?:of|for)$/.test(words[to + 1]?.key ?? '')) {
    to += 2
    while (words[to]?.capital || (words[to]?.key === 'and' && words[to + 1]?.capital)) to++
  } else return at
  return words[to]?.text === ',' ? to + 1 : at
}
const MINISTRY_IN_SHORT = /^(?:Mo\p{Lu}{1,4}|MFA|MEA)$/u

/** "Vera Lund, Secretary General, East African Community,": the body behind the office, within commas. */
export function bodyBehind(frame: Frame, office: Office): { to: number; represents: string } | null {
  const { words, matches } = frame
  if (office.represents || words[office.to]?.text !== ',') return null
  const from = words[office.to + 1]?.key === 'the' ? office.to + 2 : office.to + 1
  let to = from
  while (
    to - from < 8 &&
    (words[to]?.capital ||
      (to > from &&
        /^(?:of|for|and)$/.test(words[to]?.key ?? '') &&
        words[to + 1]?.capital &&
        !means(frame, to + 1, IS.honorific))) &&
    !words[to]?.possessive &&
    !means(frame, to, IS.office | IS.given)
  )
    to++
  if (to === from || !ENDS_BODY.test(words[to]?.text ?? '.')) return null
  const known = matches[from]?.find(({ entry, length }) => entry.is === 'body' && from + length === to)
  if (known?.entry.is === 'body') return { to, represents: known.entry.stands }
  const isBody = words.slice(from, to).some((word) => isBodyWord(word) || OF_STATE.has(word))
  // "Ana Brel, Governor, Kano State": what she governs
  const isLand = GOVERNS.has(words[office.to - 1]) && LANDS.has(words[to - 1])
  return (isBody || isLand) && to - from > 1 ? { to, represents: textOf(frame, from, to) } : null
}
const GOVERNS = wordList('governor premier minister')
const LANDS = writtenList('State Province County Region Territory Prefecture Canton Governorate')
/** "Director, Harbour Trust, ", "Director, Harbour Trust and other guests", "Director, Harbour Trust attended" */
const ENDS_BODY = /^(?:[,.;)]|and|who|was|were|is|are|will|attended|signed|said|met|joined)$/
const OF_STATE = wordList(
  'ministry department office bureau community directorate division service group government secretariat',
)

/** "of the Bay of Bengal Initiative for Multi Sectoral Cooperation (BIMSTEC)": a long name and its letters. */
function letteredBody({ words }: Frame, from: number): BehindName | null {
  let end = from
  while (words[end]?.capital || (/^(?:of|for|and|the|on|in)$/.test(words[end]?.key ?? '') && end - from < 16)) end++
  const letters = words[end + 1]
  if (end - from < 3 || words[end]?.text !== '(' || words[end + 2]?.text !== ')' || !letters) return null
  return /^\p{Lu}{3,}$/u.test(letters.text) ? { to: end + 3, represents: letters.text } : null
}

/** "(,) Inter-Services Intelligence (ISI)(,)" between an office and a name with its rank or honorific. */
export function bodyBetween(frame: Frame, at: number, inList = false): { to: number; represents: string } | null {
  const { words, passage } = frame
  const comma = words[at]?.text === ','
  const from = comma ? at + 1 : at
  let end = from
  while (end - from < 7 && (words[end]?.capital || SMALL.has(words[end]))) {
    if (means(frame, end, IS.honorific) && !comma) break
    // "House of Representatives"
    const isHouse = inList && words[end]?.text === 'Representatives'
    if (!isHouse && means(frame, end, IS.office | IS.given | IS.honorific)) return null
    // "Trade Minister Kenji Mori and Bank of Malta Gov. Ana Brel", "Anha Breel and Justice Minister Vik": two people
    if (words[end]?.key === 'and' && means(frame, end + 1, IS.body | IS.portfolio)) return null
    end++
  }
  const after = words[end]?.text === '(' && words[end + 2]?.text === ')' ? end + 3 : end
  const [first, last] = [words[from], words[end - 1]]
  // "Minister for Trade Mori and H.E. Mr. Jon Vik": two people
  if (!first || !last || last.key === 'and' || end < from + 2 || comma !== (words[after]?.text === ',')) return null
  const to = comma ? after + 1 : after
  // "were Senate President, Ana Brel, Speaker, House of Representatives, Jon Vik": in a list of offices a name is enough
  const isNamed =
    inList && comma && means(frame, from, IS.body | IS.place | IS.portfolio | IS.event) && words[to]?.capital
  if (!matchOf(frame, to, IS.honorific) && !isNamed) return null
  return { to, represents: passage.text.slice(first.start - passage.start, last.end - passage.start) }
}
