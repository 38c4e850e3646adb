import type { Command } from '../../core/command.ts'
import type { Subject } from '../../core/subject.ts'
import type { Draft, Knowledge } from '../reading/read-subject.ts'
import { seek } from '../seek.ts'

const ONE = { offset: 0, limit: 1 }

/** "When did Trump meet Camilla": nothing fits the one whom the documents call so, and just one namesake does. */
export function namesakeWhoFits({ subject, namesakes }: Draft, { chronicle }: Knowledge): Subject {
  const [found] = namesakes
  if (!found || namesakes.length > 1 || seek(chronicle, subject, ONE, 'exact').total > 0) return subject
  const people = (name: string) => subject.people.map((one) => (one === found.name ? name : one))
  const fitting = found.others.filter(
    (name) => seek(chronicle, { ...subject, people: people(name) }, ONE, 'exact').total > 0,
  )
  const [only] = fitting
  return fitting.length === 1 && only ? { ...subject, people: people(only) } : subject
}

/** "Where did Putin meet Trump": both Trumps were there, so the place is the same whoever is meant. */
export function sameEvents(
  names: readonly string[],
  subject: Subject,
  { path }: Pick<Command<never>, 'path'>,
  { chronicle }: Knowledge,
): boolean {
  const asks = path.join(' ')
  if (names.length < 2 || !/^(?:when|where|ask)$/.test(asks)) return false
  // Who did it is asked of one; whether they met is true of both.
  if (asks === 'ask' && (subject.claim === null || subject.claim.deed !== null || subject.people.length === 0))
    return false
  const found = names.map((name) =>
    seek(chronicle, { ...subject, people: [...subject.people, name] }, { offset: 0, limit: 50 })
      .events.map(({ id }) => id)
      .join(' '),
  )
  return new Set(found).size === 1
}
