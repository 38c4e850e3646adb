import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Claim } from '../../../src/core/subject.ts'
import { reply } from '../../../src/wording/answers.ts'
import { eventEntry, sayEvent } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { requirementsOf } from '../requirements.ts'
import { countriesThere } from '../sentences/countries-there.ts'

/** Events that are looked through. */
const FEW = 3

/** "Bolivia took part as an observer": nobody is named for it, and it was there. */
export function bodyThere(asked: Asked, claim: Claim, events: readonly Event[], context: Context): Answer | null {
  const [office, second] = claim.offices
  if (!office || second || claim.deed || office.person !== null || office.role !== '') return null
  const others = requirementsOf({ ...asked.subject, represents: null, claim: { ...claim, offices: [] } })
  const fitting = events.slice(0, FEW).filter((event) => others.every((one) => one.holds(event)))
  const own = ASKS_ITS_OWN.test(asked.rest)
    ? fitting.filter(({ status, title }) => status === 'held' && hasWord(title, office.represents ?? ''))
    : []
  const [first] = own
  if (first) {
    return reply(asked.question, 'ask', {
      title: `Yes: ${sayEvent(first)}`,
      blocks: own.map((event) => eventEntry(event)),
      events: own,
    })
  }
  const [found] = fitting.flatMap((event) =>
    countriesThere([event], context)
      .filter(({ country }) => country === office.represents)
      .map((said) => ({ event, said })),
  )
  if (!found) return null
  const { event, said } = found
  return reply(asked.question, 'ask', {
    title: `Yes, the documents say: ${said.country}: ${sayEvent(event)}`,
    blocks: [...showing([said.citation], 'It is said here:'), eventEntry(event)],
    events: [event],
    citations: [said.citation],
  })
}

/** "Did NATO have a summit": one that bears its name. */
const ASKS_ITS_OWN = /^(?:did|has|have|had)\b.*\b(?:have|had|hold|held)\b/iu
const hasWord = (title: string, name: string): boolean =>
  name !== '' && new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u').test(title)
