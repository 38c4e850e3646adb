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
/** Of a whole year there are more events than anybody reads through: the newest, and what the cues found. */
const TOLD = 30
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
    chronicle.quotesOfEach(lists, READ).map(({ document }) => document),
  )
  // What no sentence of any document says, none of those of the question's events does.
  if (found.length === 0) return []
  const told =
    period === null
      ? []
      : chronicle.find({ from: period.from, to: period.to, kinds: ['meeting'] }, { offset: 0, limit: TOLD }).items
  // Those of what was held in that time are of it.
  const ofTime = new Set(told.flatMap(({ status, documents }) => (status === 'held' ? documents : [])))
  const documents = [...told.flatMap((event) => event.documents), ...found]
  const reports: Report[] = []
  for (const document of new Set(documents)) {
    if (reports.length === MOST) break
    if (period !== null && !ofTime.has(document) && !isOfTime(document, period, context)) continue
    const title = chronicle.source(document)?.title ?? ''
    const sentences = chronicle.sentencesOf(document)
    const text = [title, ...sentences.map(({ quote }) => quote)].join('\n')
    const says = (word: string) => chronicle.marks(text, word).length > 0
    // "The ECB", which the document writes out
    const names = bodies
      .filter(({ typed, name }) => [typed, name].some((one) => fold(text).includes(fold(one))))
      .flatMap(({ typed }) => fold(typed).split(' '))
    const isSaid = words.every((word) => says(word) || names.includes(word))
    if (isSaid) reports.push({ document, title, sentences, text })
  }
  return reports
}

/** Published in that time, or within a month of it and of something that was held in it. */
function isOfTime(document: string, { from, to }: Period, { chronicle }: Context): boolean {
  const published = chronicle.source(document)?.published?.slice(0, 10) ?? ''
  if (published >= from && published <= to) return true
  if (published !== '' && (published < from || published > monthAfter(to))) return false
  return (
    chronicle.find({ document, from, to, kinds: ['meeting'], statuses: ['held'] }, { offset: 0, limit: 1 }).total > 0
  )
}
const monthAfter = (day: string): string => Temporal.PlainDate.from(day).add({ months: 1 }).toString()
