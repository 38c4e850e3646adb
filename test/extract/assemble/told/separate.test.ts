import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const events = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(({ participants }) => participants.map(({ name }) => name).join(', '))

const BREL = 'President Ana Brel'
const TWO = 'Chancellor Karl Odin and Minister Bo Roe'

describe('meetings with one after the other', () => {
  it.each([
    `${BREL} held separate meetings with ${TWO} today.`,
    `${BREL} had separate telephone calls with ${TWO} today.`,
    `${BREL} met separately with ${TWO} today.`,
    `${BREL} held bilateral meetings with ${TWO} today.`,
  ])('are one event each: %s', (text) => {
    expect(events(text)).toEqual(['Ana Brel, Karl Odin', 'Ana Brel, Bo Roe'])
  })

  it('are told apart by the preposition that is said again', () => {
    expect(
      events(
        `${BREL} met separately today with Chancellor Karl Odin as well as with Minister Bo Roe and Minister Pia Lund.`,
      ),
    ).toEqual(['Ana Brel, Karl Odin', 'Ana Brel, Bo Roe, Pia Lund'])
  })

  it('are no event of all, whatever follows', () => {
    expect(events(`${BREL} held separate meetings with ${TWO} today. They discussed grain.`)).toEqual([
      'Ana Brel, Karl Odin',
      'Ana Brel, Bo Roe',
    ])
  })

  it.each([
    `${BREL} held a separate meeting with ${TWO} today.`,
    `${BREL} held a meeting with ${TWO} today.`,
    `Separately, ${BREL} met ${TWO} today.`,
  ])('are not read from one meeting: %s', (text) => {
    expect(events(text)).toEqual(['Ana Brel, Karl Odin, Bo Roe'])
  })
})

describe('a meeting on the margins', () => {
  it.each([
    'On the margins, Minister Brel held a bilateral meeting with Minister Odin on 2 May.',
    'On the sidelines, Minister Brel met Minister Odin on 2 May.',
  ])('is another one than that of all: %s', (behind) => {
    const text = `The Nordic Council met in Porto from 1 to 3 May 2023. Minister Ana Brel, Minister Karl Odin and Minister Bo Roe took part. ${behind}`
    const drafts = readingOf(text, '2023-05-04').drafts
    expect(drafts.map(({ date, participants }) => [date?.start, date?.end, participants.length])).toEqual([
      ['2023-05-01', '2023-05-03', 3],
      ['2023-05-02', '2023-05-02', 2],
    ])
  })
})

describe('a title', () => {
  it('says with whom when the name of the event says whose it is', () => {
    const text =
      'Secretary General Vera Lund took part in an extraordinary summit of NATO leaders on 2 May 2023 together with President Ana Brel.'
    expect(readingOf(text, '2023-05-04').drafts.map(({ title }) => title)).toEqual([
      'Extraordinary summit of NATO leaders with Vera Lund and Ana Brel',
    ])
  })
})

it('reads who met again on another day as two meetings', () => {
  const { drafts } = readingOf(
    `${BREL} first met Minister Bo Roe in Oslo on 2 May and again in Riga on 3 May.`,
    '2023-05-04',
  )
  expect(drafts.map(({ date, place }) => `${date?.start} ${place}`)).toEqual(['2023-05-02 Oslo', '2023-05-03 Riga'])
})

it.each([
  'On Monday the Minister held bilateral meetings with Minister Bo Roe and Minister Pia Lund.',
  'On Monday the Minister held bilateral meetings with: Bo Roe, Minister of Health; Pia Lund, Minister of Fisheries.',
])('reads those whom somebody without a name met one by one: %s', (text) => {
  expect(events(text)).toEqual(['Bo Roe', 'Pia Lund'])
})

it('reads a day in front of who is met on it', () => {
  expect(events(`${BREL} will meet Minister Bo Roe on 14 May and, on 15 May, Minister Pia Lund.`)).toEqual([
    'Ana Brel, Bo Roe',
    'Ana Brel, Pia Lund',
  ])
})
