import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofGap } from '../../words/kept-pattern.ts'
import { CLAUSE, LINK, linked, OPENING } from '../../words/linked.ts'
import { narrow } from '../../words/narrow.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'

/** The people named one after the other from the first one at or behind `from`, where only `lead` may stand in between. */
export function listFrom(sentence: Sentence, from: number, lead: Pick<RegExp, 'test'>): readonly PersonMention[] {
  const first = sentence.people.findIndex((person) => person.start >= from)
  const start = nth(sentence.people, first)
  if (!start || !lead.test(withoutDates(sentence, from, start.start)) || isOwner(sentence, start)) return []
  // "met the ambassador, spokeswoman Ana Brel said": she tells it
  const gap = between(sentence, from, start.start)
  const comma = gap.includes(',') && /[^\s,]\s*,\s*(?:(?:the|his|her|their|its)\s+)?$/.test(gap)
  if (comma && SAYS.test(between(sentence, start.end, start.end + 24), sentence)) return []
  return listAt(sentence, first)
}

/** The list that begins with the person at this index. */
export function listAt(sentence: Sentence, index: number): readonly PersonMention[] {
  const list: PersonMention[] = []
  for (let i = index; i < sentence.people.length; i++) {
    const person = sentence.people[i]
    const before = list.at(-1)
    if (!person || isOwner(sentence, person)) break
    if (before && !isLinked(sentence, i) && !byOffice(sentence, before, person)) {
      if (!isTitledItem(between(sentence, before.end, person.start), person)) break
    }
    if (before && closesOpening(sentence, before, person)) break
    if (before && isSpeaker(sentence, before, person)) break
    list.push(person)
  }
  return list
}

/** " and Shin Bet head Jan Vik", ", UXP leader Ana Brel", ", Harbour Master Mr. Jan Vik": of a body or an office that no list has. */
const OF_BODY = narrow(
  /^(?:chief|head|boss|director|leader|president|chair(?:man|woman)?|counterpart|spokes\p{Ll}+|MP|MLA|MEP|MSP|TD|(?:Senior |Executive )?Vice President|(?:Deputy |Executive |Managing )Director)\b/u,
)
const isTitledItem = (gap: string, { rule, text }: PersonMention): boolean =>
  (rule === 'honorific-name' || OF_BODY.test(text)) &&
  /^\s*(?:,|,? and|,? as well as)\s+(?:and\s+)?(?:(?:the|his|her)\s+)?(?:\p{Lu}[\p{L}-]+\s+){1,3}$/u.test(gap)

/** "Premier Holm and Deputy Premier, Foreign Minister Lund": she has two offices. */
const AND = ofGap(/^,? and /)
/** ", Health and family welfare minister Jan Vik": what his office is for is written before it, and mostly small. */
const isSmallOffice = (gap: string, { text }: PersonMention): boolean =>
  SMALL_OFFICE.test(text) &&
  /^\s*(?:,|,? and)\s+(?:the\s+)?(?:\p{L}[\p{L}-]*\s+(?:and\s+)?){1,4}$/u.test(gap) &&
  !CLAUSE.test(gap)

const SMALL_OFFICE = narrow(
  /^(?:\p{Ll}+ ){0,2}(?:minister|secretary|commissioner|ambassador|mayor|governor|director|chief|chairman|chairperson)\b/u,
)

/** "received King Olav, with whom she spoke of fish; the Premier, Jon Vik, to discuss tuna; and": each with its own matter. */
const ITEM_ENDS = narrow(/^,? (?:with whom|to \p{Ll}+|about|on|for)\b[^.;:]{2,160}; (?:and )?(?:with )?(?:the )?$/u)
const ITEM = /^(?:[;.]|,? (?:with whom|to \p{Ll}+|about|on|for)\b|$)/u

/** The list that ends with the person at this index, read backwards. */
export function listUpTo(sentence: Sentence, index: number): readonly PersonMention[] {
  return index < 0 ? [] : sentence.people.slice(firstOfList(sentence, index), index + 1)
}

/** Where the list begins that ends with the person at this index. */
export function firstOfList(sentence: Sentence, index: number): number {
  let first = index
  while (first > 0 && isLinked(sentence, first)) {
    const [person, behind] = [sentence.people[first - 1], sentence.people[first]]
    if (!person || !behind || isOwner(sentence, person) || closesOpening(sentence, person, behind)) break
    first--
  }
  return first
}

