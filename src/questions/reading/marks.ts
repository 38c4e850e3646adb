import type { DatePhrase } from '../dates/phrase.ts'
import type { BodyIndex } from '../names/bodies.ts'
import type { NameFound } from '../names/index.ts'
import { KIND_OF, SILENT, TITLES, VERBS } from '../vocabulary.ts'
import type { Word } from '../words.ts'

/** What a word of a question is, when it is not just a word. */
export type Mark = 'date' | 'name' | 'title' | 'silent' | 'verb' | 'kind' | 'body' | 'word'

/** Where countries and bodies are named. */
export function bodiesIn(words: readonly Word[], bodies: BodyIndex): readonly Stretch[] {
  return words.flatMap((_, from) => {
    const body = bodies.at(words, from)
    return body ? [{ from, to: from + body.length }] : []
  })
}

type Stretch = Pick<NameFound, 'from' | 'to'>

/** Theresa May and the Western March are not months. */
export function inName(date: DatePhrase, words: readonly Word[], people: readonly Stretch[]): boolean {
  return people.some((found) => {
    const [start, end] = [words[found.from]?.start ?? 0, words[found.to - 1]?.end ?? 0]
    return found.to - found.from > 1 && date.is === 'yearless' && date.start < end && date.end > start
  })
}

/** One mark for each word; a name wins over a body, a body over what the vocabulary says. */
export function markWords(
  words: readonly Word[],
  dates: readonly DatePhrase[],
  people: readonly NameFound[],
  bodies: BodyIndex,
): Mark[] {
  const marks = words.map((word): Mark => {
    if (dates.some((date) => word.start < date.end && word.end > date.start)) return 'date'
    if (KIND_OF.has(word.folded)) return 'kind'
    if (VERBS.has(word.folded)) return 'verb'
    return SILENT.has(word.folded) ? 'silent' : 'word'
  })
  for (const at of handedOver(words)) if (marks[at] === 'word') marks[at] = 'silent'
  for (let i = 0; i < words.length; i++) {
    const body = marks[i] === 'word' ? bodies.at(words, i) : null
    if (body)
      for (let k = i; k < i + body.length; k++) if (marks[k] === 'word' || marks[k] === 'silent') marks[k] = 'body'
  }
  for (const found of people) {
    // A date inside a surname's place ("May") stays what it was read as.
    if (found.to - found.from === 1 && marks[found.from] === 'date') continue
    for (let i = found.from; i < found.to; i++) marks[i] = 'name'
    // "US President Biden": the country too, but only before a title ("in Germany Scholz met" is a place).
    for (let i = found.from - 1; i >= 0 && marks[i] !== 'date' && marks[i] !== 'name'; i--) {
      const titled = marks[i + 1] === 'title'
      if (!TITLES.has(words[i]?.folded ?? '') && !(titled && marks[i] === 'body')) break
      if (marks[i] !== 'silent') marks[i] = 'title'
    }
  }
  // "When did Song call on Minister Bala": a visit, and no telephone.
  for (let i = 0; i + 2 < words.length; i++)
    if (
      marks[i] === 'kind' &&
      /^calls?$/.test(words[i]?.folded ?? '') &&
      words[i + 1]?.folded === 'on' &&
      isSomebody(i + 2, marks)
    )
      marks[i] = 'verb'
  return marks
}

const isSomebody = (at: number, marks: readonly Mark[]): boolean => marks[at] === 'name' || marks[at] === 'title'

/** "Where did she present, hand over or submit her credentials": the papers say all of it. */
function handedOver(words: readonly Word[]): readonly number[] {
  if (!words.some(({ folded }) => /^(?:credentials|credence)$/.test(folded))) return []
  return words.flatMap(({ folded }, i) =>
    i > 0 &&
    words[i - 1]?.folded !== 'who' &&
    /^(?:present(?:s|ed|ing)?|hand(?:s|ed|ing)?|submit\p{L}*|deliver\p{L}*|letters?|copy|copies)$/u.test(folded)
      ? [i]
      : [],
  )
}
