import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import { stem, wordsOf } from '../words.ts'
import { looksLikeAnswer } from './looks-like-answer.ts'
import { type Sought, soughtNames, soughtOf } from './sought.ts'

/**
 * "The call lasted forty minutes": a sentence that says one thing of the question, in a document that says the rest. Sought
 * in the documents that an answer shows, and in those that have the question's rarest words.
 */

const DOCUMENTS = 6
const SHOWN = 2
/** A word that so few sentences have points to their documents. */
const RARE = 20
/** A word counts so much less where only another sentence of the document has it. */
const BESIDE = 0.4
/** The part of the question, weighed, that has to be said. */
const ENOUGH = 0.5
/** What the look of an answer is worth, and how far behind the best another one may be: parts of a word. */
const LOOK = 0.45
const SPREAD = 0.3

interface Scored {
  readonly citation: Citation
  readonly own: readonly Sought[]
  readonly points: number
}

/** Those that say more of the question than what is `shown`, or a word of it that nothing shown says. */
export function inTheseDocuments(asked: Asked, shown: readonly Citation[], chronicle: Chronicle): readonly Citation[] {
  const names = soughtNames(asked, chronicle)
  const sought = [...names, ...soughtOf(asked, chronicle)]
  if (sought.length < 2 || (names.length > 0 && names.every(({ found }) => found === 0))) return []
  const whole = weigh(sought)
  const word = whole / sought.length
  const scored = documentsOf(sought, shown, chronicle).flatMap((document): Scored[] => {
    const told = chronicle.sentencesOf(document).map((citation) => ({ citation, words: stemsOf(citation.quote) }))
    const title = stemsOf(chronicle.source(document)?.title ?? '')
    const all = new Set([...title, ...told.flatMap(({ words }) => [...words])])
    return told.flatMap(({ citation, words }) => {
      const own = sought.filter((one) => has(words, one))
      const beside = sought.filter((one) => !own.includes(one) && has(all, one))
      const look = looksLikeAnswer(asked.question.words, citation.quote) ? LOOK * word : 0
      const points = weigh(own) + BESIDE * weigh(beside) + look
      // Whoever is known is named on every page.
      return own.every((one) => names.includes(one)) || points < ENOUGH * whole ? [] : [{ citation, own, points }]
    })
  })
  const quotes = new Map(shown.map(({ quote }) => [quote, stemsOf(quote)]))
  // Whose name it is, the document shown tells already.
  const lacking = sought.filter(
    (one) => !(names.includes(one) && shown.length > 0) && ![...quotes.values()].some((words) => has(words, one)),
  )
  const most = Math.max(0, ...scored.filter(({ citation }) => quotes.has(citation.quote)).map(({ points }) => points))
  const better = scored
    .filter(({ citation }) => !quotes.has(citation.quote))
    .filter(({ own, points }) => points > most || own.some((one) => lacking.includes(one)))
    .toSorted((a, b) => b.points - a.points)
  const least = (better[0]?.points ?? 0) - SPREAD * word
  const few = better.filter(({ points }) => points > least).map(({ citation }) => citation)
  return [...new Map(few.map((one) => [one.quote, one])).values()].slice(0, SHOWN)
}

/** The documents that have most of what is sought. */
function documentsOf(sought: readonly Sought[], shown: readonly Citation[], chronicle: Chronicle): readonly string[] {
  const hits = new Map(shown.map(({ document }) => [document, 1]))
  for (const { words, found, weight } of sought) {
    if (found === 0 || found > RARE) continue
    const documents = chronicle.quotesOfEach([words], RARE).items.map(({ document }) => document)
    for (const document of new Set(documents)) hits.set(document, (hits.get(document) ?? 0) + weight)
  }
  return [...hits]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, DOCUMENTS)
    .map(([document]) => document)
}

const has = (stems: ReadonlySet<string>, { words }: Sought): boolean =>
  words.some((spelling) => wordsOf(spelling).every(({ folded }) => stems.has(stem(folded))))

const weigh = (sought: readonly Sought[]): number => sought.reduce((sum, { weight }) => sum + weight, 0)

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ folded }) => stem(folded)))
