import { describe, expect, it } from 'vitest'
import type { Query } from '../../src/chronicle/chronicle.ts'
import type { EventDate } from '../../src/core/date.ts'
import type { Participation } from '../../src/core/event.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'

const day = (start: string): EventDate => ({ start, end: start, precision: 'day', certainty: 'stated' })
const span = (start: string, end: string): EventDate => ({ start, end, precision: 'span', certainty: 'stated' })
const person = (name: string, role: string | null = null, represents: string | null = null): Participation => ({
  name,
  role,
  represents,
  part: 'took part',
})

const report = aDocument({
  id: 'report',
  title: 'Talks by the lake',
  body: 'The ambassadors met in Łódź.\nAda Król visited the General.\nA generation of planned visits.',
})

const chronicle = chronicleOf({
  documents: [report],
  events: [
    anEvent({
      id: 'lodz',
      title: 'Meeting in Łódź',
      date: day('2022-02-28'),
      place: 'Łódź',
      participants: [person('Ada Król', 'Ambassador', 'Poland'), person('Bo Li', 'Minister', 'China')],
      citations: [cited(report, 'The ambassadors met in Łódź.')],
    }),
    anEvent({
      id: 'visit',
      kind: 'visit',
      date: day('2022-03-05'),
      participants: [person('Ada Król'), person('Cy Dee', null, 'Poland')],
      citations: [cited(report, 'Ada Król visited the General.')],
    }),
    anEvent({ id: 'tour', kind: 'visit', date: span('2022-02-27', '2022-03-04'), participants: [person('Bo Li')] }),
    anEvent({
      id: 'year',
      kind: 'exercise',
      date: { start: '2021-01-01', end: '2022-12-31', precision: 'span', certainty: 'implied' },
    }),
    anEvent({ id: 'undated', citations: [cited(report, 'A generation of planned visits.')] }),
  ],
})

const all = { offset: 0, limit: 100 }
const idsOf = (query: Query) => chronicle.find(query, all).items.map((event) => event.id)

describe('asking for events', () => {
  it('gives all of them newest first and those without a date last, when nothing is asked for', () => {
    expect(idsOf({})).toEqual(['visit', 'lodz', 'tour', 'year', 'undated'])
  })

  it('finds events that touch the days, long ones and spans that begin before among them', () => {
    expect(idsOf({ from: '2022-02-28', to: '2022-02-28' })).toEqual(['lodz', 'tour', 'year'])
    expect(idsOf({ from: '2022-03-04', to: '2022-03-04' })).toEqual(['tour', 'year'])
    expect(idsOf({ from: '2022-12-31' })).toEqual(['year'])
    expect(idsOf({ to: '2022-02-26' })).toEqual(['year'])
    expect(idsOf({ from: '2023-01-01' })).toEqual([])
  })

  it('finds events of a person, of two together, and of nobody of that name', () => {
    expect(idsOf({ people: ['Ada Król'] })).toEqual(['visit', 'lodz'])
    expect(idsOf({ people: ['Ada Król', 'Bo Li'] })).toEqual(['lodz'])
    expect(idsOf({ people: ['Ada Krol'] })).toEqual([])
  })

  it('finds events by whom somebody took part for, by kind, and by several at once', () => {
    expect(idsOf({ represents: 'Poland' })).toEqual(['visit', 'lodz'])
    expect(idsOf({ kinds: ['visit', 'exercise'] })).toEqual(['visit', 'tour', 'year'])
    expect(idsOf({ represents: 'Poland', kinds: ['visit'], from: '2022-03-01', people: ['Cy Dee'] })).toEqual(['visit'])
  })

  it('finds words without regard to case, diacritics and endings, all of them or nothing', () => {
    expect(idsOf({ words: ['lodz', 'AMBASSADOR'] })).toEqual(['lodz'])
    expect(idsOf({ words: ['krol', 'visit'] })).toEqual(['visit'])
    expect(idsOf({ words: ['krol', 'absent'] })).toEqual([])
  })

  it('never takes a related word for the same: general is not generation', () => {
    expect(idsOf({ words: ['general'] })).toEqual(['visit'])
    expect(idsOf({ words: ['generation'] })).toEqual(['undated'])
  })

  it('finds one word of each list in the same places', () => {
    expect(idsOf({ oneOfEach: [['polish', 'Poland']], words: ['lodz'] })).toEqual(['lodz'])
    expect(
      idsOf({
        oneOfEach: [
          ['chinese', 'China'],
          ['nowhere', 'Łódź'],
        ],
      }),
    ).toEqual(['lodz'])
    expect(idsOf({ oneOfEach: [['chinese', 'beijing']] })).toEqual([])
    expect(idsOf({ oneOfEach: [['!']] })).toEqual([])
  })

  it('finds words in roles, countries and the titles of the documents', () => {
    expect(idsOf({ words: ['minister', 'china'] })).toEqual(['lodz'])
    expect(idsOf({ words: ['lake'], kinds: ['visit'] })).toEqual(['visit'])
  })

  it.each(['"', '*', 'NEAR(', 'a OR b', 'title:x', "'; DROP TABLE events; --", '😀', '-'])(
    'takes %j for words and never for syntax',
    (words) => {
      expect(idsOf({ words: [words] })).toEqual([])
      expect(chronicle.sentences(words, all).items).toEqual([])
    },
  )

  it('gives pages and always the whole number', () => {
    const page = chronicle.find({}, { offset: 1, limit: 2 })
    expect(page.items.map((event) => event.id)).toEqual(['lodz', 'tour'])
    expect(page.total).toBe(5)
  })

  it('gives back an event exactly as it was put in', () => {
    const event = anEvent({
      id: 'whole',
      kind: 'summit',
      status: 'planned',
      title: 'A “whole” event',
      date: { start: '2024-02-01', end: '2024-02-29', precision: 'month', certainty: 'implied' },
      place: 'Vienna',
      organisers: ['Ada Król', 'Bo Li'],
      participants: [person('Bo Li', 'Minister', 'China'), { ...person('Ada Król'), part: 'organised' }],
      listsPresent: true,
      disagreements: [
        {
          about: 'place',
          says: [
            { documents: ['other', 'report'], value: 'Vienna' },
            { documents: ['third'], value: 'Graz' },
          ],
        },
        { about: 'people', says: [{ documents: ['report'], value: '9 people' }] },
      ],
      documents: ['report', 'other', 'third'],
      citations: [
        cited(report, 'A generation of planned visits.'),
        { ...cited(report, 'Ada Król', 'participant:Ada Król'), notedByEditor: true },
      ],
    })
    expect(chronicleOf({ documents: [report], events: [event] }).event('whole')).toEqual(event)
    expect(chronicle.event('whole')).toBeNull()
  })
})

