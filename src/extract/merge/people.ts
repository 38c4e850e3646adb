import type { Person } from '../../core/person.ts'
import type { Extraction } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { keyOf } from '../words.ts'
import { compatible, keysOfName, type NameKeys, plainName } from './names.ts'

/** One way the documents write a name, for one country or body. */
interface Said {
  readonly name: string
  readonly keys: NameKeys
  readonly bodies: ReadonlySet<string>
  readonly times: number
}

/** Who is who: from a document's way of writing a name, and what the person stands for, to the canonical name. */
export interface Identities {
  readonly people: readonly Person[]
  canonical(name: string, represents: string | null): string
}

/**
 * Joins the spellings of one person over all documents. Full names join when the surname is the same and the given names
 * are compatible; a bare surname joins the only full name that fits it, and stays alone where two would fit.
 */
export function identify(extractions: readonly Extraction[], lexicon: Lexicon): Identities {
  const bySurname = new Map<string, Map<string, { bodies: Set<string>; times: number }>>()
  for (const { drafts } of extractions) {
    for (const { name, represents } of drafts.flatMap((draft) => draft.participants)) {
      const given = nameOf(name, lexicon)
      const { surname } = keysOfName(given)
      const said = bySurname.get(surname) ?? new Map<string, { bodies: Set<string>; times: number }>()
      const count = said.get(given) ?? { bodies: new Set<string>(), times: 0 }
      count.times++
      if (represents) count.bodies.add(represents)
      said.set(given, count)
      bySurname.set(surname, said)
    }
  }
  const canonicalOf = new Map<string, string>()
  const people: Person[] = []
  for (const said of bySurname.values()) {
    const all = [...said].map(([name, count]): Said => ({ name, keys: keysOfName(name), ...count }))
    for (const cluster of clusters(all, lexicon)) {
      const name = best(cluster, lexicon)
      for (const each of cluster) canonicalOf.set(each.name, name)
      const aliases = new Set(cluster.map((each) => each.name).filter((alias) => alias !== name))
      people.push({ name, aliases: [...aliases].sort() })
    }
  }
  return {
    people: people.sort((a, b) => (a.name < b.name ? -1 : 1)),
    canonical: (name) => canonicalOf.get(nameOf(name, lexicon)) ?? name,
  }
}

/** The name itself, or the one that config/people.yaml knows it by. */
function nameOf(name: string, lexicon: Lexicon): string {
  return lexicon.people.get(keyOf(plainName(name))) ?? lexicon.people.get(keyOf(name)) ?? name
}

/** The fullest first, so that "J. Biden" and "Biden" find "Joe Biden" there already. */
function clusters(all: readonly Said[], lexicon: Lexicon): Said[][] {
  const found: Said[][] = []
  const fullestFirst = [...all].sort(
    (a, b) => rankOf(b, lexicon) - rankOf(a, lexicon) || b.times - a.times || (a.name < b.name ? -1 : 1),
  )
  for (const said of fullestFirst) {
    const fitting = found.filter((cluster) => cluster.every((other) => compatible(other.keys, said.keys)))
    const near = fitting.filter((cluster) => sharesBody(cluster, said))
    const home =
      near.length === 1 ? near[0] : fitting.length === 1 && mayJoin(fitting[0] ?? [], said) ? fitting[0] : null
    if (home) home.push(said)
    else found.push([said])
  }
  return found
}

const rankOf = (said: Said, lexicon: Lexicon): number =>
  2 * Math.min(said.keys.given.filter((given) => given.length > 1).length, 3) +
  ([...lexicon.people.values()].includes(said.name) ? 10 : 0)

const sharesBody = (cluster: readonly Said[], said: Said): boolean =>
  said.bodies.size === 0
    ? cluster.length > 0
    : cluster.some((other) => [...other.bodies].some((body) => said.bodies.has(body)))

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
  const full = (name: string): number => (/\s/.test(name) ? 1 : 0)
  const [first] = [...times].sort(
    ([a, n], [b, m]) => full(b) - full(a) || m - n || b.length - a.length || (a < b ? -1 : 1),
  )
  return first?.[0] ?? ''
}
