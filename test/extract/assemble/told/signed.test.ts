import { describe, expect, it } from 'vitest'
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

describe('for whom they sign', () => {
  it.each([
    'The pact was signed on 3 June 2024 by Governor Ana Brel, for the Herring Bank, and Anna Holm, for the Ferry Board.',
    'The pact was signed on 3 June 2024 by Governor Ana Brel for the Herring Bank and by Anna Holm for the Ferry Board.',
    'On 3 June 2024 the pact was signed by Governor Ana Brel on behalf of the Herring Bank, while Anna Holm on behalf of the Ferry Board.',
    'On 3 June 2024 Governor Ana Brel signed the pact on behalf of the Herring Bank and Anna Holm signed on behalf of the Ferry Board.',
    'On 3 June 2024 the pact was signed by the Governor of the Herring Bank, Ana Brel, and the Acting Chief Executive Officer, Ms Anna Holm, for the Ferry Board.',
  ])('is told behind each of them: %s', (text) => {
    const told = readingOf(`---\npublisher: Ministry of Finance of Malta\n---\n${text}`, '2024-06-05').drafts
    expect(told.map(({ participants }) => participants.map(({ name, represents }) => [name, represents]))).toEqual([
      [
        ['Ana Brel', 'Herring Bank'],
        ['Anna Holm', 'Ferry Board'],
      ],
    ])
  })
})
