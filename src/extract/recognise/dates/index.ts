import type { Bearing, SaidDate } from '../../../core/said-date.ts'
import { type Hints, hintsIn } from '../../words/cued.ts'
import { cuesIn, wordsOf } from '../../words/words.ts'
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

/** Without any of these no form can match. */
const CUES = FORMS.reduce((cues, form) => cues | form.needs, 0)

/** What stands between two names of one day: "today, 5 May", "yesterday (5 May)". */
const BESIDE = /^,? \(?$/

/** Every time a text speaks of, in its order, without knowing which day is meant. */
export function findDates(text: string): readonly FoundDate[] {
  if (text.length > LONGEST_LINE) return lookForDates(text)
  for (let i = 0; i < asked.length; i++) if (asked[i]?.text === text) return asked[i]?.found ?? NONE
  const found = lookForDates(text)
  asked[next] = { text, found }
  next = (next + 1) % MOST_ASKED
  return found
}

/**
 * One stage after the other asks the same few lines of a document for a stamp, the day of a bulletin and a dateline: what was
 * found in the last ones is kept.
 */
const asked: { readonly text: string; readonly found: readonly FoundDate[] }[] = []
let next = 0
const MOST_ASKED = 8
/** In UTF-16 code units. */
const LONGEST_LINE = 160

function lookForDates(text: string): readonly FoundDate[] {
  const words = wordsOf(text, 0)
  const cues = cuesIn(words)
  return cues & CUES ? datesIn(text, cues, hintsIn(words)) : NONE
}

/** The same for a text whose words were read: their cues, and what they hint at. */
export function datesIn(text: string, cues: number, hints: Hints): readonly FoundDate[] {
  if (!(cues & CUES)) return NONE
  const words = { hints }
  const candidates: (Omit<FoundDate, 'bearing'> & { rank: number })[] = []
  let looked: DateForm['looks']
  let may = true
  let rank = 0
  for (const form of FORMS) {
    rank++
    if ((cues & form.needs) !== form.needs) continue
    if (form.looks !== looked) {
      looked = form.looks
      may = looked?.(text) ?? true
    }
    if (!may) continue
    for (const match of form.pattern.all(text, words)) {
      const said = form.read(match.groups ?? {})
      if (said) candidates.push({ start: match.index, end: match.index + match[0].length, said, form: form.name, rank })
    }
  }
  if (candidates.length === 0) return NONE
  candidates.sort((a, b) => a.start - b.start || a.rank - b.rank)
  const found: FoundDate[] = []
  let taken = 0
  for (const candidate of candidates) {
    const { start, end, said, form } = candidate
    if (start < taken) continue
    taken = end
    const last = found.at(-1)
    // "tomorrow, 11 June": one day, and the calendar's name of it holds whenever this was written
    if (said.is === 'day' && last?.said.is === 'days from now' && BESIDE.test(text.slice(last.end, start))) {
      found[found.length - 1] = { ...last, end, said, form }
      continue
    }
    found.push({ start, end, said, form, bearing: bearingOf(text, candidate, words) })
  }
  return found
}
