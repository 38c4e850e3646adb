import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const MET = 'Foreign Minister Ana Brel met Foreign Minister Jan Vik in Riga on 2 May 2023. '
const people = (text: string) =>
  readingOf(MET + text, '2023-05-04').drafts.flatMap(({ participants }) => participants.map(({ name }) => name))

describe('what somebody heads, represents or signs', () => {
  it.each([
    'The working group will be led by Director Mia Holm.',
    'They decided to set up an office for tides. It is headed by Director Mia Holm.',
    'They decided to set up a tidal office headed by Director Mia Holm.',
    'A new committee will be chaired by Director Mia Holm.',
    'The office in Oslo is represented by Director Mia Holm.',
    'The observers were led by Director Mia Holm.',
    'The report was signed by Director Mia Holm.',
    'A press conference was chaired by Director Mia Holm.',
    'Also discussed were the reforms that the Government of Malta, led by Prime Minister Mia Holm, has made in her term.',
    'They praised the policies of the government headed by Prime Minister Mia Holm.',
    'The dredging works are overseen by Director Mia Holm.',
    'The measures taken by the new administration led by President Mia Holm were welcomed.',
  ])('may be another thing than the event, and she was not there: %s', (text) => {
    expect(people(text)).toEqual(['Ana Brel', 'Jan Vik'])
  })

  it.each([
    'The Latvian delegation was led by Director Mia Holm.',
    'The ministry was represented by Director Mia Holm.',
    'The talks were led by Director Mia Holm.',
    'The talks were overseen at the old harbour by Director Mia Holm.',
    'It was chaired by Director Mia Holm.',
  ])('may be of the event: %s', (text) => {
    expect(people(text)).toContain('Mia Holm')
  })
})
