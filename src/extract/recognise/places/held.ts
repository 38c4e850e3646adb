import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Frame } from '../frame.ts'

/** "met with", "took place", "was received": what people do at a place, besides the verbs of the vocabulary. */
const DOING = cued(
  inLines('i')`
    \b(?:held|hold|holds|holding|take|takes|took|taking) (?:place|part)$
    |\b(?:is|are)\b[^;:.]{1,40} (?:expected|awaited|due)$
    |\b(?:
      held|met|gathered|convened?|convening|hosted|hosting|took place|arrived?|arrives|arriving|landed|landing
      |stopped|stopping|speaking|spoke|happening|scheduled|present|signed|opened|began|begins|concluded|ended|ends
      |received|welcomed|greeted|sworn(?: in)?|inaugurated|attended|staying|is|are|was|were|be|been|while|live
      |person|persons|headquartered
    )$
  `,
)
/** People met stand between the verb and the place: "met his counterpart in Ankara". */
const PEOPLE = cued(
  inLines('i')`
    \b(?:
      counterparts?|leaders?|ministers?|officials?|delegations?|members|partners|colleagues|representatives
      |presidents?|chiefs?|teams?|secretary|secretaries|ambassadors|governors?|advisers?|advisors?|envoys?|troops
      |soldiers|forces|students|journalists|reporters|others|him|her|them|there|talks|side|sidelines|margins|series
      |round|day|days|time|visit|stop|event|event[s]?|signing|consultations|dialogue|remarks|speech|address|lecture
      |ceremony|reception|lunch|dinner|breakfast|banquet|studies|dignitaries|guests|residents|ship|frigate|warship|vessel|yacht|train|plane|boat
      |stopover|stop-over|fair|festival|crowds?|gathering|audience|rally|graduates|stakeholders|executives|bankers
      |investors|lawmakers|veterans|workers|farmers|families|survivors|participants|attendees|citizens|nationals
      |communit(?:y|ies)|diaspora|expatriates|locals|overseas [a-z]+
    )$
  `,
)
/** How far back the words that matter stand, in UTF-16 code units. */
const REACH = 120

