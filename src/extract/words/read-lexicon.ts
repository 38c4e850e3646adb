import type { Part } from '../../core/event.ts'
import { EVENT_KINDS } from '../../core/event.ts'
import type { Verb } from '../../core/mention.ts'
import { formsOf } from './forms.ts'
import { type Entry, IS, type Lexicon, type Match, type Opening, type Phrase } from './lexicon.ts'
import { nicknamesOf } from './names.ts'
import { bitOf, keyOf, NO_OPENING } from './spelling.ts'
import { wordsOf } from './words.ts'

/** The files of config/lexicon by their names without ending, and config/people.yaml as `people`, parsed. */
export type Vocabulary = Readonly<Record<string, unknown>>

/** Puts a phrase into the vocabulary. */
type Add = (text: string, entry: Entry) => void
/** Adds what some files of the vocabulary hold. */
type Chapter = (files: Vocabulary, add: Add) => void

/** Throws Error with the file and the entry that cannot be read. */
export function readLexicon(files: Vocabulary): Lexicon {
  const phrases = new Map<string, Phrase[]>()
  const add: Add = (text, entry) => {
    const keys = wordsOf(text, 0).map((word) => word.key)
    const first = keys[0]
    if (first === undefined) return
    const list = phrases.get(first)
    const phrase = { keys, entry: madeAlike(entry) }
    if (list) list.push(phrase)
    else phrases.set(first, [phrase])
  }
  for (const chapter of CHAPTERS) chapter(files, add)
  for (const found of phrases.values()) found.sort((a, b) => b.keys.length - a.keys.length)
  const offices = section(files, 'offices')
  return {
    phrases,
    openings: new Map([...phrases].map(([first, found]) => [first, openingOf(found, 1, [])])),
    people: new Map(
      entries(files, 'people').flatMap(([name, aliases]) => texts(aliases).map((alias) => [keyOf(alias), name])),
    ),
    nicknames: nicknamesOf(list(section(files, 'names'), 'nicknames')),
    absent: new Map(entries(offices, 'absent').map(([country, names]) => [country, new Set(texts(names))])),
    only: new Map(entries(offices, 'only').flatMap(([country, names]) => texts(names).map((name) => [name, country]))),
    addresses: publishers(files).filter(([name]) => ADDRESS.test(name)),
    shortForms: Object.fromEntries(
      entries(files, 'short-forms').flatMap(([short, name]) => texts([name]).map((full) => [keyOf(short), full])),
    ),
    version: JSON.stringify(files),
  }
}

const countries: Chapter = (files, add) => {
  for (const [name, forms] of entries(files, 'countries')) {
    for (const form of [name, ...list(forms, 'also')]) add(form, { is: 'country', name })
    for (const state of ['Republic', 'Kingdom', 'State', 'Government'])
      add(`${state} of ${name}`, { is: 'country', name })
    for (const form of list(forms, 'adjectives')) add(form, { is: 'adjective', name })
  }
}

const bodies: Chapter = (files, add) => {
  for (const [name, forms] of entries(section(files, 'bodies'), 'international')) {
    for (const form of [name, ...texts(forms)]) add(form, { is: 'body', name, stands: name })
  }
  for (const [country, names] of entries(section(files, 'bodies'), 'national')) {
    for (const name of texts(names)) add(name, { is: 'body', name, stands: country })
  }
}

const cities: Chapter = (files, add) => {
  for (const [country, names] of entries(files, 'cities')) {
    for (const name of texts(names)) add(name, { is: 'city', country })
  }
  for (const name of list(files, 'regions')) {
    add(name, { is: 'body', name, stands: name })
    // "met in Texas on Tuesday"
    add(name, { is: 'place', what: 'city' })
  }
}

const offices: Chapter = (files, add) => {
  const all = section(files, 'offices')
  for (const name of list(all, 'heads')) addOffice(name, name, add)
  for (const [name, forms] of entries(all, 'aliases')) for (const form of texts(forms)) addOffice(form, name, add)
  for (const text of list(all, 'portfolios')) add(text, { is: 'portfolio' })
  for (const text of list(all, 'honorifics')) add(text, { is: 'honorific' })
  for (const text of list(all, 'former')) add(text, { is: 'former' })
  for (const text of list(all, 'ranks')) add(text, { is: 'rank' })
}

const places: Chapter = (files, add) => {
  for (const what of ['building', 'venue', 'region', 'city'] as const)
    for (const text of list(section(files, 'places'), what === 'city' ? 'cities' : `${what}s`))
      add(text, { is: 'place', what })
}

const events: Chapter = (files, add) => {
  for (const kind of EVENT_KINDS) {
    for (const text of list(section(files, 'events'), kind)) {
      add(text, { is: 'event', kind })
      add(pluralOf(text), { is: 'event', kind })
    }
  }
  for (const [name, verb] of entries(files, 'verbs')) {
    for (const form of new Set(list(verb, 'forms').flatMap(formsOf)))
      add(form, { is: 'verb', verb: verbOf(name, verb) })
  }
}

const names: Chapter = (files, add) => {
  for (const text of list(section(files, 'names'), 'given')) add(text, { is: 'given' })
  for (const text of list(section(files, 'names'), 'never')) add(text, { is: 'never' })
}

const houses: Chapter = (files, add) => {
  for (const [name, country] of publishers(files)) if (!ADDRESS.test(name)) add(name, { is: 'publisher', country })
  for (const [country, seats] of entries(section(files, 'bodies'), 'seats')) {
    for (const name of texts(seats)) add(name, { is: 'seat', country })
  }
}

/** Of phrases of one length that which was added first comes first. */
const CHAPTERS: readonly Chapter[] = [countries, bodies, cities, offices, places, events, names, houses]

/** Names and web addresses of publishers, each with its country. */
const publishers = (files: Vocabulary): readonly (readonly [string, string])[] =>
  entries(files, 'publishers').flatMap(([country, all]) => texts(all).map((name) => [name, country] as const))
/** "elysee.fr" */
const ADDRESS = /^[a-z0-9.-]+\.[a-z]{2,}$/

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

function addOffice(form: string, name: string, add: Add): void {
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
