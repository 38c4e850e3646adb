import type { CountryMention, PersonMention, VerbMention } from '../../core/mention.ts'
import type { Passage } from '../../core/passage.ts'
import { linked } from '../assemble/people-lists.ts'
import type { Lexicon } from '../lexicon.ts'
import { byPassage } from './by-passage.ts'
import { homeCountry } from './home-country.ts'
import type { Refiner } from './index.ts'

/** Offices of which a country has one, so that two of them in one list stand for two countries. */
const HIGHEST =
  /^(?:President|Prime Minister|Chancellor|King|Queen|Crown Prince|Emir|Emperor|Premier|Taoiseach|Foreign Minister|Minister (?:of|for) Foreign Affairs|National Security Advis[eo]r)$/

interface Context {
  readonly passage: Passage
  readonly person: PersonMention
  /** The one named before in the passage, with what is known by now. */
  readonly before: PersonMention | undefined
  readonly countries: readonly CountryMention[]
  readonly home: string | null
  /** The one other country the document is about. */
  readonly guest: string | null
  /** Stands behind "met with", "spoke to": whom somebody met. */
  readonly met: boolean
  /** Those named behind, in the same sentence. */
  readonly later: readonly PersonMention[]
  /** The one country that somebody is said to visit. */
  readonly visited: string | null
  /** The only two countries that stand joined by a hyphen: "NZ-China". */
  readonly pair: readonly string[] | null
  /** Where the title's trip leads: "Travel to India". */
  readonly trip: string | null
  readonly lexicon: Lexicon
  /** Those who have their country from the one before them in a list. */
  readonly listed: Set<string>
  /** Offices of the home country that somebody of the document holds. */
  readonly holders: ReadonlySet<string>
}

interface Rule {
  readonly name: string
  read(context: Context): string | null
}

