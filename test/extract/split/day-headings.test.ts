import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const MET = 'President Maria Costa met Chancellor Otto Braun in Graz.'
const HOSTED = 'President Maria Costa hosted Prime Minister Luis Pinto for talks about fisheries.'
const WILL = 'President Maria Costa will meet Chancellor Otto Braun in Graz.'

/** "2024-02-05 held: 2 people", one line an event. */
const told = (text: string, published: string | null = '2024-02-09', file = 'report.txt') =>
  readingOf(text, published, file).drafts.map(
    ({ date, status, participants }) =>
      `${date?.start ?? '?'} ${status}: ${participants.map(({ name }) => name.split(' ').at(-1)).join(', ')}`,
  )
const WEEK = ['2024-02-05 held: Costa, Braun', '2024-02-07 held: Costa, Pinto']

describe('the heading of a day in a bulletin', () => {
  it.each([
    ['in capitals', 'MONDAY 5 FEBRUARY', 'WEDNESDAY 7 FEBRUARY'],
    ['with a comma', 'Monday, 5 February', 'Wednesday, 7 February'],
    ['with its year', 'Monday 5 February 2024', 'Wednesday 7 February 2024'],
    ['in the American order', 'February 5', 'February 7'],
    ['without a weekday', '5 February:', '7 February:'],
  ])('gives its day, %s, to what stands below it', (_, first, second) => {
    expect(told(`The week of the president\n\n${first}\n\n${MET}\n\n${second}\n\n${HOSTED}\n`)).toEqual(WEEK)
    expect(told(`${first}\n${MET}\n${second}\n${HOSTED}\n`)).toEqual(WEEK)
  })

  it('is cited, and is implied only when the year is missing', () => {
    const [without] = readingOf(`MONDAY 5 FEBRUARY\n\n${MET}\n`, '2024-02-09').drafts
    expect(without?.date).toMatchObject({ start: '2024-02-05', certainty: 'implied' })
    expect(without?.evidence.find(({ supports }) => supports === 'date')?.quote).toBe('MONDAY 5 FEBRUARY')
    const both = `Monday 5 February 2024\n\n${MET}\n\nWednesday 7 February 2024\n\n${HOSTED}\n`
    for (const { date } of readingOf(both, '2024-02-09').drafts) expect(date?.certainty).toBe('stated')
  })

  it('is read in Markdown too', () => {
    expect(
      told(`## Monday 5 February\n\n${MET}\n\n**Wednesday 7 February**\n\n${HOSTED}\n`, '2024-02-09', 'week.md'),
    ).toEqual(WEEK)
  })

  it('makes two meetings of the same people on two days two events', () => {
    expect(told(`MONDAY 5 FEBRUARY\n\n${MET}\n\nTUESDAY 6 FEBRUARY\n\n${MET}\n`)).toEqual([
      '2024-02-05 held: Costa, Braun',
      '2024-02-06 held: Costa, Braun',
    ])
  })

  it('dates a programme, whose events are still to come', () => {
    const programme = `MONDAY 5 FEBRUARY\n\n${WILL}\n\nWEDNESDAY 7 FEBRUARY\n\nPresident Maria Costa receives Prime Minister Luis Pinto.\n`
    const planned = WEEK.map((line) => line.replace('held', 'planned'))
    expect(told(programme, '2024-02-02')).toEqual(planned)
    expect(told(programme.replaceAll('FEBRUARY', 'FEBRUARY 2024'), '2024-02-02')).toEqual(planned)
  })

  it('gives way to a day that the sentence says, and is what "today" and "on Tuesday" count from', () => {
    const at = (sentence: string) => told(`WEDNESDAY 7 FEBRUARY\n\n${sentence}\n`)[0]?.slice(0, 10)
    expect(at(MET.replace('.', ' on 3 February 2024.'))).toBe('2024-02-03')
    expect(at(MET.replace('.', ' today.'))).toBe('2024-02-07')
    expect(at(MET.replace('.', ' on Tuesday.'))).toBe('2024-02-06')
  })

  it('leaves the day unknown when nobody knows its year', () => {
    expect(told(`MONDAY 5 FEBRUARY\n\n${MET}\n`, null)).toEqual(['? held: Costa, Braun'])
  })

  it('is none where it says when a text was published, closes a report or is part of a sentence', () => {
    expect(told(`Talks\n\n5 February 2024\n\n${MET}\n`, null)).toEqual(['2024-02-05 held: Costa, Braun'])
    expect(told(`${MET}\n\n5 February 2024\n\n${HOSTED}\n\n7 February 2024\n`, null)).toEqual(WEEK)
    expect(told(`${MET}\n\nThe next round begins on\n7 March.\n\n${HOSTED}\n`)).toEqual([
      '2024-02-09 held: Costa, Braun',
      '2024-02-09 held: Costa, Pinto',
    ])
  })
})
