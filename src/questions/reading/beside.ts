import type { Event } from '../../core/event.ts'
import { fold } from '../../core/fold.ts'
import type { Subject } from '../../core/subject.ts'
import { KIND_OF, TOGETHER } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Mark } from './marks.ts'

/** "The call after the flood", "talks during the war": beside what an event was, which only its own sentence can tell. */
export type Beside = NonNullable<Subject['beside']>

/** How a question puts it, and what a sentence has in front of it. */
const WAYS: readonly { readonly way: Beside['way']; readonly asks: RegExp; readonly says: RegExp }[] = [
  {
    way: 'before',
    asks: /^(?:before|prior|ahead)$/,
    says: /\b(?:before|ahead of|prior to|on the eve of|in the run-up to)\s+([^,.;:]{0,60})/gu,
  },
  {
    way: 'after',
    asks: /^(?:after|following|since)$/,
    says: /\b(?:after|aftermath of|following|in the wake of|since|in response to)\s+([^,.;:]{0,60})/gu,
  },
  {
    way: 'during',
    asks: /^(?:during|amid|amidst)$/,
    says: /\b(?:during|amid|amidst|in the course of|in the midst of)\s+([^,.;:]{0,60})/gu,
  },
]
const ENDS = /^(?:in|on|at|with|by|between|and|or|did|was|were|is|are|of)$/

/**
 * Reads it, and takes what stands there for no kind of event that is asked for: "the call before the summit" is a call. Null
 * where nothing but a day or a name stands there, and where no other event is asked for than the one there.
 */
export function readBeside(words: readonly Word[], marks: Mark[]): Beside | null {
  for (const [at, { folded }] of words.entries()) {
    const way = marks[at] === 'date' ? undefined : WAYS.find(({ asks }) => asks.test(folded))?.way
    if (way === undefined) continue
    const from = /^(?:to|of)$/.test(words[at + 1]?.folded ?? '') ? at + 2 : at + 1
    const there: number[] = []
    for (let i = from; i < words.length && !ENDS.test(words[i]?.folded ?? ''); i++) {
      if (marks[i] === 'name' || marks[i] === 'date' || marks[i] === 'title') break
      if (marks[i] === 'word' || marks[i] === 'kind') there.push(i)
    }
    const isOther = words.some(
      ({ folded }, i) =>
        i < at &&
        (marks[i] === 'kind' || isMeeting(folded, marks[i])) &&
        !(i === at - 1 && way === 'before' && /^sp[eo]/.test(folded)),
    )
    const isNamed = there.some((i) => marks[i] === 'word' || !isPlain(words[i]))
    if (there.length === 0 || !(isNamed || (isOther && way !== 'during'))) continue
    if (isOther) for (const i of there) marks[i] = 'word'
    return { way, words: there.map((i) => words[i]?.folded ?? '') }
  }
  return null
}

/** "When did they meet before the summit"; who spoke before the assembly addressed it. */
const isMeeting = (word: string, mark: Mark | undefined): boolean => mark === 'verb' && TOGETHER.has(word)

/** "The summit" may be what is asked for; nobody asks who attended "the flood" or "the invasion". */
const isPlain = (word: Word | undefined): boolean => {
  const kind = KIND_OF.get(word?.folded ?? '')
  return kind !== undefined && kind !== 'attack'
}

/** Does a sentence of the event say so: "in the aftermath of the flood", of what was after it? */
export function isBeside({ citations }: Event, { way, words }: Beside): boolean {
  const says = WAYS.find((one) => one.way === way)?.says ?? NEVER
  return citations.some(({ quote }) =>
    [...fold(quote).matchAll(says)].some(([, clause = '']) => {
      const there = new Set(clause.split(/[^\p{L}\p{N}]+/u))
      return words.every((word) => there.has(word) || there.has(word.replace(/s$/, '')))
    }),
  )
}
const NEVER = /(?!)/gu
