import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('who says how a meeting went', () => {
  const told = (text: string) =>
    readingOf(text, '2023-05-04').drafts.map(({ kind, date, participants }) =>
      [kind, date?.start, ...participants.map(({ name }) => name)].join(' '),
    )

  it.each([
    [
      'Mayor Jon Vik said Tuesday’s meeting with Chancellor Ana Brel was useful.',
      'meeting 2023-05-02 Jon Vik Ana Brel',
    ],
    [
      'Finance Minister Jon Vik told reporters that his talks with Chancellor Ana Brel on Monday had been frank.',
      'meeting 2023-05-01 Jon Vik Ana Brel',
    ],
    ['Premier Jon Vik called Monday’s call with President Ana Brel constructive.', 'call 2023-05-01 Jon Vik Ana Brel'],
    [
      'Governor Jon Vik described Tuesday’s two-hour meeting with Minister Ana Brel as very productive.',
      'meeting 2023-05-02 Jon Vik Ana Brel',
    ],
    ['Some mayors said a meeting with Minister Ana Brel on Monday was productive.', 'meeting 2023-05-01 Ana Brel'],
  ])('was there: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it.each([
    'Senator Jon Vik said Tuesday’s meeting with Chancellor Ana Brel was a mistake.',
    'Spokesman Jon Vik said Tuesday’s meeting with Chancellor Ana Brel was useful.',
    'Jon Vik, an analyst in Bergen, said Tuesday’s meeting with Chancellor Ana Brel was useful.',
  ])('was not, when they only speak of it: %s', (text) => {
    expect(told(text).join()).not.toContain('Jon Vik')
  })
})
