import type { Match } from '../lexicon.ts'
import type { Frame } from './index.ts'
import { isNameWord, means } from './name.ts'

/** An office in a passage: "the former British Prime Minister", "Secretary of State", "Minister for Foreign Affairs of Latvia". */
export interface Office {
  /** The words from `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
  readonly role: string
  readonly represents: string | null
  /** "Presidents Biden and Macron" */
  readonly many: boolean
  readonly former: boolean
  /** Begins with "the" or "France's": a name may then follow after a comma. */
  readonly definite: boolean
}

/** Small words before an office in reports that write offices small: "foreign minister", "deputy prime minister". */
const SMALL_MODIFIERS = new Set(
  (
    'foreign defence defense finance interior deputy vice prime first second acting health economy energy trade transport home ' +
    'justice education climate national security senior special chief principal assistant interim environment agriculture ' +
    'digital culture labour labor development european external state federal executive joint high permanent'
  ).split(' '),
)
const COMPLEMENT = new Set(['of', 'for', 'to', 'at', 'on', 'in'])
/** Words that begin with a capital because a sentence begins, or that belong to what stands before an office. */
const NO_MODIFIER = new Set(
  (
    'the a an this that and or but with by from as at in on of to for when while after before during since today yesterday his her their ' +
    'its our following according also then later earlier statement readout remarks call meeting'
  ).split(' '),
)

/** All offices of a passage, from left to right, none inside another. */
export function officesIn(frame: Frame): readonly Office[] {
  const offices: Office[] = []
  for (let i = 0; i < frame.words.length; i++) {
    const head = headAt(frame, i)
    const before = offices.at(-1)
    if (!head || (before && i < before.to)) continue
    const office = officeAt(frame, i, head, before?.to ?? 0)
    if (!office) continue
    offices.push(office)
    i = office.to - 1
  }
  return joined(offices, frame)
}

function headAt(frame: Frame, i: number): Match | undefined {
  const word = frame.words[i]
  const match = frame.matches[i]?.find(({ entry }) => entry.is === 'office')
  if (!match || !word) return undefined
  // small "leader", "head", "chief", "member" are only read with a country or body beside them; see officeAt
  return match
}

const WEAK = new Set(
  'leader head chief member deputy assistant officer chair director speaker secretary representative governor judge minister justice commander lawmaker counsel king queen prince princess president chancellor mp'.split(
    ' ',
  ),
)

function officeAt(frame: Frame, head: number, match: Match, least: number): Office | null {
  const { words } = frame
  const entry = match.entry
  if (entry.is !== 'office') return null
  const small = !words[head]?.capital
  let represents: string | null = null
  let former = false
  let definite = false
  // ---- to the left: modifiers, then the country or body
  let from = head
  let roleFrom = head
  for (let i = head - 1; i >= least; i--) {
    const word = words[i]
    const next = words[i + 1]
    if (!word || !next || (word.possessive && i + 1 < roleFrom && false)) break
    if (word.kind !== 'word' && word.text !== '/' && word.text !== '-') break
    if (word.text === '/' || word.text === '-') continue
    const owner = ownerEndingAt(frame, i, least)
    if (owner) {
      represents = owner.name
      from = owner.from
      if (words[owner.from - 1] && /^(?:the)$/i.test(words[owner.from - 1]?.text ?? '')) from--
      if (word.possessive) definite = true
      // "former British Prime Minister"
      if (from > least && means(frame, from - 1, 'former', 'rank')) {
        former ||= means(frame, from - 1, 'former')
        from--
      }
      break
    }
    if (word.possessive) break
    if (means(frame, i, 'former')) {
      former = true
      from = i
      continue
    }
    if (means(frame, i, 'rank')) {
      from = i
      if (word.capital || word.key === 'acting' || word.key === 'incoming') roleFrom = i
      continue
    }
    if (NO_MODIFIER.has(word.key)) {
      if (word.key === 'and' && joinsModifiers(frame, i, least)) continue
      break
    }
    const isModifier =
      SMALL_MODIFIERS.has(word.key) ||
      (word.capital && !means(frame, i, 'given', 'honorific', 'country') && !small) ||
      (word.capital && means(frame, i, 'portfolio'))
    if (!isModifier) break
    from = i
    roleFrom = i
  }
  if (/^the$/i.test(words[from - 1]?.text ?? '') && from - 1 >= least) {
    from--
    definite = true
  }
  // ---- to the right: "of State", "for Foreign Affairs", "of the European Commission"
  let to = head + match.length
  let roleTo = to
  for (;;) {
    const next = words[to]
    if (!next || !COMPLEMENT.has(next.key) || words[to - 1]?.possessive) break
    const complement = complementAt(frame, to + 1)
    if (!complement) break
    if (complement.stands) represents ??= complement.stands
    to = complement.to
    if (complement.partOfRole) roleTo = to
  }
  if (
    small &&
    WEAK.has(entry.name.toLowerCase()) &&
    !represents &&
    roleFrom === head &&
    roleTo === head + match.length &&
    !definite
  ) {
    // "a leader", "the head" and the like are no office; "president Macron" is
    if (!isNameWord(frame, to)) return null
  }
  const said = frame.passage.text.slice(
    (words[roleFrom]?.start ?? 0) - frame.passage.start,
    (words[roleTo - 1]?.end ?? 0) - frame.passage.start,
  )
  const tail = said.slice((words[head + match.length - 1]?.end ?? 0) - (words[roleFrom]?.start ?? 0))
  const front = said.slice(0, (words[head]?.start ?? 0) - (words[roleFrom]?.start ?? 0))
  return {
    from,
    to,
    role: `${titled(front)}${entry.name}${tail}`.trim(),
    represents,
    many: entry.many,
    former,
    definite,
  }
}

