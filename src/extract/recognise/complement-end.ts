import { FAMILY_FIRST } from '../words/family-first.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { isBodyWord } from './body.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isNameWord } from './name.ts'

/*
 * How far the words behind "Minister of", "Head of" run. All of these ask one thing, where the portfolio, the house or
 * the service is over and the name of whoever has the office begins; what it means for the office is told in
 * office-behind.ts.
 */

/** "of Higher Education, Science and Innovation Dr Blade Nzimande": portfolios with commas, when a name follows the last. */
export function withList(frame: Frame, to: number): number {
  const { words } = frame
  if (words[to]?.text !== ',') return to
  let at = to
  while (words[at]?.text === ',' && words[at + 1]?.capital) {
    let end = at + 1
    while (
      words[end]?.capital &&
      (!means(frame, end, IS.given | IS.office | IS.honorific | IS.country) || means(frame, end, IS.portfolio)) &&
      end - at < 5
    )
      end++
    if (end === at + 1) return to
    at = end
  }
  if (at === to) return to
  if (words[at]?.text === ',') at++
  if (words[at]?.key !== 'and' && words[at]?.text !== '&') return to
  const start = words[at + 1]?.key === 'the' ? at + 2 : at + 1
  // "for Trade, Ana Kask, and Energy Minister Jon Vik": a name and another office
  for (let k = start; words[k]?.capital; k++) if (means(frame, k, IS.office)) return to
  if (means(frame, start, IS.honorific)) return to
  let end = start
  while (words[end]?.capital && end - start < 7 && !words[end]?.possessive) end++
  // "of Defence, Justice and Security, Mr Kask", "of the Economy, Energy and Tourism, Ana Brel"
  if (isTitledNext(frame, end) || isNameNext(frame, end) || isOfCountryNext(frame, end)) return end
  // "of Environment, Science and Technology; and Ms Ana Brel"
  if (words[end]?.text === ';' && means(frame, start, IS.portfolio)) return end
  // "for Ports, Trade and Harbour Affairs the Honourable Ana Kask"
  if (words[end]?.key === 'the' && words[end + 1]?.capital && means(frame, end + 1, IS.honorific)) return end
  // "of Home Affairs, Trade and National Planning Unit and Minister of Finance": an office of the same one
  if (words[end]?.key === 'and' && means(frame, end + 1, IS.office)) return end
  for (let k = start + 1; k < end; k++)
    // "Manpower and the Arts Lim Boon Heng"
    if (
      (FAMILY_FIRST.has(words[k]?.key ?? '') && end - k >= 2) ||
      means(frame, k, IS.honorific) ||
      (means(frame, k, IS.given) && k < end - 1 && !means(frame, k, IS.portfolio))
    )
      return k
  return end - start >= 3 && isNameWord(frame, end - 1) && isNameWord(frame, end - 2) ? end - 2 : to
}

/** ", Mr Kask", ", the Honourable Ana Kask": the name behind a comma, told by its honorific. */
export const isTitledNext = (frame: Frame, at: number): boolean => {
  const to = frame.words[at + 1]?.key === 'the' ? at + 2 : at + 1
  return frame.words[at]?.text === ',' && means(frame, to, IS.honorific) && frame.words[to]?.capital === true
}

/** "of Tanzania", "of the United Republic of Tanzania": whose the portfolios are. */
function isOfCountryNext(frame: Frame, at: number): boolean {
  if (frame.words[at]?.key !== 'of') return false
  const from = frame.words[at + 1]?.key === 'the' ? at + 2 : at + 1
  return frame.words[from]?.capital === true && matchOf(frame, from, IS.country) !== undefined
}

/** ", Ana Brel,": two words of a name, and no more. */
export const isNameNext = (frame: Frame, at: number): boolean =>
  frame.words[at]?.text === ',' &&
  isNameWord(frame, at + 1) &&
  isNameWord(frame, at + 2) &&
  (means(frame, at + 1, IS.given) || /^(?:[,.;]|and)$/.test(frame.words[at + 3]?.text ?? '.'))

const CONTINUED = wordList(
  'action transition transformation security efficiency policy cooperation development reform services ' +
    'planning protection safety relations management integration division revenue office forces affairs ' +
    'resources infrastructure equality inclusion employment welfare',
)

/** "for International Development Cooperation", "for Economic Affairs Division": words that are nobody's name. */
export function continued({ words }: Frame, to: number): number {
  let end = to
  while (words[end]?.capital && !words[end - 1]?.possessive && CONTINUED.has(words[end])) end++
  return end
}

