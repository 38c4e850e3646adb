import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.flatMap(({ kind, participants }) =>
    kind === 'agreement' ? participants.map(({ name, role }) => `${name}, ${role}`) : [],
  )

it.each([
  'The pact was signed by the Minister and the Chairman of the Nordic Bank, Mr Jon Vik.',
  'The Minister and the Chairman of the Nordic Bank, Jon Vik, signed a pact.',
])('the office alone is that of whom the sentences in front name, and the other one is another’s: %s', (signed) => {
  const people = told(`Finance Minister Ana Brel attended the meeting in Riga on 3 June 2024.\n\n${signed}`)
  expect(people.toSorted()).toEqual(['Ana Brel, Finance Minister', 'Jon Vik, Chairman'])
})

it('one article, or a body of its own, is for two offices of one', () => {
  expect(told('The pact was signed by the Chairman and Chief Executive of the Nordic Bank, Jon Vik.')).toEqual([
    'Jon Vik, Chairman and Chief Executive',
  ])
})
