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
      (each.event === null ? isMet(each, beside) : isLarge(each.event.text, beside)),
  )
  // "… The next meeting will take place in Linz": what is meant was told before, wherever the next one will be
  const before = large.filter(({ at }) => at.start < main.at.start)
  const placed = (before.length > 0 ? before : large.filter(({ status }) => status === main.status)).filter(
    ({ place }) => place !== null && !/ (?:country|region)$/.test(place.rule),
  )
  const [from] = placed
  if (!from?.place || placed.some(({ place }) => place?.place !== from.place?.place)) return null
  return { place: from.place.place, said: { passage: from.sentence.passage, rule: 'beside-summit' } }
}

const isLarge = (event: string, beside: string): boolean =>
  beside === '' ? LARGE.test(event) : event.toLowerCase().endsWith(beside)

/** "Ministers of the Salt Board met in Linz … On the margins of the meeting": told by its verb alone. */
const isMet = ({ kind, rule }: Claim, beside: string): boolean =>
  kind === 'meeting' && rule === 'group-meets' && (beside === '' || beside === 'meeting')

/** "summit"; empty where only "the sidelines" are told, null where nothing is. */
function besideWhat(sentence: Sentence, end: number): string | null {
  const match = BESIDE.exec(between(sentence, sentence.passage.start, end + 140), sentence)
  return match ? (match.groups?.what ?? '').toLowerCase() : null
}
