import type { Former } from '../../core/mention.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { FORM } from '../words/spelling.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { ownBodyEnd, textOf } from './body.ts'
import { type Frame, means } from './frame.ts'

/** What stands in front of an office's last word: "the former", "British", "Principal Deputy", "European Commission". */
export interface Before {
  /** Where the office begins, with country and article. */
  readonly from: number
  /** Where the role begins: "Deputy" in "US Deputy Secretary". */
  readonly roleFrom: number
  readonly represents: string | null
  readonly former: Former
  /** "the", "France’s": a name may follow after a comma. */
  readonly definite: boolean
}

/** Small words before an office in reports that write offices small: "foreign minister", "deputy prime minister". */
const SMALL = wordList(
  'foreign defence defense finance interior deputy vice prime first second acting health economy energy trade transport home ' +
    'justice education climate national security senior special chief principal assistant interim environment agriculture ' +
    'digital culture nuclear peace humanitarian local labour labor development european external state federal executive joint high permanent co affairs ' +
    'union opposition party church rebel religious community business central reserve bank military police army navy naval intelligence spy',
)

/** Words that begin with a capital because a sentence begins, and others that are never part of an office. */
const NEVER = wordList(
  'the a an this that and or but with by from as at in on of to for when while after before during since today yesterday his her ' +
    'their its our following according also then later earlier statement readout remarks call meeting visit between both including ' +
    'tomorrow tonight monday tuesday wednesday thursday friday saturday sunday participants discuss visits hosts meets leaders hms former says said',
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
const INSTITUTION = wordList(
  'council department office ministry committee bureau agency board commission institute bank centre center directorate',
)
const HOUSE = wordList('ministry office department cabinet secretariat chancellery directorate')
const OWN_STATE = wordList(
  'country nation kingdom republic state bloc union alliance capital organisation organization city',
)
const RAISED = wordList('deputy principal senior acting assistant executive first second associate vice')
const CHOSEN = wordList('elected appointed nominated designated reelected re-elected')
const OWNERS = wordList('his her their its')

export function officeBefore(frame: Frame, head: number, name: string, least: number): Before {
  const { words } = frame
  let [from, roleFrom] = [head, head]
  let represents: string | null = null
  let former: Former = false
  let definite = false
  for (let i = head - 1; i >= least; i--) {
    const word = words[i]
    if (!word) break
    // "the Caribbean Community (CARICOM) Secretary General"
    if (word.text === ')' && words[i - 2]?.text === '(' && i - 2 > least) {
      i -= 2
      continue
    }
    if (word.text === '/' || (word.text === '-' && word.end === words[i + 1]?.start)) {
      if (i - 1 >= least && i < from && (words[i - 1]?.capital || words[i - 1]?.key === 'ex')) continue
      break
    }
    if (word.kind !== 'word') break
    const owner = ownerEndingAt(frame, i, least)
    if (owner) {
      represents ??= owner.name
      from = owner.from
      if (word.possessive) definite = true
      // "Deputy White House Counsel"
      const before = nth(words, owner.from - 1)
      if (before?.capital && RAISED.has(before) && owner.from - 1 >= least) {
        from = owner.from - 1
        roleFrom = from
      }
      i = from
      // "Indian G20 Sherpa": the country outweighs the body; "former British Prime Minister"
      if (ownerEndingAt(frame, i - 1, least)?.is === 'adjective') represents = null
      else if (!means(frame, i - 1, IS.former | IS.rank) && !isNewly(words, i - 1)) break
      continue
    }
    // "the country's Chief Justice": the one who holds it
    if (word.possessive && (word.capital || OWN_STATE.has(word))) definite = true
    if (word.possessive) break
    if (means(frame, i, IS.former)) {
      former = /^(?:then|late)$/.test(word.key) ? 'then' : 'left'
      from = i
      continue
    }
    if (means(frame, i, IS.rank)) {
      from = i
      if (/^(?:acting|incoming)$/.test(word.key)) roleFrom = i
      continue
    }
    if (word.key === 'and' && joinsModifiers(frame, i, least)) continue
    // "High Council for National Reconciliation Chairman"
    if (
      (word.key === 'for' || word.key === 'of') &&
      INSTITUTION.has(words[i - 1]) &&
      words[i - 1]?.capital &&
      roleFrom === i + 1
    )
      continue
    // "Norway’s newly elected Minister"
    if (isNewly(words, i)) {
      i--
      from = i
      continue
    }
    // "the DUP leader", "the SNP chairwoman", "BNM governor Ana Brel"
    if (
      i === head - 1 &&
      (word.spelling.form & FORM.letters) !== 0 &&
      !frame.words[head]?.capital &&
      (words[i - 1]?.key === 'the' || BANKER.has(frame.words[head]))
    ) {
      represents ??= word.text
      from = i
      continue
    }
    if (!isModifier(frame, i, head, name)) break
    from = i
    roleFrom = i
  }
  // "His Majesty King Abdullah"
  // "His Excellency, President Brel"
  const honoured = words[from - 1]?.text === ',' && nth(words, from - 2)?.key === 'excellency' ? from - 1 : from
  for (let k = honoured - 1; k >= Math.max(least, honoured - 3); k--) {
    const honorific = frame.matches[k]?.find(({ entry, length }) => entry.is === 'honorific' && k + length === honoured)
    if (honorific && words[k]?.capital) {
      from = k
      break
    }
  }
  if (from > least && words[from - 1]?.key === 'the') {
    from--
    definite = true
  }
  if (OWNERS.has(nth(words, from - 1))) definite = true
  const party = roleFrom < head - 1 && words[head - 1]?.key === 'party'
  if (party)
    represents ??= frame.passage.text.slice(
      (words[roleFrom]?.start ?? 0) - frame.passage.start,
      (words[head - 1]?.end ?? 0) - frame.passage.start,
    )
  return { from, roleFrom, represents, former, definite }
}

/** "newly elected" that ends with word `i` */
const isNewly = (words: Frame['words'], i: number): boolean =>
  CHOSEN.has(nth(words, i)) && /^(?:newly|recently|freshly)$/.test(nth(words, i - 1)?.key ?? '')

function isModifier(frame: Frame, i: number, head: number, name: string): boolean {
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

/** "French", "US", "NATO", "Ukraine’s", "European Commission", "Arkansas" that ends with word `i`. */
interface Owner {
  readonly is: string
  readonly name: string
  readonly from: number
}

function ownerEndingAt(frame: Frame, i: number, least: number): Owner | null {
  for (let from = Math.max(least, i - 6); from <= i; from++) {
    // "the Bank of Malta governor"
    if (frame.words[from]?.key === 'bank' && frame.words[from + 1]?.key === 'of' && ownBodyEnd(frame, from) === i + 1) {
      const head = from - 1 >= least && BANKS.has(frame.words[from - 1]) ? from - 1 : from
      return { is: 'body', name: textOf(frame, head, i + 1), from: head }
    }
    for (const { entry, length } of frame.matches[from] ?? []) {
      if (from + length - 1 !== i || !frame.words[from]?.capital) continue
      if (entry.is === 'adjective') return { is: entry.is, name: entry.name, from }
      // "Sinn Féin Party vice president": with the word itself
      if (entry.is === 'body' && frame.words[i + 1]?.key !== 'party') return { is: entry.is, name: entry.stands, from }
      if (entry.is === 'city' && frame.words[i]?.possessive) return { is: entry.is, name: entry.country, from }
      if (entry.is === 'country' && !(means(frame, from, IS.given) && !frame.words[i]?.possessive))
        return { is: entry.is, name: entry.name, from }
    }
  }
  // "the Maltese Embassy’s Counsellor"
  if (frame.words[i]?.possessive && /^(?:embassy|mission|consulate|high commission)$/.test(frame.words[i]?.key ?? ''))
    for (const { entry, length } of frame.matches[i - 1] ?? [])
      if (length === 1 && i - 1 >= least && (entry.is === 'country' || entry.is === 'adjective'))
        return { is: 'country', name: entry.name, from: i - 1 }
  // "the Bank of Estonia’s deputy governor"
  if (frame.words[i]?.possessive)
    for (let from = Math.max(least, i - 5); from < i; from++) {
      if (frame.words[from]?.capital && ownBodyEnd(frame, from) === i + 1)
        return { is: 'body', name: textOf(frame, from, i + 1), from }
    }
  return null
}

const BANKER = wordList('governor chairman chairwoman chair')
const BANKS = writtenList('Central National Reserve State Federal')

/** "Middle East and North Africa Coordinator", "Health and Human Services Secretary": both sides are modifiers. */
function joinsModifiers(frame: Frame, and: number, least: number): boolean {
  const [before, after] = [frame.words[and - 1], frame.words[and + 1]]
  if (and - 1 < least || !before || !after || before.kind !== 'word') return false
  return JOINED.has(before) && (JOINED.has(after) || JOINED.has(frame.words[and + 2]))
}
const JOINED = wordList(
  'health human east north south west africa asia foreign european business trade economy finance security industry economic financial ' +
    'digital critical emerging defence defense home expatriates commonwealth climate energy science technology culture sport sports education ' +
    'agriculture food fisheries tourism environment transport infrastructure labour labor social employment justice interior development ' +
    'innovation investment homeland counterterrorism oceania',
)
