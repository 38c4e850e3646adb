import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

describe('the meeting of a bank’s committee', () => {
  const { drafts } = readingOf(
    'The Monetary Policy Committee today cut the base rate from 5.00% to 4.75%. Governor Ida Rask chaired the meeting.\n\nThe Minister of Finance, Jon Vik, attended the meeting without a vote.\n\nThe Committee will next meet on 7 June 2023.',
    '2023-05-04',
  )

  it('is one, whichever sentence tells who was there', () => {
    expect(drafts[0]).toMatchObject({ kind: 'meeting', status: 'held', date: { start: '2023-05-04' } })
    expect(drafts[0]?.participants.map(({ name }) => name)).toEqual(['Ida Rask', 'Jon Vik'])
  })

  it('is announced for the next time', () => {
    expect(drafts.slice(1).map(({ title, status, date }) => [title, status, date?.start])).toEqual([
      ['Meeting of the Committee', 'planned', '2023-06-07'],
    ])
  })
})
