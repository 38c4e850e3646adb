import type { CountryMention, PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import type { Cued, Hinted, SomeCued } from '../../words/cued.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import type { Background } from './background.ts'
import type { Need } from './needs.ts'

/** What the rules know of somebody whose side is asked for. */
export interface Context {
  /** The passage, as cued patterns ask for it. */
  readonly frame: Hinted
  readonly passage: Passage
  readonly person: PersonMention
  /** The one named before in the passage, with what is known by now. */
  readonly before: PersonMention | undefined
  /** Whose minister it is, by a name that no list has: "Norland's Minister". */
  readonly owner: string | null
  /** For whom everybody of the document stands, as far as it is known. */
  readonly sides: ReadonlyMap<string, string>
  /** The first one named in the passage, with what is known by now. */
  readonly first: PersonMention | undefined
  readonly countries: readonly CountryMention[]
  /** Those too that stand inside somebody's office: "Ambassador of Norway to Malta". */
  readonly inOffices: readonly CountryMention[]
  readonly home: string | null
  /** Stands behind "met with", "spoke to": whom somebody met. */
  readonly met: boolean
  /** Those named behind, in the same sentence. */
  readonly later: readonly PersonMention[]
  /** What the document as a whole tells of sides. */
  readonly background: Background
  readonly lexicon: Lexicon
  /** Those who have their country from the one before them in a list. */
  readonly listed: Set<string>
  /** Offices of the home country that somebody of the document holds. */
  readonly holders: ReadonlySet<string>
}

/** The first rule that answers counts. */
export interface Rule {
  readonly name: string
  /** Without these the rule is not asked. */
  readonly needs?: readonly Need[]
  /** Nor is it in a passage that gives these patterns nothing to read. */
  readonly words?: Cued | SomeCued
  read(context: Context): string | null
}

interface Span {
  readonly start: number
  readonly end: number
}

/** What a passage says between one that it names and another one behind. */
export const gapBetween = ({ text, start }: Passage, one: Span, other: Span): string =>
  text.slice(one.end - start, other.start - start)

/** The country that is named last in front of somebody. */
export const countryBefore = (countries: readonly CountryMention[], { start }: Span): CountryMention | undefined =>
  countries.findLast(({ end }) => end <= start)

/** For whom somebody stands is read in front of the name: "French President Brel", not "President Brel of France". */
export const beginsWithCountry = (person: PersonMention): boolean =>
  person.nameStart > person.start &&
  (!/^the /i.test(person.text) || /^[Tt]he \p{Lu}[\p{L}.]+['’]s? \p{Ll}/u.test(person.text)) &&
  person.end === person.nameEnd
