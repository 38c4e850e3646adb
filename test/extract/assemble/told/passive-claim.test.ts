import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

// the length of the words between, letter by letter, once doubled the time for each of them: this never ended
it('no words between an event and whom it included keep it busy', () => {
  const text =
    'Other notable figures that made a visit to greet President Leander ahead of Malta’s Harbour Day included the former Minister Bo Roe.'
  expect(readingOf(text, '2023-05-04').drafts).toBeInstanceOf(Array)
})
