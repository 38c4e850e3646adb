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
    ['8 America/New York', { time: '08:00', zone: 'America/New_York' }],
    ['America/Port of Spain daily', { zone: 'America/Port_of_Spain', cadence: { every: 'day' } }],
    ['noon', { time: '12:00' }],
    ['at midnight Europe/Paris', { time: '00:00', zone: 'Europe/Paris' }],
    ['daily', { cadence: { every: 'day' } }],
    ['every day at 8:00', { time: '08:00', cadence: { every: 'day' } }],
    ['weekdays', { cadence: { every: 'weekday' } }],
    ['weekly friday', { cadence: { every: 'week', weekday: 5 } }],
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
    ['Europe/Bruxelles', /no time zone “Europe\/Bruxelles”\. Did you mean Europe\/Brussels\?$/],
    ['brusells', /no time zone “brusells”\. Did you mean Europe\/Brussels\?/],
    ['9:00 America/NewYork', /Did you mean America\/New_York\?/],
    ['kolkatta', /Did you mean Asia\/Kolkata\?/],
    ['Europe/Xanadu', /no time zone “Europe\/Xanadu”\. Name a big city in it, like/],
    ['CET', /“CET” may stand for several places, .* Did you mean Europe\/Brussels or Europe\/Berlin\?/],
    ['9:00 EST', /“EST” may stand for several places, .* Did you mean America\/New_York\?/],
    ['9:00 GMT+2', /“GMT\+2” does not say when clocks are changed\. Name a big city/],
    ['9:00 +02:00', /“\+02:00” does not say when clocks are changed/],
    ['weekly', /Weekly on which day\?/],
    ['once a week at 9', /Weekly on which day\?/],
    ['9:00 tomorrowish', /cannot read “tomorrowish”/],
    ['09:00 Europe/Brussels please now', /cannot read “now”/],
  ])('“%s” are refused with what to type instead', (words, why) => {
    expect(() => readWish(words)).toThrow(why)
    // A header on Slack holds 150 characters.
    expect(() => readWish(words)).toThrow(/^.{1,150}$/)
  })
})
