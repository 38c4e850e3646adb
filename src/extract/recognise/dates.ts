import type { DateMention } from '../../core/mention.ts'
import type { Recogniser } from './index.ts'

export const recogniseDates: Recogniser = ({ passage, dates }) =>
  dates.map(({ start, end, said, bearing, form }): DateMention => {
    const words = { start: passage.start + start, end: passage.start + end, text: passage.text.slice(start, end) }
    return { is: 'date', ...words, rule: form, said, bearing, date: null, dropped: null }
  })
