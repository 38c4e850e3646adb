import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

/** "on the sidelines of the Lakes Summit", "in the margins of the ministerial meeting", "On the sidelines, she" */
const BESIDE = cued(
  inLines('iu')`
    \b(?:on|in) the (?:margins|sidelines|side-lines|fringes)
    (?: of (?:the|this|an?|that|its) [^.;:,]{0,60}?\b
      (?<what>summit|conference|forum|assembly|congress|meeting|session|council)\b
      |(?=,| of the event\b)
    )
  `,
)
/** What many come to. */
const LARGE = /\b(?:summit|conference|forum|assembly|congress|meeting|session|council)$/i

/**
 * "The Lakes Summit was held in Linz. … On the sidelines of the summit, she met Minister Vik": in the town of the summit, where
 * the report tells of one.
 */
export function besideSummit(claims: readonly Claim[], all: readonly Claim[]): Where | null {
  const [main] = claims
  if (main?.kind !== 'meeting') return null
  const beside = claims.map(({ sentence, at }) => besideWhat(sentence, at.end)).find((each) => each !== null)
  if (beside === undefined) return null
  const large = all.filter(
    (each) =>
      !claims.includes(each) &&
      each.sentence.passage.report === main.sentence.passage.report &&
      each.event !== null &&
      (beside === '' ? LARGE.test(each.event.text) : each.event.text.toLowerCase().endsWith(beside)),
  )
  const placed = large.filter(({ place }) => place !== null && !/ (?:country|region)$/.test(place.rule))
  const [from] = placed
  if (!from?.place || placed.some(({ place }) => place?.place !== from.place?.place)) return null
  return { place: from.place.place, said: { passage: from.sentence.passage, rule: 'beside-summit' } }
}

/** "summit"; empty where only "the sidelines" are told, null where nothing is. */
function besideWhat(sentence: Sentence, end: number): string | null {
  const match = BESIDE.exec(between(sentence, sentence.passage.start, end + 140), sentence)
  return match ? (match.groups?.what ?? '').toLowerCase() : null
}
