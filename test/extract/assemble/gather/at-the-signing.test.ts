import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ status, kind, date, place, participants }) =>
      `${status} ${kind} ${date?.start ?? '?'} ${place ?? '-'}: ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('a paper that was signed', () => {
  it.each([
    'The agreement was signed in Linz on Monday.',
    'The memorandum (MoU) was formally signed in Linz on Monday.',
    'The two treaties have been signed in Linz on Monday.',
  ])('has its day although nobody is named: %s', (text) => {
    expect(told(text)).toEqual(['held agreement 2023-05-08 Linz: '])
  })

  it.each([
    'The agreement was signed in Linz in 2019.',
    'The treaty was signed on 4 May 1998 in Linz.',
    'Minister Brel hailed the agreement reached on Monday.',
  ])('and is no news of long ago: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    'Speaking at the ceremony, Governor Ana Brel said it was a step.',
    'Speaking at the signing ceremony, Governor Ana Brel said it was a step.',
    'The ceremony was attended by Governor Ana Brel.',
  ])('and whoever is at the ceremony was there: %s', (text) => {
    expect(told(`The agreement was signed in Linz on Monday.\n\n${text}`)).toEqual([
      'held agreement 2023-05-08 Linz: Ana Brel',
    ])
  })

  it('but not whoever is at another ceremony', () => {
    expect(
      told(
        'The agreement was signed in Linz on Monday.\n\nSpeaking at the opening ceremony, Governor Ana Brel said so.',
      ),
    ).toContain('held agreement 2023-05-08 Linz: ')
  })
})

describe('what those who met still have before them', () => {
  it.each([
    'Later, the two prime ministers will hold a roundtable meeting.',
    'Then the two prime ministers will have a working meeting.',
    'Prime Minister Brel will attend a bilateral meeting with Prime Minister Vik.',
  ])('is another event: %s', (text) => {
    const events = told(`Prime Minister Jon Vik welcomed Prime Minister Ana Brel on Monday.\n\n${text}`)
    expect(events).toContain('held meeting 2023-05-08 -: Jon Vik, Ana Brel')
    expect(events.filter((each) => each.startsWith('planned meeting'))).toHaveLength(1)
  })
})

describe('how often they met', () => {
  it.each([
    'This is going to be the fifth meeting at that level this year.',
    'The third ministerial meeting this year will be held in Linz.',
    'This will be the second summit of the two countries this year.',
  ])('is no event of a whole year: %s', (text) => {
    expect(told(text).filter((each) => each.includes('2023-01-01'))).toEqual([])
  })
})
