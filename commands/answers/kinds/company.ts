import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { wasCalledOff } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { fromAfar } from '../beside/from-afar.ts'
import { MOST } from '../gather.ts'
import type { Doer } from '../sentences/doers.ts'
import { surnameOf } from '../sentences/said-there.ts'
import { type Found, theseDid } from './these-did.ts'

/**
 * Of those who were there, some are asked for by how they came: with somebody, or on a screen. Those of whom a sentence says
 * so, and nobody else; null where none says it.
 */
export function inThatWay(asked: Asked, context: Context): Answer | null {
  const words = asked.question.words
  const sayingSo = ACCOMPANIED.test(words) ? accompanying : AFAR.test(words) ? onScreen : null
  if (sayingSo === null) return null
  const { people, kinds } = asked.subject
  const { events } = context.seek({ ...asked.subject, deed: null, kinds: kinds.length > 2 ? [] : kinds }, RANGE)
  const found = events
    .filter((event) => !wasCalledOff(event))
    .map(
      (event): Found => ({
        event,
        doers: sayingSo(event, context, asked).filter(({ person }) => !people.includes(person.name)),
      }),
    )
    .filter(({ doers }) => doers.length > 0)
  return found.length === 0 ? null : theseDid(asked, found)
}

const RANGE = { offset: 0, limit: MOST }
const ACCOMPANIED = /^(?:and )?(?:who|which \p{L}+)\s+(?:\p{L}+\s+)?accompan/iu
const AFAR =
  /^(?:and )?(?:who|which \p{L}+)\s.*(?:\b(?:by|via|over|through|on) (?:an? )?(?:video|screen|telephone|phone|satellite|zoom)\b|\bremotely\b|\bvirtually\b|\bonline\b)/iu

/** "He was accompanied by Minister Ek and Ambassador Moe": who is named behind it, before the sentence goes on. */
function accompanying(event: Event, _: Context, asked: Asked): readonly Doer[] {
  return event.participants.flatMap((person): Doer[] => {
    const citation = event.citations.find(
      ({ supports, quote }) =>
        supports === `participant:${person.name}` && isBehind(quote, person.name, asked.subject.people),
    )
    return citation ? [{ person, citation }] : []
  })
}

/** Of somebody who is named: not whom another brought, nor one whom only "she" may have brought. */
function isBehind(quote: string, name: string, people: readonly string[]): boolean {
  const folded = fold(quote)
  const verb = /\baccompanied (?:\p{L}+ ){0,3}?by\b/u.exec(folded)
  if (!verb) return false
  const [before, after] = [folded.slice(0, verb.index), folded.slice(verb.index)]
  const isOfThem = people.length === 0 || people.some((one) => before.includes(surnameOf(one)))
  return isOfThem && (after.split(GOES_ON)[0] ?? '').includes(surnameOf(name))
}
const GOES_ON =
  /;|,? (?:while|whereas|and (?:was|were|met|held|visited|then|later|\p{L}+ by)|who|during|before|after)\b/u

function onScreen(event: Event, context: Context): readonly Doer[] {
  return event.participants.flatMap((person): Doer[] => {
    const [citation] = fromAfar({ names: [person.name], events: [event], terms: [] }, context) as readonly Citation[]
    return citation ? [{ person, citation }] : []
  })
}