/** What somebody stands for when neither the mention nor another one of the same person says it; the first that answers counts. */
const RULES: readonly Rule[] = [
  {
    // "External Affairs Minister S. Jaishankar"
    name: 'office-of-one-country',
    read: ({ person, lexicon }) => lexicon.only.get(person.role ?? '') ?? null,
  },
  {
    // "From the Japanese side, Mr Sugiyama and Mr Ihara attended"
    name: 'side-of-the-sentence',
    read: ({ passage, countries }) => {
      const [first] = countries
      if (!first || !SIDE.test(passage.text.slice(first.end - passage.start))) return null
      return /^\W*(?:(?:From|On|For|Representing) the |The )$/i.test(
        passage.text.slice(0, first.start - passage.start),
      ) || /^\W*From the $/i.test(passage.text.slice(0, first.start - passage.start))
        ? first.country
        : null
    },
  },
  {
    // "will visit Singapore at the invitation of Minister Lund"
    name: 'invites-to-the-country',
    read: ({ passage, person, countries, met }) => {
      const front = passage.text.slice(0, person.start - passage.start)
      if (
        !met &&
        !/\bat the (?:kind |official )?invitation of (?:the |(?:his|her) (?:\p{Ll}+ )?(?:counterpart|host),? )?$/u.test(
          front,
        )
      )
        return null
      if (!/\binvitation of\b/.test(front)) return null
      const visited = countries.filter(
        (each) => each.end <= person.start && VISITED.test(passage.text.slice(0, each.start - passage.start)),
      )
      return visited.length === 1 ? (visited[0]?.country ?? null) : null
    },
  },
  {
    // "King Olav and Queen Sonja of Norway"
    name: 'of-both',
    read: ({ passage, person, later }) => {
      const [next] = later
      if (!next?.represents || !PAIRED.test(person.role ?? '') || !PAIRED.test(next.role ?? '')) return null
      return /^ and (?:the )?$/.test(passage.text.slice(person.end - passage.start, next.start - passage.start))
        ? next.represents
        : null
    },
  },
  {
    // "as Head of the Singapore delegation", "leading the Kenyan delegation"
    name: 'heads-the-delegation',
    read: ({ passage, person, countries, later, met }) => {
      if (met) return null
      const until = later[0]?.start ?? passage.end
      const own = countries.find(
        ({ start, end }) =>
          start > person.end &&
          end <= until &&
          /^(?:['’]s)? delegation\b/.test(passage.text.slice(end - passage.start)) &&
          /\b(?:[Hh]ead of|[Ll]eader of|member of|lead|leads|led|leading|head|heads|headed|heading) (?:the |a )?$/.test(
            passage.text.slice(0, start - passage.start),
          ),
      )
      return own?.country ?? null
    },
  },
  {
    // "Prime Minister Lund reiterated Norway’s support": nobody reaffirms what another country does
    name: 'speaks-for-the-country',
    read: ({ passage, person, countries, before }) => {
      if (
        before &&
        /^\s*(?:,|and)\s/.test(passage.text.slice(before.end - passage.start, person.start - passage.start))
      )
        return null
      const own = countries.find(({ start }) => start > person.end)
      if (!own) return null
      return REAFFIRMS.test(passage.text.slice(person.end - passage.start, own.start - passage.start)) &&
        OWN_WILL.test(passage.text.slice(own.end - passage.start))
        ? own.country
        : null
    },
  },
  {
    // "President Lund will host the President of Ukraine on a state visit to Norway"
    name: 'hosts-in-the-country',
    read: ({ passage, person, countries, later, home }) => {
      if (home !== null || later.length === 0) return null
      const behind = passage.text.slice(person.end - passage.start, (later[0]?.start ?? 0) - passage.start)
      if (!/^\s(?:[^.;]{0,60}\s)?(?:host(?:s|ed)?|welcome[sd]?|receive[sd]?)\s/.test(behind)) return null
      const visited = countries.filter(
        (each) =>
          each.start > (later[0]?.end ?? 0) &&
          /\b[Vv]isit to (?:the )?$/.test(passage.text.slice(0, each.start - passage.start)),
      )
      return visited.length === 1 ? (visited[0]?.country ?? null) : null
    },
  },
  {
    // "Green Party leader"
    name: 'party-of-the-office',
    read: ({ person }) => PARTY.exec(person.role ?? '')?.[1] ?? null,
  },
  {
    // "members of President Quispe of Peru’s administration, including Chief of Cabinet Ruiz"
    name: 'team-of-the-one-before',
    read: ({ passage, person, before, listed }) => {
      if (!before?.represents || !person.role) return null
      const gap = passage.text.slice(before.end - passage.start, person.start - passage.start)
      if (!TEAM.test(gap)) return null
      listed.add(person.name)
      return before.represents
    },
  },
  {
    // "US Secretary of State Antony Blinken, Defense Secretary Lloyd Austin": not "Prime Minister Kishida of Japan and President Biden"
    name: 'same-as-before-in-list',
    read: ({ passage, person, before, listed }) =>
      before?.represents &&
      before.role &&
      person.role &&
      (!HIGHEST.test(person.role) || /^National/.test(person.role)) &&
      linked(passage.text.slice(before.end - passage.start, person.start - passage.start)) &&
      (beginsWithCountry(before) || listed.has(before.name))
        ? before.represents
        : null,
  },
  {
    // "In Jerusalem, Mr. Sullivan met with President Herzog"; "met with Nigerian officials, including Vice President Osinbajo"
    name: 'country-of-the-sentence',
    read: ({ passage, person, before, countries, home, met }) => {
      const guests = countries.filter((each) => each.end <= person.start && each.country !== home)
      const first = guests[0]
      const opening = first && OPENING.test(passage.text.slice(0, first.start - passage.start))
      if (first && opening && before && met && person.role) return first.country
      const near = guests.at(-1)
      const gap = near ? passage.text.slice(near.end - passage.start, person.start - passage.start) : ''
      return near?.by === 'adjective' &&
        /^ (?:\p{Ll}+ ){0,3}?(?:leaders?|officials|counterparts?|government|delegation|side|authorities|ministers?|representatives|team|hosts?)(?:,| –|:)?(?: including| led by)?(?: the)? $/u.test(
          gap,
        )
        ? near.country
        : null
    },
  },
  {
    // "Readout of Travel to India: she met Principal Secretary Rao"
    name: 'host-of-the-trip',
    read: ({ person, met, trip }) => (met && trip && !/ambassador|chargé|envoy/i.test(person.role ?? '') ? trip : null),
  },
  {
    // the White House's "President Biden", "Secretary Blinken"; nobody whom somebody met
    name: 'home-country',
    read: ({ passage, person, before, home, met, lexicon, holders }) => {
      const front = passage.text.slice(0, person.start - passage.start)
      if (!home || !person.role || met || MEETING_WITH.test(front) || lexicon.absent.get(home)?.has(person.role))
        return null
      if (before && before.role === person.role && HIGHEST.test(person.role)) return null
      return HIGHEST.test(person.role) && holders.has(person.role) ? null : home
    },
  },
  {
    // "Minister Song of China will visit Norway. He will call on Prime Minister Berg": the visitor meets those of the house
    name: 'met-by-the-visitor',
    read: ({ person, before, home, met, visited, lexicon }) =>
      met &&
      home &&
      visited === home &&
      person.role &&
      before?.represents &&
      before.represents !== home &&
      !lexicon.absent.get(home)?.has(person.role)
        ? home
        : null,
  },
  {
    // "the NZ-China Free Trade Agreement", where Premier Li is China’s: the other one is New Zealand’s
    name: 'of-the-pair',
    read: ({ person, pair, later, before }) => {
      if (!pair || !HIGHEST.test(person.role ?? '')) return null
      const other = [before, ...later].find((each) => each?.represents && pair.includes(each.represents))
      return other ? (pair.find((country) => country !== other.represents) ?? null) : null
    },
  },
  {
    // "Readout of the Meeting with Afghan Leaders: President Biden met with President Ghani"
    name: 'the-other-country',
    read: ({ person, guest, met, home, before, lexicon, later }) => {
      if (!guest || !home || !person.role) return null
      // "President Duarte of Cabo Verde is visiting for talks with President Mora": two presidents are of two countries
      if (before?.represents === guest && before.role === person.role && HIGHEST.test(person.role)) return home
      // "Trade Minister Yusuf and Kenyan Trade Minister Odera": the country is the second one's
      if (later.some((other) => other.represents === guest && beginsWithCountry(other) && other.role === person.role))
        return null
      const second = before && before.role === person.role && HIGHEST.test(person.role) && before.represents === home
      return met || second || (home !== null && lexicon.absent.get(home)?.has(person.role)) ? guest : null
    },
  },
]

const PAIRED =
  /^(?:King|Queen|Emperor|Empress|Crown Prince|Crown Princess|Prince|Princess|President|First Lady|Grand Duke|Grand Duchess|Sultan|Emir)$/
const REAFFIRMS =
  /^,? (?:also |then |further |again |in turn |once again |once more )?(?:reiterated|reaffirmed|reaffirms|reiterates|underlined|underlines|expressed|expresses|conveyed|conveys|stressed|stresses|confirmed|confirms|affirmed|emphasi[sz]ed|restated|pledged|outlined) (?:the )?$/
const OWN_WILL =
  /^['’]s? (?:(?:full|firm|strong|continued|continuing|unwavering|enduring|steadfast|long-standing|longstanding|ongoing|readiness|deep|sincere|heartfelt) )*(?:support|commitment|solidarity|readiness|willingness|position|interest|determination|condolences|gratitude|appreciation|intention|desire|sympath(?:y|ies)|policy|stance|concerns?|priorities)\b/
const SIDE = /^(?:['’]s)? (?:side|part|delegation|team)\b/i
const VISITED =
  /\b(?:visit(?:s|ed|ing)?|visit to|travel(?:s|led|ed|ling|ing)? to|arriv(?:es|ed|ing) in)(?: to)? (?:the )?$/i
const PARTY =
  /^((?:[\p{Lu}][\p{L}’'-]*\s+)+(?:Party|Alliance|Movement|Union Party))\s+(?:(?:Deputy|Vice|Party)\s+)?(?:Leaders?|President|Chair\w*|Secretary|General Secretary|Spokes\w+)$/iu
const TEAM =
  /^['’]s? (?:\p{Ll}+ )?(?:administration|government|cabinet|team|delegation|staff),? (?:including|among them|led by) (?:the )?$/u
const TRIP = /\b(?:travels?|trip|visit|mission|journey)s? to (?:the )?$/i
/** "Minister Lund’s meetings with": whom a noun says that somebody met. */
const MEETING_WITH = /['’]s? (?:[\p{L}-]+ ){0,3}?(?:meetings?|calls?|talks|conversations?|lunch|dinner) with\b/iu

const OPENING = /^\W*(?:(?:While|Earlier|Also|Later|Finally|Then),? )?[Ii]n (?:the )?(?:[\p{L}]+, )?$/u
const beginsWithCountry = (person: PersonMention): boolean =>
  person.nameStart > person.start && !/^(?:the )/i.test(person.text) && person.end === person.nameEnd

/** Completes for whom people stand, from the list, the sentence or the publisher; one answer for each person of the document. */
export const represents: Refiner = (mentions, passages, document, lexicon) => {
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
  // a text that begins with "Secretary of State" and no country names its own officials so
  const first = passages.find(({ start, end }) => people.some((person) => person.start >= start && person.end <= end))
  const leading = people.filter((person) => first && person.end <= first.end && !person.represents)
  const own = new Set(leading.flatMap((person) => lexicon.only.get(person.role ?? '') ?? []))
  const home = homeCountry(document, passages, seats, lexicon) ?? (own.size === 1 ? ([...own][0] ?? null) : null)
  const listed = new Set<string>()
  const holders = new Set(
    people.filter((person) => home && person.represents === home).map((person) => person.role ?? ''),
  )
  const guest = guestCountry(countries, passages, home, new Set(known.values()), document.title)
  // those who act before those who are met, so that "spoke with President Biden" finds him known
  const trip = tripOf(countries, passages, document.title)
  const peopleIn = byPassage(people, passages)
  const meetingsIn = byPassage(meetings, passages)
  const countriesIn = byPassage(countries, passages)
  const visited = visitedIn(countries, passages)
  const pair = pairIn(countries)
  for (const rules of [RULES.slice(0, -1), RULES]) {
    for (const [p, passage] of passages.entries()) {
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
        const met = spoken.some((verb) => verb.end <= person.start && isDone(passage, verb, here))
        const context: Context = {
          passage,
          person,
          before,
          countries: free,
          home,
          guest,
          met,
          trip,
          visited,
          pair,
          later: here.slice(i + 1),
          lexicon,
          holders,
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

/** Verbs whose objects are somebody else's people; "was joined by" brings one's own. */
const MEETS = new Set(['met', 'spoke', 'phoned', 'hosted', 'welcomed', 'held', 'convened', 'visited'])

/** Somebody does it: "President Brel met", "He also met". */
const isDone = (passage: Passage, verb: VerbMention, people: readonly PersonMention[]): boolean =>
  people.some((person) => person.end <= verb.start) ||
  /\b(?:he|she|they)\b/i.test(passage.text.slice(0, verb.start - passage.start))

/** The one country that a report tells a visit to. */
function visitedIn(countries: readonly CountryMention[], passages: readonly Passage[]): string | null {
  const all = new Set<string>()
  for (const { start, end, text, role } of passages) {
    if (role === 'noise' || !/\bvisit/i.test(text)) continue
    for (const each of countries)
      if (each.start >= start && each.end <= end && VISITED.test(text.slice(0, each.start - start)))
        all.add(each.country)
  }
  return all.size === 1 ? ([...all][0] ?? null) : null
}

/** "NZ-China", "Japan–Israel": null when the text joins others, too. */
function pairIn(countries: readonly CountryMention[]): readonly string[] | null {
  const pairs = countries.flatMap((each, i) => {
    const next = countries[i + 1]
    return next && next.start === each.end + 1 && next.country !== each.country
      ? [[each.country, next.country].sort()]
      : []
  })
  const [only] = pairs
  return only && pairs.every((pair) => pair.join() === only.join()) ? only : null
}

/** The one country that the title's trip leads to. */
function tripOf(
  countries: readonly CountryMention[],
  passages: readonly Passage[],
  title: string | null,
): string | null {
  const headings = passages.filter(({ role }) => role === 'heading').map(({ text }) => text)
  const named = countries.filter(({ text }) =>
    [title ?? '', ...headings].some((heading) => heading.includes(text) && TRIP.test(heading.split(text)[0] ?? '')),
  )
  const all = new Set(named.map((each) => each.country))
  return all.size === 1 ? (named[0]?.country ?? null) : null
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
