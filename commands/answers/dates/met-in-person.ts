import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Context } from '../../context.ts'
import { type Gathered, gather } from '../gather.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'

/**
 * "When did they meet": on the telephone nobody met. Those of the events at which two could, where that is asked of two;
 * null of all else.
 */
export function metInPerson({ rest, subject, question }: Asked, context: Context): Gathered | null {
  if (!/\b(?:meet|meets|met)\b/iu.test(rest) || /\b(?:speak|spoke|talk|call|phone)\p{L}*\b/iu.test(rest)) return null
  if (subject.people.length < 2 || !subject.together) return null
  const kinds = subject.kinds.filter((kind) => kind !== 'call')
  return kinds.length === 0 ? null : gather(context, { ...subject, kinds }, question.page, 'exact')
}

/** "They last spoke in March, when they met in Oslo": in the documents that tell of the calls. */
export const toldToHaveMet = (events: readonly Event[], context: Context) =>
  sentencesAround(events.slice(0, FEW), context)
    .filter(({ quote }) => /\bmet\b/u.test(quote))
    .slice(0, 1)
const FEW = 3
