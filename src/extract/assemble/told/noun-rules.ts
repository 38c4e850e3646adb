import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence, undated, withoutDates } from '../sentence.ts'
import { about } from '../who/about.ts'
import { mainPeople } from '../who/main-people.ts'
import { isOwner, listAt, listUpTo } from '../who/people-lists.ts'
import type { Context } from '../who/subject.ts'
import { isOfGroup, isOfUnnamed } from './of-group.ts'

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

const SPEAKING_AT = cued(
  inLines('iu')`
    ^(?:he|she|the \w+)\s+(?:
      (?:was|is)\s+speaking|spoke
      |made\s+(?:the|these|this|his|her)\s+(?:remarks?|comments?|statement|announcement|pledge|call)
    )\b[^,;“”"]{0,50}\b(?:during|at|in|after|following)\s+(?:(?:an?|the|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}
    $
  `,
)

/** Events that a noun tells, without a verb of their own; the first rule that fits counts. */
export const RULES: readonly Rule[] = [
  {
    // "President Biden’s call with Prime Minister Modi"
    name: 'owner-event-with',
    read: (sentence, event, people) => {
      const owner = sentence.people.findLast((person) => person.end <= event.start)
      if (!owner || !isOwner(sentence, owner)) return null
      const gap = between(sentence, owner.end, event.start)
      // "President Brel’s resolve to hold the summit with Chancellor Vik": what she means to do
      if (!/^['’]s?\s+(?:[\p{L}-]+\s+){0,4}$/u.test(gap) || / to /.test(gap)) return null
      return [...listUpTo(sentence, sentence.people.indexOf(owner)), ...people]
    },
  },
  {
    // "During his meeting with Secretary Blinken, Stoltenberg stated"
    name: 'during-event-with',
    read: (sentence, event, people, context) => {
      const before = between(sentence, sentence.passage.start, event.start)
      if (
        !/(?:\b(?:during|in|at)|^(?:speaking )?(?:after|following))\s+(?:his|her|their|the|a|today['’]s|an?)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
          before,
        ) &&
        // "During discussions with Minister Vik, President Brel suggested", "Following talks with Minister Vik, she said"
        !/^(?:(?:on|in|earlier)\b[^,;:.]{0,30},\s+)?(?:during|after|following)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu.test(before)
      )
        return null
      // "After the meeting of President Brel and Minister Vik, Chancellor Odin praised the two": he was not there
      if (isTheirs(sentence, event, people)) return people
      const who = mainPeople(sentence, event, people)
      if (who.length === 0 && isOfGroup(sentence, event, before)) return people
      if (who.length === 0 && isOfUnnamed(sentence, people))
        return context.one && OWN.test(before) ? [context.one, ...people] : people
      return who.length > 0 ? [...who, ...people] : null
    },
  },
  {
    // "He was speaking during phone talks with his counterpart", "She made the remarks at a meeting with"
    name: 'speaking-at-event-with',
    read: (sentence, event, people, context) =>
      context.one && SPEAKING_AT.test(undated(sentence, sentence.passage.start, event.start), sentence)
        ? [context.one, ...people]
        : null,
  },
  {
    // "There were also meetings with Chancellor Odin": of those whom the report tells of
    name: 'there-were-events-with',
    read: (sentence, event, people, context) =>
      context.one &&
      /^There (?:was|were|will be) (?:also )?(?:an? )?(?:[\p{Ll}-]+ ){0,2}$/u.test(
        between(sentence, sentence.passage.start, event.start),
      )
        ? [context.one, ...people]
        : null,
  },
  {
    // "His first meeting was with European Council President Charles Michel", "Another meeting was with Chancellor Odin"
    name: 'his-event-was-with',
    read: (sentence, event, people, context) =>
      context.one &&
      /\b(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}$|^(?:Another|A (?:second|third|further|final)|One of (?:the|his|her)|The (?:first|second|third|last|final|next|other))\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
        between(sentence, sentence.passage.start, event.start),
      ) &&
      /^\s+(?:was|is|will be)\s+with\b/.test(between(sentence, event.end, event.end + 20))
        ? [context.one, ...people]
        : null,
  },
  {
    // "described his meeting with Foreign Minister Vik as productive", "About his talks with Minister Vik, President Brel said"
    name: 'speaks-of-own-event-with',
    read: (sentence, event, people, context) => {
      const before = between(sentence, sentence.passage.start, event.start)
      if (OF_OWN.test(before, sentence)) {
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
      return both.length > 1 && both.at(-1)?.end !== undefined && JOINT_AFTER.test(before, sentence) ? both : null
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
    read: (sentence, event, people, context) => {
      const before = between(sentence, sentence.passage.start, event.start)
      // "The last time Lund visited Oslo was in June, when he accompanied President Brel for a meeting with Holm"
      if (!/\bfor\s+(?:[\p{L}-]+\s+){0,3}$/u.test(before) || /\bwhen (?:he|she|they)\b/.test(before)) return null
      const trip = sentence.verbs.find((verb) => TRIPS.has(verb.verb.name) && verb.end <= event.start)
      if (!trip) return null
      const who = mainPeople(sentence, event, people)
      // "On 5 May he flew to Bonn for a meeting with Chancellor Kask"
      const he = who.length === 0 && HE_TRAVELS.test(before) ? context.one : null
      return he ? [he, ...people] : who.length > 0 ? [...who, ...people] : null
    },
  },
  {
    // "peace figured in the talks Minister Lund had with Premier Holm in London"
    name: 'event-one-had-with',
    read: (sentence, event, _, context) => {
      const i = sentence.people.findIndex((person) => person.start >= event.end)
      const [who, next] = [nth(sentence.people, i), sentence.people[i + 1]]
      // "Minister Lund said so after an official meeting she had with Premier Holm"
      if (who && SHE_HAD_WITH.test(between(sentence, event.end, who.start))) {
        const [first] = sentence.people
        const doer = i === 1 && first && !isOwner(sentence, first) ? first : i === 0 ? context.one : null
        return doer ? [doer, ...listAt(sentence, i)] : null
      }
      if (!who || !next || !/^\s+(?:that\s+|which\s+)?(?:the\s+)?$/.test(between(sentence, event.end, who.start)))
        return null
      return HAD_WITH.test(between(sentence, who.end, next.start), sentence) ? [who, ...listAt(sentence, i + 1)] : null
    },
  },
  {
    // "Minister Lund’s visit to Oslo continued on Tuesday with a meeting with Prime Minister Holm"
    name: 'visit-went-on-with-event',
    read: (sentence, event, people, context) => {
      const before = undated(sentence, sentence.passage.start, event.start)
      if (!VISIT_WENT_ON.test(before, sentence)) return null
      const [first] = sentence.people
      const owner = first && first.end <= event.start ? (isOwner(sentence, first) ? first : null) : context.one
      return owner ? [owner, ...people] : null
    },
  },
  {
    // "The programme also includes a meeting with Speaker Vik"
    name: 'programme-has-event-with',
    read: (sentence, event, people, context) =>
      context.one && IN_PROGRAMME.test(between(sentence, sentence.passage.start, event.start), sentence)
        ? [context.one, ...people]
        : null,
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
      isTheirs(sentence, event, people) &&
      (!TALKED_OF.test(between(sentence, sentence.passage.start, event.start), sentence) ||
        isHailed(sentence, event, people))
        ? people
        : null,
  },
]

const IN_PROGRAMME = cued(
  inLines('u')`
    ^(?:
      (?:The|H(?:is|er)) (?:\p{Ll}+ )?(?:programme|program|agenda|schedule|itinerary)
      |Also (?:planned|scheduled|on the (?:agenda|programme))
    )\b[^.;,]{0,60}\b(?:includes?|will include|features?|is|are) (?:(?:an?|talks|meetings?)\b ?)?
    (?:[\p{Ll}-]+ ){0,2}$
  `,
)
const VISIT_WENT_ON = cued(
  inLines('u')`
    \b(?:visit|trip|stay|tour|programme)\b[^,;]{0,60}\b
    (?:began|begins|started|starts|opened|opens|continued|continues|concluded|concludes|ended|ends)
    \b[^,;]{0,30}\bwith (?:(?:an?|his|her|the) )?(?:[\p{Ll}-]+ ){0,2}$
  `,
)

/** Those that tell of people who do not stand behind "with" or "between". */
export const HAS_OWN = RULES.filter(({ name }) => /^(?:event-one-had-with|both-after-event)$/.test(name))

/** "spoke about the talks between A and B": somebody else's. */
const TALKED_OF = cued(
  /\b(?:about|discuss\w*|regarding|concerning|welcom\w+|prais\w+|hail\w+|support\w*|recall\w*|comment\w* on)\s+(?:the|an?|recent|that|this)?\s*(?:[\p{L}-]+\s+){0,2}$/iu,
)

/** "welcomed the meeting of Minister Lund and Minister Vik in Oslo on Monday": with its day it is told. */
const isHailed = (sentence: Sentence, event: EventMention, people: readonly PersonMention[]): boolean =>
  HAILED.test(between(sentence, sentence.passage.start, event.start), sentence) &&
  sentence.dates.some(
    ({ bearing, date, start }) =>
      bearing === 'at' && date?.precision === 'day' && start > (people.at(-1)?.end ?? event.end),
  )
const HAILED = cued(/\b(?:welcom|prais|hail|applaud)(?:e?s|ed)\s+(?:the|that|this)\s+(?:[\p{L}-]+\s+){0,2}$/u)

const HAD_WITH = cued(
  /^\s+(?:had|held|has had|has held|is having|is holding)\s+(?:\w+\s+){0,3}with\s+(?:the\s+|his\s+|her\s+)?$/,
)
const SHE_HAD_WITH =
  /^ (?:that |which )?(?:he|she) (?:(?:has |had )?(?:had|held)|was having)(?: (?:today|yesterday|earlier))? with (?:the |his |her )?$/
export const JOINT_AFTER = cued(
  /\b(?:news|press) conference\b[^.;“”"]{0,40}\b(?:after|following)\s+(?:an?|the|their)\s+(?:[\p{L}-]+\s+){0,3}$/iu,
)
const OF_OWN = cued(/^(?:About|On|Referring to|Speaking about|Commenting on)\s+(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}$/u)

/** Nobody else is named, and nobody else speaks. */
const HE_TRAVELS =
  /^(?:(?:On|In|At|The|Three|Two|Later|Then|Afterwards?|Earlier)\b[^,;.]{0,40},? )?(?:[Hh]e|[Ss]he) (?:also |then |later |will |is to )?(?!said|told|added|thinks|believes|noted|recalled)\p{Ll}+ (?:on |over )?to [^,;.]{2,40} for (?:(?:an?|the) )?(?:[\p{L}-]+ ){0,2}$/u
const TRIPS = new Set(['visited', 'arrived-here'])

/** "talks (took place in Kyiv) between", "a meeting of" */
const BETWEEN = cued(
  /^(?:\s|,|\b(?:took place|taken place|was held|were held|(?:was|were|is|are) the (?:first|second|third|latest)(?: [a-z]+)?|has|have|in|on|at|today|yesterday)\b)*\b(?:between|of)\s+(?:the\s+)?$/i,
)

/** "the meeting of President Brel and Minister Vik": all who meet are told. */
const isTheirs = (sentence: Sentence, event: EventMention, people: readonly PersonMention[]): boolean =>
  people.length >= 2 && BETWEEN.test(withoutDates(sentence, event.end, people[0]?.start ?? event.end), sentence)

/** "They hailed the plan during a meeting with Minister Brel on Monday": whoever they are, with its day it is told. */
export const OF_GROUP = 'during-event-with'
const OWN = /^\w+ (?:his|her) /
