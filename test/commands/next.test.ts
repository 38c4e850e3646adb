import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const on = (today: string) => asking(answeringOver(smallChronicle(), { today }))

describe('next', () => {
  it('lists the coming anniversaries in the order of the calendar', async () => {
    const answer = await on('2026-11-21')('next')
    expect(answer.events.map((event) => event.id)).toEqual(['gra10124', 'ca110228', 'vis10229', 'su110629'])
    expect(answer.text).toContain('24 January 2027: Meeting on grain')
    expect(answer.text).toContain('28 February 2027 (for the 29th): Visit')
  })

  it('says of what is still to come that it is planned, and of no years that have passed', async () => {
    const document = aDocument({ id: 'forum', body: 'They will meet in December.' })
    const event = anEvent({
      id: 'forum212',
      status: 'planned',
      date: { start: '2024-12-02', end: '2024-12-02', precision: 'day', certainty: 'stated' },
      citations: [cited(document, 'They will meet in December.')],
    })
    const chronicle = chronicleOf({ documents: [document], events: [event] })
    const answer = await asking(answeringOver(chronicle, { today: '2024-11-22' }))('next')
    expect(answer.text).toContain('2 December 2024: ')
    expect(answer.text).toContain('planned for this day')
    expect(answer.text).not.toContain('0 years')
  })
})
