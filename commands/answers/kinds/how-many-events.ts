import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { count, eventEntry, mayBeOne, sayList, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { gather } from '../gather.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'
import { doersOf } from '../sentences/doers.ts'
import { withoutVisitsAround } from '../visits.ts'

/** "How many times did Brel and Vik meet": the events one by one, and a sentence that counts more of them. */
export function howManyEvents(typed: Asked, context: Context): Answer {
  const asked = {
    ...typed,
    subject: { ...typed.subject, terms: typed.subject.terms.filter((term) => !HAD.test(term)) },
  }
  const found = gather(context, asked.subject, asked.question.page)
  const { page } = found
  const whole = found.total <= found.known.length && asked.subject.together
  const all = whole ? withoutVisitsAround(found.known, asked.subject.people) : found.known
  const isAll = found.total <= found.known.length
  const known = isAll ? all.filter((event) => isOfTheirs(event, asked)) : all
  const total = isAll ? known.length : found.total
  const shown = found.shown.filter((event) => known.includes(event))
  if (total === 0) return context.nothing('ask', asked)
  const names = asked.subject.people
  const several =
    total > known.length ? count(total, 'event') : tally(known, /\b(?:meet|met|meetings?)\b/.test(fold(asked.rest)))
  const otherwise = countedMeetings(asked, known, context)
  const times = timesOf(several, asked, known)
  const { terms, bodies, period } = asked.subject
  const isSaid = times !== '' && terms.length + bodies.length === 0 && period === null
  return reply(asked.question, 'ask', {
    title: `${times}${several} ${otherwise.length > 0 ? 'recorded' : 'in these documents'}${names.length > 0 ? ` with ${sayList(names)}` : ''}${otherwise.length > 0 ? '; a sentence says how many there were' : ''}${isSaid ? '' : `: ${quoted(asked)}`}`,
    blocks: [...showing(otherwise, 'It is counted here:'), ...shown.map((event) => eventEntry(event))],
    events: total > known.length ? shown : known,
    page,
  })
}

/** "4 times: 3 events and 1 call": of what is counted in two sorts, the sum that is asked for. */
function timesOf(several: string, { question }: Asked, known: readonly Event[]): string {
  return /^\d+ events? and \d+ calls?$/.test(several) && /\b(?:times|often)\b/iu.test(question.words)
    ? `${count(known.length, 'time')}: `
    : ''
}

/** "Made calls", "paid visits": they had them. */
const HAD = /^(?:ma[dk]e|pa[iy]d?|places?d?|undert[ao]ken?|undertook)$/u

/** "How many calls did Vik make", "receive": not those of which it is told that he received, or made, them. */
function isOfTheirs(event: Event, { rest, subject: { people } }: Asked): boolean {
  const [only, second] = people
  const way = /\bcalls?\b.*\b(?<made>ma[dk]e|placed?)\b|\bcalls?\b.*\breceived?\b/iu.exec(rest)
  if (!way || only === undefined || second !== undefined || event.kind !== 'call') return true
  const callers = doersOf(event, { verb: 'called', part: null, to: [] }).map(({ person }) => person.name)
  return callers.length === 0 || callers.includes(only) === (way.groups?.made !== undefined)
}

/** "Met her twice", "their third conversation this year", "hosted two meetings": more than what is recorded one by one. */
function countedMeetings({ subject }: Asked, events: readonly Event[], context: Context): readonly Citation[] {
  const surnames = subject.people.map((name) => fold(name.split(' ').at(-1) ?? name))
  const [first] = surnames
  const said = first === undefined ? [] : context.chronicle.quotes(surnames.join(' '), { offset: 0, limit: READ }).items
  const beside = events.length > FEW ? [] : sentencesAround(events, context)
  const own = new Set(events.flatMap(({ citations }) => citations.map(({ quote }) => quote)))
  const counts = (quote: string) =>
    COUNTS.test(quote) || (surnames.length > 1 && MET_BEFORE.test(quote) && !own.has(quote))
  const named = said.filter(({ quote }) => counts(quote))
  const others = beside.filter(
    ({ quote }) => counts(quote) && (surnames.length > 1 ? BOTH : surnames.length > 0 ? ONE : /^/u).test(quote),
  )
  return sentences([...named, ...others]).slice(0, 2)
}
const FEW = 3
const READ = 50
const COUNTS = inLines('iu')`
  \b(?:met|spoke|spoken|talked|visited|meeting|called)\b[^.;:]{0,60}?\b
    (?:twice|(?:two|three|four|five|six|several|\d+) times)\b
  |\b(?:second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th)) (?:
      (?:official|state|working|bilateral|telephone|phone|such|face-to-face) )?(?:
      meeting|conversation|call|talk|encounter|time|visit|trip|journey|stay|appearance)\b
  |\b(?:two|three|four|five|six|several) (?:\p{L}+ )?(?:meetings|conversations|calls|rounds of talks)\b
`
/** "Ek and Moe last met in July": once more than what is recorded. */
const MET_BEFORE = /\blast (?:met|spoke|talked|saw each other)\b|\b(?:first|previously|already) (?:met|spoke)\b/iu
/** Of the one who is named before: "it was her second visit to Malta". */
const ONE = /\b(?:his|her|their|the \p{L}+[’']s?)\b/iu
/** Of those who are named before. */
const BOTH = /\b(?:their|the two|both|the leaders|the ministers|the presidents|between them)\b/iu

/** "3 events and 1 call held; 1 more without a date may be one of them": what may be the same is not counted twice. */
function tally(events: readonly Event[], inPerson: boolean): string {
  const held = events.filter((event) => event.status === 'held')
  const others = events.length - held.length
  const again = held.filter((event) => event.date === null && held.some((other) => mayBe(event, other)))
  const sure = held.filter((event) => !again.includes(event))
  // Of two that may be one the smaller number is sure, the larger possible.
  const twins = sure.filter((event, i) => sure.slice(0, i).some((other) => mayBeOne(event, other))).length
  const calls = inPerson ? sure.filter(({ kind }) => kind === 'call').length : 0
  const met = sure.length - calls
  const least = met - twins
  if (twins > 0 && calls + others + again.length === 0)
    return `${least} or ${count(met, 'event')} (the sources give different days)`
  const counted = [
    ...(met > 0 || calls === 0 ? [count(met, 'event')] : []),
    ...(calls > 0 ? [count(calls, 'call')] : []),
  ]
  return [
    `${sayList(counted)}${others > 0 ? ' held' : ''}`,
    ...(others > 0 ? [`${others} planned or called off`] : []),
    ...(again.length > 0 ? [`${again.length} more without a date, which may be one of them`] : []),
  ].join(', ')
}

/** An event without a date, and one that the same document tells of the same people. */
const mayBe = (undated: Event, dated: Event): boolean =>
  dated.date !== null &&
  dated.documents.some((document) => undated.documents.includes(document)) &&
  undated.participants.every(({ name }) => dated.participants.some((one) => one.name === name))
