import { nth } from '../words/nth.ts'
import { wordList } from '../words/word-list.ts'
import type { Frame } from './frame.ts'
import type { Read } from './person-mention.ts'

/** What people are for a living, written small in front of a name. Those who report are left out: who tells takes no part. */
const PROFESSIONS = wordList(
  'economist historian writer author poet novelist playwright painter sculptor artist architect conductor composer pianist violinist cellist ' +
    'singer musician actor actress filmmaker lawyer barrister jurist surgeon physician doctor nurse teacher scientist physicist chemist biologist ' +
    'mathematician engineer astronaut cosmonaut farmer fisherman businessman businesswoman entrepreneur industrialist philanthropist banker ' +
    'activist cleric priest theologian athlete footballer swimmer runner cyclist boxer chef designer explorer ecologist sociologist philosopher ' +
    'anthropologist archaeologist linguist researcher academic scholar meteorologist geologist oceanographer dancer choreographer',
)

/** "the economist Ana Brel", "the writer and poet Jon Vik": the words belong to the name, which nobody need know then. */
export function withProfession({ words, passage }: Frame, read: Read, taken: readonly boolean[]): Read {
  if (read.to - read.from < 2 || !PROFESSIONS.has(nth(words, read.from - 1))) return read
  let from = read.from - 1
  if (nth(words, from - 1)?.key === 'and' && PROFESSIONS.has(nth(words, from - 2))) from -= 2
  const start = words[from]?.start
  const { mention } = read
  if (start === undefined || taken[from] || mention.start !== words[read.from]?.start) return read
  const text = passage.text.slice(start - passage.start, mention.end - passage.start)
  const rule = mention.rule === 'capitalised-words' ? 'described-name' : mention.rule
  return { ...read, mention: { ...mention, start, text, rule } }
}
