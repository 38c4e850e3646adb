import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Claim, Period } from '../../../src/core/subject.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { count, eventEntry, isBlank, sayWhen } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { MOST } from '../gather.ts'
import { saysPresent, tellingOfAbsence } from '../sentences/absence.ts'
import { isSaidAbsent, surnameOf } from '../sentences/said-there.ts'

/** Those who were not there are recorded of no event; some sentences tell of them, and are shown as they stand. */

const ASKS = inLines('iu')`
  ^who (?:were|are) the absentees\b|^(?:was|were|is|are)\s.+\s(?:absent|excused|barred|excluded)\b
  |^(?:was|were|is|are)\s+(?:any|some)(?:one|body)\s+(?:absent|missing|not (?:there|present|invited)|excused)\b
  |^(?:and )?(?:who|which \p{L}+|whom?)\s+(?:else\s+)?(?:
    (?:was|were|is|are|has|had|have)(?:\s+been)?\s+(?:
      absent|missing|excused|barred|excluded|uninvited|unable|(?:invited|expected),? (?:but|and)
      |not\s+(?:there|present|invited|at|in|on|among|around)
    )
    |(?:was|were)n['’]?t\s+(?:there|present|invited|at|in|on)
    |(?:did|could|would|do|does)\s*(?:not|n['’]?t)\s+(?:attend|come|go|join|take part|participate|show|make it)
    |missed|skipped|declined|boycotted|refused to (?:attend|come|join|take part)|(?:stayed|kept) away
    |sent (?:\p{L}+ )?(?:apologies|regrets|excuses)|excused|pulled out|cancell?ed (?:his|her|their)
  )\b
`
/** "Invited" asks for less than "there". */
const INVITED = /\binvit|\bbarred|\bexcluded/iu

const TELLS_INVITED =
  /\b(?:not|nor|never|without being) (?:been )?invited\b|\binvited but\b|\bbarred\b|\bexcluded\b|\buninvited\b|\bdeclined\b/u
export const asksAbsentees = (words: string): boolean => ASKS.test(words)

/** Words of the absence, and not of the event. */
const OF_ABSENCE = inLines()`
  ^(?:
    invited|declined|skipped|boycotted|excused|stayed|away|absentees?|refused|himself|herself|themselves
    |missing|absent|apologies|regrets|unable|barred|excluded|sent|expected|pulled|out|present
  )$
`

/** The sentences of the documents that are meant; null where no sentence tells of anybody who was not there. */
export function absentees(asked: Asked, context: Context): Answer | null {
  if (!asksAbsentees(asked.rest) && !asksAbsentees(asked.question.words)) return null
  const { subject } = asked
  // "Invited", "declined": of the absence, not words that the event has to have.
  const terms = subject.terms.filter((term) => !OF_ABSENCE.test(term))
  const meant = { ...subject, terms, deed: null }
  const blank = isBlank(meant)
  const events = blank ? [] : context.seek(meant, { offset: 0, limit: MOST }).events
  // "Who skipped the meeting in Madrid": of a meeting that nobody recorded a sentence may tell all the same.
  const asWords =
    blank || events.length > 0
      ? []
      : [...terms, ...subject.bodies.map(({ typed }) => typed), ...subject.people.map(surnameOf)]
  if (!blank && events.length === 0 && asWords.length === 0) return null
  // "The minister did not attend": at what, another sentence of the document tells
  const around = (document: string) =>
    context.chronicle
      .sentencesOf(document)
      .map(({ quote }) => quote)
      .join(' ')
  const invited = INVITED.test(asked.question.words)
  const told = tellingOfAbsence(context, events.length === 0 ? null : events).filter(
    ({ quote, document }) =>
      (!invited || TELLS_INVITED.test(quote)) && (asWords.length === 0 || hasAll(around(document), asWords)),
  )
  const word =
    /\b(apologies|regrets|excuses|declined|skipped|missed|boycotted|excused|stayed away|pulled out|barred)\b/iu.exec(
      asked.question.words,
    )?.[1]
  const exact = word === undefined ? told : told.filter(({ quote }) => quote.toLowerCase().includes(word.toLowerCase()))
  if (exact.length === 0) return null
  return telling(asked, exact, events)
}

