import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** Who took part in the meetings that a text published on Thursday, 4 May 2023 tells. */
const peopleOf = (text: string) =>
  readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) => participants.map(({ name }) => name))

it.each([
  'President Ann Lee thanked President Bo Roe, who pledged help at an emergency meeting of the Lakes Union on Friday.',
  'President Ann Lee also thanked Prime Minister Bo Roe, whose country sent boats after the call for help during a meeting in Oslo on Friday.',
  'Minister Ann Lee congratulated Minister Bo Roe, whose plan was adopted by the Board in a meeting on Friday.',
])('who is thanked for what was said at a meeting did not meet the one who thanks: %s', (text) => {
  expect(peopleOf(text)).not.toContain('Ann Lee')
})

it('who was told something in a phone call was in it, whoever else is described beside', () => {
  expect(peopleOf('President Ann Lee told Prime Minister Bo Roe, who is ill, in a phone call on Tuesday.')).toEqual([
    'Ann Lee',
    'Bo Roe',
  ])
})
