import type { EventKind } from '../../core/event.ts'
import type { EventMention } from '../../core/mention.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
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
const NO_LABEL = writtenList(
  'The A An This In On At During Another Both Other Such Also One Two Three Several Further After Following His Her Their',
)

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

/** "at the bank on Friday, a statement said": where it is told. */
const isSource = (words: Frame['words'], last: number): boolean =>
  words[last]?.key === 'statement' && TELLS.has(words[last + 1])
const TELLS = wordList('said says read reads added stated')

/** "joined the many calls for an inquiry": asked for it; "a phone call for the third time", "a call for 3 May" are calls. */
const isAppeal = (words: Frame['words'], i: number): boolean =>
  CALLS.has(words[i]) &&
  words[i + 1]?.key === 'for' &&
  !BY_TELEPHONE.has(nth(words, i - 1)) &&
  !WHEN.has(words[i + 2]) &&
  !WHEN.has(words[i + 3]) &&
  !/^\d/.test(words[i + 2]?.key ?? '')
const CALLS = wordList('call calls')
const BY_TELEPHONE = wordList('phone telephone video conference zoom')
const WHEN = wordList(
  'first second third fourth fifth time hour hours minute minutes half today tomorrow monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december later next early late',
)

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
    const match = matchOf(frame, i, IS.event)
    if (
      !match ||
      isHouse(frame, i) ||
      isToMeet(words, i) ||
      isDeed(words, i) ||
      isAdjective(words, i) ||
      isAppeal(words, i) ||
      isSource(words, i + match.length - 1) ||
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
    for (let next = matchOf(frame, last + 1, IS.event); next; ) {
      if (words[last]?.possessive !== true) kind = next.entry.kind
      last += next.length
      next = matchOf(frame, last + 1, IS.event)
    }
    const start = words[from]?.start ?? 0
    const end = words[last]?.end ?? 0
    const at = (k: number): number => k - passage.start
    const text = passage.text.slice(at(words[i]?.start ?? 0), at(end))
    const label = squeezed(
      passage.text.slice(at(start), at(end + behindLength(passage.text.slice(at(end), at(end) + 60), kind))),
    )
    const titled =
      end +
      (passage.text[at(end)] === '-' ? (NUMBERED.exec(passage.text.slice(at(end), at(end) + 6))?.[0].length ?? 0) : 0) +
      titleLength(passage.text.slice(at(end), at(end) + 180), kind)
    found.push({ is: 'event', start: words[i]?.start ?? 0, end: titled, text, rule: 'event-word', kind, label })
    i = last
  }
  return found
}

/** A dash without spaces between two names. */
const joinsNames = (words: Frame['words'], i: number): boolean => {
  const [left, dash, right] = [nth(words, i - 1), words[i], words[i + 1]]
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

/** "the Fisheries Forum-2017" */
const NUMBERED = /^-\d{4}\b/

/** "the conference “Old and new ports: what now?”", "a seminar entitled “Fish in the North”": what it is called, in quotation marks. */
const titleLength = (text: string, kind: EventKind): number =>
  (kind === 'meeting' || kind === 'summit' || kind === 'ceremony') && (text.includes('"') || text.includes('“'))
    ? (TITLE.exec(text)?.[0].length ?? 0)
    : 0
const TITLE =
  /^,? (?:(?:titled|entitled|called|themed|on|under the (?:title|theme)(?: of)?) )?(?:"[^"]{3,150}"|“[^”]{3,150}”)/
