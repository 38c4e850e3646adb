import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { calledOffVisit } from '../helpers/called-off-visit.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
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

describe('timeline', () => {
  it('draws the events from the oldest to the newest and lists them', async () => {
    const drawn: string[][] = []
    const draw = async (_title: string, events: readonly { readonly id: string }[]) => {
      drawn.push(events.map((event) => event.id))
      return Uint8Array.of(7)
    }
    const answer = await asking(answeringOver(smallChronicle(), { draw }))('timeline of Petr Novak')
    expect(drawn).toEqual([['app12014', 'gra10124']])
    expect(answer.message.blocks[0]).toMatchObject({ kind: 'picture', png: Uint8Array.of(7) })
    expect(answer.text).toContain('October 2014               Appointment of Petr Novak')
    expect(answer.text).toContain('24 January 2022 (implied)  Meeting on grain')
  })

  it('says that the sources disagree, about the day and the place', async () => {
    const papers = ['a', 'b'].map((id) => aDocument({ id, body: 'They met.' }))
    const says = (values: string[]) => values.map((value, n) => ({ documents: [papers[n]?.id ?? ''], value }))
    const event = anEvent({
      id: 'met',
      date: { start: '2021-05-03', end: '2021-05-03', precision: 'day', certainty: 'stated' },
      place: 'Oslo',
      disagreements: [
        { about: 'date', says: says(['2021-05-03', '2021-05-04']) },
        { about: 'place', says: says(['Oslo', 'Bergen']) },
        { about: 'status', says: says(['held', 'cancelled']) },
      ],
      citations: papers.map((paper) => cited(paper, 'They met.')),
    })
    const { text } = await asking(answeringOver(chronicleOf({ documents: papers, events: [event] })))('timeline 2021')
    expect(text).toContain('3 May 2021 or 4 May 2021 (the sources disagree)')
    expect(text).toContain('Oslo or Bergen (the sources differ) · the sources disagree whether it took place')
  })

  it('puts a day before a span, and a span before its month, when they begin together', async () => {
    const document = aDocument({ id: 'june', body: 'They met.' })
    const on = (id: string, end: string, precision: 'day' | 'span' | 'month') =>
      anEvent({
        id,
        date: { start: '2022-06-01', end, precision, certainty: 'stated' },
        citations: [cited(document, 'They met.')],
      })
    const events = [
      on('the-month', '2022-06-30', 'month'),
      on('the-span', '2022-06-02', 'span'),
      on('the-day', '2022-06-01', 'day'),
    ]
    const answer = await asking(answeringOver(chronicleOf({ documents: [document], events })))('timeline 2022')
    expect(answer.events.map((event) => event.id)).toEqual(['the-day', 'the-span', 'the-month'])
  })

  it('names the picture after what is asked, so that one does not take another one’s place', async () => {
    const nameOf = async (words: string) => {
      const { message } = await asking(answeringOver(smallChronicle()))(words)
      return message.blocks.find((block) => block.kind === 'picture')?.name
    }
    expect(await nameOf('timeline')).toBe('timeline.png')
    expect(await nameOf('timeline Søren Ødegård 2020!')).toBe('timeline-soren-odegard-2020.png')
  })

  it('draws a hundred events on several pages, and the last one for a page that is no longer there', async () => {
    const document = aDocument({ id: 'many', body: 'They met.' })
    const events = Array.from({ length: 100 }, (_, n) => {
      const start = Temporal.PlainDate.from('2021-01-01').add({ days: n }).toString()
      const date = { start, end: start, precision: 'day', certainty: 'stated' } as const
      return anEvent({ id: `event${n}`, title: `Meeting ${n}.`, date, citations: [cited(document, 'They met.')] })
    })
    const ask = asking(answeringOver(chronicleOf({ documents: [document], events })))
    const pages = await Promise.all([1, 2, 3, 4, 9].map((page) => ask('timeline 2021', page)))
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 4, 4].map((number) => ({ number, of: 4 })))
    expect(pages.map(({ title }) => title)).toEqual(Array(5).fill('100 events: “2021”'))
    const shown = pages.slice(0, 4).flatMap((answer) => answer.events.map((event) => event.id))
    expect(new Set(shown).size).toBe(100)
    expect(pages[1]?.message.blocks[0]).toMatchObject({ name: 'timeline-2021-2.png' })
    expect(pages[4]?.events).toEqual(pages[3]?.events)
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
