import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): number => readingOf(text, '2023-05-04').drafts.length

describe('what somebody left for', () => {
  it.each([
    'The Maltese Minister of Fisheries, Ana Brel, left early to attend a party meeting in Graz.',
    'The Maltese Minister of Fisheries, Ana Brel, left the council on the second day to attend a session in Graz.',
    'The Maltese Minister of Fisheries, Ana Brel, had to leave early to meet Chancellor Karl Odin in Graz.',
  ])('is no event on the day that is told: %s', (text) => {
    expect(told(text)).toBe(0)
  })

  it.each([
    'The Maltese Minister of Fisheries, Ana Brel, attended a council meeting in Graz on Tuesday and left early.',
    'The Maltese Minister of Fisheries, Ana Brel, left Valletta on Tuesday to attend a session of the council in Graz.',
  ])('is not what somebody came for: %s', (text) => {
    expect(told(text)).toBeGreaterThan(0)
  })
})

it('does not have somebody where he flies on the day of the report', () => {
  const [visit] = readingOf('President Ona Brod of Latvia flies to Lima on Thursday.', '2023-05-04').drafts
  expect([visit?.kind, visit?.status]).toEqual(['visit', 'planned'])
})

it.each([
  'The staff welcomed the new governor.',
  'He warmly welcomed the new governor and wished her luck.',
  'She welcomed the newly appointed minister.',
])('is no event that somebody is glad of who came into an office: %s', (glad) => {
  const [ceremony, ...others] = readingOf(
    `Deputy Governor Ana Brel attended the swearing-in ceremony on 3 May 2023.\n\n${glad}`,
    '2023-05-04',
  ).drafts
  expect([ceremony?.kind, others]).toEqual(['ceremony', []])
})

it.each(['preparedness', 'readiness', 'capacity'])('nothing was hosted by a country of whose %s a paper is', (word) => {
  const text = `Finance Minister Ana Brel of Malta signed the memorandum on the country’s ${word} to host the event in Linz on 2 May 2023.`
  expect(readingOf(text, '2023-05-04').drafts.map(({ kind }) => kind)).toEqual(['agreement'])
})

it.each([
  'Governor Ana Brel appointed a team on Monday to attend the Graz conference.',
  'Minister Ana Brel on Monday ordered Envoy Jon Hall to visit Graz.',
  'The cabinet on Monday approved the composition of the Maltese delegation to take part in the Graz talks.',
])('whoever is chosen on a day to go somewhere is not there on that day: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts).toEqual([])
})
