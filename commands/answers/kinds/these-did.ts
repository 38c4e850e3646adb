import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event, Participation } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { heading, note, pageOf, quoted, reply } from '../../../src/wording/answers.ts'
import {
  ask as button,
  cautions,
  eventPeople,
  listNames,
  sayList,
  sentences,
  sourceNames,
} from '../../../src/wording/events.ts'
import { showing } from '../beside/showing.ts'
import type { Doer } from '../sentences/doers.ts'

/** An event with those of its people whom the answer names. */
export interface Found {
  readonly event: Event
  readonly doers: readonly Doer[]
}

/** These did it, or it was done to them: each event with them alone, and the sentences that say so. */
export function theseDid(asked: Asked, found: readonly Found[], deed?: Deed): Answer {
  const people = [...new Set(found.flatMap(({ doers }) => doers.map(({ person }) => person.name)))]
  const { items, page } = pageOf(found, asked.question.page)
  const planned = found.every(({ event }) => event.status === 'planned')
  return reply(asked.question, 'ask', {
    title: `${planned ? 'Planned: ' : ''}${listNames(people, 5)}${asRecorded(found, deed)}: ${quoted(asked)}`,
    blocks: items.flatMap(({ event, doers }): Block[] => [
      heading(event.title),
      ...eventPeople(
        event,
        doers.map(({ person }) => person),
      ),
      ...saidHere(doers),
      ...cautions(event, sourceNames(event)).map(note),
    ]),
    people,
    events: found.map(({ event }) => event),
    buttons: people.length === 1 && people[0] ? [button(`Who is ${people[0]}`, `who is ${people[0]}`)] : [],
    page,
  })
}

/** The sentences that say who did it, each once. */
function saidHere(doers: readonly Doer[]): readonly Block[] {
  const citations = sentences(doers.flatMap(({ citation }) => citation ?? [])).slice(0, 3)
  return showing(citations, 'It is said here:')
}

/** Who organised it may be meant by "who hosted": then the answer says which of the two the documents tell. */
function asRecorded(found: readonly Found[], deed: Deed | undefined): string {
  if (deed?.part == null) return ''
  const parts = new Set(found.flatMap(({ doers }) => doers.map(({ person }: { person: Participation }) => person.part)))
  if (parts.has(deed.part) || parts.has('took part')) return ''
  return ` (${sayList([...parts])} it)`
}
