import type { EventMention, PersonMention } from '../../core/mention.ts'
import { nth } from '../nth.ts'
import { type Claim, claim, take } from './claim.ts'
import { withWhom } from './object.ts'
import { isOwner, listAt, listFrom, listUpTo } from './people-lists.ts'
import { between, type Sentence, undated, withoutDates } from './sentence.ts'
import { about, type Context } from './subject.ts'

interface Rule {
  readonly name: string
  /** Who took part, or null when the rule does not fit. */
  read(
    sentence: Sentence,
    event: EventMention,
    withPeople: readonly PersonMention[],
    context: Context,
  ): readonly PersonMention[] | null
}

/** Events that a noun tells, without a verb of their own; the first rule that fits counts. */
const RULES: readonly Rule[] = [
  {
    // "President Biden’s call with Prime Minister Modi"
    name: 'owner-event-with',
    read: (sentence, event, people) => {
      const owner = sentence.people.findLast((person) => person.end <= event.start)
      if (!owner || !isOwner(sentence, owner)) return null
      if (!/^['’]s?\s+(?:[\p{L}-]+\s+){0,4}$/u.test(between(sentence, owner.end, event.start))) return null
      return [...listUpTo(sentence, sentence.people.indexOf(owner)), ...people]
    },
  },
  {
    // "During his meeting with Secretary Blinken, Stoltenberg stated"
    name: 'during-event-with',
    read: (sentence, event, people) => {
      const before = between(sentence, sentence.passage.start, event.start)
      if (
        !/(?:\b(?:during|in|at)|^(?:speaking )?(?:after|following))\s+(?:his|her|their|the|a|today['’]s|an?)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
          before,
        )
      )
        return null
      const who = mainPeople(sentence, event, people)
      return who.length > 0 ? [...who, ...people] : null
    },
  },
  {
    // "He was speaking during phone talks with his counterpart", "She made the remarks at a meeting with"
    name: 'speaking-at-event-with',
    read: (sentence, event, people, context) =>
      context.one &&
      /^(?:he|she|the \w+)\s+(?:(?:was|is)\s+speaking|spoke|made\s+(?:the|these|this|his|her)\s+(?:remarks?|comments?|statement|announcement|pledge|call))\b[^,;“”"]{0,50}\b(?:during|at|in|after|following)\s+(?:(?:an?|the|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/iu.test(
        undated(sentence, sentence.passage.start, event.start),
      )
        ? [context.one, ...people]
        : null,
  },
  {
    // "His first meeting was with European Council President Charles Michel"
    name: 'his-event-was-with',
    read: (sentence, event, people, context) =>
      context.one &&
      /\b(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(between(sentence, sentence.passage.start, event.start)) &&
      /^\s+(?:was|is|will be)\s+with\b/.test(between(sentence, event.end, event.end + 20))
        ? [context.one, ...people]
        : null,
  },
  {
    // "described his meeting with Foreign Minister Vik as productive", "About his talks with Minister Vik, President Brel said"
    name: 'speaks-of-own-event-with',
    read: (sentence, event, people, context) => {
      const before = between(sentence, sentence.passage.start, event.start)
      if (OF_OWN.test(before)) {
        const who = mainPeople(sentence, event, people)
        return who.length > 0 ? [...who, ...people] : null
      }
      if (!/\b(?:described|termed|characteri[sz]ed)\s+(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(before)) return null
      const first = about(sentence, event.start).people
      const who = first.length === 1 ? first[0] : context.one
      return who ? [who, ...people] : null
    },
  },
  {
    // "President Brel and Prime Minister Holm held a joint news conference after a summit meeting in Lisbon"
    name: 'both-after-event',
    read: (sentence, event) => {
      const before = undated(sentence, sentence.passage.start, event.start)
      const both = about(sentence, event.start).people
      return both.length > 1 && both.at(-1)?.end !== undefined && JOINT_AFTER.test(before) ? both : null
    },
  },
  {
    // "said she was looking forward to her meetings with Prime Minister Holm on Friday": with a day it announces them
    name: 'looks-forward-to-event-with',
    read: (sentence, event, people, context) => {
      if (
        !/\blook(?:s|ed|ing)? forward to\s+(?:his|her|their|the|a)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
          between(sentence, sentence.passage.start, event.start),
        ) ||
        !sentence.dates.some((date) => date.bearing === 'at' && date.date)
      )
        return null
      const first = sentence.people[0]
      const who = first && first.end <= event.start && !isOwner(sentence, first) ? first : context.one
      return who ? [who, ...people] : null
    },
  },
  {
    // "visits Ankara for talks with President Kaya"
    name: 'trip-for-event-with',
    read: (sentence, event, people) => {
      if (!/\bfor\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between(sentence, sentence.passage.start, event.start))) return null
      const trip = sentence.verbs.find((verb) => TRIPS.has(verb.verb.name) && verb.end <= event.start)
      const who = trip ? mainPeople(sentence, event, people) : []
      return who.length > 0 ? [...who, ...people] : null
    },
  },
  {
    // "peace figured in the talks Minister Lund had with Premier Holm in London"
    name: 'event-one-had-with',
    read: (sentence, event) => {
      const i = sentence.people.findIndex((person) => person.start >= event.end)
      const [who, next] = [sentence.people[i], sentence.people[i + 1]]
      if (!who || !next || !/^\s+(?:that\s+|which\s+)?(?:the\s+)?$/.test(between(sentence, event.end, who.start)))
        return null
      return HAD_WITH.test(between(sentence, who.end, next.start)) ? [who, ...listAt(sentence, i + 1)] : null
    },
  },
  {
    // "will attend a concert, which will be followed by a meeting with Ms. Lund"
    name: 'followed-by-event-with',
    read: (sentence, event, people) => {
      const before = between(sentence, sentence.passage.start, event.start)
      if (
        !/\b(?:is|was|will be|and|,) (?:then )?followed by (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,2}$/u.test(before)
      )
        return null
      const who = mainPeople(sentence, event, people)
      return who.length > 0 ? [...who, ...people] : null
    },
  },
  {
    // "talks between President Aliyev and Prime Minister Pashinyan"
    name: 'event-between',
    read: (sentence, event, people) =>
      people.length >= 2 &&
      !TALKED_OF.test(between(sentence, sentence.passage.start, event.start)) &&
      BETWEEN.test(withoutDates(sentence, event.end, people[0]?.start ?? event.end))
        ? people
        : null,
  },
]

const HAS_OWN = RULES.filter(({ name }) => /^(?:event-one-had-with|both-after-event)$/.test(name))

/** "spoke about the talks between A and B": somebody else's. */
const TALKED_OF =
  /\b(?:about|discuss\w*|regarding|concerning|welcom\w+|prais\w+|hail\w+|support\w*|recall\w*|comment\w* on)\s+(?:the|an?|recent|that|this)?\s*(?:[\p{L}-]+\s+){0,2}$/iu

const HAD_WITH =
  /^\s+(?:had|held|has had|has held|is having|is holding)\s+(?:\w+\s+){0,3}with\s+(?:the\s+|his\s+|her\s+)?$/
const JOINT_AFTER =
  /\b(?:news|press) conference\b[^.;“”"]{0,40}\b(?:after|following)\s+(?:an?|the|their)\s+(?:[\p{L}-]+\s+){0,3}$/iu
const OF_OWN = /^(?:About|On|Referring to|Speaking about|Commenting on)\s+(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}$/u

const TRIPS = new Set(['visited', 'arrived-here'])

const NOT_NOW =
  /\b(?:after|following|since|previous|last|earlier|future|next|possible|proposed|hoped|follow-?up|outcomes?|wake|before|ahead of|prior to|recent|past|potential)\b[^,;]*$/i

/** "During his meeting with X", "talks between X and Y", "President Biden’s call with X" */
export function nounClaims(sentence: Sentence, told: readonly Claim[], context: Context): readonly Claim[] {
  return sentence.events.flatMap((event) => {
    if (told.some((each) => each.event === event)) return []
    const people = withWhom(sentence, event)
    const both = participle(sentence, event) ?? toldThere(sentence, event)
    if (both) {
      const taking = both.map((person) => take(person, 'took part', sentence, 'told-in-event'))
      return [
        claim(sentence, { ...event, rule: 'told-in-event' }, event.kind, event, taking, {
          again: true,
          adds: false,
          lists: false,
        }),
      ]
    }
    const visitors = visitBy(sentence, event)
    if (visitors.length > 0) {
      const taking = visitors.map((person) => take(person, 'took part', sentence, 'visit-by'))
      return [
        claim(sentence, { ...event, rule: 'visit-by' }, 'visit', event, taking, {
          again: true,
          adds: false,
          lists: false,
        }),
      ]
    }
    if (people.length === 0 ? sentence.people.length < 2 : isBy(sentence, event, people)) return []
    if (
      /\b(?:no|No date [^.;]*|not yet [^.;]*)\s+(?:[\p{L}-]+\s+){0,2}$/u.test(
        between(sentence, sentence.passage.start, event.start),
      )
    )
      return []
    const before = undated(sentence, sentence.passage.start, event.start)
    const opens = /^(?:after|following|speaking after|speaking following)\s+(?:his|her|their|the|an?)\s/i.test(before)
    if (
      !JOINT_AFTER.test(before) &&
      NOT_NOW.test(opens ? before.replace(/^(?:speaking )?(?:after|following)/i, '') : before)
    )
      return []
    for (const rule of people.length > 0 ? RULES : HAS_OWN) {
      const who = rule.read(sentence, event, people, context)
      if (!who || new Set(who.map((person) => person.name)).size < 2) continue
      const taking = who.map((person) => take(person, 'took part', sentence, rule.name))
      return [
        claim(sentence, { ...event, rule: rule.name }, event.kind, event, taking, {
          again: true,
          adds: false,
          lists: false,
        }),
      ]
    }
    return []
  })
}

/** "the meeting organised by the president" */
const isBy = (sentence: Sentence, event: EventMention, people: readonly PersonMention[]): boolean =>
  /\bby\s+(?:the\s+)?$/i.test(between(sentence, event.end, people[0]?.start ?? 0))

const DURING = /\b(?:during|on|in the course of) (?:an?|his|her|the) (?:\p{L}+ ){0,3}$/u

/** "praised the port during a visit to Reykjavik on Tuesday": whom the sentence is about was there on that day. */
function during(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const place = sentence.places.find((each) => each.start >= event.end)
  const to = place ? between(sentence, event.end, place.start) : ''
  const date = sentence.dates.find((each) => each.start >= event.end && each.bearing === 'at' && each.date)
  if (
    !place ||
    !/^ to (?:the )?$/.test(to) ||
    !date ||
    !/^ (?:on |from )?$/.test(between(sentence, place.end, date.start))
  )
    return []
  const [first] = sentence.people
  const among = first ? listAt(sentence, 0) : []
  // "will host her counterpart on a visit to Malta on Tuesday": the guest's visit
  if (sentence.people.some((person) => person.end <= event.start && !among.includes(person))) return []
  return first &&
    first.end <= event.start &&
    /^\W*(?:the )?$/i.test(between(sentence, sentence.passage.start, first.start))
    ? among.filter((each) => each.end <= event.start)
    : []
}

/** "The State Visit by King Olav to Malta will take place from 3 to 5 May": a visit that its noun tells, with a day of its own. */
function visitBy(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  if (event.kind === 'visit' && DURING.test(between(sentence, sentence.passage.start, event.start)))
    return during(sentence, event)
  if (event.kind !== 'visit' || !sentence.dates.some(({ date, bearing }) => date && bearing !== 'limit')) return []
  const first = sentence.people.findIndex((person) => person.start >= event.end)
  const person = nth(sentence.people, first)
  if (!person || !/^ (?:by|of) (?:the )?$/.test(between(sentence, event.end, person.start))) return []
  const people = listAt(sentence, first)
  const behind = between(sentence, people.at(-1)?.end ?? person.end, sentence.passage.end)
  return /^[^.;]{0,120}?\b(?:takes?|took|taking) place\b|^[^.;]{0,120}?\b(?:will be (?:held|made)|is (?:scheduled|planned|due|set)|begins?|began|starts?|ends?|ended|concluded)\b/.test(
    behind,
  ) && /^(?:[Tt]he |[Aa]n? |[Tt]his )?/.test(sentence.passage.text)
    ? people
    : []
}

/** Who the sentence is about: behind the comma that ends "During his meeting with X, ", or in front of it all. */
function mainPeople(sentence: Sentence, event: EventMention, met: readonly PersonMention[]): readonly PersonMention[] {
  // "During a meeting with the Foreign Minister of Norway, Jon Arne Vik, on 9 May, President Ana Brel said"
  const end = met.at(-1)?.end ?? event.end
  const next = sentence.people.find((person) => person.start >= end && !isOwner(sentence, person))
  if (
    next &&
    /^[\s,]*(?:on[\s,]*)?(?:the\s+)?$/i.test(withoutDates(sentence, end, next.start)) &&
    between(sentence, end, next.start).includes(',')
  )
    return [next]
  const comma = sentence.passage.text.indexOf(',', event.end - sentence.passage.start)
  const after = sentence.people.find(
    (person) => person.start > event.end && comma >= 0 && person.start - sentence.passage.start > comma,
  )
  if (after && /^\s*,?\s*(?:the\s+)?$/i.test(between(sentence, sentence.passage.start + comma, after.start)))
    return [after]
  const first = sentence.people[0]
  if (first && /^\s*,?\s*(?:said|told|says|added|noted)\b/.test(between(sentence, first.end, first.end + 12)))
    return first.role && !/spokes|press/i.test(first.role) && isOwnMeeting(sentence, first, event)
      ? listAt(sentence, 0).filter((each) => each.end <= event.start)
      : []
  return first && first.end <= event.start && !isOwner(sentence, first)
    ? listAt(sentence, 0).filter((each) => each.end <= event.start)
    : []
}

/** "President Brel said on Tuesday at a meeting with": the one who speaks is there, unless somebody else's meeting is told. */
const isOwnMeeting = (sentence: Sentence, speaker: PersonMention, event: EventMention): boolean =>
  /^[^“”"]{0,60}\b(?:in|at|during|after|following)\s+(?:(?:his|her|an?)\s+)?(?:[\p{L}-]+\s+){0,2}$/u.test(
    between(sentence, speaker.end, event.start),
  )

/** "got under way with Foreign Secretary Rao meeting his Pakistani counterpart Raza" */
function participle(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
  if (event.text !== 'meeting') return null
  const who = sentence.people.findIndex((person) => person.end === event.start - 1)
  const met = who >= 0 ? listFrom(sentence, event.end, /^\s+(?:with\s+)?(?:(?:the|his|her)\s+)?$/) : []
  return met.length > 0 ? [...listUpTo(sentence, who), ...met] : null
}

/** "President Hill told Prime Minister Dubois in a phone call": who spoke there, and to whom. */
function toldThere(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
  const [first, second] = sentence.people
  // "In a meeting held in Doha on Wednesday, President Hill briefed Prime Minister Dubois"
  if (
    first &&
    second &&
    first.start > event.end &&
    first.name !== second.name &&
    /^(?:in|during|at)\s+(?:an?|the|their|his|her)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
      between(sentence, sentence.passage.start, event.start),
    ) &&
    /^[^,]{0,60},\s+(?:the\s+)?$/i.test(between(sentence, event.end, first.start)) &&
    TELLS.test(between(sentence, first.end, second.start))
  )
    return [first, second]
  if (!first || !second || second.end > event.start || isOwner(sentence, first) || isOwner(sentence, second))
    return null
  const opens = /^(?:on \w+,?\s*|today,?\s*)?(?:the\s+)?$/i.test(
    between(sentence, sentence.passage.start, first.start).trimStart(),
  )
  const told = TELLS.test(between(sentence, first.end, second.start))
  const there = /^[^.;]{0,60}\b(?:in|during)\s+(?:an?|the|their|his|her)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
    between(sentence, second.end, event.start),
  )
  return opens && told && there && first.name !== second.name ? [first, second] : null
}
/** "talks (took place in Kyiv) between", "a meeting of" */
const BETWEEN =
  /^(?:\s|,|\b(?:took place|taken place|was held|were held|(?:was|were|is|are) the (?:first|second|third|latest)(?: p{Ll}+)?|has|have|in|on|at|today|yesterday)\b)*\b(?:between|of)\s+(?:the\s+)?$/i
const TELLS =
  /^\s+(?:also\s+|then\s+)?(?:told|tells|informed|thanked|assured|congratulated|briefed|updated|reassured|urged|asked)\s+(?:the\s+)?$/i
