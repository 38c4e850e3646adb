import type { EventKind, Part } from '../../core/event.ts'
import { EVENT_KINDS } from '../../core/event.ts'
import type { Verb } from '../../core/mention.ts'
import { type Nicknames, nicknamesOf } from '../merge/names.ts'
import { bitOf, keyOf, NO_OPENING, type Spelling } from './spelling.ts'
import { type Word, wordsOf } from './words.ts'

/** What a phrase of the vocabulary is. One phrase can be several things: "Jordan" is a country and a given name. */
export type Entry =
  /** "France", "the United States": `name` is the one name answers use. */
  | { readonly is: 'country'; readonly name: string }
  /** "Jerusalem": tells whose officials are met there. */
  | { readonly is: 'city'; readonly country: string }
  /** "French", "US": a country in front of an office. */
  | { readonly is: 'adjective'; readonly name: string }
  /** "NATO"; `stands` is what its people represent: itself, or the country it is of. */
  | { readonly is: 'body'; readonly name: string; readonly stands: string }
  /** "Prime Minister"; `many`: "Presidents", which holds for each name behind it. */
  | { readonly is: 'office'; readonly name: string; readonly many: boolean }
  /** "Foreign Affairs", "State": what an office is for. */
  | { readonly is: 'portfolio' }
  /** "Mr", "Dr", "General": goes with a name and is no office. */
  | { readonly is: 'honorific' }
  | { readonly is: 'former' }
  /** "acting", "incoming": goes with an office. */
  | { readonly is: 'rank' }
  | { readonly is: 'event'; readonly kind: EventKind }
  | { readonly is: 'verb'; readonly verb: Verb }
  /** "Kremlin" (building), "palace" (venue), "West Bank" (region). */
  | { readonly is: 'place'; readonly what: 'building' | 'venue' | 'region' | 'city' }
  | { readonly is: 'given' }
  /** "White House", "Kremlin": where a country's government sits. */
  | { readonly is: 'seat'; readonly country: string }
  /** "Yonhap": whose officials it means when it names no country. */
  | { readonly is: 'publisher'; readonly country: string }
  /** Capitalised, and never part of a person's name. */
  | { readonly is: 'never' }

/** The kinds of entries as bits, one each: what a word can mean is asked at every word of every text. */
export const IS = {
  country: 1,
  city: 2,
  adjective: 4,
  body: 8,
  office: 16,
  portfolio: 32,
  honorific: 64,
  former: 128,
  rank: 256,
  event: 512,
  verb: 1024,
  place: 2048,
  given: 4096,
  seat: 8192,
  publisher: 16384,
  never: 32768,
} as const satisfies Readonly<Record<Entry['is'], number>>

export interface Phrase {
  readonly keys: readonly string[]
  readonly entry: Entry
}

/** What the words read so far mean together, and which words a longer phrase may go on with. */
export interface Opening {
  /** The phrases that end here or before, the longest first. */
  readonly matches: readonly Match[]
  /** Bits of IS for all of them. */
  readonly is: number
  /** The bits of all next words (see Spelling): without one of them no longer phrase goes on. */
  readonly nexts: number
  /** By the next word's key. */
  readonly longer: ReadonlyMap<string, Opening>
}

/** A phrase of the vocabulary in a passage: `length` words. */
export interface Match {
  readonly length: number
  readonly entry: Entry
  /** The bit of IS. */
  readonly is: number
}

/** The vocabulary, ready to be looked up. */
export interface Lexicon {
  /** By the first word's key, the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The same word by word, by the first one's key: all that a passage can say is made here once. */
  readonly openings: ReadonlyMap<string, Opening>
  /** Names that are one person although no rule can know it: alias (as a key) → canonical name. */
  readonly people: ReadonlyMap<string, string>
  readonly nicknames: Nicknames
  /** Offices that a country does not have, by country. */
  readonly absent: ReadonlyMap<string, ReadonlySet<string>>
  /** Offices that only one country has, and the country. */
  readonly only: ReadonlyMap<string, string>
  /** Ends of web addresses of publishers, and their country: ["elysee.fr", "France"]. */
  readonly addresses: readonly (readonly [string, string])[]
  /** What people type for a name that is longer, as a key, and the name; no text is read by it. */
  readonly shortForms: Readonly<Record<string, string>>
  /** Changes when any word of the vocabulary does: what was extracted with another one is stale. */
  readonly version: string
}

/** The files of config/lexicon by their names without ending, and config/people.yaml as `people`, parsed. */
export type Vocabulary = Readonly<Record<string, unknown>>

