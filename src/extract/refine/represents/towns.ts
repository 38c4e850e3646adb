import type { CountryMention, PersonMention } from '../../../core/mention.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'

/** "Governor of São Paulo": whose town it is. */
export function countryOfTown(role: string, of: RegExp, lexicon: Lexicon): string | null {
  const town = of.exec(role)?.[1]
  const all = town ? (lookUp(wordsOf(town, 0), lexicon)[0] ?? []) : []
  const [country = null] = all.flatMap(({ entry }) => (entry.is === 'city' ? [entry.country] : []))
  return country
}
export const GOVERNS_TOWN =
  /^(?:(?:Lord |Deputy |Vice )?Mayor|Governor) of (?:the (?:City|State) of )?(\p{Lu}[\p{L} -]*)$/u

/** "Norwegian Minister Vik, Chilean Minister Ruiz and the Mayor of Linz": of several countries nobody knows whose town it is. */
export const isOfTownAmongGuests = (
  { role, start }: Pick<PersonMention, 'role' | 'start'>,
  countries: readonly CountryMention[],
): boolean =>
  GOVERNS_TOWN.test(role ?? '') &&
  new Set(countries.filter(({ end }) => end <= start).map((each) => each.country)).size > 1

/** "Director of the Port of Poti": of a town of which nobody knows that it lies at home. */
export const isOfTownElsewhere = (role: string, home: string, lexicon: Lexicon): boolean =>
  IS_OF_TOWN.test(role) && countryOfTown(role, TOWN_OF, lexicon) !== home
const TOWN_OF =
  /\b(?:Port|Port Authority|Harbour|Airport|City|Town|Municipality) of (?:the (?:Port|City) of )?(\p{Lu}[\p{L} -]*)$/u
const IS_OF_TOWN = ofOffice(TOWN_OF)
