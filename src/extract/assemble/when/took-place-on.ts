import type { EventDate } from '../../../core/date.ts'
import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { Passage } from '../../../core/passage.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Undated } from './days-around.ts'

/** "The visit took place on Monday, 3 June, at", "The talks, which were held on 5 May, were", "The event, called the Governors’ Day, will hold on": all a sentence says up to the day. */
const TOOK_PLACE = cued(
  inLines('u')`
    ^(?:The|This|Their) (?:\p{Ll}[\p{Ll}-]* ){0,2}?(?<what>
      meeting|talks|visit|call|conversation|ceremony|dinner|lunch|luncheon|reception|consultations|discussions?|signing
      |event
    )(?:, (?!which|that)[^,;.]{3,60})?,? (?:(?:which|that) )?(?:
      took place|(?:was|were) held
      |(?<planned>will (?:take place|be held|hold)|takes place|is (?:(?:set|due|planned|to) to|to) (?:take place|be held)|is (?:scheduled|set|planned|slated) for)
    )\b(?<rest>[^.;]*)$
  `,
)
/** "took place in Riga on", "was held today," */
const UP_TO_THE_DAY = /^ (?:(?:in|at) [^,;:]{1,60}?,? )?(?:on )?$/

const KINDS: readonly (readonly [RegExp, readonly EventKind[]])[] = [
  [/^visit/, ['visit', 'meeting']],
  [/^event/, ['meeting', 'summit', 'ceremony', 'agreement', 'exercise', 'other']],
  [/^(?:call|conversation)/, ['call']],
  [/^(?:ceremony|signing)/, ['ceremony', 'agreement', 'other']],
  [/^/, ['meeting', 'other']],
]
/** Sentences behind the event among which one says when it was. */
const NEAR = 4

/**
 * "Minister Solar has visited Minister Vega. … The visit took place on Monday": a sentence of its own says the day of what was
 * told last, and nothing else was told in between.
 */
export function tookPlaceOn(
  { claims }: Undated,
  sentences: readonly Sentence[],
  events: readonly Undated[],
): { readonly date: EventDate; readonly said: { readonly passage: Passage; readonly rule: string } } | null {
  const [main] = claims
  if (!main) return null
  const from = sentences.indexOf(main.sentence)
  for (const sentence of sentences.slice(from + 1, from + 1 + NEAR)) {
    const { passage } = sentence
    if (passage.report !== main.sentence.passage.report) return null
    const [day] = sentence.dates
    if (
      day?.date?.precision === 'day' &&
      day.bearing === 'at' &&
      kindsTold(sentence, day.start, main.status)?.includes(main.kind)
    )
      return { date: day.date, said: { passage, rule: 'took-place-on' } }
    if (events.some((other) => other.claims !== claims && other.claims.some((claim) => claim.sentence === sentence)))
      return null
  }
  return null
}

/** What it is that the sentence says took place on its first day. */
function kindsTold(sentence: Sentence, day: number, status: Claim['status']): readonly EventKind[] | null {
  const { what, rest, planned } =
    TOOK_PLACE.exec(between(sentence, sentence.passage.start, day), sentence)?.groups ?? {}
  if (what === undefined || rest === undefined || !UP_TO_THE_DAY.test(rest)) return null
  if ((planned !== undefined) !== (status === 'planned')) return null
  return KINDS.find(([pattern]) => pattern.test(what))?.[1] ?? null
}
