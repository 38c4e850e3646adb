import { expect, it } from 'vitest'
import { looksLikeAnswer } from '../../../src/questions/nearest/looks-like-answer.ts'

it.each([
  ['when was the flood', 'The flood came on Tuesday.', true],
  ['when was the flood', 'It marks one month since the flood.', true],
  ['when was the flood', 'The flood may march on.', false],
  ['when was the flood', 'The G7 spoke of the flood with 30 countries.', false],
  ['how long was the call', 'The call lasted twenty minutes.', true],
  ['which countries were there', 'Malta, Chile and Ghana were there.', true],
  ['which countries were there', 'Many countries were there.', false],
  ['where was the congress', 'It met in Rostock.', true],
  ['who opened it', 'It was opened by Ana Brel.', true],
  ['was it opened', 'It was opened by Ana Brel.', false],
])('“%s” of “%s”: %s', (question, quote, looks) => {
  expect(looksLikeAnswer(question, quote)).toBe(looks)
})
