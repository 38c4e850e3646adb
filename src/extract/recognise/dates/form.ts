import type { SaidDate } from '../../../core/said-date.ts'
import type { Cued } from '../../words/cued.ts'

/** One way of writing a time: one entry in the ordered list of forms.ts. */
export interface DateForm {
  /** What it matches, by example; `explain` shows it: "28 Feb. 2022". */
  readonly name: string
  /** The cues without which the pattern is not tried: most sentences tell no time. */
  readonly needs: number
  /** A quick look before a large pattern: thirty of them over every sentence cost more than all else that is done with it. */
  readonly looks?: (text: string) => boolean
  /** Global. Its groups have names: `day`, `month`, `year`, `weekday`, … */
  readonly pattern: Cued
  /** Null when the words only look like a date. */
  read(group: Groups): SaidDate | null
}

export type Groups = Readonly<Record<string, string | undefined>>
