import { IS, type Match } from '../words/lexicon.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { isBodyWord, ownBodyEnd, textOf } from './body.ts'
import {
  chamberAt,
  continued,
  houseAt,
  isTitledNext,
  longerBody,
  peoplesHouseEnd,
  runAt,
  serviceEnd,
  UNITS,
  upToName,
  withAnd,
  withList,
} from './complement-end.ts'
import { type Frame, matchOf, means } from './frame.ts'
import { isNameWord } from './name.ts'
import { smallComplement } from './small-complement.ts'

/*
 * What the words behind an office say of it: which of them belong to the role, and for whom it stands. Where those
 * words end is a question of its own, answered in complement-end.ts.
 */

/** What stands behind an office's last word: "of State", "for Foreign Affairs of Latvia", "of the European Commission". */
export interface Behind {
  readonly to: number
  /** Where the role ends: "of State" belongs to it, "of Japan" does not. */
  readonly roleTo: number
  readonly represents: string | null
}

const LINKS = wordList('of for to at on in')
/** "Ambassador to Israel" does not stand for Israel, "Minister for Europe" not for Europe. */
const OWNING = wordList('of at')

/** "President of the 79th session of the United Nations General Assembly": behind the session, whose it is. */
function sessionAt({ words }: Frame, of: number): number {
  if (
    words[of]?.key !== 'of' ||
    words[of + 1]?.key !== 'the' ||
    !/^\d+(?:st|nd|rd|th)$/.test(words[of + 2]?.text ?? '')
  )
    return of
  let at = of + 3
  while (at < of + 6 && words[at]?.kind === 'word' && words[at]?.key !== 'session') at++
  return words[at]?.key === 'session' && words[at + 1]?.key === 'of' ? at + 1 : of
}

export function officeBehind(frame: Frame, at: number): Behind {
  const { words } = frame
  let [to, roleTo] = [at, at]
  let represents: string | null = null
  let ofCountry = false
  const region = regionAt(frame, at) ?? bodyAt(frame, at)
  if (region) [to, represents] = [at + region.length, region.name]
  for (;;) {
    // "Minister of State (MOS) for Foreign Affairs"
    if (words[to]?.text === '(' && words[to + 2]?.text === ')' && LINKS.has(words[to + 3])) to += 3
    const link = words[to]
    // "President of the Russian Federation’s Republic of Tatarstan"
    const land = words[to - 1]?.possessive && to > at && link?.capital ? ownBodyEnd(frame, to) : to
    if (land > to + 1) return { to: land, roleTo, represents: textOf(frame, to, land) }
    // "director of Malta's General Harbour Service"
    const own = words[to - 1]?.possessive && to > at && link?.capital ? serviceEnd(frame, to) : to
    if (own > to) return { to: own, roleTo, represents }
    const from = link?.key === 'from' && /^(?:counterparts?|colleagues?|numbers?)$/.test(words[at - 1]?.key ?? '')
    if (!link || !(LINKS.has(link) || from) || words[to - 1]?.possessive) break
    // "sworn in as president of Togo in Lome", "called on the President of Togo at Rose Hall", "Minister of Trade at Rose Hall": where; "Ambassador of Malta in Lome" is posted there
    if (
      (ofCountry ? link.key === 'in' || link.key === 'at' : link.key === 'at' && to > at) &&
      AT_HOME.test(words[at - 1]?.key ?? '')
    )
      break
    // "met American senators in Kyiv": where, not whose
    if (link.key === 'in' && to === at && /(?:ors|ers|nts|els|als)$/.test(words[at - 1]?.key ?? '')) break
    if (to === at && isOfAnother(frame, at)) break
    const session = sessionAt(frame, to)
    if (session > to) {
      to = session
      continue
    }
    const complement = complementAt(frame, to + 1)
    if (!complement) break
    const owns = from || OWNING.has(link) || complement.partOfRole
    // "Head of the Presidential Office of Ukraine": the country outweighs the house
    ofCountry = owns && complement.isCountry === true && !complement.partOfRole
    if (complement.stands && owns)
      represents = complement.isCountry ? complement.stands : (represents ?? complement.stands)
    to = complement.partOfRole && !complement.stands ? withList(frame, complement.to) : complement.to
    // "Director for Central Asia and Russia,"
    if (link.key === 'for') to = regionsEnd(frame, to, owns)
    if (complement.partOfRole || !owns) roleTo = to
  }
  return { to: represents ? andBodyEnd(frame, to) : to, roleTo, represents }
}

