import type { Chronicle } from '../../chronicle/chronicle.ts'
import { fold } from '../../core/fold.ts'
import { keyOf, type Word } from '../words.ts'

/** Canonical name of a country or body → other ways to write it: `United Kingdom` → `UK`, `Britain`, `British`. */
export type BodyNames = Readonly<Record<string, readonly string[]>>

/** A country → its cities, folded: what is in one of them is in the country. */
export type Cities = Readonly<Record<string, readonly string[]>>

export interface BodyIndex {
  /** The body that begins at this word, as the Chronicle writes it, and how many words it has; null when there is none. */
  at(words: readonly Word[], from: number): BodyFound | null
  /** The one stored body whose name goes on after these words: "Sinn Féin" for the "Sinn Féin Party"; null when not one. */
  beginning(words: string): string | null
  /** Cities of this country where something is recorded, folded; none of a body. */
  citiesOf(name: string): readonly string[]
}

export interface BodyFound {
  readonly name: string
  readonly length: number
  /** Stands for a country without being its name: "the White House". */
  readonly seat: boolean
}

const LONGEST = 8
/** "The Germans", "two Iraqis": more than one of a people that is known by its adjective. */
const PEOPLES =
  /^(?:the )?(?:\p{L}+(?:ian|ean|eli|ani|adi|ali|rati)|german|american|mexican|african|moroccan|iraqi|saudi|qatari|kuwaiti|yemeni|greek|czech|slovak|serb|croat|uzbek|kazakh|afghan|thai)s$/u

/** Countries and bodies by every spelling, those of the Chronicle first. "the" before them says nothing. */
export function indexBodies(
  chronicle: Chronicle,
  spellings: BodyNames,
  seats: ReadonlySet<string> = new Set(),
  cities: Cities = {},
): BodyIndex {
  const seatKeys = new Set([...seats].map((seat) => withoutThe(keyOf(seat))))
  const names = new Map<string, string>()
  for (const name of chronicle.bodies()) names.set(withoutThe(keyOf(name)), name)
  for (const [name, others] of Object.entries(spellings)) {
    const keys = [name, ...others].map((spelling) => withoutThe(keyOf(spelling)))
    // The Chronicle's own way to write it wins: whoever asks for Türkiye finds what is stored as Turkey.
    const stored = keys.map((key) => names.get(key)).find((found) => found !== undefined) ?? name
    for (const key of keys) if (!names.has(key)) names.set(key, stored)
  }
  // Each of them is looked for: those that no event is told to be in would cost and find nothing.
  const told = new Set(chronicle.places().flatMap((place) => place.split(', ').map(fold)))
  return {
    at(words, from) {
      for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
        const key = words
          .slice(from, to)
          .map((word) => word.folded)
          .join(' ')
        // "Port-au-Prince" names no African Union
        if (to - from === 1 && words[from]?.inner) return null
        const name =
          names.get(withoutThe(key)) ?? (PEOPLES.test(key) ? names.get(withoutThe(key).slice(0, -1)) : undefined)
        if (name !== undefined && key !== 'the') return { name, length: to - from, seat: seatKeys.has(withoutThe(key)) }
      }
      return null
    },
    citiesOf: (name) => (cities[name] ?? []).filter((city) => told.has(city)),
    beginning(words) {
      const key = `${withoutThe(keyOf(words))} `
      const longer = chronicle.bodies().filter((name) => withoutThe(keyOf(name)).startsWith(key))
      return longer.length === 1 ? (longer[0] ?? null) : null
    },
  }
}

const withoutThe = (key: string) => key.replace(/^the /, '')
