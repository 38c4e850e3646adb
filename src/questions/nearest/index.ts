import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import { ROLES, TITLES } from '../vocabulary.ts'
import { stem } from '../words.ts'
import { documentsFor } from './documents.ts'
import { mayAnswer } from './looks-like-answer.ts'
import { BEFORE, has, PRONOUN, type Scored, scoredIn, stemsOf } from './score.ts'
import { allOf, meanWeight, type SoughtAll, soughtOf, weigh } from './sought.ts'

/** So many at the most: more are no help to somebody in a channel. */
export const SHOWN = 3
/** The part of the question, weighed, that has to be said; a sentence with less of it speaks of something else. */
const ENOUGH = 0.5
/** How far behind the best another one may be, in words of the question. */
const SPREAD = 0.65

/**
 * Sentences for a question that no event answers: whatever the documents say that comes near it, the nearest first, for the
 * reader to judge. "The call lasted forty minutes" says one thing of the question in a document that says the rest, so the
 * documents that have most of it are read through, and those of what is `shown` already. Of that only what says more comes
 * again. Of somebody who is known and of whom no sentence says any of it there is none.
 */
export function nearestSentences(
  asked: Asked,
  chronicle: Chronicle,
  shown: readonly Citation[] = [],
): readonly Citation[] {
  const sought = soughtOf(asked, chronicle)
  const all = sought.words.length === 0 || isOfNobody(sought) ? [] : search(asked, sought, shown, chronicle)
  const found = OF_OFFICE.test(asked.question.words) ? all.filter(({ quote }) => hasOfficeOf(asked, quote)) : all
  if (found.length > 0 || shown.length > 0) return found
  // Nothing more was said of a stranger than the name.
  return asked.subject.strangers
    .flatMap((name) => chronicle.quotes(name, { offset: 0, limit: SHOWN }).items)
    .slice(0, SHOWN - 1)
}

/** "Who is the king of Norland": what else is told of Norland is no help. */
const OF_OFFICE = /^\W*who(?:['’]s|\s(?:is|was|are|were))\s/iu
function hasOfficeOf({ subject: { terms, people, strangers } }: Asked, quote: string): boolean {
  const offices = terms.filter((term) => ROLES.has(term) || TITLES.has(term))
  if (offices.length === 0 || people.length + strangers.length > 0) return true
  const stems = stemsOf(quote)
  return offices.some((office) => stems.has(stem(office)))
}

/** Does a text say at least half of what the question seeks? What says less is of something else. */
export function saysMostOf(asked: Asked, chronicle: Chronicle): (text: string) => boolean {
  const sought = allOf(soughtOf(asked, chronicle))
  const least = ENOUGH * weigh(sought)
  return (text) => {
    const stems = stemsOf(text)
    return weigh(sought.filter((one) => has(stems, one))) >= least
  }
}

/**
 * Of these sentences those that say every word of the question and have what it asks for, each behind the one that it goes on
 * from: "It will be headed by Director Lund" says who heads the working group of the sentence in front. A name may also stand
 * in the title, and further in front where the sentence says "she"; of a day that is asked for none can be sure.
 */
export function sayingAll(citations: readonly Citation[], asked: Asked, chronicle: Chronicle): readonly Citation[] {
  const { words, names } = soughtOf(asked, chronicle)
  if (words.length === 0 || asked.subject.period !== null) return []
  return citations.flatMap((citation) => {
    const { document, quote } = citation
    if (!mayAnswer(asked.question.words, quote)) return []
    const told = chronicle.sentencesOf(document)
    const at = told.findIndex((one) => one.quote === quote)
    const before = (many: number) => told.slice(Math.max(0, at - many), Math.max(0, at))
    const all = (of: readonly Citation[]) => stemsOf(of.map((one) => one.quote).join(' '))
    const carried = PRONOUN.test(quote) ? all(before(BEFORE)) : new Set<string>()
    const own = stemsOf(quote)
    const around = own.union(carried).union(stemsOf(chronicle.source(document)?.title ?? ''))
    if (!names.every((one) => has(around, one)) || !words.some((one) => has(own, one))) return []
    const lead = words.every((one) => has(own, one)) ? [] : GOES_ON.test(quote) ? before(1) : null
    if (lead === null || !words.every((one) => has(all([...lead, citation]), one))) return []
    return [...lead, citation]
  })
}
const GOES_ON = /^(?:It|They|He|She|This|These|Both)\b/u

/** No sentence has any of the names. */
const isOfNobody = ({ names }: SoughtAll): boolean => names.length > 0 && names.every(({ found }) => found === 0)

function search(
  asked: Asked,
  sought: SoughtAll,
  shown: readonly Citation[],
  chronicle: Chronicle,
): readonly Citation[] {
  const given = shown.map(({ document }) => document)
  const scored = documentsFor(asked, sought, given, chronicle)
    .flatMap((document) => scoredIn(document, asked, sought, chronicle))
    .filter(({ weight, ofStranger }) => ofStranger || weight >= ENOUGH * weigh(allOf(sought)))
  return nearest(sayingMore(scored, sought, shown), SPREAD * meanWeight(sought))
}

/** Those that say more of the question than what is shown, or a word of it that nothing shown says. */
function sayingMore(scored: readonly Scored[], sought: SoughtAll, shown: readonly Citation[]): readonly Scored[] {
  if (shown.length === 0) return scored
  const quotes = new Map(shown.map(({ quote }) => [quote, stemsOf(quote)]))
  // Whose name it is, the document shown tells already.
  const lacking = sought.words.filter((one) => ![...quotes.values()].some((stems) => has(stems, one)))
  // By what it says alone: that another looks more like an answer makes it none.
  const most = Math.max(0, ...scored.filter(({ citation }) => quotes.has(citation.quote)).map(({ weight }) => weight))
  return scored
    .filter(({ citation }) => !quotes.has(citation.quote))
    .filter(({ says, weight }) => weight > most || says.some((one) => lacking.includes(one)))
}

/** The best, and behind it those that come close or say a word that none before says; no quote twice. */
function nearest(scored: readonly Scored[], spread: number): readonly Citation[] {
  const sorted = scored.toSorted((a, b) => b.points - a.points)
  const least = (sorted[0]?.points ?? 0) - spread
  const taken: Scored[] = []
  for (const one of sorted) {
    if (taken.length === SHOWN) break
    if (taken.some(({ citation }) => citation.quote === one.citation.quote)) continue
    const isNew = one.says.some((word) => !taken.some(({ says }) => says.includes(word)))
    if (one.points > least || isNew) taken.push(one)
  }
  return taken.map(({ citation }) => citation)
}
