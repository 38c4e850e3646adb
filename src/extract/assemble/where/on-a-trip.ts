import { inLines } from '../../../core/in-lines.ts'
import { daysBetween } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

/** "travelled to Kyiv on Tuesday": the claims of visits to one city or country. */
const isTrip = ({ kind, place, status, sentence }: Claim): boolean =>
  (kind === 'visit' || SERIES.test(sentence.passage.text, sentence)) &&
  (status === 'held' || status === 'planned') &&
  place !== null &&
  / \+ (?:other|building|venue|country)$/.test(place.rule) &&
  !/ and |, .*, /.test(place.place)

/** "She held several meetings during the forum in Oslo": all those that are told behind it. */
const SERIES = cued(
  inLines('u')`
    \b(?:held|holds|holding|had|hold|having) (?:
      several|a series of|a number of|a string of|a round of|multiple|various|back-to-back
    ) (?:[\p{L}-]+ ){0,2}(?:meetings|talks|summits|discussions|engagements)\b
  `,
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

/** Met on a trip to one town, told in the same report or by its headline. */
export const onTrip = (main: Claim, all: readonly Claim[], sentences: readonly Sentence[]): Where | null =>
  tripPlace(main, townTrips(all)) ?? headedTrip(main, sentences)

/** Met on a trip to a country, where no town is known. */
export const onTripToCountry = (main: Claim, all: readonly Claim[]): Where | null =>
  townTrips(all).length === 0 ? tripPlace(main, all.filter(isTrip)) : null

/** "will visit Malta on 4 May. She will meet President Brel": there, when the sentences in front tell of one trip alone. */
export const onTripInFront = (main: Claim, all: readonly Claim[]): Where | null =>
  GOES_ON.test(main.sentence.passage.text, main.sentence)
    ? tripPlace(
        main,
        all.filter(
          (each) =>
            isTrip(each) && each.sentence.passage.paragraph === main.sentence.passage.paragraph && isBefore(each, main),
        ),
        true,
      )
    : null
const GOES_ON = cued(/^(?:He|She|They|There|While there)\b/)
const isBefore = ({ sentence }: Claim, main: Claim): boolean => sentence.passage.start < main.sentence.passage.start

const townTrips = (all: readonly Claim[]) => all.filter((each) => isTrip(each) && !isToCountry(each))

const isTold = ({ status, sentence }: Claim): boolean =>
  status === 'held' || DURING_TRIP.test(sentence.passage.text, sentence)

/** Whoever met on a trip to one city and to no other met there; in a country only whom he found there, one of its own. */
function tripPlace(main: Claim, trips: readonly Claim[], isOfTrip = isTold(main)): Where | null {
  const [trip, ...others] = trips.filter(({ sentence }) => sentence.passage.report === main.sentence.passage.report)
  if (!trip?.place || others.some(({ place }) => place?.place !== trip.place?.place)) return null
  const after = main.kind === 'meeting' && main.status === trip.status && isOfTrip && main.at.start > trip.at.start
  if (isAtAnotherTime(main, trip)) return null
  // "visited the college, where she opened a fair, and paid a call on": elsewhere
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

const OTHERS_VISIT =
  /\b(?:[Dd]elegations?|[Tt]eams?|[Mm]issions?|[Ss]tudents|[Oo]fficials|[Ee]xperts) (?:\p{L}+ )?visits? $/u
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
            // "Brel on two-day visit to Kyiv"; "Maltese team visits the shipyard" is of a team, and other news
            return (
              (/^visit/.test(rule) && !OTHERS_VISIT.test(before)) ||
              (/\b(?:visit|trip) to (?:the )?$/.test(before) && isTraveller(before))
            )
          })
          .map((place) => ({ place, passage: each.passage }))
      : [],
  )
  const [only] = places
  if (!only || !/ \+ (?:other|building|venue)$/.test(only.place.rule)) return null
  if (places.some(({ place }) => place.place !== only.place.place) || / and |,/.test(only.place.place)) return null
  return { place: only.place.place, said: { passage: only.passage, rule: 'on-a-trip' } }
}
