import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { wordList } from '../words/word-list.ts'
import { type Frame, means } from './frame.ts'

/** Small words before an office in reports that write offices small: "foreign minister", "deputy prime minister". */
const SMALL = wordList(
  'foreign defence defense finance interior deputy vice prime first second acting health economy energy trade transport home ' +
    'nominated proposed justice education climate national security senior special chief principal assistant interim environment agriculture ' +
    'digital culture nuclear peace humanitarian local labour labor development european external state federal executive joint high permanent co affairs ' +
    'union mission country opposition parliament parliamentary senate party church rebel religious community business central reserve bank military police army navy naval intelligence spy',
)

/** Words that begin with a capital because a sentence begins, and others that are never part of an office. */
const NEVER = wordList(
  'the a an this that and or but with by from as at in on of to for when while after before during since today yesterday his her ' +
    'their its our following according also then later earlier statement readout remarks call meeting visit between both including ' +
    'january february march april may june july august september october november december tomorrow tonight monday tuesday wednesday thursday friday saturday sunday participants discuss visits hosts meets leaders hms former says said',
)

/** Before these only a few words are part of the office, not whatever is written with a capital ("in Brussels President Biden"). */
const HIGHEST = new Set([
  'President',
  'Prime Minister',
  'Chancellor',
  'King',
  'Queen',
  'Pope',
  'Emperor',
  'First Lady',
  'Taoiseach',
  'Secretary of State',
  'Vice President',
  'Prince',
  'Princess',
])
const BEFORE_HIGHEST = wordList(
  'alternate bank council senate parliament assembly party commission union vice deputy first executive group federal acting central',
)
const PARTY = wordList('party council bank committee commission parliament union movement group')
const HOUSE = wordList('ministry office department cabinet secretariat chancellery directorate')

/** Is word `i` part of the office that ends with word `head`: "Principal", "foreign"? `name` is the office's in the lexicon. */
export function isModifier(frame: Frame, i: number, head: number, name: string): boolean {
  const word = frame.words[i]
  if (!word || NEVER.has(word)) return false
  // "Sinn Féin Party vice president"
  if (word.capital && head - i <= 3 && PARTY.has(frame.words[head - 1])) return !means(frame, i, IS.given)
  if (HIGHEST.has(name)) return BEFORE_HIGHEST.has(word)
  if (SMALL.has(word)) return true
  // "appointed Vera Lund Deputy Governor": a surname is no part of the office
  if (
    word.capital &&
    nth(frame.words, i - 1)?.capital &&
    means(frame, i - 1, IS.given) &&
    !means(frame, i, IS.portfolio | IS.never)
  )
    return false
  // "appointed Dr Obela Mwanja Governor"
  if (word.capital && isOfTitled(frame, i)) return false
  // "Foreign Ministry secretary-general"
  if (word.capital && head - i <= 3 && HOUSE.has(frame.words[head - 1]) && frame.words[head - 1]?.capital)
    return !means(frame, i, IS.given | IS.honorific | IS.country | IS.verb)
  if (!word.capital || !frame.words[head]?.capital) return false
  if (means(frame, i, IS.portfolio)) return true
  return (
    !means(frame, i, IS.given | IS.honorific | IS.country | IS.verb) &&
    !(i === 0 && frame.words.length > 4 && word.key.endsWith('ing'))
  )
}

const TITLES = wordList('mr mrs ms dr prof excellency h.e honourable')
/** The last of up to seven words behind "Dr", "Her Excellency": a name, and no part of the office behind it. */
function isOfTitled(frame: Frame, i: number): boolean {
  const { words } = frame
  if (means(frame, i, IS.portfolio)) return false
  for (let k = i - 1; k >= i - 7; k--) {
    if (k < i - 1 && TITLES.has(nth(words, k))) return true
    if (!nth(words, k)?.capital || means(frame, k, IS.portfolio | IS.country | IS.adjective | IS.body)) return false
  }
  return false
}

/** "Middle East and North Africa Coordinator", "Health and Human Services Secretary": both sides are modifiers. */
export function joinsModifiers(frame: Frame, and: number, least: number): boolean {
  const [before, after] = [frame.words[and - 1], frame.words[and + 1]]
  if (and - 1 < least || !before || !after || before.kind !== 'word') return false
  return JOINED.has(before) && (JOINED.has(after) || JOINED.has(frame.words[and + 2]))
}
const JOINED = wordList(
  'health human east north south west africa asia foreign european business trade economy finance security industry economic financial ' +
    'digital critical emerging defence defense home expatriates commonwealth climate energy science technology culture sport sports education ' +
    'agriculture food fisheries tourism environment transport infrastructure labour labor social employment justice interior development ' +
    'innovation investment homeland counterterrorism oceania ' +
    'roads highways works housing railways aviation ports shipping fisheries forestry lands mines communications sports youth employment gender water power petroleum planning',
)
