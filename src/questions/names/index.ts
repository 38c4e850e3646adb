import type { Chronicle } from '../../chronicle/chronicle.ts'
import { KIND_OF, SILENT, TITLES, VERBS } from '../vocabulary.ts'
import { keyOf, type Word } from '../words.ts'
import { carriedOver, respellings, runTogether, writtenOut } from './transliterations.ts'

/** The people that some words may mean, by canonical name; more than one when the words do not tell them apart. */
export interface NameFound {
  readonly names: readonly string[]
  /** Whether the words have the given name too, the surname alone, or the given name alone. */
  readonly part: 'whole' | 'surname' | 'given'
  /** True when nothing but a given name speaks for them: "Charles" for Charles Michel. */
  readonly loose: boolean
  /** Others of the same surname, when the documents use it alone for the one in `names`. */
  readonly namesakes: readonly string[]
  /** Index of the first word and of the word behind the last. */
  readonly from: number
  readonly to: number
}

/** Looks up names in words: whole words only, exactly or by alias; a name that is nearly so is never found here. */
export interface NameIndex {
  /** The names in a row of words, the longest first where they overlap. */
  within(words: readonly Word[]): readonly NameFound[]
  /** Everybody, for suggestions. */
  readonly everybody: readonly { readonly name: string; readonly aliases: readonly string[] }[]
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/
/** Behind a given name they tell of another: "Charles III" is not Charles Michel. Without I, V and X, which are initials, and XI, which is a name. */
export const NUMERAL = /^(?:ii|iii|iv|vi|vii|viii|ix|xii|xiii|xiv|xv|xvi)$/
const PARTICLE = /^(?:von|van|der|den|de|da|do|dos|di|del|la|le|el|al|bin|ibn|ter|ten|zu)$/
/** Given names that are words of a question too: never taken alone. */
const COMMON = new Set(
  'will mark may bill grant frank hope grace rich rose dean art chase drew guy pat rob sue wade june april august joy faith gene dick long young king house white and the for all new can see one two has had was were are who his her king day'.split(
    ' ',
  ),
)

export function indexNames(chronicle: Chronicle): NameIndex {
  const everybody = chronicle.people()
  // "Did she go to Sydney": the town, and no Sydney of the documents by the given name alone
  const towns = new Set(chronicle.places().flatMap((place) => place.split(', ').map(keyOf)))
  // Surest first: the whole name or an alias, then the surname, then how it is spelt elsewhere, then a given name alone.
  const tiers = [
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
  ]
  const isWord = (given: string) => COMMON.has(given) || TITLES.has(given) || towns.has(given)
  const add = (tier: number, key: string, name: string) => {
    if (key.length < 2) return
    const known = tiers[tier]?.get(key)
    if (known) known.add(name)
    else tiers[tier]?.set(key, new Set([name]))
  }
  for (const person of everybody) {
    for (const form of [person.name, ...person.aliases]) {
      const key = keyOf(form)
      add(0, key, person.name)
      const parts = key.split(' ').filter((part) => !SUFFIX.test(part))
      const plain = parts.filter((part) => part.length > 1)
      add(0, plain.join(' '), person.name)
      if (plain.length === 2) add(1, plain.toReversed().join(' '), person.name)
      // "Stahl" is Mr Stahl before it is Ms Orr-Stahl.
      const half = /-(?<half>\p{L}+)$/u.exec(form)?.groups?.half
      for (const surname of surnames(plain)) add(half && surname === keyOf(half) ? 2 : 1, surname, person.name)
      // Xi Jinping, Yoon Suk Yeol, Abiy Ahmed go by the first word.
      const given = plain[0]
      if (given && given.length > 2 && plain.length > 1 && !isWord(given)) add(3, given, person.name)
      if (given && given.length === 2 && plain.length === 2) add(3, given, person.name)
      const forms = [key, ...writtenOut(form).map(keyOf)].map((one) =>
        one.split(' ').filter((part) => part.length > 1 && !SUFFIX.test(part)),
      )
      for (const letters of initials(key)) add(3, letters, person.name)
      for (const own of forms) {
        for (const name of [own.join(' '), ...surnames(own)]) {
          // "vonderleyen", "Al Sisi" for el-Sisi.
          for (const one of [name, ...(own.length > 1 ? runTogether(name) : [])])
            for (const way of respellings(one)) add(2, way, person.name)
        }
      }
    }
  }
  const look = (key: string): Looked | null => {
    const alike = (one: string) => {
      for (const way of respellings(one)) {
        const found = tiers[2]?.get(way)
        if (found) return found
      }
      return undefined
    }
    const elsewhere = () => {
      for (const one of carriedOver(key)) {
        const found = alike(one)
        if (found) return found
      }
      return undefined
    }
    const sure = tiers[0]?.get(key) ?? tiers[1]?.get(key) ?? alike(key) ?? elsewhere()
    const names = sure ?? tiers[3]?.get(key)
    return names ? { names, loose: sure === undefined } : null
  }
  // "Anwar" of one sentence may be the Anwar Ibrahim of the next.
  const namesakes = (key: string, meant: ReadonlySet<string>) => {
    const given = [...meant].some((name) => keyOf(name) === key) ? tiers[3]?.get(key) : undefined
    return [...new Set([...(tiers[1]?.get(key) ?? []), ...(given ?? [])])].filter((name) => !meant.has(name))
  }
  return { everybody, within: (words) => within(words, look, namesakes) }
}

interface Looked {
  readonly names: ReadonlySet<string>
  readonly loose: boolean
}

/** `López Obrador`, `Obrador`; `von der Leyen`, `der Leyen`, `Leyen`; `Emhoff`; and given name with surname. */
function surnames(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1)
  if (last === undefined || parts.length < 2) return []
  const out = COMMON.has(last) ? [] : [last]
  for (let from = parts.length - 2; from >= 1; from--) out.push(parts.slice(from).join(' '))
  if (parts.length > 2) {
    out.push(`${parts[0]} ${last}`)
    // Mohamed bin Zayed Al Nahyan: the beginning alone.
    for (let to = 2; to < parts.length; to++)
      if (!PARTICLE.test(parts[to - 1] ?? '')) out.push(parts.slice(0, to).join(' '))
    // Felix Antoine Tshisekedi Tshilombo, Andrés Manuel López Obrador: the words between go as well.
    for (let middle = 1; middle < parts.length - 1; middle++) {
      const word = parts[middle]
      if (word && word.length > 3 && !PARTICLE.test(word) && parts.length > 3) out.push(word)
    }
  }
  return out.filter((name) => !PARTICLE.test(name))
}

