import { wordList } from '../words/word-list.ts'
import type { Frame } from './frame.ts'
import { nameAt } from './name.ts'
import { mentionOf, type Read } from './person-mention.ts'

const OF_SEVERAL = wordList('messrs messrs. mesdames mesdames. mmes mmes.')

/** "Messrs. Vik, Holm, and Lund": one honorific for all of them; those behind the first. */
export function othersTitled(frame: Frame, first: Read, taken: readonly boolean[]): readonly Read[] {
  const { words } = frame
  const others: Read[] = []
  if (!OF_SEVERAL.has(words[first.from])) return others
  for (let at = first.to; ; ) {
    const comma = words[at]?.text === ',' ? 1 : 0
    const and = words[at + comma]?.key === 'and' ? 1 : 0
    const name = comma + and > 0 ? nameAt(frame, at + comma + and) : null
    if (!name || taken[name.from]) return others
    const start = words[name.from]?.start ?? 0
    others.push({ mention: mentionOf(frame, name, start, 0, null, 'honorific-name'), from: name.from, to: name.to })
    if (and === 1) return others
    at = name.to
  }
}
