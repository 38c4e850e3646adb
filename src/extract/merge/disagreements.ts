import type { Disagreement } from '../../core/event.ts'
import { keyOf } from '../words/spelling.ts'
import type { Told } from './group.ts'

/** What the documents say differently of one event. A document that is silent does not disagree. */
export function disagreementsOf(tellings: readonly Told[]): readonly Disagreement[] {
  if (tellings.length < 2) return []
  const lists = tellings.filter(({ draft }) => draft.listsPresent)
  const found = [
    about('people', lists, ({ draft }) => peopleOf(draft.participants.map((person) => person.name)), same),
    about('place', tellings, ({ draft }) => draft.place, partOfAnother),
    about(
      'status',
      tellings.filter(({ draft }) => draft.status !== 'planned'),
      ({ draft }) => draft.status,
      same,
    ),
  ]
  return found.filter((each) => each !== null)
}

function about(
  what: Disagreement['about'],
  tellings: readonly Told[],
  read: (told: Told) => string | null,
  agree: (a: string, b: string) => boolean,
): Disagreement | null {
  const says: { documents: string[]; value: string }[] = []
  for (const told of tellings) {
    const value = read(told)
    if (value === null) continue
    const same = says.find((each) => agree(each.value, value))
    if (same) same.documents.push(told.source.id)
    else says.push({ documents: [told.source.id], value })
  }
  return says.length > 1 ? { about: what, says } : null
}

const peopleOf = (names: readonly string[]): string => `${names.length} people: ${[...names].sort().join(', ')}`
const same = (a: string, b: string): boolean => a === b
/** "Washington" and "Washington D.C." are no disagreement. */
const partOfAnother = (a: string, b: string): boolean => keyOf(a).includes(keyOf(b)) || keyOf(b).includes(keyOf(a))
