import type { PersonMention } from '../../../core/mention.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { compatible, type NameKeys } from '../../words/names.ts'
import { narrow } from '../../words/narrow.ts'
import type { Everybody, Known } from './everybody.ts'
import { isKinOffice, wifeOf } from './kin.ts'

/** Who it can be: the only one whose name fits; of several the one with the same office or country. */
export function homeOf(mention: PersonMention, keys: NameKeys, known: Everybody, { nicknames }: Lexicon): Known | null {
  const short = keys.given.length === 0 ? known.called(keys.surname) : null
  if (short) return short
  const namesakes = known.withSurname(keys.surname)
  const alone = namesakes.length > 0 && keys.given.length === 0 && !isKinOffice(mention.role)
  const wife = alone ? wifeOf(mention, namesakes) : null
  if (wife) return wife
  // "King Abdullah II" is no "Crown Prince Hussein bin Abdullah"
  const reigns =
    alone && (REIGNS.test(mention.role ?? '') || (/[IVX]$/.test(mention.name) && REGNAL.test(mention.name)))
  const fitting = namesakes.filter(
    (each) =>
      compatible(each.keys, keys, nicknames) &&
      !(alone && each.kin) &&
      !(reigns && each.keys.given.length > 0 && !each.keys.given.includes(keys.surname)),
  )
  if (fitting.length < 2)
    return (
      fitting[0] ??
      familyNameFirst(mention, keys, known) ??
      sonOf(mention, keys, known) ??
      calledByMiddle(mention, keys, known)
    )
  const near = fitting.filter((each) => mention.role !== null && each.roles.has(mention.role))
  if (near.length === 1) return near[0] ?? null
  const full = fitting.filter((each) => each.keys.given.length > 0 && each.keys.given.length >= keys.given.length)
  return (near.length > 0 ? near : full.length > 0 ? full : fitting)[0] ?? null
}

/** "Karo Ana Brel de Lund" is "Brel" to the report, which calls nobody else so. */
function calledByMiddle({ role }: PersonMention, { surname, given }: NameKeys, known: Everybody): Known | null {
  if (given.length > 0 || surname.length < 4) return null
  const [only, another] = known.withMiddle(surname)
  return only && !another && (role === null || only.roles.has(role)) ? only : null
}

/** Whoever reigns is called by a given name, and a number. */
const REIGNS = ofOffice(/^(?:King|Queen|Emperor|Empress|Emir|Sultan|(?:Crown )?Prince|Princess|Grand Duke)$/)
const REGNAL = /^\p{Lu}[\p{L}’'-]+ (?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/u

/** "Sheikh Tamim", "King Abdullah", "Sir Keir": titles before which a given name stands alone. */
const WITH_GIVEN_NAME = narrow(
  /^(?:\p{L}+ )?(?:Sheikh|Shaikh|King|Queen|(?:Crown )?Prince|Princess|Emir|Sultan|Sir|Dame)\s+\p{Lu}[\p{L}’'-]+$/u,
)

/** "Moon Jae-in": two syllables of a given name, linked, behind the family's. */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u

/**
 * "Minister Song" is Song Tao, "Moon" is Moon Jae-in, "President Uhuru" President Uhuru Kenyatta: the first word of one
 * name alone, and no other office.
 */
function familyNameFirst(mention: PersonMention, keys: NameKeys, known: Everybody): Known | null {
  if (keys.given.length > 0) return null
  const [only, another] = known.withFirst(keys.surname)
  if (!only || another) return null
  const { role, rule, text } = mention
  // "to meet Tsai Ing-wen … President Tsai"
  if (only.roles.size === 0 && FAMILY_FIRST.test(only.name) && known.withSurname(keys.surname).length === 0) return only
  if (WITH_GIVEN_NAME.test(text) && (role === null || only.role === null || isCalledSo(only, role))) return only
  if (role === null) return /^(?:honorific-name|surname)$/.test(rule) ? only : null
  return [...only.roles].some((other) => ` ${other} `.includes(` ${role} `) || role.endsWith(` ${other}`)) ? only : null
}

/** "Foreign Minister Prince Talal bin Omar", then "Prince Talal": he has the title beside his office. */
const isCalledSo = ({ mentions }: Known, title: string): boolean =>
  REIGNS.test(title) && mentions.some(({ text }) => text.includes(`${title} `))

/** "Abdullah bin Salem" is Abdullah bin Salem Al Noor, "Karim Daud" the one Karim Daud Nordin of a report. */
function sonOf({ name }: PersonMention, { given }: NameKeys, known: Everybody): Known | null {
  const others = known.withFirst(given[0])
  if (others.length === 0) return null
  const own = `${name.toLowerCase()} `
  const [only, another] = others.filter((each) => each.name.toLowerCase().startsWith(own))
  if (!only || / (?:bin|bint|ibn) /i.test(name)) return only ?? null
  // "President Ana Brel", beside a "President Ana Brel Harbour Trust"
  return !another && only.roles.size > 0 && !known.isTitled(name) ? only : null
}
