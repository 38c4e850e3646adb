import { IS } from '../../words/lexicon.ts'
import { FORM } from '../../words/spelling.ts'
import { wordList, writtenList } from '../../words/word-list.ts'
import { type Frame, matchOf, means } from '../frame.ts'

/** The name of a place in a passage: the words from `from` up to, not including, `to`. */
export interface PlaceName {
  readonly from: number
  readonly to: number
  readonly is: 'country' | 'region' | 'venue' | 'building' | 'other'
}

const PARTICLES = wordList(
  'of de la del da do dos das du des el al the upon sur am an der den von and & di le les el-sheikh es pri pa nad pod im auf',
)
/** "D.C.", "U.K.", "Hawaii": what stands behind a city and its comma. */
const STATE =
  /^(?:D\.?C\.?|U\.?K\.?|U\.?S\.?|U\.?S\.?A\.?|U\.?A\.?E\.?|N\.?Y\.?|Va\.?|Md\.?|Calif\.?|Fla\.?|Mass\.?|Tex\.?)$/

/** The name that begins at `i`: "Washington", "Sharm El Sheikh", "the United Kingdom", "Windsor Castle", "Kosice and Vysne Nemecke". */
export function placeAt(frame: Frame, i: number): PlaceName | null {
  const part = partOfCountryAt(frame, i)
  if (part) return part
  const known = knownAt(frame, i)
  const run = runAt(frame, i)
  if (known && (!run || known.to >= run.to || run.is === 'other')) return known
  return run
}

const DIRECTIONS = wordList(
  'northern southern eastern western central ' +
    'northeast northwest southeast southwest northeastern northwestern southeastern southwestern ' +
    'north-east north-west south-east south-west north-eastern north-western south-eastern south-western',
)

/** "northern Norway", "south-eastern Poland": a part of a country, with a small letter. */
function partOfCountryAt(frame: Frame, i: number): PlaceName | null {
  const word = frame.words[i]
  if (!word || word.capital || !DIRECTIONS.has(word)) return null
  const country = knownAt(frame, i + 1)
  return country?.is === 'country' ? { from: i, to: country.to, is: 'region' } : null
}

function knownAt(frame: Frame, i: number): PlaceName | null {
  const word = frame.words[i]
  for (const { entry, length } of frame.matches[i] ?? []) {
    const last = frame.words[i + length - 1]
    if (!word?.capital && word?.kind !== 'number') continue
    if (last?.possessive) continue
    if (entry.is === 'country') return { from: i, to: i + length, is: 'country' }
    // "the Elysee palace"
    if (entry.is === 'place' && entry.what === 'building' && frame.words[i + length]?.key === 'palace')
      return { from: i, to: i + length + 1, is: 'building' }
    if (entry.is === 'place' && entry.what !== 'venue')
      return { from: i, to: i + length, is: entry.what === 'city' ? 'other' : entry.what }
  }
  return null
}

const GROUPS = wordList('countries nations states leaders partners allies members')
/** Capitalised words in a row: a city, or a house when the last of them says what it is. */
function runAt(frame: Frame, i: number): PlaceName | null {
  const { words } = frame
  const house = ownHouseEnd(frame, i)
  if (house > i) return { from: i, to: house, is: 'venue' }
  if (!canBegin(frame, i)) return null
  const known = knownAt(frame, i)
  let to = i
  for (let at = i; at < words.length && at - i < 9; at++) {
    const word = words[at]
    if (!word) break
    if (word.capital && word.kind === 'word') {
      if (at > i && words[at - 1]?.possessive && !isVenue(frame, at) && !words[at + 1]?.capital) break
      if (at > i && stops(frame, at)) break
      to = at + 1
    } else if (
      word.key === 'the' &&
      words[at - 1]?.key === 'of' &&
      known?.to !== at - 1 &&
      isVenue(frame, at - 2) &&
      words[at + 1]?.capital
    ) {
      // "the General Office of the Ministry of Fisheries"
    } else if (
      !(
        PARTICLES.has(word) &&
        (words[at + 1]?.capital || PARTICLES.has(words[at + 1])) &&
        word.key !== 'and' &&
        word.key !== 'the'
      )
    )
      if (!(word.text === '&' && words[at + 1]?.capital)) {
        // "the Harju cemetery": a house whose kind is written small
        if (to === at && words[i - 1]?.key === 'the' && SMALL_HOUSES.has(word))
          return { from: i, to: at + 1, is: 'venue' }
        // "at Marling house": nothing else is called so behind "at"
        if (to === at && words[i - 1]?.key === 'at' && NAMED_HOUSES.has(word))
          return { from: i, to: at + 1, is: 'venue' }
        break
      }
  }
  const last = words[to - 1]
  if (to === i || !last || last.possessive) return null
  // "Chairman in Office"
  if (to === i + 1 && last.text === 'Office') return null
  if (isVenue(frame, to - 1) || isHouse(frame, i, to)) return { from: i, to, is: 'venue' }
  if (means(frame, to - 1, IS.event)) return null
  // "mission chiefs to Eurasian countries"
  if (GROUPS.has(words[to])) return null
  for (let at = i; at < to; at++) if (means(frame, at, IS.body)) return null
  return to - i <= 4 ? { from: i, to, is: 'other' } : null
}

