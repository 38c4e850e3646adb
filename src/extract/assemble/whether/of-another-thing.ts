import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

/*
 * "They agreed on a working group. It will be headed by Director Lund": what somebody heads, represents or signs may be
 * another thing than the event that was told before, and then he was not there. Whoever leads a delegation or chairs the
 * meeting that is told was.
 */

const HEADS = cued(/\b(?:led|headed|chaired|represented|moderated|hosted) by$/i)
const SIGNED = cued(/\bsigned by$/i)
/** What is signed beside a meeting, and not at it. */
const PAPERS = /\b(?:report|letter|petition|book|law|bill|order|decree|article|statement|survey|study)$/iu
const HELPING =
  /(?:,?\s+(?:who|which|that))?(?:\s+(?:was|were|is|are|be|been|being|will|would|has|have|had|also|to|then|jointly|\p{Ll}+ly))*\s*$/u
/** It is so all the time: "the company is led by", "which has been headed by". */
const STANDING = /^(?:is|are)\b/i
const SINCE = /\b(?:has|have|had)\s+$/i
const TO_COME = /\b(?:will|would|shall|should|can|could|may|is to|are to|was to|were to|going to|expected to)\s+$/i

/** Those who come to events: who leads them was there. */
const THOSE_WHO_COME =
  /\b(?:delegations?|sides?|teams?|negotiators?|part(?:y|ies) of|envoys?|entourage|representatives?|officials?|ministers|guests|lawmakers|members)\b/i
const THINGS = inLines('i')`
  \b(?:
    working group|task force|committee|commission|office|bureau|embassy|consulate|company|firm|corporation
    |ministry|department|agency|institute|institution|cent(?:re|er)|opposition|protests?|protesters|movement|party
    |coalition|faction|fund|council|board|project|programme|program|stud(?:y|ies)|investigation|inquiry|probe
    |government|administration|university|network|organi[sz]ation|initiative|campaign|consortium|secretariat
    |observers|mission|unit|body|panel|round
  )\b
`
/** Of these nobody comes to an event as one: that they were led says nothing of it. */
const NEVER_THERE = inLines('i')`
  \b(?:
    working group|protests?|protesters|movement|opposition|company|firm|embassy|consulate|ministry|office
    |stud(?:y|ies)|investigation|inquiry|probe|observers|campaign|project|programme|program
  )\b
`
const ENDS_SO = new RegExp(`${NEVER_THERE.source},?\\s*$`, 'i')

/** "The meeting decided to send a delegation led by": to somewhere else. */
const FORMED =
  /\b(?:form|send|dispatch|set up|constitute|establish|create|appoint) (?:an?|the|its|two|three) (?:[\p{L}-]+ )*(?:delegation|team|mission|committee|group|panel|commission),? $/u

/** "A press conference was chaired by the spokeswoman": behind the meeting that is told. */
const OF_PRESS = /\b(?:press|news) (?:conference|briefing)\b/i

/** "a report by a group of experts chaired by": who wrote it was not there. */
const OF_PAPER =
  /\b(?:report|study|proposal|paper|recommendations?|findings|review|decision|plans?|offer|move) (?:by|from|of|drawn up by|prepared by|written by) [^,;]*,?\s*$/i

/** "the reforms that the Government, led by Prime Minister Vik, has made", "under a cabinet led by": who governs, whoever met. */
const OF_GOVERNMENT =
  /\b(?:that|which|what|by|under|of|from|for) (?:the|an?|its|his|her|their) (?:[\p{L}-]+ ){0,4}(?:government|administration|cabinet)\b[^,;]{0,40},?\s*$/iu

const namesCountry = ({ countries }: Sentence, from: number, to: number): boolean =>
  // "The Netherlands, led by"; "the British Museum" is no country
  countries.some(({ start, end }) => start >= from && end <= to && to - end <= 2)

/** Is what somebody heads, represents or signs here none of the event, the `event` word in front of the verb included? */
export function isOfAnotherThing(sentence: Sentence, mention: VerbMention, event: EventMention | null): boolean {
  if (SIGNED.test(mention.text, sentence)) {
    // the verb has its helping words with it: "will be signed by"
    const before = between(sentence, sentence.passage.start, mention.end).replace(/\w+ by$/iu, '')
    return PAPERS.test(before.replace(HELPING, ''))
  }
  // "The works were overseen by": works are
  if (mention.text.endsWith('overseen by')) return event === null
  if (!HEADS.test(mention.text, sentence)) return false
  const sinceEvent = event ? between(sentence, event.end, mention.start) : ''
  if (event && sinceEvent.length < 80) return OF_PRESS.test(event.label) || FORMED.test(sinceEvent)
  const leads = /\b(?:led|headed) by$/i.test(mention.text)
  const before = between(sentence, sentence.passage.start, mention.start)
  const said = before.split(/[;:]/).at(-1) ?? ''
  const from = mention.start - said.length
  const standing = STANDING.test(mention.text) || SINCE.test(before)
  const toCome = TO_COME.test(before)
  if (/\bhosted by$/i.test(mention.text)) return toCome && /\bnext\b/i.test(said)
  // "The meeting was chaired by", "the delegation, which is led by"
  if (sentence.events.some(({ start, end }) => start >= from && end <= mention.start)) return false
  if (OF_PAPER.test(said) || (leads && OF_GOVERNMENT.test(said))) return true
  // "The team that monitors the port is led by"
  if (THOSE_WHO_COME.test(said)) return leads && (toCome || (standing && /\b(?:that|which) \p{Ll}+s\b/u.test(said)))
  if (/^\s*It\s+(?:will\s+|would\s+)?$/.test(said)) return leads && (standing || toCome)
  if (leads && standing) return true
  const reduced = !/^(?:is|are|was|were|be|been|being)\b/i.test(mention.text)
  const isSubject = /^\s*(?:The|An?)\s(?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+,?\s$/u.test(said)
  // "The Fisheries Museum, led by Dr Lund, declined to comment": of no event, whatever is told around it
  const tells = sentence.events.length > 0 || sentence.verbs.some((verb) => verb !== mention)
  if (reduced && isSubject && !tells && !namesCountry(sentence, from, mention.start)) return true
  if (!THINGS.test(said)) return leads && toCome && said.trim() !== ''
  // "The opposition, led by Senator Vik, criticised the talks", "set up an office headed by"
  if (reduced) return ENDS_SO.test(said) && (/^\s*(?:The|An?)\s/.test(said) || !/,\s*$/.test(said))
  return standing || toCome || (NEVER_THERE.test(said) && !/\brepresented by$/i.test(mention.text))
}
