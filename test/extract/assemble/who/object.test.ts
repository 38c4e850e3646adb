import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name.split(' ').at(-1)).join(', ')}`,
  )

describe('what a verb is said of', () => {
  it.each<[text: string, events: string[]]>([
    ['Minister Jon Vik called Prime Minister Mia Holm on Monday.', ['call: Vik, Holm']],
    ['President Ana Brel visited the shipyard on Monday.', ['visit: Brel']],
    ['On Monday President Ana Brel met the city’s mayor, Jon Vik.', ['meeting: Brel, Vik']],
    ["President Ana Brel held talks with the country's prime minister, Jon Vik, on Monday.", ['meeting: Brel, Vik']],
    ['President Ana Brel received the party’s leader, Jon Vik, on Monday.', ['meeting: Brel, Vik']],
    ['Minister Jon Vik arrived at the summit on Monday.', ['summit: Vik']],
    ['Minister Jon Vik travelled to Oslo together with Governor Ida Rask on Monday.', ['visit: Vik, Rask']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events)
  })

  it.each([
    ['a name that is given', 'Minister Jon Vik called Prime Minister Mia Holm a friend on Monday.'],
    ['a demand', 'Minister Jon Vik called on Prime Minister Mia Holm to stop on Monday.'],
    ['an appointment that is announced', 'Minister Jon Vik made the appointment on Monday.'],
  ])('no event of %s', (_what, text) => {
    expect(told(text)).toEqual([])
  })
})

const attending = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it.each([
  [
    'President Jon Vik is expected to hold talks on 19 June on the sidelines of the Linz summit, which Vik will attend, spokesman Bo Lang told reporters.',
    ['meeting: Jon Vik'],
  ],
  [
    'President Jon Vik will go to the Linz summit on 19 June, which Minister Ana Brel will also attend, spokesman Bo Lang said.',
    ['summit: Ana Brel'],
  ],
  [
    'Minister Ana Brel spoke at the conference in Linz on Monday, which Governor Jon Vik also attended.',
    ['meeting: Ana Brel, Jon Vik'],
  ],
])('whoever tells of it does not attend it: %s', (text, events) => {
  expect(attending(text).toSorted()).toEqual(events)
})

it('a dinner that is held for guests is held by nobody who tells of it', () => {
  const text =
    '"Talks are arranged for tomorrow," Minister Bo Lang said, adding a dinner would be held for the summit’s guests on Saturday.'
  expect(readingOf(text, '2024-06-12').drafts.flatMap(({ participants }) => participants)).toEqual([])
})
