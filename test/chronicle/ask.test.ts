import { describe, expect, it } from 'vitest'
import type { EventDate } from '../../src/core/date.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'

const day = (start: string): EventDate => ({ start, end: start, precision: 'day', certainty: 'stated' })
const took = (...names: string[]) =>
  names.map((name) => ({ name, role: null, represents: null, part: 'took part' as const }))

const first = aDocument({
  id: 'b/first',
  title: 'First',
  publisher: 'The Office',
  url: 'https://example.org/1',
  published: '2024-02-29',
  body: '😀 Ana Ruiz met Bo Li in Ōsaka.\nThe talks were long. The talks of the talks.\nShare this page',
})
const second = aDocument({ id: 'a/second', body: 'The treaty was signed.' })

const chronicle = chronicleOf({
  documents: [first, second],
  events: [
    anEvent({
      id: 'one',
      date: day('2024-02-29'),
      place: 'Ōsaka',
      participants: took('Ana Ruiz', 'Bo Li'),
      citations: [cited(first, '😀 Ana Ruiz met Bo Li in Ōsaka.'), cited(first, 'Ōsaka', 'place')],
    }),
    anEvent({ id: 'two', date: day('2020-02-29'), participants: took('Bo Li', 'Cy Dee', 'Ana Ruiz'), place: 'Graz' }),
    anEvent({ id: 'three', date: day('2021-03-02'), participants: took('Cy Dee', 'Ana Ruiz'), place: 'Graz' }),
    anEvent({ id: 'span', date: { start: '2019-03-05', end: '2019-03-07', precision: 'span', certainty: 'stated' } }),
    anEvent({ id: 'week', date: { start: '2018-02-28', end: '2018-03-04', precision: 'span', certainty: 'implied' } }),
    anEvent({ id: 'month', date: { start: '2017-02-01', end: '2017-02-28', precision: 'month', certainty: 'stated' } }),
  ],
  people: [
    { name: 'Ana Ruiz', aliases: ['Ana Ruíz', 'A. Ruiz'] },
    { name: 'Cy Dee', aliases: ['A. Ruiz'] },
  ],
})
const all = { offset: 0, limit: 100 }

describe('the calendar', () => {
  it('shows what happened on a month-day, oldest first', () => {
    expect(chronicle.onMonthDay(2, 29).map((event) => event.id)).toEqual(['two', 'one'])
  })

  it('counts the first day of a stated span, and never the first of a week or month that is only known as such', () => {
    expect(chronicle.onMonthDay(3, 5).map((event) => event.id)).toEqual(['span'])
    expect(chronicle.onMonthDay(2, 28)).toEqual([])
    expect(chronicle.onMonthDay(2, 1)).toEqual([])
  })

  it('goes on from a day to the next ones that have something, over the turn of the year', () => {
    expect(chronicle.nextMonthDays(3, 2, 5)).toEqual([
      { month: 3, day: 5, events: 1 },
      { month: 2, day: 29, events: 2 },
      { month: 3, day: 2, events: 1 },
    ])
    expect(chronicle.nextMonthDays(2, 28, 1)).toEqual([{ month: 2, day: 29, events: 2 }])
  })

  it('names the days nearest to one that has nothing', () => {
    expect(chronicle.nearestDays('2020-12-31', 2)).toEqual(['2021-03-02', '2020-02-29'])
    // The first day of a stated span is one, that of a week or a month is not known.
    expect(chronicle.nearestDays('1999-01-01', 2)).toEqual(['2019-03-05', '2020-02-29'])
  })
})

