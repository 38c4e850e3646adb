import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cadence, Plan } from '../../src/core/subscription.ts'
import { isOver, slotAfter, slotOn, slotsBetween, stamp, startOf } from '../../src/digest/schedule.ts'

const daily = (zone: string, time = '09:00', cadence: Cadence = { every: 'day' }): Plan => ({ zone, time, cadence })
const instant = (text: string) => Temporal.Instant.from(text)

describe('the slot of a local day', () => {
  it.each([
    ['an ordinary morning', 'Europe/Brussels', '09:00', '2027-01-15', '2027-01-15T08:00:00.000Z'],
    ['the same wall time in summer', 'Europe/Brussels', '09:00', '2027-07-15', '2027-07-15T07:00:00.000Z'],
    ['a quarter of an hour off', 'Asia/Kathmandu', '09:00', '2027-01-15', '2027-01-15T03:15:00.000Z'],
    ['moved on through a gap', 'America/New_York', '02:30', '2027-03-14', '2027-03-14T07:30:00.000Z'],
    ['the first of two', 'America/New_York', '01:30', '2027-11-07', '2027-11-07T05:30:00.000Z'],
    ['midnight in a gap', 'Africa/Cairo', '00:00', '2027-04-30', '2027-04-29T22:00:00.000Z'],
    ['half an hour of gap', 'Australia/Lord_Howe', '02:15', '2027-10-03', '2027-10-02T15:45:00.000Z'],
    ['as far east as it gets', 'Pacific/Kiritimati', '23:59', '2027-12-31', '2027-12-31T09:59:00.000Z'],
  ])('is %s: %s %s on %s', (_what, zone, time, day, at) => {
    expect(slotOn(daily(zone, time), day)).toEqual({ day, at })
  })

  it('does not exist on a day that the zone never had', () => {
    expect(slotOn(daily('Pacific/Apia'), '2011-12-30')).toBeNull()
    expect(slotAfter(daily('Pacific/Apia'), '2011-12-29T19:00:00Z')).toEqual({
      day: '2011-12-31',
      at: '2011-12-30T19:00:00.000Z',
    })
  })

  it('stays on its day when a gap reaches up to midnight', () => {
    // Clocks in Nuuk go from 23:00 on the 28th to 00:00 on the 29th of March 2026: 23:30 would be 00:30 of the next day.
    const slot = slotOn(daily('America/Nuuk', '23:30'), '2026-03-28')
    expect(slot).toEqual({ day: '2026-03-28', at: '2026-03-29T00:30:00.000Z' })
    expect(instant('2026-03-29T00:30:00Z').toZonedDateTimeISO('America/Nuuk').toPlainDateTime().toString()).toBe(
      '2026-03-28T22:30:00',
    )
  })

  it('leaves out what the cadence leaves out', () => {
    const weekdays = daily('Europe/Brussels', '09:00', { every: 'weekday' })
    const sundays = daily('Europe/Brussels', '09:00', { every: 'week', weekday: 7 })
    const days = (plan: Plan) =>
      slotsBetween(plan, '2027-03-01T00:00:00Z', '2027-03-15T00:00:00Z').map(({ day }) => day.slice(-2))
    expect(days(weekdays)).toEqual(['01', '02', '03', '04', '05', '08', '09', '10', '11', '12'])
    expect(days(sundays)).toEqual(['07', '14'])
  })

  it('looks back over 400 days and no further: a clock may have stood in 1970', () => {
    const slots = slotsBetween(daily('Europe/Brussels', '09:00'), '1970-01-01T00:00:00Z', '2027-03-15T12:00:00Z')
    expect([slots.length, slots[0]?.day, slots.at(-1)?.day]).toEqual([400, '2026-02-09', '2027-03-15'])
  })
})

describe('the next slot', () => {
  it('comes after the instant, never at it', () => {
    const plan = daily('UTC')
    expect(slotAfter(plan, '2027-03-01T08:59:59.999Z').day).toBe('2027-03-01')
    expect(slotAfter(plan, '2027-03-01T09:00:00.000Z').day).toBe('2027-03-02')
  })

  it('does not come again with a repeated hour', () => {
    const plan = daily('America/New_York', '01:30')
    expect(slotAfter(plan, '2027-11-07T05:30:00Z')).toEqual({ day: '2027-11-08', at: '2027-11-08T06:30:00.000Z' })
  })
})

describe('a local day', () => {
  it('is over at its own midnight', () => {
    expect(isOver('2027-03-01', 'America/New_York', instant('2027-03-02T04:59:59Z'))).toBe(false)
    expect(isOver('2027-03-01', 'America/New_York', instant('2027-03-02T05:00:00Z'))).toBe(true)
  })

  it('starts where its first hour does, even when that is not midnight', () => {
    expect(startOf('2027-04-30', 'Africa/Cairo')).toBe('2027-04-29T22:00:00.000Z')
  })
})

const FIRST = Temporal.Instant.from('2025-12-31T00:00:00Z')
const LAST = Temporal.Instant.from('2028-12-31T00:00:00Z')