const NO_PORTFOLIO = IS.given | IS.office | IS.honorific | IS.country | IS.adjective
/** "for Development Cooperation and Humanitarian Affairs, Ana Brel": up to the comma, when a name follows it. */
export function upToName(frame: Frame, to: number): number {
  const { words } = frame
  const goesOn = (at: number) =>
    words[at]?.capital === true && !means(frame, at, NO_PORTFOLIO) && !words[at]?.possessive
  let end = to
  let known = false
  while (end - to < 9 && (goesOn(end) || (words[end]?.key === 'and' && goesOn(end + 1)))) {
    known ||= means(frame, end, IS.portfolio) || CONTINUED.has(words[end])
    end++
  }
  return end > to && (isTitledNext(frame, end) || (known && isNameNext(frame, end))) ? end : to
}

/** "of Commerce and Industry" */
export function withAnd(frame: Frame, to: number): number {
  // "for the Energy Transition"
  if (frame.words[to]?.capital && CONTINUED.has(frame.words[to])) return to + 1
  if (frame.words[to]?.key !== 'and' || !frame.words[to + 1]?.capital) return to
  const more = matchOf(frame, to + 1, IS.portfolio)
  // "of Transport and Communications, Mr Kask"
  if (!more && isTitledNext(frame, to + 2)) return to + 2
  // "of Trade and Planning Hon. Ana Kask": up to the honorific
  const titled = more ? to : titledSoon(frame, to + 1)
  if (titled > to) return titled
  // "of Foreign Affairs and Cooperation"
  if (!more && CONTINUED.has(frame.words[to + 1]) && !frame.words[to + 2]?.capital) return to + 2
  // "for Foreign Affairs and Regional Integration"
  if (!more && CONTINUED.has(frame.words[to + 2]) && frame.words[to + 2]?.capital) return to + 3
  // "Assistant to the President and National Security Advisor": the second office's own word
  if (more && means(frame, to + 1 + more.length, IS.office)) return to
  if (more) return to + 1 + more.length
  // "for Energy and Investment Amos Hochstein"
  return means(frame, to + 2, IS.given) &&
    !means(frame, to + 1, IS.given | IS.office | IS.country | IS.adjective | IS.body)
    ? to + 2
    : to
}

export const UNITS = wordList(
  'division department directorate unit section branch office bureau mission ministry programme project centre center secretariat',
)
/** "General Ana Brel": an honorific, and two words of a name behind it */
function isTitledName(frame: Frame, at: number): boolean {
  const title = matchOf(frame, at, IS.honorific)
  const name = at + (title?.length ?? 0)
  return title !== undefined && isNameWord(frame, name) && isNameWord(frame, name + 1)
}

/** The honorific behind one to three words that are nobody's name and no other office; 0 where there is none. */
function titledSoon(frame: Frame, from: number): number {
  for (let at = from; at < from + 4; at++) {
    if (at > from && isTitledName(frame, at)) return at
    if (!frame.words[at]?.capital || means(frame, at, NO_PORTFOLIO)) return 0
  }
  return 0
}

const WITHIN_NAMES = wordList('van von zu ter bin ibn ben')
/** Capitalised words that are no person: "Pandemic Preparedness and Response"; stops before a name. */
export function runAt(frame: Frame, from: number): number {
  const { words } = frame
  // "Special Assistant to PM Tariq Fatimi": the name behind that office is its own
  if (/^(?:PM|DPM|CM)$/.test(words[from]?.text ?? '') && isNameWord(frame, from + 1)) return from + 1
  // "Secretary to Prime Minister Udaya Senaweera and": so it does behind one that is written out
  const served = from + (matchOf(frame, from, IS.office)?.length ?? 0)
  if (served > from && isNameWord(frame, served) && isNameWord(frame, served + 1)) return served
  let to = from
  while (to < words.length && to - from < 9) {
    if (means(frame, to, IS.given) && words[to + 1]?.capital && (isNameWord(frame, to + 1) || !words[to + 2]?.capital))
      break
    if (to > from && words[to - 1]?.possessive) break
    const joins =
      to > from &&
      words[to]?.key === 'and' &&
      words[to + 1]?.capital &&
      !means(frame, to + 1, IS.given | IS.office | IS.country | IS.adjective | IS.body) &&
      !/^(?:mr|mrs|ms|dr|prof)$/.test(words[to + 1]?.key ?? '')
    if (!words[to]?.capital && !joins) break
    // "Inspector of Police General Ana Brel": the rank goes with the name behind it
    if (to > from && isTitledName(frame, to)) break
    to++
  }
  // "for Neighbourhood Policy Joost van Moll": the given name is no portfolio
  if (to - from >= 2 && WITHIN_NAMES.has(words[to]) && words[to + 1]?.capital && isNameWord(frame, to - 1))
    return to - 1
  // where no given name is known the last two words of a longer run are the name
  const unknown = isNameWord(frame, to - 1) && isNameWord(frame, to - 2) && !means(frame, to - 1, IS.portfolio)
  // "Secretary of the Economic Affairs Division (EAD), Ana Brel"
  const isBody = isBodyWord(words[to - 1]) || UNITS.has(words[to - 1])
  const end = !words[to]?.capital && to - from >= 3 && unknown && !isBody ? to - 2 : to
  // "Office of the Prime Minister and Evgeniya Lund": a name of its own
  return words[end - 1]?.key === 'and' ? end - 1 : end
}

