import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const days = (text: string) => readingOf(text, '2024-06-12').drafts.map(({ date }) => `${date?.start}..${date?.end}`)

it.each([
  ['During the June 1-2 visit to Malta, President Ola Vesk held talks with Mayor Karo Lund.', '2024-06-01..2024-06-02'],
  ['During his June 3-5 visit to Riga, President Ola Vesk met Mayor Karo Lund.', '2024-06-03..2024-06-05'],
  [
    'On the June 3 “virtual visit” to Latvia, President Ola Vesk held video calls with Mayor Karo Lund.',
    '2024-06-03..2024-06-03',
  ],
  ['During his June 3-5 visit to Riga, President Ola Vesk met Mayor Karo Lund on 4 June.', '2024-06-04..2024-06-04'],
])('is held within the days of the stay: %s', (text, span) => {
  expect(days(text)).toEqual([span])
})
