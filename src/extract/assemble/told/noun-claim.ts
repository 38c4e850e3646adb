import type { DateMention, EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { narrow } from '../../words/narrow.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence, undated } from '../sentence.ts'
import { mainPeople } from '../who/main-people.ts'
import { withoutSubject } from '../who/opening-list.ts'
import type { Context } from '../who/subject.ts'
import { withWhom } from '../who/with-whom.ts'
import { AT_THEIR_EVENT } from './at-their-event.ts'
import { judged } from './judged.ts'
import { HAS_OWN, JOINT_AFTER, OF_GROUP, RULES } from './noun-rules.ts'
import { participle, toldThere } from './told-there.ts'
import { isWithGroup } from './verb-takers.ts'
import { visitBy } from './visit-by.ts'

const NOT_NOW = cued(
  /\b(?:after|following|since|previous|last|earlier|future|next|possible|proposed|hoped|follow-?up|outcomes?|wake|before|ahead of|prior to|recent|past|potential)\b[^,;]*$/i,
)

const NO = cued(/\b(?:no|No date [^.;]*|not yet [^.;]*)\s+(?:[\p{L}-]+\s+){0,2}$/u)

const OPENS_AFTER = cued(/^(?:after|following|speaking after|speaking following)\s+(?:his|her|their|the|an?)\s/i)

/** "Minister Lund said so after an official meeting she had with" */
const SAID_AFTER = cued(
  /\b(?:said|claimed|stated|told|announced|declared|remarks|comments|statement|spoke|speaking)\b[^.;]{0,60}\b(?:after|following|during) (?:an?|the|his|her) (?:[\p{L}-]+ ){0,3}$/u,
)
const SHE_HAD = /^ (?:that |which )?(?:he|she) (?:has |had )?(?:had|held)\b/

/** "During his meeting with X", "talks between X and Y", "President Biden’s call with X" */
export function nounClaims(sentence: Sentence, told: readonly Claim[], context: Context): readonly Claim[] {
  if (sentence.people.length === 0 || sentence.events.length === 0) return []
  return sentence.events.flatMap((event) => {
    // "The meeting between A and B was also attended by C": the verb adds to what the noun tells
    const [own] = told.filter((each) => each.event === event)
    if (own && !own.adds) return []
    const people = withoutSubject(sentence, event, withWhom(sentence, event))
    const both = own ? null : (participle(sentence, event) ?? toldThere(sentence, event))
    if (both) return [claimOf(sentence, event, event.kind, both, 'told-in-event')]
    const visitors = own ? [] : visitBy(sentence, event)
    if (visitors.length > 0) return [claimOf(sentence, event, 'visit', visitors, 'visit-by')]
    const speaker = own || people.length > 1 ? null : speaksToGroup(sentence, event)
    if (speaker) return [{ ...claimOf(sentence, event, event.kind, [speaker.person], OF_GROUP), date: speaker.day }]
    if (people.length === 0 ? sentence.people.length < 2 : isBy(sentence, event, people)) return []
    if (NO.test(between(sentence, sentence.passage.start, event.start), sentence)) return []
    const before = undated(sentence, sentence.passage.start, event.start)
    const opens = OPENS_AFTER.test(before, sentence)
    if (
      !(SAID_AFTER.test(before, sentence) && SHE_HAD.test(between(sentence, event.end, event.end + 30))) &&
      !JOINT_AFTER.test(before, sentence) &&
      NOT_NOW.test(opens ? before.replace(/^(?:speaking )?(?:after|following)/i, '') : before, sentence)
    )
      return []
    const judges = own ? [] : judged(sentence, event, people)
    if (judges.length > 0) return [claimOf(sentence, event, event.kind, judges, 'judged-event-with')]
    for (const rule of people.length > 0 ? RULES : [...HAS_OWN, AT_THEIR_EVENT]) {
      if (own && rule.name !== 'event-between') continue
      const who = rule.read(sentence, event, people, context)
      if (!who || (new Set(who.map((person) => person.name)).size < 2 && !isToldOfGroup(rule.name, who, people)))
        continue
      if (WHOSE.test(rule.name) && isExpected(sentence, who)) return []
      return [claimOf(sentence, event, event.kind, who, rule.name)]
    }
    return []
  })
}

const WHOSE = /^(?:owner-event-with|event-between)$/
/** "agreed that President Brel’s talks with Minister Vik would help trade": whether they were held is not said; with a day it is. */
const isExpected = (sentence: Sentence, who: readonly PersonMention[]): boolean => {
  const last = who.at(-1)?.end ?? sentence.passage.end
  return (
    WOULD.test(between(sentence, last, last + 90), sentence) && sentence.dates.every(({ bearing }) => bearing !== 'at')
  )
}
const WOULD = cued(/^(?:,? and (?:(?:the|his|her|other) )*[\p{L}’' -]{2,60}?)? would (?:also )?\p{L}/u)

/** "They hailed it during a meeting with Minister Brel on Monday": nobody else is named. */
const isToldOfGroup = (rule: string, who: readonly PersonMention[], people: readonly PersonMention[]): boolean =>
  rule === OF_GROUP && who === people

/** "Speaking at a meeting with the governors of the region on Friday, Minister Brel said": those she met have no names. */
function speaksToGroup(
  sentence: Sentence,
  event: EventMention,
): { readonly person: PersonMention; readonly day: DateMention } | null {
  if (event.kind !== 'meeting' && event.kind !== 'call') return null
  if (!AT_MEETING.test(between(sentence, sentence.passage.start, event.start)) || !isWithGroup(sentence, event))
    return null
  const [person] = mainPeople(sentence, event, [])
  const [day, another] = sentence.dates.filter(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')
  return person && day && !another && day.end < person.start ? { person, day } : null
}
const AT_MEETING = narrow(/^(?:speaking )?(?:during|in|at) (?:(?:an?|his|her|their|the) )?(?:[\p{Ll}-]+ ){0,3}$/iu)

const BY = cued(/\bby\s+(?:the\s+)?$/i)

/** "the meeting organised by the president" */
const isBy = (sentence: Sentence, event: EventMention, people: readonly PersonMention[]): boolean =>
  BY.test(between(sentence, event.end, people[0]?.start ?? 0), sentence)

function claimOf(
  sentence: Sentence,
  event: EventMention,
  kind: EventMention['kind'],
  people: readonly PersonMention[],
  rule: string,
): Claim {
  const taking = people.map((person) => take(person, 'took part', sentence, rule))
  return claim(sentence, { ...event, rule }, kind, event, taking, { again: true, adds: false, lists: false })
}
