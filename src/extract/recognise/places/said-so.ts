import { inLines } from '../../../core/in-lines.ts'
import type { PlaceMention } from '../../../core/mention.ts'
import { type Cued, cued, someCued } from '../../words/cued.ts'
import type { Frame } from '../frame.ts'

/** "will be held at the Bank of Norway", "a ceremony at Parliament": a body is where something is only if the words say so. */
const AT_BODY = cued(
  inLines('gu')`
    \b(?:held|[Tt]ak(?:e|es|ing) place|took place|hosted|convened|gathered|met|ceremony|reception|seminar|workshop)
    (?: on [^,;.]{3,24})? at (?:the )?(?<place>
      (?:(?:Central|National|Reserve|State) )?Bank of (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}
      |Parliament|National Assembly|Senate
    )(?![\p{L}’'-])
  `,
)
/** "aboard the frigate Stella Maris", "on board the USS Holm" */
const ABOARD = cued(
  /\b(?:aboard|on board) (?:the |his |her )?(?<place>(?:\p{Ll}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}’'-]+(?: (?:(?:of|the|de|la) ){0,2}\p{Lu}[\p{L}\d’'-]+){0,4})/gu,
)
/** "in the coast guard Operations Centre": what a room is for stands before it with small letters. */
const ROOM = cued(
  inLines('gu')`
    \b(?:in|at) (?:the|its|their) (?<place>
      (?:\p{Ll}[\p{L}-]+ ){0,3}(?:Operations?|Command|Situation|Conference|Crisis|Coordination|Training|Visitors?) (?:Cent(?:re|er)|Room)
    )(?! of)(?![\p{L}’'-])
  `,
)
/** "at State House-Linz", "at State House - Linz" */
const STATE_HOUSE = cued(/\bat (?:the )?(?<place>State (?:House|Lodge)(?:[–-]| [–-] )\p{Lu}[\p{L}’']+)/gu)

const RULES: readonly (readonly [name: string, pattern: Cued])[] = [
  ['at + venue', AT_BODY],
  ['aboard + venue', ABOARD],
  ['in + venue', ROOM],
  ['at + venue', STATE_HOUSE],
]

const ANY = someCued(...RULES.map(([, pattern]) => pattern))

/** Places that only their own words tell, and no list. */
export function saidSo(frame: Frame): PlaceMention[] {
  if (!ANY.mayFit(frame)) return []
  return RULES.flatMap(([rule, pattern]) =>
    pattern.all(frame.passage.text, frame).flatMap(({ index, 0: whole, groups }): PlaceMention[] => {
      const place = groups?.place
      if (!place) return []
      const start = frame.passage.start + index + whole.lastIndexOf(place)
      return [{ is: 'place', start, end: start + place.length, text: place, rule, place, held: true }]
    }),
  )
}
