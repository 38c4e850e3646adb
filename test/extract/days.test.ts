import { expect, it } from 'vitest'
import { dayAt, daysBetween, numberOf, shift } from '../../src/extract/days.ts'

it('reckons every day of four centuries as a calendar does', () => {
  const wrong: string[] = []
  for (let n = numberOf('1800-01-01'); n <= numberOf('2199-12-31'); n++) {
    const day = new Date(n * 86_400_000).toISOString().slice(0, 10)
    if (dayAt(n) !== day || numberOf(day) !== n) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

it('steps over leap days and the ends of years', () => {
  expect(shift('2024-02-28', 2)).toBe('2024-03-01')
  expect(shift('2023-03-01', -1)).toBe('2023-02-28')
  expect(shift('2022-12-31', 1)).toBe('2023-01-01')
  expect(daysBetween('2024-03-01', '2023-03-01')).toBe(366)
})
