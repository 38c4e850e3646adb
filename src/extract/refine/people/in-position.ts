import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import type { Frame } from '../../recognise/frame.ts'
import { cued } from '../../words/cued.ts'
import { linked } from '../../words/linked.ts'
import { narrow } from '../../words/narrow.ts'
import { nth } from '../../words/nth.ts'
import { isOfficeOnRoll } from '../../words/roll.ts'
import { byPassage } from '../by-passage.ts'
import { A_BODY } from '../represents/words.ts'
import { inAList } from './in-list.ts'
import { onARoll } from './on-a-roll.ts'

/** In front of somebody: what is done to people alone. */
const DONE_TO = cued(
  inLines()`
    \b(?:
      met(?: with)?|meets? with|meeting with|spoke (?:with|to)|talks with|talked (?:with|to)|received|welcomed
      |greeted|accompanied by|joined by|received by|welcomed by|greeted by|hosted by|led by|headed by|chaired by
      |represented by|call(?:ed)? on|counterparts?,?|wife,?|husband,?|congratulated|thanked
    ) (?:the (?:visiting |late )?|his |her )?$
  `,
)
/** In front of somebody: what people alone are. An official may be a paper: "the official Harbour Gazette". */
const WHAT_ONE_IS = cued(
  inLines('u')`
    \b(?:
      (?:senior|top|high-ranking|former|party|government|security|intelligence|defen[cs]e|ministry|military|union) officials?
      |politician|diplomat|lawmaker|(?:chief |lead )?negotiator|commander|businessman|businesswoman|billionaire
      |activist|economist|dissident|cleric|warlord
    ) $
  `,
)
/** Behind somebody: what people alone do, or are. */
const DONE_BY = cued(
  inLines()`
    ^(?:
      ,? (?:who|whom|whose)\b
      |,? (?:also |then |later |himself |herself )?(?:
        attended|arrived|flew|chaired|co-chaired|shook hands
        |was (?:born|received|welcomed|greeted|accompanied|sworn|appointed)|paid (?:a|an|tribute)
        |took (?:the )?(?:floor|office|oath)|spoke|met with|met|meets|thanked|recalled
      )\b
    )
  `,
)
/** Nothing but somebody does so, whoever it is. */
const SWORN = cued(
  /^(?: on \w+| \w+day(?: \w+)?)? (?:took the oath|takes the oath|was sworn[ -]in|is sworn[ -]in|were sworn[ -]in)\b/,
)
/** A surname alone: what it does shows that somebody bears it. */
const SURNAME_USED = cued(
  inLines('u')`
    ^(?:
      ['’]s (?:
        visit|trip|meeting|tour|arrival|remarks|speech|office|delegation|government|cabinet|wife|husband|predecessor
        |successor|first
      )\b
      |,? (?:
        also |then |later |further |has |had |is |was |will |would |\p{Ll}+ly |in turn |for (?:his|her) part,? )*
        (?:
          said|says|told|tells|added|noted|stressed|expressed|thanked|congratulated|welcomed|recalled|emphasi[sz]ed
          |underlined|underscored|highlighted|assured|briefed|arrived|met|meets|attended|stated|pointed out
          |reaffirmed|reiterated|conveyed|appreciated|praised|invited|agreed|urged|pledged|warned|insisted
          |travell?ed|flew|is|was|will|has
        )\b
    )
  `,
)
/** "In his meeting with Dimitri Alexandrakis" */
const HIS_MEETING = cued(
  /\b(?:his|her)\s+(?:[\p{L}-]+\s+)?(?:meeting|talks|call|conversation|discussions|audience)\s+with\s+$/u,
)
/** "the meeting (on Friday) between Ana Brel and" */
const BETWEEN = cued(
  /\b(?:meetings?|talks|calls?|conversations?|summit|negotiations|discussions|encounter)\b[^.;:]{0,60}\bbetween\s+(?:the\s+)?$/,
)

/**
 * Names that no list knows, by where they stand: in a list between people, in brackets with a country as the others are, as
 * whom somebody met when the surname is used alone below, or doing what only people do.
 */