/** "and the Technical Centre for the Pacific, Ms Brel": a second body that the same one directs; where it ends. */
function andBodyEnd(frame: Frame, to: number): number {
  if (frame.words[to]?.key !== 'and') return to
  const from = frame.words[to + 1]?.key === 'the' ? to + 2 : to + 1
  const end = ownBodyEnd(frame, from)
  return end > from + 1 && isTitledNext(frame, end) ? end : to
}

const HEADS = wordList(
  'director governor speaker chairman chairwoman chairperson president ceo representative manager general secretary head coordinator',
)
const JOINING = writtenList('of for and &')
/** "Country Director World Bank Jan Vik", "Governor State Bank of Malta Dr Ana Brel": the body without an "of". */
function bodyAt(frame: Frame, at: number): { readonly length: number; readonly name: string } | null {
  const { words } = frame
  if (!words[at]?.capital || !words[at - 1]?.capital || !HEADS.has(words[at - 1]) || words[at - 1]?.possessive)
    return null
  const known = matchOf(frame, at, IS.body)
  let to = at
  let body = at
  while (to - at < 8 && !means(frame, to, IS.given | IS.office | IS.honorific)) {
    const small = to > at && JOINING.has(words[to]) && words[to + 1]?.capital
    if (!words[to]?.capital && !small) break
    to++
    if (isBodyWord(words[to - 1])) body = to
  }
  const rest = known ? to - at - known.length : -1
  // "World Bank Thandiwe Vik", "National Assembly Thandiwe Vik": a given name that no list has
  const unknown = to - body > 1 && to - body < 5
  const own = body > at + 1 ? (unknown ? body : to) : at
  const end = known && (rest === 0 || rest === 2 || rest === 3) ? at + known.length : own
  const isNamed = means(frame, end, IS.honorific) || (isNameWord(frame, end) && isNameWord(frame, end + 1))
  if (end === at || words[end - 1]?.possessive || !isNamed) return null
  return {
    length: end - at,
    name: known?.entry.is === 'body' && known.length === end - at ? known.entry.stands : textOf(frame, at, end),
  }
}

const OF_REGION = wordList('governor minister speaker premier')
/** "Governor Sindh Ana Brel", "Chief Minister Punjab, Jan Vik": the region without an "of". */
function regionAt(frame: Frame, at: number): { readonly length: number; readonly name: string } | null {
  if (!means(frame, at, IS.place) || !frame.words[at]?.capital) return null
  if (!OF_REGION.has(frame.words[at - 1]) || !frame.words[at - 1]?.capital) return null
  const region = matchOf(frame, at, IS.body)
  if (region?.entry.is !== 'body') return null
  const next = at + region.length
  return frame.words[next]?.text === ',' || isNameWord(frame, next)
    ? { length: region.length, name: region.entry.stands }
    : null
}

const AT_HOME = /^(?:presidents?|premiers?|chancellors?|ministers?|kings?|queens?|leaders?|speakers?|governors?)$/

