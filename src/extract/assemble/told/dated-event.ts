import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { DateMention, EventMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import { type Claim, claim, type Taking, take } from '../claim.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { dateFor, namesNext } from '../when/date-in-sentence.ts'
import { movedTo } from '../whether/moved.ts'
import { notSaid } from '../whether/not-said.ts'
import { isOwner, listAt } from '../who/people-lists.ts'
import type { Context } from '../who/subject.ts'
import { withWhom } from '../who/with-whom.ts'
import { whoseEvent } from './at-their-event.ts'
import { isAgain } from './told-before.ts'

/** Kinds that are told by a noun and its date alone; a dated agreement or attack is mostly one in passing. */
const TOLD: ReadonlySet<EventKind> = new Set(['summit', 'meeting', 'call', 'ceremony', 'exercise'])

/** "The next SAARC summit will be held in", "talks are scheduled for", "the ceremony took place" */
const TAKES_PLACE = cued(
  inLines('i')`
    ^(?:,? (?:[^.;:]|(?<=\b[UG]\.?[SKN])\.|(?<=\b[UG])\.){0,140}?)?\b(?:
      (?:will|to|is to|are to|would|was|were|is|are|been|be)(?: now| also)? (?:be |being )?
        (?:
          held|hosted|convened|organi[sz]ed|take place|taking place|scheduled for|set for|planned for|due|happen\w*
          |begin|start|open|resume|launched
        )
      |took place|takes place|take place|kick(?:s|ed)? off|(?:is|are|was|were) under ?way
      |(?:
        opened|began|begins|opens|started|starts|concluded|ended|ends|closes|closed|runs?|ran|lasted|resumed
        |(?:will|to|is to) hold|holds|wrapped up|wraps up|continues|(?:got|gets) under ?way|reopened|convened|convenes
      )(?= (?:with (?:an?|the) [^.;,]{3,40}? )?(?:in|on|at|from|here|today|yesterday|to|for)\b)
    )
  `,
)
/** "a summit should be held": somebody wants it. */
const ONLY_WANTED = cued(
  /\b(?:should|must|ought to|could|might|needs? to)(?: not| also| first| still)? (?:be |take |happen|go |start|begin)[^.;]*$/,
)
/** "told a briefing that the summit will be held": what takes place is another event than the one in front. */
function takesPlace(sentence: Sentence, event: EventMention): boolean {
  const told = TAKES_PLACE.exec(between(sentence, event.end, event.end + 200), sentence)
  if (!told || ONLY_WANTED.test(told[0], sentence)) return false
  const end = event.end + told[0].length
  return !sentence.events.some(
    (next) => next.start > event.end && next.end < end && /\bthat /.test(between(sentence, event.end, next.start)),
  )
}

/** Between an event and its date: where, and what it is of. "summit in Madrid on", "session of the Group in Baku on" */
const OWN_DATE = inLines('u')`
  ^(?:
    \s|,|\(|–
    |\b(?:
      on|in|at|for|from|to be held|which is happening|happening|taking place|scheduled|planned|set|held|here|later
      |here|early|starting|ending
      |(?:on|about|over) (?!the (?:margins|sidelines)|which)(?:the |a )?(?:[\p{L}-]+ ){1,3}?
      |of (?:the )?(?:(?!(?:left|leaves?|arrived|departed|flew|said) )[\p{L}\p{N}+.’'() -]){2,60}
    )
  )*$
`

const WISHED = /^(?:only-possible|wished-for|asked-for)$/

const TAKEN_PLACE = 'event-takes-place'

interface Rule {
  readonly name: string
  fits(sentence: Sentence, event: EventMention, date: DateMention): boolean
}

const RULES: readonly Rule[] = [
  // "the June 29–30 NATO Summit", "last week’s extraordinary NATO Summit"
  {
    name: 'dated-event',
    fits: (sentence, event, date) => date.bearing === 'of the noun' && namesNext(sentence, date, event),
  },
  // "The memorandum (MoU) was signed in Linz on Monday"
  {
    name: 'was-signed',
    fits: (sentence, event, date) =>
      isSigned(sentence, event) && date.bearing === 'at' && date.date?.precision === 'day' && date.start > event.end,
  },
  // "The next summit will be held in Islamabad in 2016"
  {
    name: TAKEN_PLACE,
    fits: (sentence, event) =>
      (takesPlace(sentence, event) && isSubject(sentence, event)) || meetsItself(sentence, event),
  },
  // "On Wednesday ministers failed to agree at their meeting in Brussels"
  {
    name: 'at-their-event',
    fits: (sentence, event, date) =>
      date.bearing === 'at' &&
      /^(?:day|span)$/.test(date.date?.precision ?? '') &&
      /\b(?:at|during) (?:their|its) (?:[\p{Ll}-]+ ){0,3}$/u.test(
        between(sentence, sentence.passage.start, event.start),
      ),
  },
  {
    name: 'there-is-event',
    fits: (sentence, event) =>
      THERE_IS.mayFit(sentence) &&
      THERE_IS.test(withoutDates(sentence, sentence.passage.start, event.start).replace(/ +/g, ' '), sentence),
  },
  // "Malta and Norway held Foreign Office Consultations (FOC) at the Ministry of Trade in Linz on Monday"
  {
    name: 'held-by-two',
    fits: (sentence, event, date) =>
      date.bearing === 'at' &&
      date.start > event.end &&
      HELD_BY_TWO.test(between(sentence, sentence.passage.start, event.start), sentence) &&
      SAME_CLAUSE.test(between(sentence, event.end, date.start)),
  },
  // "the G7 Leaders’ Summit in Hiroshima, Japan, on May 19–21", "a follow-up engagement next month in Sharm El Sheikh"
  {
    name: 'event-with-its-date',
    fits: (sentence, event, date) =>
      date.start >= event.end &&
      date.start - event.end < 110 &&
      !isOfMainClause(sentence, event, date) &&
      OWN_DATE.test(withoutDates(sentence, event.end, date.start)),
  },
]

const isSigned = (sentence: Sentence, { kind, end }: EventMention): boolean =>
  kind === 'agreement' && SIGNED.test(between(sentence, end, end + LONGEST_SIGNED), sentence)
const SIGNED = cued(/^(?: \([^)]{1,20}\))? (?:was|were|has been|have been) (?:\p{Ll}+ly )?(?:signed|inked)\b/u)
/** Characters: " (MoU) has been officially signed" */
const LONGEST_SIGNED = 60