export function inPosition(
  people: readonly PersonMention[],
  events: readonly EventMention[],
  frames: readonly Frame[],
  sure: ReadonlySet<string>,
): ReadonlySet<PersonMention> {
  const found = new Set<PersonMention>()
  const unsure = people.filter(
    (person) => isUnsure(person) && !events.some(({ start, end }) => start < person.end && end > person.start),
  )
  if (unsure.length === 0) return found
  const surnames = people.filter(
    ({ rule, name }) => rule === 'surname' || (rule === 'honorific-name' && !name.includes(' ')),
  )
  const passages = frames.map(({ passage }) => passage)
  const unsureIn = byPassage(unsure, passages)
  const peopleIn = byPassage(people, passages)
  const isSure = (each: PersonMention): boolean => sure.has(each.rule) || found.has(each)
  for (const person of onARoll(peopleIn, frames, isSure))
    if (unsure.includes(person) && isOnRoll(person)) found.add(person)
  for (let p = 0; p < frames.length; p++) {
    const frame = frames[p]
    if (!frame || frame.passage.role === 'noise') continue
    const unsureHere = unsureIn[p] ?? []
    if (unsureHere.length === 0) continue
    for (const person of inAList(peopleIn[p] ?? [], frame, isSure))
      if (unsureHere.includes(person) && isOnRoll(person)) found.add(person)
    for (const person of unsureHere) {
      const position = new Position(person, peopleIn[p] ?? [], frame, isSure)
      if (position.isSomebodys() || (position.isLikely() && isNamedAgain(person, surnames, frames))) found.add(person)
    }
  }
  return found
}

const TAG = narrow(/^ \((?:the )?\p{Lu}[^()]{2,50}\)/u)

/** Where a name stands in its passage, among all who are named there. */
class Position {
  readonly #person: PersonMention
  readonly #people: readonly PersonMention[]
  readonly #frame: Frame
  readonly #isSure: (each: PersonMention) => boolean
  readonly #at: number

  constructor(
    person: PersonMention,
    people: readonly PersonMention[],
    frame: Frame,
    isSure: (each: PersonMention) => boolean,
  ) {
    this.#person = person
    this.#people = people
    this.#frame = frame
    this.#isSure = isSure
    this.#at = people.indexOf(person)
  }

