import { inLines } from '../../../core/in-lines.ts'
import type { DateMention, EventMention, PlaceMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Where and when something is held instead. */
export interface Moved {
  readonly date: DateMention
  readonly place: PlaceMention | null
}

const MOVED = cued(
  inLines('gi')`
    \b(?:
      moved|moves|postponed|postpones|rescheduled|reschedules|deferred|delayed|shifted|put (?:off|back)
      |pushed (?:off|back)|brought forward|brings forward
      |(?:brought|brings|put|puts|pushed|pushes)(?= (?!off|back|forward)[^.;,]{3,120}? (?:forward|off|back)\b)
    )\b
  `,
)
/** "… moved from Vienna to", "… put off until Monday," and nothing else but dates and places. */
const ONLY_WHERE = /^(?:[\s,]|\b(?:from|to|in|at|on|until|till|for|the|and|now|instead|its|original(?:ly)?|date)\b)*$/i
/** "…, and the vote was moved": something else was. */
export const OTHER_SUBJECT = cued(
  /\band (?:the|an?|h(?:is|er)|its|their)\b|\b(?:but|while|whereas|because|after|since)\b/i,
)
const TOWARDS = cued(/\b(?:to|for|until|till)\b/i)

/** "has been moved to 12 June", "postponed her meeting with … until Friday": the event is planned for the new day. */
export function movedTo(sentence: Sentence, at: Span, event: EventMention | null): Moved | null {
  if (!event || !(sentence.cues & CUE.moved)) return null
  const { passage } = sentence
  for (const match of MOVED.all(passage.text, sentence)) {
    const start = passage.start + match.index
    const end = start + match[0].length
    const date = start >= event.end ? passively(sentence, { start, end }, event) : actively(sentence, end, at, event)
    if (date?.date) return { date, place: placeBehind(sentence, Math.max(end, event.end)) }
  }
  return null
}

/** "The meeting …, scheduled for 5 June in Vienna, has been moved to 12 June in Graz" */
function passively(sentence: Sentence, moved: Span, event: EventMention): DateMention | null {
  const before = between(sentence, event.end, moved.start)
  if (/[;:]/.test(before) || OTHER_SUBJECT.test(withoutDates(sentence, event.end, moved.start), sentence)) return null
  if (!/\b(?:been|was|were|is|are|be|being)\s+(?:\w+\s+)?$/i.test(before)) return null
  // another event stands nearer: it is the one that was moved
  if (sentence.events.some((other) => other.start >= event.end && other.end <= moved.start)) return null
  const date = sentence.dates.findLast(
    ({ start }) =>
      start >= moved.end &&
      ONLY_WHERE.test(withoutDates(sentence, moved.end, start)) &&
      (TOWARDS.test(between(sentence, moved.end, start), sentence) || isSpan(sentence, moved.end, start)),
  )
  return date ? endOf(date) : null
}

/** "has postponed her meeting with Chancellor Braun from 5 June to 9 November" */
function actively(sentence: Sentence, moved: number, at: Span, event: EventMention): DateMention | null {
  const gap = between(sentence, moved, event.start)
  if (
    moved > event.start ||
    !/^\s(?:(?!(?:after|before|during|following|and|as|because)\s)\S+\s){0,6}$/.test(gap) ||
    /[,;:]/.test(gap)
  )
    return null
  const from = Math.max(at.end, event.end)
  // "brought the meeting on 5 May in Linz forward to 3 May"
  const particle = /^[^.;,]{0,120}? (?:forward|off|back)\b(?= (?:to|from|until)\b)/.exec(
    between(sentence, from, from + 130),
  )
  const to = particle && from + particle[0].length
  if (to) {
    const next = sentence.dates.find(
      ({ start, text }) =>
        start >= to && (/^from\b/i.test(text) || /\b(?:to|until|till) (?:the )?$/.test(between(sentence, to, start))),
    )
    return next ? endOf(next) : null
  }
  const date = sentence.dates.find(({ start, text }) => {
    const words = between(sentence, from, start)
    return (
      start >= from &&
      !/[;:]|\b(?:who|which|after|because|as|and)\b/.test(words) &&
      (/\b(?:to|until|till) (?:the )?$/i.test(words) || /^from\b/i.test(text))
    )
  })
  return date ? endOf(date) : null
}

const isSpan = (sentence: Sentence, from: number, start: number) =>
  sentence.dates.some((date) => date.start === start && /^from\b/i.test(date.text)) && start - from < 3

/** "from 5 June to 9 November" reads like a span: what it ends with is the new day. */
function endOf(date: DateMention): DateMention | null {
  if (!/^from\b/i.test(date.text)) return date
  if (!date.date || date.said.is !== 'days') return null
  const { end, certainty } = date.date
  return { ...date, date: { start: end, end, precision: 'day', certainty } }
}

const placeBehind = (sentence: Sentence, from: number): PlaceMention | null =>
  sentence.places.find(
    ({ start, held }) => start >= from && held && !/\bfrom (?:the )?$/i.test(between(sentence, from, start)),
  ) ?? null
