import type { EventKind, Part } from '../../core/event.ts'
import type { Verb, VerbMention } from '../../core/mention.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { FORM } from '../words/spelling.ts'
import { wordList } from '../words/word-list.ts'
import { type Frame, matchOf, means } from './frame.ts'
import type { Recogniser } from './index.ts'

const ARTICLES = wordList('the a an its')
/** Words behind which "visit", "call", "host" and the like are nouns. */
const BEFORE_NOUN = wordList(
  'the a an his her its their our your my this that these those every each any some no another of in on for with from by at during after before following ' +
    'first second last next recent upcoming planned official state working bilateral trilateral virtual phone telephone conference video further more ' +
    'separate joint peace ceasefire trade new own two three four several many historic successful surprise possible potential unannounced private high-level direct such closed-door regular foreign overseas whirlwind maiden inaugural',
)
/** "joined host Vera Lund": it is she. */
const BEFORE_HOST = wordList('join joins joined joining thank thanks thanked thanking fellow')
const BEFORE_VERB =
  /^(?:also|then|now|later|who|and|is|are|was|were|be|been|being|by|after|before|while|when|upon|since|without|\w+ly|\w+day|today|yesterday)$/
const NOUNS = wordList(
  'visit visits call calls talk talks host hosts lead leads address tour tours travel open chair chairs gathers sign signs meeting meets',
)

/** "met with", "participated in": what people do that makes an event. */
export const recogniseVerbs: Recogniser = (frame) => {
  const found: VerbMention[] = []
  const { words, passage } = frame
  const mayBePassive = (frame.forms & FORM.being) !== 0 || OPENING.has(words[0])
  if (!(frame.all & IS.verb) && !mayBePassive) return found
  for (let i = 0; i < words.length; i++) {
    const passive = mayBePassive ? passiveAt(frame, i) : null
    if (passive) {
      found.push(passive.mention)
      i = passive.to - 1
      continue
    }
    const match = matchOf(frame, i, IS.verb)
    if (!match || isNoun(frame, i) || isHeadline(frame, i)) continue
    const { verb } = match.entry
    const [start, end] = [words[i]?.start ?? 0, words[i + match.length - 1]?.end ?? 0]
    found.push({
      is: 'verb',
      start,
      end,
      text: passage.text.slice(start - passage.start, end - passage.start),
      rule: verb.name,
      verb,
    })
    i += match.length - 1
  }
  return found
}

/** "was joined (on the call) by", "were received in Ankara by": the verb reaches up to "by". */
const PASSIVES: ReadonlyMap<string, Verb> = new Map(
  Object.entries({
    joined: verb('joined-by', null, 'took part'),
    signed: verb('signed-by', 'agreement', 'took part'),
    opened: verb('joined-by', null, 'took part'),
    declared: verb('joined-by', null, 'took part'),
    inaugurated: verb('joined-by', null, 'took part'),
    unveiled: verb('joined-by', null, 'took part'),
    laid: verb('joined-by', null, 'took part'),
    flagged: verb('joined-by', null, 'took part'),
    addressed: verb('joined-by', null, 'addressed'),
    accompanied: verb('joined-by', null, 'took part'),
    attended: verb('joined-by', null, 'took part'),
    sworn: verb('joined-by', null, 'took part'),
    witnessed: verb('joined-by', null, 'took part'),
    graced: verb('joined-by', null, 'took part'),
    represented: verb('joined-by', null, 'took part'),
    received: verb('welcomed-by', 'meeting', 'hosted'),
    met: verb('welcomed-by', 'meeting', 'hosted'),
    welcomed: verb('welcomed-by', 'meeting', 'hosted'),
    greeted: verb('welcomed-by', 'meeting', 'hosted'),
    hosted: verb('hosted-by', null, 'hosted'),
    organised: verb('hosted-by', null, 'organised'),
    organized: verb('hosted-by', null, 'organised'),
    convened: verb('hosted-by', null, 'organised'),
    chaired: verb('joined-by', null, 'took part'),
    moderated: verb('joined-by', null, 'took part'),
    led: verb('joined-by', null, 'took part'),
    supported: verb('joined-by', null, 'took part'),
    flanked: verb('joined-by', null, 'took part'),
    assisted: verb('joined-by', null, 'took part'),
    administered: verb('joined-by', null, 'took part'),
    overseen: verb('joined-by', null, 'took part'),
    headed: verb('joined-by', null, 'took part'),
    briefed: verb('welcomed-by', 'meeting', 'took part'),
    awarded: verb('welcomed-by', 'ceremony', 'hosted'),
    delivered: verb('joined-by', null, 'addressed'),
    decorated: verb('welcomed-by', 'ceremony', 'hosted'),
  }),
)
function verb(name: string, kind: EventKind | null, object: Part): Verb {
  return { name, kind, takes: ['people'], subject: 'took part', object }
}

const SPOKEN = wordList('speech speeches address remarks statement lecture keynote')
const OPENING = wordList('received welcomed greeted hosted sworn briefed decorated')

/** "was also", "were then each": what may stand between. */
const BETWEEN = wordList(
  'also then later warmly officially further jointly each all both in turn being been on yesterday today ' +
    'monday tuesday wednesday thursday friday saturday sunday',
)

