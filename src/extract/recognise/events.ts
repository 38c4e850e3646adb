import type { EventKind, Part } from '../../core/event.ts'
import type { EventMention, Verb, VerbMention } from '../../core/mention.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { FORM } from '../words/spelling.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { type Frame, matchOf } from './frame.ts'
import type { Recogniser } from './index.ts'
import { squeezed } from './squeezed.ts'

const LABEL_SMALL = wordList(
  'secure virtual extraordinary bilateral trilateral quadrilateral joint separate informal annual first second third fourth fifth sixth ' +
    'official working state telephone phone video conference emergency special high-level ministerial leaders plenary expanded brief short ' +
    'long regular historic in-person press news security defence defense foreign economic trade climate peace informal private closed-door ' +
    'one-on-one face-to-face follow-up leaders ministers inaugural emergency upcoming scheduled planned virtual online remote hybrid regional international global',
)

/** Begin with a capital where a sentence begins, and belong to no name. */
const NO_LABEL = writtenList('The A An This In On At During After Following His Her Their')

const LEADERS = wordList('leaders ministers presidents')

/** "were due to meet": a deed; "a two-day leaders' meet" is an event. */
const isToMeet = (words: Frame['words'], i: number): boolean =>
  words[i]?.key === 'meet' &&
  /^(?:to|will|would|shall|may|could|should|can|might|must|not|next|they|we|who|also|then|both|two|[a-z]+(?:ers|ors|als|tives|nts))$/.test(
    words[i - 1]?.key ?? '',
  )

/** "bilateral ties", "bilateral and regional issues": of two, and no meeting of them. */
const isAdjective = (words: Frame['words'], i: number): boolean => LATERAL.has(words[i]) && OF_TWO.has(words[i + 1])
const LATERAL = wordList('bilateral trilateral')
const OF_TWO = wordList(
  'and issue issues relation relations relationship ties cooperation co-operation matter matters agenda ' +
    'trade partnership partnerships links contacts exchange exchanges interest interests economic ' +
    'political regional international strategic security defence defense friendship mechanism mechanisms ' +
    'project projects investment investments question questions topic topics concern concerns problem ' +
    'problems commission cooperative',
)

/** "the National Assembly": a house, and no meeting. */
const OF_STATE = wordList('parliamentary national legislative federal regional provincial constituent state people')

const LANDS = writtenList('Republic Deputies Representatives People Nation')
const isLand = (frame: Frame, i: number): boolean =>
  LANDS.has(frame.words[i]) || frame.matches[i]?.some(({ entry }) => entry.is === 'country') === true

/** "attended the signing": an event; "after signing the treaty" is a deed. */
const isDeed = (words: Frame['words'], i: number): boolean =>
  words[i]?.key === 'signing' && !/^(?:the|this|official|formal)$/.test(words[i - 1]?.key ?? '')

const AGREEMENTS = wordList('agreement agreements accord accords deal deals pact pacts treaty')
const LACKING = wordList('without no')
const BEFORE_AGREEMENT = wordList(
  'a an any the final formal joint new firm binding written peace trade reaching signing striking finding coming to',
)
/** "ended without agreement", "left without any agreement", "reached no agreement": there was none. */
const isMissing = (words: Frame['words'], i: number): boolean => {
  if (!AGREEMENTS.has(words[i])) return false
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    if (LACKING.has(words[k])) return true
    if (!BEFORE_AGREEMENT.has(words[k])) return false
  }
  return false
}

/** "extraordinary NATO Summit", "a secure conference call": words for events with what stands before them. */
export const recogniseEvents: Recogniser = (frame) => {
  const found: EventMention[] = []
  const { words, passage } = frame
  if (!(frame.all & IS.event)) return found
  for (let i = 0; i < words.length; i++) {
    const match = matchOf(frame, i, 'event')
    if (
      !match ||
      isHouse(frame, i) ||
      isToMeet(words, i) ||
      isDeed(words, i) ||
      isAdjective(words, i) ||
      isMissing(words, i)
    )
      continue
    let from = i
    while (from > 0) {
      const before = words[from - 1]
      // "Nordic–African Forum"
      if (from < i && joinsNames(words, from - 1)) {
        from -= 2
        continue
      }
      if (!before || before.kind === 'mark' || (before.possessive && !LEADERS.has(before))) break
      if (!LABEL_SMALL.has(before) && !(before.capital && !NO_LABEL.has(before))) break
      from--
    }
    let last = i + match.length - 1
    // "summit" is the event in "summit meeting call"; the last word of a run of event words decides
    let kind = match.entry.kind
    for (let next = matchOf(frame, last + 1, 'event'); next; ) {
      if (words[last]?.possessive !== true) kind = next.entry.kind
      last += next.length
      next = matchOf(frame, last + 1, 'event')
    }
    const start = words[from]?.start ?? 0
    const end = words[last]?.end ?? 0
    const at = (k: number): number => k - passage.start
    const text = passage.text.slice(at(words[i]?.start ?? 0), at(end))
    const label = squeezed(
      passage.text.slice(at(start), at(end + behindLength(passage.text.slice(at(end), at(end) + 60), kind))),
    )
    const titled = end + titleLength(passage.text.slice(at(end), at(end) + 180), kind)
    found.push({ is: 'event', start: words[i]?.start ?? 0, end: titled, text, rule: 'event-word', kind, label })
    i = last
  }
  return found
}

/** A dash without spaces between two names. */
const joinsNames = (words: Frame['words'], i: number): boolean => {
  const [left, dash, right] = [words[i - 1], words[i], words[i + 1]]
  return (
    dash !== undefined &&
    (dash.text === '–' || dash.text === '-') &&
    left?.end === dash.start &&
    right?.start === dash.end &&
    left.capital &&
    right.capital
  )
}

