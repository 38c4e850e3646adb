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

const BELOW = '\n\n- Ana Brel, Minister of Ports\n- Mia Holm, Minister of Fish'

it('those who are appointed below are so, and were at no meeting', () => {
  const [draft, other] = readingOf(
    `The Premier on 3 June 2024 appointed the following ministers:${BELOW}`,
    '2024-06-05',
  ).drafts
  expect(draft).toMatchObject({ kind: 'appointment', title: 'Appointment of Ana Brel and Mia Holm' })
  expect(other).toBeUndefined()
})

it.each([
  'The court on 3 June 2024 charged the following officials:',
  'The Senate on 3 June 2024 approved the nomination of the following ministers:',
  'The Premier dismissed the following ministers on 3 June 2024:',
])('of those to whom something is done elsewhere no presence is told: %s', (lead) => {
  expect(readingOf(`${lead}${BELOW}`, '2024-06-05').drafts).toEqual([])
})

it('a long announcement is one', () => {
  const lead =
    'On 3 June 2024 the following envoys handed King Olav the papers that accredit them to his court and to the people of the lakes:'
  const text = `${lead}\n\n- Ms Ana Brel, Ambassador of Malta\n- Ms Mia Holm, Ambassador of Peru`
  expect(readingOf(text, '2024-06-05').drafts[0]?.participants.map(({ name }) => name)).toEqual([
    'Ana Brel',
    'Mia Holm',
  ])
})
