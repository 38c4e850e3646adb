import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Period } from '../../../src/core/subject.ts'
import type { Context } from '../../context.ts'

/** A document that has all that a question names, and its sentences. */
export interface Report {
  readonly document: string
  readonly title: string
  readonly sentences: readonly Citation[]
  /** The text as one, the title first. */
  readonly text: string
}

/** So many sentences point to documents, and so many documents are read through. */
const READ = 60
const MOST = 12

/**
 * The documents with a sentence that has one of the `cues`, which tell of the question's time, and have each of the `words`
 * somewhere; those of the question's events first.
 */
export function reportsOf(
  asked: Asked,
  cues: readonly string[],
  words: readonly string[],
  context: Context,
): readonly Report[] {
  const { chronicle } = context
  const { period, bodies } = asked.subject
  const found = [...words.map((word) => [[...cues], [word]]), [[...cues]]].flatMap((lists) =>
    chronicle.quotesOfEach(lists, READ).items.map(({ document }) => document),
  )
  // What no sentence of any document says, none of those of the question's events does.
  if (found.length === 0) return []
  const told =
    period === null
      ? []
      : chronicle.find({ from: period.from, to: period.to, kinds: ['meeting'] }, { offset: 0, limit: READ }).items
  const documents = [...told.flatMap((event) => event.documents), ...found]
  const reports = [...new Set(documents)].flatMap((document): readonly Report[] => {
    if (period !== null && !isOfTime(document, period, context)) return []
    const title = chronicle.source(document)?.title ?? ''
    const sentences = chronicle.sentencesOf(document)
    const text = [title, ...sentences.map(({ quote }) => quote)].join('\n')
    const says = (word: string) => chronicle.marks(text, word).length > 0
    // "The ECB", which the document writes out
    const names = bodies
      .filter(({ typed, name }) => [typed, name].some((one) => fold(text).includes(fold(one))))
      .flatMap(({ typed }) => fold(typed).split(' '))
    const isSaid = words.every((word) => says(word) || names.includes(word))
    return isSaid ? [{ document, title, sentences, text }] : []
  })
  return reports.slice(0, MOST)
}

/** Published in that time, or of something that was held in it. */
function isOfTime(document: string, { from, to }: Period, { chronicle }: Context): boolean {
  const published = chronicle.source(document)?.published?.slice(0, 10) ?? ''
  if (published >= from && published <= to) return true
  return chronicle
    .eventsOf(document)
    .some(
      ({ date, status, kind }) =>
        date !== null && status === 'held' && kind === 'meeting' && date.start <= to && date.end >= from,
    )
}