const SMALL_HOUSES = wordList(
  'cemetery cathedral mosque monastery fortress barracks garrison shipyard airport premises building complex compound grounds auditorium headquarters',
)
const NAMED_HOUSES = wordList('house palace castle hall villa mansion manor lodge')
const HOUSES_FIRST = writtenList(
  'Istana Palazzo Palais Schloss Camp Fort Hotel Hôtel Château Chateau Qasr Castello Wisma',
)
const STATE_HOUSES = writtenList('House Lodge')
/** "University of Linz", "Hope Church of God", "Camp Holm", "State House Linz": a name that its last word does not tell. */
function isHouse(frame: Frame, from: number, to: number): boolean {
  const { words } = frame
  if (to - from > 1 && HOUSES_FIRST.has(words[from])) return true
  for (let at = from; at < to - 1; at++) if (isVenue(frame, at) && words[at + 1]?.key === 'of') return true
  if (to - from < 3 || !isVenue(frame, to - 2)) return false
  return knownAt(frame, to - 1)?.is === 'other' || (words[from]?.text === 'State' && STATE_HOUSES.has(words[to - 2]))
}

/** "the Prime Minister’s Office", "the Office of the President": where it ends; `i` when it is none. */
function ownHouseEnd(frame: Frame, i: number): number {
  const { words } = frame
  if (!words[i]?.capital) return i
  const owner = matchOf(frame, i, IS.office)
  const house = i + (owner?.length ?? 0)
  if (owner && words[house - 1]?.possessive && words[house]?.capital && isVenue(frame, house)) return house + 1
  if (words[i]?.text !== 'Office' || words[i + 1]?.key !== 'of') return i
  const at = words[i + 2]?.key === 'the' ? i + 3 : i + 2
  const whose = words[at]?.capital ? matchOf(frame, at, IS.office) : undefined
  return whose ? at + whose.length : i
}

/** "palace", "House": a word for a house. */
export const isVenue = (frame: Frame, i: number): boolean =>
  means(frame, i, IS.place) &&
  (frame.matches[i]?.some(({ entry }) => entry.is === 'place' && entry.what === 'venue') ?? false)

/** "in January", "in Congress", "at President Biden's", "to Ashraf Ghani" begin no place. */
function canBegin(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  if (!word?.capital || word.kind !== 'word') return false
  if (means(frame, i, IS.country | IS.place)) return true
  // "at the CND", "in AI": letters are no city
  if (word.spelling.form & FORM.letters && !venueSoon(frame, i) && !SMALL_HOUSES.has(frame.words[i + 1])) return false
  // "Ann Lee": a given name and another one
  if (means(frame, i, IS.given) && frame.words[i + 1]?.capital) return venueSoon(frame, i)
  // "the Sir Anton Brel Conference Centre": a house that is named after somebody
  if (means(frame, i, IS.honorific)) return venueSoon(frame, i)
  // "Banquet Hall"
  if (means(frame, i, IS.event) && frame.words[i + 1]?.capital && isVenue(frame, i + 1)) return true
  if (means(frame, i, IS.office | IS.honorific | IS.former | IS.event | IS.verb)) return false
  const never = means(frame, i, IS.never | IS.adjective | IS.body)
  // "NATO Headquarters", "Foreign Ministry": bodies and adjectives begin the name of a house
  return !never || venueSoon(frame, i) || SMALL_HOUSES.has(frame.words[i + 1])
}

function venueSoon(frame: Frame, i: number): boolean {
  for (let at = i; at < i + 6; at++) {
    const word = frame.words[at]
    if (!word?.capital && !PARTICLES.has(word)) return false
    if (isVenue(frame, at) && (at > i || frame.words[i + 1]?.key === 'of')) return true
  }
  return false
}

const MONTHS_AND_DAYS = writtenList(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'January February March April May June July August September October November December',
)
/** A person or a day behind a city is no part of its name: "in Berlin Chancellor Scholz", "in Geneva Monday". */
const stops = (frame: Frame, i: number) =>
  means(frame, i, IS.office | IS.honorific) || MONTHS_AND_DAYS.has(frame.words[i])