const ROOMS = writtenList('Hall Room Suite Rooms')
/** "the NATO Parliamentary Assembly", "the National Assembly", "an Assembly vote": a body and no event. */
const isHouse = (frame: Frame, i: number, words = frame.words): boolean =>
  // "Call for Action: Relief for Gaza", "Call to Action": what a gathering is called
  (words[i]?.text === 'Call' && /^(?:for|to)$/.test(words[i + 1]?.text ?? '') && words[i + 2]?.capital === true) ||
  // "Banquet Hall"
  (words[i]?.capital === true && ROOMS.has(words[i + 1])) ||
  (words[i]?.text === 'Assembly' &&
    (OF_STATE.has(words[i - 1]) ||
      // "addressed the Assembly of the Republic"
      (words[i + 1]?.key === 'of' && isLand(frame, words[i + 2]?.key === 'the' ? i + 3 : i + 2)) ||
      // "a General Assembly vote"
      [1, 2].some((next) => /^(?:votes?|resolutions?|president|hall)$/.test(words[i + next]?.key ?? ''))))

/** "meeting (of G7 leaders)", "summit (of NATO leaders)", "exercise (Cold Response)": what belongs to the name behind the word. */
function behindLength(text: string, kind: EventKind): number {
  const of =
    text.startsWith(' of ') &&
    /^ of (?:the )?(?:\p{Lu}[\p{L}\d.’'-]* ){1,4}(?:leaders|ministers|governors|heads of state|presidents|chiefs|ambassadors)\b/u.exec(
      text,
    )
  if (of) return of[0].length
  return kind === 'exercise' ? (/^(?: \p{Lu}[\p{L}\d-]+){1,3}/u.exec(text)?.[0].length ?? 0) : 0
}

/** "the conference “Old and new ports: what now?”", "a seminar entitled “Fish in the North”": what it is called, in quotation marks. */
const titleLength = (text: string, kind: EventKind): number =>
  (kind === 'meeting' || kind === 'summit' || kind === 'ceremony') && /["“]/.test(text)
    ? (TITLE.exec(text)?.[0].length ?? 0)
    : 0
const TITLE =
  /^,? (?:(?:titled|entitled|called|themed|on|under the (?:title|theme)(?: of)?) )?(?:"[^"]{3,150}"|“[^”]{3,150}”)/

const ARTICLES = wordList('the a an its')
/** Words behind which "visit", "call", "host" and the like are nouns. */
const BEFORE_NOUN = wordList(
  'the a an his her its their our your my this that these those every each any some no another of in on for with from by at during after before following ' +
    'first second last next recent upcoming planned official state working bilateral trilateral virtual phone telephone conference video further more ' +
    'separate joint peace ceasefire trade new own two three four several many historic successful surprise private high-level direct such closed-door regular foreign overseas whirlwind maiden inaugural',
)
const BEFORE_VERB =
  /^(?:also|then|now|later|who|and|is|are|was|were|be|been|being|by|after|before|while|when|upon|since|without|\w+ly|\w+day|today|yesterday)$/
const NOUNS = wordList(
  'visit visits call calls talk talks host hosts lead leads address tour tours travel open chair chairs gathers sign signs meeting meets',
)

/** "met with", "participated in": what people do that makes an event. */
export const recogniseVerbs: Recogniser = (frame) => {
  const found: VerbMention[] = []
  const { words, passage } = frame
  const mayBePassive = (frame.forms & FORM.being) !== 0
  if (!(frame.all & IS.verb) && !mayBePassive) return found
  for (let i = 0; i < words.length; i++) {
    const passive = mayBePassive ? passiveAt(frame, i) : null
    if (passive) {
      found.push(passive.mention)
      i = passive.to - 1
      continue
    }
    const match = matchOf(frame, i, 'verb')
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
const PASSIVES: Readonly<Record<string, Verb>> = {
  joined: verb('joined-by', null, 'took part'),
  signed: verb('signed-by', 'agreement', 'took part'),
  opened: verb('joined-by', null, 'took part'),
  declared: verb('joined-by', null, 'took part'),
  inaugurated: verb('joined-by', null, 'took part'),
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
  headed: verb('joined-by', null, 'took part'),
}
function verb(name: string, kind: EventKind | null, object: Part): Verb {
  return { name, kind, takes: ['people'], subject: 'took part', object }
}

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
  if (!first || !(first.spelling.form & FORM.being)) return null
  let k = i + 1
  while (BETWEEN.has(words[k])) k++
  const passive = Object.hasOwn(PASSIVES, words[k]?.key ?? '') ? PASSIVES[words[k]?.key ?? ''] : undefined
  // "was declared open by"; "was declared a holiday by" is another thing
  if (!passive || (words[k]?.key === 'declared' && !/^(?:open|opened|closed)$/.test(words[k + 1]?.key ?? '')))
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
  // "NATO’s continued adaptation", "the completed talks"
  if (word && before && (before.possessive || ARTICLES.has(before)) && word.key.endsWith('ed')) return true
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
    (before.key.includes('-') && /-(?:day|week|nation|country|state|city|stop|leg)$/.test(before.key))
  )
}

/** "NATO Secretary General Stoltenberg Visits Berlin": a headline among the sentences, whose day nobody tells. */
const isHeadline = ({ words, passage }: Frame, i: number): boolean =>
  passage.role === 'prose' &&
  i > 0 &&
  words[i]?.capital === true &&
  !/^\p{Lu}+$/u.test(words[i]?.text ?? '') &&
  words[i - 1]?.kind === 'word'
