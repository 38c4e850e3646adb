import type { Document } from '../../../core/document.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { CountryMention, PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import type { Frame } from '../../recognise/frame.ts'
import { cued } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import { byPassage } from '../by-passage.ts'
import { homeCountry, homeElsewhere, isHomeByDateline } from './home-country.ts'
import { isFromElsewhere } from './sent-here.ts'
import { otherSideOf, sidesOf } from './two-sides.ts'
import { TRIP, VISITED } from './words.ts'

/** Whom a document names, and which countries: those that it names, and those whose house or capital stands for them. */
export interface Sides {
  readonly people: readonly PersonMention[]
  readonly countries: readonly CountryMention[]
  readonly seats: readonly CountryMention[]
}

/** What a document as a whole tells of sides: most of it is found out when a rule asks for it, and then kept. */
export class Background {
  readonly passages: readonly Passage[]
  readonly peopleIn: readonly (readonly PersonMention[])[]
  readonly countriesIn: readonly (readonly CountryMention[])[]
  /** The country whose officials the text names without saying so. */
  readonly home: string | null
  /** Offices of the home country that somebody of the document holds. */
  readonly holders: Set<string>
  readonly #frames: readonly Frame[]
  readonly #document: Document
  readonly #lexicon: Lexicon
  readonly #countries: readonly CountryMention[]
  readonly #known: ReadonlyMap<string, string>
  /** Those who stood for somebody before any rule was asked. */
  readonly #owned: ReadonlySet<string>
  readonly #people: readonly PersonMention[]
  #abroad: boolean | undefined
  #isByDateline: boolean | undefined
  #guest: string | null | undefined
  #trip: Trip | undefined
  #visited: string | null | undefined
  #house: string | null | undefined
  #bank: string | null | undefined
  #sentHere: ReadonlySet<string> | undefined
  #sides: ReturnType<typeof sidesOf> | undefined

