import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { count, listNames, sayWhen } from '../../../src/wording/events.ts'
import { untold } from './untold.ts'

/** So many at a ceremony meet the one for whom it is, and not each other. */
const MANY = 5
const MET = /\b(?:met|meet|meeting|talks|spoke|received|welcomed|greeted|sidelines|margins)\b/iu

/** "When did Tinubu meet Kagame": both were at an inauguration with many guests, and no sentence says that they met there. */
export function onlyThere(command: string, asked: Asked, events: readonly Event[]): Answer | null {
  const { together, people } = asked.subject
  const [only] = events
  if (!together || people.length < 2 || !only || !events.every((event) => isOfMany(event, people))) return null
  const what = events.length === 1 ? `${only.title}, ${sayWhen(only)}` : count(events.length, 'ceremony', 'ceremonies')
  return untold(command, asked, events, `Not said that they met; ${listNames(people, 3)} were both at: ${what}.`)
}

function isOfMany({ kind, participants, citations }: Event, people: readonly string[]): boolean {
  if (kind !== 'ceremony' || participants.length <= MANY) return false
  const surnames = people.map((name) => fold(name.split(' ').at(-1) ?? name))
  return !citations.some(({ quote }) => MET.test(quote) && surnames.every((name) => fold(quote).includes(name)))
}