const REGIONS = wordList('caucasus balkans pacific caribbean gulf sahel americas baltics maghreb levant mediterranean')
/** "and Russia," behind "for Central Asia", "and the Pacific" behind "for East Asia": where the regions end. */
function regionsEnd(frame: Frame, to: number, owns: boolean): number {
  const region = frame.words[to + 1]?.key === 'the' ? to + 2 : to + 1
  if (frame.words[to]?.key === 'and' && frame.words[region]?.capital && REGIONS.has(frame.words[region]))
    return region + 1
  if (owns) return to
  const more = frame.words[to]?.key === 'and' ? placeOrBodyAt(frame, to + 1) : undefined
  const end = to + 1 + (more?.length ?? 0)
  return more && /^[,.;)]$/.test(frame.words[end]?.text ?? '.') ? end : to
}

/** Those whose office is told by whom they serve. */
const SERVES = wordList(
  'adviser advisers advisor advisors aide aides assistant assistants deputy deputies envoy envoys emissary emissaries ' +
    'spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople representative representatives ' +
    'confidant confidants colleague colleagues allies opponents supporters ambassador ambassadors',
)

/** "an adviser to Norwegian President Ola Brand": without an article the second office belongs to the name behind it. */
function isOfAnother(frame: Frame, at: number): boolean {
  const { words } = frame
  const served = words[at - 1]
  if (!served || (served.capital && at > 1) || !SERVES.has(served)) return false
  const whose = matchOf(frame, at + 1, IS.adjective) ?? matchOf(frame, at + 1, IS.country)
  const head = matchOf(frame, at + 1 + (whose?.length ?? 0), IS.office)
  return head !== undefined && isNameWord(frame, at + 1 + (whose?.length ?? 0) + head.length)
}

const MONTHS_AND_DAYS = wordList(
  'jan feb mar apr may jun june jul july aug sep sept oct nov dec january february march april august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday',
)

const MISSIONS = writtenList('Mission Embassy')
const PARTS_OF_COUNTRY = wordList('province region oblast county prefecture')

export interface Complement {
  readonly to: number
  readonly stands: string | null
  readonly partOfRole: boolean
  readonly isCountry?: boolean
}

