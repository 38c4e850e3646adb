import type { Day, EventDate } from '../../../core/date.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { DateMention } from '../../../core/mention.ts'
import { shift } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { isEnded } from './begun-and-ended.ts'

/** "concluded today a two-day visit", "ended a two-day meeting here on Thursday" */
const CONCLUDED = cued(
  inLines('iu')`
    \b(?:conclud(?:es?|ed)|ends?|ended|complet(?:es?|ed)|finish(?:es|ed)?|wrap(?:s|ped)? up)\b[^.;,]{0,40}?\b
    (?:an?|the|his|her|their) (?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)[- ]day (?:[\p{L}\d-]+ ){0,3}
    (?:visit|trip|tour|stay|meeting|summit|conference|forum|talks|session|gathering)\b[^.;,]*
  `,
)

/**
 * "concluded today a two-day visit to Lisbon, where she met": today is the last day of it, and what took place there lies
 * within its days.
 */
export function untilItsEnd(sentence: Sentence, date: DateMention | null): DateMention | null {
  if (date?.date?.precision !== 'day') return date
  const match = CONCLUDED.exec(sentence.passage.text, sentence)
  if (!match) return date
  const start = sentence.passage.start + match.index
  if (date.start < start || date.end > start + match[0].length) return date
  const days = numberOf(match.groups?.count ?? '')
  const { end } = date.date
  return { ...date, date: { start: shift(end, 1 - days), end, precision: 'span', certainty: 'implied' } }
}

/** "said on Wednesday, as she ended a three-day trip": no word dates the trip itself; its last day is that of the report. */
export function daysUpTo(end: Day, { sentence, at }: Claim): EventDate | null {
  const match = CONCLUDED.exec(sentence.passage.text, sentence)
  const start = sentence.passage.start + (match?.index ?? 0)
  if (!match || at.start < start || at.end > start + match[0].length) return null
  const days = numberOf(match.groups?.count ?? '')
  return { start: shift(end, 1 - days), end, precision: 'span', certainty: 'implied' }
}

