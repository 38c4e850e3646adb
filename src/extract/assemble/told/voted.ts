import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, someCued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { listAt, listUpTo } from '../who/people-lists.ts'

/** "voted against the proposition", "preferred a cut", "entered a reservation against" */
const VOTED = cued(
  inLines('g')`
    \b(?:
      voted (?:against|for|in favou?r|to|with)|dissented|abstained|preferred (?:to|an?|no)\b|would have preferred
      |(?:entered|expressed|recorded) (?:(?:a|an|his|her|their) )?(?:reservations?|dissent|dissenting)
    )\b
  `,
)
/** What those decide on who set the terms of money: "the rate", "by 25 basis points" */
const OF_MONEY = cued(
  /\b(?:rates?|basis points|monetary|polic(?:y|ies)|propositions?|purchases|tightening|easing|hike|decision|Committee|Board|MPC|FOMC)\b/,
)
const ITS_BODY = cued(
  /\b(?:Monetary|Policy|Open Market|MPC|FOMC|Governing Council|Executive Board|Board of Governors|Bank Board|policymakers|rate-setters)\b/,
)
/** Between those who vote and the verb: "A and B each", "Two members (A and B)", "A, who" */
const TO_VERB = /^\)?,?(?: (?:also|both|each|all|all four|meanwhile|again))*(?:,? who)?(?: had| have)? $/
/** "with A and B voting for a cut", "with A preferring", "A being the only one to dissent" */
const VOTING = cued(/\b(?:voting (?:against|for|in favou?r|to)|dissenting|abstaining|preferring (?:to|an?|no)\b)/g)
/** "Six members voted to hold: Governor A, B and C", "Those voting against were A", "were outvoted by A" */
const LISTED = cued(
  inLines()`
    \b(?:
      voted (?:against|for|in favou?r|to)\b[^:;]{0,120}(?::|[–—])
      |(?:dissenters?|dissenting votes?|(?:votes?|those) against) (?:was|were|came from|:)
      |voted (?:against|for|in favou?r) (?:was|were)|outvoted by
    )\s*(?:the )?$
  `,
)
const VOTES = someCued(VOTED, VOTING, LISTED)

/**
 * Those of whom a report on the decision of a board says how they voted: whoever votes is at its meeting. They are added to
 * the meeting that another sentence tells.
 */
export function votedClaims(
  sentence: Sentence,
  all: readonly Sentence[],
  before: readonly Claim[],
  here: readonly Claim[],
): readonly Claim[] {
  const { text } = sentence.passage
  if (
    sentence.people.length === 0 ||
    !VOTES.mayFit(sentence) ||
    !all.some((each) => isCloseBefore(each, sentence) && OF_MONEY.test(each.passage.text, each)) ||
    text.startsWith('Voting ')
  )
    return []
  const people = votersIn(sentence)
  if (people.length === 0) return []
  const isMeeting = ({ kind, status, sentence: { passage } }: Claim) =>
    kind === 'meeting' && status === 'held' && passage.report === sentence.passage.report
  const told = before.some(isMeeting) || here.some(isMeeting)
  if (
    !told &&
    !all.some((each) => each.passage.report === sentence.passage.report && ITS_BODY.test(each.passage.text, each))
  )
    return []
  const first = people[0]
  const at = { start: first?.start ?? 0, end: first?.end ?? 0, rule: 'voted' }
  const taking = people.map((person) => take(person, 'took part', sentence, at.rule))
  return [claim(sentence, at, 'meeting', null, taking, { again: true, adds: told, lists: false })]
}

/** The sentence itself, or one of the two in front of it. */
const isCloseBefore = ({ passage }: Sentence, { passage: own }: Sentence): boolean =>
  passage.report === own.report && passage.start <= own.start && own.start - passage.end < CLOSE
/** Letters: some two sentences. */
const CLOSE = 300

/** In front of the verb, or behind what announces them. */
function votersIn(sentence: Sentence): readonly PersonMention[] {
  const { text, start } = sentence.passage
  const found: PersonMention[] = []
  for (const pattern of [VOTED, VOTING])
    for (const { index } of pattern.all(text, sentence)) {
      const i = sentence.people.findLastIndex(({ end }) => end <= start + index)
      const last = sentence.people[i]
      if (last && TO_VERB.test(between(sentence, last.end, start + index))) found.push(...listUpTo(sentence, i))
    }
  const i = sentence.people.findIndex((person) => LISTED.test(between(sentence, start, person.start), sentence))
  if (i >= 0) found.push(...listAt(sentence, i))
  return [...new Set(found)].filter(({ former }) => !former)
}
