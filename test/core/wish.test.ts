import { describe, expect, it } from 'vitest'
import { readWish } from '../../src/core/wish.ts'

describe('the words behind digest subscribe', () => {
  it.each([
    ['', {}],
    ['09:00', { time: '09:00' }],
    ['9', { time: '09:00' }],
    ['at 9 am', { time: '09:00' }],
    ['12am', { time: '00:00' }],
    ['12:15 pm', { time: '12:15' }],
    ['5:30pm', { time: '17:30' }],
    ['0730', { time: '07:30' }],
    ['18.45', { time: '18:45' }],
    ['9h30', { time: '09:30' }],
    ['21 o’clock', { time: '21:00' }],
    ['Europe/Brussels', { zone: 'Europe/Brussels' }],
    ['europe/brussels', { zone: 'Europe/Brussels' }],
    ['utc', { zone: 'UTC' }],
    ['Etc/GMT+9', { zone: 'Etc/GMT+9' }],
    ['9:30 Brussels', { time: '09:30', zone: 'Europe/Brussels' }],
    ['7 kathmandu', { time: '07:00', zone: 'Asia/Kathmandu' }],
    ['buenos aires', { zone: 'America/Buenos_Aires' }],
    ['8 in New York', { time: '08:00', zone: 'America/New_York' }],
    ['daily', { cadence: { every: 'day' } }],
    ['every day at 8:00', { time: '08:00', cadence: { every: 'day' } }],
    ['weekdays', { cadence: { every: 'weekday' } }],
    ['weekly friday', { cadence: { every: 'week', weekday: 5 } }],
    ['weekly', { cadence: { every: 'week', weekday: 1 } }],
    ['on Sundays', { cadence: { every: 'week', weekday: 7 } }],
    ['every wed 10:00', { time: '10:00', cadence: { every: 'week', weekday: 3 } }],
    ['empty: next', { whenEmpty: 'next' }],
    ['say', { whenEmpty: 'say' }],
    [
      '09:00 Europe/Brussels weekly monday empty: skip',
      { time: '09:00', zone: 'Europe/Brussels', cadence: { every: 'week', weekday: 1 }, whenEmpty: 'skip' },
    ],
    [
      'empty: say weekdays Asia/Kathmandu 6:15',
      { time: '06:15', zone: 'Asia/Kathmandu', cadence: { every: 'weekday' }, whenEmpty: 'say' },
    ],
  ])('“%s” are read', (words, wished) => {
    expect(readWish(words)).toEqual(wished)
  })

  it.each([
    ['25:00', /not a time of day/],
    ['13pm', /not a time of day/],
    ['9:75', /not a time of day/],
    ['Europe/Bruxelles', /cannot read “Europe\/Bruxelles”/],
    ['CET', /cannot read “CET”/],
    ['9:00 tomorrowish', /cannot read “tomorrowish”/],
    ['09:00 Europe/Brussels please now', /cannot read “now”/],
  ])('“%s” are refused with what to type instead', (words, why) => {
    expect(() => readWish(words)).toThrow(why)
  })
})
