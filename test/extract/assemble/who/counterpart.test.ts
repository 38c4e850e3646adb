import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const MET = 'Norwegian Foreign Minister Kari Nes met her Finnish counterpart in Turku on Tuesday.'
const there = (text: string) => readingOf(text, '2023-05-10').drafts[0]?.participants.map(({ name }) => name)

describe('a counterpart who is named in another sentence', () => {
  it.each([
    'Finnish Foreign Minister Aino Lehtola thanked her for coming.',
    'Aino Lehtola, the Finnish minister, had shown her the harbour before.',
    'The railway was on the agenda. “We are friends,” said Foreign Minister Aino Lehtola of Finland.',
  ])('is there: %s', (later) => {
    expect(there(`${MET} ${later}`)).toEqual(['Kari Nes', 'Aino Lehtola'])
  })

  it.each([
    'Finnish Prime Minister Sanna Wirta welcomed the talks.',
    'Former Finnish Foreign Minister Mika Salo was sceptical.',
    'Danish Foreign Minister Mette Friis is expected on Friday.',
    'Finnish Deputy Foreign Minister Mika Salo said so.',
  ])('is nobody else: %s', (later) => {
    expect(there(`${MET} ${later}`)).toEqual(['Kari Nes'])
  })
})
