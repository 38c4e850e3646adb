import type { Citation } from '../../../src/core/citation.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Context } from '../../context.ts'
import { namedIn, type Placed } from './named-in.ts'

/** How somebody voted. */
export type Side = 'for' | 'against' | 'abstained'

/** Those of whom a sentence says how they voted, and on what, folded: "the cut", "to keep the rate"; empty for a bare "dissented". */
export interface Vote {
  readonly side: Side
  readonly people: readonly string[]
  readonly what: string
  readonly citation: Citation
}

/** "Voted 7-2", "two members voted against": how many, for each side that the words count. */
export interface Tally {
  readonly many: Partial<Readonly<Record<Side, number>>>
  /** What the tally is of, as in a Vote. */
  readonly what: string
  readonly citation: Citation
}

/** Everything that says how somebody voted, with the side that it says. */
const CUES: readonly (readonly [RegExp, Side])[] = [
  [
    inLines('g')`
      \b(?:
        vot(?:ed|ing|es?) against|dissent(?:ed|ing)?(?: (?:vote|from|against))?|dissenters?|votes? against
        |those against|opposed|outvoted
        |(?:entered|expressed|recorded) (?:an? |his |her |their )?(?:reservations?|dissents?)(?: against)?
      )\b
    `,
    'against',
  ],
  [
    /\b(?:vot(?:ed|ing|es?) (?:for|in favou?r(?: of)?|to)|votes? in favou?r|those in favou?r|voted with the majority)\b/g,
    'for',
  ],
  [/\b(?:abstain(?:ed|ing)?|abstentions?|abstainers?)\b/g, 'abstained'],
]
/** Of another vote, or of none: "had voted against", "would vote for", "did not vote to". */
const NOT_SO =
  /\b(?:not|never|had|would|could|might|will|may|should|if|whether|threaten\p{L}*|plann?\p{L}*|expect\p{L}*|likely|urge\p{L}*|ask\p{L}*)\s+(?:to\s+|have\s+|be\s+)?(?:\p{L}+ly\s+)?$/u
/** Between those who vote and the verb: "A and B each", "(A and B)", "A, a member of the board, who", "A was the only one to" */
const TO_VERB =
  /^(?:,[^,;:.]{2,60}, ?)?\)?,?(?:\s+(?:also|both|each|all|alone|again|meanwhile))*,?(?:\s+who)?(?:\s+(?:has|have))?(?:\s+was the (?:only|sole|lone) (?:\p{L}+ )?(?:to|who))?\s+$/u
