import type { Event, EventKind, Part } from '../../core/event.ts'
import type { DateMention, EventMention, PersonMention, PlaceMention } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { CUE } from '../words/cues.ts'
import { between, leadingTo, type Sentence } from './sentence.ts'
import { dateFor } from './when/date-in-sentence.ts'
import { lasting, running, untilItsEnd } from './when/lasting.ts'
import { isFaceToFace, placeFor } from './where/place-in-sentence.ts'
import { movedTo } from './whether/moved.ts'
import { statusOf } from './whether/status.ts'

/** Somebody a sentence says took part, and the words that say it. */
export interface Taking {
  readonly person: PersonMention
  readonly part: Part
  /** The sentence that says it; a name of the person may stand in another one. */
  readonly sentence: Sentence
  readonly rule: string
}

/** What one sentence says of one event. */
export interface Claim {
  readonly sentence: Sentence
  readonly rule: string
  readonly kind: EventKind
  /** The verb or event word it was read from. */
  readonly at: { readonly start: number; readonly end: number }
  /** The event's own words, when the sentence has them. */
  readonly event: EventMention | null
  readonly taking: readonly Taking[]
  readonly status: Event['status']
  readonly date: DateMention | null
  readonly place: PlaceMention | null
  /** What the event may be called where no word names it: "meeting of the Monetary Policy Committee". */
  readonly called?: string
  /** "The call included": it speaks of an event told before. */
  readonly again: boolean
  /** It only adds people to an event that another sentence tells ("was joined by", "also attended"). */
  readonly adds: boolean
  /** The sentence lists those present ("The call included …"). */
  readonly lists: boolean
  /** One of several events of a sentence: "held separate meetings with A and B". */
  readonly apart?: boolean
}

export const take = (person: PersonMention, part: Part, sentence: Sentence, rule: string): Taking => ({
  person,
  part,
  sentence,
  rule,
})

/** A claim with the status, date and place that its sentence gives. Whoever is called "former" is not counted in. */
export function claim(
  sentence: Sentence,
  at: { readonly start: number; readonly end: number; readonly rule: string },
  kind: EventKind,
  event: EventMention | null,
  taking: readonly Taking[],
  flags: Pick<Claim, 'again' | 'adds' | 'lists'>,
): Claim {
  const moved = movedTo(sentence, at, event)
  const status = moved ? 'planned' : statusOf(sentence, at, event)
  const date = moved ? moved.date : untilItsEnd(sentence, dateFor(sentence, at, event, status !== 'held'))
  return {
    sentence,
    rule: at.rule,
    kind: kindSaid(sentence, at, kind, event),
    at: { start: at.start, end: at.end },
    event,
    taking,
    status,
    date: kind === 'visit' && !moved ? lasting(sentence, at, date, status === 'planned') : running(sentence, date),
    place: moved?.place ?? placeFor(sentence, at, event),
    ...flags,
  }
}

/** The kind that the words beside the event tell. */
const kindSaid = (...[sentence, at, kind, event]: Parameters<typeof byPhone>): EventKind =>
  kind === 'call' && event && isFaceToFace(sentence, event)
    ? 'meeting'
    : byPhone(sentence, at, kind, event)
      ? 'call'
      : kind

const PHONE = cued(/\b(?:tele)?phone\b|\btelephonic|\b(?:video|conference) ?-?calls?\b|\bvideo ?conference/i)

/** "discussed fisheries in a phone call", "held telephone talks": whatever the verb, it was a call. */
function byPhone(
  sentence: Sentence,
  at: { start: number; end: number },
  kind: EventKind,
  event: EventMention | null,
): boolean {
  if ((kind !== 'meeting' && kind !== 'other') || !(sentence.cues & CUE.remote)) return false
  const end = Math.max(at.end, event?.end ?? at.end)
  return (
    PHONE.test(leadingTo(sentence, at.start, 30) + between(sentence, at.start, end + 50), sentence) &&
    !/\bin person\b/.test(between(sentence, at.start, end + 50))
  )
}
