import type { EventDate } from '../../../core/date.ts'
import type { Passage } from '../../../core/passage.ts'
import { isDay } from '../../split/day-headings.ts'
import type { Sentence } from '../sentence.ts'

/** The heading of a day, "MONDAY 5 FEBRUARY": what stands below it happens on that day when it names no other. */
export interface DayHeading {
  /** Null when nobody knows its year. */
  readonly date: EventDate | null
  readonly passage: Passage
}

/** "Thursday: The bank kept its rate. Minister Lund met": the day that a paragraph begins with, by its paragraph. */
export function openingDaysIn(sentences: readonly Sentence[]): ReadonlyMap<number, DayHeading> {
  const found = new Map<number, DayHeading>()
  for (const { passage, dates } of sentences) {
    const [day] = dates
    if (day?.start === passage.start && passage.text[day.end - passage.start] === ':')
      found.set(passage.paragraph, { date: day.date, passage })
  }
  return found
}

/** The heading that each report stands under; a heading begins a report of its own. */
export function dayHeadingsIn(sentences: readonly Sentence[]): ReadonlyMap<number, DayHeading> {
  const found = new Map<number, DayHeading>()
  for (const { passage, dates } of sentences)
    if (passage.role === 'heading' && isDay(passage.text))
      found.set(passage.report, { date: dates[0]?.date ?? null, passage })
  return found
}
