import type { PlaceMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { daysBetween } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { heldThere, saysHeld } from './held-there.ts'
import { CLAUSE, isVirtual } from './place-in-sentence.ts'

/** "had previously met in New York last month" says nothing of where they met today. */
const ANOTHER_TIME = cued(/\b(?:previously|had met|last met|last (?:month|week|year)|earlier this (?:month|year))\b/i)
const NEXT_TIME = cued(/\bnext (?:month|week|year)\b/i)

/** "the meeting in Bergen", "ministers meet in Bergen"; not "they condemned the attack in Nairobi" */
const isTold = (sentence: Sentence, place: PlaceMention): boolean => {
  const before = between(sentence, sentence.passage.start, place.start).replace(
    /\b(?:that|which) (?=took place|was held)/,
    '',
  )
  const told = [...before.matchAll(TOLD)].at(-1)?.index ?? -1
  // "have discussed the conflict over the river at a meeting in Geneva": what they discussed stands before the meeting
  const behind = before.slice(Math.max(0, told))
  return told >= 0 && !SAID.test(before.slice(0, told)) && !CLAUSE.test(behind)
}
const TOLD =
  /\b(?:meet\w*|met|summit|talks|conference|forum|gather\w*|session|held|took place|ceremony|hosts?|hosted|received?|welcomes?|visit\w*|arriv\w*|dinner|lunch|breakfast|reception|banquet)\b/gi
const SAID =
  /;|\b(?:said|says|told|stated|that|which|whose|whereas|although|though|because|if|unless|since|until|before|after|following|ahead of|prior to|in advance of|when|while)\b/i

/** "The ministerial meeting in Riga aimed at", wherever it stands. */
const THE_MEETING =
  /^(?:(?:After|Following|During|At) the|The) (?:\p{Ll}+ ){0,2}(?:meeting|talks|summit|gathering|conference) (?:in|at) (?:the )?$/u
const saysWhere = (sentence: Sentence): boolean =>
  sentence.places.some(({ start }) => THE_MEETING.test(between(sentence, sentence.passage.start, start)))

/** The place of one event, and the sentence that says so. */
export interface Where {
  readonly place: string | null
  readonly said: { readonly passage: Passage; readonly rule: string } | null
}

const NOWHERE: Where = { place: null, said: null }
/** Sentences of a report in which the place of its first event may be told by itself. */
const LEAD = 3

/**
 * The place of an event: what its own sentences say, a city or a house rather than a country. For the first event of a
 * report also the headline, or the only place where its first sentences hold something.
 */
export function whereOf(
  claims: readonly Claim[],
  first: boolean,
  sentences: readonly Sentence[],
  all: readonly Claim[],
  lexicon: Lexicon,
): Where {
  const main = claims[0]
  if (!main || (isVirtualClaim(main) && !main.place)) return NOWHERE
  const own = claims.filter((claim) => claim.place !== null)
  const exact = own.find(({ place }) => place && !/(?:country|region)$/.test(place.rule)) ?? own[0]
  if (exact?.place)
    return { place: exact.place.place, said: { passage: exact.sentence.passage, rule: exact.place.rule } }
  const here = hereIn(claims, sentences, lexicon) ?? heldThere(claims, sentences, all)
  if (here) return here
  const trips = all.filter(isTrip)
  const towns = trips.filter((each) => !isToCountry(each))
  const trip = tripPlace(main, towns) ?? headedTrip(main, sentences)
  if (trip) return trip
  // a country tells less than what its report says by the way
  const inCountry = towns.length === 0 && !claims.some(isVirtualClaim) ? tripPlace(main, trips) : null
  if (!first || main.kind === 'call' || main.kind === 'visit' || claims.some(isVirtualClaim))
    return inCountry ?? NOWHERE
  const report = sentences.filter(({ passage }) => passage.report === main.sentence.passage.report)
  // in its own sentences a place that is not the event's is another's
  const told = new Set(claims.map(({ sentence }) => sentence))
  // "met on Tuesday. They will meet Minister Vik in Oslo": that is where the other one is
  const others = new Set(
    all
      .filter((each) => each.kind !== 'visit' && (each.status !== main.status || isAtAnotherHour(each, main)))
      .map(({ place }) => place),
  )
  const prose = report
    .filter(({ passage }) => passage.role === 'prose')
    .filter((each, i) => i < LEAD || saysWhere(each))
    .filter((each) => !told.has(each) && !isOfAnotherDay(each, main) && !saysHeld(each))
  const headings = report.filter(({ passage }) => passage.role === 'heading' && passage.start < main.at.start)
  for (const where of [headings, prose]) {
    const held = where.flatMap((sentence) =>
      sentence.places
        .filter(
          (place) =>
            !ANOTHER_TIME.test(sentence.passage.text, sentence) &&
            (main.status === 'planned' || !NEXT_TIME.test(sentence.passage.text, sentence)) &&
            place.held &&
            !others.has(place) &&
            /^(?:in|at) /.test(place.rule) &&
            isTold(sentence, place),
        )
        .map((place) => ({ sentence, place })),
    )
    const [only] = held
    if (
      only &&
      held.every(({ place }) => place.place.includes(only.place.place) || only.place.place.includes(place.place))
    )
      return { place: only.place.place, said: { passage: only.sentence.passage, rule: only.place.rule } }
  }
  return inCountry ?? NOWHERE
}

/** "In the afternoon she met Minister Vik at the Town Hall": not where another meeting of the same day was. */
const ANOTHER_HOUR = cued(
  /^(?:(?:Later )?(?:[Ii]n|[Dd]uring|[Oo]n) the (?:same )?(?:morning|afternoon|evening)\b|(?:That|The same) (?:morning|afternoon|evening|night)\b|At (?:noon|midday|night)\b|Later\b|Earlier\b|Afterwards?\b)/,
)

/** Does the sentence of another meeting begin with another time of the day? */
const isAtAnotherHour = ({ sentence }: Claim, main: Claim): boolean =>
  sentence !== main.sentence && ANOTHER_HOUR.test(sentence.passage.text, sentence)

/** "met in 1999. They met again on 1 June 2018 in Dublin": the town of the other time. */
function isOfAnotherDay({ dates }: Sentence, { date }: Claim): boolean {
  const own = date?.date
  const others = dates.flatMap((each) => (each.bearing === 'at' && each.date ? [each.date] : []))
  return own != null && others.length > 0 && others.every(({ start, end }) => end < own.start || start > own.end)
}

// "NEW DELHI:", "BEIJING, May 3 (Xinhua) --", "MOSCOW (AP) –", "Seoul: "
const TOWN_OF_DATELINE =
  /^\(?(\p{Lu}[\p{L}.'’-]{2,}(?: \p{Lu}[\p{L}.'’-]+){0,2})(?=,? ?(?:[:(–—-]|\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2} \p{Lu}|\/ ?[\p{L}(]))/u
/** Sentences of a report among which the one with the dateline is. */
const FIRST = 6

const ARRIVED_HERE = cued(/\b(?:arriv\w+|landed|came|flew in|is|are|was|were) here\b/)

/** "met his counterpart here": in the town of the dateline. */
function hereIn(claims: readonly Claim[], sentences: readonly Sentence[], lexicon: Lexicon): Where | null {
  if (
    !claims.some(({ sentence, at, rule }) =>
      /\bhere\b(?! to\b)/.test(
        between(
          sentence,
          ARRIVED_HERE.test(sentence.passage.text, sentence) || rule.startsWith('trip') ? 0 : at.start,
          at.end + 160,
        ),
      ),
    )
  )
    return null
  const report = claims[0]?.sentence.passage.report
  const prose = sentences.filter(({ passage }) => passage.report === report && passage.role === 'prose').slice(0, FIRST)
  for (const { passage } of prose) {
    const town = TOWN_OF_DATELINE.exec(passage.text)?.[1]
    if (!town) continue
    const shouted = !/\p{Ll}/u.test(town)
    const place = shouted ? town.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : town
    // "Update: …" is no town
    if (shouted || isCity(place, lexicon)) return { place, said: { passage, rule: 'here' } }
  }
  return null
}

const isCity = (town: string, lexicon: Lexicon): boolean =>
  (lookUp(wordsOf(town, 0), lexicon)[0] ?? []).some(({ entry }) => entry.is === 'city')

/** "travelled to Kyiv on Tuesday": the claims of visits to one city or country. */
const isTrip = ({ kind, place, status, sentence }: Claim): boolean =>
  (kind === 'visit' || SERIES.test(sentence.passage.text, sentence)) &&
  (status === 'held' || status === 'planned') &&
  place !== null &&
  / \+ (?:other|building|venue|country)$/.test(place.rule) &&
  !/ and |, .*, /.test(place.place)

/** "She held several meetings during the forum in Oslo": all those that are told behind it. */
const SERIES = cued(
  /\b(?:held|holds|holding|had|hold|having) (?:several|a series of|a number of|a string of|a round of|multiple|various|back-to-back) (?:[\p{L}-]+ ){0,2}(?:meetings|talks|summits|discussions|engagements)\b/u,
)

/** "During her visit, she is to meet Prime Minister Holm" */
const DURING_TRIP = cued(/^During (?:his|her|their|the) (?:\p{L}+ )?(?:visit|stay|trip)\b/u)

const A_TEAM = cued(
  /^(?:During (?:its|the|their) (?:visit|stay|mission), )?(?:the|an?|its) (?:[\p{L}.’'-]+ ){0,5}(?:mission|team|delegation)\b/iu,
)

const isToCountry = ({ place }: Claim): boolean => place?.rule.endsWith(' country') === true

/** Days: who arrived somewhere is told to have met people there for so long. */
const STAY = 14

/** "visited Linz on 2 May with President Brel, who met Minister Roe in 1999"; "arrived on 1 June … On 2 June she met" was there. */
function isAtAnotherTime(meeting: Claim, trip: Claim): boolean {
  const [met, came] = [meeting.date?.date, trip.date?.date]
  return met && came ? met.end < came.start || daysBetween(met.start, came.end) > STAY : false
}

/** Whoever met on a trip to one city and to no other met there; in a country only whom he found there, one of its own. */
function tripPlace(main: Claim, trips: readonly Claim[]): Where | null {
  const [trip, ...others] = trips.filter(({ sentence }) => sentence.passage.report === main.sentence.passage.report)
  if (!trip?.place || others.some(({ place }) => place?.place !== trip.place?.place)) return null
  const isOfTrip = main.status === 'held' || DURING_TRIP.test(main.sentence.passage.text, main.sentence)
  const after = main.kind === 'meeting' && main.status === trip.status && isOfTrip && main.at.start > trip.at.start
  if (isAtAnotherTime(main, trip)) return null
  // "visited the university, where she gave a lecture, and paid a call on": elsewhere
  const gap = trip.sentence === main.sentence ? between(main.sentence, trip.place.end, main.at.start) : ''
  if (/, where\b[^,;]*, and\b/.test(gap)) return null
  const travellers = new Set(trip.taking.map(({ person }) => person.name))
  // "A mission visited Oslo. The mission met Minister Lund": it has no names
  const team = travellers.size === 0 && A_TEAM.test(main.sentence.passage.text, main.sentence)
  if (!after || !(team || main.taking.some(({ person }) => travellers.has(person.name)))) return null
  if (isToCountry(trip)) {
    const met = main.taking.filter(({ person }) => !travellers.has(person.name))
    if (met.length === 0 || met.some(({ person }) => person.represents !== trip.place?.place)) return null
  }
  return { place: trip.place.place, said: { passage: trip.sentence.passage, rule: 'on-a-trip' } }
}

/** "NATO Secretary General visits Washington": whom the visitor of the headline met was met there. */
function headedTrip({ kind, status, at, sentence, taking }: Claim, sentences: readonly Sentence[]): Where | null {
  if (kind !== 'meeting' || status !== 'held') return null
  const isTraveller = (words: string) =>
    taking.some(({ person }) => words.includes(person.name.split(' ').at(-1) ?? person.name))
  const places = sentences.flatMap((each) =>
    each.passage.role === 'heading' && each.passage.report === sentence.passage.report && each.passage.start < at.start
      ? each.places
          .filter(({ rule, start }) => {
            const before = between(each, each.passage.start, start)
            // "Brel on two-day visit to Kyiv"
            return /^visit/.test(rule) || (/\b(?:visit|trip) to (?:the )?$/.test(before) && isTraveller(before))
          })
          .map((place) => ({ place, passage: each.passage }))
      : [],
  )
  const [only] = places
  if (!only || !/ \+ (?:other|building|venue)$/.test(only.place.rule)) return null
  if (places.some(({ place }) => place.place !== only.place.place) || / and |,/.test(only.place.place)) return null
  return { place: only.place.place, said: { passage: only.passage, rule: 'on-a-trip' } }
}

const isVirtualClaim = ({ sentence, at, event }: Claim) => isVirtual(sentence, at, event)
