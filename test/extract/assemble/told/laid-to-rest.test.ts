import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ kind, date, title, participants }) =>
      `${kind} ${date?.start} ${title}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it.each<[text: string, told: string]>([
  [
    'Former President Bo Roe was laid to rest on Monday in Linz. President Ann Lee attended the funeral.',
    'ceremony 2023-05-08 Funeral with Ann Lee: Ann Lee',
  ],
  [
    'Former Premier Bo Roe was buried in Linz on Monday. Among the mourners were President Ann Lee and Premier Jon Vik.',
    'ceremony 2023-05-08 Funeral with Ann Lee and Jon Vik: Ann Lee, Jon Vik',
  ],
  ['President Bo Roe will be laid to rest on Friday.', 'ceremony 2023-05-12 Funeral: '],
])('tells a funeral on its day, without whose it is: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

it.each([
  'Twelve miners were buried alive on Monday.',
  'President Bo Roe, who was buried on Monday, built the harbour.',
  'The chest was buried on Monday.',
])('tells no funeral: %s', (text) => {
  expect(told(text)).toEqual([])
})
