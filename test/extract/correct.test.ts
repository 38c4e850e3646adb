import { describe, expect, it } from 'vitest'
import { readingOf } from '../helpers/reading.ts'

const TEXT = 'Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe on 24 January. They ate fish.'
const corrected = (...lines: string[]) =>
  readingOf(`---\ncorrections:\n${lines.map((line) => `  - { ${line} }`).join('\n')}\n---\n${TEXT}`).drafts

describe('a correction in the front matter', () => {
  it('gives a date that no rule can know, noted by the editor', () => {
    expect(readingOf(TEXT).drafts[0]?.date).toBeNull()
    const [event] = corrected('quote: on 24 January, fix: date, date: 2022-01-24')
    expect(event?.date).toEqual({ start: '2022-01-24', end: '2022-01-24', precision: 'day', certainty: 'stated' })
    expect(event?.evidence.filter(({ supports }) => supports === 'date')).toEqual([
      { start: 74, end: 87, quote: 'on 24 January', supports: 'date', rule: 'correction', notedByEditor: true },
    ])
  })

  it.each([
    ['date: 2022-01', { start: '2022-01-01', end: '2022-01-31', precision: 'month', certainty: 'stated' }],
    ['date: 2022', { start: '2022-01-01', end: '2022-12-31', precision: 'year', certainty: 'stated' }],
    [
      'date: 2022-01-24, end: 2022-01-26',
      { start: '2022-01-24', end: '2022-01-26', precision: 'span', certainty: 'stated' },
    ],
  ])('gives it as exactly as the editor does: %s', (date, expected) => {
    expect(corrected(`quote: on 24 January, fix: date, ${date}`)[0]?.date).toEqual(expected)
  })

  it('completes somebody the rules found, and adds somebody they did not', () => {
    const [event] = corrected(
      'quote: Bo Roe, fix: person, name: Bo Roe, role: Acting Foreign Minister',
      'quote: They ate fish, fix: person, name: Cy Poe, role: Cook, represents: Denmark',
    )
    expect(event?.participants.find(({ name }) => name === 'Bo Roe')?.role).toBe('Acting Foreign Minister')
    expect(event?.participants.some(({ name }) => name === 'Cy Poe')).toBe(false)
    const [other] = corrected('quote: met with Swedish, fix: person, name: Cy Poe, role: Cook, represents: Denmark')
    expect(other?.participants).toContainEqual({
      name: 'Cy Poe',
      role: 'Cook',
      represents: 'Denmark',
      part: 'took part',
    })
    expect(other?.evidence).toContainEqual(
      expect.objectContaining({ supports: 'participant:Cy Poe', notedByEditor: true }),
    )
  })

  it('says where it was, or that nobody knows', () => {
    expect(corrected('quote: met with Swedish, fix: place, place: Bergen')[0]?.place).toBe('Bergen')
    expect(corrected('quote: met with Swedish, fix: place, place: null')[0]?.place).toBeNull()
  })

  it('says what it was, or that it was nothing', () => {
    expect(corrected('quote: met with Swedish, fix: kind, kind: ceremony')[0]?.kind).toBe('ceremony')
    expect(corrected('quote: met with Swedish, fix: not-an-event')).toEqual([])
  })

  it('makes an event of a sentence that tells none, with the facts that follow', () => {
    const [, dinner] = corrected(
      'quote: They ate fish, fix: date, date: 2022-01-25',
      'quote: They ate fish, fix: kind, kind: meeting',
    )
    expect(dinner).toMatchObject({ kind: 'meeting', title: 'Meeting', date: { start: '2022-01-25' } })
    expect(dinner?.evidence.every(({ notedByEditor }) => notedByEditor)).toBe(true)
  })

  it('takes one sentence out of an event that others tell, with those whom it alone names', () => {
    const text = `Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe on 24 January 2022. The meeting was also attended by Trade Minister Cy Poe.`
    const without = (quote: string) =>
      readingOf(`---\ncorrections:\n  - { quote: ${quote}, fix: not-an-event }\n---\n${text}`).drafts
    const people = (quote: string) => without(quote).map(({ participants }) => participants.map(({ name }) => name))
    expect(readingOf(text).drafts[0]?.participants).toHaveLength(3)
    expect(people('also attended')).toEqual([['Ann Lee', 'Bo Roe']])
    expect(without('also attended')[0]?.date?.start).toBe('2022-01-24')
    expect(people('met with Swedish')).toEqual([])
  })

  it('leaves other events alone', () => {
    expect(corrected('quote: They ate fish, fix: not-an-event')).toHaveLength(1)
  })
})