function complementAt(frame: Frame, at: number): Complement | null {
  const { words, matches } = frame
  const i = words[at]?.key === 'the' ? at + 1 : at
  if (!words[i]?.capital) return smallComplement(frame, i)
  if (MONTHS_AND_DAYS.has(words[i])) return null
  const chamber = chamberAt(frame, i)
  if (chamber) return { ...chamber, partOfRole: true }
  const peoples = peoplesHouseEnd(frame, i)
  if (peoples > i + (matchOf(frame, i, IS.body)?.length ?? 0))
    return { to: peoples, stands: bodyIn(frame, i, peoples), partOfRole: true }
  const own = ownBodyEnd(frame, i)
  if (own > i + 1 || (own > i && !means(frame, i, IS.body | IS.portfolio))) {
    const known = matchOf(frame, i, IS.body)
    if (!known || i + known.length < own)
      return { to: own, stands: textOf(frame, i, own), partOfRole: false, isCountry: true }
  }
  const body = placeOrBodyAt(frame, i)
  const portfolio = matchOf(frame, at, IS.portfolio) ?? matchOf(frame, i, IS.portfolio)
  const portfolioTo = portfolio ? (matches[at]?.includes(portfolio) ? at : i) + portfolio.length : 0
  if (body && i + body.length >= portfolioTo) {
    const to = i + body.length
    const longer = longerBody(frame, i, to)
    if (longer > to) return { to: longer, stands: textOf(frame, i, longer), partOfRole: false }
    // "Diplomatic Adviser to UAE President;": whom she advises
    const served = words[at - 1]?.key === 'to' && words[to]?.capital ? matchOf(frame, to, IS.office) : undefined
    if (body.entry.is === 'country' && served && !isNameWord(frame, to + served.length))
      return { to: to + served.length, stands: body.entry.name, partOfRole: true }
    // "Country Director of the Malta Resident Mission of the bank"
    if (words[to]?.text === 'Resident' && words[to + 1]?.text === 'Mission')
      return { to: to + 2, stands: null, partOfRole: true }
    // "Deputy Head of Malta Mission"
    const mission = !words[to - 1]?.possessive && MISSIONS.has(words[to]) ? 1 : 0
    if (body.entry.is === 'country')
      return { to: to + mission, stands: body.entry.name, partOfRole: mission > 0, isCountry: true }
    // "Head of the OSCE mission"
    if (body.entry.is === 'body')
      return {
        to: !words[to - 1]?.possessive && /^(?:mission|delegation|office)$/.test(words[to]?.key ?? '') ? to + 1 : to,
        stands: body.entry.stands,
        partOfRole: body.entry.stands !== body.entry.name,
      }
  }
  // "Chairman of the State Customs Committee": a house, and no portfolio
  const house = portfolio ? serviceEnd(frame, i) : 0
  if (house > portfolioTo)
    return { to: house, stands: isBodyWord(words[house - 1]) ? bodyIn(frame, i, house) : null, partOfRole: true }
  // "Chairman of the Investment Board": a body, and no portfolio
  if (portfolio && !(words[portfolioTo]?.capital && isBodyWord(words[portfolioTo]))) {
    const to = upToName(frame, continued(frame, withAnd(frame, portfolioTo)))
    // "Minister of Transport II of Malta": the second one of that portfolio
    return { to: words[to]?.text === 'II' ? to + 1 : to, stands: null, partOfRole: true }
  }
  // "to the Colombian President", "of the Ukrainian Armed Forces"
  const adjective = matchOf(frame, i, IS.adjective)
  if (adjective) {
    const rest = Math.max(runAt(frame, i + adjective.length), houseAt(frame, i + adjective.length))
    return rest > i + adjective.length ? { to: rest, stands: adjective.entry.name, partOfRole: true } : null
  }
  const to = runAt(frame, i)
  if (to === i) return null
  // "Chief Executive Officer (CEO) of Glencore"
  if (COMPANY_HEAD.has(words[words[at - 2]?.text === ')' ? at - 5 : at - 2]))
    return { to, stands: textOf(frame, i, to), partOfRole: false }
  // "Governor of the CBM"
  if (to === i + 1 && BODY_HEAD.has(words[at - 2]) && /^\p{Lu}{3,6}$/u.test(words[i]?.text ?? ''))
    return { to, stands: textOf(frame, i, to), partOfRole: false }
  // "governor of Ulyanovsk province"
  if (PARTS_OF_COUNTRY.has(words[to])) return { to: to + 1, stands: textOf(frame, i, to + 1), partOfRole: false }
  // "Secretary of the Economic Affairs Division (EAD)": with letters of its own it is a body
  const lettered =
    words[to]?.text === '(' && words[to + 2]?.text === ')' && /^\p{Lu}{2,6}$/u.test(words[to + 1]?.text ?? '')
  const isBody = isBodyWord(words[to - 1]) || (lettered && UNITS.has(words[to - 1]))
  return { to, stands: isBody ? bodyIn(frame, i, to) : null, partOfRole: true }
}

function bodyIn(frame: Frame, from: number, to: number): string | null {
  const body = textOf(frame, from, to)
  return A_HOUSE.test(body) ? null : body
}

/** "President of the Assembly of the Republic", "of the Federal Senate": every country has one. */
const A_HOUSE =
  /^(?:(?:National|Federal|Legislative|Constituent|State|Supreme|Central|Executive|Governing|Supervisory|Standing|Steering|People[’']s) ){0,2}(?:Assembly|Senate|Parliament|Congress|Chamber|House|Council|Association|Committee|Board)$/

const BODY_HEAD = wordList(
  'governor governors president chairman chairwoman chairperson chair general director head chief leader',
)
const COMPANY_HEAD = wordList('officer ceo cfo coo founder co-founder owner')

/** The longest country or body that begins with the word at `i`. */
const placeOrBodyAt = (frame: Frame, i: number): Match | undefined =>
  means(frame, i, IS.country | IS.body)
    ? frame.matches[i]?.find(({ is }) => (is & (IS.country | IS.body)) !== 0)
    : undefined
