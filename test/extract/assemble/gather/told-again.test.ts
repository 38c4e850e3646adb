import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** "visit 2023-05-09: Brel, Lund": what a text tells of, each event once. */
const told = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, date, participants }) =>
      `${kind} ${date?.start ?? 'undated'}: ${participants.map(({ name }) => name.split(' ').at(-1)).join(', ')}`,
  )

describe('an event that is told of twice is one', () => {
  it.each<[why: string, text: string, events: string[]]>([
    [
      'the same two on the same day',
      'President Ana Brel met Minister Jon Vik in Oslo on 2 May 2023. President Brel met Minister Vik on 2 May 2023.',
      ['meeting 2023-05-02: Brel, Vik'],
    ],
    [
      'the sentence says that it is the one told before',
      'President Ana Brel met Minister Jon Vik in Oslo on 2 May 2023. The meeting was also attended by Governor Ida Rask.',
      ['meeting 2023-05-02: Brel, Vik, Rask'],
    ],
    [
      'a visit to a place whose day was told',
      'President Ana Brel will visit Malta on 9 May 2023. President Brel is visiting Malta at the invitation of its president.',
      ['visit 2023-05-09: Brel'],
    ],
  ])('%s', (_why, text, events) => {
    expect(told(text)).toEqual(events)
  })

  it.each<[why: string, text: string, events: string[]]>([
    [
      'one day of a visit is spent elsewhere',
      'President Ana Brel and Minister Jon Vik will pay a visit to Finland from 7 to 9 May 2023. On 9 May, President Brel and Minister Vik will travel to Oulu.',
      ['visit 2023-05-07: Brel, Vik', 'visit 2023-05-09: Brel, Vik'],
    ],
    [
      'another day is told',
      'President Ana Brel met Minister Jon Vik on 2 May 2023. President Brel met Minister Vik on 3 May 2023.',
      ['meeting 2023-05-02: Brel, Vik', 'meeting 2023-05-03: Brel, Vik'],
    ],
    [
      'others are there later',
      'On 2 May 2023, President Ana Brel met Minister Jon Vik. Later, President Brel met Governor Ida Rask.',
      ['meeting 2023-05-02: Brel, Vik', 'meeting 2023-05-02: Brel, Rask'],
    ],
  ])('but not where %s', (_why, text, events) => {
    expect(told(text)).toEqual(events)
  })
})

describe('a meeting that is called by its day', () => {
  const toldOf = (text: string) =>
    readingOf(text, '2023-05-10').drafts.map(({ kind, date, participants }) =>
      [kind, date?.start, ...participants.map(({ name }) => name)].join(' '),
    )
  const MET = 'Minister Karl Zammit of Malta met Minister Mia Holm of Iceland in Selfoss.'

  it.each([
    'Friday’s meeting was their third this year.',
    'Friday’s talks lasted two hours.',
    'Friday’s meeting dealt with salt.',
  ])('is the one that was told without a day: %s', (sentence) => {
    expect(toldOf(`${MET} ${sentence}`)).toEqual(['meeting 2023-05-05 Karl Zammit Mia Holm'])
  })

  it.each([
    'Friday’s meeting of the Salt Council was longer.',
    'They met on Tuesday. Friday’s meeting of mayors was longer.',
  ])('is another one where it is of others: %s', (sentence) => {
    expect(toldOf(`${MET} ${sentence}`)).not.toContain('meeting 2023-05-05 Karl Zammit Mia Holm')
  })
})
