import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import type { Message } from '../../src/core/message.ts'
import { compose, nextWithSomething } from '../../src/digest/compose.ts'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'

const report = aDocument({
  id: 'report',
  title: 'Ministers meet',
  publisher: 'The Gazette',
  url: 'https://example.org/report',
  body: 'The ministers met in Oslo on 24 March 2022.',
})

const event = (changes: Partial<Event> & Pick<Event, 'id'>, day = '2022-03-24') =>
  anEvent({
    title: 'Meeting of ministers',
    date: { start: day, end: day, precision: 'day', certainty: 'stated' },
    citations: [cited(report, report.body)],
    ...changes,
  })

const chronicle = chronicleOf({
  documents: [report],
  events: [
    event({
      id: 'oslo',
      place: 'Oslo',
      participants: ['Ada Lind', 'Bo Berg'].map((name) => ({ name, role: null, represents: null, part: 'took part' })),
    }),
    event({ id: 'plan', title: 'Summit', status: 'planned' }, '2023-07-11'),
    event({ id: 'leap', title: 'Signing' }, '2024-02-29'),
  ],
})
const shown = (message: Message | null) => (message ? renderMessage(message, PLAIN) : null)
const buttons = (message: Message | null) =>
  message?.blocks
    .flatMap((block) => (block.kind === 'entry' ? block.buttons : []))
    .map(({ label, press }) => [label, press.words])

describe('a digest', () => {
  it('tells year, one line, people, the sentence and its source, with buttons to go on', () => {
    const message = compose(chronicle, '2027-03-24', 'skip', null)
    expect(shown(message)).toContain('On this day: 24 March')
    expect(shown(message)).toContain('2022, 5 years ago: Meeting of ministers')
    expect(shown(message)).toContain('Ada Lind and Bo Berg')
    expect(shown(message)).toContain('“The ministers met in Oslo on 24 March 2022.”')
    expect(shown(message)).toContain('https://example.org/report')
    expect(buttons(message)).toEqual([
      ['Who attended', 'who attended oslo'],
      ['Sources', 'sources oslo'],
    ])
  })

  it('ends in a button to all events of the day where it holds some of them, and only there', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, n) => event({ id: `e${n}` }, `20${10 + n}-03-24`))
    const of = (count: number) =>
      compose(chronicleOf({ documents: [report], events: years(count) }), '2027-03-24', 'skip', null)
    const all = { label: 'All of 24 March', press: { does: 'ask', words: 'on this day 24 March' } }
    expect(of(12)?.blocks.at(-1)).toEqual({ kind: 'buttons', buttons: [all] })
    expect(of(12)?.whole).toBeUndefined()
    // Where a platform has no room for the five, it shows the same button.
    expect(of(5)?.blocks.at(-1)?.kind).toBe('entry')
    expect(of(5)?.whole).toEqual(all)
  })

  it('says that what is planned is planned', () => {
    expect(shown(compose(chronicle, '2027-07-11', 'skip', null))).toContain('planned')
  })

  it('says why 29 February is shown on the 28th', () => {
    expect(shown(compose(chronicle, '2027-02-28', 'skip', null))).toContain(
      '29 February, a day that 2027 does not have',
    )
  })
})

describe('on an empty day', () => {
  it('is nothing for "skip"', () => {
    expect(compose(chronicle, '2027-03-25', 'skip', null)).toBeNull()
  })

  it('is a line for "say", with the next day that has something', () => {
    const text = shown(compose(chronicle, '2027-03-25', 'say', '2027-03-24'))
    expect(text).toContain('25 March, these documents have nothing. The next day with something to tell is 11 July.')
  })

  it('is what is coming for "next", once a week', () => {
    const text = shown(compose(chronicle, '2027-03-25', 'next', null))
    expect(text).toContain('Coming up in these documents')
    expect(text).toMatch(/11 July: 2023, Summit[\s\S]*29 February: 2024, Signing[\s\S]*24 March: 2022, Meeting/)
    expect(compose(chronicle, '2027-03-31', 'next', '2027-03-25')).toBeNull()
    expect(compose(chronicle, '2027-04-01', 'next', '2027-03-25')).not.toBeNull()
  })

  it('says of what is coming for "next" that it was only planned', () => {
    const date = { start: '2024-04-01', end: '2024-04-01', precision: 'day', certainty: 'stated' } as const
    const planned = chronicleOf({ events: [anEvent({ id: 'p', title: 'Talks', status: 'planned', date })] })
    expect(shown(compose(planned, '2027-03-25', 'next', null))).toContain('1 April: 2024, Talks (planned)')
  })

  it('is nothing for "next" when the documents hold no day at all', () => {
    expect(compose(chronicleOf({ events: [] }), '2027-03-25', 'next', null)).toBeNull()
  })
})

describe('the next digest with something in it', () => {
  const plan = { time: '09:00', zone: 'Europe/Brussels', cadence: { every: 'day' } } as const

  it('is looked for through a whole year', () => {
    expect(nextWithSomething(chronicle, plan, '2027-03-24T09:00:00Z')).toEqual({
      day: '2027-07-11',
      at: '2027-07-11T07:00:00.000Z',
    })
    expect(nextWithSomething(chronicle, plan, '2027-07-11T09:00:00Z')?.day).toBe('2028-02-29')
  })

  it('is on a day of the cadence, or there is none', () => {
    const weekly = { ...plan, cadence: { every: 'week', weekday: 7 } } as const
    expect(nextWithSomething(chronicle, weekly, '2027-03-24T09:00:00Z')?.day).toBe('2027-07-11')
    expect(nextWithSomething(chronicleOf({ events: [] }), plan, '2027-03-24T09:00:00Z')).toBeNull()
  })
})
