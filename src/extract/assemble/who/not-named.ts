import { cued } from '../../words/cued.ts'
import { ofGap, ofVerb } from '../../words/kept-pattern.ts'
import { between, type Sentence, undated, type VerbWords } from '../sentence.ts'
import { about } from './about.ts'
import { isOwner } from './people-lists.ts'
import type { Before, Step, Subject } from './subject.ts'
import { isTeam, unnamed } from './unnamed.ts'

/** The sentence does not tell who does it. */
export const NOBODY_DOES: Subject = { people: [], by: 'nobody' }

const TEAM_TO = cued(/\b(?:delegation|team|mission|group)\b[^,;.]{0,30}\b(?:to|that will|which will|who will)\s+$/i)
/** "a delegation to attend", "a team that will meet" */
export const teamTo: Step = ({ sentence, verb, last }) =>
  TEAM_TO.test(between(sentence, last?.end ?? sentence.passage.start, verb.start), sentence)
    ? { people: [], by: 'office' }
    : undefined

/** "The delegation (then) met": the one told before. */
const THE_TEAM = cued(/^(?:[^,;]{0,30}, )?(?:[Tt]he|[Tt]his) (?:visiting )?(?:delegation|team|mission) /)
/** "the ministers of the region", "the delegation" */
export const withoutName: Step = ({ sentence, verb, context, last }) => {
  if (!unnamed(sentence, verb, last?.end ?? 0) && !isTeam(sentence, verb, last?.end ?? sentence.passage.start))
    return undefined
  const leader = context.leader && THE_TEAM.test(sentence.passage.text, sentence) ? [context.leader] : []
  return { people: leader, by: 'office' }
}

const MADE_REMARKS =
  /^["“]?(?:[Hh]e|[Ss]he) made (?:the|these|this|his|her) (?:remarks?|comments?|statements?|announcement|pledge|call|appeal)[^,;“”"]{0,40}$/u
const WHILE = ofVerb(/^(?:while|when|after|following)(?: |$)/)
/** "She made the remarks while meeting with Minister Vik" */
export const madeRemarks: Step = ({ sentence, verb, context, last }) => {
  if (!context.one || !WHILE.test(verb.text)) return undefined
  const lead = undated(sentence, last?.end ?? sentence.passage.start, verb.start)
  return MADE_REMARKS.test(lead) ? { people: [context.one], by: 'pronoun' } : undefined
}

const OPENS_DOING = ofVerb(/^\p{Lu}\p{Ll}+ing\b/u)
const AFTER = cued(/^(?:after|following)\b/i)
const DOING = cued(/ing(?: in)?$/i)
/** "Speaking at the forum, President Brel said", "Meeting Minister Vik on Tuesday, she": with what somebody did it opens. */
const opensDoing = ({ sentence, verb }: Before): boolean =>
  verb.start - sentence.passage.start < 3 && (OPENS_DOING.test(verb.text) || OPENS_DONE.test(verb.text))
const SPEAKING = cued(/^speaking\b/i)
const opensSpeaking = (before: Before): boolean =>
  opensDoing(before) && SPEAKING.test(before.verb.text, before.sentence)
/** "Received by President Brel at the palace, Minister Vik spoke of": he was received. */
const OPENS_DONE = ofVerb(/^(?:Received|Welcomed|Greeted|Hosted|Sworn|Briefed|Decorated) .*\bby$/)
/** "Having met Minister Vik", "After she met Minister Vik, President Brel" */
const HAVING_DONE = ofGap(
  /^(?:Having(?: \p{Ll}+ly)?|(?:After|Before|When|While) (?:s?he|they)(?: had)?(?: \p{Ll}+ly)?) $/u,
)

/** "met troops participating in": those before "-ing" do it, not whom the sentence is about */
export const doing: Step = (before) => {
  const { sentence, verb } = before
  if (!DOING.test(verb.text, sentence) || AFTER.test(verb.text, sentence) || opensSpeaking(before)) return undefined
  // "Meeting the heads of the ports, the minister said": of what was told before
  if (opensDoing(before)) return behindComma(sentence, verb)
  const goesOn = /(?:,|\b(?:is|are|was|were|been|be|by|after|before|while|when|and|to))\s*$/
  return goesOn.test(between(sentence, sentence.passage.start, verb.start)) ? undefined : NOBODY_DOES
}

/** "After meeting", "Speaking at the forum,": whoever comes behind the comma did it. */
export const afterwards: Step = (before) => {
  const { sentence, verb, people } = before
  if (people.length > 0) return undefined
  const opens = opensDoing(before) || AFTER.test(verb.text, sentence)
  if (!opens && !(HAVING_DONE.test(between(sentence, sentence.passage.start, verb.start)) && isOnDay(sentence, verb)))
    return undefined
  return behindComma(sentence, verb)
}

/** "Having met Minister Vik on Tuesday,": it is said which day. */
const isOnDay = ({ dates }: Sentence, { end }: VerbWords): boolean =>
  dates.some(({ bearing, date, start }) => bearing === 'at' && date?.precision === 'day' && start >= end)

const WHEN_THEY = cued(/\b(?:when|while)\s+(?:he|she|they)\b/)
/** Whom the whole sentence is about, whatever stands between. */
export const ofWholeSentence: Step = ({ sentence, verb, last }) => {
  const main = about(sentence, verb.start)
  // "The mission called on President Brel and held meetings with": the same who did what was told before
  const earlier = sentence.verbs[0]
  if (
    main.people.length === 0 &&
    earlier &&
    earlier.end < verb.start &&
    // "visited Linz to meet President Brel"
    /(?:,|;|\s)\s*(?:and|then|to)\s+(?:\p{Ll}+ly\s+|also\s+)?$/u.test(between(sentence, earlier.end, verb.start)) &&
    isTeam(sentence, earlier, sentence.passage.start)
  )
    return { people: [], by: 'office' }
  // "Hahn answered a question about the notice of Minister Kask, sent when he was in Oslo to attend": not Hahn
  const nested = WHEN_THEY.test(between(sentence, last?.end ?? verb.start, verb.start), sentence)
  return nested && main.people.every(({ name }) => name !== last?.name) ? NOBODY_DOES : main
}

/** "After meeting Prime Minister Holm in Lisbon on Tuesday, President Brel said": who comes behind the comma met. */
function behindComma(sentence: Sentence, verb: VerbWords): Subject {
  const person = sentence.people.find(
    (each) =>
      each.start > verb.end &&
      /,\s+(?:the\s+)?$/.test(undated(sentence, verb.end, each.start)) &&
      !isOwner(sentence, each) &&
      // "Speaking in Linz, St Anton, on Tuesday, President Brel said"
      !/^,/.test(between(sentence, each.end, each.end + 1)),
  )
  const goesOn =
    person &&
    /^\s+(?:\p{Ll}+\s+)?(?:said|told|spoke|left|went|flew|gave|took|made|paid|put|met|held|\p{Ll}{2,}(?:ed|s))\b/u.test(
      between(sentence, person.end, person.end + 40),
    )
  return person && goesOn ? { people: [person], by: 'name' } : NOBODY_DOES
}
