import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'

/** What a question asks the day or the place of, by the shape of its words. */
export interface Form {
  /** Who does it stands before the verb; it is done to them; a noun is asked of ("when is the summit"); or when something counts from. */
  readonly is: 'active' | 'passive' | 'noun' | 'effect'
  readonly tense: 'past' | 'future' | null
  /** The words from the one on that says what was done or what it was, folded; of a verb that says nothing the next tells. */
  readonly verbs: readonly string[]
}

/** Null for a question that asks neither when nor where, or of somebody alone ("where was Holt"). */
export function formOf({ question, subject }: Asked): Form | null {
  const [all = '', helper] = ASKS.exec(question.words) ?? []
  if (helper === undefined) return null
  const behind = question.words.slice(all.length).match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? []
  const tense = /^(?:did|has|have|had|was|were)$/i.test(helper) ? 'past' : /^will$/i.test(helper) ? 'future' : null
  if (TAKES_EFFECT.test(question.words)) return { is: 'effect', tense: null, verbs: ['effect', 'force'] }
  const isBe = /^(?:was|were|is|are)$/i.test(helper)
  const carried = behind.findIndex((word, i) => i > 0 && TAKES_PLACE.test(word))
  // "When will the opening ceremony be", "where was the meeting held"
  const isDone = / be /i.test(question.words) && PARTICIPLE.test(behind[carried + 1] ?? '')
  const takesPlace =
    carried > 0 &&
    carried >= behind.length - (isBe ? 3 : 2) &&
    !(isDone && !TAKES_PLACE.test(behind[carried + 1] ?? ''))
  const participle = behind.find((word, i) => PARTICIPLE.test(word) && !ARTICLE.test(behind[i - 1] ?? ''))
  if (!takesPlace && participle && (isBe || / be /i.test(question.words)))
    return { is: 'passive', tense, verbs: [fold(participle)] }
  if (takesPlace || isBe) {
    const people = [...subject.people, ...subject.strangers].map((name) => fold(name).split(' '))
    const noun = headOf(takesPlace ? behind.slice(0, carried) : behind)
    return noun === null || people.some((name) => name.includes(noun)) ? null : { is: 'noun', tense, verbs: [noun] }
  }
  // "When did the Norwegian delegation leave": the first word behind who did it that is no office and no noun of many.
  const names = new Set([...subject.people, ...subject.strangers].flatMap((name) => fold(name).split(/[\s-]+/u)))
  const isVerb = (word: string) =>
    /^\p{Ll}/u.test(word) && !SMALL.test(word) && !PEOPLE.test(word) && !names.has(fold(word).replace(/['’]s?$/u, ''))
  const verb = behind.findIndex((word, i) => i > 0 && isVerb(word))
  return verb < 0 ? null : { is: 'active', tense, verbs: behind.slice(verb).map(fold) }
}

/** "The annual dinner of the clubs": what it was is the last word before "of"; of "the swearing-in" the first part tells it. */
function headOf(words: readonly string[]): string | null {
  const end = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word))
  const noun = (end < 0 ? words : words.slice(0, end)).findLast((word) => !SMALL.test(word))
  return noun === undefined ? null : (fold(noun).split(/[^\p{L}\p{N}]+/u)[0] ?? null)
}

const ASKS =
  /^\W*(?:when|where|(?:on )?(?:what|which) (?:day|date)|in (?:what|which) (?:city|town|country|place))\s+(did|has|have|had|will|does|do|was|were|is|are)\b/iu
/** From when on something counts, which is another day than that on which it was decided. */
export const TAKES_EFFECT =
  /\b(?:(?:takes?|took|taken) effect|(?:comes?|came|enter(?:s|ed)?) into (?:force|effect))\b/iu
/** What is said of an event, and says no more than that there is one. */
const TAKES_PLACE = /^(?:be|take|taking|happen(?:ing)?|occur|start|begin|held|hosted|scheduled|due)$/iu
const PARTICIPLE =
  /^(?!(?:red|united)$)(?:\p{L}{3,}ed|held|sworn|met|born|chosen|given|sent|taken|told|made|won|shot|built|set|put|brought|bought|laid|paid|shown|sold|begun|led)$/u
const ARTICLE = /^(?:the|an?|his|her|its|their)$/iu
const PREPOSITION = /^(?:of|in|on|at|for|to|from|by|with|between|about|after|before|that|which|during|going)$/iu
const SMALL = /^(?:the|an?|of|in|on|for|to|and|or|from|mr|mrs|ms|dr|de|van|von|der|den|al|el|bin|ibn|la|le)$/iu
/** Who may do it, in one word: an office, a group. */
const PEOPLE = inLines('iu')`
  ^(?:
    \p{L}+(?<!s)s|prime|foreign|minister|president|governor|secretary|general|deputy|vice|chancellor|king|queen
    |prince|princess|emir|sultan|pope|delegation|team|mission|board|council|committee|government|minister’s|chief
    |chairman|chairwoman|speaker|ambassador|envoy|commissioner|director|mayor|leader|two|three|four|five|their|his
    |her|new|former
  )$
`
