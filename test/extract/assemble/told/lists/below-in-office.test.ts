import { expect, it } from 'vitest'
import { readingOf } from '../../../../helpers/reading.ts'

it.each([
  ['The following ambassadors attended the dinner on 3 June 2024:', 'Ambassador'],
  ['The dinner on 3 June 2024 was attended by the following new High Commissioners:', 'High Commissioner'],
  ['Present at the meeting on 3 June 2024 were the following ministers:', 'Minister'],
])('those below are in the office that announces them: %s', (lead, office) => {
  const text = `${lead}\n\n- H.E. Anna Holm of Norway\n- H.E. Petra Vik of Malta\n- Governor Jon Brel of Peru`
  expect(readingOf(text, '2024-06-05').drafts[0]?.participants.map(({ name, role }) => [name, role])).toEqual([
    ['Anna Holm', office],
    ['Petra Vik', office],
    ['Jon Brel', 'Governor'],
  ])
})
