import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Block } from '../../../src/core/message.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from './showing.ts'

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
