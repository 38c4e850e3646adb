import type { Document } from '../../../core/document.ts'
import type { EventMention, Mention, OfficeMention, PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { type Frame, frameOf } from '../../recognise/frame.ts'
import { recognisePeople } from '../../recognise/people.ts'
import type { Hinted } from '../../words/cued.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { keysOfName, keysOfWords, type NameKeys } from '../../words/names.ts'
import { type Word, wordAt, wordsOf } from '../../words/words.ts'
import type { Refiner } from '../index.ts'
import { calledToo } from './called.ts'
import { Everybody, type Known } from './everybody.ts'
import { inPosition } from './in-position.ts'
import { describedBelow, introduced, namedLater } from './introduced.ts'
import { isKin } from './kin.ts'
import { holderOf, INVITES, named, type Seen } from './office-again.ts'
import { homeOf } from './who-it-is.ts'

const NO_WORDS: Hinted = { hints: [] }

/** Rules that make somebody a person without help from elsewhere in the document. */
const SURE = new Set([
  'office-name',
  'offices-names',
  'name-comma-office',
  'the-office-comma-name',
  'honorific-name',
  'given-name-surname',
  'appointed-name',
  'described-name',
])

/**
 * Within one document: a bare surname becomes the full name, an office without a name the person who holds it; capitalised
 * words that nothing confirms as a person are dropped.
 */
export const whoIsWho: Refiner = (mentions, frames, document, lexicon) => {
  const passages = frames.map(({ passage }) => passage)
  const people: PersonMention[] = []
  const offices: OfficeMention[] = []
  const events: EventMention[] = []
  for (const mention of mentions) {
    if (mention.is === 'person') people.push(mention)
    else if (mention.is === 'office') offices.push(mention)
    else if (mention.is === 'event') events.push(mention)
  }
  const known = new Everybody(people)
  const placed = inPosition(people, events, frames, SURE)
  const homes = new Map<PersonMention, Known>()
  const title = peopleOfTitle(document, passages, lexicon)
  for (const { mention, keys, hinted } of fullestFirst(
    title.length > 0 ? [...people, ...title] : people,
    placed,
    frames,
  )) {
    const home =
      homeOf(mention, keys, known, lexicon) ?? newcomer(mention, keys, known, isKin(mention, document, hinted))
    homes.set(mention, home)
    home.mentions.push(mention)
    const short = keys.given.length > 0 ? calledToo(mention, document, lexicon) : null
    if (short) known.call(home, short)
  }
  for (const each of known.all) complete(each)
  for (const mention of people) {
    if (homes.has(mention)) continue
    const home = homeOf(mention, keysOfName(mention.name), known, lexicon)
    if (home) homes.set(mention, home)
  }
  if (offices.length > 0) {
    introduced(people, offices, passages, homes)
    namedLater(offices, passages, homes)
    describedBelow(people, offices, passages, homes)
  }
  return told(mentions, frames, document, homes, lexicon)
}

/** Those that are somebody for sure, the fullest names first, so that "Biden" finds "Joe Biden" wherever it stands. */
function fullestFirst(people: readonly PersonMention[], placed: ReadonlySet<PersonMention>, frames: readonly Frame[]) {
  const sure: { readonly mention: PersonMention; readonly keys: NameKeys; readonly hinted: Hinted }[] = []
  let at = 0
  for (const mention of people) {
    if (!SURE.has(mention.rule) && !placed.has(mention)) continue
    while (at < frames.length - 1 && (frames[at]?.passage.end ?? 0) <= mention.start) at++
    sure.push({ mention, keys: keysIn(frames[at]?.words ?? [], mention), hinted: frames[at] ?? NO_WORDS })
  }
  return sure.sort((a, b) => b.keys.given.length - a.keys.given.length || a.mention.start - b.mention.start)
}

/** A name is read by its words, if it is these and nothing else. */
function keysIn(words: readonly Word[], { name, nameStart, nameEnd }: PersonMention): NameKeys {
  const isWhole = name.length === nameEnd - nameStart
  return (isWhole && keysOfWords(words, wordAt(words, nameStart), wordAt(words, nameEnd))) || keysOfName(name)
}

/** The mentions with what the document knows of everybody, in its order: who is meant by an office was told before it. */
function told(
  mentions: readonly Mention[],
  frames: readonly Frame[],
  document: Document,
  homes: ReadonlyMap<PersonMention, Known>,
  lexicon: Lexicon,
): readonly Mention[] {
  const seen: Seen[] = []
  const all: Mention[] = []
  let at = 0
  for (const mention of mentions) {
    if (mention.is !== 'office' && mention.is !== 'person') {
      all.push(mention)
      continue
    }
    while (at < frames.length - 1 && (frames[at]?.passage.end ?? 0) <= mention.start) at++
    const frame = frames[at]
    const report = frame?.passage.report ?? 0
    if (mention.is === 'office') {
      const holder = holderOf(mention, seen, report)
      all.push(holder ? named(mention, holder) : mention)
      continue
    }
    const home = homes.get(mention)
    if (!home) continue
    const before = document.body.slice(Math.max(0, mention.start - 60), mention.start)
    if (isCounterpart(home.role)) {
      home.role = roleOfCounterpart(home, whoseCounterpart(before, seen, frame), report, lexicon)
      if (home.role) home.roles.add(home.role)
    }
    const as = isVaguer(mention.role, home) ? home.role : (mention.role ?? home.role)
    seen.push({ who: home, as, start: mention.start, report, invites: INVITES.test(before, frame ?? NO_WORDS) })
    all.push(completed(mention, home))
  }
  return all
}

function completed(mention: PersonMention, home: Known): PersonMention {
  const own = mention.role !== null
  return {
    ...mention,
    name: home.name,
    role: isVaguer(mention.role, home) ? home.role : (mention.role ?? home.role),
    represents: mention.represents ?? (own && mention.role !== home.role ? null : home.represents) ?? home.represents,
    former: own ? mention.former : home.former,
  }
}

/**
 * The front matter's title may have the full name and country of somebody the text calls "Prime Minister Kallas". Mostly it
 * is the headline of the text, too, and read already.
 */
function peopleOfTitle(
  { title, body }: Document,
  passages: readonly Passage[],
  lexicon: Lexicon,
): readonly PersonMention[] {
  if (!title || passages.some(({ role, text }) => role !== 'noise' && text === title)) return []
  const start = body.length
  const passage = {
    start,
    end: start + title.length,
    text: title,
    role: 'heading',
    noise: null,
    paragraph: 0,
    report: 0,
  } as const
  const words = wordsOf(title, start)
  return recognisePeople(frameOf({ passage, words }, lexicon)).filter((mention) => mention.is === 'person')
}

function newcomer(mention: PersonMention, keys: NameKeys, known: Everybody, kin: boolean): Known {
  const { name, role, represents, former } = mention
  const roles = new Set(role ? [role] : [])
  const each: Known = { name, keys, role, represents, former, kin, roles, mentions: [] }
  known.add(each)
  return each
}

/** "Minister Lund's counterpart", "Minister Lund and her Polish colleague": whose, stands right before. */
const OF_THE_LAST = /['’]s?\s+$|\band (?:his|her)\s+$/

/** Those who may be meant by "her" in "her Greek counterpart". */
function whoseCounterpart(before: string, seen: readonly Seen[], frame: Frame | undefined): readonly Seen[] {
  if (OF_THE_LAST.test(before)) return seen.slice(-1)
  if (!HIS.test(before)) return seen
  const from = frame?.passage.start ?? 0
  const here = seen.filter(({ start }) => start >= from)
  const [first, other] = here
  // "President Brel met her Greek counterpart": nobody else stands in front of the sentence's "her"
  if (first && !other) return here
  // "Minister Brel was received by President Lund and held talks with her counterpart": whom the sentence begins with
  return first?.start === from && AND_MET.test(before) ? [first] : seen
}
const HIS = /\b(?:his|her)\s+$/
const AND_MET = /\band (?:also |then |later )?(?:held|met|had|spoke|conferred)\b[^.,;]{0,30} (?:his|her)\s+$/

/** "his Greek counterpart", "her Polish colleague": said only where no sentence tells the office. */
const isCounterpart = (role: string | null): boolean => role === 'Counterpart' || role === 'Colleague'
/** "Foreign Minister Lund and her Greek counterpart Pappas": what she is, when all of other countries told so far have one office. */
function roleOfCounterpart(counterpart: Known, seen: readonly Seen[], report: number, lexicon: Lexicon): string | null {
  const others = seen.filter(
    ({ who, report: other }) =>
      other === report &&
      who !== counterpart &&
      who.role !== null &&
      !isCounterpart(who.role) &&
      !who.former &&
      (who.represents === null || who.represents !== counterpart.represents),
  )
  // "Federal Councillor Lund" above, "Foreign Minister Lund received her Greek counterpart" here: as what she is told of last
  const roles = new Set(new Map(others.map(({ who, as }) => [who, as])).values())
  const [only] = roles
  // "the Raksha Mantri’s Norwegian counterpart": one country alone has the office under that name
  return roles.size === 1 && only && !lexicon.only.has(only) ? only : counterpart.role
}
/** "Senator Wong", who is Foreign Minister, "Prince Talal", who is: a courtesy where the document gives an office. */
const isCourtesy = (role: string | null): boolean => role === 'Senator' || role === 'Prince' || role === 'Princess'

/** "Premier Lund" in a headline, over a text that calls her Prime Minister. */
const isVaguer = (role: string | null, { role: known, roles }: Known): boolean =>
  isCounterpart(role) || isCourtesy(role) || (role === 'Premier' && known !== null && roles.has('Prime Minister'))

const has = (mentions: readonly PersonMention[], office: string): boolean =>
  mentions.some(({ role }) => role === office)

/** Office and country from the first mention that has them; a mention with both outweighs one with an office alone. */
function complete(each: Known): void {
  const [only, another] = each.mentions
  if (only && !another) {
    each.role = only.role
    each.former = only.role ? only.former : false
    each.represents = only.represents
    return
  }
  const inOrder = [...each.mentions].sort((a, b) => a.start - b.start)
  const said = inOrder.filter(({ role }) => role && !isCounterpart(role))
  const full = said.filter(({ role }) => !isCourtesy(role) && !(role === 'Premier' && has(said, 'Prime Minister')))
  const best = full.find(({ represents }) => represents) ?? full[0] ?? said[0] ?? inOrder.find(({ role }) => role)
  each.role = best?.role ?? null
  each.former = best?.former ?? false
  each.represents = inOrder.find((mention) => mention.represents)?.represents ?? null
  for (const mention of inOrder) if (mention.role) each.roles.add(mention.role)
}
