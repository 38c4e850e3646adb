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
export function theseDid(asked: Asked, all: readonly Found[], deed?: Deed): Answer {
  const found = eachToldOnce(all)
  const people = [...new Set(found.flatMap(({ doers }) => doers.map(({ person }) => person.name)))]
  const { items, page } = pageOf(found, asked.question.page)
  const planned = found.every(({ event }) => event.status === 'planned')
  return reply(asked.question, 'ask', {
    title: `${planned ? 'Planned: ' : ''}${listNames(people, 5)}${asRecorded(found, deed)}: ${quoted(asked)}`,
    blocks: items.flatMap(({ event, doers }): Block[] => {
      const rows = eventPeople(
        event,
        doers.map(({ person }) => person),
      )
      return [heading(event.title), ...rows, ...saidHere(doers, rows), ...cautions(event, sourceNames(event)).map(note)]
    }),
    people,
    events: found.map(({ event }) => event),
    buttons: people.length === 1 && people[0] ? [button(`Who is ${people[0]}`, `who is ${people[0]}`)] : [],
    page,
  })
}

/** "Briefed the allies and later held talks with Ek and with Moe": of two talks one sentence says who briefed, and once is enough. */
function eachToldOnce(found: readonly Found[]): readonly Found[] {
  const told = new Set<string>()
  return found.filter(({ event, doers }) => {
    if (doers.some(({ citation }) => citation === null)) return true
    const own = event.citations.flatMap(({ quote, supports }) => (supports === 'event' ? quote : []))
    const key = [...doers.map(({ person, citation }) => `${person.name}: ${citation?.quote}`), ...own].join('\n')
    return told.has(key) ? false : told.add(key)
  })
}

/** The sentences that say who did it, each once: not what the rows above them show already. */
function saidHere(doers: readonly Doer[], rows: readonly Block[]): readonly Block[] {
  const shown = new Set(
    rows.flatMap((block) => ('citations' in block ? block.citations.map(({ quote }) => quote) : [])),
  )
  const citations = sentences(doers.flatMap(({ citation }) => citation ?? []))
  return showing(citations.filter(({ quote }) => !shown.has(quote)).slice(0, 3), 'It is said here:')
}

/** Who organised it may be meant by "who hosted": then the answer says which of the two the documents tell. */
function asRecorded(found: readonly Found[], deed: Deed | undefined): string {
  if (deed?.part == null) return ''
  const parts = new Set(found.flatMap(({ doers }) => doers.map(({ person }: { person: Participation }) => person.part)))
  if (parts.has(deed.part) || parts.has('took part')) return ''
  return ` (${sayList([...parts])} it)`
}
