import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { pageOf, reply, topic } from '../../../src/wording/answers.ts'
import { count, eventEntry } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'

/** Events that are looked through. */
const MOST = 50
const AFTER = /\b(?:after|(?:in the )?aftermath of|following|in the wake of|since)\s+([^,.;:]{0,60})/giu
const BEFORE = /\b(?:before|ahead of|prior to|on the eve of)\s+([^,.;:]{0,60})/giu

/** "After the invasion", which is no event here: those of which a sentence says that they came after it, oldest first. */
export function toldAsAfter(asked: Asked, way: string, context: Context): Answer | null {
  const { subject } = asked
  const sought = subject.terms.map(fold)
  if (sought.length === 0 || subject.people.length + subject.strangers.length > 0) return null
  const behind = way === 'after' ? AFTER : BEFORE
  // What stands behind "after" up to the next comma or stop has to name it, not something else in the sentence.
  const says = (quote: string) =>
    [...quote.matchAll(behind)].some(([, clause = '']) => {
      const said = new Set(fold(clause).split(/[^\p{L}\p{N}]+/u))
      return sought.every((word) => said.has(word))
    })
  const { events } = context.seek({ ...subject, kinds: [], beside: null }, { offset: 0, limit: MOST })
  const found = events
    .filter(({ citations }) => citations.some(({ quote }) => says(quote)))
    .toSorted((a, b) => ((a.date?.start ?? '9') < (b.date?.start ?? '9') ? -1 : 1))
  if (found.length === 0) return null
  const { items, page } = pageOf(found, asked.question.page)
  return reply(asked.question, 'what happened', {
    title: `${count(found.length, 'event')} told of as ${topic(asked)}; that itself is not recorded as an event`,
    blocks: items.map((event) => eventEntry(event)),
    events: found,
    page,
  })
}