const IN_BRACKETS = /\((?:\p{Lu}[\p{L}-]+ ){1,5}$/u

/** Small words between what is done and where: "today", "again", "separately". */
const SMALL = inLines('i')`
  (?:
    \s|,|\(|\)|–|—
    |\b(?:
      today|yesterday|tomorrow|tonight|here|again|both|all|together|earlier|later|also|separately|virtually
      |privately|briefly|recently|formally|officially|this|last|next|week|month|morning|afternoon|evening|early
      |late|on|the|a|day|same|then|first|jointly|personally|in person|person|back|at a time
    )\b
  )+$
`
/** With one of these ends each of the small words. */
const SMALL_ENDS = new Set(
  (
    'today yesterday tomorrow tonight here again both all together earlier later also separately virtually privately briefly recently ' +
    'formally officially this last next week month morning afternoon evening early late on the a day same then first jointly ' +
    'personally person back time'
  ).split(' '),
)

const PAUSES = new Set([',', ';', ':', '–', '—'])
/** "… . Meanwhile in Oslo": tells nothing by itself. */
const LOOSE = new Set('while and also then later meanwhile back earlier once when whilst currently still'.split(' '))
const LONGEST_LOOSE = 'meanwhile'.length

/** The last word of the text; nothing when it ends with a mark. */
function lastWordOf(text: string): string {
  let from = text.length
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  return text.slice(from)
}
/** Also a digit, and "_": as \w has it. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95

/** The text, without spaces at its end, without the small words at its end. */
function withoutSmall(text: string): string {
  const last = lastWordOf(text)
  const small = last === '' ? /[,()–—]$/.test(text) : SMALL_ENDS.has(last.toLowerCase())
  return small ? text.replace(SMALL, '').trimEnd() : text
}

/** "Ambassador to Israel", "relations with", "message to": no journey. */
const NO_JOURNEY = cued(
  inLines('i')`
    \b(?:
      ambassador|envoy|representative|delegate|consul|adviser|advisor|assistance|support|aid|commitment|according
      |response|threats?|exports?|supplies|deliveries|access|due|regard|relation|relative|close|prior|next|addition
      |contrast|thanks|opposed|opposition|back|return(?:ed)? power|security guarantees
    )$
  `,
)
const JOURNEY = cued(
  inLines('i')`
    \b(?:
      travel\w*|trip|visit\w*|journey|fl[ey]w?|flight|going|goes?|went|return\w*|head(?:s|ed|ing)?|came|comes?
      |coming|welcom\w*|invit\w*|host\w*|depart\w*|mov(?:e|ed|es|ing)|bring|brought|pilgrimage|tour|arriv\w*|drove
      |sent|dispatch\w*|stop|delegation|mission
    )\b
  `,
)

/** "met the Prime Minister of Japan in", "of the Republic of Korea in" */
const OF_COUNTRY = /\b(?:of|from) (?:the )?(?:\p{Lu}[\p{L}.]+ (?:of )?(?:the )?){0,3}\p{Lu}[\p{L}.]+$/u

/** "Ambassador of the Embassy of Iceland in Norway", "Director Vik of the Icelandic Mission in Oslo" */
const ENVOY_OF = cued(
  /\b(?:of|from) the (?:\p{Lu}\p{L}+ ){0,3}(?:Embassy|High Commission|Mission|Consulate|Consulate General|Liaison Office|Representative Office)$|\b(?:Embassy|Ambassador(?: Extraordinary and Plenipotentiary)?|High Commission(?:er)?|Mission|Consulate?)(?: General)? (?:of|to) (?:the )?(?:\p{Lu}[\p{L}.]* ?){1,5}$/u,
)
const WENT = cued(/\b(?:fl[ey]w|flies|flying|drove|rode|came|coming|crossed|arrived|sailed|jetted|travel(?:l?ed|s))$/i)
/** "on the sidelines of the fish fair in Lisbon" */
const BESIDE = cued(/\b(?:side ?lines|margins|fringes|occasion) of\b[^,;]*$/i)
/** "inspected the new lock at Terneuzen" */
const INSPECTED = cued(/\b(?:inspect\w*|open(?:ed|s)|inaugurat\w*|tour(?:ed|s)|unveil\w*|visit(?:ed|s))\b[^,;]{0,50}$/i)
/** "at the Ministry of Fisheries office in Oslo", "in her office in Oslo": the house is where, and the town where the house is */
const AT_HOUSE = cued(
  /\b(?:at|in) (?:the|his|her|their|its)(?: [\p{L}’'-]+){0,6} (?:office|offices|headquarters|ministry|palace|hotel|building|residence|hall|complex|mansion|villa|castle)$/u,
)
/** "met Minister Lund, Norway, and Minister Vik, Iceland": each with the country, which is no place */
const MET_OF_COUNTRY = cued(/\b(?:met|meets|hosted|welcomed|received)\b.*, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?$/u)
const NOT = cued(/\bnot$/i)

/**
 * Is something held or somebody received at the place, or is it merely named? Decided by what stands before the
 * preposition: an event, what people did, somebody they met, or nothing at all ("In Jerusalem, …"). "The war in Ukraine"
 * holds nothing. `before` are the passage's words up to the preposition, dates left out.
 */
export function isHeld(frame: Frame, preposition: number, before: string, is: string): boolean {
  const key = frame.words[preposition]?.key
  const words = withoutSmall(before.slice(-REACH).trimEnd())
  if (key === 'to') return !NO_JOURNEY.test(words, frame) && JOURNEY.test(before.slice(-110), frame)
  // "flew into Linz"; "an inquiry into Boeing"
  if (key === 'into') return WENT.test(words, frame)
  if (NOT.test(before.trimEnd(), frame)) return false
  if (ENVOY_OF.test(words, frame)) return false
  if (BESIDE.test(before, frame)) return true
  if (key === 'at' && (INSPECTED.test(words, frame) || MET_OF_COUNTRY.test(before.trimEnd(), frame))) return true
  if (key === 'in' && AT_HOUSE.test(words, frame)) return true
  // "Ana Brel (Fish Party in Malta)"
  if (before.includes('(') && IN_BRACKETS.test(before)) return false
  if (words === '' || PAUSES.has(before.trimEnd().slice(-1))) return true
  if (words.length <= LONGEST_LOOSE && LOOSE.has(words.toLowerCase())) return true
  if (DOING.test(words, frame) || PEOPLE.test(words, frame)) return true
  // "(ROK)" and "of the Republic of Korea" close the name of somebody
  const last = lastWordBefore(frame, preposition, Math.max(0, before.length - REACH) + words.length)
  if (words.endsWith(')') || (frame.words[last]?.capital && OF_COUNTRY.test(words))) return true
  if (last < 0) return true
  const matches = frame.matches[last] ?? []
  if (endsIn(frame, last, 'event') || endsIn(frame, last, 'verb')) return true
  // behind a name: "met President Biden in Washington"; a country or a body is no name, and nobody is met in a region
  if (is === 'region') return false
  const word = frame.words[last]
  // "met Minister Adel al-Jubeir in London"
  const isName = word?.capital === true || (word?.text.includes('-') && /^\p{Ll}{2,3}-\p{Lu}/u.test(word.text))
  return isName === true && !matches.some(({ entry }) => entry.is === 'country' || entry.is === 'adjective')
}

/** The word that ends at the end of the trimmed text. */
function lastWordBefore(frame: Frame, preposition: number, length: number): number {
  const end = frame.passage.start + length
  for (let i = preposition - 1; i >= 0; i--) {
    const word = frame.words[i]
    if (word && word.kind !== 'mark' && word.end <= end + 1) return i
  }
  return -1
}

/** Does a phrase of this meaning end at the word? "telephone call" ends at "call". */
function endsIn(frame: Frame, last: number, what: string): boolean {
  for (let from = last; from >= Math.max(0, last - 4); from--)
    if (frame.matches[from]?.some(({ entry, length }) => entry.is === what && from + length - 1 === last)) return true
  return false
}