describe('people', () => {
  it('are listed in alphabetical order with the other ways their names are written', () => {
    expect(chronicle.people()).toEqual([
      { name: 'Ana Ruiz', aliases: ['Ana Ruíz', 'A. Ruiz'] },
      { name: 'Bo Li', aliases: [] },
      { name: 'Cy Dee', aliases: ['A. Ruiz'] },
    ])
  })

  it('are found by name or alias without regard to case and diacritics, all who share it', () => {
    expect(chronicle.named('ANA RUÍZ').map((person) => person.name)).toEqual(['Ana Ruiz'])
    expect(chronicle.named(' a. ruiz ').map((person) => person.name)).toEqual(['Ana Ruiz', 'Cy Dee'])
    expect(chronicle.named('Ruiz')).toEqual([])
  })

  it('know whom they met, most often first', () => {
    expect(chronicle.met('Ana Ruiz', 5)).toEqual([
      { name: 'Bo Li', events: 2 },
      { name: 'Cy Dee', events: 2 },
    ])
    expect(chronicle.met('Bo Li', 1)).toEqual([{ name: 'Ana Ruiz', events: 2 }])
    expect(chronicle.met('Ana Ruiz', 1)).toEqual([{ name: 'Bo Li', events: 2 }])
  })

  it('know of two hosts of one visit that they met the visitor, not each other', () => {
    const visited = chronicleOf({
      documents: [first],
      events: [anEvent({ id: 'visit', kind: 'visit', participants: took('Ana Ruiz', 'Bo Li', 'Cy Dee') })],
      people: [],
    })
    expect(visited.met('Bo Li', 5)).toEqual([{ name: 'Ana Ruiz', events: 1 }])
    expect(visited.met('Ana Ruiz', 5)).toHaveLength(2)
  })

  it('are named who took part in the most events', () => {
    expect(chronicle.busiest(1)).toEqual(['Ana Ruiz'])
    expect(chronicle.busiest(9)).toHaveLength(3)
  })

  it('and the places come most often first', () => {
    expect(chronicle.places()).toEqual(['Graz', 'Ōsaka'])
    expect(chronicle.bodies()).toEqual([])
  })
})

describe('sentences and documents', () => {
  it('finds a sentence with its words marked, its document, and the event it speaks for', () => {
    const [found] = chronicle.sentences('meets OSAKA', all).items
    expect(found?.citation).toEqual({ ...cited(first, '😀 Ana Ruiz met Bo Li in Ōsaka.'), supports: 'statement' })
    expect(found?.marks.map(({ start, end }) => found.citation.quote.slice(start, end))).toEqual(['met', 'Ōsaka'])
    expect(found?.event?.id).toBe('one')
  })

  it.each(['meets OSAKA', 'talk', 'ruiz', 'nowhere', ''])('quotes the same sentences as it finds: “%s”', (words) => {
    const { items, total } = chronicle.sentences(words, all)
    expect(chronicle.quotes(words, all)).toEqual({ items: items.map(({ citation }) => citation), total })
    expect(chronicle.quotes(words, { offset: 0, limit: 0 })).toEqual({ items: [], total })
  })

  it('quotes only sentences that have one word of each further list', () => {
    const found = (lists: readonly (readonly string[])[]) => chronicle.quotes('ruiz', all, lists).total
    const total = chronicle.quotes('ruiz', all).total
    expect(found([['met', 'put off']])).toBeGreaterThan(0)
    expect(found([['met', 'put off'], ['Osaka']])).toBeLessThanOrEqual(total)
    expect(found([['met', 'Osaka'], ['put off']])).toBe(0)
    expect(found([['met "OR"']])).toBe(0)
    expect(found([['']])).toBe(total)
  })

  it('tells every sentence of a document in its order', () => {
    const quotes = chronicle.sentencesOf('b/first').map(({ quote }) => quote)
    expect(quotes).toContain('😀 Ana Ruiz met Bo Li in Ōsaka.')
    expect(
      chronicle.sentencesOf('b/first').every(({ start, end, quote }) => first.body.slice(start, end) === quote),
    ).toBe(true)
    expect(chronicle.sentencesOf('none')).toEqual([])
    expect(chronicle.saidIn({ document: 'none', start: 0 })).toEqual([])
  })

  it('gives a sentence of no event without one', () => {
    expect(chronicle.sentences('talk', all).items).toMatchObject([{ event: null, citation: { document: 'b/first' } }])
  })

  it('lists documents newest first, those without a date last, with the number of their events', () => {
    expect(chronicle.sources(all)).toMatchObject({
      total: 2,
      items: [
        { id: 'b/first', file: 'b/first.txt', publisher: 'The Office', events: 1 },
        { id: 'a/second', published: null, events: 0 },
      ],
    })
    expect(chronicle.source('b/first')?.title).toBe('First')
    expect(chronicle.source('none')).toBeNull()
    expect(chronicle.eventsOf('b/first').map((event) => event.id)).toEqual(['one'])
  })

  it('knows how much there is', () => {
    expect(chronicle.extent()).toEqual({ from: '2017-02-01', to: '2024-02-29', events: 6, documents: 2, people: 3 })
    expect(chronicleOf({ events: [] }).extent()).toEqual({ from: null, to: null, events: 0, documents: 0, people: 0 })
  })
})
