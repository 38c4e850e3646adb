import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it('counts what was done in the afternoon from no day that is still to come', () => {
  const { drafts } = readingOf(
    'President Ana Brel met President Jon Vik this morning. They agreed to meet in Riga on 1 June. In the afternoon, President Brel met Ambassador Mia Holm.',
    '2023-05-10',
  )
  expect(drafts.map(({ status, date }) => [status, date?.start])).toEqual([
    ['held', '2023-05-10'],
    ['held', '2023-05-10'],
  ])
})

it.each([
  ['Arriving in Linz for Thursday’s summit, President Ana Brel said on Tuesday that the cod were back.', '2023-05-11'],
  ['President Ana Brel arrived in Linz for Thursday’s summit on fish.', '2023-05-11'],
  ['President Ana Brel arrived in Linz for Tuesday’s summit on fish.', '2023-05-09'],
])('takes the nearest day of what somebody arrived for: %s', (text, day) => {
  const { drafts } = readingOf(text, '2023-05-10')
  expect(drafts.flatMap(({ kind, date }) => (kind === 'summit' ? [date?.start] : []))).toEqual([day])
})

it.each([
  [
    'Governor Ana Brel is due to head the team at the meeting of the Harbour Board, scheduled in Linz on Tuesday.',
    '2023-05-16',
  ],
  ['The ninth meeting, scheduled at the Harbour House on Monday, will be chaired by Governor Ana Brel.', '2023-05-15'],
  ['Governor Ana Brel attended the meeting scheduled in Linz on Monday.', '2023-05-08'],
])('takes what is scheduled somewhere on a weekday for the coming one: %s', (text, day) => {
  const { drafts } = readingOf(text, '2023-05-10')
  expect(drafts.map(({ date }) => date?.start)).toEqual([day])
})