/** What follows a city: ", Spain", ", D.C.", ", Hawaii", ", Republic of Philippines"; the index behind it. */
export function withCountry(frame: Frame, name: PlaceName): number {
  const { words } = frame
  if (name.is === 'country' || words[name.to]?.text !== ',') return shortState(frame, name.to)
  const at = name.to + 1
  if (name.is === 'venue' || name.is === 'building') {
    const town = townOfHouse(frame, at)
    if (town) return town
  }
  const known = knownAt(frame, at)
  // "in Kulosaari, Helsinki": a quarter of a city that the list knows, and no list of cities
  if (
    known?.is === 'other' &&
    name.is === 'other' &&
    !knownAt(frame, name.from) &&
    !/^(?:,|and|&)$/.test(words[known.to]?.key ?? words[known.to]?.text ?? '')
  )
    return known.to
  if (known && (known.is === 'country' || known.is === 'region'))
    return isOfOffice(frame, known.to) || isDoing(frame, known.to) ? name.to : known.to
  if (STATE.test(words[at]?.text ?? '')) return at + 1
  // a state that no list has: "Carbis Bay, Cornwall, U.K."; only when the next comma or the sentence's end follows
  const run = runAt(frame, at)
  const behind = words[run?.to ?? 0]?.text
  if (run && run.is === 'other' && run.to - run.from <= 3 && behind === ',' && name.is === 'other') {
    const far = knownAt(frame, run.to + 1)
    if (far?.is === 'country' || STATE.test(words[run.to + 1]?.text ?? '')) return far ? far.to : run.to + 2
  }
  return name.to
}

const AFTER_TOWN = writtenList('on today yesterday this last tomorrow next where')
/** "at State House, Linz, on Monday": where the town behind a house ends; it is a known one, or nothing but a day follows. */
export function townOfHouse(frame: Frame, at: number): number | null {
  const { words } = frame
  const town = placeAt(frame, at)
  if (town?.is !== 'other' || town.to - town.from > 3 || isOfOffice(frame, at)) return null
  const comma = words[town.to]?.text === ','
  const next = words[comma ? town.to + 1 : town.to]
  const ends = !next || next.text === '.' || AFTER_TOWN.has(next)
  const known = knownAt(frame, at)?.is === 'other' && (comma || next?.kind === 'mark')
  return ends || known ? withCountry(frame, town) : null
}

/** "in Lisbon, U.S. Fisheries Secretary Lund": the country is hers. */
function isOfOffice(frame: Frame, at: number): boolean {
  for (let k = at; k < at + 4 && frame.words[k]?.capital; k++) if (means(frame, k, IS.office)) return true
  return false
}

const DOES = writtenList('sent will said called wants proposed')
const WAS = writtenList('was is were')
/** "At the summit in Lisbon, Norway was represented by": the country does what follows. */
const isDoing = ({ words }: Frame, at: number): boolean =>
  DOES.has(words[at]) || (WAS.has(words[at]) && words[at + 1]?.text === 'represented')

const CAPITAL_DISTRICT = writtenList('D.C. D.C DC. DC')
/** "Washington D.C." */
const shortState = (frame: Frame, to: number) => (CAPITAL_DISTRICT.has(frame.words[to]) ? to + 1 : to)

/** "Nigeria, Equatorial Guinea, and Mauritania", "Kosice and Vysne Nemecke": the index behind the last. */
export function withOthers(frame: Frame, name: PlaceName): number {
  const { words } = frame
  let to = withCountry(frame, name)
  for (let guard = 0; guard < 12; guard++) {
    let next = to
    if (words[next]?.text === ',') next++
    const and = words[next]?.key === 'and' || words[next]?.text === '&'
    if (and) next++
    if (next === to) break
    if (words[next]?.key === 'the') next++
    if (words[next]?.key === 'to' || words[next]?.key === 'in') break
    const other = placeAt(frame, next)
    if (!other || other.is === 'venue' || other.is === 'building') break
    // a list of cities needs its "and"; one of countries shows itself
    const town = name.is === 'other' && (and || isTownOfList(frame, next, other.to))
    const sure = other.is === 'country' || other.is === 'region' || town
    if (!sure || isSubject(frame, other.to)) break
    to = withCountry(frame, other)
  }
  return to
}

/** ", Klaipeda and Alytus on Monday": towns up to the "and" that ends the list, and nobody who does something. */
function isTownOfList(frame: Frame, at: number, to: number): boolean {
  const { words } = frame
  if (isSomebody(frame, at)) return false
  const next = words[to]?.text === ',' ? to + 1 : to
  const and = words[next]?.key === 'and'
  const other = and || next > to ? placeAt(frame, and ? next + 1 : next) : null
  if (other?.is !== 'other') return false
  if (!and) return isTownOfList(frame, next, other.to)
  return !isSomebody(frame, next + 1) && (!words[other.to] || ENDS_LIST.has(words[other.to]))
}
const isSomebody = (frame: Frame, at: number): boolean => means(frame, at, IS.given | IS.honorific | IS.office)
const ENDS_LIST = writtenList(
  '. on in from during this last next today yesterday for as where before after between with',
)

/** "in Brussels and President Biden said", "in Paris, France condemned": a new sentence part begins. */
const isSubject = (frame: Frame, to: number) => {
  const word = frame.words[to]
  return word !== undefined && word.kind === 'word' && means(frame, to, IS.verb | IS.office)
}
