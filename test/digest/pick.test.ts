import { describe, expect, it } from 'vitest'
import type { Event, EventKind } from '../../src/core/event.ts'
import { ITEMS, pick } from '../../src/digest/pick.ts'
import { anEvent, chronicleOf } from '../helpers/chronicle.ts'

const on = (day: string, changes: Partial<Event> = {}): Event =>
  anEvent({ id: `e${day}`, date: { start: day, end: day, precision: 'day', certainty: 'stated' }, ...changes })

const years = (events: readonly Event[], day: string) =>
  pick(chronicleOf({ events }), day).map(({ event }) => Number(event.date?.start.slice(0, 4)))

describe('what a digest holds', () => {
  it('is about five items, round anniversaries first', () => {
    const events = [2002, 2014, 2016, 2017, 2018, 2019, 2022, 2025, 2026].map((year) => on(`${year}-06-02`))
    const picked = years(events, '2027-06-02')
    expect(picked).toHaveLength(ITEMS)
    expect(picked.slice(0, 4)).toEqual([2002, 2017, 2022, 2026])
  })

  it('has only events whose day is known, and not those that did not take place', () => {
    const events = [
      on('2021-06-02', { id: 'held' }),
      on('2022-06-02', { id: 'cancelled', status: 'cancelled' }),
      on('2022-06-02', { id: 'postponed', status: 'postponed' }),
      on('2022-06-02', { id: 'planned', status: 'planned' }),
      anEvent({
        id: 'month',
        date: { start: '2022-06-01', end: '2022-06-30', precision: 'month', certainty: 'stated' },
      }),
      anEvent({
        id: 'week',
        date: { start: '2022-06-02', end: '2022-06-08', precision: 'span', certainty: 'implied' },
      }),
      anEvent({ id: 'span', date: { start: '2022-06-02', end: '2022-06-03', precision: 'span', certainty: 'stated' } }),
    ]
    const ids = pick(chronicleOf({ events }), '2027-06-02').map(({ event }) => event.id)
    expect(ids.toSorted()).toEqual(['held', 'planned', 'span'])
  })

  it('has today’s own events, and none of years to come', () => {
    const events = [on('2027-06-02'), on('2030-06-02'), on('2021-06-02')]
    expect(years(events, '2027-06-02')).toEqual([2027, 2021])
  })

  it('does not show the same ones as last year, if there are more', () => {
    const kinds: EventKind[] = ['call', 'meeting', 'summit', 'visit']
    const events = Array.from({ length: 12 }, (_, index) =>
      on(`2013-06-02`, { id: `e${index}`, kind: kinds[index % 4] ?? 'call' }),
    )
    const chronicle = chronicleOf({ events })
    const ids = (year: number) => pick(chronicle, `${year}-06-02`).map(({ event }) => event.id)
    for (let year = 2024; year < 2034; year += 1) {
      const [last, now] = [ids(year), ids(year + 1)]
      // One of them may stand for a round anniversary; all the others are new.
      expect(now.filter((id) => last.includes(id)).length, String(year)).toBeLessThanOrEqual(1)
    }
    const ever = new Set(Array.from({ length: 4 }, (_, index) => ids(2028 + index)).flat())
    expect(ever.size).toBe(12)
  })

  it('has many kinds', () => {
    const kinds: EventKind[] = ['summit', 'visit', 'call']
    const events = [
      ...Array.from({ length: 20 }, (_, index) => on('2027-06-02', { id: `a${index}`, kind: 'statement' })),
      ...kinds.map((kind) => on('2027-06-02', { id: kind, kind })),
    ]
    const picked = pick(chronicleOf({ events }), '2027-06-02').map(({ event }) => event.kind)
    expect(new Set(picked)).toEqual(new Set(['statement', ...kinds]))
  })

  it('has many years', () => {
    const events = Array.from({ length: 40 }, (_, index) => on(`${2015 + (index % 10)}-06-02`, { id: `e${index}` }))
    expect(new Set(years(events, '2027-06-02')).size).toBe(ITEMS)
  })

  it('shows 29 February on 28 February in common years only, and marks it', () => {
    const events = [on('2024-02-29'), on('2023-02-28')]
    const chronicle = chronicleOf({ events })
    const leaps = (day: string) => pick(chronicle, day).map(({ event, leap }) => [event.id, leap])
    expect(leaps('2027-02-28').toSorted()).toEqual([
      ['e2023-02-28', false],
      ['e2024-02-29', true],
    ])
    expect(leaps('2028-02-28')).toEqual([['e2023-02-28', false]])
    expect(leaps('2028-02-29')).toEqual([['e2024-02-29', false]])
  })

  it('is the same whenever and wherever it is asked', () => {
    const events = Array.from({ length: 40 }, (_, index) => on(`${1980 + index}-06-02`))
    const one = years(events, '2027-06-02')
    expect(years(events.toReversed(), '2027-06-02')).toEqual(one)
  })
})
