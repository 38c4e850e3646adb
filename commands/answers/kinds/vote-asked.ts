import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { typed } from '../../../src/wording/answers.ts'
import { moveIn, OF_RATES } from '../sentences/rate-moves.ts'
import type { Side } from '../sentences/votes-told.ts'

const ASKS =
  /^(?:and )?(?:who|whom|which|how|did|was|were|has|have|what)\b.*\b(?:vot(?:e[ds]?|ing)|dissent\p{L}*|abst(?:ain|ention)\p{L}*|unanim\p{L}+)/u
/** What somebody wins or holds is no vote of theirs. */
const OF_OTHERS = /\b(?:w[io]n|won|lost|postponed|moved|called|held|when|where|why|vote of (?:thanks|confidence))\b/u
const WORD_OF_VOTES =
  /^(?:vot(?:e[ds]?|ing|ers?)|dissent\p{L}*|abst(?:ain|ention)\p{L}*|unanim\p{L}+|oppos\p{L}+|against|favou?r|result)$/u
/** Words that need not stand in the document: of the question, and those for whatever was voted on. */
export const PLAIN = inLines('u')`
  ^(?:
    who|whom|which|how|many|much|any\p{L}*|some\p{L}*|did|do|does|was|were|is|are|has|have|what|the|an?|of|in|on
    |at|for|to|from|by|with|and|or|it|its|that|this|be|been|all|any|their|there|people|persons?|members?
    |policymakers?|governors?|board|committee|council|meeting|decisions?|actions?|proposals?|propositions?
    |motions?|measures?|moves?|changes?|same|each|else|out|come|go|turn|last|latest|split
  )$
`
const DATED = inLines('u')`
  ^(?:
    \d+(?:st|nd|rd|th)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
    |sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|\p{L}+day|week|month|year|spring
    |summer|autumn|winter
  )$
`

/** What a question wants to know of a vote. */
export interface VoteAsked {
  readonly form: 'who' | 'many' | 'whether' | 'any' | 'unanimous' | 'how'
  /** "Did Holm and Lund vote": those names, as typed and folded. */
  readonly names: readonly string[]
  /** Null for "who voted". */
  readonly side: Side | null
  /** What was voted on, folded: its own words, and which way it would move a rate. */
  readonly object: readonly string[]
  readonly move: ReturnType<typeof moveIn>
  /** All words that the document has to have. */
  readonly words: readonly string[]
}

/** Null for all questions that are not of votes. */
export function voteAsked(asked: Asked): VoteAsked | null {
  const { subject } = asked
  const words = fold(typed(asked))
  if (!ASKS.test(words) || OF_OTHERS.test(words)) return null
  const who = WHO.exec(words)?.groups?.who ?? ''
  const names = who === '' || GROUP.test(who) ? [] : who.split(/,? and |, /u)
  const form = formOf(words, names)
  const side = sideOf(words)
  // How countries voted, nobody's name tells.
  const isOfBody = subject.bodies.some(({ typed }) => names.includes(fold(typed)))
  if (form === null || isOfBody || ((form === 'whether' || form === 'any') && side === null)) return null
  const own = (text: string) =>
    (text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter(
      (word) =>
        !PLAIN.test(word) &&
        !WORD_OF_VOTES.test(word) &&
        !(subject.period !== null && DATED.test(word)) &&
        moveIn(word) === null,
    )
  const behind = OBJECT.exec(words)?.groups?.what ?? ''
  const object = own(behind.split(ENDS_OBJECT)[0] ?? '').filter((word) => !OF_RATES.test(word))
  // Of them the surname at least has to stand there.
  const others = names.length === 0 ? words : words.replace(who, names.map((name) => name.split(' ').at(-1)).join(' '))
  return { form, side, names, object, move: moveIn(behind), words: own(others) }
}
const WHO = /^(?:and )?(?:how )?(?:did|has|have) (?:the )?(?<who>.+?) (?:vote[ds]?|dissent(?:ed)?|abstain(?:ed)?)\b/u
const GROUP =
  /\b(?:board|committee|council|bank|parliament|court|assembly|senate|members?|governors|they|all|every\p{L}*|any\p{L}*|some\p{L}*)\b/u
/** "The action of the committee", "the bridge at the last meeting": what stands behind tells whose it was, or when. */
const ENDS_OBJECT = /\b(?:of|at|in|by|on|during)\b/u

const sideOf = (words: string): Side | null => {
  if (/\b(?:against|dissent\p{L}*|oppos\p{L}+)\b/u.test(words)) return 'against'
  if (/\babst/u.test(words)) return 'abstained'
  return /\b(?:for|favou?r|to)\b/u.test(words) ? 'for' : null
}

function formOf(words: string, names: readonly string[]): VoteAsked['form'] | null {
  if (/\bunanim/u.test(words)) return 'unanimous'
  if (/^(?:and )?(?:who|which)\b/u.test(words)) return 'who'
  if (/^how many\b/u.test(words)) return 'many'
  if (/^(?:how (?:did|was|were)|what (?:was|were))\b/u.test(words)) return 'how'
  if (names.length > 0) return 'whether'
  return /^(?:did|has|have|was|were) (?:any|some)/u.test(words) ? 'any' : null
}
const OBJECT =
  /\b(?:against|favou?r of|vot(?:e[ds]?|ing) (?:for|to|on)|dissented from|abstain(?:ed)? (?:on|from)|vote on)\s+(?<what>.+)$/u
