import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** "The meeting has been cancelled", "Their talks had to be put off": what became of what the sentence in front announced. */
const FATE = cued(
  inLines('u')`
    ^(?:The|This|That|Their|His|Her) (?:planned |scheduled )?
    (?:meeting|talks|visit|trip|call|dinner|lunch|summit|conversation|encounter|event) (?:
      was|were|has been|have been|had been|had to be
    ) (?:\p{Ll}+ly |now |then |later )?
    (?<fate>called off|cancell?ed|dropped|scrapped|abandoned|shelved|postponed|put off|delayed)\b
  `,
)

/** What the sentence behind says became of it; null where it says nothing. */
export function fateIn(next: Sentence | undefined, { passage }: Sentence): 'cancelled' | 'postponed' | null {
  if (!next || next.passage.report !== passage.report || next.passage.role !== 'prose') return null
  const fate = FATE.exec(next.passage.text, next)?.groups?.fate
  if (!fate) return null
  return /^(?:postponed|put off|delayed)$/.test(fate) ? 'postponed' : 'cancelled'
}

/** "It will now be held in Aarhus on 26 May", "The visit is now planned for 26 May". */
const INSTEAD = cued(
  inLines('u')`
    ^(?:It|They|The (?:meeting|talks|visit|trip|call|summit|conference|ceremony)) (?:
      (?:will|is|are) (?:now|instead) |(?:is|are|will) (?=[^.;]*\binstead\b)|(?:has|have) (?:now )?been )
    (?:be |to be |to )?(?:
      held|take place|taking place|planned for|scheduled for|set for|rescheduled (?:for|to)|moved to|due|expected
      |begin|start
    )\b
  `,
)

/** "has been postponed. It will now be held in Aarhus on 26 May": planned for the new day. */
export function heldInstead(told: Claim, all: readonly Sentence[]): Claim {
  if (told.status !== 'postponed') return told
  const next = all[all.indexOf(told.sentence) + 1]
  const match = next && INSTEAD.exec(next.passage.text, next)
  if (!match || next.passage.report !== told.sentence.passage.report) return told
  const from = next.passage.start + match[0].length
  const date = next.dates.find(({ start, date }) => start >= from - 5 && date !== null)
  if (!date || !/^[^.;]{0,80}$/.test(between(next, from, date.start))) return told
  const place = next.places.find(({ held }) => held) ?? told.place
  return { ...told, status: 'planned', date, place }
}
