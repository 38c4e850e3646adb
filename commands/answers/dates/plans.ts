import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Block } from '../../../src/core/message.ts'
import { count, sayWhen } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { MOST } from '../gather.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'

/** "When will they meet" is not answered with a meeting that is over. */
export function toldOfThePast({ question, subject }: Asked, events: readonly Event[]): string | null {
  const [only] = events
  const ahead = subject.tense === 'future' || AGAIN.test(question.words)
  if (!ahead || subject.pick !== null || !only || events.some(({ status }) => status === 'planned')) return null
  const what = events.length === 1 ? `${only.title}, ${sayWhen(only)}` : count(events.length, 'event')
  return `Not said that this is still to come; what is recorded was held: ${what}.`
}

/** A command has its own words no more: "who will attend the summit" is asked of "the summit". */
const AGAIN =
  /\b(?:do|does|will|are|is)\b.*\b(?:again|next)\b|^(?:and )?(?:wh\p{L}+|how many) (?:\p{L}+ ){0,2}?will\b/iu

/** "When did they meet" is not answered with the day on which they were to. */
export function onlyPlanned({ rest, subject }: Asked, events: readonly Event[]): string | null {
  const [only] = events
  if (!/^(?:did|have|has)\b/i.test(rest) || subject.pick !== null || !only) return null
  if (events.some(({ status }) => status !== 'planned')) return null
  const what = events.length === 1 ? `${only.title}, ${sayWhen(only)}` : count(events.length, 'event')
  return `Not said that this took place; what is recorded was planned: ${what}.`
}

/** "They are to meet again on 3 December": recorded of nobody, and told beside what was held. */
export function toldAhead(asked: Asked, events: readonly Event[], context: Context): readonly Block[] {
  const surnames = asked.subject.people.map((name) => name.split(' ').at(-1) ?? name).join(' ')
  const named = surnames === '' ? [] : context.chronicle.quotes(surnames, { offset: 0, limit: MOST }).items
  const ofThem = named.filter(({ quote }) => AHEAD.test(quote))
  const around = events.length > 3 || ofThem.length > 0 ? [] : sentencesAround(events, context)
  const told = [...ofThem, ...around.filter(({ quote }) => AHEAD.test(quote))]
  return showing(told.slice(0, 2), 'A sentence tells of a plan:')
}
const AHEAD = inLines('iu')`
  \b(?:next|special|regular|following|coming) (?:\p{L}+ ){0,2}?
    (?:meetings?|summits?|sessions?|rounds?|conferences?|councils?|talks|consultations|forums?|ones?) (?:is|are|was|were|will|to) (?:
      \p{L}+ ){0,2}?(?:take|held|scheduled|planned|due|set|place|be)\b
  |\b(?:meets?|gathers?|convenes?) (?:again|next)\b
  |\b(?:will|(?:is|are|was|were) (?:due |expected |scheduled |set )?to|agreed to|plan(?:s|ned)? to)\s+
    (?:next\s+|again\s+)?(?:be meeting|meet|hold|see|speak|talk|visit)\b
`

/** What has to be said before the date of a plan. */
export function leadOf({ subject }: Asked, event: Event, { today }: Context): string {
  const over = (event.date?.end ?? today) < today
  if (subject.pick?.end === 'next' && over) return 'Nothing later is recorded; the last that was announced: '
  return event.status === 'planned' ? 'Planned for ' : ''
}
