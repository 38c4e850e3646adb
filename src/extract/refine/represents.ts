import type { CountryMention, Mention, PersonMention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import { linked } from '../assemble/people-lists.ts'
import { homeCountry } from './home-country.ts'
import type { Refiner } from './index.ts'

/** Offices of which a country has one, so that two of them in one list stand for two countries. */
const HIGHEST =
  /^(?:President|Prime Minister|Chancellor|King|Queen|Crown Prince|Emir|Emperor|Premier|Taoiseach|Foreign Minister|Minister of Foreign Affairs)$/

interface Context {
  readonly passage: Passage
  readonly person: PersonMention
  /** The one named before in the passage. */
  readonly before: PersonMention | undefined
  readonly countries: readonly CountryMention[]
  readonly home: string | null
}

interface Rule {
  readonly name: string
  read(context: Context): string | null
}

/** What somebody stands for when neither the mention nor another one of the same person says it; the first that answers counts. */
const RULES: readonly Rule[] = [
  {
    // "US Secretary of State Antony Blinken, Defense Secretary Lloyd Austin": not "Prime Minister Kishida of Japan and President Biden"
    name: 'same-as-before-in-list',
    read: ({ passage, person, before }) =>
      before?.represents &&
      before.role &&
      person.role &&
      !HIGHEST.test(person.role) &&
      linked(passage.text.slice(before.end - passage.start, person.start - passage.start)) &&
      beginsWithCountry(before)
        ? before.represents
        : null,
  },
  {
    // "In Jerusalem, Mr. Sullivan met with President Herzog"; "met with Nigerian officials, including Vice President Osinbajo"
    name: 'country-of-the-sentence',
    read: ({ passage, person, before, countries, home }) => {
      const guests = countries.filter((each) => each.end <= person.start && each.country !== home)
      const first = guests[0]
      const opening =
        first &&
        /^(?:While |Earlier |Also |Later )?[Ii]n (?:the )?$/.test(passage.text.slice(0, first.start - passage.start))
      if (first && opening && before && person.role) return first.country
      const near = guests.at(-1)
      const gap = near ? passage.text.slice(near.end - passage.start, person.start - passage.start) : ''
      return near?.by === 'adjective' && /^ (?:\p{Ll}+ ){1,4}?(?:,? ?including |, |: ?|– ?)?(?:the )?$/u.test(gap)
        ? near.country
        : null
    },
  },
  {
    // the White House's "President Biden", "Secretary Blinken"; not the second of two presidents
    name: 'home-country',
    read: ({ passage, person, before, home }) => {
      if (!home || !person.role) return null
      if (!before) return home
      if (HIGHEST.test(person.role) && passage.text.slice(0, person.start - passage.start).length > 0) {
        return before.represents === null || before.represents === home ? null : home
      }
      return before.represents === home ? home : null
    },
  },
]

const beginsWithCountry = (person: PersonMention): boolean =>
  person.nameStart > person.start && !/^(?:the )/i.test(person.text) && person.end === person.nameEnd

/** Completes for whom people stand, from the list, the sentence or the publisher; one answer for each person of the document. */
export const represents: Refiner = (mentions, passages, document, lexicon) => {
  const home = homeCountry(document, passages, lexicon)
  const known = new Map<string, string>()
  const people = mentions.filter((mention): mention is PersonMention => mention.is === 'person')
  for (const person of people)
    if (person.represents && !known.has(person.name)) known.set(person.name, person.represents)
  const countries = mentions.filter((mention): mention is CountryMention => mention.is === 'country')
  for (const passage of passages) {
    const inside = (mention: Mention): boolean => mention.start >= passage.start && mention.end <= passage.end
    const here = people.filter(inside)
    for (const [i, person] of here.entries()) {
      if (known.has(person.name) || !person.role) continue
      const last = here.slice(0, i).findLast((other) => other.name !== person.name)
      const before = last && { ...last, represents: known.get(last.name) ?? null }
      const free = countries.filter(
        (each) => inside(each) && !here.some((other) => each.start >= other.start && each.end <= other.end),
      )
      const context: Context = { passage, person, before, countries: free, home }
      for (const rule of RULES) {
        const country = rule.read(context)
        if (!country) continue
        known.set(person.name, country)
        break
      }
    }
  }
  return mentions.map((mention) =>
    mention.is === 'person' && !mention.represents && known.has(mention.name)
      ? { ...mention, represents: known.get(mention.name) ?? null }
      : mention,
  )
}