  constructor(
    { people, countries, seats }: Sides,
    frames: readonly Frame[],
    document: Document,
    lexicon: Lexicon,
    known: ReadonlyMap<string, string>,
  ) {
    this.#frames = frames
    this.#people = people
    this.#document = document
    this.#lexicon = lexicon
    this.#known = known
    this.#owned = new Set(known.values())
    this.passages = frames.map(({ passage }) => passage)
    this.#countries = countries
    this.peopleIn = byPassage(people, this.passages)
    this.countriesIn = byPassage(countries, this.passages)
    const home = homeCountry(document, this.passages, seats, lexicon) ?? this.#ownOfOffices()
    const elsewhere = home && this.isAboutOthers(home) ? homeElsewhere(document, this.passages, lexicon) : undefined
    this.home = elsewhere !== undefined ? elsewhere : ((home && this.#elsewhere(home, seats)) ?? home)
    this.holders = new Set(
      this.home === null
        ? []
        : people.filter(({ represents }) => represents === this.home).map(({ role }) => role ?? ''),
    )
  }

  /** A newspaper of one country tells of the White House, and names no other than its: whose house that is. */
  #elsewhere(home: string, seats: readonly CountryMention[]): string | null {
    const [seat, ...others] = new Set(seats.map(({ country }) => country))
    const isForeign = seat && others.length === 0 && seat !== home
    const isOnlyOne = this.#countries.length > 0 && this.#countries.every(({ country }) => country === seat)
    return isForeign && isOnlyOne ? seat : null
  }

  /** Does the text name others, and this one nowhere? */
  isAboutOthers(country: string): boolean {
    return (
      this.#countries.length > 0 &&
      !this.#owned.has(country) &&
      this.#countries.every((each) => each.country !== country) &&
      !this.#document.body.includes(country)
    )
  }

  /** A text that begins with "Secretary of State" and no country names its own officials so. */
  #ownOfOffices(): string | null {
    const first = this.peopleIn.find((here) => here.length > 0) ?? []
    const own = new Set(
      first.flatMap(({ role, represents }) => (represents ? [] : (this.#lexicon.only.get(role ?? '') ?? []))),
    )
    const [only] = own
    return own.size === 1 && only !== undefined && !this.isAboutOthers(only) ? only : null
  }

  /**
   * "CAIRO — Egyptian spokesman Brel said": written in the home country by somebody from elsewhere, who says of its people
   * where they are from; of what country "President Lund" is, only the readers know.
   */
  get abroad(): boolean {
    this.#abroad ??=
      this.isByDateline &&
      this.#people.some(({ start }) =>
        this.#countries.some((each) => each.start === start && each.country === this.home),
      )
    return this.#abroad
  }

  /** Is it only where the reporter is that tells of the home country? */
  get isByDateline(): boolean {
    this.#isByDateline ??= isHomeByDateline(this.#document, this.passages, this.#lexicon)
    return this.#isByDateline
  }

  /** Whom the sentence in front of this one is about. */
  toldBefore(passage: Passage): PersonMention | null {
    const at = this.passages.indexOf(passage)
    const before = this.passages[at - 1]
    if (!before) return null
    return (
      this.peopleIn[at - 1]?.find(({ start }) => !GOVERNED.test(before.text.slice(0, start - before.start))) ?? null
    )
  }

  /** The country of the delegation that the sentences just before tell of: "met a Maltese delegation in Oslo". */
  delegationBefore(passage: Passage): string | null {
    const at = this.passages.indexOf(passage)
    for (let p = at - 1; p >= 0 && p >= at - 2; p--) {
      const { text, start } = this.passages[p] ?? passage
      const own = this.countriesIn[p]?.find(
        (each) =>
          ITS_DELEGATION.test(text.slice(each.end - start)) || DELEGATION_OF.test(text.slice(0, each.start - start)),
      )
      if (own) return own.country
    }
    return null
  }

  /** The one other country the document is about. */
  get guest(): string | null {
    if (this.#guest === undefined)
      this.#guest = guestCountry(this.#countries, this.passages, this.home, this.#owned, this.#document.title)
    return this.#guest
  }

  get trip(): Trip {
    this.#trip ??= tripOf(this.#countries, this.passages, this.#document.title)
    return this.#trip
  }

  /** The one country that somebody is said to visit. */
  get visited(): string | null {
    if (this.#visited === undefined) this.#visited = visitedIn(this.countriesIn, this.#frames)
    return this.#visited
  }

  /** The international body that published the text. */
  get house(): string | null {
    const { publisher } = this.#document
    if (this.#house === undefined)
      this.#house = this.home === null && publisher ? bodyOfPublisher(publisher, this.#lexicon) : null
    return this.#house
  }

  /** The central bank that published the text. */
  get bank(): string | null {
    if (this.#bank === undefined) this.#bank = bankOfPublisher(this.#document.publisher, this.#lexicon)
    return this.#bank
  }

  /** Whom another country sent, as the text says: they stand for no home country. */
  get sentHere(): ReadonlySet<string> {
    this.#sentHere ??= new Set(
      this.passages.flatMap((passage, p) =>
        (this.peopleIn[p] ?? [])
          .filter((person, i, here) => isFromElsewhere(person, here[i + 1], passage, this.countriesIn[p] ?? [], this))
          .map(({ name }) => name),
      ),
    )
    return this.#sentHere
  }

  /** The country that the text names as the other side of what it has with those whose country is known: "ties between Malta and Norway". */
  get otherSide(): string | null {
    this.#sides ??= this.home === null ? sidesOf(this.#countries, this.passages, this.#lexicon) : []
    return this.#sides.length > 0 ? otherSideOf(this.#sides, this.#countries, new Set(this.#known.values())) : null
  }
}

const ITS_DELEGATION = /^(?:['’]s?)? (?:\p{Ll}+ ){0,3}delegation\b/u
const DELEGATION_OF = /\bdelegation (?:of|from) (?:the )?$/

const GOVERNED = /\b(?:of|by|with|to|from|on|for|met|received|welcomed|hosted) (?:the )?$/

/** A journey that a title tells. */
interface Trip {
  /** Where it leads: "Travel to India". */
  readonly to: string | null
  /** What the title says in front of it, and so who makes the trip. */
  readonly traveller: string
}

function bodyOfPublisher(publisher: string, lexicon: Lexicon): string | null {
  for (const matches of lookUp(wordsOf(publisher, 0), lexicon))
    for (const { entry } of matches) if (entry.is === 'body' && entry.stands === entry.name) return entry.name
  return null
}

/** "Bank of Malta", "Sveriges Riksbank", "Monetary Authority of Malta (MAM)", by the name that the vocabulary has for it. */
function bankOfPublisher(publisher: string | null, lexicon: Lexicon): string | null {
  const name = publisher?.replace(/^The |\s*\([^()]*\)$/g, '') ?? ''
  if (!BANK.test(name)) return null
  const words = wordsOf(name, 0)
  const whole = lookUp(words, lexicon)[0]?.find(({ entry, length }) => entry.is === 'body' && length === words.length)
  return whole?.entry.is === 'body' ? whole.entry.stands : name
}
const BANK = inLines('u')`
    ^(?!World )(?:\p{Lu}[\p{L}’'-]* )*
    (?:(?:Bank|Banque|Banco|Banca|Bundesbank|Riksbank|Nationalbank|Banka|Bankas)\b|Monetary Authority)
    (?: (?:of|de|do|del|da|d['’]|the|and|for|\p{Lu}[\p{L}’'-]*))*$
  `

/** The one country that a report tells a visit to. */
function visitedIn(countriesIn: readonly (readonly CountryMention[])[], frames: readonly Frame[]): string | null {
  const all = new Set<string>()
  for (const [p, frame] of frames.entries()) {
    const { start, text } = frame.passage
    for (const each of countriesIn[p] ?? [])
      if (isVisited(text.slice(0, each.start - start), frame)) all.add(each.country)
  }
  return all.size === 1 ? ([...all][0] ?? null) : null
}

/** "was invited to visit Oslo": whoever will be there is not there now. */
const isVisited = (lead: string, frame: Frame): boolean => VISITED.test(lead, frame) && !INVITED.test(lead, frame)
const INVITED = cued(/\binvit\w+ [^.;]{0,60}\b(?:to (?:pay )?[^.;]{0,20}visit|to travel) (?:to )?[^.;]{0,30}$/)

const GOES = /travel|trip|visit|mission|journey/i

/** The one country that the title's trip leads to. */
function tripOf(countries: readonly CountryMention[], passages: readonly Passage[], title: string | null): Trip {
  const headings = [title ?? '', ...passages.filter(({ role }) => role === 'heading').map(({ text }) => text)].filter(
    (heading) => GOES.test(heading),
  )
  if (headings.length === 0) return { to: null, traveller: '' }
  const trips = countries.flatMap(({ text, country }) => {
    const heading = headings.find((each) => each.includes(text) && TRIP.test(each.split(text)[0] ?? ''))
    // "Travel to Malta, Norway and Peru": to none of them alone
    const several = /^(?:,| and) (?:the )?\p{Lu}/u.test(heading?.split(text)[1] ?? '')
    return heading === undefined || several ? [] : [{ country, traveller: heading.split(text)[0] ?? '' }]
  })
  const [first] = trips
  const one = new Set(trips.map((each) => each.country)).size === 1
  return { to: one ? (first?.country ?? null) : null, traveller: one ? (first?.traveller ?? '') : '' }
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
