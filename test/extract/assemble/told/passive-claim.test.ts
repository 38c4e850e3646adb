import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// the length of the words between, letter by letter, once doubled the time for each of them: this never ended
it('no words between an event and whom it included keep it busy', () => {
  const text =
    'Other notable figures that made a visit to greet President Leander ahead of Malta’s Harbour Day included the former Minister Bo Roe.'
  expect(readingOf(text, '2023-05-04').drafts).toBeInstanceOf(Array)
})

it('who came along to what is done was there, and not only on the visit that an aside tells of', () => {
  const text =
    'President Ana Brel, who is on a state visit to Kenya, laid a wreath in Nairobi on Tuesday, accompanied by Minister Jon Vik.'
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.map(({ kind, participants }) => [kind, participants.map(({ name }) => name)])).toEqual([
    ['ceremony', ['Ana Brel', 'Jon Vik']],
  ])
})