/** Throws Error with the file and the entry that cannot be read. */
export function readLexicon(files: Vocabulary): Lexicon {
  const phrases = new Map<string, Phrase[]>()
  const add = (text: string, entry: Entry) => {
    const keys = wordsOf(text, 0).map((word) => word.key)
    const first = keys[0]
    if (first === undefined) return
    const list = phrases.get(first)
    const phrase = { keys, entry: madeAlike(entry) }
    if (list) list.push(phrase)
    else phrases.set(first, [phrase])
  }
  for (const [name, forms] of entries(files, 'countries')) {
    for (const form of [name, ...list(forms, 'also')]) add(form, { is: 'country', name })
    for (const state of ['Republic', 'Kingdom', 'State', 'Government'])
      add(`${state} of ${name}`, { is: 'country', name })
    for (const form of list(forms, 'adjectives')) add(form, { is: 'adjective', name })
  }
  for (const [name, forms] of entries(section(files, 'bodies'), 'international')) {
    for (const form of [name, ...texts(forms)]) add(form, { is: 'body', name, stands: name })
  }
  for (const [country, names] of entries(section(files, 'bodies'), 'national')) {
    for (const name of texts(names)) add(name, { is: 'body', name, stands: country })
  }
  for (const [country, names] of entries(files, 'cities')) {
    for (const name of texts(names)) add(name, { is: 'city', country })
  }
  for (const name of list(files, 'regions')) {
    add(name, { is: 'body', name, stands: name })
    // "met in Texas on Tuesday"
    add(name, { is: 'place', what: 'city' })
  }
  const offices = section(files, 'offices')
  for (const name of list(offices, 'heads')) addOffice(name, name, add)
  for (const [name, forms] of entries(offices, 'aliases')) for (const form of texts(forms)) addOffice(form, name, add)
  for (const text of list(offices, 'portfolios')) add(text, { is: 'portfolio' })
  for (const text of list(offices, 'honorifics')) add(text, { is: 'honorific' })
  for (const text of list(offices, 'former')) add(text, { is: 'former' })
  for (const text of list(offices, 'ranks')) add(text, { is: 'rank' })
  for (const what of ['building', 'venue', 'region', 'city'] as const)
    for (const text of list(section(files, 'places'), what === 'city' ? 'cities' : `${what}s`))
      add(text, { is: 'place', what })
  for (const kind of EVENT_KINDS) {
    for (const text of list(section(files, 'events'), kind)) {
      add(text, { is: 'event', kind })
      add(pluralOf(text), { is: 'event', kind })
    }
  }
  for (const [name, verb] of entries(files, 'verbs')) {
    for (const form of list(verb, 'forms')) add(form, { is: 'verb', verb: verbOf(name, verb) })
  }
  for (const text of list(section(files, 'names'), 'given')) add(text, { is: 'given' })
  for (const text of list(section(files, 'names'), 'never')) add(text, { is: 'never' })

  const absent = new Map(entries(offices, 'absent').map(([country, names]) => [country, new Set(texts(names))]))
  const only = new Map(
    entries(offices, 'only').flatMap(([country, names]) =>
      texts(names).map((name): [string, string] => [name, country]),
    ),
  )
  const addresses: [string, string][] = []
  for (const [country, names] of entries(files, 'publishers')) {
    for (const name of texts(names)) {
      if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(name)) addresses.push([name, country])
      else add(name, { is: 'publisher', country })
    }
  }
  for (const [country, names] of entries(section(files, 'bodies'), 'seats')) {
    for (const name of texts(names)) add(name, { is: 'seat', country })
  }
  for (const found of phrases.values()) found.sort((a, b) => b.keys.length - a.keys.length)

  const people = new Map<string, string>()
  for (const [name, aliases] of entries(files, 'people'))
    for (const alias of texts(aliases)) people.set(keyOf(alias), name)
  const nicknames = nicknamesOf(list(section(files, 'names'), 'nicknames'))
  const openings = new Map([...phrases].map(([first, found]) => [first, openingOf(found, 1, [])]))
  const shortForms = Object.fromEntries(
    entries(files, 'short-forms').flatMap(([short, name]) => texts([name]).map((full) => [keyOf(short), full])),
  )
  return { phrases, openings, people, nicknames, absent, only, addresses, shortForms, version: JSON.stringify(files) }
}

/**
 * The same entry with a place for all that any can say: what asks an entry what it is was compiled for objects that are made
 * alike, and is several times as slow when there are as many forms of them as kinds.
 */
const madeAlike = (entry: Entry): Entry => ({ ...SAYS_NOTHING, ...entry })
const SAYS_NOTHING = {
  is: undefined,
  name: undefined,
  country: undefined,
  stands: undefined,
  many: undefined,
  kind: undefined,
  verb: undefined,
  what: undefined,
}