interface Span {
  readonly start: number
  readonly end: number
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** "a three-day official visit", "on a 2-day tour" */
const LASTS = cued(
  /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)[- ]day (?:[\p{L}-]+ ){0,3}(?:visit|trip|tour|stay)\b/iu,
)
/** "the two-day meeting starting Wednesday", "will kick off on Thursday for a two-day run": of whatever kind it is. */
const RUNS = cued(
  /\b(?<count>two|three|four|five|[2-5])[- ]day (?:[\p{L}\d’'-]+ ){0,8}?(?:meetings?|summit|conference|forum|talks|session|run|gathering|exercise)\b/iu,
)
const STARTS_ON = cued(
  /\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|kick(?:s|ed)? off|open(?:s|ed|ing)?)\b[^.;]{0,40}$/i,
)

/** The day is the first one: they arrive, leave or begin on it. */
const BEGINS = cued(
  inLines('i')`
    \b(?:
      arriv(?:es?|ed|ing)|land(?:s|ed)|reach(?:es|ed)|begin(?:s|ning)?|began|begun|start(?:s|ed|ing)?
      |kick(?:s|ed)? off|commenc(?:es?|ed|ing)|leav(?:es?|ing)|left|depart(?:s|ed|ing)?|embark(?:s|ed|ing)?
      |sets? off|set out|fl(?:y|ies|ew)|from
    )\b
  `,
)
/** Or the last, or one among them. */
const ENDS = cued(
  inLines('i')`
    \b(?:
      end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|wrap(?:s|ped|ping)|complet(?:es?|ed|ing)|finish(?:es|ed|ing)?
      |clos(?:es?|ed)|(?:second|third|fourth|last|final|next) day|during|after|following|return(?:s|ed)?
    )\b
  `,
)

/**
 * "arrived on Sunday for a three-day visit": from Sunday to Tuesday. What is planned for a day begins on it; what was held may
 * as well have been told in the middle of it.
 */
export function lasting(sentence: Sentence, at: Span, date: DateMention | null, planned: boolean): DateMention | null {
  if (!date && !planned) return endedOn(sentence, at)
  if (date?.date?.precision !== 'day') return date
  const { text } = sentence.passage
  const count = LASTS.exec(text, sentence)?.groups?.count?.toLowerCase()
  if (!count || ENDS.test(text, sentence)) return date
  const from = Math.min(at.start, date.start) - 30
  const around = between(sentence, Math.max(sentence.passage.start, from), Math.max(at.end, date.end))
  if (!planned && !BEGINS.test(around, sentence)) return date
  return during(date, count)
}

/** So many days from the one that is told. */
function during(date: DateMention, count: string): DateMention {
  if (!date.date) return date
  const { start, certainty } = date.date
  return { ...date, date: { start, end: shift(start, numberOf(count) - 1), precision: 'span', certainty } }
}

function numberOf(count: string): number {
  const word = count.toLowerCase()
  return NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 2 : Number(word)
}

/** "left on Monday … During her six-day visit": how long it lasts says one of the next sentences. */
export function lastingLater(told: Claim, all: readonly Sentence[]): Claim {
  const { date, sentence } = told
  if (told.kind === 'meeting' || told.kind === 'summit') return endedLater(told, all)
  if (told.kind !== 'visit' || date?.date?.precision !== 'day' || told.taking.length === 0) return told
  const around = between(sentence, Math.max(sentence.passage.start, told.at.start - 30), told.at.end)
  if (!BEGINS.test(around, sentence) || LASTS.test(sentence.passage.text, sentence)) return told
  const at = all.indexOf(sentence)
  const later = all
    .slice(at + 1, at + 4)
    .find(({ passage }) => /^(?:During|Over|In|On|Throughout) (?:his|her|their|the|this) \S+-day\b/.test(passage.text))
  const count = later ? LASTS.exec(later.passage.text, later)?.groups?.count : undefined
  return count ? { ...told, date: during(date, count) } : told
}

/** How many days it took: "The two-day summit was held under the theme" */
const TOOK = cued(
  /^(?:The|This) (?<count>two|three|four|five|[2-5])[- ]day (?:meeting|summit|conference|forum|talks|session|gathering|assembly)\b/iu,
)

/** "The session ended on Sunday. The two-day summit …": Sunday was the last of its days. */
function endedLater(told: Claim, all: readonly Sentence[]): Claim {
  const { date, sentence } = told
  if (date?.date?.precision !== 'day') return told
  const next = all[all.indexOf(sentence) + 1]
  const count = next && TOOK.exec(next.passage.text, next)?.groups?.count
  if (!count || !isEnded(told)) return told
  const { end, certainty } = date.date
  return {
    ...told,
    date: { ...date, date: { start: shift(end, 1 - numberOf(count)), end, precision: 'span', certainty } },
  }
}

/** "visited Norway for four days through Saturday": it was before the news, and nobody says from when. */
function endedOn(sentence: Sentence, at: Span): DateMention | null {
  if (!/\b(?:visited|was in|were in|stayed|toured|travelled|traveled)\b/.test(between(sentence, at.start, at.end)))
    return null
  const last = sentence.dates.find(
    ({ start, bearing, date }) =>
      start >= at.end &&
      bearing === 'limit' &&
      date &&
      /^[^,.;]{0,60}\b(?:through|until|till) $/.test(between(sentence, at.end, start)),
  )
  return last ? { ...last, date: null } : null
}

/** Between the first day and the last: "opens on 15 May and closes on 17 May", "began on Monday and runs through Friday". */
const RUNS_UNTIL = cued(
  inLines()`
    ^[^.;,]{0,40}?,?\s+(?:and|which)\s+(?:it\s+)?(?:will\s+|is (?:due|set|expected|scheduled) to\s+)?
    (?:runs?|lasts?|continues?|ends?|ended|closes?|closed|concludes?|concluded|goes on)(?: with [^.;,]{3,40}?)?\s+
    (?:through|until|till|to|on)?\s*$
  `,
)
const WENT_ON = cued(/^(?:,? at [^;,]{3,20})?,? and (?:was )?(?:continued|resumed|reconvened) (?:on )?$/)
const OPENED = cued(
  /\b(?:began|begins?|opens?|opened|starts?|started|kick(?:s|ed)? off|runs?|ran|continues)\b[^.;,]{0,40}$/,
)

/** The days of what begins on one and ends on another day of the sentence. */
export function running(sentence: Sentence, date: DateMention | null): DateMention | null {
  const runs = date?.date?.precision === 'day' ? RUNS.exec(sentence.passage.text, sentence)?.groups?.count : undefined
  if (date?.date && runs && STARTS_ON.test(between(sentence, sentence.passage.start, date.start), sentence))
    return during(date, runs)
  if (date?.date?.precision !== 'day') return date
  const opened = OPENED.test(between(sentence, sentence.passage.start, date.start), sentence)
  // "was held on Tuesday, 7 May, at 2 p.m., and continued on Wednesday, 8 May"
  const until = opened ? RUNS_UNTIL : WENT_ON
  const last = sentence.dates.find(
    ({ start, date: other }) =>
      start >= date.end && other?.precision === 'day' && until.test(between(sentence, date.end, start), sentence),
  )
  if (!last?.date) return date
  // a weekday that was counted back is the one that follows
  const end =
    last.date.start > date.date.start || last.said.is !== 'weekday' ? last.date.start : shift(last.date.start, 7)
  if (end <= date.date.start) return date
  return { ...date, date: { start: date.date.start, end, precision: 'span', certainty: date.date.certainty } }
}