const hasAll = (text: string, words: readonly string[]): boolean => {
  const folded = fold(text)
  return words.every((word) => folded.includes(word))
}

/** The sentences that tell who was not there, and the event where it is one. */
export function telling(asked: Asked, told: readonly Citation[], events: readonly Event[]): Answer {
  const [only, second] = events
  const which = only && !second ? `: ${only.title}, ${sayWhen(only)}` : `: ${quoted(asked)}`
  return reply(asked.question, 'ask', {
    title: `${count(told.length, 'sentence tells', 'sentences tell')} who was not there${which}`,
    blocks: [...showing(told.slice(0, 5)), ...(only && !second ? [eventEntry(only)] : [])],
    events: events.slice(0, 1),
    citations: told,
  })
}

/** "Was Laine absent": yes where a sentence says so right behind the name, in whatever document; null where none does. */
export function wasAbsent(asked: Asked, context: Context): Answer | null {
  const { chronicle } = context
  const said = /^(?:was|were|is|are)\s+(.+?)\s+(?:absent|missing|excused|barred|excluded)\b/iu.exec(asked.rest)?.[1]
  const known = [...asked.subject.people, ...asked.subject.strangers]
  const [name, second] = known.length > 0 || said === undefined ? known : [said]
  if (
    name === undefined ||
    second !== undefined ||
    !/\b(?:absent|missing|excused|barred|excluded)\b/iu.test(asked.rest)
  )
    return null
  const { period } = asked.subject
  const found = chronicle
    .quotes(name.split(' ').at(-1) ?? name, { offset: 0, limit: 50 })
    .items.filter(
      ({ quote, document }) =>
        isSaidAbsent(quote, name) && (period === null || touches(chronicle.eventsOf(document), period)),
    )
  if (found.length === 0) return null
  const events = found.flatMap(({ document }) => chronicle.eventsOf(document)).filter(({ kind }) => MEETINGS.has(kind))
  const against = saysPresent(context, name, events)
  const title =
    against.length > 0 ? 'The sentences disagree' : `Yes, ${count(found.length, 'sentence says', 'sentences say')} so`
  return reply(asked.question, 'ask', {
    title: `${title}: ${quoted(asked)}`,
    blocks: showing([...found.slice(0, 5), ...against]),
    citations: [...found, ...against],
  })
}

/** Somebody may be at them. */
const MEETINGS: ReadonlySet<Event['kind']> = new Set(['meeting', 'summit', 'call', 'visit', 'ceremony'])

/** "Bolivia did not take part": of a country or a body, in the documents of these events or in any. */
export function bodyAbsent(
  asked: Asked,
  { offices }: Claim,
  events: readonly Event[],
  context: Context,
): Answer | null {
  const [office, second] = offices
  if (!office?.represents || office.person !== null || second || asked.subject.claim?.deed) return null
  const name = office.represents
  const about = events.length > 0 && events.length < 4 ? new Set(events.flatMap(({ documents }) => documents)) : null
  const { period } = asked.subject
  const found = context.chronicle
    .quotes(name, { offset: 0, limit: 50 })
    .items.filter(
      ({ quote, document }) =>
        isSaidAbsent(quote, name, 'body') &&
        (about === null || about.has(document)) &&
        (about !== null || period === null || touches(context.chronicle.eventsOf(document), period)),
    )
  if (found.length === 0) return null
  return reply(asked.question, 'ask', {
    outcome: about === null ? 'not-found' : 'answered',
    // Of no event that is meant a sentence may be about something else.
    title: `${about === null ? 'Not named as taking part; ' : 'No: '}${count(found.length, 'sentence says', 'sentences say')} that ${name} was not there: ${quoted(asked)}`,
    blocks: showing(found.slice(0, 3)),
    citations: found,
  })
}

const touches = (events: readonly Event[], { from, to }: Period): boolean =>
  events.some(({ date }) => date !== null && date.start <= to && date.end >= from)