/** For each word of a passage the phrases that begin there, the longest first. */
export function lookUp(words: readonly Word[], lexicon: Lexicon): readonly (readonly Match[])[] {
  const found: (readonly Match[])[] = []
  for (let i = 0; i < words.length; i++) found.push(phrasesAt(words, i, lexicon).matches)
  return found
}

/**
 * The phrases that begin with the word at `i`: what is asked of every word of every text looks at nothing but what is known
 * with the spellings of this word and the next one, where no longer phrase goes on.
 */
export function phrasesAt(words: readonly Word[], i: number, lexicon: Lexicon): Opening {
  const spelling = words[i]?.spelling
  if (!spelling) return NO_OPENING
  if (spelling.lexicon !== lexicon) open(spelling, lexicon)
  let found = spelling.opening
  for (let at = found, k = i + 1; at.nexts !== 0; k++) {
    const next = words[k]?.spelling
    const longer = next && (next.bit & at.nexts) !== 0 ? at.longer.get(next.key) : undefined
    if (!longer) break
    at = longer
    if (longer.matches.length > 0) found = longer
  }
  return found
}

/** What begins with a word is asked once for each spelling of each vocabulary, for the words of texts are ever the same. */
function open(spelling: Spelling, lexicon: Lexicon): void {
  spelling.lexicon = lexicon
  spelling.opening = lexicon.openings.get(spelling.key) ?? NO_OPENING
}

/** Of phrases that are alike up to their word `length`; `shorter` ones end before. */
function openingOf(phrases: readonly Phrase[], length: number, shorter: readonly Match[]): Opening {
  const own = phrases.filter(({ keys }) => keys.length === length)
  const matches = [...own.map(({ entry }) => ({ length, entry, is: IS[entry.is] })), ...shorter]
  const longer = Map.groupBy(
    phrases.filter(({ keys }) => keys.length > length),
    ({ keys }) => keys[length] ?? '',
  )
  return {
    matches,
    is: matches.reduce((bits, { is }) => bits | is, 0),
    nexts: [...longer.keys()].reduce((bits, key) => bits | bitOf(key), 0),
    longer:
      longer.size === 0
        ? NO_OPENING.longer
        : new Map([...longer].map(([key, some]) => [key, openingOf(some, length + 1, matches)])),
  }
}

function addOffice(form: string, name: string, add: (text: string, entry: Entry) => void): void {
  add(form, { is: 'office', name, many: false })
  const plural = pluralOf(form)
  if (plural !== form) add(plural, { is: 'office', name, many: true })
}

/** "Prime Minister" → "Prime Ministers", "Attorney General" → "Attorneys General", "Secretary of State" → "Secretaries of State". */
function pluralOf(text: string): string {
  const [head = '', rest = ''] = /^(.*?)((?: (?:General|of|in|d'Affaires)\b.*)?)$/s.exec(text)?.slice(1) ?? [text, '']
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`
  if (/man$/.test(head)) return `${head.slice(0, -2)}en${rest}`
  if (/(?:s|x|ch|sh)$/.test(head))
    return head.endsWith('ss') || head.endsWith('ch') || head.endsWith('sh') ? `${head}es${rest}` : text
  return `${head}s${rest}`
}

function verbOf(name: string, value: unknown): Verb {
  const fields = section({ verb: value }, 'verb')
  const kind = EVENT_KINDS.find((each) => each === fields.kind) ?? null
  const takes = (['people', 'group', 'event', 'place', 'alone', 'nothing'] as const).filter((each) =>
    list(fields, 'takes').includes(each),
  )
  const object = fields.object === 'none' ? null : (partOf(fields.object) ?? 'took part')
  return { name, kind, takes, subject: partOf(fields.subject) ?? 'took part', object }
}

const PARTS: readonly Part[] = ['organised', 'hosted', 'took part', 'addressed']
const partOf = (value: unknown): Part | null => PARTS.find((part) => part === value) ?? null

// ---- reading parsed YAML without trusting its shape

function section(value: unknown, name: string): Record<string, unknown> {
  const inner: unknown = isRecord(value) ? value[name] : undefined
  if (inner === undefined || inner === null) return {}
  if (!isRecord(inner)) throw new Error(`${name}: expected "name: values"`)
  return inner
}
const entries = (value: unknown, name: string): [string, unknown][] => Object.entries(section(value, name))
const list = (value: unknown, name: string): string[] => (isRecord(value) ? texts(value[name]) : [])
const texts = (value: unknown): string[] => {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Error(`expected a list, found ${JSON.stringify(value)}`)
  return value.map((each: unknown) => String(each))
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
