import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, status, date }) => `${status} ${kind} ${date?.start} to ${date?.end}`,
  )

describe('an event that “holds”, as West African papers say', () => {
  it.each([
    [
      'The dinner will hold on Friday, May 12, 2023 at the Quay Hotel, Lagos.',
      'planned meeting 2023-05-12 to 2023-05-12',
    ],
    ['The ports summit will hold from 14 to 16 May in Lagos.', 'planned summit 2023-05-14 to 2023-05-16'],
    ['The ports summit is to hold in Abuja on 20 May.', 'planned summit 2023-05-20 to 2023-05-20'],
  ])('is one that takes place: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('holds nothing else', () => {
    expect(told('The summit will hold a minute of silence on 14 May.')).toEqual([])
  })
})