function passiveAt(
  { words, passage }: Frame,
  i: number,
): { readonly mention: VerbMention; readonly to: number } | null {
  const first = words[i]
  // "Received by President Brel at the palace, Minister Vik spoke": whoever was stands behind
  const opens = i === 0 && OPENING.has(first)
  if (!first || !(opens || first.spelling.form & FORM.being)) return null
  let k = opens ? 0 : i + 1
  while (BETWEEN.has(words[k])) k++
  const passive = PASSIVES.get(words[k]?.key ?? '')
  // "was declared open by"; "was declared a holiday by" is another thing
  if (!passive || (words[k]?.key === 'declared' && !/^(?:open|opened|closed)$/.test(words[k + 1]?.key ?? '')))
    return null
  // "the keynote speech was delivered by"; goods are, too
  if (words[k]?.key === 'delivered' && !words.slice(Math.max(0, i - 12), i).some((word) => SPOKEN.has(word)))
    return null
  for (let to = k + 1; to < Math.min(words.length, k + 12); to++) {
    const word = words[to]
    if (!word || (word.kind === 'mark' && !/^[():.]$/.test(word.text))) return null
    if (word.key !== 'by') continue
    const text = passage.text.slice(first.start - passage.start, word.end - passage.start)
    return {
      mention: { is: 'verb', start: first.start, end: word.end, text, rule: passive.name, verb: passive },
      to: to + 1,
    }
  }
  return null
}

function isNoun(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  const before = nth(frame.words, i - 1)
  // "the two heads of state", "by the head of his cabinet"
  if ((word?.key === 'heads' || word?.key === 'head') && frame.words[i + 1]?.key === 'of') return true
  // "began her visit by meeting with"
  if (word?.key === 'meeting' && before?.key === 'by') return false
  // "Meeting Minister Vik on Tuesday, President Brel said": a noun, unless somebody is named next
  if (word?.text === 'Meeting' && frame.words[i + 1]?.key !== 'with')
    return i > 0 || !means(frame, 1, IS.office | IS.honorific | IS.adjective) || !frame.words[1]?.capital
  // "NATO’s continued adaptation", "the completed talks"
  if (word && before && (before.possessive || ARTICLES.has(before)) && word.key.endsWith('ed')) return true
  // "addressed leading figures": who leads something leads "a" or "the" one
  if (word?.key === 'leading') return !LED.has(frame.words[i + 1]) && !frame.words[i + 1]?.capital
  // "a visiting delegation", "his visiting counterpart"
  if (word?.key === 'visiting' && before && OF_SOMEBODY.has(before)) return true
  if (!word || !NOUNS.has(word) || !before) return false
  // "held talks with", "will have a pull-aside meeting with": nouns, unless a helping verb or an adverb stands before them
  if (
    (word.key === 'talks' || word.key === 'meeting') &&
    /^[\p{Ll}-]+$/u.test(before.text) &&
    !BEFORE_VERB.test(before.text)
  )
    return true
  // "a five-country tour", "a two-day visit"
  return (
    before.possessive ||
    BEFORE_NOUN.has(before) ||
    isBehindDay(frame, i) ||
    isBehindAdjective(frame, i) ||
    // "since a tense 2019 meeting with"
    /^(?:19|20)\d\d$/.test(before.text) ||
    (word.key === 'host' && BEFORE_HOST.has(before)) ||
    (before.key.includes('-') && /-(?:day|week|nation|country|state|city|stop|leg)$/.test(before.key))
  )
}

/** "her 20 June visit", "the July 4 talks": a day stands between the noun and its article. */
function isBehindDay({ words, dates }: Frame, i: number): boolean {
  const start = words[i]?.start
  const day = dates.find(({ end }) => end + 1 === start)
  const before = day && words.findLast(({ end }) => end < day.start)
  return before !== undefined && (before.possessive || OF_SOMEBODY.has(before))
}
const OF_SOMEBODY = wordList('the a an his her its their our your my')

/** "her current visit", "a brief call", "his ongoing tour": behind one thing of somebody's a verb would have its ending. */
function isBehindAdjective({ words }: Frame, i: number): boolean {
  const [first, before] = [nth(words, i - 2), nth(words, i - 1)]
  // "was given a short tour": who was given it made it
  if (first?.key === 'a' && words[i]?.key === 'tour') return false
  return OF_ONE.has(first) && SINGULAR.has(words[i]) && /^\p{Ll}[\p{Ll}-]*[^s]$/u.test(before?.text ?? '')
}
const OF_ONE = wordList('a an his her its their our my')
const SINGULAR = wordList('visit call tour talk')
const LED = wordList('the a an his her its their our this that these those both two three talks negotiations')

/** "NATO Secretary General Stoltenberg Visits Berlin": a headline among the sentences, whose day nobody tells. */
const isHeadline = ({ words, passage }: Frame, i: number): boolean =>
  passage.role === 'prose' &&
  i > 0 &&
  words[i]?.capital === true &&
  !/^\p{Lu}+$/u.test(words[i]?.text ?? '') &&
  words[i - 1]?.kind === 'word'
