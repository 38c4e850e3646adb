import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { about } from '../who/about.ts'
import { listAt } from '../who/people-lists.ts'
import type { Context } from '../who/subject.ts'

/** "At their meeting", "In their phone talks": of those whom the sentence names behind it. */
const THEIR = cued(/^(?:At|In|During) their (?:[\p{L}-]+ ){0,3}$/u)

/** Between the event and those: where and when it was, up to a comma. */
const WHERE = /^(?:\s|\b(?:in|at|on|by|phone|video|in|here|late|early|morning|afternoon|evening|night)\b)*,? $/

/** "At their meeting in Oslo on Tuesday, President Brel and Prime Minister Vik stressed": the two who do it are those who met. */
export const AT_THEIR_EVENT = {
  name: 'at-their-event',
  read(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
    if (!THEIR.test(between(sentence, sentence.passage.start, event.start), sentence)) return null
    const first = sentence.people.findIndex(({ start }) => start >= event.end)
    const person = sentence.people[first]
    if (!person || !WHERE.test(withoutDates(sentence, event.end, person.start).replace(/\bthe $/, ''))) return null
    return listAt(sentence, first)
  },
}

const OF_THE_TWO = cued(
  /\b[Tt]he two (?:leaders|ministers|presidents|prime ministers|sides|men|women)\b[^.;]{0,90} (?:during|at|in) their (?:[\p{Ll}-]+ ){0,3}$/u,
)
/** "Minister Brel and Minister Vik, in their first ever|consultations", "Brel and her counterpart Vik praised the pact at their|meeting" */
const OF_BOTH = cued(/^[^.;:“”"]{0,160}?\b(?:at|in|during) their (?:[\p{Ll}-]+ ){0,4}$/u)
/** Others whose meeting it may be, and other clauses. */
const OF_OTHERS =
  /\b(?:that|who|whom|when|while|where|which|said|says|told|ministers|leaders|presidents|officials|delegations|teams|members|parties|countries|governments|sides|counterparts|envoys|experts|people)\b/

/** Those whose event it is, where a noun with its day tells it: "At their meeting on Thursday, the two ministers signed". */
export function whoseEvent(
  sentence: Sentence,
  event: EventMention,
  told: readonly Claim[],
  { many }: Context,
): readonly PersonMention[] {
  const before = between(sentence, sentence.passage.start, event.start)
  if (!/\btheir (?:[\p{Ll}-]+ ){0,4}$/u.test(before)) return []
  const them = told.find(({ at, taking }) => at.start > event.end && taking.length > 1)
  if (them) return them.taking.map(({ person }) => person)
  // "said the two leaders struck the deal on Tuesday during their talks at the castle": those told before
  if (many.length === 2 && OF_THE_TWO.test(before, sentence)) return many
  const both = about(sentence, event.start).people
  const last = both.at(-1)
  const gap = last && both.length > 1 ? between(sentence, last.end, event.start) : ''
  return OF_BOTH.test(gap, sentence) && !OF_OTHERS.test(gap) ? both : []
}
