import type { Event } from '../../../src/core/event.ts'
import type { Deed, Subject } from '../../../src/core/subject.ts'
import { wasCalledOff } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { SIDE } from '../sentences/deed-subjects.ts'
import { withItsSentences } from '../sentences/document-sentences.ts'
import { type Doer, doersOf } from '../sentences/doers.ts'
import type { Found } from './these-did.ts'

/** "Who led the Norlandic delegation": whose side it is, as the Chronicle writes it, and what the leader did. */
export interface Side {
  readonly body: string
  readonly deed: Deed
  /** Those who are asked about, and did not lead it. */
  readonly people: readonly string[]
}

const LEADS = /^(?:led|lead|head|co-?chair|chair|presid)/u

/** Null where no side of one country or body is asked for. */
export function sideLed({ bodies: [body, other], deed, people }: Subject): Side | null {
  if (!body || other || !deed || !LEADS.test(deed.verb) || !deed.to.some((word) => SIDE.test(word))) return null
  return { body: body.name, deed, people }
}

/** Whoever chaired a side led it too. */
export function ledIn(events: readonly Event[], side: Side, context: Context): readonly Found[] {
  const { verb } = side.deed
  for (const one of [verb, ...['led', 'chaired'].filter((other) => other !== verb)]) {
    const found = withItsSentences(events, { ...side.deed, verb: one }, context)
      .filter((event) => !wasCalledOff(event))
      .map((event) => ({ event, doers: leadersOf(event, side, one) }))
      .filter(({ doers }) => doers.length > 0)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Who is told to stand for it and led a side led this one; of somebody of whom it is not told for whom he stands, the
 * sentence has to say whose side he led. Nobody who stands for another one.
 */
export function leadersOf(event: Event, { body, deed, people }: Side, verb: string): readonly Doer[] {
  const leads = (to: readonly string[], represents: string | null) =>
    doersOf(event, { ...deed, verb, to }).filter(
      ({ person }) => person.represents === represents && !people.includes(person.name),
    )
  const own = leads(
    deed.to.filter((word) => SIDE.test(word)),
    body,
  )
  return own.length > 0 ? own : leads(deed.to, null)
}
