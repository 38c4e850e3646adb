import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const days = (text: string) => readingOf(text, '2023-05-10').drafts.map(({ date }) => date && [date.start, date.end])

describe('the day of what was done on one of several days', () => {
  it('is not the day of publication', () => {
    expect(days('During her three-day stay in Riga, Minister Ana Brel also met Governor Jon Vik.')).toEqual([null])
  })

  it('lies within the stay where its end is told', () => {
    expect(
      days(
        'Minister Ana Brel concluded today a three-day visit to Riga. During her three-day visit, she met Governor Jon Vik.',
      ).at(-1),
    ).toEqual(['2023-05-08', '2023-05-10'])
  })
})

describe('the days of what follows', () => {
  it.each([
    'Radio had said that Maltese Minister Jon Vik would travel to Riga next week after visiting Oslo.',
    'Maltese Minister Jon Vik will fly to Riga on Friday after visiting Oslo.',
  ])('are not those of what comes before it: %s', (text) => {
    const oslo = readingOf(text, '2023-05-10').drafts.find(({ place }) => place === 'Oslo')
    expect(oslo?.date ?? null).toBeNull()
  })
})

it.each([
  'Envoy Jon Vik sent out invitations to the talks on Tuesday, but did not say who was on the list.',
  'The ministry issued invitations for the summit on Monday.',
  'Malta received an invitation to the conference on Monday.',
])('the day of an invitation is not that of the talks: %s', (text) => {
  expect(days(text)).toEqual([])
})

describe('the day of what is held in a building', () => {
  it.each([
    'Minister Ana Brel met Minister Jon Vik in the OR Holm Building on Tuesday.',
    'Minister Ana Brel met Minister Jon Vik at the Lakes Building on 9 May.',
    'Building on the summit of 3 May, Minister Ana Brel met Minister Jon Vik in Linz on Tuesday.',
  ])('is not that of what is built on: %s', (text) => {
    expect(days(text)).toEqual([['2023-05-09', '2023-05-09']])
  })
})
