import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { PlaceMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

/** "The meeting was held in the capital, Amman.", "The event took place at the Harbour Grounds in Riga." */
const HELD = cued(
  inLines('u')`
    ^(?:The|This|Their|Both) (?:[\p{L}-]+ ){0,3}?(?<what>
      meetings?|talks|events?|ceremony|summit|session|discussions?|dinner|lunch|dialogue|consultations|inauguration
      |signing
    )(?:, (?!which|that)[^,;.]{3,60},)? (?:
      (?:was|were|is|are|is being|are being) (?:held|hosted|convened)|took place|(?:is|are) taking place
      |will (?:be held|take place|hold)
    )\b
  `,
)

/** Is this a sentence that says where the last thing told was held? Of which, `heldThere` knows, or nobody. */
export const saysHeld = (sentence: Sentence): boolean => HELD.test(sentence.passage.text, sentence)

const KINDS: readonly (readonly [RegExp, readonly EventKind[]])[] = [
  [/^event/, ['meeting', 'summit', 'ceremony', 'agreement', 'other', 'exercise']],
  [/^(?:ceremony|inauguration|signing)/, ['ceremony', 'agreement', 'other']],
  [/^/, ['meeting', 'summit', 'other']],
]
/** The rule of a place that is a house, and no town. */
export const IN_A_HOUSE = 'held-there + venue'
/** Sentences behind the event among which one says where it was. */
const NEAR = 6

/** Where a sentence of its own says that the event was, when nothing else was told before it. */
export function heldThere(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  all: readonly Claim[],
): Where | null {
  const [main] = claims
  if (!main) return null
  const from = sentences.indexOf(main.sentence)
  for (const sentence of sentences.slice(from + 1, from + 1 + NEAR)) {
    const { passage } = sentence
    if (passage.report !== main.sentence.passage.report || passage.role !== 'prose') continue
    const what = HELD.exec(passage.text, sentence)?.groups?.what
    const place = sentence.places.find(({ held, rule }) => held && /^(?:in|at) /.test(rule))
    if (what === undefined || !place || !isBare(between(sentence, passage.start, place.start))) continue
    // "at the headquarters of the Central|Committee of the party": a name that was not read to its end
    if (/^ \p{Lu}/u.test(between(sentence, place.end, place.end + 2))) continue
    const kinds = KINDS.find(([pattern]) => pattern.test(what))?.[1] ?? []
    const others = all.filter(
      (claim) =>
        !claims.includes(claim) &&
        kinds.includes(claim.kind) &&
        claim.sentence.passage.report === passage.report &&
        claim.sentence.passage.start < passage.start,
    )
    if (kinds.includes(main.kind) && others.length === 0)
      return {
        place: place.place,
        said: { passage, rule: isHouse(place) && !MEAL.test(what) ? IN_A_HOUSE : 'held-there' },
      }
  }
  return null
}

const isHouse = ({ rule }: PlaceMention): boolean => / \+ (?:venue|house|building)$/.test(rule)
/** A meal need not be where the talks were. */
const MEAL = /^(?:dinner|lunch)/

/** Nothing but a day stands between: "was held on Monday in". */
const isBare = (words: string): boolean =>
  words.length < 160 &&
  !/[;:]|\b(?:before|after|ahead|following|while|which|that|as|according|issued|released|published)\b/.test(words)

/** "The meeting was held by video conference", "The talks took place online": nowhere, whatever town the report is from. */
const HELD_REMOTELY = cued(
  inLines('u')`
    ^(?:The|This|Their|Both) (?:[\p{L}-]+ ){0,3}?(?<what>
      meetings?|talks|events?|ceremony|summit|session|discussions?|dialogue|consultations|signing
    ) (?:
      (?:(?:was|were|is being|are being|will be) )?(?:held|conducted|convened)|took place|is taking place|will take place
    ) (?:[^.;,]{0,30} )?(?:
      (?:by|via|over|through) (?:a |an? online )?(?:video\p{L}*|tele\p{L}+|phone|Zoom)\b
      |online\b|virtually\b|remotely\b|in (?:a |an )?(?:virtual|online|remote)\b
    )
  `,
)

/** Does a sentence of its own say that the event was held on screens, when nothing else was told before it? */
export function heldRemotely(claims: readonly Claim[], sentences: readonly Sentence[], all: readonly Claim[]): boolean {
  const [main] = claims
  if (!main || main.kind === 'visit') return false
  const { report, start } = main.sentence.passage
  const from = sentences.indexOf(main.sentence)
  return sentences.slice(from + 1, from + 1 + NEAR).some((sentence) => {
    const { passage } = sentence
    const what = passage.report === report ? HELD_REMOTELY.exec(passage.text, sentence)?.groups?.what : undefined
    const kinds = KINDS.find(([pattern]) => pattern.test(what ?? ''))?.[1] ?? []
    if (what === undefined || !kinds.includes(main.kind)) return false
    return all.every(
      (claim) =>
        claims.includes(claim) ||
        claim.sentence.passage.report !== report ||
        claim.sentence.passage.start < start ||
        claim.sentence.passage.start >= passage.start,
    )
  })
}
