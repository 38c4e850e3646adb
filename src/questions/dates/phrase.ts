import type { Day } from '../../core/date.ts'
import type { Period } from '../../core/subject.ts'

/** What a stretch of a question says about time. `start` and `end` are its place in the text. */
export type DatePhrase = { readonly start: number; readonly end: number } & Said

export type Said =
  | { readonly is: 'period'; readonly period: Period }
  /** "March", "28 February", "1–2 June", "since March", of no year that is said: the Chronicle has to know which. */
  | {
      readonly is: 'yearless'
      readonly month: number
      /** Null unless it is one day. */
      readonly day: number | null
      /** The same time in this year. */
      readonly inYear: (year: number) => Said
      /** True of "since March": the latest March is meant. */
      readonly open?: boolean
    }
  /** `02/03/2022`: each of the periods may be meant. */
  | { readonly is: 'ambiguous'; readonly periods: readonly Period[] }
  /** `2022-02-30`: written like a date, and there is no such day. */
  | {
      readonly is: 'impossible'
      readonly why: string
      /** The day that exists next to it: 28 February for the 30th. */
      readonly near?: Day
      /** The month of a day that no year has: 30 February. */
      readonly month?: number
    }

/** One way to write dates. `read` gives null when the words are something else after all. */
export interface DateForm {
  /** An example of what it matches. */
  readonly example: string
  /** With the flags `giu`. */
  readonly pattern: RegExp
  read(match: RegExpExecArray, today: Day): Said | null
}
