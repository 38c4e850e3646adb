import type { Former } from '../../core/mention.ts'
import { ofOffice } from '../words/kept-pattern.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { FORM } from '../words/spelling.ts'
import { wordList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { textOf } from './body.ts'
import { type Frame, means } from './frame.ts'
import { isModifier, joinsModifiers } from './office-modifiers.ts'
import { bodyEndingAt, type Owner, ownerEndingAt } from './office-owner.ts'

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

const INSTITUTION = wordList(
  'council department office ministry committee bureau agency board commission institute bank centre center directorate',
)
const OWN_STATE = wordList(
  'country nation kingdom republic state bloc union alliance capital organisation organization city',
)
const RAISED = wordList('deputy principal senior acting assistant executive first second associate vice')
const CHOSEN = wordList('elected appointed nominated designated reelected re-elected')
const OWNERS = wordList('his her their its')

/** The words are walked backwards from the office's last one; this is what was found on the way. */
interface Walk {
  readonly frame: Frame
  /** Where the office's last word begins. */
  readonly head: number
  /** The name of the office, as the lexicon has it. */
  readonly name: string
  /** No word before this one belongs to it. */
  readonly least: number
  from: number
  roleFrom: number
  represents: string | null
  former: Former
  definite: boolean
}

/**
 * One kind of word that may stand before an office. The number is that of the word the walk goes on from, `ENDS` says that
 * the office begins behind word `i`, and undefined that it is no such word.
 */
type Step = (walk: Walk, i: number, word: Word) => number | undefined
const ENDS = -1

export function officeBefore(frame: Frame, head: number, name: string, least: number): Before {
  const walk: Walk = {
    frame,
    head,
    name,
    least,
    from: head,
    roleFrom: head,
    represents: null,
    former: false,
    definite: false,
  }
  for (let i = head - 1; i >= least; i--) {
    const next = stepped(walk, i)
    if (next === ENDS) break
    i = next
  }
  takeHonorific(walk)
  takeArticle(walk)
  takeParty(walk)
  const { from, roleFrom, represents, former, definite } = walk
  return { from, roleFrom, represents, former, definite }
}

function stepped(walk: Walk, i: number): number {
  const word = walk.frame.words[i]
  if (!word) return ENDS
  for (const step of STEPS) {
    const next = step(walk, i, word)
    if (next !== undefined) return next
  }
  return ENDS
}

/** "the Caribbean Community (CARICOM) Secretary General", "Fund (IMF) chief": the letters may be all that is known of it */
const bracketed: Step = (walk, i, { text }) => {
  const { frame, least } = walk
  if (text !== ')' || frame.words[i - 2]?.text !== '(' || i - 2 <= least) return undefined
  // "Gulf Fund for Development (GFD) director-general": its whole name stands in front of its letters, which a list may have
  const owner = ownerEndingAt(frame, i - 1, i - 1)
  if (owner?.is === 'body') walk.represents ??= owner.name
  const whole = bodyEndingAt(frame, i - 3, least)
  return whole ? ownedBy(walk, whole) : i - 2
}

/** "Minister/Governor", "ex-President": a slash or a hyphen between two words */
const hyphenated: Step = ({ frame: { words }, least, from }, i, word) => {
  if (word.text !== '/' && !(word.text === '-' && word.end === words[i + 1]?.start)) return undefined
  return i - 1 >= least && i < from && (words[i - 1]?.capital || words[i - 1]?.key === 'ex') ? i : ENDS
}

const noWord: Step = (_walk, _i, { kind }) => (kind === 'word' ? undefined : ENDS)

/** "Indian", "Ukraine’s", "European Commission": whose office it is */
const owned: Step = (walk, i, word) => {
  const owner = ownerEndingAt(walk.frame, i, walk.least)
  if (!owner) return undefined
  if (word.possessive) walk.definite = true
  else if (owner.is === 'country' && isPostedTo(walk, i)) {
    walk.from = owner.from
    walk.roleFrom = owner.from
    return owner.from
  }
  return ownedBy(walk, owner)
}

const POSTED = ofOffice(
  /^(?:(?:country |resident )?(?:director|manager|coordinator)|(?:country|resident) representative)$/i,
)
/** "the World Bank’s Malta director", "Malta Resident Representative": whoever sent her, it is not that country. */
const isPostedTo = ({ frame: { words }, head, name }: Walk, i: number): boolean => {
  if (i === head - 1) return POSTED.test(name) && words[head + name.split(' ').length]?.key !== 'of'
  return i < head - 1 && words.slice(i + 1, head).every(({ key }) => key === 'resident' || key === 'country')
}

/** Takes the owner's words to the office; the office may go on in front of them. */
function ownedBy(walk: Walk, owner: Owner): number {
  const { frame, least } = walk
  walk.represents ??= owner.name
  walk.from = owner.from
  // "Deputy White House Counsel"
  const before = nth(frame.words, owner.from - 1)
  if (before?.capital && RAISED.has(before) && owner.from - 1 >= least) {
    walk.from = owner.from - 1
    walk.roleFrom = walk.from
  }
  // "Indian G20 Sherpa": the country outweighs the body; "former British Prime Minister"
  if (ownerEndingAt(frame, walk.from - 1, least)?.is === 'adjective') walk.represents = null
  else if (!means(frame, walk.from - 1, IS.former | IS.rank) && !isNewly(frame.words, walk.from - 1)) return ENDS
  return walk.from
}

/** "the country's Chief Justice": the one who holds it */
const possessive: Step = (walk, _i, word) => {
  if (!word.possessive) return undefined
  if (word.capital || OWN_STATE.has(word)) walk.definite = true
  return ENDS
}

/** "former", "then", "the late" */
const formerly: Step = (walk, i, { key }) => {
  if (!means(walk.frame, i, IS.former)) return undefined
  walk.former = /^(?:then|late)$/.test(key) ? 'then' : 'left'
  walk.from = i
  return i
}

/** "Brigadier", "incoming": a rank is no part of the role, "acting" is */
const ranked: Step = (walk, i, { key }) => {
  if (!means(walk.frame, i, IS.rank)) return undefined
  walk.from = i
  if (/^(?:acting|incoming)$/.test(key)) walk.roleFrom = i
  return i
}

const joined: Step = ({ frame, least }, i, { key }) =>
  key === 'and' && joinsModifiers(frame, i, least) ? i : undefined

/** "High Council for National Reconciliation Chairman" */
const ofInstitution: Step = ({ frame: { words }, roleFrom }, i, { key }) => {
  if (key !== 'for' && key !== 'of') return undefined
  return INSTITUTION.has(words[i - 1]) && words[i - 1]?.capital && roleFrom === i + 1 ? i : undefined
}

/** "Norway’s newly elected Minister" */
const newly: Step = (walk, i) => {
  if (!isNewly(walk.frame.words, i)) return undefined
  walk.from = i - 1
  return i - 1
}

/** "the DUP leader", "the SNP chairwoman", "BNM governor Ana Brel", "CBM President Ana Brel" */
const letters: Step = (walk, i, word) => {
  const { frame, head } = walk
  if (i !== head - 1 || (word.spelling.form & FORM.letters) === 0) return undefined
  const fits = frame.words[head]?.capital
    ? LETTERED.has(frame.words[head]) &&
      /^(?!(?:PM|MP|VP|GM|MD)$)\p{Lu}{2,6}$/u.test(word.text) &&
      frame.passage.role === 'prose'
    : frame.words[i - 1]?.key === 'the' || BANKER.has(frame.words[head])
  if (!fits) return undefined
  walk.represents ??= word.text
  walk.from = i
  return i
}

const OWN_NAME = wordList('bank fund institute')
const EVERY_COUNTRY = wordList(
  'central national reserve state federal development investment commercial policy own private public',
)
/** "Nordic Investment Bank President", "Gulf Fund Secretary General": a body that no list has; every country has a central bank */
const ofBody: Step = (walk, i, word) => {
  const { frame, least } = walk
  if (!OWN_NAME.has(word) || !word.capital || word.possessive) return undefined
  const body = bodyEndingAt(frame, i, least)
  return body && !EVERY_COUNTRY.has(frame.words[body.from]) ? ownedBy(walk, body) : undefined
}

const HOUSE = wordList('assembly court yuan chamber senate congress')
const NO_HOUSE = IS.given | IS.office | IS.honorific | IS.country | IS.adjective
/** "Legislative Assembly President", "Control Yuan President": the house with all its words */
const ofHouse: Step = (walk, i, word) => {
  const { frame, least } = walk
  const { words } = frame
  if (!HOUSE.has(word) || !word.capital || word.possessive) return undefined
  let from = i
  while (from > least && i - from < 4 && words[from - 1]?.capital && !words[from - 1]?.possessive) {
    if (words[from - 1]?.kind !== 'word' || means(frame, from - 1, NO_HOUSE) || ownerEndingAt(frame, from - 1, least))
      break
    from--
  }
  if (from === i) return undefined
  walk.from = from
  walk.roleFrom = from
  return from
}

/** "Principal Deputy", "foreign", "Health and Human Services" */
const modifying: Step = (walk, i) => {
  if (!isModifier(walk.frame, i, walk.head, walk.name)) return ENDS
  walk.from = i
  walk.roleFrom = i
  return i
}

const STEPS: readonly Step[] = [
  bracketed,
  hyphenated,
  noWord,
  owned,
  possessive,
  formerly,
  ranked,
  joined,
  ofInstitution,
  newly,
  letters,
  ofBody,
  ofHouse,
  modifying,
]

/** "His Majesty King Abdullah", "His Excellency, President Brel" */
function takeHonorific(walk: Walk): void {
  const { frame, from, least } = walk
  const { words, matches } = frame
  const end = nth(words, from - 1)?.text === ',' && nth(words, from - 2)?.key === 'excellency' ? from - 1 : from
  for (let k = end - 1; k >= Math.max(least, end - 3); k--) {
    const honorific = matches[k]?.find(({ entry, length }) => entry.is === 'honorific' && k + length === end)
    if (!honorific || !words[k]?.capital) continue
    walk.from = k
    return
  }
}

/** "the former", "his": a name may follow after a comma */
function takeArticle(walk: Walk): void {
  const { words } = walk.frame
  if (walk.from > walk.least && words[walk.from - 1]?.key === 'the') {
    walk.from--
    walk.definite = true
  }
  if (OWNERS.has(nth(words, walk.from - 1))) walk.definite = true
}

/** "Sinn Féin Party vice president": for the party */
function takeParty(walk: Walk): void {
  const { frame, head, roleFrom } = walk
  if (roleFrom < head - 1 && frame.words[head - 1]?.key === 'party') walk.represents ??= textOf(frame, roleFrom, head)
}

/** "newly elected" that ends with word `i` */
const isNewly = (words: Frame['words'], i: number): boolean =>
  CHOSEN.has(nth(words, i)) && /^(?:newly|recently|freshly)$/.test(nth(words, i - 1)?.key ?? '')

/** Heads of bodies that are known by their letters. */
const LETTERED = wordList('governor president chairman chairwoman chairperson ceo')
const BANKER = wordList('governor chairman chairwoman chair')