/** "OSCE Parliamentary Assembly", "the United Nations World Food Programme" begin with a body and are another one. */
export function longerBody(frame: Frame, from: number, to: number): number {
  if (frame.words[to - 1]?.possessive) return to
  const inner = frame.words[to]?.capital && means(frame, from, IS.body) ? matchOf(frame, to, IS.body) : undefined
  if (inner) return to + inner.length
  let end = to
  while (end - from < 7 && frame.words[end]?.capital && !means(frame, end, IS.given | IS.office | IS.honorific)) end++
  // "of the NATO Parliamentary Assembly Attila Mesterházy": the name behind it is no part of it
  const closes = (at: number) => isBodyWord(frame.words[at]) || BRANCH.has(frame.words[at])
  while (end > to && !closes(end - 1)) end--
  return end > to || isBodyWord(frame.words[end - 1]) ? end : to
}

/** "of the World Fund North Sea Region": a part of the body; "of the Malta Defence Force": its own. */
const BRANCH = wordList(
  'region department division bureau branch desk force forces army navy police guard corps service programme program',
)

/** "of the Lithuanian parliament", "of the Swedish central bank", written small; where it ends. */
export function houseAt({ words }: Frame, i: number): number {
  const to = SMALL_HOUSE.has(words[i]) ? i : SMALL_LEAD.has(words[i]) ? i + 1 : -1
  const house = nth(words, to)
  return house && !house.possessive && SMALL_HOUSE.has(house) ? to + 1 : i
}
const SMALL_HOUSE = wordList(
  'parliament senate congress house assembly chamber bank government cabinet army navy police ministry forces staff agency delegation mission',
)
const SMALL_LEAD = wordList('lower upper national central foreign armed general defence defense interior finance')

/** "the Costa Rica House of Representatives", "the Kenya Chamber of Deputies": a country’s; where it ends. */
export function chamberAt(frame: Frame, i: number): { to: number; stands: string } | null {
  const { words } = frame
  const land = means(frame, i, IS.country) ? matchOf(frame, i, IS.country) : undefined
  const to = i + (land?.length ?? 0)
  const isOne = CHAMBERS.has(words[to]) && words[to + 1]?.key === 'of' && SITTING.has(words[to + 2])
  return land?.entry.is === 'country' && isOne && !words[to - 1]?.possessive
    ? { to: to + 3, stands: land.entry.name }
    : null
}
const CHAMBERS = writtenList('House Chamber Council')
const SITTING = writtenList(
  'Representatives Commons Lords Deputies Assembly Councillors Councilors Peoples Federation States',
)

/** "General Harbour Service", "State Protocol", with nobody's name in it: where it ends */
export function serviceEnd(frame: Frame, from: number): number {
  const { words } = frame
  let last = from
  for (let end = from; end - from < 6 && words[end]?.capital && words[end]?.kind === 'word'; end++) {
    if (end > from && means(frame, end, IS.given | IS.honorific)) break
    if (end > from && SERVICE.has(words[end])) last = end + 1
  }
  return last
}
const SERVICE = wordList(
  'service agency bureau directorate authority council commission committee ministry corps inspectorate protocol',
)

/** "Workers' Party", "Standing Committee of the National People's Congress": a house of many; where it ends, or `from`. */
export function peoplesHouseEnd({ words }: Frame, from: number): number {
  let many = from
  while (many - from < 4 && words[many]?.capital && !words[many]?.possessive) many++
  if (!words[many]?.possessive || !MANY.has(words[many])) return from
  for (let end = many + 1; end - many < 5 && words[end]?.capital; end++)
    if (isBodyWord(words[end]) || UNITS.has(words[end]) || SERVICE.has(words[end])) return end + 1
  return from
}
const MANY = wordList(
  'people peoples workers farmers teachers women mothers veterans employers traders students children youth lawyers journalists ' +
    'publishers editors industrialists manufacturers exporters artists writers pensioners fishermen parents nurses doctors bankers',
)

/** "for foreign, commonwealth and development affairs Vera Lund": where the affairs end; 0 when there are none. */
export function affairsEnd({ words }: Frame, i: number): number {
  for (let k = i; k < i + 8; k++) {
    const word = words[k]
    if (!word || word.capital || word.possessive || !(word.kind === 'word' || word.text === ',')) return 0
    if (word.key === 'affairs') return k > i ? k + 1 : 0
  }
  return 0
}