describe('an order that is asked for', () => {
  it('goes by the days alone, with words too; the oldest are those whose day is known', () => {
    const ids = (query: Query) => chronicle.find(query, all).items.map((event) => event.id)
    expect(ids({ order: 'oldest' })).toEqual(['year', 'tour', 'lodz', 'visit'])
    expect(ids({ order: 'newest' })).toEqual(['visit', 'lodz', 'tour', 'year', 'undated'])
    expect(ids({ order: 'oldest', words: ['król'] })).toEqual(['lodz', 'visit'])
    expect(ids({ order: 'newest', words: ['król'] })).toEqual(['visit', 'lodz'])
  })
})

describe('the documents of what a query finds', () => {
  const papers = [
    aDocument({ id: 'a', publisher: 'Harbour Times', body: 'The ministers met in Oslo.' }),
    aDocument({ id: 'b', publisher: 'Northern Wire', body: 'The ministers met in Bergen.' }),
  ]
  const [a, b] = papers as [(typeof papers)[0], (typeof papers)[0]]
  const met = chronicleOf({
    documents: papers,
    events: [
      anEvent({
        id: 'one',
        date: day('2020-01-01'),
        participants: [person('Ada', 'Minister', 'Norland')],
        citations: [cited(a, a.body)],
      }),
      anEvent({
        id: 'two',
        date: day('2020-02-01'),
        participants: [person('Bo', 'Minister', 'Norland'), person('Cy', 'Envoy', 'Norland')],
        citations: [cited(a, a.body), cited(b, b.body)],
      }),
      anEvent({ id: 'three', date: day('2021-03-01'), citations: [cited(b, b.body)] }),
    ],
  })

  it.each<[string, Query, string[]]>([
    ['a time', { from: '2020-01-01', to: '2020-12-31' }, ['a', 'b']],
    ['a day', { from: '2020-01-01', to: '2020-01-01' }, ['a']],
    ['everything', {}, ['b', 'a']],
    ['words', { words: ['Bergen'] }, ['b', 'a']],
    ['those of a country', { represents: 'Norland' }, ['a', 'b']],
    ['somebody', { people: ['Ada'] }, ['a']],
    ['words that cannot be looked up', { words: ['!'] }, []],
  ])('are those of %s, of the newest event first', (_what, query, ids) => {
    expect(met.documentsFor(query, all)).toEqual({ items: ids, total: ids.length })
  })

  it('can be those of one publisher, in parts', () => {
    expect(met.documentsFor({}, all, 'Northern Wire')).toEqual({ items: ['b'], total: 1 })
    expect(met.documentsFor({}, { offset: 1, limit: 1 })).toEqual({ items: ['a'], total: 2 })
  })

  it.each<[Query, string[]]>([
    [{}, ['three', 'two']],
    [{ to: '2020-12-31' }, ['two']],
    [{ words: ['ministers'] }, ['three', 'two']],
    [{ represents: 'Norland' }, ['two']],
    [{ people: ['Bo', 'Cy'] }, ['two']],
  ])('and each has its own events of %j', (query, ids) => {
    const found = met.find({ ...query, document: 'b' }, all)
    expect(found.items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(found.total).toBe(ids.length)
  })
})

describe('the words of a sentence that only says who somebody is', () => {
  const week = aDocument({
    id: 'week',
    title: 'The week',
    body: 'Chancellor Ada Król opened the hospital.\nOn Friday she met Bo Li in Linz.\nShe left.',
  })
  const opening = anEvent({
    id: 'opening',
    participants: [person('Ada Król', 'Chancellor')],
    citations: [cited(week, 'Chancellor Ada Król opened the hospital.')],
  })
  const meeting = anEvent({
    id: 'meeting',
    place: 'Linz',
    participants: [person('Ada Król', 'Chancellor'), person('Bo Li')],
    citations: [
      cited(week, 'On Friday she met Bo Li in Linz.'),
      cited(week, 'Chancellor Ada Król opened the hospital.', 'participant:Ada Król'),
    ],
  })
  const hospital = { words: ['hospital'] }
  const found = (events: (typeof opening)[]) =>
    chronicleOf({ documents: [week], events })
      .find(hospital, all)
      .items.map(({ id }) => id)

  it('find the event that it tells, and no other beside it', () => {
    expect(found([meeting, opening])).toEqual(['opening'])
  })

  it('find what was told behind it, when it tells of no event itself', () => {
    expect(found([meeting])).toEqual(['meeting'])
  })
})
