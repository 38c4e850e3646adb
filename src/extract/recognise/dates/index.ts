import type { Bearing, SaidDate } from '../../../core/said-date.ts'
import { bearingOf } from './bearing.ts'
import { DAYS } from './days.ts'
import type { DateForm } from './form.ts'
import { MONTHS } from './months.ts'
import { RELATIVE } from './relative.ts'
import { SPANS } from './spans.ts'

/**
 * All ways to write a time. Where two begin at the same word the first in the list has it, so a longer one stands before
 * those it contains: spans before days, days before months, months before years.
 */
const FORMS: readonly DateForm[] = [...SPANS, ...DAYS, ...MONTHS, ...RELATIVE]

/** A quick look before any pattern is tried. */
const HINTS: Readonly<Record<DateForm['needs'], RegExp>> = {
  month: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/,
  year: /(?:1[89]|20)\d\d/,
  words:
    /day|DAY|week|month|year|night|morning|afternoon|evening|tomorrow|the [123]?\d|ecent|oon\b|ortly|ago\b|later\b|earlier\b|since\b|uture|summer|winter|spring|autumn|fall\b|course\b|revious|the past\b|[Aa]s a |once /,
}

export interface FoundDate {
  /** UTF-16 code units in the text. */
  readonly start: number
  readonly end: number
  readonly said: SaidDate
  readonly bearing: Bearing
  /** The name of the form that read it. */
  readonly form: string
}

const NONE: readonly FoundDate[] = []

/** Every time a text speaks of, in its order, without knowing which day is meant. */
export function findDates(text: string): readonly FoundDate[] {
  const hinted = { month: HINTS.month.test(text), year: HINTS.year.test(text), words: HINTS.words.test(text) }
  if (!hinted.month && !hinted.year && !hinted.words) return NONE
  const candidates: (Omit<FoundDate, 'bearing'> & { rank: number })[] = []
  for (const [rank, form] of FORMS.entries()) {
    if (!hinted[form.needs]) continue
    form.pattern.lastIndex = 0
    for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
      const said = form.read(match.groups ?? {})
      if (said) candidates.push({ start: match.index, end: match.index + match[0].length, said, form: form.name, rank })
    }
  }
  candidates.sort((a, b) => a.start - b.start || a.rank - b.rank)
  const found: FoundDate[] = []
  let taken = 0
  for (const { rank: _, ...candidate } of candidates) {
    if (candidate.start < taken) continue
    taken = candidate.end
    found.push({ ...candidate, bearing: bearingOf(text, candidate) })
  }
  return found
}
