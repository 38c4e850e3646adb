import { fold } from '../../core/fold.ts'
import type { Person } from '../../core/person.ts'
import type { Extraction } from '../draft.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { compatible, isFull, keysOfName, type NameKeys, plainName } from '../words/names.ts'
import { keyOf } from '../words/spelling.ts'

/** Somebody as a draft has them. */
export interface Named {
  readonly name: string
  readonly role: string | null
  readonly represents: string | null
}

/** One way the documents write a name, with the offices and the countries or bodies it stands beside. */
interface Said {
  readonly name: string
  readonly keys: NameKeys
  readonly roles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly times: number
}

/** Who is who: from a document's way of writing a name, and what the person is and stands for, to the canonical name. */
export interface Identities {
  readonly people: readonly Person[]
  canonical(person: Named): string
}

/**
 * Joins the spellings of one person over all documents. Full names join when the surname is the same and the given names
 * are compatible. A bare surname joins the only full name that fits it, of several the one with the same office, and stays
 * alone where two would fit.
 */
export function identify(extractions: readonly Extraction[], lexicon: Lexicon): Identities {
  const named = extractions.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.participants))
  const turned = turnedNames(named.map(({ name }) => nameOf(name, lexicon)))
  const givenOf = (name: string): string => {
    const given = nameOf(name, lexicon)
    return turned.get(given) ?? given
  }
  // A bare surname beside different offices can be different people: "President Macron", "First Lady Macron".
  const keyOfNamed = ({ name, role }: Named): string => {
    const given = givenOf(name)
    return isFull(given) ? given : `${given}\n${role ?? ''}`
  }
  const bySurname = new Map<string, Map<string, Gathered>>()
  for (const person of named) {
    const given = givenOf(person.name)
    const { surname } = keysOfName(given)
    const group = bySurname.get(surname) ?? new Map<string, Gathered>()
    const key = keyOfNamed(person)
    const said = group.get(key) ?? { name: given, roles: new Set(), bodies: new Set(), written: new Set(), times: 0 }
    said.times++
    said.written.add(person.name)
    if (person.role) said.roles.add(fold(person.role))
    if (person.represents) said.bodies.add(person.represents)
    group.set(key, said)
    bySurname.set(surname, group)
  }
  const beside = besideOneAnother(extractions, (person) => ({
    key: keyOfNamed(person),
    surname: keysOfName(givenOf(person.name)).surname,
  }))
  const canonicalOf = new Map<string, string>()
  const people = new Map<string, Set<string>>()
  const apart = [...bySurname.values()].flatMap((group) =>
    clusters(
      [...group].map(([key, said]) => ({ key, ...said, keys: keysOfName(said.name) })),
      lexicon,
      beside,
    ),
  )
  for (const cluster of withFamilyNameFirst(apart)) {
    const name = best(cluster, lexicon)
    const aliases = people.get(name) ?? new Set<string>()
    for (const { key, written } of cluster) {
      canonicalOf.set(key, name)
      for (const alias of written) if (alias !== name) aliases.add(alias)
    }
    people.set(name, aliases)
  }
  return {
    people: [...people]
      .map(([name, aliases]) => ({ name, aliases: [...aliases].sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    canonical: (person) => canonicalOf.get(keyOfNamed(person)) ?? person.name,
  }
}

/**
 * Of each name those of the same surname that took part in one event with it. A document's own names are one already, so
 * these are two people: "President Brel was accompanied by his wife, Mrs Rosa Brel".
 */
function besideOneAnother(
  extractions: readonly Extraction[],
  read: (person: Named) => { readonly key: string; readonly surname: string },
): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>()
  for (const { drafts } of extractions)
    for (const { participants } of drafts) {
      const there = participants.map(read)
      for (const { key, surname } of there)
        for (const other of there)
          if (other.surname === surname && other.key !== key)
            beside.set(key, (beside.get(key) ?? new Set<string>()).add(other.key))
    }
  return beside
}

interface Gathered {
  readonly name: string
  readonly roles: Set<string>
  readonly bodies: Set<string>
  readonly written: Set<string>
  times: number
}

/** The name itself, or the one that config/people.yaml knows it by. */
function nameOf(name: string, lexicon: Lexicon): string {
  return lexicon.people.get(keyOf(plainName(name))) ?? lexicon.people.get(keyOf(name)) ?? name
}

/** "Kishida Fumio" → "Fumio Kishida", when the documents write both: the order that stands more often, else the alphabet's. */
function turnedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const byFolded = new Map([...times.keys()].map((name) => [fold(name), name]))
  const turned = new Map<string, string>()
  for (const [name, count] of times) {
    const words = name.split(' ')
    const other = words.length === 2 ? byFolded.get(fold(`${words[1]} ${words[0]}`)) : undefined
    if (other === undefined || other === name) continue
    const others = times.get(other) ?? 0
    if (others > count || (others === count && fold(other) < fold(name))) turned.set(name, other)
  }
  return turned
}

