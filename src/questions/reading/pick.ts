import type { Day } from '../../core/date.ts'
import type { Pick } from '../../core/subject.ts'
import { ROLES, TITLES } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Mark } from './marks.ts'

const FIRST = /^(?:first|earliest|oldest)$/
const LAST = /^(?:last|latest|newest|recent|recently|previous|final)$/
const NEXT = /^(?:next|upcoming|future)$/
/** "What happened first in March". */
const BEHIND = /^(?:in|on|at|during|with|between|after|before)$/
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** Nouns of which one is meant, besides the names of kinds: "the first event", "the last time". */
const ONE = /^(?:event|time|one|thing|occasion|date|day|person)$/
const SEVERAL = /^(?:events|times|ones|things|occasions|dates|days|news|updates?)$/

/**
 * "The first meeting" and "when did they last meet" mean one event at an end of the time, "the latest events" the order.
 * The first lady, a first deputy and last week are none of it. Takes the mark off a number that belongs to it.
 */
export function pickOf(words: readonly Word[], marks: Mark[], today: Day): Pick | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.folded ?? ''
    const nth = nthOf(words, marks, i)
    if (nth !== null) {
      marks[i] = 'silent'
      return { end: 'first', many: 1, nth }
    }
    if (marks[i] === 'silent' && isPartOf(words, marks, i)) {
      marks[i] = 'word'
      if (words[i + 1]?.folded === 'day') marks[i + 1] = 'word'
      continue
    }
    const end = FIRST.test(word) ? 'first' : LAST.test(word) ? 'last' : NEXT.test(word) ? 'next' : null
    if (end === null || marks[i] !== 'silent') continue
    const many = howMany(words, marks, i + 1, word)
    if (many === undefined) continue
    // "5 latest events".
    const number = words[i - 1]?.folded === 'most' ? i - 2 : i - 1
    const before = countAt(words, marks, number)
    if (before > 1 && many === null) {
      marks[number] = 'silent'
      return end === 'next' ? { end, many: before, from: today } : { end, many: before }
    }
    // "The last 3 events": the number is no word that an event has to have.
    if (many !== null && many > 1 && marks[i + 1] !== 'date') marks[i + 1] = 'silent'
    return end === 'next' ? { end, many, from: today } : { end, many }
  }
  return null
}

/**
 * "The first panel", "on the first day": of an event it is only a part, which has to be told of. "The previous meeting" is
 * not the last one that is recorded, but one that a sentence may tell of.
 */
function isPartOf(words: readonly Word[], marks: readonly Mark[], at: number): boolean {
  const word = (i: number) => words[i]?.folded ?? ''
  if (word(at - 1) !== 'the') return false
  if (word(at) === 'previous') {
    const noun = [1, 2, 3, 4, 5].map((n) => at + n).find((i) => marks[i] === 'kind')
    return noun !== undefined && !/s$/.test(word(noun))
  }
  if (!/^(?:first|last|final)$/.test(word(at))) return false
  if (word(at + 1) === 'day') return /^(?:on|for|after)$/.test(word(at - 2))
  return word(at) === 'first' && marks[at + 1] === 'word' && A_PART.test(word(at + 1))
}
const A_PART = /^(?:panel|round|plenary|half|phase|part|stage|leg|debate|vote|speech|question|stop)$/

/** "The biggest meeting", "which summit lasted longest": asked of events, and no word that one has to have. */
export function silenceSuperlatives(words: readonly Word[], marks: Mark[]): void {
  words.forEach(({ folded }, i) => {
    if (marks[i] !== 'word' || !/^(?:biggest|largest|longest|crowded|best|lasted)$/.test(folded)) return
    const next = words[i + 1]?.folded ?? ''
    const ofEvent = marks[i + 1] === 'kind' || ONE.test(next) || SEVERAL.test(next) || next === 'attended'
    const predicate = folded !== 'best' && (i === words.length - 1 || marks[i + 1] === 'date')
    if (ofEvent || predicate || (folded === 'lasted' && /^(?:the|longest)$/.test(next))) marks[i] = 'silent'
  })
}

const NTH = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** Behind "the second meeting", where it is counted and not called so: no "second meeting of the Council". */
const COUNTED = /^(?:between|with|in|on|at|during|since|that|when|where|ever|held)$/

/** "The second meeting between Ek and Moe", "the 3rd time they met". */
function nthOf(words: readonly Word[], marks: readonly Mark[], at: number): number | null {
  const word = words[at]?.folded ?? ''
  const nth = NTH.indexOf(word) + 2 || 0
  const number = nth > 1 ? nth : /^(?:[2-9]|10)(?:nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : 0
  if (number < 2 || marks[at] !== 'word') return null
  const noun = words[at + 1]?.folded ?? ''
  const isNoun = ONE.test(noun) || (marks[at + 1] === 'kind' && !/s$/.test(noun))
  const behind = at + 2
  const counts =
    behind === words.length ||
    marks[behind] === 'name' ||
    marks[behind] === 'date' ||
    COUNTED.test(words[behind]?.folded ?? '')
  return isNoun && counts ? number : null
}

/** `3`, `three`; 0 where no number stands. */
function countAt(words: readonly Word[], marks: readonly Mark[], at: number): number {
  const word = words[at]?.folded ?? ''
  return marks[at] === 'date' ? 0 : COUNTS.indexOf(word) + 1 || (/^\d{1,2}$/.test(word) ? Number(word) : 0)
}

/** Undefined where the word belongs to something else. */
function howMany(
  words: readonly Word[],
  marks: readonly Mark[],
  from: number,
  word: string,
): number | null | undefined {
  const next = words[from]?.folded ?? ''
  const count = countAt(words, marks, from)
  if (count > 1) return count
  if (word === 'recently') return null
  // "Whom did he meet last".
  if (from === words.length && /^(?:upcoming|future)$/.test(word)) return null
  // "What happened first", "latest": nothing else is said.
  const alone = from === 1 && (from === words.length || marks[from] === 'date' || BEHIND.test(next))
  if (alone) return /^(?:first|last)$/.test(word) ? 1 : null
  if (from === words.length && countAt(words, marks, from - 2) > 1) return null
  if (from === words.length) return /^(?:first|last)$/.test(word) ? 1 : undefined
  // "When did they first meet".
  if (marks[from] === 'verb') return 1
  if (TITLES.has(next) || ROLES.has(next)) return undefined
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    const noun = words[i]?.folded ?? ''
    if (ONE.test(noun)) return 1
    if (SEVERAL.test(noun)) return null
    if (marks[i] === 'kind') return /s$/.test(noun) ? null : 1
  }
  // "The latest on grain" asks for news; "first" and "last" alone say nothing.
  return /^(?:latest|newest|earliest|oldest|recent|upcoming)$/.test(word) ? null : undefined
}
