import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, leadingTo, type Sentence, undated, type VerbWords } from '../sentence.ts'
import { about, isLeader } from './about.ts'
import { isOwner } from './people-lists.ts'
import type { Context, Subject } from './subject.ts'
import { SMALL } from './subject-words.ts'
import { whoAre } from './who-are.ts'

const PRONOUN = inLines('i')`
  (?:^|[\s,“"])(
    he|she|they
    |the (?:two|three|four|five|six|seven)(?: (?:chief|top|senior|foreign|prime|defen[cs]e|finance|vice))?
      (?: \w+)?
    |both(?: (?:sides|leaders|presidents|ministers|parties))?|[Tt]heir (?:Majesties|Royal Highnesses)
    |the (?:
      (?:royal|presidential|imperial|princely) couple|leaders|presidents|ministers|officials|sides|pair
      |delegations|group|heads of state
    )
    |we|I
  )\b((?:(?!\b(?:he|she|they)\b)(?:[^.;:]|(?<=\d)[.:](?=\d))){0,80})$
`

/** "Her Excellency met", "The Maltese statesman received": the one told before. */
const HONOURED = cued(
  /\b(?:H(?:is|er) (?:Excellency|Majesty|(?:Royal )?Highness|Honou?r)|[Tt]he (?:\p{Lu}\p{Ll}+ )?(?:statesman|stateswoman))\b/u,
)

const SUBORDINATE = cued(/\b(?:[Ww]hen|[Ww]hile|[Aa]fter|[Bb]efore|because|since)\s*$/)

/** "when he was", "after she had met" */
const isSubordinate = (sentence: Sentence, verb: VerbWords, pronoun: string): boolean =>
  SUBORDINATE.test(between(sentence, sentence.passage.start, verb.start - pronoun.trimStart().length), sentence)

/** The dates are left out of what stands before a verb. */
const A_DATE = 20

/** Another verb of the same subject stands before: "will fly to Tokyo, and". */
const goesOnWith = (sentence: Sentence, verb: VerbWords, gap: string): boolean =>
  /(?:,\s*|\s)(?:and|then)\s+(?:(?:then|also|later|will)\s+)*$/.test(gap) &&
  !/\b(?:who|which|that|whose|said|says|told)\b/.test(gap) &&
  sentence.verbs.some((each) => each.end <= verb.start && each.start >= verb.start - gap.length - A_DATE)

/** Between quotation marks somebody else may say "I"; a mark that opens a sentence may open every paragraph of a statement. */
const isQuoted = (sentence: Sentence, verb: VerbWords): boolean =>
  /(?!^)[“"][^”"]*$/.test(between(sentence, sentence.passage.start, verb.start))