/** Names with a particle go by their letters: `vdl` for von der Leyen, `mbs` for Mohammed bin Salman. */
function initials(key: string): readonly string[] {
  const parts = key.split(' ')
  const at = parts.findIndex((part, i) => i > 0 && PARTICLE.test(part))
  if (at < 0) return []
  return [parts, parts.slice(at)].flatMap((row) => (row.length > 2 ? [row.map((part) => part[0]).join('')] : []))
}

function partOf(key: string, names: ReadonlySet<string>): NameFound['part'] {
  const typed = key.split(' ')
  const begins = [...names].some((name) => keyOf(name).split(' ')[0] === typed[0])
  const ends = [...names].some((name) => keyOf(name).split(' ').at(-1) === typed.at(-1))
  if (typed.length > 1 && (begins || !ends)) return 'whole'
  return begins && !ends ? 'given' : 'surname'
}

/** No name in the documents is longer. */
const LONGEST = 7

/** A word of questions is no name, whoever is called so: "in" is not Moon Jae-in. */
function isCommon(word: Word | undefined): boolean {
  const folded = word?.folded ?? ''
  return COMMON.has(folded) || SILENT.has(folded) || VERBS.has(folded) || KIND_OF.has(folded)
}

/** "Müller" typed for Mueller, "o hara" for O’Hara. */
function inOtherLetters(
  row: readonly Word[],
  next: Word | undefined,
  asksWhether: boolean,
  look: (key: string) => Looked | null,
): Looked | null {
  const typed = row.map((word) => word.typed).join(' ')
  const [long] = /[äöüæøœå]/i.test(typed) ? writtenOut(typed) : []
  const [first] = row
  const split = row.length === 2 && first && APART.test(first.folded)
  const found =
    (long && look(keyOf(long))) ||
    ownersName(row, next, asksWhether, look) ||
    (split && look(row.map((word) => word.folded).join('')))
  return found && !found.loose ? found : null
}

/** "Calders role": the apostrophe is left out, and something is his. Whether Calders called is asked of a Calders. */
function ownersName(
  row: readonly Word[],
  next: Word | undefined,
  asksWhether: boolean,
  look: (key: string) => Looked | null,
) {
  const key = row.map((word) => word.folded).join(' ')
  const owned = /^(?:job|role|office|title|position|trip|bio|profile|timeline|news|participation)s?$/
  const has = next && ((KIND_OF.has(next.folded) && !asksWhether) || owned.test(next.folded))
  return has && key.length > 4 && /[^s]s$/.test(key) ? look(key.slice(0, -1)) : null
}

const AUXILIARY = /^(?:did|was|were|has|have|had|is|are|will|does|do|would)$/

/** What stands before a surname, and is written together with it as well as apart. */
const APART = /^(?:o|d|mc|mac|de|du|al|el|van|von)$/

function within(
  words: readonly Word[],
  look: (key: string) => Looked | null,
  namesakes: (key: string, meant: ReadonlySet<string>) => readonly string[],
): readonly NameFound[] {
  const found: NameFound[] = []
  const asksWhether = words.some(({ folded }, i) => i < 2 && AUXILIARY.test(folded))
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const row = words.slice(from, to)
      if (row.length === 1 && isCommon(row[0])) continue
      const key = row.map((word) => word.folded).join(' ')
      const looked = look(key) ?? inOtherLetters(row, words[to], asksWhether, look)
      if (!looked) continue
      const { names, loose } = looked
      // "Biden, Jr.", "Abdullah II": the suffix belongs to the name whether the documents write it or not.
      const suffix = words[to]?.folded ?? ''
      const end = SUFFIX.test(suffix) || (loose && NUMERAL.test(suffix)) ? to + 1 : to
      found.push({
        names: [...names],
        namesakes: namesakes(key, names),
        part: partOf(key, names),
        loose,
        from,
        to: end,
      })
      from = end - 1
      break
    }
  }
  return found
}