/** The fullest first, so that "J. Biden" and "Biden" find "Joe Biden" there already. */
function clusters<Each extends Said & { readonly key: string }>(
  all: readonly Each[],
  lexicon: Lexicon,
  beside: ReadonlyMap<string, ReadonlySet<string>>,
): Each[][] {
  const found: Each[][] = []
  const fullestFirst = [...all].sort(
    (a, b) => rankOf(b, lexicon) - rankOf(a, lexicon) || b.times - a.times || (a.name < b.name ? -1 : 1),
  )
  for (const said of fullestFirst) {
    const others = beside.get(said.key)
    const home = homeOf(
      said,
      others ? found.filter((each) => !each.some(({ key }) => others.has(key))) : found,
      lexicon,
    )
    if (home) home.push(said)
    else found.push([said])
  }
  return found
}

/** "President Xi" is the only "Xi Jinping" who is a president: his family name stands first. */
function withFamilyNameFirst<Each extends Said>(apart: readonly Each[][]): Each[][] {
  const isBare = (cluster: readonly Each[]) => cluster.every(({ keys }) => keys.given.length === 0)
  const whole = apart.filter((cluster) => !isBare(cluster)).map((cluster) => [...cluster])
  const left = apart.filter(isBare).filter((cluster) => {
    const [bare] = cluster
    const homes = whole.filter(
      (full) =>
        full.some(({ keys }) => keys.given[0] === bare?.keys.surname) &&
        cluster.every((said) => sharesRole(full, said)),
    )
    if (homes.length !== 1) return true
    homes[0]?.push(...cluster)
    return false
  })
  return [...whole, ...left]
}

function homeOf<Each extends Said>(said: Each, found: readonly Each[][], { nicknames }: Lexicon): Each[] | null {
  const fitting = found.filter((cluster) => cluster.every((other) => compatible(other.keys, said.keys, nicknames)))
  const near = fitting.filter((cluster) => sharesBody(cluster, said))
  if (near.length === 1) return near[0] ?? null
  const alike = (near.length > 0 ? near : fitting).filter((cluster) => sharesRole(cluster, said))
  if (said.keys.given.length === 0 && alike.length === 1 && (near.length > 0 || mayJoin(alike[0] ?? [], said)))
    return alike[0] ?? null
  return fitting.length === 1 && mayJoin(fitting[0] ?? [], said) ? (fitting[0] ?? null) : null
}

const rankOf = (said: Said, lexicon: Lexicon): number =>
  2 * Math.min(said.keys.given.filter((given) => given.length > 1).length, 3) +
  ([...lexicon.people.values()].includes(said.name) ? 10 : 0)

const sharesBody = (cluster: readonly Said[], said: Said): boolean =>
  said.bodies.size === 0
    ? cluster.length > 0
    : cluster.some((other) => [...other.bodies].some((body) => said.bodies.has(body)))

const sharesRole = (cluster: readonly Said[], said: Said): boolean =>
  cluster.some((other) => [...other.roles].some((role) => said.roles.has(role)))

/** A bare surname of another country is somebody else; a full name is the same person wherever it stands. */
const mayJoin = (cluster: readonly Said[], said: Said): boolean =>
  said.keys.given.length > 0 || said.bodies.size === 0 || cluster.every((other) => other.bodies.size === 0)

/** The name that most documents use among those with a given name, without initials and suffix. */
function best(cluster: readonly Said[], lexicon: Lexicon): string {
  const known = new Set(lexicon.people.values())
  const listed = cluster.find((said) => known.has(said.name))
  if (listed) return listed.name
  const times = new Map<string, number>()
  for (const said of cluster) {
    const plain = plainName(said.name)
    times.set(plain, (times.get(plain) ?? 0) + said.times)
  }
  const [first] = [...times].sort(
    ([a, n], [b, m]) => Number(isFull(b)) - Number(isFull(a)) || m - n || b.length - a.length || (a < b ? -1 : 1),
  )
  return first?.[0] ?? ''
}
