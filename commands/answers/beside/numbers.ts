import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Block } from '../../../src/core/message.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from './showing.ts'

const NUMBER =
  '(?:(?:more than|less than|over|about|some|nearly|at least|around|almost|up to|approximately|roughly|only|under) )?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?(?:dozens?|hundreds?|thousands?)(?: of)?)(?:[ -](?:hundred|thousand|million|billion))?'

/** "How many envoys did she meet": "over forty foreign envoys", where a sentence has all words of the question; null where they differ. */
export function countSaid(asked: Asked, context: Context): { said: string; citations: readonly Citation[] } | null {
  const noun = /^how many (?:\p{L}+ (?=\p{L}+s\b))?(\p{L}+)/u.exec(fold(asked.rest))?.[1] ?? ''
  if (noun.length < 4) return null
  const counted = new RegExp(`(?<![\\p{L}\\d])${NUMBER} (?:[\\p{L}’'-]+ ){0,3}?${RegExp.escape(noun)}(?!\\p{L})`, 'iu')
  const found = context.saying(asked).flatMap(({ citation }) => {
    const [said] = counted.exec(citation.quote) ?? []
    const isPlan = !/\bwill\b/iu.test(asked.rest) && AHEAD.test(citation.quote)
    return said === undefined || OTHERS.test(said) || isPlan ? [] : [{ said, citation }]
  })
  const [first] = found
  if (!first || found.some(({ said }) => fold(said) !== fold(first.said))) return null
  return { said: first.said, citations: sentences(found.map(({ citation }) => citation)).slice(0, SHOWN) }
}
const AHEAD = /\b(?:is|are) (?:to|due|expected|scheduled)\b|\bwill\b/iu
/** "Two of the envoys", "three days with envoys": of something else. */
const OTHERS =
  /\b(?:of the|of his|of her|of their|with|and|in|on|at|for|from|by|to|days?|years?|hours?|percent|per)\b/iu

/** So many sentences are looked through, and so many are shown. */
const READ = 20
const SHOWN = 2

/**
 * "How many soldiers were at Storm Dawn": sentences with a number of soldiers in the documents that name it, what was
 * published last first, since a plan is overtaken by what came of it.
 */
export function numbersOf(asked: Asked, { chronicle }: Context): readonly Block[] {
  const noun = /^how many (\p{L}+)/u.exec(fold(asked.rest))?.[1] ?? ''
  const others = [...asked.subject.terms, ...asked.subject.bodies.map(({ typed }) => typed)].filter(
    (word) => fold(word) !== noun,
  )
  if (noun.length < 4 || others.length === 0) return []
  const number = new RegExp(
    `(?<!\\p{L})(?:\\d[\\d,.]*|thousands?|hundreds?|dozens?)\\s(?:\\p{L}+\\s){0,2}?${noun}(?!\\p{L})`,
    'iu',
  )
  const documents = new Set(
    chronicle.quotes(others.join(' '), { offset: 0, limit: READ }).items.map(({ document }) => document),
  )
  const found = [...documents]
    .flatMap((document) => chronicle.sentencesOf(document))
    .filter(({ quote }) => number.test(fold(quote)))
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
  return showing(sentences(found).slice(0, SHOWN), 'A number is in these sentences, the latest first:')
}
