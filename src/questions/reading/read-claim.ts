import { inLines } from '../../core/in-lines.ts'
import type { Claim, Office, Period } from '../../core/subject.ts'
import { objectsOf, partOf, TAKES_PART, verbOf } from '../grammar/deeds.ts'
import { isCalledOff } from '../grammar/statuses.ts'
import type { BodyIndex } from '../names/bodies.ts'
import type { NameFound } from '../names/index.ts'
import { KIND_OF, ROLES, SILENT, TITLES, VERBS } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Mark } from './marks.ts'

/** A yes or no question, read: its words, what each of them is, and whom it names. */
export interface Reading {
  readonly words: readonly Word[]
  readonly marks: readonly Mark[]
  readonly people: readonly NameFound[]
  readonly periods: readonly Period[]
  readonly bodies: BodyIndex
}

const CHAIRS = /^(?:co)?chair(?!m|w)|^preside[ds]?$/
const MEETS = /^(?:meet|meets|met|meeting)$/
/** "Did Macron call Biden": who called whom. */
const CALLS = /^(?:call|phone|telephone)(?:d|ed|s)?$/
/** Anybody of the country will do. */
const ANY_OFFICE = /^(?:leader|official|representative|delegation|delegate|government|team|envoy|side)s?$/
/** "Did Ek become chair", "was she elected as chair": of the office, and not of who chaired anything. */
const BECAME = /^(?:as|become|became|appointed|elected|named|confirmed|chosen|made)$/
const isChair = (word: string): boolean => /^(?:co-?)?chair$/.test(word)
const AUXILIARY = /^(?:did|was|were|has|have|had|is|are|will|does|do|would)$/

/** What the question says beyond names, days and words; null when it is no yes or no question. */
export function readClaim(reading: Reading): { readonly claim: Claim; readonly used: ReadonlySet<number> } | null {
  const { words, marks, periods } = reading
  if (!AUXILIARY.test(words[0]?.folded ?? '')) return null
  const { offices, used: inOffices } = readOffices(reading)
  const off = words.flatMap((word, i) => (isCalledOff(word, words[i + 1]) ? [i] : []))
  const awaited = words.flatMap((_, i) => (isAwaited(words, i) ? [i] : []))
  const used = new Set([...inOffices, ...off, ...awaited])
  const deed = readDeed(reading, inOffices)
  for (const [i, word] of words.entries()) if (marks[i] === 'word' && verbOf(word.folded) === deed?.verb) used.add(i)
  const face = words.some(({ folded }, i) => folded === 'person' && words[i - 1]?.folded === 'in')
  const some = (pattern: RegExp) => words.some((word, i) => marks[i] !== 'name' && pattern.test(word.folded))
  return {
    used,
    claim: {
      deed,
      offices,
      place: readPlace(reading),
      periods,
      inPerson: words.some((word, i) => marks[i] === 'verb' && MEETS.test(word.folded)) || face,
      faceToFace: face,
      planned: some(/^(?:planned|scheduled)$/) || awaited.length > 0,
      calledOff: words.some((word, i) => marks[i] !== 'name' && isCalledOff(word, words[i + 1])),
      either: some(/^n?or$/),
      definite: isDefinite(reading),
    },
  }
}

/** "did Macron organise", "was it organised by Macron", "was it Macron who organised". */
function readDeed({ words, marks, people }: Reading, inOffices: ReadonlySet<number>): Claim['deed'] {
  const at = words.findIndex(({ folded }, i) => {
    const calls =
      CALLS.test(folded) && marks[i - 1] === 'name' && /^(?:did|has|had|have|will|does)$/.test(words[0]?.folded ?? '')
    const deed = calls || partOf(folded) !== null || CHAIRS.test(folded)
    // "attended the signing": what was attended
    if (isCalledOff(words[i], words[i + 1]) || (folded === 'signing' && words[i - 1]?.folded === 'the')) return false
    // "Become chair", "elected as the new chair": what somebody is, and not who chaired it
    if (inOffices.has(i) && isChair(folded)) return false
    const free = marks[i] !== 'name' && marks[i] !== 'title' && marks[i] !== 'date'
    const said = VERBS.has(folded) && marks[i] === 'verb' && (!TAKES_PART.test(folded) || isDoneAlone(words, i, people))
    return free && (deed || said)
  })
  const verb = words[at]?.folded ?? saidOf({ words, marks, people })
  if (verb === undefined) return null
  const after = words[at + 1]?.folded === 'by'
  const stands = at < 0 ? words.findIndex(({ folded }) => folded === verb) : at
  const doers = people.filter(({ from }) => (after ? from > stands : from < stands))
  const by = doers.flatMap(({ names }) => names)
  // "Did Hungary sign": who does it by an office is nothing that it is done to either.
  const isDoer = (i: number) =>
    (inOffices.has(i) && !after && i < stands) || doers.some(({ from, to }) => i >= from && i < to)
  return {
    part: CALLS.test(verb) ? 'organised' : partOf(verbOf(verb)),
    verb: verbOf(verb),
    by,
    to: objectsOf(
      words,
      marks.map((mark, i) => (isDoer(i) ? 'silent' : mark)),
      stands,
    ),
  }
}