  /** It cannot but be the name of somebody. */
  isSomebodys(): boolean {
    const { end } = this.#person
    if (this.#isAlike() || SWORN.test(this.#text(end, end + 60), this.#frame)) return true
    if ((this.#isDoneTo() && this.#acts()) || this.#isDescribed()) return true
    return isPerson(this.#person) && (this.#isOfCountry() || this.#isListed() || this.#isBetween() || this.#isMet())
  }

  /** It may be, and is if the surname stands alone elsewhere. */
  isLikely(): boolean {
    return isPerson(this.#person) || this.#isDoneTo() || this.#acts()
  }

  #text(from: number, to: number): string {
    const { text, start } = this.#frame.passage
    return text.slice(Math.max(0, from - start), Math.max(0, to - start))
  }

  #isDoneTo(): boolean {
    const { start } = this.#person
    return DONE_TO.test(this.#text(start - 60, start), this.#frame)
  }

  /** "senior official Khalil Al-Noor": what only somebody is stands right before the name, in small letters. */
  #isDescribed(): boolean {
    const { start, name } = this.#person
    return isPerson(this.#person) && !A_BODY.test(name) && WHAT_ONE_IS.test(this.#text(start - 40, start), this.#frame)
  }

  #acts(): boolean {
    const { end } = this.#person
    return DONE_BY.test(this.#text(end, end + 40), this.#frame)
  }

  /** Whoever is named so many before or behind, if it is sure that they are somebody. */
  #sure(step: number): PersonMention | null {
    const each = nth(this.#people, this.#at + step)
    return each && this.#isSure(each) ? each : null
  }

  /** Does nothing but what links a list stand between the one named so many before or behind and the next? */
  #isLinked(step: number): boolean {
    const [one, other] = [nth(this.#people, this.#at + step), nth(this.#people, this.#at + step + 1)]
    return one !== undefined && other !== undefined && linked(this.#text(one.end, other.start), this.#frame)
  }

  #opensList(): boolean {
    return this.#sure(1) !== null && this.#isLinked(0)
  }

  #goesOnList(): boolean {
    return this.#sure(-1) !== null && this.#isLinked(-1)
  }

  /** In front of brackets with a name in them, as two others are who are known: "Ola Zadek (Lagos), Simon Lund (Plateau)". */
  #isTaggedAlike(): boolean {
    const isTagged = ({ text, end }: PersonMention) => text.endsWith(')') || TAG.test(this.#text(end, end + 60))
    return (
      isPerson(this.#person) &&
      isTagged(this.#person) &&
      this.#people.filter((each) => each !== this.#person && this.#isSure(each) && isTagged(each)).length > 1
    )
  }

  /** In brackets with a country, as the others are. */
  #isAlike(): boolean {
    if (this.#isTaggedAlike()) return true
    const { represents, text, end } = this.#person
    const isTagged = represents !== null && text.endsWith(')')
    if (!isTagged && this.#people.length < 3) return false
    const others = this.#people.filter(
      (each) => each !== this.#person && each.represents !== null && each.text.endsWith(')'),
    )
    return (isTagged && others.length > 0) || (others.length > 1 && TAG.test(this.#text(end, end + 60)))
  }

  /** "Iceland's Mia Holm met", "Serzh Lundyan of Armenia met", "Serzh Lundyan of Armenia and Azerbaijan's Ilham Aliyev" */
  #isOfCountry(): boolean {
    const { represents, start, end, nameStart, nameEnd } = this.#person
    if (represents === null) return false
    const told = this.#isDoneTo() || this.#acts()
    if (nameStart > start && told) return true
    if (!/^ (?:of|from) /.test(this.#text(nameEnd, end))) return false
    return told || this.#opensList() || this.#goesOnList()
  }

  #isListed(): boolean {
    const opens = this.#opensList()
    if (opens && this.#sure(2) && this.#isLinked(1)) return true
    if (!this.#goesOnList()) return false
    if (opens) return true
    // "two members (Ana Brel and Waseema Khan)": the brackets hold a list of people and nothing else
    if (this.#isLast() && this.#isInBrackets()) return true
    // "Waseem Khan, Javed Rauf and Sadiq Omar": more of a list that has begun with two whose names are known
    if (!this.#sure(-2) || !this.#isLinked(-2)) return false
    return this.#isLast() || (this.#isLinked(0) && !A_BODY.test(this.#person.name))
  }

  #isInBrackets(): boolean {
    const { end } = this.#person
    const before = this.#sure(-1)
    return before !== null && /\($/.test(this.#text(before.start - 1, before.start)) && this.#text(end, end + 1) === ')'
  }

  #isLast(): boolean {
    const before = this.#sure(-1)
    return before !== null && /\band\s+(?:the\s+)?$/.test(this.#text(before.end, this.#person.start))
  }

  /** "the meeting between Ana Brel and Jon Vik": with one of the two known, the other is somebody, too */
  #isBetween(): boolean {
    const [before, after] = [this.#sure(-1), this.#sure(1)]
    const [one, other] = before ? [before, this.#person] : [this.#person, after]
    return (
      other !== null &&
      /^\s+and\s+$/.test(this.#text(one.end, other.start)) &&
      BETWEEN.test(this.#text(this.#frame.passage.start, one.start), this.#frame)
    )
  }

  #isMet(): boolean {
    return HIS_MEETING.test(this.#text(this.#frame.passage.start, this.#person.start), this.#frame)
  }
}

const isUnsure = ({ rule, name }: PersonMention): boolean =>
  rule === 'capitalised-words' &&
  !/\b(?:Secretary|Ministry|Minister|Director|Permanent)\b/.test(name) &&
  NAME.test(name)
const NAME = narrow(
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{2,3})){0,3} \p{Lu}[\p{Ll}\p{M}'’][\p{L}\p{M}'’-]*$/u,
)

/** Two to four words, none of them in capitals. */
const isPerson = ({ name }: PersonMention): boolean => !LOUD.test(name)
const LOUD = narrow(/\p{Lu}{2}/u)
/** "TORVALD Elna", too: a roll has nothing but names. */
const isOnRoll = (person: PersonMention): boolean =>
  (isPerson(person) || FAMILY_LOUD.test(person.name)) && !A_BODY.test(person.name) && !isOfficeOnRoll(person.name)
const FAMILY_LOUD = narrow(/^\p{Lu}{2,} \p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u)

/** Does the surname stand alone elsewhere, and do what only people do? */
const isNamedAgain = (person: PersonMention, surnames: readonly PersonMention[], frames: readonly Frame[]): boolean =>
  surnames.some(
    (each) =>
      each.start !== person.start &&
      person.name.endsWith(` ${each.name}`) &&
      (each.rule === 'honorific-name' || isUsed(each, frames)),
  )

function isUsed({ start, end }: PersonMention, frames: readonly Frame[]): boolean {
  const frame = frames.find(({ passage }) => passage.start <= start && end <= passage.end)
  const from = end - (frame?.passage.start ?? 0)
  return frame !== undefined && SURNAME_USED.test(frame.passage.text.slice(from, from + 40), frame)
}
