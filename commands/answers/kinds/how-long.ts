import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { pageOf, quoted, reply } from '../../../src/wording/answers.ts'
import { count, eventEntry, sayList, sayWhen, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { MOST } from '../gather.ts'
import { untold } from '../lacking/untold.ts'
import { sentencesAround, speaksOf } from '../sentences/document-sentences.ts'

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const AMOUNT = `(?:half an|an?|${NUMBERS.join('|')}|\\d+(?:[.,]\\d+)?|several|a few|a couple of)(?: and a half)?[- ]+(?:hours?|minutes?|days?|weeks?|months?|years?)(?: and (?:a half|\\d+ minutes|${NUMBERS.join('|')} minutes))?`
const HEDGE = '(?:about|around|approximately|nearly|almost|over|more than|some|roughly|just|under|less than|only)'
/** "The meeting lasted (for) two hours", "took 90 minutes", "a three-hour meeting", "held talks with her for about an hour". */
const LASTED = inLines('iu')`
  \b(?:last(?:ed|s|ing)|(?:will|to) (?:last|take)|took|went on|continued|ran|talked|spoke|met|conferred|spent|stayed)\b(?: [\p{L}]+){0,4}?
    (?: for)?(?: ${HEDGE})* (?<amount>${AMOUNT})\b
  |\b(?:held|had)\s[^;:]{3,300}? for (?:${HEDGE} )*(?<amount>${AMOUNT})\b(?! (?:late|delay|ago))
  |\b(?<adjective>(?:${NUMBERS.join('|')}|\d+)-(?:hour|minute|day|week))(?:-long)? (?:\p{L}+ ){0,2}
    (?:meeting|talks|call|conversation|summit|visit|session|conference|discussion|tour|trip|stay)\b
`
const ASKS_LENGTH = new RegExp(`\\b(?:last(?:ed)?|take|took|go on|continue)\\b.*?\\b(?<amount>${AMOUNT})\\b`, 'iu')

/** "Did it last two hours". */
export const asksLength = (words: string): boolean => ASKS_LENGTH.test(words)

interface Length {
  readonly amount: string
  readonly event: Event
  readonly citation: Citation
}

/** "It began at 2.15 p.m. and was over by 4.40": how long that is, the reader sees. */
const beganAndEnded = (events: readonly Event[], context: Context): readonly Citation[] =>
  events.length > 1
    ? []
    : sentences(sentencesAround(events, context).filter(({ quote }) => BEGAN_AND_ENDED.test(quote))).slice(0, 2)
const BEGAN_AND_ENDED =
  /\b(?:began|started|opened|was opened) at\b.*\b(?:ended|closed|finished|rose|was closed|adjourned) at\b/iu

/** "How long was the visit": as a sentence tells, else the days from first to last, where a document tells both. */
export function howLong(asked: Asked, context: Context): Answer {
  const found = context.seek(withoutLength(asked.subject), { offset: 0, limit: MOST }).events
  const events = found.filter((event) => isBefore(asked, event))
  if (events.length === 0) return lengthSaid(asked, context) ?? context.nothing('ask', asked)
  const told = lengthsOf(events, context)
  const [one] = told
  if (one && new Set(told.map(({ event }) => event)).size === 1) {
    const amounts = [...new Set(told.map(({ amount }) => amount))]
    const more = amounts.length > 1 ? ' (the sentences disagree)' : ''
    return fromSentences(asked, `${sayList(amounts, 'or')}${more}: ${one.event.title}, ${sayWhen(one.event)}`, told)
  }
  const spans = events.filter(({ date }) => date?.precision === 'span' && date.certainty === 'stated')
  const [only] = spans
  if (!only?.date) {
    const why = `Not recorded: how long it took: ${quoted(asked)}.`
    return one
      ? fromSentences(
          asked,
          `${sayList(told.slice(0, 4).map(({ amount, event }) => `${amount} (${sayWhen(event)})`))}: ${quoted(asked)}`,
          told,
        )
      : untold('ask', asked, events, why, showing(beganAndEnded(events, context)))
  }
  const { start, end } = only.date
  const days = Temporal.PlainDate.from(start).until(end).days + 1
  const { items, page } = pageOf(spans, asked.question.page)
  return reply(asked.question, 'ask', {
    title:
      spans.length === 1
        ? `${count(days, 'day')}: ${only.title}, ${sayWhen(only)}`
        : `${count(spans.length, 'event')} of several days: ${quoted(asked)}`,
    blocks: items.map((event) => eventEntry(event)),
    events: spans,
    page,
  })
}

/** "How long did she speak to the press": not how long her talks with somebody else lasted. */
const isBefore = ({ subject: { terms } }: Asked, { title, citations }: Event): boolean => {
  const words = fold([title, ...citations.map(({ quote }) => quote)].join(' '))
  return terms.filter((term) => AUDIENCE.test(term)).every((term) => words.includes(term))
}
const AUDIENCE = /^(?:press|reporters?|journalists?|media|nation|public|crowd|parliament|students?|investors?)$/u

/** "Construction is expected to take four years": of no event, in a sentence that has all words of the question and one length. */
function lengthSaid(asked: Asked, context: Context): Answer | null {
  if (asked.subject.period !== null) return null
  const words = asked.question.words.replace(/\b(?:last(?:ed)?|take|took|go on|went on|continued?)\b/giu, '')
  const { citation } =
    context
      .saying({ ...asked, question: { ...asked.question, words } })
      .find(({ citation: { quote } }) => !UNSURE.test(quote) && [...quote.matchAll(EVERY_AMOUNT)].length === 1) ?? {}
  const [amount] = citation?.quote.match(EVERY_AMOUNT) ?? []
  if (!citation || amount === undefined || (TO_LAST.test(asked.rest) && !LASTED.test(citation.quote))) return null
  return reply(asked.question, 'ask', {
    title: `${amount}, the documents say: ${quoted(asked)}`,
    blocks: showing([citation], 'It is said here:'),
    citations: [citation],
  })
}
const EVERY_AMOUNT = new RegExp(
  `(?<![\\p{L}\\d])${AMOUNT}(?![\\p{L}-])(?! (?:ago|late|before|old|earlier|later)\\b)`,
  'giu',
)
const UNSURE = /\b(?:not|never|may|might|could|if)\b/u
const TO_LAST = /\b(?:last(?:ed)?|take|took|go on|went on|continued?)\b/iu

/** Yes only where a sentence says so; of another length, that one. */
export function whetherSoLong(asked: Asked, context: Context): Answer {
  const { events } = context.seek(withoutLength(asked.subject), { offset: 0, limit: MOST })
  if (events.length === 0) return context.nothing('ask', asked)
  const wanted = plain(ASKS_LENGTH.exec(asked.rest)?.groups?.amount ?? '')
  const told = lengthsOf(events, context)
  const same = told.filter(({ amount }) => plain(amount) === wanted)
  const [one] = same
  if (one) return fromSentences(asked, `Yes, a sentence says so: ${one.event.title}, ${sayWhen(one.event)}`, same)
  const others = [...new Set(told.map(({ amount }) => amount))]
  const instead = others.length > 0 ? ` A sentence says ${sayList(others.slice(0, 3), 'or')}.` : ''
  return untold(
    'ask',
    asked,
    told[0] ? [told[0].event] : events,
    `Not recorded: that it took so long: ${quoted(asked)}.${instead}`,
    showing(told.slice(0, 2).map(({ citation }) => citation)),
  )
}

function fromSentences(asked: Asked, title: string, told: readonly Length[]): Answer {
  const citations = sentences(told.map(({ citation }) => citation))
  const events = [...new Set(told.map(({ event }) => event))]
  return reply(asked.question, 'ask', {
    title,
    blocks: [...showing(citations.slice(0, 3)), ...events.slice(0, 3).map((event) => eventEntry(event))],
    events,
    citations,
  })
}

function lengthsOf(events: readonly Event[], context: Context): readonly Length[] {
  return events.slice(0, MOST_ASKED).flatMap((event) =>
    event.documents.flatMap(context.chronicle.sentencesOf).flatMap((citation): Length[] => {
      const found = LASTED.exec(citation.quote)?.groups
      const amount = found?.amount ?? (found?.adjective === undefined ? undefined : inFull(found.adjective))
      // "The two calls lasted 40 minutes and an hour": which of them is which nobody can tell from the sentence alone.
      if (amount === undefined || SEVERAL.test(citation.quote)) return []
      const own = event.citations.some(
        ({ document, start }) => document === citation.document && start === citation.start,
      )
      const beside = context.chronicle.eventsOf(citation.document)
      // "The talks lasted three hours", right behind the sentence of the event.
      const behind = nearestBefore(citation, beside)
      return own || speaksOf(citation.quote, event, beside) || behind?.id === event.id
        ? [{ amount, event, citation }]
        : []
    }),
  )
}
/** "A three-hour meeting" lasted three hours. */
const inFull = (adjective: string): string =>
  `${adjective.replace('-', ' ')}${/^(?:one|1)-/iu.test(adjective) ? '' : 's'}`

const SEVERAL =
  /\b(?:two|both|three|four|several) (?:\p{L}+ )?(?:calls|meetings|talks|sessions|visits|summits|rounds)\b|\brespectively\b/iu
const MOST_ASKED = 12

/** The event whose sentence stands nearest before this one. */
function nearestBefore({ document, start }: Citation, events: readonly Event[]): Event | undefined {
  const last = (event: Event) =>
    Math.max(
      -1,
      ...event.citations
        .filter((one) => one.document === document && one.supports === 'event' && one.start <= start)
        .map((one) => one.start),
    )
  return events.filter((event) => last(event) >= 0).toSorted((a, b) => last(b) - last(a))[0]
}

/** "Last two hours": no word that the event has to have, and no last one of several. */
function withoutLength(subject: Subject): Subject {
  const terms = subject.terms.filter((term) => !LENGTH_WORD.test(term))
  return {
    ...subject,
    terms,
    pick:
      ASKS_LENGTH.test(subject.words) ||
      (subject.pick?.many === 1 && !/\b(?:the|his|her|their) (?:last|first)\b/i.test(subject.words))
        ? null
        : subject.pick,
    claim: null,
    deed: null,
  }
}
const LENGTH_WORD = new RegExp(
  `^(?:last\\p{L}*|hours?|minutes?|days?|weeks?|half|\\d+|${NUMBERS.join('|')}|long|took|take|continued?)$`,
  'u',
)

/** "Two hours" and "2 hours", "three-hour". */
const plain = (amount: string): string =>
  amount
    .toLowerCase()
    .replace(/\b\p{L}+\b/gu, (word) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word) + 1) : word))
    .replace(/\ban?\b(?! half)/, '1')
    .replace(/[- ]+/g, ' ')
    .replace(/s\b/g, '')