/** "Did Ek arrive", "did Ek speak": more than being there. Who spoke with somebody met them. */
function isDoneAlone(words: readonly Word[], at: number, people: readonly NameFound[]): boolean {
  const [verb, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? '']
  if (/^arriv/.test(verb)) return true
  return /^sp[eo]ak|^spoke/.test(verb) && people.length === 1 && !/^(?:to|with|for|by)$/.test(next)
}

/** "Did Macron condemn it", "was Macron angry": what no event records; the word behind the names has to be said of them. */
function saidOf({ words, marks, people }: Pick<Reading, 'words' | 'marks' | 'people'>): string | undefined {
  const first = people.find(({ from }) => from <= 3)
  if (!first) return undefined
  let at = first.to
  while (
    marks[at] === 'name' ||
    marks[at] === 'title' ||
    /^(?:and|or|really|ever|never|also|not|just|then|still|already|actually)$/.test(words[at]?.folded ?? '')
  )
    at++
  // "Was it Ek or Moe": somebody else, and no verb.
  if (/^(?:and|or)$/.test(words[at - 1]?.folded ?? '')) return undefined
  const word = words[at]
  // "Is Calder expected at the summit": of being there, and of a time still to come.
  if (isAwaited(words, at)) return undefined
  // "Did Boris Jonson attend": a name that nobody has, and no verb
  if (marks[at] === 'word' && marks[at + 1] === 'verb') return undefined
  // "Was Ek's term extended": of what is hers, not of herself.
  const owner = words[at - 1]
  if (owner && owner.end - owner.start > owner.typed.length) return undefined
  const says =
    marks[at] === 'word' ||
    /^(?:know|like|want|give|find|show|tell|need|love|hate|thank|please|name|list)s?$/.test(word?.folded ?? '')
  return word && says && !isOffice(word.folded) ? word.folded : undefined
}

const isAwaited = (words: readonly Word[], at: number): boolean =>
  /^(?:is|are)$/.test(words[0]?.folded ?? '') &&
  /^(?:expected|awaited|due|scheduled|set|likely|going)$/.test(words[at]?.folded ?? '') &&
  /^(?:at|in|on|for|to|by|there)$/.test(words[at + 1]?.folded ?? '')

/** "did the German President attend", "were Russia and China on the call", "is Biden President of France". */
function readOffices(reading: Reading): { offices: readonly Office[]; used: ReadonlySet<number> } {
  const { words, people } = reading
  const offices: Office[] = []
  const used = new Set<number>()
  const first = people.find(({ from }) => from <= 3)
  const joins = (i: number) => /^(?:and|or)$/.test(words[i]?.folded ?? '')
  let at = first?.to ?? 1
  let person = first?.names.length === 1 ? (first.names[0] ?? null) : null
  for (;;) {
    if (joins(at)) [at, person] = [at + 1, null]
    const found = officeAt(reading, at, person)
    if (!found) break
    offices.push(found.office)
    for (let i = at; i < found.to; i++) used.add(i)
    at = found.to
    if (!joins(at)) break
  }
  // "did they meet the German Chancellor", "did he go as President": behind the verb.
  words.forEach(({ folded }, i) => {
    const isOwn = BECAME.test(folded) && !(folded !== 'as' && words[i + 1]?.folded === 'as')
    if (i < at || !(isOwn || /^(?:meet|met|with)$/.test(folded))) return
    const found = officeAt(reading, i + 1, isOwn ? person : null)
    if (!found || (isOwn ? found.office.role === '' : found.office.represents === null)) return
    offices.push(found.office)
    for (let k = i + 1; k < found.to; k++) used.add(k)
  })
  const by = words.findIndex(({ folded }, i) => folded === 'by' && words[i - 1]?.folded === 'represented')
  const name = by < 0 ? undefined : people.find(({ from }) => from > by)?.names[0]
  if (name !== undefined) return { offices: offices.map((office) => ({ ...office, person: name })), used }
  return { offices, used }
}

