import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(({ status, date }) => `${status} ${date?.start} ${date?.end}`)

it.each([
  ['visited Oslo on 5 May last year', 'held 2023-05-05 2023-05-05'],
  ['visited Oslo on May 5 of last year', 'held 2023-05-05 2023-05-05'],
  ['visited Oslo from 5 to 7 May last year', 'held 2023-05-05 2023-05-07'],
  ['visited Oslo in March last year', 'held 2023-03-01 2023-03-31'],
  ['visited Oslo in late September of last year', 'held 2023-09-01 2023-09-30'],
  ['will visit Oslo in March next year', 'planned 2025-03-01 2025-03-31'],
  ['will visit Oslo on 5 July next year', 'planned 2025-07-05 2025-07-05'],
])('the year behind a date is its year: %s', (deed, expected) => {
  expect(told(`President Ana Lund ${deed}.`)).toEqual([expected])
})

it('a year with which another sentence begins is not', () => {
  expect(told('President Ana Lund visited Oslo on 5 May. Last year she was ill.')[0]).toBe('held 2024-05-05 2024-05-05')
})

it.each([
  'Minister Torv looked forward to welcoming Minister Holm in Oslo in November.',
  'Both ministers looked forward to the Lake Forum in Oslo in November.',
  'They looked forward to meeting again at the Nordic Summit in Oslo in November.',
])('what somebody looked forward to was to come: %s', (text) => {
  expect(told(`Minister Ana Torv met Minister Lars Holm on 5 May 2024. ${text}`).at(-1)).toBe(
    'planned 2024-11-01 2024-11-30',
  )
})
