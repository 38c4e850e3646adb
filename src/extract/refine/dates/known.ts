import type { Day, EventDate } from '../../../core/date.ts'
import type { PartialDay } from '../../../core/document.ts'

/** What is known when a date is resolved. Nothing else is: today's date least of all. */
export interface Known {
  /** When the report was published. */
  readonly published: PartialDay | null
  /** Does the sentence tell of what was, of what will be, or of either? Null when it does not say. */
  readonly lean: 'past' | 'future' | 'near' | null
  /** False for one report of a round-up: the round-up's day is only the last it can have. */
  readonly own: boolean
  /** The year of the nearest full date in the same document; only used when nobody knows the day of publication. */
  readonly year: number | null
  /** The last day that was spoken of before. */
  readonly before: Day | null
  /** In which order the document writes 28/02/2022 elsewhere. */
  readonly order: 'day first' | 'month first' | null
  /** The days that the document has named by their number before: "Wednesday" can mean one of them. */
  readonly named: readonly EventDate[]
  /** The days of which the title says that the document tells: "The week in fisheries: 4–10 November". */
  readonly week?: EventDate | null
}

/** The day of publication, where it is known to the day. */
export const exactly = (day: PartialDay | null): Day | null => (day?.length === 10 ? day : null)

/** Nothing but the day of publication is known. */
export const onlyPublished = (published: PartialDay | null): Known => ({
  published,
  own: true,
  lean: null,
  year: null,
  before: null,
  order: null,
  named: [],
})
