import { describe, expect, it } from 'vitest'
import { type Known, onlyPublished } from '../../../../src/extract/refine/dates/known.ts'
import { dayOf, firstFrom, yearOfMonth } from '../../../../src/extract/refine/dates/which-year.ts'

const at = (known: Partial<Known>): Known => ({ ...onlyPublished('2023-05-04'), ...known })
const said = (month: number, day: number) => ({ month, day, year: null, weekday: null })

describe('a day without a year', () => {
  it('is the nearest on the side of the sentence', () => {
    expect(dayOf(said(12, 20), at({ lean: 'past' }))).toBe('2022-12-20')
    expect(dayOf(said(12, 20), at({ lean: 'future' }))).toBe('2023-12-20')
  })

  it('is of this year where the other one would be far away', () => {
    expect(dayOf(said(5, 1), at({ lean: 'future' }))).toBe('2023-05-01')
  })

  it('has the year of the document where nobody knows when it was published, else none', () => {
    expect(dayOf(said(5, 1), at({ published: null, year: 2019 }))).toBe('2019-05-01')
    expect(dayOf(said(5, 1), at({ published: null }))).toBeNull()
  })

  it('comes behind the day that begins its span', () => {
    expect(firstFrom(said(1, 2), '2022-12-30')).toBe('2023-01-02')
  })
})

describe('a month without a year', () => {
  it.each([
    [5, 'last', null, 2022],
    [5, 'this', null, 2023],
    [5, 'next', null, 2024],
    [11, null, 'past', 2022],
    [11, null, 'future', 2023],
    [1, null, 'future', 2024],
  ] as const)('%s, "%s", of the %s: %s', (month, which, lean, year) => {
    expect(yearOfMonth(month, which, at({ lean }))).toBe(year)
  })
})
