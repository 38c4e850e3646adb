import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { pageOf, quoted, reply } from '../../../src/wording/answers.ts'
import { MONTHS, sayDay } from '../../../src/wording/dates.ts'
import { eventEntry, sayWhen } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { untold } from '../lacking/untold.ts'

/** "When did the visit end", "when will her term end": an end of what lasts, which is not the day it is recorded for. */
export type Bound = 'start' | 'end'

const END =
  /\b(?:ends?|ended|ending|expires?|expired|run(?:s|ning)? out|finish(?:es|ed)?|conclude[sd]?|(?:un)?till? when|be over)\b/iu
const START = /\b(?:starts?|started|starting|begins?|began|begun|beginning|commence[sd]?|since when)\b/iu

export const boundOf = (words: string): Bound | null => (END.test(words) ? 'end' : START.test(words) ? 'start' : null)

const OF_OFFICE = /\b(?:term|mandate|tenure|office|contract|presidency|chairmanship|(?:until|till|since) when)\b/iu
/** Kinds that begin and end on the day they are recorded for. */
const ONE_DAY: readonly Event['kind'][] = ['call', 'meeting', 'ceremony', 'statement', 'agreement', 'attack']
/** "Last week", "on the visit of 1–2 June": on one of these days, nobody knows which, and not from the first to the last. */
const isSomeDayOf = ({ kind, date, citations }: Event): boolean =>
  (date?.certainty === 'implied' && ONE_DAY.includes(kind)) ||
  citations.some(({ supports, quote }) => supports === 'date' && /\bweek(?:['’]s)?\b/iu.test(quote))
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS.join('|')})(?: \\d{1,2}(?:st|nd|rd|th)?,)?(?: \\d{4})?|\\d{4}`
/** "until 30 September 2023", "expires in March 2024". */
const UNTIL = new RegExp(
  `\\b(?:until|till|through|(?:ends?|ended|ending|expires?|expired|expiring|runs? out|ran out|concludes?|concluded)(?: on| in| at the end of)?)(?: the end of)? (?<date>${DATE})\\b`,
  'iu',
)
const SINCE = inLines('iu')`
  \b(?:
    since|from
    |(?:
      starts?|started|starting|begins?|began|beginning|commenc(?:es|ed|ing)
      |t(?:ake|akes|aking|ook) (?:up )?(?:(?:the|his|her) )?(?:office|post|position|duties|role)
    )(?: on| in| from)?
  ) (?<date>${DATE})\b
`

/** The end as a document tells it: the last day of a span, or "until …" in a sentence; else that it is not said. */
export function atBound(asked: Asked, bound: Bound, found: readonly Event[], context: Context): Answer {
  const events = found.filter((event) => isWhatIsAsked(asked, event))
  const lasting = events.filter((event) => event.date?.precision === 'span' && !isSomeDayOf(event))
  const told = toldIn(
    events.flatMap(({ citations }) => citations),
    bound,
  )
  const office = OF_OFFICE.test(asked.question.words)
  if (told && (office || lasting.length === 0)) return fromSentence(asked, told, events)
  const [only] = lasting
  if (only?.date && !office) {
    const { items, page } = pageOf(lasting, asked.question.page)
    const day = bound === 'end' ? only.date.end : only.date.start
    return reply(asked.question, 'when', {
      title: `${sayDay(day)}: ${bound === 'end' ? 'the last' : 'the first'} day of ${only.title}, ${sayWhen(only)}`,
      blocks: items.map((event) => eventEntry(event)),
      events: lasting,
      page,
    })
  }
  const saysIt = ({ date, citations }: Event, which: Bound) =>
    date?.precision === 'day' && citations.some((one) => saysBound(one, which))
  const bounded = office ? undefined : events.find((event) => saysIt(event, bound))
  if (bounded) {
    return reply(asked.question, 'when', {
      title: `${sayWhen(bounded)}: the ${bound === 'end' ? 'end' : 'beginning'} of ${bounded.title}`,
      blocks: [eventEntry(bounded)],
      events: [bounded],
    })
  }
  // "When did the leak begin", of which a meeting spoke: the day of the meeting is no answer.
  const { kinds, event: known } = asked.subject
  const isOfEvent = !office && (kinds.length > 0 || known !== null || asked.subject.people.length > 0)
  // "The talks, which opened on Monday": they need not have ended then
  const other = bound === 'end' ? 'start' : 'end'
  const isOneDay = (event: Event) =>
    ONE_DAY.includes(event.kind) && event.date?.precision === 'day' && !saysIt(event, other)
  const day = isOfEvent ? events.find(isOneDay) : undefined
  if (day) {
    return reply(asked.question, 'when', {
      title: `${sayWhen(day)}: ${day.title}, on this one day; the hour is not recorded`,
      blocks: [eventEntry(day)],
      events: [day],
    })
  }
  const said = office
    ? (toldIn(sentencesAbout(asked, context), bound) ?? toldIn(sentencesOfHolder(asked, context), bound))
    : null
  if (said) return fromSentence(asked, said, [])
  const why = `Not recorded: when this ${bound === 'end' ? 'ends' : 'begins'}: ${quoted(asked)}.`
  // The appointment is no beginning that is told, but what comes nearest to one.
  const appointed = context.seek(
    { ...asked.subject, terms: [], kinds: ['appointment'] },
    { offset: 0, limit: 3 },
  ).events
  const near = office && appointed.length > 0 ? appointed : found.length > FEW ? events : found
  return near.length > 0 && (isOfEvent || office)
    ? untold('when', asked, near, why)
    : context.nothing('when', asked, why)
}

/** "The summit due to begin in Oslo on Friday", "The fair closed on 3 May": the day that is recorded is that of its beginning or end. */
const saysBound = ({ supports, quote }: Citation, bound: Bound): boolean =>
  supports === 'date' && (bound === 'end' ? ENDS_ON : BEGINS_ON).test(quote)
const DAY = `(?:on |this |next )?(?:today|tomorrow|yesterday|\\p{L}+day\\b|(?:${MONTHS.join('|')}) \\d|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.join('|')}))`
const BEGINS_ON = new RegExp(
  `\\b(?:beg[ai]ns?|starts?|started|opens?|opened|kicks? off|kicked off|(?:gets?|got) under ?way|commence[sd]?)(?: (?:in|at|here)(?: \\p{L}+){0,4}?)? ${DAY}`,
  'iu',
)
const ENDS_ON = new RegExp(
  `\\b(?:ends?|ended|conclude[sd]?|close[sd]?|finish(?:es|ed)?|wraps? up|wrapped up)(?: (?:in|at|here)(?: \\p{L}+){0,4}?)? ${DAY}`,
  'iu',
)

/**
 * "When did the strike start", of a meeting about it: the meeting's first day is no answer. What is asked for is of a kind that
 * is named, or has the words in its own facts.
 */
function isWhatIsAsked({ subject, question }: Asked, { title, place, participants }: Event): boolean {
  const { event, kinds, together, terms, people } = subject
  if (event !== null || (kinds.length > 0 && !together)) return true
  if (OF_OFFICE.test(question.words)) return true
  const own = fold([title, place, ...participants.map(({ role }) => role)].join(' '))
  const named = terms.filter((term) => !BOUNDED.test(term))
  return (
    (people.length > 0 ? together : named.length > 0) && named.every((term) => own.includes(term.replace(/s$/, '')))
  )
}
const BOUNDED = /^(?:start|begin|began|begun|end|finish|commence|conclude|expire)/

/** "When did she take office", of whose appointment alone there is an event: the day on which another sentence has her begin. */
export function beginningSaid(asked: Asked, context: Context): Answer | null {
  const said = toldIn(sentencesOfHolder(asked, context), 'start')
  return said && fromSentence(asked, said, [])
}

interface Said {
  readonly date: string
  readonly citation: Citation
}

function toldIn(citations: readonly Citation[], bound: Bound): Said | null {
  for (const citation of citations) {
    const date = (bound === 'end' ? UNTIL : SINCE).exec(citation.quote)?.groups?.date
    if (date !== undefined) return { date, citation }
  }
  return null
}

/** Sentences with all words of the question and the surnames it names: a term is no event of its own. */
function sentencesAbout({ subject }: Asked, { chronicle }: Context): readonly Citation[] {
  const names = subject.people.map((name) => name.split(' ').at(-1) ?? name)
  const words = [...names, ...subject.terms].join(' ')
  // "Lund succeeds Moe, who had led it since 2012": of somebody else nobody asked.
  const isOfThem = (one: Citation) =>
    names.length === 0 ||
    chronicle.saidIn(one).every((said) => said.is !== 'person' || names.some((name) => said.name.endsWith(name)))
  return words === '' ? [] : chronicle.quotes(words, { offset: 0, limit: 20 }).items.filter(isOfThem)
}

/**
 * "Her term ends on 30 June 2030", "She will take office in July": in a document that tells of one appointment, of whoever was
 * appointed, where the sentence names nobody else.
 */
function sentencesOfHolder({ subject }: Asked, { chronicle, seek }: Context): readonly Citation[] {
  const terms = subject.terms.filter((term) => !OF_TERM.test(term))
  if (subject.people.length !== 1 && terms.length === 0) return []
  const { events } = seek({ ...subject, terms, kinds: ['appointment'], pick: null }, { offset: 0, limit: FEW }, 'exact')
  const holders = new Set(events.flatMap(({ participants }) => participants.map(({ name }) => name)))
  const documents = [...new Set(events.flatMap((event) => event.documents))]
  if (holders.size !== 1) return []
  return documents.flatMap((document) => {
    const appointed = chronicle.eventsOf(document).filter(({ kind }) => kind === 'appointment')
    if (appointed.some(({ participants }) => participants.some(({ name }) => !holders.has(name)))) return []
    return chronicle
      .sentencesOf(document)
      .filter((one) => OF_HOLDER.test(one.quote) && chronicle.saidIn(one).every(({ is }) => is !== 'person'))
  })
}
const FEW = 5
const OF_TERM = /^(?:term|terms|mandate|tenure|office|contract|presidency|chairmanship)$/
const OF_HOLDER =
  /^(?:Her|His|She|He|The (?:term|mandate|appointment))\b(?!.*\b(?:predecessor|not|deputy|husband|wife)\b)/u

function fromSentence(asked: Asked, { date, citation }: Said, events: readonly Event[]): Answer {
  const told = events.filter(({ citations }) => citations.includes(citation))
  return reply(asked.question, 'when', {
    title: `${date}, the documents say: ${quoted(asked)}`,
    blocks: [...showing([citation], 'It is said here:'), ...told.map((event) => eventEntry(event))],
    events: told,
    citations: [citation],
  })
}
