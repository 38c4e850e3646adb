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
