import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Context } from '../../context.ts'

/**
 * "When did Ek arrive in Malta": the visits that a sentence tells by their beginning ("the President landed in Valletta on
 * Monday night"), as far as they name the place that is asked for.
 */
export function arrivals({ subject }: Asked, context: Context): readonly Event[] {
  const [name] = subject.people
  if (name === undefined || subject.strangers.length > 0) return []
  const visits = context.seek(
    { ...subject, kinds: ['visit'], together: false, deed: null, terms: [], bodies: [] },
    { offset: 0, limit: MOST },
  ).events
  const status = subject.tense === null ? /^(?:held|planned)$/ : subject.tense === 'future' ? /^planned$/ : /^held$/
  const told = visits.filter((event) => event.kind === 'visit' && status.test(event.status) && saysArrived(event, name))
  const places = [
    ...subject.terms.filter((term) => term.search(ARRIVED) < 0).map((term) => [term]),
    ...subject.bodies.map(({ typed, name }) => [typed, name]),
  ]
  return told.filter((event) => {
    const said = fold([event.title, event.place, ...event.citations.map(({ quote }) => quote)].join(' '))
    return places.every((spellings) => spellings.some((one) => said.includes(fold(one))))
  })
}
const MOST = 20

/** Of one who is named with it, or of the visitor alone: "The President arrived", told of nobody else. */
function saysArrived({ citations, participants }: Event, name: string): boolean {
  const surname = fold(name.split(' ').at(-1) ?? name)
  return citations.some(({ quote, supports }) => {
    const said = fold(quote)
    const at = said.search(ARRIVED)
    if (
      at < 0 ||
      supports === 'place' ||
      /\b(?:not|never|before|after|since|until)\s+(?:\p{L}+\s+){0,2}$/u.test(said.slice(0, at))
    )
      return false
    const before = said.slice(0, at)
    const others = participants.filter((one) => one.name !== name)
    const isNamed = (one: string) => before.includes(fold(one.split(' ').at(-1) ?? one))
    return before.includes(surname) || (participants[0]?.name === name && !others.some((one) => isNamed(one.name)))
  })
}
const ARRIVED = /\b(?:arriv(?:e|es|ed|ing)|land(?:s|ed)?|touch(?:es|ed) down|fl(?:ew|ies) in(?:to)?)\b/u