/** Is the person at this index of one list with the one in front? */
function isLinked(sentence: Sentence, index: number): boolean {
  const known = sentence.links[index]
  if (known !== undefined) return known
  const [before, person] = [nth(sentence.people, index - 1), sentence.people[index]]
  const gap = before && person ? between(sentence, before.end, person.start) : null
  const found =
    gap !== null &&
    person !== undefined &&
    before !== undefined &&
    !ELSEWHERE.test(gap) &&
    (linked(gap, sentence) ||
      isSmallOffice(gap, person) ||
      (ITEM_ENDS.test(gap) && ITEM.test(between(sentence, person.end, person.end + 16))) ||
      (AND.test(gap) && byOffice(sentence, before, person) && gap.endsWith(', ')))
  sentence.links[index] = found
  return found
}

/** "In Riga she will meet Minister Holm, in Oslo Premier Vik": in another town, and at another meeting. */
const ELSEWHERE = ofGap(/^, (?:and |then )?in \p{Lu}/u)

/** "…, Chairman of the Hanoi municipal People’s Committee Tran Sy Thanh": an office that goes on up to the name. */
function byOffice(sentence: Sentence, before: PersonMention, person: PersonMention): boolean {
  const office = sentence.offices.find((each) => each.start >= before.end && each.end <= person.start)
  if (!office || !LINK.test(between(sentence, before.end, office.start))) return false
  const rest = between(sentence, office.end, person.start)
  // ", Minister, Chairman of the Harbour Office Jan Vik"
  if (/^\s*,\s*$/.test(rest) && person.role !== null) return true
  // " and the head of intelligence Gen. Jan Vik"
  if (person.rule === 'honorific-name' && /^ of \p{Ll}[\p{Ll} -]{2,40} $/u.test(rest)) return true
  return rest.length < 60 && /\p{Lu}/u.test(rest) && !/[,;:.]/.test(rest) && !CLAUSE.test(rest)
}

/** "President Biden’s call": the person owns what follows. */
export function isOwner(sentence: Sentence, person: PersonMention): boolean {
  // "Wang Yi, director of foreign affairs for the Communist Party’s politburo": the party owns it
  if (person.rule === 'name-comma-office') return false
  const mark = sentence.passage.text[person.end - sentence.passage.start]
  if (mark !== "'" && mark !== '’') return false
  const behind = between(sentence, person.end, person.end + 3)
  if (person.end > person.nameEnd && between(sentence, person.end + 1, person.end + 7) === 's side') return false
  return OWNS.test(behind) || (/^.\s/.test(behind) && person.text.endsWith('s'))
}

const OWNS = ofGap(/^.s\b/i)

/** "Before the meeting with Putin, President Brel met": the comma ends what opens the sentence, and no list goes on. */
function closesOpening(sentence: Sentence, before: PersonMention, person: PersonMention): boolean {
  const gap = between(sentence, before.end, person.start)
  if (!gap.includes(',')) return false
  const opening = between(sentence, sentence.passage.start, before.start)
  // "According to Jan Vik, her spokesman, the president talked": he only tells
  if (ACCORDING.test(opening, sentence)) return gap.startsWith(',')
  if (!COMMA.test(gap)) return false
  return (
    (OPENING.test(opening) || INVITED_BY.test(opening, sentence)) &&
    /^(?: and (?:\p{Lu}[\p{L}.’-]*\s?){1,5})?\s+(?:(?:also|then|later|on|\p{Lu}?\p{Ll}+day|yesterday|today)\s+)*(?:will|would|is|was|has|had|said|told|met|held|spoke|\p{Ll}{2,}(?:ed|s))\b/u.test(
      between(sentence, person.end, person.end + 60),
    )
  )
}
const COMMA = ofGap(/^\s*,\s*(?:the\s+)?$/)
const ACCORDING = cued(/^\W*according to\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}$/iu)
/** "In Oslo, where she was invited by President Vik, Minister Lund attended" */
const INVITED_BY = cued(
  /\b(?:where|when|after|as|since|while) (?:he|she|they) (?:was|were|had been|has been) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|met|sent|seen) by (?:the )?$/u,
)
const SAYS = cued(
  /^\s*,?\s*(?:has |have |also |later )?(?:said|says|told|tells|announced|reported|confirmed|added|noted|wrote|tweeted|stated|stressed)\b/,
)

const COMMA_ALONE = ofGap(/^\s*,\s*(?:(?:the|his|her|their|its)\s+)?$/)
/** "spoke with President Macron, press secretary Peskov told reporters": behind a bare comma somebody tells it. */
export const isSpeaker = (sentence: Sentence, before: { readonly end: number }, person: PersonMention): boolean =>
  COMMA_ALONE.test(between(sentence, before.end, person.start)) &&
  SAYS.test(between(sentence, person.end, person.end + 24), sentence)