/** Offices are shown with capitals however the report writes them: "foreign minister" → "Foreign Minister". */
const titled = (text: string): string =>
  text.replace(/(^|[ /-])(\p{Ll})(?=\p{L}{3})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** "French", "US", "NATO", "Ukraine’s", "European Commission" that ends with word `i`. */
function ownerEndingAt(frame: Frame, i: number, least: number): { name: string; from: number } | null {
  for (let from = Math.max(least, i - 5); from <= i; from++) {
    for (const { entry, length } of frame.matches[from] ?? []) {
      if (from + length - 1 !== i) continue
      if (!frame.words[from]?.capital) continue
      if (entry.is === 'adjective') return { name: entry.name, from }
      if (entry.is === 'body') return { name: entry.stands, from }
      if (entry.is === 'country' && !means(frame, from, 'given')) return { name: entry.name, from }
    }
  }
  return null
}

/** "Middle East and North Africa Coordinator", "Health and Human Services Secretary": both sides are modifiers. */
function joinsModifiers(frame: Frame, and: number, least: number): boolean {
  if (and - 1 < least) return false
  const text = frame.words.slice(Math.max(least, and - 1), and + 2).map((word) => word.key)
  return JOINED.has(`${text[0]} ${text[2]}`)
}
const JOINED = new Set([
  'health human',
  'east north',
  'foreign european',
  'european foreign',
  'business trade',
  'economy finance',
  'foreign security',
  'trade industry',
  'economic financial',
  'economy digital',
  'east africa',
  'emerging critical',
  'critical emerging',
  'foreign trade',
  'economy climate',
  'finance economy',
  'defence security',
  'home foreign',
  'foreign expatriates',
  'foreign commonwealth',
])

interface Complement {
  readonly to: number
  /** The country or body, when it is one. */
  readonly stands: string | null
  /** "of State" stays in the role; "of Japan" does not. */
  readonly partOfRole: boolean
}

function complementAt(frame: Frame, at: number): Complement | null {
  const i = /^the$/i.test(frame.words[at]?.text ?? '') ? at + 1 : at
  const longest = (frame.matches[i] ?? []).find(({ entry }) => entry.is === 'country' || entry.is === 'body')
  const portfolio = [...(frame.matches[at] ?? []), ...(frame.matches[i] ?? [])].find(
    ({ entry }) => entry.is === 'portfolio',
  )
  const portfolioTo = portfolio ? (frame.matches[at]?.includes(portfolio) ? at : i) + portfolio.length : 0
  if (longest && i + longest.length >= portfolioTo && frame.words[i]?.capital) {
    const { entry } = longest
    if (entry.is === 'country') return { to: i + longest.length, stands: entry.name, partOfRole: false }
    if (entry.is === 'body')
      return { to: i + longest.length, stands: entry.stands, partOfRole: entry.stands !== entry.name }
  }
  if (portfolio && frame.words[i]?.capital) return { to: withAnd(frame, portfolioTo), stands: null, partOfRole: true }
  // "to the Colombian President", "of the Office of the President of Ukraine"
  const adjective = (frame.matches[i] ?? []).find(({ entry }) => entry.is === 'adjective')
  if (adjective && frame.words[i]?.capital) {
    const rest = runAt(frame, i + adjective.length)
    const stands = adjective.entry.is === 'adjective' ? adjective.entry.name : null
    if (rest > i + adjective.length) return { to: rest, stands, partOfRole: true }
  }
  const to = runAt(frame, i)
  return to > i ? { to, stands: null, partOfRole: true } : null
}

/** "of Commerce and Industry" */
function withAnd(frame: Frame, to: number): number {
  if (frame.words[to]?.key !== 'and') return to
  const more = (frame.matches[to + 1] ?? []).find(({ entry }) => entry.is === 'portfolio')
  return more && frame.words[to + 1]?.capital ? to + 1 + more.length : to
}

/** Capitalised words that are no person: "Pandemic Preparedness"; stops before a given name. */
function runAt(frame: Frame, from: number): number {
  let to = from
  while (to < frame.words.length && to - from < 8) {
    const word = frame.words[to]
    if (!word?.capital) break
    if (means(frame, to, 'given') && isNameWord(frame, to + 1)) break
    if (to > from && frame.words[to - 1]?.possessive) break
    to++
  }
  // without a given name that is known, the last two words are the name
  const next = frame.words[to]
  const ended = !next?.capital
  if (
    ended &&
    to - from >= 3 &&
    isNameWord(frame, to - 1) &&
    isNameWord(frame, to - 2) &&
    !means(frame, to - 1, 'portfolio')
  )
    return to - 2
  return to
}

/** "Deputy Assistant to the President and Middle East Coordinator", "Foreign Minister and Alternate Prime Minister": one office of one person. */
function joined(offices: readonly Office[], frame: Frame): readonly Office[] {
  const result: Office[] = []
  for (const office of offices) {
    const before = result.at(-1)
    const between = before ? frame.words.slice(before.to, office.from).map((word) => word.key) : []
    const linked =
      before && !before.many && !office.definite && (between.join(' ') === 'and' || between.join(' ') === '/')
    if (before && linked) {
      const link = between[0] === '/' ? '/' : ' and '
      result[result.length - 1] = {
        ...before,
        to: office.to,
        role: `${before.role}${link}${office.role}`,
        represents: before.represents ?? office.represents,
      }
    } else result.push(office)
  }
  return result
}
