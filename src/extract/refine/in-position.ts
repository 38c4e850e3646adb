import type { Mention, PersonMention } from '../../core/mention.ts'
import { linked } from '../assemble/people-lists.ts'
import { cued } from '../cued.ts'
import { nth } from '../nth.ts'
import type { Frame } from '../recognise/frame.ts'
import { byPassage } from './by-passage.ts'
import { A_BODY } from './represents-words.ts'

/** In front of somebody: what is done to people alone. */
const DONE_TO = cued(
  /\b(?:met(?: with)?|meets? with|meeting with|spoke (?:with|to)|talks with|talked (?:with|to)|received|welcomed|greeted|accompanied by|joined by|received by|welcomed by|greeted by|hosted by|led by|headed by|chaired by|represented by|call(?:ed)? on|counterparts?,?|wife,?|husband,?|congratulated|thanked) (?:the (?:visiting |late )?|his |her )?$/,
)
/** Behind somebody: what people alone do, or are. */
const DONE_BY = cued(
  /^(?:,? (?:who|whom|whose)\b|,? (?:also |then |later |himself |herself )?(?:attended|arrived|flew|chaired|co-chaired|shook hands|was (?:born|received|welcomed|greeted|accompanied|sworn|appointed)|paid (?:a|an|tribute)|took (?:the )?(?:floor|office|oath)|spoke|met with|met|meets|thanked|recalled)\b)/,
)
/** Nothing but somebody does so, whoever it is. */
const SWORN = cued(
  /^(?: on \w+| \w+day(?: \w+)?)? (?:took the oath|takes the oath|was sworn in|is sworn in|were sworn in)\b/,
)
/** A surname alone: what it does shows that somebody bears it. */
const SURNAME_USED = cued(
  /^(?:['’]s (?:visit|trip|meeting|tour|arrival|remarks|speech|office|delegation|government|cabinet|wife|husband|predecessor|successor|first)\b|,? (?:also |then |later |further |has |had |is |was |will |would |\p{Ll}+ly |in turn |for (?:his|her) part,? )*(?:said|says|told|tells|added|noted|stressed|expressed|thanked|congratulated|welcomed|recalled|emphasi[sz]ed|underlined|underscored|highlighted|assured|briefed|arrived|met|meets|attended|stated|pointed out|reaffirmed|reiterated|conveyed|appreciated|praised|invited|agreed|urged|pledged|warned|insisted|travell?ed|flew|is|was|will|has)\b)/u,
)
/** "In his meeting with Dimitri Alexandrakis" */
const HIS_MEETING = cued(
  /\b(?:his|her)\s+(?:[\p{L}-]+\s+)?(?:meeting|talks|call|conversation|discussions|audience)\s+with\s+$/u,
)
/** "the meeting (on Friday) between Mevlut Cavusoglu and" */
const BETWEEN = cued(
  /\b(?:meetings?|talks|calls?|conversations?|summit|negotiations|discussions|encounter)\b[^.;:]{0,60}\bbetween\s+(?:the\s+)?$/,
)

/**
 * Names that no list knows, by where they stand: in a list between people, in brackets with a country as the others are, as
 * whom somebody met when the surname is used alone below, or doing what only people do.
 */
export function inPosition(
  mentions: readonly Mention[],
  frames: readonly Frame[],
  sure: ReadonlySet<string>,
): ReadonlySet<PersonMention> {
  const people = mentions.filter((mention): mention is PersonMention => mention.is === 'person')
  const events = mentions.filter(({ is }) => is === 'event')
  const unsure = people.filter(
    (person) => isUnsure(person) && !events.some(({ start, end }) => start < person.end && end > person.start),
  )
  const found = new Set<PersonMention>()
  if (unsure.length === 0) return found
  const surnames = people.filter(
    ({ rule, name }) => rule === 'surname' || (rule === 'honorific-name' && !name.includes(' ')),
  )
  const passages = frames.map(({ passage }) => passage)
  const unsureIn = byPassage(unsure, passages)
  const peopleIn = byPassage(people, passages)
  for (const [p, frame] of frames.entries()) {
    const { passage } = frame
    const here = unsureIn[p] ?? []
    if (passage.role === 'noise' || here.length === 0) continue
    const inside = peopleIn[p] ?? []
    const text = (from: number, to: number) =>
      passage.text.slice(Math.max(0, from - passage.start), Math.max(0, to - passage.start))
    const isSure = (each: PersonMention | undefined): boolean =>
      each !== undefined && (sure.has(each.rule) || found.has(each))
    for (const person of here) {
      const at = inside.indexOf(person)
      const [before, after] = [nth(inside, at - 1), inside[at + 1]]
      const isIn = (one: PersonMention | undefined, other: PersonMention | undefined) =>
        one !== undefined && other !== undefined && linked(text(one.end, other.start), frame)
      const last =
        before !== undefined &&
        /\band\s+(?:the\s+)?$/.test(text(before.end, person.start)) &&
        isIn(nth(inside, at - 2), before)
      const between = isIn(person, after) && isSure(after)
      const listed = isIn(before, person) && isSure(before) && (between || (last && isSure(nth(inside, at - 2))))
      // "Waseem Khan, Javed Rauf and Sadiq Omar": more of a list that has begun with two whose names are known
      const goesOn =
        isIn(before, person) &&
        isSure(before) &&
        isIn(nth(inside, at - 2), before) &&
        isSure(nth(inside, at - 2)) &&
        (last || isIn(person, after))
      const opens = isIn(person, after) && isSure(after) && isSure(inside[at + 2]) && isIn(after, inside[at + 2])
      const others = inside.filter((each) => each !== person && each.represents !== null && /\)$/.test(each.text))
      const alike =
        (person.represents !== null && /\)$/.test(person.text) && others.length > 0) ||
        (others.length > 1 && /^ \((?:the )?\p{Lu}[^()]{2,50}\)/u.test(text(person.end, person.end + 60)))
      const done = DONE_TO.test(text(person.start - 60, person.start), frame)
      const acts = DONE_BY.test(text(person.end, person.end + 40), frame)
      const sworn = SWORN.test(text(person.end, person.end + 60), frame)
      const used = surnames.some(
        (each) =>
          each.start !== person.start &&
          person.name.endsWith(` ${each.name}`) &&
          (each.rule === 'honorific-name' || isUsed(each, frames)),
      )
      // "the meeting between Mevlut Cavusoglu and Javad Zarif": with one of the two known, the other is somebody, too
      const pair = before !== undefined && isSure(before) ? [before, person] : [person, after]
      const [one, other] = pair
      const isBetween =
        one !== undefined &&
        other !== undefined &&
        (isSure(one) || isSure(other)) &&
        /^\s+and\s+$/.test(text(one.end, other.start)) &&
        BETWEEN.test(text(passage.start, one.start), frame)
      // "Serzh Lundyan of Armenia and Azerbaijan's Ilham Aliyev", "Serzh Lundyan of Armenia met"
      const ofCountry =
        person.represents !== null &&
        person.end > person.nameEnd &&
        /^ (?:of|from) /.test(text(person.nameEnd, person.end)) &&
        (acts || done || (isIn(person, after) && isSure(after)) || (isIn(before, person) && isSure(before)))
      if (
        (ofCountry && isPerson(person)) ||
        (listed && (alike || isPerson(person))) ||
        (opens && isPerson(person)) ||
        (goesOn && isPerson(person) && !A_BODY.test(person.name)) ||
        alike ||
        sworn ||
        (done && acts) ||
        // "Iceland's Mia Holm met"
        (person.represents !== null && person.nameStart > person.start && isPerson(person) && (done || acts)) ||
        (used && (done || acts || isPerson(person))) ||
        (isPerson(person) && (isBetween || HIS_MEETING.test(text(passage.start, person.start), frame)))
      )
        found.add(person)
    }
  }
  return found
}

const isUnsure = ({ rule, name }: PersonMention): boolean =>
  rule === 'capitalised-words' &&
  !/\b(?:Secretary|Ministry|Minister|Director|Permanent)\b/.test(name) &&
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{2,3})){0,3} \p{Lu}[\p{Ll}\p{M}'’][\p{L}\p{M}'’-]*$/u.test(
    name,
  )

/** Two to four words, none of them in capitals. */
const isPerson = ({ name }: PersonMention): boolean => !/\p{Lu}{2}/u.test(name)

function isUsed({ start, end }: PersonMention, frames: readonly Frame[]): boolean {
  const frame = frames.find(({ passage }) => passage.start <= start && end <= passage.end)
  const from = end - (frame?.passage.start ?? 0)
  return frame !== undefined && SURNAME_USED.test(frame.passage.text.slice(from, from + 40), frame)
}
