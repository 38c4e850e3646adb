import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { calledOffVisit } from '../helpers/called-off-visit.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const on = (today: string) => asking(answeringOver(smallChronicle(), { today }))

describe('on this day', () => {
  it('tells this day of other years, with the years that have passed', async () => {
    const answer = await on('2027-02-28')('on this day')
    expect(answer.events.map((event) => event.id)).toEqual(['ca110228', 'vis10229'])
    expect(answer.text).toContain('2022: Conference call organised by Ada Lindqvist (5 years ago)')
  })

  it('shows 29 February on 28 February in common years only, and says so', async () => {
    expect((await on('2027-02-28')('on this day')).text).toContain('29 February is shown on 28 February')
    const leap = await on('2028-02-28')('on this day')
    expect(leap.events.map((event) => event.id)).toEqual(['ca110228'])
    expect((await on('2028-02-29')('on this day')).events.map((event) => event.id)).toEqual(['vis10229'])
  })

  it('puts round anniversaries first', async () => {
    // In 2030 it is ten years since the visit and eight since the call.
    const answer = await on('2030-02-28')('on this day')
    expect(answer.events.map((event) => event.id)).toEqual(['vis10229', 'ca110228'])
  })

  it('takes any day, and names the next ones when it has nothing', async () => {
    expect((await on('2026-11-21')('on this day 24 January')).events).toHaveLength(1)
    const nothing = await on('2026-11-21')('on this day')
    expect(nothing).toMatchObject({ outcome: 'not-found', title: 'Nothing is recorded for 21 November in any year.' })
    expect(nothing.suggestions).toEqual([
      'on this day 24 January',
      'on this day 28 February',
      'on this day 29 February',
    ])
  })
})

describe('what was called off', () => {
  const ask = asking(answeringOver(calledOffVisit(), { today: '2026-05-01' }))

  it('has no anniversary', async () => {
    expect(await ask('next')).toMatchObject({ outcome: 'not-found', events: [] })
  })

  it('is told on its day as what it is', async () => {
    const answer = await ask('on this day 4 May')
    expect(answer.title).toBe('4 May: 1 called off')
    expect(answer.text).toContain('2022: cancelled: Visit of Ana Brel')
  })
})
