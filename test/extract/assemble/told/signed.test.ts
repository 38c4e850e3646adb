import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it.each([
  'a €20 million contract',
  'a 20 million euro contract',
  'a loan contract worth €20 million',
  'the finance contract',
])('two who sign %s are at one event', (paper) => {
  const text = `Malta’s Finance Minister Ana Brel and Norway’s Ports Minister Jon Vik signed ${paper} in Linz on 3 June 2024.`
  expect(
    readingOf(text, '2024-06-05').drafts.map(({ kind, place, participants }) => [
      kind,
      place,
      ...participants.map(({ name }) => name),
    ]),
  ).toEqual([['agreement', 'Linz', 'Ana Brel', 'Jon Vik']])
})