/** Before those who voted so: "voted for the cut: A, B", "voting against was A", "the dissenters were A" */
const TO_LIST =
  /^[^:;.()]{0,110}?(?::|\((?!\d)|\b(?:was|were|came from|by|from)\b:?)\s*(?:(?:the|its|his|her)\s+)?(?:[\p{L}.'’-]+\s+){0,5}$/u
/** Between two of one list: offices, no verb. */
const IN_LIST = /^(?:[^:()]{0,60}?[,;&]|\s*\([^)]{0,60}\)[,;]?|[^,;:()]{0,40}? and\b)[^:()]{0,60}$/u
const ENDS_LIST = inLines('u')`
    \b(?:
      who|which|that|while|whereas|but|because|with|on|at|by|has|have|had|was|were|is|are|left|kept|held|decided
      |raised|lowered|said|says|vot(?:ed|ing)|dissent\p{L}*|against|prefer\p{L}*
    )\b
  `

/** Who voted how, as the sentence says. */
export function votesIn(citation: Citation, context: Context): readonly Vote[] {
  const text = fold(citation.quote)
  const cues = cuesIn(text)
  const named = cues.length > 0 ? namedIn(text, citation, context) : []
  if (named.length === 0) return []
  return cues.flatMap(({ side, from, to }, i): readonly Vote[] => {
    const behind = named.filter((one) => one.from >= to && one.from < (cues[i + 1]?.from ?? text.length))
    const [first] = behind
    const what = whatOf(text.slice(to, cues[i + 1]?.from))
    if (first && TO_LIST.test(text.slice(to, first.from)))
      return [{ side, what, citation, people: listFrom(text, behind) }]
    const before = named.filter((one) => one.to <= from)
    const last = before.at(-1)
    if (!last || !TO_VERB.test(text.slice(last.to, from))) return []
    return [{ side, what, citation, people: listFrom(text, before.toReversed()).toReversed() }]
  })
}

function cuesIn(text: string) {
  return CUES.flatMap(([pattern, side]) =>
    [...text.matchAll(pattern)].map(({ index, 0: said }) => ({ side, from: index, to: index + said.length })),
  )
    .filter(({ from }) => !NOT_SO.test(text.slice(Math.max(0, from - 40), from)))
    .toSorted((a, b) => a.from - b.from)
}

/** What was voted on, up to where something else begins. */
const whatOf = (behind: string): string =>
  behind.split(/[,;:.()]|\b(?:was|were|while|who|because|prefer\p{L}*)\b/u)[0]?.trim() ?? ''

/** The names that stand in one list with the first, in either direction. */
function listFrom(text: string, named: readonly Placed[]): readonly string[] {
  const list: Placed[] = []
  for (const one of named) {
    const last = list.at(-1)
    const gap = last === undefined ? '' : text.slice(Math.min(last.to, one.to), Math.max(last.from, one.from))
    if (last !== undefined && (!IN_LIST.test(gap) || ENDS_LIST.test(gap))) break
    list.push(one)
  }
  return list.map(({ name }) => name)
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const MANY = String.raw`(?:\d{1,4}|${NUMBERS.join('|')})`
/** "Voted 7-2 to", "by 14 votes to 9", "by a majority of 5 to 4", "a 6:1 vote" */
const SCORE = inLines('gu')`
  \b(?:vot(?:ed|ing)|by|vote(?: was| of|:)?|majority of)\s+(?:a\s+)?(?:(?:vote|majority) of\s+)?(?<of>${MANY})
    (?:\s+votes?)?\s?(?:[-–—:]|to)\s?(?<to>${MANY})\b(?! (?:percent|per cent|%))
  |\ba (?<one>\d{1,3})[-–—:](?<other>\d{1,3}) (?:vote|majority|decision)\b
`
/** "Two members (A and B) voted against", "with two abstentions", "one dissenting vote" */
const SOME = inLines('gu')`
  \b(?<many>${MANY})\s+(?:of (?:the|its) )?(?:\p{L}+\s+){0,3}?
  (?:members?|councill?ors?|governors?|directors?|judges?|policymakers?|deputies|votes?|others?)?\s*
  (?:\([^)]*\)\s*)?(?<cue>
    voted (?:against|for|in favou?r|to)|dissented|abstained|(?:votes? )?against|(?:votes? )?in favou?r|abstentions?
    |dissent(?:s|ers?|ing votes?)
  )\b
`

/** How many voted how, as the sentence says. */
export function talliesIn(citation: Citation): readonly Tally[] {
  const text = fold(citation.quote)
  const scores = [...text.matchAll(SCORE)].flatMap(({ index, groups, 0: said }): readonly Tally[] => {
    const [more, less] = [numberOf(groups?.of ?? groups?.one), numberOf(groups?.to ?? groups?.other)]
    if (NOT_SO.test(text.slice(Math.max(0, index - 40), index))) return []
    const what = text.slice(index + said.length)
    const [yes, no] = /^\s*against\b/.test(what) ? [less, more] : [more, less]
    return [{ citation, what: whatOf(what), many: { for: yes, against: no } }]
  })
  const some = [...text.matchAll(SOME)].flatMap(({ index, groups, 0: said }): readonly Tally[] => {
    const cue = groups?.cue ?? ''
    const side = /against|dissent/.test(cue) ? 'against' : /abst/.test(cue) ? 'abstained' : 'for'
    return [{ citation, what: whatOf(text.slice(index + said.length)), many: { [side]: numberOf(groups?.many) } }]
  })
  return [...scores, ...some]
}

const numberOf = (word = ''): number => {
  const at = NUMBERS.indexOf(word)
  return at < 0 ? Number(word) : at
}

/** Does the sentence say that all were of one mind: true, false, or null where it says neither? */
export function saysUnanimous({ quote }: Citation): boolean | null {
  if (/\b(?:not|no longer|rather than) (?:a )?unanimous/iu.test(quote)) return false
  const all = /\bunanimous(?:ly)?\b|\bunanimity\b/iu.exec(quote)
  return all !== null &&
    /\b(?:vot\p{L}+|decid\p{L}+|decision|approv\p{L}+|adopt\p{L}+|agreed|elected|rejected|keep|kept|raised?|cut|lower(?:ed)?)\b/iu.test(
      quote,
    )
    ? true
    : null
}