/** "I will meet …,” said President Brel" */
const SAYS = cued(/["”]\s*,?\s*(?:said|says|announced|added|told reporters)\s+(?:the\s+)?$/i)

const SAY = '(?:said|says|added|adds|announced|stated|noted|explained|told|tweeted|wrote)'
/** "President Brel said: “I met" */
const SAID_FIRST = cued(new RegExp(`^,? (?:also |later )?${SAY}\\b[^“”"]{0,50}[“"][^“”"]*$`))
/** "“I met …,” President Brel said" */
const SAID_LAST = cued(new RegExp(`^,? (?:also |later )?${SAY}\\b`))
const QUOTE_ENDS = /[,.!][”"],? (?:the )?$/

/** Who says "I" in the sentence itself, in front of it or behind. */
function isSpeaker(sentence: Sentence, { start, end }: PersonMention, verb: VerbWords): boolean {
  const before = between(sentence, sentence.passage.start, start)
  if (end <= verb.start) return SAID_FIRST.test(between(sentence, end, verb.start), sentence)
  return QUOTE_ENDS.test(before) && SAID_LAST.test(between(sentence, end, end + 30), sentence)
}

/** Whom "he", "they" or "the two leaders" before a verb means; undefined where no such word is its subject. */
export function byPronoun(
  sentence: Sentence,
  verb: VerbWords,
  before: readonly PersonMention[],
  context: Context,
): Subject | undefined {
  const lead = undated(sentence, before.at(-1)?.end ?? sentence.passage.start, verb.start)
  // "He’s travelling with"
  const whole =
    lead.includes('’') || lead.includes("'")
      ? lead.replace(/\b([Hh]e|[Ss]he|[Tt]hey|[Ww]e)['’](?:s|re|ve)\b/g, '$1')
      : lead
  const pronoun = PRONOUN.exec(HONOURED.without(whole, sentence, 'he'))
  if (!pronoun) return undefined
  const [all, word = '', gap = ''] = pronoun
  // "She is going on to Oslo on Monday, and will see Minister Lund on Tuesday"
  if (!SMALL.test(gap) && !goesOnWith(sentence, verb, gap)) return undefined
  const one = word.toLowerCase()
  if (one === 'we') return NOBODY_DOES
  if (one === 'i') return byI(sentence, verb, context)
  if (one === 'he' || one === 'she') {
    const subordinate = isSubordinate(sentence, verb, all)
    // "After she met Minister Vik, President Brel": named behind
    if (subordinate && before.length === 0 && !context.one) return undefined
    return byOne(one, sentence, verb, before, context, subordinate)
  }
  return byMany(one, sentence, before, context)
}

const NOBODY_DOES: Subject = { people: [], by: 'nobody' }
const meaning = (people: readonly PersonMention[]): Subject =>
  people.length > 0 ? { people, by: 'pronoun' } : NOBODY_DOES

function byI(sentence: Sentence, verb: VerbWords, context: Context): Subject {
  // "“I had a good talk with her,” President Brel wrote after it": when, nobody says
  const hasDay = sentence.dates.some(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')
  const speaker = sentence.people.find(
    (person) =>
      SAYS.test(between(sentence, sentence.passage.start, person.start), sentence) ||
      (hasDay && isSpeaker(sentence, person, verb)),
  )
  const who = speaker ?? (isQuoted(sentence, verb) ? null : context.speaker)
  return !who && isOfAuthor(sentence, verb) ? SOMEBODY : meaning(who ? [who] : [])
}

/** "On 3 May I met Minister Vik", in an official's own report that does not name him: with its day it is told of the other. */
const isOfAuthor = (sentence: Sentence, verb: VerbWords): boolean =>
  !/[“”"]/.test(sentence.passage.text) &&
  !isQuoted(sentence, verb) &&
  sentence.people.some(({ start }) => start >= verb.end) &&
  sentence.dates.some(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')
const SOMEBODY: Subject = { people: [], by: 'office' }

function byOne(
  word: string,
  sentence: Sentence,
  verb: VerbWords,
  before: readonly PersonMention[],
  context: Context,
  subordinate: boolean,
): Subject {
  // "She met Kask on Monday and Vik on Tuesday; she spoke to": the same as at its beginning
  if (context.one && isSameAsFirst(word, sentence, verb)) return meaning([context.one])
  const nearest = before.at(-1)
  const named = nearest ? about(sentence, nearest.end).people : []
  // "She spoke of Minister Kask's letter, sent when he was in Oslo": who was there is not settled
  if (subordinate && nearest && named.length === 1 && named[0]?.name !== nearest.name) return NOBODY_DOES
  if (named.length === 1) return meaning(named)
  // "These were the words of President Brel when he hosted"
  if (nearest && before.length === 1 && JUST_NAMED.test(between(sentence, nearest.end, verb.start), sentence))
    return meaning([nearest])
  if (named.length > 0) return meaning(context.one ? [context.one] : [])
  // "Minister Lund’s plane was late; she met": whose thing it was, before anybody of the sentences before
  const owner = ownerBefore(sentence, before)
  if (owner) return meaning([owner])
  // "Aroha Rangi’s plane was late; she met": somebody of whom no rule knows that it is a name
  if (owner === null || opensWithStranger(sentence, verb)) return NOBODY_DOES
  // "Dunda said he would meet the king": somebody of whom no rule knows that it is a name, and not the one told before
  if (before.length === 0 && isSaidByStranger(sentence)) return NOBODY_DOES
  return meaning(context.one ? [context.one] : [])
}

function byMany(word: string, sentence: Sentence, before: readonly PersonMention[], context: Context): Subject {
  // "Envoys led by Minister Vik left for Vidin, where they were received by"
  const [leader, another] = before
  if (word === 'they' && leader && !another && isLeader(sentence, leader.start)) return meaning([leader])
  const named = another ? about(sentence, before.at(-1)?.end ?? 0).people : []
  if (named.length > 1) return meaning(named)
  // "President Brel thanked Minister Vik when the two met"
  const two = [...new Map(before.map((person) => [person.name, person])).values()]
  return meaning(two.length === 2 ? two : whoAre(word, context))
}

const isSameAsFirst = (word: string, sentence: Sentence, verb: VerbWords): boolean =>
  sentence.passage.text.slice(0, word.length + 1).toLowerCase() === `${word} ` &&
  new RegExp(`; ${word} (?:\\p{Ll}+ ){0,2}$`, 'u').test(leadingTo(sentence, verb.start, 30))

const STRANGER = /^["“]?\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}\p{Ll}+['’]s? \p{Ll}/u

function opensWithStranger(sentence: Sentence, { start }: VerbWords): boolean {
  const { text, start: base } = sentence.passage
  const name = STRANGER.exec(text)
  if (!name || base + name[0].length > start) return false
  const end = base + name[0].length
  return [...sentence.people, ...sentence.places, ...sentence.countries, ...sentence.offices, ...sentence.dates].every(
    (known) => known.start >= end,
  )
}

const SAYS_SO =
  /^(?!(?:He|She|They|It|Both|Meanwhile|Earlier|Later|This|That|Nobody|Somebody|Officials|Sources|Reports|Media)\b)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)? (?:also |later |then |has |had )*(?:said|says|told|announced|stated|added|noted|explained|recalled|confirmed)\b/u
function isSaidByStranger({ passage: { text, start }, places, countries, offices }: Sentence): boolean {
  const name = SAYS_SO.exec(text)
  return name !== null && [...places, ...countries, ...offices].every((known) => known.start >= start + name[0].length)
}

/** The one whose plane, office or speech is spoken of; null when it is that of several, undefined when of nobody. */
export function ownerBefore(sentence: Sentence, before: readonly PersonMention[]): PersonMention | null | undefined {
  const owners = before.filter((person) => isOwner(sentence, person))
  return new Set(owners.map(({ name }) => name)).size > 1 ? null : owners.at(-1)
}

const JUST_NAMED = cued(/^,? (?:when|while|as) (?:he|she) (?:\p{Ll}+ly )?$/u)
