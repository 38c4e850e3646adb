import type { SaidDate } from '../../../core/said-date.ts'

/** One way of writing a time: one entry in the ordered list of forms.ts. */
export interface DateForm {
  /** What it matches, by example; `explain` shows it: "28 Feb. 2022". */
  readonly name: string
  /** Without this in the text the pattern is not tried: most sentences tell no time. */
  readonly needs: Hint
  /** Global. Its groups have names: `day`, `month`, `year`, `weekday`, … */
  readonly pattern: RegExp
  /** Null when the words only look like a date. */
  read(group: Groups): SaidDate | null
}

export type Groups = Readonly<Record<string, string | undefined>>

/** What a quick look finds in a text; see hints.ts. */
export type Hint =
  | 'span'
  | 'day'
  | 'number'
  | 'month'
  | 'year'
  | 'weekday'
  | 'today'
  | 'before'
  | 'week'
  | 'unit'
  | 'vague'