/** Two countries or houses, and nobody by name: "Malta and the World Fund held" */
const HELD_BY_TWO = cued(
  /^(?:[^.;:“”]{0,40}[:–—] )?(?:The )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} and (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} (?:have |has |jointly |also )*(?:held|hold|convened|concluded|launched|began|resumed|opened) (?:[\p{L}\d’'-]+ ){0,7}$/u,
)
const SAME_CLAUSE = /^(?! (?:last|before|after|since|until|ahead|which|that)\b)[^.;:“”]{0,110}$/

/** "Following the ceremony, on Friday the ministers will meet the press": the day of that, and not of the ceremony. */
const isOfMainClause = (sentence: Sentence, event: EventMention, date: DateMention): boolean =>
  OPENS_AFTER.test(between(sentence, sentence.passage.start, event.start)) &&
  /^,/.test(between(sentence, event.end, date.start))
const OPENS_AFTER = /^(?:Following|After|Ahead of|Before|Prior to) (?:the |an? |this |their )?(?:[\p{L}-]+ ){0,3}$/u

/** "there will be a meeting", "Norway on Wednesday hosted a meeting": nobody is named who holds it. */
const THERE_IS = cued(
  /\b(?:there (?:will be|was|is)|(?:host(?:s|ed)|held|holds|convene[ds]|will (?:host|hold|convene))) (?:on )?(?:(?:an?|the|its|their|also|another) ){1,2}(?:[\p{L}\d.’'-]+ ){0,4}$/iu,
)
/** "The Euro Summit met in Brussels on Tuesday": a gathering meets. */
const MEETS = cued(/^ (?:met|meets|will meet|is meeting|sat)(?: again)?(?= (?:in|on|at|today|yesterday|for)\b)/)
const meetsItself = (sentence: Sentence, { kind, start, end }: EventMention): boolean =>
  kind === 'summit' &&
  /^(?:On \p{L}+, )?(?:The|An?) (?:[\p{L}\d-]+ ){0,3}$/u.test(between(sentence, sentence.passage.start, start)) &&
  MEETS.test(between(sentence, end, end + 40), sentence)

const PASSED = cued(/\b(?:ahead of|before|after|at|during|since|following|of|for|until|regarding|on)\s+(?:the\s+)?$/i)

/** "the meeting will be held", not "in a meeting that was held": nobody else does it. */
const isSubject = (sentence: Sentence, event: EventMention): boolean =>
  !sentence.verbs.some(
    (verb) => verb.start > event.end && verb.start - event.end < 40 && /^(?:who|which)/.test(verb.text),
  )

/** "The visit begins on Thursday", "The Asian tour, which will begin on Sunday": of a visit that was told before, its days. */
/** "The visit made yesterday" */
const MADE = /^ (?:was )?(?:made|paid|undertaken|conducted) /
const THE_VISIT = cued(/^["“]?(?:The|This|His|Her|Their) (?:[\p{L}\d-]+ ){0,4}$/u)
function daysOfVisit(sentence: Sentence, event: EventMention): readonly Claim[] {
  const [day] = sentence.dates
  const at = { start: event.start, end: event.end, rule: 'days-of-visit' }
  // "Friday's visit was part of a tour"
  if (day?.bearing === 'of the noun' && day.start === sentence.passage.start && namesNext(sentence, day, event)) {
    const told = claim(sentence, at, 'visit', null, [], { again: true, adds: true, lists: false })
    return day.date ? [{ ...told, date: day }] : []
  }
  if (!THE_VISIT.test(between(sentence, sentence.passage.start, event.start), sentence)) return []
  const behind = between(sentence, event.end, event.end + 200)
  if (!TAKES_PLACE.test(behind, sentence) && !MADE.test(behind)) return []
  const told = claim(sentence, at, 'visit', null, [], { again: true, adds: true, lists: false })
  return told.date?.date ? [told] : []
}

/** "agreed to hold the next round of talks in Oslo on 2 June": it has its day, and both want it. */
const AGREED_ON = cued(
  /\bagreed (?:on \w+ )?to (?:hold|convene|host) (?:the|their|its|an?|another) (?:upcoming|next|forthcoming) (?:[\p{L}-]+ ){0,4}$/u,
)
/** "agreed to work together to hold the summit set for 2 June": whatever they do, it has its day. */
const HAS_DAY = /^,? (?:set|scheduled|planned|slated|due) (?:for|on|to) /
/** What was written down of it: no news that it was held. */
const MINUTES = cued(/\b(?:minutes|transcript|recording) of (?:the|its|their|[\p{L}]+['’]s)(?: [\p{L}-]+){0,3} $/u)
/** "sent out invitations to the talks on Tuesday": the day on which they were sent. */
const SENT = cued(
  /\b(?:sent|issued|mailed|extended|handed|received|accepted|declined|got)(?: out)? (?:(?:the|an?|its|his|her|their) )?(?:\p{Ll}+ )?invitations? (?:to|for) (?:the |an? )?(?:[\p{L}-]+ ){0,4}$/u,
)
const BEFORE = cued(/\bbefore (?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,3}$/u)

/** Events that a noun and its date tell although nobody is named who takes part. */
export function datedEvents(sentence: Sentence, told: readonly Claim[], context: Context): readonly Claim[] {
  if (sentence.events.length === 0) return []
  if (sentence.dates.length === 0) return told.length === 0 ? heldToo(sentence) : []
  return sentence.events.flatMap((event) => {
    if (event.kind === 'visit' && told.length === 0) return daysOfVisit(sentence, event)
    const isPress = event.kind === 'statement' && /conference/i.test(event.text)
    // "a sad event": nobody knows what it was
    const isTold =
      (TOLD.has(event.kind) && event.text !== 'event' && event.text !== 'events') ||
      isPress ||
      isSigned(sentence, event)
    if (!isTold || told.some((each) => each.event === event)) return []
    // "would like to host the summit in Japan this year"
    const verb = sentence.verbs.findLast((each) => each.end <= event.start)
    const before = between(sentence, sentence.passage.start, event.start)
    const wished = verb && event.start - verb.end < 50 && WISHED.test(notSaid(sentence, verb) ?? '')
    if (wished && !AGREED_ON.test(before, sentence) && !HAS_DAY.test(between(sentence, event.end, event.end + 16)))
      return []
    if (MINUTES.test(before, sentence) || SENT.test(before, sentence)) return []
    const moved = movedTo(sentence, event, event)
    const date = moved?.date ?? dateFor(sentence, event, event)
    if (!date?.date) return []
    // "ahead of the 2018 Beijing Summit": named in passing by its year
    if (date.date.precision === 'year' && PASSED.test(between(sentence, sentence.passage.start, date.start), sentence))
      return []
    if (isCounted(sentence, event, date)) return []
    if (told.some((each) => each.date === date && each.at.start < event.start && !namesNext(sentence, date, event)))
      return []
    // "met the guests before the summit on Friday": which Friday is as open as what the summit was
    if (date.said.is === 'weekday' && BEFORE.test(before, sentence) && told.some(({ status }) => status === 'held'))
      return []
    const rule = moved
      ? { name: 'event-moved' }
      : RULES.find(({ name, fits }) => (!isPress || name === 'event-takes-place') && fits(sentence, event, date))
    if (!rule) return []
    // "exchanged views during meeting on Monday": without an article, the one told
    const again = isAgain(sentence, event) || /\b(?:during|at) $/i.test(before)
    const taking = [
      ...ownerOf(sentence, event),
      ...whoseEvent(sentence, event, told, context).map((person) => take(person, 'took part', sentence, 'their-event')),
      ...(rule.name === TAKEN_PLACE ? heldWith(sentence, event) : betweenTwo(sentence, event)),
    ]
    return [
      claim(sentence, { ...event, rule: rule.name }, event.kind, event, taking, { again, adds: false, lists: false }),
    ]
  })
}

/** "the fifth meeting at that level this year": how often they met, and no event of a whole year. */
const isCounted = (sentence: Sentence, { start, end }: EventMention, date: DateMention): boolean =>
  date.start > end &&
  between(sentence, date.start, date.end) === 'this year' &&
  COUNTED.test(between(sentence, Math.max(sentence.passage.start, start - LONGEST_COUNT), end))
const COUNTED = /\b(?:first|second|third|\p{Ll}+th|\d+(?:st|nd|rd|th)) (?:[\p{L}-]+ ?){0,4}$/u
/** Characters: "second high-level " */
const LONGEST_COUNT = 40

/** "Prime Minister Holm’s meeting with provincial premiers wrapped up on Friday": whoever has a meeting with others is there. */
function ownerOf(sentence: Sentence, event: EventMention): readonly Taking[] {
  const owner = sentence.people.findLast((person) => person.end <= event.start)
  return owner &&
    isOwner(sentence, owner) &&
    /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between(sentence, owner.end, event.start)) &&
    /^\s+with\b/.test(between(sentence, event.end, event.end + 8))
    ? [take(owner, 'took part', sentence, 'owner-event-with')]
    : []
}

/** "ahead of next week's talks between President Brel and Minister Vik": those two, with the day that stands in front of it. */
function betweenTwo(sentence: Sentence, event: EventMention): readonly Taking[] {
  const people = /^ between /.test(between(sentence, event.end, event.end + 9)) ? withWhom(sentence, event) : []
  return people.length > 1 ? people.map((person) => take(person, 'took part', sentence, 'event-between')) : []
}

/** "The ceremony with President Brel is scheduled for", "The talks were held in Riga on 9 May between A and B" */
function heldWith(sentence: Sentence, event: EventMention): readonly Taking[] {
  const beside = event.kind === 'exercise' ? [] : withWhom(sentence, event)
  const i = sentence.people.findIndex(({ start }) => start >= event.end)
  const lead = between(sentence, event.end, nth(sentence.people, i)?.start ?? event.end)
  const people = beside.length > 0 ? beside : HELD_WITH.test(lead, sentence) ? listAt(sentence, i) : []
  return people.map((person) => take(person, 'took part', sentence, TAKEN_PLACE))
}
/** "The meetings will be held with Director Lund and Mr Vik": of the visit told before. */
const HELD = cued(/^[^.;:“”"]{0,40}\b(?:was|were|will be|are|is) (?:also )?held (?:separately )?with (?:the )?$/)
function heldToo(sentence: Sentence): readonly Claim[] {
  const event = sentence.events.find(({ kind }) => kind === 'meeting' || kind === 'call')
  const i = event ? sentence.people.findIndex(({ start }) => start >= event.end) : -1
  const first = nth(sentence.people, i)
  if (!event || !first || !HELD.test(between(sentence, event.end, first.start), sentence)) return []
  const taking = listAt(sentence, i).map((person) => take(person, 'took part', sentence, TAKEN_PLACE))
  const flags = { again: true, adds: true, lists: false }
  return [claim(sentence, { ...event, rule: TAKEN_PLACE }, event.kind, event, taking, flags)]
}

const HELD_WITH = cued(/^[^.;:“”"]{0,120}\b(?:held|place|hosted)\b[^.;:“”"]{0,80} (?:with|between) (?:the )?$/)

/** The event is told by a noun and its date alone. */
export const isToldByNoun = ({ rule }: Claim): boolean => RULES.some(({ name }) => name === rule)
