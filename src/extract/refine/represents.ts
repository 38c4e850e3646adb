import type { CountryMention, PersonMention, VerbMention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import { type Lexicon, lookUp } from '../lexicon.ts'
import type { Frame } from '../recognise/frame.ts'
import { wordsOf } from '../words.ts'
import { byPassage } from './by-passage.ts'
import { homeCountry } from './home-country.ts'
import type { Refiner } from './index.ts'
import type { Context } from './represents-context.ts'
import { RULES } from './represents-rules.ts'
import { TRIP, VISITED } from './represents-words.ts'
import { otherSideOf, sidesOf } from './two-sides.ts'

/** Completes for whom people stand, from the list, the sentence or the publisher; one answer for each person of the document. */
export const represents: Refiner = (mentions, frames, document, lexicon) => {
  const known = new Map<string, string>()
  const people = mentions.filter((mention): mention is PersonMention => mention.is === 'person')
  if (people.length === 0) return mentions
  for (const person of people)
    if (person.represents && !known.has(person.name)) known.set(person.name, person.represents)
  const named = mentions.filter((mention): mention is CountryMention => mention.is === 'country')
  const countries = named.filter((mention) => mention.by !== 'seat')
  const meetings = mentions.filter(
    (mention): mention is VerbMention => mention.is === 'verb' && MEETS.has(mention.verb.name),
  )
  const seats = named.filter((mention) => mention.by === 'seat')
  const passages = frames.map(({ passage }) => passage)
  // a text that begins with "Secretary of State" and no country names its own officials so
  const first = passages.find(({ start, end }) => people.some((person) => person.start >= start && person.end <= end))
  const leading = people.filter((person) => first && person.end <= first.end && !person.represents)
  const own = new Set(leading.flatMap((person) => lexicon.only.get(person.role ?? '') ?? []))
  const home = homeCountry(document, passages, seats, lexicon) ?? (own.size === 1 ? ([...own][0] ?? null) : null)
  const listed = new Set<string>()
  const sentHere = new Set(people.filter((person) => isSentHere(person, passages)).map(({ name }) => name))
  const holders = new Set(
    people.filter((person) => home && person.represents === home).map((person) => person.role ?? ''),
  )
  const guest = guestCountry(countries, passages, home, new Set(known.values()), document.title)
  // those who act before those who are met, so that "spoke with President Biden" finds him known
  const { trip, traveller } = tripOf(countries, passages, document.title)
  const peopleIn = byPassage(people, passages)
  const meetingsIn = byPassage(meetings, passages)
  const countriesIn = byPassage(countries, passages)
  const visited = visitedIn(countriesIn, frames)
  const house = home === null && document.publisher ? bodyOfPublisher(document.publisher, lexicon) : null
  const sides = home === null ? sidesOf(countries, passages, lexicon) : []
  for (const rules of [RULES.slice(0, -1), RULES]) {
    for (const [p, frame] of frames.entries()) {
      const here = peopleIn[p] ?? []
      if (here.every((person) => known.has(person.name) || !person.role)) continue
      const spoken = meetingsIn[p] ?? []
      const free = (countriesIn[p] ?? []).filter(
        (each) => !here.some((other) => each.start >= other.start && each.end <= other.end),
      )
      for (const [i, person] of here.entries()) {
        if (known.has(person.name) || !person.role) continue
        const last = here.slice(0, i).findLast((other) => other.name !== person.name)
        const before = last && { ...last, represents: known.get(last.name) ?? null }
        const { passage } = frame
        const [opening] = here
        const first = opening && { ...opening, represents: known.get(opening.name) ?? null }
        const met = spoken.some((verb) => verb.end <= person.start && isDone(passage, verb, here))
        const context: Context = {
          frame,
          passage,
          person,
          before,
          first,
          otherSide: sides.length > 0 ? otherSideOf(sides, countries, new Set(known.values())) : null,
          countries: free,
          inOffices: countriesIn[p] ?? [],
          home,
          guest,
          met,
          trip,
          traveller,
          visited,
          house,
          later: here.slice(i + 1),
          lexicon,
          holders,
          sentHere,
          listed,
        }
        for (const rule of rules) {
          const country = rule.read(context)
          if (!country) continue
          known.set(person.name, country)
          if (rule.name === 'same-as-before-in-list') listed.add(person.name)
          if (country === home) holders.add(person.role)
          break
        }
      }
    }
  }
  return mentions.map((mention) =>
    mention.is === 'person' && !mention.represents && known.has(mention.name)
      ? { ...mention, represents: known.get(mention.name) ?? null }
      : mention,
  )
}

/** "High Commissioner Vik is the fourth accredited to Malta", "presented his credentials to President Brel" */
const isSentHere = ({ end, role }: PersonMention, passages: readonly Passage[]): boolean => {
  if (!role || !ENVOY.test(role)) return false
  const passage = passages.find((each) => each.start <= end && end <= each.end)
  return passage !== undefined && SENT_HERE.test(passage.text.slice(end - passage.start))
}
const ENVOY = /\b(?:Ambassador|High Commissioner|Chargé|Nuncio)/
const SENT_HERE =
  /^[^.;]{0,80}\b(?:accredited to|present(?:s|ed) (?:(?:his|her) )?(?:credentials|letters? of credence) to (?:the )?(?:President|King|Queen|Governor|Emir)\b)/

/** Verbs whose objects are somebody else's people; "was joined by" brings one's own. */
const MEETS = new Set(['met', 'spoke', 'phoned', 'hosted', 'welcomed', 'held', 'convened', 'visited'])

/** Somebody does it: "President Brel met", "He also met". */
const isDone = (passage: Passage, verb: VerbMention, people: readonly PersonMention[]): boolean =>
  people.some((person) => person.end <= verb.start) ||
  /\b(?:he|she|they)\b/i.test(passage.text.slice(0, verb.start - passage.start))

function bodyOfPublisher(publisher: string, lexicon: Lexicon): string | null {
  for (const matches of lookUp(wordsOf(publisher, 0), lexicon))
    for (const { entry } of matches) if (entry.is === 'body' && entry.stands === entry.name) return entry.name
  return null
}

/** The one country that a report tells a visit to. */
function visitedIn(countriesIn: readonly (readonly CountryMention[])[], frames: readonly Frame[]): string | null {
  const all = new Set<string>()
  for (const [p, frame] of frames.entries()) {
    const { start, text } = frame.passage
    for (const each of countriesIn[p] ?? [])
      if (VISITED.test(text.slice(0, each.start - start), frame)) all.add(each.country)
  }
  return all.size === 1 ? ([...all][0] ?? null) : null
}

const GOES = /travel|trip|visit|mission|journey/i

/** The one country that the title's trip leads to. */
function tripOf(
  countries: readonly CountryMention[],
  passages: readonly Passage[],
  title: string | null,
): { trip: string | null; traveller: string } {
  const headings = [title ?? '', ...passages.filter(({ role }) => role === 'heading').map(({ text }) => text)].filter(
    (heading) => GOES.test(heading),
  )
  if (headings.length === 0) return { trip: null, traveller: '' }
  const trips = countries.flatMap(({ text, country }) => {
    const heading = headings.find((each) => each.includes(text) && TRIP.test(each.split(text)[0] ?? ''))
    return heading === undefined ? [] : [{ country, traveller: heading.split(text)[0] ?? '' }]
  })
  const [first] = trips
  const one = new Set(trips.map((each) => each.country)).size === 1
  return { trip: one ? (first?.country ?? null) : null, traveller: one ? (first?.traveller ?? '') : '' }
}

/** The only country besides the home country that the headline and the first sentences name. */
function guestCountry(
  countries: readonly CountryMention[],
  passages: readonly Passage[],
  home: string | null,
  owned: ReadonlySet<string>,
  title: string | null,
): string | null {
  const prose = passages.filter(({ role }) => role === 'prose')
  const end = prose[1]?.end ?? prose[0]?.end ?? 0
  const named = new Set(
    countries.filter((each) => each.end <= end && each.country !== home).map((each) => each.country),
  )
  const [only] = named
  const inTitle = title !== null && countries.some((each) => each.country === only && title.includes(each.text))
  return named.size === 1 && only && (owned.has(only) || inTitle) ? only : null
}
