import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { narrow } from '../../words/narrow.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { type Where, withoutOwnOffice } from './where.ts'

// "NEW DELHI:", "BEIJING, May 3 (Xinhua) --", "MOSCOW (AP) –", "BONN, Germany (AP) —", "Seoul: "
const TOWN_OF_DATELINE = narrow(
  inLines('u')`
    ^\(?(\p{Lu}[\p{L}.'’-]{2,}(?: \p{Lu}[\p{L}.'’-]+){0,2})
    (?:, (?<land>\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?)(?=,? ?(?:[(–—-]|\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2} \p{Lu})))?
    (?=,? ?(?:[:(–—-]|\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2} \p{Lu}|\/ ?[\p{L}(]))
  `,
)
/** Sentences of a report among which the one with the dateline is. */
const FIRST = 6

const ARRIVED_HERE = cued(/\b(?:arriv\w+|landed|came|flew in|is|are|was|were) here\b/)

/** "met his counterpart here": in the town of the dateline. */
export function hereIn(claims: readonly Claim[], sentences: readonly Sentence[], lexicon: Lexicon): Where | null {
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
  return townOfDateline(claims[0]?.sentence.passage.report ?? 0, sentences, lexicon)
}

const AT_HOME: ReadonlySet<EventKind> = new Set(['meeting', 'ceremony', 'agreement', 'other'])
/** Calls, and what somebody does beside an event elsewhere, have no place that a dateline tells. */
const ELSEWHERE = cued(
  /\b(?:sidelines?|side-lines?|margins|fringes|phone|telephonic|video|virtual\w*|online|abroad|arriv\w+|left for|travel\w*|flew|airport|overseas|remote\w*|Zoom)\b/i,
)

/**
 * "OSLO: Minister Brel received a delegation of farmers": in the town where the report was written, when it tells of one event
 * that has just been held, somebody of that country is there, and no other place is spoken of.
 */
export function inDateline(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  all: readonly Claim[],
  lexicon: Lexicon,
): Where | null {
  const [main] = claims
  if (!main || !AT_HOME.has(main.kind) || main.status !== 'held') return null
  const isDated = main.date?.date?.precision === 'day'
  if (!isDated && main.date !== null) return null
  const { report } = main.sentence.passage
  const told = sentences.filter(({ passage }) => passage.report === report && passage.role === 'prose')
  if (told.indexOf(main.sentence) > 1 || claims.some(({ sentence }) => ELSEWHERE.test(sentence.passage.text, sentence)))
    return null
  const town = townOfDateline(report, sentences, lexicon)
  const isOther = (place: string) => withoutOwnOffice(place) !== '' && !(town?.place && place.includes(town.place))
  if (
    told
      .slice(0, FIRST)
      .some(({ places }) => places.some(({ held, rule, place }) => held && /^(?:in|at) /.test(rule) && isOther(place)))
  )
    return null
  if (all.some((each) => !claims.includes(each) && !AT_HOME.has(each.kind))) return null
  const country = town?.place ? (town.country ?? countryOf(town.place, lexicon)) : null
  const sides = new Set(claims.flatMap(({ taking }) => taking.map(({ person }) => person.represents)))
  // "BONN, Germany –": neither of the two is at home there, nor has an agency its desk in a town that it has to explain
  const abroad = town?.country != null && sides.size > 1 && !sides.has(null)
  return country && ((isDated && sides.has(country)) || abroad) ? town : null
}

interface Town extends Where {
  /** Where the dateline says that the town is. */
  readonly country: string | null
}

function townOfDateline(report: number, sentences: readonly Sentence[], lexicon: Lexicon): Town | null {
  const prose = sentences.filter(({ passage }) => passage.report === report && passage.role === 'prose').slice(0, FIRST)
  for (const { passage } of prose) {
    const dateline = TOWN_OF_DATELINE.exec(passage.text)
    const town = dateline?.[1]
    if (!town) continue
    const country = landOf(dateline.groups?.land ?? '', lexicon)
    const shouted = !/\p{Ll}/u.test(town)
    const place = shouted ? town.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : town
    // "Update: …" is no town
    if (shouted || isCity(place, lexicon)) return { place, country, said: { passage, rule: 'here' } }
  }
  return null
}

const countryOf = (town: string, lexicon: Lexicon): string | null =>
  (lookUp(wordsOf(town, 0), lexicon)[0] ?? []).flatMap(({ entry }) =>
    entry.is === 'city' ? [entry.country] : [],
  )[0] ?? null

const landOf = (land: string, lexicon: Lexicon): string | null =>
  land === ''
    ? null
    : ((lookUp(wordsOf(land, 0), lexicon)[0] ?? []).flatMap(({ entry }) =>
        entry.is === 'country' ? [entry.name] : [],
      )[0] ?? null)

const isCity = (town: string, lexicon: Lexicon): boolean =>
  (lookUp(wordsOf(town, 0), lexicon)[0] ?? []).some(({ entry }) => entry.is === 'city')