/** When a zone's rule changes in 2026 to 2028, and the offset (milliseconds) from then on; the first entry is the start. */
function changesOf(zone: string): { at: number; offset: number }[] {
  let moment: Temporal.ZonedDateTime | null = FIRST.toZonedDateTimeISO(zone)
  const changes = []
  while (moment && Temporal.Instant.compare(moment.toInstant(), LAST) < 0) {
    changes.push({ at: moment.epochMilliseconds, offset: moment.offsetNanoseconds / 1e6 })
    moment = moment.getTimeZoneTransition('next')
  }
  return changes
}

const AT_LEAST = [
  'America/New_York',
  'Europe/Brussels',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Asia/Kathmandu',
  'Pacific/Apia',
]
const zones = [...new Set([...AT_LEAST, ...Intl.supportedValuesOf('timeZone').filter((z) => changesOf(z).length > 1)])]
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe(`a simulated year, minute by minute, in ${zones.length} zones`, () => {
  // What falls into gaps and repeats anywhere, and what does not.
  it.each(['00:00', '00:30', '01:30', '02:15', '02:30', '09:00', '23:59'])(
    'fires at %s on every local day once, at the right wall time',
    (time) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number)
      const wall = (hours * 60 + minutes) * MINUTE
      for (const zone of zones) {
        const changes = changesOf(zone)
        const plan = daily(zone, time)
        // The year around the zone's first change, so that it holds at least one gap or repeat.
        const start = Math.max(FIRST.epochMilliseconds, (changes[1]?.at ?? FIRST.epochMilliseconds) - 40 * DAY)
        const begin = Math.ceil(start / MINUTE) * MINUTE
        const end = begin + 366 * DAY

        // The clock, once a minute; a slot fires at the first tick that is not before it.
        const fired: { day: string; at: number }[] = []
        let next = slotAfter(plan, stamp(Temporal.Instant.fromEpochMilliseconds(begin)))
        let due = Temporal.Instant.from(next.at).epochMilliseconds
        for (let now = begin; now < end; now += MINUTE) {
          if (now < due) continue
          fired.push({ day: next.day, at: now })
          next = slotAfter(plan, next.at)
          due = Temporal.Instant.from(next.at).epochMilliseconds
        }

        // The same from the table of offsets alone: local time is UTC and the offset in force.
        const offsetAt = (at: number) =>
          changes.findLast((change) => change.at <= at)?.offset ?? changes[0]?.offset ?? 0
        const expected: { day: string; at: number }[] = []
        for (let local = Math.floor((begin + offsetAt(begin)) / DAY) * DAY; expected.length < 400; local += DAY) {
          const wanted = local + wall
          // Of the offsets around that day: one that gives this wall time, the earlier moment first; in a gap the offset
          // before it, which moves the time on by the gap, or the one behind it when that would leave the day.
          const around = [...new Set([offsetAt(wanted - 15 * 60 * MINUTE), offsetAt(wanted + 15 * 60 * MINUTE)])]
          const moments = around.map((offset) => wanted - offset).filter((at) => at + offsetAt(at) === wanted)
          const moved = wanted - (around[0] ?? 0)
          const inDay = moved + offsetAt(moved) < local + DAY
          const at = moments.length > 0 ? Math.min(...moments) : inDay ? moved : wanted - (around[1] ?? 0)
          if (at > begin && at < end) expected.push({ day: new Date(local).toISOString().slice(0, 10), at })
          if (at >= end) break
        }
        expect(fired, zone).toEqual(expected)
        expect(fired.length, zone).toBeGreaterThanOrEqual(365)
      }
    },
  )
})

describe('the schedule, for any plan and any instant', () => {
  const plans = fc.record({
    zone: fc.constantFrom(...zones),
    time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => {
      return parts.map((part) => String(part).padStart(2, '0')).join(':')
    }),
    cadence: fc.oneof(
      fc.constant<Cadence>({ every: 'day' }),
      fc.constant<Cadence>({ every: 'weekday' }),
      fc.constantFrom(1, 2, 3, 4, 5, 6, 7).map((weekday): Cadence => ({ every: 'week', weekday: weekday as 1 })),
    ),
  })
  const instants = fc
    .integer({ min: FIRST.epochMilliseconds, max: LAST.epochMilliseconds })
    .map((at) => stamp(Temporal.Instant.fromEpochMilliseconds(at)))

  it('gives slots that follow each other, on later days, each on its own local day', () => {
    fc.assert(
      fc.property(plans, instants, (plan, after) => {
        const first = slotAfter(plan, after)
        const second = slotAfter(plan, first.at)
        expect(first.at > after).toBe(true)
        expect(second.at > first.at && second.day > first.day).toBe(true)
        expect(instant(first.at).toZonedDateTimeISO(plan.zone).toPlainDate().toString()).toBe(first.day)
        expect(slotOn(plan, first.day)).toEqual(first)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on when it is asked: no instant between two slots sees another one', () => {
    fc.assert(
      fc.property(plans, instants, fc.double({ min: 0, max: 1, noNaN: true }), (plan, after, part) => {
        const first = slotAfter(plan, after)
        const [from, to] = [instant(after).epochMilliseconds, instant(first.at).epochMilliseconds]
        const between = Math.min(to - 1, Math.floor(from + part * (to - from)))
        expect(slotAfter(plan, stamp(Temporal.Instant.fromEpochMilliseconds(between)))).toEqual(first)
      }),
      { numRuns: 2000 },
    )
  })
})
