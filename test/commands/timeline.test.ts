import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

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

  it('puts a month before its days, and a day before a span, when they begin together', async () => {
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
    expect(answer.events.map((event) => event.id)).toEqual(['the-month', 'the-day', 'the-span'])
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
    expect(pages.map(({ title }) => title)).toEqual(Array(5).fill('Timeline of “2021”: 100 events'))
    const shown = pages.slice(0, 4).flatMap((answer) => answer.events.map((event) => event.id))
    expect(new Set(shown).size).toBe(100)
    expect(pages[1]?.message.blocks[0]).toMatchObject({ name: 'timeline-2021-2.png' })
    expect(pages[4]?.events).toEqual(pages[3]?.events)
  })
})
