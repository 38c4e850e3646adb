import { cued } from '../../words/cued.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import { besideSummit } from './beside-summit.ts'
import { heldRemotely, heldThere, IN_A_HOUSE } from './held-there.ts'
import { hereIn, inDateline } from './here.ts'
import { inReport } from './in-report.ts'
import { onTrip, onTripInFront, onTripToCountry } from './on-a-trip.ts'
import { toldBefore } from './told-before.ts'
import { townOf } from './town-in-lead.ts'
import { venueOf } from './venue-line.ts'
import { isVirtualClaim, type Where, withoutOwnOffice } from './where.ts'

const NOWHERE: Where = { place: null, said: null }

/**
 * The place of an event: what its own sentences say, a city or a house rather than a country; or else a sentence that says
 * where it was held, the town of the dateline it calls "here", the trip it belongs to. For the `first` event of a report also
 * the only place where its headline or its first sentences hold something.
 */
export function whereOf(
  claims: readonly Claim[],
  first: boolean,
  sentences: readonly Sentence[],
  all: readonly Claim[],
  lexicon: Lexicon,
): Where {
  const main = claims[0]
  const virtual = claims.some((each) => isVirtualClaim(each) && !(each !== main && isJoinedFromAfar(each)))
  if (!main || (isVirtualClaim(main) && !main.place)) return NOWHERE
  const own = inOwnSentences(claims)
  if (!own && heldRemotely(claims, sentences, all)) return NOWHERE
  const there = own && !TOWN.test(own.said?.rule ?? '') ? null : heldThere(claims, sentences, all)
  const found =
    (own && inHouseOf(own, there)) ??
    own ??
    hereIn(claims, sentences, lexicon) ??
    there ??
    (first ? venueOf(main, sentences) : null) ??
    besideSummit(claims, all) ??
    onTripInFront(main, all) ??
    onTrip(main, all, sentences)
  if (found) return townOf(found, main, sentences, lexicon)
  // "10.00 Welcome at the palace", "10.30 Meeting with": what one line of a programme says holds for no other
  if (main.rule === 'agenda-line') return NOWHERE
  const told =
    first && !virtual && main.kind !== 'call' && main.kind !== 'visit' ? inReport(claims, sentences, all) : null
  // a country tells less than what its report says by the way
  const dateline = first && !virtual ? inDateline(claims, sentences, all, lexicon) : null
  const before = virtual ? null : toldBefore(claims, all)
  const trip = virtual ? null : onTripToCountry(main, all)
  const country = trip && townOf(trip, main, sentences, lexicon)
  return told ?? before ?? dateline ?? country ?? inHostsOffice(claims) ?? NOWHERE
}

const TOWN = /^(?:in|at) \+ other$/
/** "met in Riga on Monday. … The talks were held in the Harbour Palace": the house in the town. */
const inHouseOf = ({ place: town }: Where, there: Where | null): Where | null =>
  there?.place && town && there.said?.rule === IN_A_HOUSE
    ? { ...there, place: there.place.includes(town) ? there.place : `${there.place}, ${town}` }
    : null

/** "received at her office a delegation": hers who received it, when nothing tells more; "met him in his office" is anyone's. */
function inHostsOffice(claims: readonly Claim[]): Where | null {
  const [own] = claims.filter(({ place }) => place && withoutOwnOffice(place.place) === '')
  const hosts = claims.flatMap(({ taking }) => taking.filter(({ part }) => part === 'hosted'))
  return own?.place && new Set(hosts.map(({ person }) => person.name)).size === 1
    ? { place: own.place.place, said: { passage: own.sentence.passage, rule: own.place.rule } }
    : null
}

/** "Minister Vik joined by video link for the first session": the others were in one room. */
const isJoinedFromAfar = ({ sentence }: Claim): boolean => JOINED_FROM_AFAR.test(sentence.passage.text, sentence)
const JOINED_FROM_AFAR = cued(/\bjoined (?:(?:them|in|the \p{Ll}+) )?(?:by|via|through|over) (?:a )?video/u)

function inOwnSentences(claims: readonly Claim[]): Where | null {
  const own = claims.flatMap(({ place, sentence }) => {
    const told = place && withoutOwnOffice(place.place)
    return told ? [{ place: told, said: { passage: sentence.passage, rule: place.rule } }] : []
  })
  return own.find(({ said }) => !said.rule.endsWith('country') && !said.rule.endsWith('region')) ?? own[0] ?? null
}
