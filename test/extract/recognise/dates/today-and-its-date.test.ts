import { expect, it } from 'vitest'
import { findDates } from '../../../../src/extract/recognise/dates/index.ts'

it.each([
  ['The fair that opens tomorrow, 11 June, lasts a week.', 'tomorrow, 11 June'],
  ['They met yesterday (11 June 2024) in Lima.', 'yesterday (11 June 2024'],
  ['The talks were held today, Tuesday, 11 June 2024, in Lima.', 'today, Tuesday, 11 June 2024'],
])('today, yesterday or tomorrow with its date behind it is one day, that of the calendar: %s', (text, words) => {
  const dates = findDates(text)
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  expect(dates[0]?.said).toMatchObject({ is: 'day', month: 6, day: 11 })
})

it('is two times where words stand between them', () => {
  expect(findDates('She leaves tomorrow and returns on 14 June.')).toHaveLength(2)
})
