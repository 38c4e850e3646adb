import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ date, place, participants }) =>
      `${date?.start} · ${place ?? '-'} · ${participants.map(({ name, role, represents }) => `${name}, ${role}, ${represents}`).join('; ')}`,
  )

describe('somebody of a mission', () => {
  it.each([
    'Korean Mission in Bergen',
    'Embassy of South Korea in Bergen',
    'Consulate General of South Korea in Bergen',
  ])('stands for who sent it, and nothing was held where it is: %s', (mission) => {
    expect(told(`Minister Ana Torv met Counsellor Lars Holm of the ${mission} today.`)).toEqual([
      '2024-06-12 · - · Ana Torv, Minister, null; Lars Holm, Counsellor, South Korea',
    ])
  })
})

describe('a list that goes on with the office in front', () => {
  it.each([
    'Also present were Ambassador Lars Holm, Director of the Lakes Department, Jon Vik, and Head of Protocol, Per Dahl.',
    'In attendance were Ambassador Lars Holm, Director of the Lakes Department, Jon Vik, and Head of Protocol, Per Dahl.',
    'The meeting was attended by Ambassador Lars Holm, Director of the Lakes Department, Jon Vik, and Head of Protocol, Per Dahl.',
  ])('gives each the own one: %s', (list) => {
    const [first] = told(`Minister Ana Torv met the delegation today. ${list}`)
    expect(first).toContain('Lars Holm, Ambassador')
    expect(first).toContain('Jon Vik, Director of the Lakes Department')
    expect(first).toContain('Per Dahl, Head of Protocol')
  })
})

it.each([
  ['State Secretary - Minister of Ports', 'State Secretary and Minister of Ports'],
  ['Deputy Prime Minister – Minister of Finance', 'Deputy Prime Minister and Minister of Finance'],
  ['Vice Premier - Foreign Minister', 'Vice Premier and Foreign Minister'],
])('a dash joins the offices of one: %s', (offices, role) => {
  expect(told(`Minister Ana Torv met with ${offices} Issa Bol on 10 June 2024.`)[0]).toContain(`Issa Bol, ${role}`)
})

it.each([
  ['Earlier today, Minister Ana Torv had met Mayor Lars Holm.', '2024-06-12'],
  ['Earlier in the day, Minister Ana Torv had also received Mayor Lars Holm.', '2024-06-11'],
  ['Earlier in the afternoon, Minister Ana Torv had called on Mayor Lars Holm.', '2024-06-11'],
])('what had been done earlier that day is told: %s', (second, day) => {
  expect(
    told(`Shri. Arun Desai has called on President Eva Lund at Rose Hall last evening. ${second}`).toSorted(),
  ).toEqual(
    [
      '2024-06-11 · Rose Hall · Arun Desai, null, null; Eva Lund, President, null',
      `${day} · - · Ana Torv, Minister, null; Lars Holm, Mayor, null`,
    ].toSorted(),
  )
})
