import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import type { Period } from '../../core/subject.ts'
import { stem, wordsOf } from '../words.ts'
import { looksLikeAnswer } from './looks-like-answer.ts'
import { namesOf, type Sought, soughtOf } from './sought.ts'

/** Sentences for a question that no event answers: whatever the documents say that comes near it, for the reader to judge. */

const SHOWN = 2
/** The part of the question, weighed, that a sentence has to say; with fewer of its words it speaks of something else. */
const ENOUGH = 0.5
/** So many of the question's words are sought together at the most, in so many ways; so many sentences are read for each. */
const WORDS = 6
const WAYS = 10
const READ = 20
/** Words that so many sentences have tell nothing, and to look for two of them together would take long. */
const COMMON = 1_000
/** Where a sentence says "he", the name stands in one of so many before it; so many such sentences are looked at. */
const BEFORE = 3
const LOOKED = 6

/** Of somebody who is known and of whom no sentence says any of it there is none: he is named on every page. */
export function nearestSentences(asked: Asked, chronicle: Chronicle): readonly Citation[] {
  const names = namesOf(asked)
  const found = withMost(soughtOf(asked, chronicle), names, chronicle)
  if (found.length > 0) return best(asked, found)
  // Nothing more was said of a stranger than the name.
  return asked.subject.strangers
    .flatMap((name) => chronicle.quotes(name, { offset: 0, limit: SHOWN }).items)
    .slice(0, SHOWN)
}

/** The sentences that say most of what is sought, and all of the names. */
function withMost(sought: readonly Sought[], names: readonly string[], chronicle: Chronicle): readonly Citation[] {
  const named = names.map((name) => [name])
  if (named.some((name) => chronicle.quotesOfEach([name], 0).total === 0)) return []
  for (const words of waysOf(sought)) {
    const { items } = chronicle.quotesOfEach([...words, ...named], READ)
    if (items.length > 0) return items
    if (names.length === 0) continue
    const without = chronicle.quotesOfEach(words, LOOKED).items.filter((one) => isCarried(one, names, chronicle))
    if (without.length > 0) return without
  }
  return []
}

/** The words that a sentence may have together, those that tell most first: all of them, all but the commonest, … */
function waysOf(sought: readonly Sought[]): readonly (readonly (readonly string[])[])[] {
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0)
  const there = sought.filter(({ found }) => found > 0).slice(0, WORDS)
  const ways = Array.from({ length: 2 ** there.length }, (_, bits) => there.filter((_, i) => (bits >> i) & 1))
  return ways
    .map((words) => ({ words, weight: words.reduce((sum, { weight }) => sum + weight, 0) }))
    .filter(({ words, weight }) => words.some(({ found }) => found < COMMON) && weight >= ENOUGH * whole)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, WAYS)
    .map(({ words }) => words.map((word) => word.words))
}

/** First what has the look of an answer and was told at the time. */
function best({ subject, question }: Asked, found: readonly Citation[]): readonly Citation[] {
  const points = (citation: Citation) =>
    Number(looksLikeAnswer(question.words, citation.quote)) +
    Number(subject.period !== null && isSoonAfter(citation.published, subject.period))
  const sorted = found.toSorted((a, b) => points(b) - points(a))
  return [...new Map(sorted.map((citation) => [citation.quote, citation])).values()].slice(0, SHOWN)
}

const PRONOUN =
  /\b(?:he|she|they|him|her|his|them|their|both|it|the (?:two|minister|president|governor|chancellor|king|queen|secretary|prime minister|commissioner|couple|ministers|presidents|leaders|sides))\b/iu

/** "She was accompanied by": the names that are missing stand in the sentences before. */
function isCarried(citation: Citation, names: readonly string[], chronicle: Chronicle): boolean {
  if (!PRONOUN.test(citation.quote)) return false
  const all = chronicle.sentencesOf(citation.document)
  const at = all.findIndex(({ start }) => start === citation.start)
  const told = all.slice(Math.max(0, at - BEFORE), at + 1).flatMap(({ quote }) => wordsOf(quote))
  const stems = new Set(told.map(({ folded }) => stem(folded)))
  return names.every((name) => stems.has(stem(name)))
}

/** Told when it happened: a report of the week. */
function isSoonAfter(published: Citation['published'], { from, to }: Period): boolean {
  const day = published?.length === 10 ? published : null
  return day !== null && day >= from && day <= Temporal.PlainDate.from(to).add({ days: 7 }).toString()
}