/** "When did Ek meet the Sultan of Oman": those whom no name tells but the office they hold for a country or body. */
export function officesNamed(reading: Reading): readonly Office[] {
  const found: Office[] = []
  for (let at = 0; at < reading.words.length; at++) {
    const { marks, words } = reading
    if (marks[at] !== 'body' && words[at]?.folded !== 'the' && !isOffice(words[at]?.folded ?? '')) continue
    const one = officeAt(reading, at, null)
    if (!one) continue
    const last = reading.words.slice(at, one.to).findLast(({ folded }) => isOffice(folded))?.folded ?? ''
    if (one.office.represents !== null && one.office.role !== '' && HOLDER.test(last)) found.push(one.office)
    at = one.to - 1
  }
  return found
}

/** One person; "the foreign ministers" and "the UK Parliament" are more. */
const HOLDER = inLines()`
  ^(?:
    president|minister|premier|chancellor|secretary|general|king|queen|prince|princess|pope|emperor|sultan|emir
    |governor|ambassador|commissioner|chairman|chairwoman|chair|speaker|director|advis[eo]r|chief|commander|mayor
  )$
`

function officeAt({ words, marks, bodies }: Reading, from: number, person: string | null) {
  const word = (i: number) => words[i]?.folded ?? ''
  let at = from
  const skip = () => {
    while (
      /^(?:the|a|an|its|their|new|next|any(?:one|body)?|some(?:one|body)?|as|from|there|still|now|currently|really|actually|also|already)$/.test(
        word(at),
      )
    )
      at++
  }
  const readBody = () => {
    // "us" is a word of its own, "the us" a country.
    const named = marks[at] === 'body' || (word(at) === 'us' && word(at - 1) === 'the')
    const body = named ? bodies.at(words, at) : null
    at += body?.length ?? 0
    return body?.name ?? null
  }
  skip()
  let represents = readBody()
  const said: string[] = []
  // "The Finnish state visit" is nobody's office.
  // "Is Ek chair of the Harbour Fund", and not "was Ek chair of the meeting", which is what she did there
  const isHeld = (i: number) =>
    BECAME.test(word(from - 1)) || (person !== null && /^(?:is|was)$/.test(word(0)) && !marks.slice(i).includes('kind'))
  const isVisit = (i: number) => word(i) === 'state' && marks[i + 1] === 'kind'
  while (
    (isOffice(word(at)) && marks[at] !== 'title' && !isVisit(at)) ||
    (isChair(word(at)) && isHeld(at)) ||
    (word(at) === 'of' && word(at + 1) === 'state')
  )
    said.push(word(at++))
  if (said.length > 0 && /^(?:of|from)$/.test(word(at))) {
    at++
    skip()
    represents ??= readBody()
  }
  // "Leaders" alone are nobody's office, "Biden … Russia" is none of his, and "the NATO summit" is not NATO.
  const nationality = person !== null && at >= words.length && /^(?:is|was|are|were)$/.test(word(0))
  const alone = said.length === 0 && !nationality && (person !== null || /^(?:kind|word|body)$/.test(marks[at] ?? ''))
  const group = represents === null && (said.length === 0 || /s$/.test(said.at(-1) ?? ''))
  const role = said.filter((one) => !ANY_OFFICE.test(one)).join(' ')
  if (alone || group || (role === '' && represents === null)) return null
  return { office: { person, role: role.replace(/s$/, ''), represents }, to: at }
}

const isOffice = (word: string) =>
  (TITLES.has(word) || ROLES.has(word)) && !SILENT.has(word) && !/^(?:u|chair)$/.test(word)

/** "in Madrid", "visit Madrid"; not "took part in Cold Response". */
function readPlace({ words, marks }: Reading): readonly string[] {
  const out: string[] = []
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1]?.folded ?? '', words[i]?.folded ?? '']
    const leads =
      (word === 'in' && !/^(?:part|involved|interested)$|^participat/.test(before)) ||
      /^(?:visit|visits|visited|visiting)$/.test(word) ||
      (word === 'to' && /^(?:travel|travell?ed|fly|flew|go|went|gone|come|came|been)$/.test(before))
    if (!leads) continue
    for (let k = i + 1; k < words.length; k++) {
      if (/^(?:the|city|of)$/.test(words[k]?.folded ?? '')) continue
      if ((marks[k] !== 'word' && marks[k] !== 'body') || isCalledOff(words[k], words[k + 1])) break
      out.push(words[k]?.folded ?? '')
    }
  }
  return out
}

/** Is one event meant? "Did they have a call" is about any call, "the call" and "on 28 February" about one. */
function isDefinite({ words, periods }: Reading): boolean {
  const noun = words.findIndex((word) => KIND_OF.has(word.folded))
  if (noun < 0) return periods.length > 0
  const before = words.slice(Math.max(0, noun - 6), noun).map((word) => word.folded)
  return before.some((word) => /^(?:the|this|that)$/.test(word)) && !before.some((word) => /^(?:an?|any)$/.test(word))
}
