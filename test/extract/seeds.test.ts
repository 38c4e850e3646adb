import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import { extract, merge, readDocument, verify } from '../../src/extract/index.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const root = path.join(import.meta.dirname, '../..')
const lexicon = loadVocabulary(path.join(root, 'config'))
const documents = readdirSync(path.join(root, 'seeds'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const document = readDocument(file, readFileSync(path.join(root, 'seeds', file)), file)
    if (Array.isArray(document)) throw new Error(JSON.stringify(document))
    return document
  })
const { events, people } = merge(
  documents.map((document) => extract(document, lexicon)),
  lexicon,
)

/** Events on these days, of this kind when one is given. */
const on = (start: string, end: string, kind?: string): readonly Event[] =>
  events.filter((event) => event.date?.start === start && event.date.end === end && (!kind || event.kind === kind))
const only = (found: readonly Event[]): Event => {
  expect(found.map((event) => event.title)).toHaveLength(1)
  return found[0] as Event
}
const said = ({ participants }: Event): string[] =>
  participants.map(({ name, role, represents }) => `${name} (${role}, ${represents})`).sort()
const names = ({ participants }: Event): string[] => participants.map(({ name }) => name)

describe('the five documents of the seeds', () => {
  it('tell one call of twelve on 28 February 2022, organised by Joe Biden, from two documents', () => {
    const call = only(on('2022-02-28', '2022-02-28'))
    expect(call).toMatchObject({ kind: 'call', status: 'held', organisers: ['Joe Biden'], listsPresent: true })
    expect(call.documents).toHaveLength(2)
    expect(said(call)).toEqual([
      'Andrzej Duda (President, Poland)',
      'Boris Johnson (Prime Minister, United Kingdom)',
      'Charles Michel (President, European Council)',
      'Emmanuel Macron (President, France)',
      'Fumio Kishida (Prime Minister, Japan)',
      'Jens Stoltenberg (Secretary General, NATO)',
      'Joe Biden (President, United States)',
      'Justin Trudeau (Prime Minister, Canada)',
      'Klaus Iohannis (President, Romania)',
      'Mario Draghi (Prime Minister, Italy)',
      'Olaf Scholz (Chancellor, Germany)',
      'Ursula von der Leyen (President, European Commission)',
    ])
  })

  it('tell a virtual meeting of nine on 24 January 2022, a day without a year in the text', () => {
    const meeting = only(on('2022-01-24', '2022-01-24'))
    expect(meeting).toMatchObject({ kind: 'meeting', place: null, organisers: ['Joe Biden'] })
    expect(meeting.date?.certainty).toBe('implied')
    expect(names(meeting).sort()).toEqual([
      'Andrzej Duda',
      'Boris Johnson',
      'Charles Michel',
      'Emmanuel Macron',
      'Jens Stoltenberg',
      'Joe Biden',
      'Mario Draghi',
      'Olaf Scholz',
      'Ursula von der Leyen',
    ])
  })

  it('tell the summit of the week before the call as a span, with nobody named', () => {
    const summit = only(on('2022-02-21', '2022-02-27'))
    expect(summit).toMatchObject({ kind: 'summit', participants: [] })
    expect(summit.date).toMatchObject({ precision: 'span', certainty: 'implied' })
    expect(summit.documents).toHaveLength(2)
  })

  it('tell the summit of 24 March 2022 in Brussels with those who acted there and who addressed it', () => {
    const summit = only(on('2022-03-24', '2022-03-24', 'summit'))
    expect(summit.place).toBe('Brussels')
    expect(names(summit)).toEqual(expect.arrayContaining(['Jens Stoltenberg', 'Boris Johnson', 'Joe Biden']))
    expect(summit.participants.find(({ name }) => name.includes('Zelensky'))?.part).toBe('addressed')
  })

  it('tell the meeting of G7 leaders on 24 March 2022 once', () => {
    const meeting = only(on('2022-03-24', '2022-03-24', 'meeting'))
    expect(meeting.title).toContain('G7 leaders')
    expect(names(meeting)).toContain('Jens Stoltenberg')
  })

  it('tell that the term of Jens Stoltenberg was extended, on the day he said so', () => {
    const longer = only(on('2022-03-24', '2022-03-24', 'appointment'))
    expect(names(longer)).toEqual(['Jens Stoltenberg'])
    expect(longer.title).toContain('until 30 September 2023')
  })

  it('tell the visit to exercise Cold Response', () => {
    const visit = only(on('2022-03-25', '2022-03-25'))
    expect(visit.title).toContain('Cold Response')
    expect(visit.place).toBe('northern Norway')
    expect(names(visit)).toEqual(['Jens Stoltenberg'])
  })

  it('tell the visit to Washington and the meetings there', () => {
    expect(only(on('2022-06-01', '2022-06-01')).place).toContain('Washington')
    expect(said(only(on('2022-06-02', '2022-06-02')))).toEqual([
      'Jens Stoltenberg (Secretary General, NATO)',
      'Joe Biden (President, United States)',
      'Kamala Harris (Vice President, United States)',
    ])
    const separate = on('2022-06-01', '2022-06-02')
    expect(separate.every((event) => event.date?.precision === 'span')).toBe(true)
    const stoltenberg = 'Jens Stoltenberg (Secretary General, NATO)'
    expect(separate.map(said).sort()).toEqual([
      ['Antony Blinken (Secretary of State, United States)', stoltenberg],
      ['Jake Sullivan (National Security Adviser, United States)', stoltenberg],
      [stoltenberg, 'Lloyd Austin (Defense Secretary, United States)'],
    ])
  })

  it('tell the summit in Madrid as planned', () => {
    const summit = only(on('2022-06-29', '2022-06-30'))
    expect(summit).toMatchObject({ kind: 'summit', status: 'planned', participants: [] })
    expect(summit.place).toContain('Madrid')
  })

  it('tell the appointment of October 2014 with month precision', () => {
    const appointment = only(on('2014-10-01', '2014-10-31'))
    expect(appointment.date?.precision).toBe('month')
    expect(names(appointment)).toEqual(['Jens Stoltenberg'])
  })

  it('let nobody take part who is only spoken of, who asks, or who is named on the page around', () => {
    const all = new Set(events.flatMap(names))
    for (const name of ['Putin', 'Xi', 'Wang', 'Somer', 'Dombrovskis', 'Raman', 'Szewczyk', 'Trump'])
      expect([...all].filter((each) => each.includes(name))).toEqual([])
  })

  it('tell no meeting or call of one person with nobody, on no day and nowhere', () => {
    const empty = events.filter(
      ({ kind, date, place, participants }) =>
        /^(?:call|meeting|visit)$/.test(kind) && date === null && place === null && participants.length === 1,
    )
    expect(empty.map(({ title }) => title)).toEqual([])
  })

  it('know Joe Biden under one name', () => {
    expect(people.filter(({ name }) => name.includes('Biden')).map(({ name }) => name)).toEqual(['Joe Biden'])
  })

  it('cite only what stands in them', () => {
    const bodies = new Map(documents.map(({ id, body }) => [id, body]))
    expect(verify(events, people, (id) => bodies.get(id) ?? null)).toEqual([])
  })
})
