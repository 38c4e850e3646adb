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
