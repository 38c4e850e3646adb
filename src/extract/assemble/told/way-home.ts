import { cued } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** "left for", "departed for", "flew back to": how one sets out, be it for home. */
const SETS_OUT = cued(/^(?:left|leaves?|leaving|depart|return|fl(?:y|ies|ew|ying)|head)/i)
const RETURNS = cued(/^return/i)
/** "returned to Kyiv for talks", "returned to Oslo to meet": somebody who comes again comes for something. */
const FOR_SOMETHING = cued(
  /^[^.;]{0,60}?\b(?:for (?:an?|the|his|her|their|talks|meetings|consultations|more|further)|to (?:meet|attend|hold|discuss|open|visit|take part|chair)|on an?|where)\b/,
)

/**
 * "arrived in Accra … left for Kampala" of Uganda's president, "met him in Oslo … returned to Lima": from where a report has
 * somebody, the way home is no visit. What it tells of days still counts.
 */
export function waysHome(claims: readonly Claim[], all: readonly Sentence[], lexicon: Lexicon): ReadonlySet<Claim> {
  return new Set(claims.filter((_, i) => isWayHome(claims, i, all, lexicon)))
}

function isWayHome(claims: readonly Claim[], i: number, all: readonly Sentence[], lexicon: Lexicon): boolean {
  const claim = claims[i]
  if (!claim) return false
  const { sentence, at, place, taking } = claim
  if (claim.kind !== 'visit' || !place || taking.length === 0 || claim.event) return false
  const verb = between(sentence, at.start, at.end)
  // "The president is in Oslo", of Norway's: at home
  if (IS_IN.test(verb)) return isHome(claim, all, lexicon)
  if (!SETS_OUT.test(verb, sentence) || !claims.slice(0, i).some((other) => hasAway(claim, other))) return false
  if (isHome(claim, all, lexicon)) return true
  const behind = between(sentence, place.end, sentence.passage.end)
  return RETURNS.test(verb, sentence) && !FOR_SOMETHING.test(behind, sentence)
}

const IS_IN = /^(?:is|are|was|were|will be)(?: (?:now|currently|already|back))? in$/

/** Of the country where the place is are all of them. */
function isHome({ place, taking }: Claim, all: readonly Sentence[], lexicon: Lexicon): boolean {
  const country = place && countryOf(place.place, lexicon)
  return country !== null && taking.every(({ person }) => homesOf(person.name, all).has(country))
}

/** Told before, in the same report: one of those who set out was somewhere else. */
const hasAway = ({ sentence, status, place, taking }: Claim, other: Claim): boolean =>
  other.sentence.passage.report === sentence.passage.report &&
  other.status === status &&
  other.place !== null &&
  other.place.place !== place?.place &&
  other.taking.some(({ person }) => taking.some((each) => each.person.name === person.name))

/** Which countries a document says somebody stands for, wherever it names them. */
const homesOf = (name: string, all: readonly Sentence[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ people }) => people.flatMap((each) => (each.name === name ? (each.represents ?? []) : []))))

/** "Kampala", "Uganda", "Kampala, Uganda": whose town it is. */
function countryOf(place: string, lexicon: Lexicon): string | null {
  for (const matches of lookUp(wordsOf(place, 0), lexicon)) {
    for (const { entry } of matches) {
      if (entry.is === 'city') return entry.country
      if (entry.is === 'country') return entry.name
    }
  }
  return null
}
