import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): string[] =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ date, participants }) => `${date?.start}: ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('who speaks on arriving', () => {
  it.each([
    'As she arrived at the summit in Linz on Tuesday, President Ana Brel said the cod were back.',
    'Speaking on arrival at the summit in Linz on Tuesday, President Ana Brel said the cod were back.',
    'President Ana Brel told reporters on arrival at the summit in Linz on Tuesday that the cod were back.',
    'President Ana Brel said on arriving for Tuesday’s summit in Linz that the cod were back.',
    'Leaders of the lake states met in Linz on Tuesday. Arriving for the summit, President Ana Brel said the cod were back.',
  ])('is there: %s', (text) => {
    expect(told(text)).toEqual(['2023-05-09: Ana Brel'])
  })

  it.each([
    'Spokeswoman Ana Brel told reporters on arrival at the summit in Linz on Tuesday that the cod were back.',
    'The EU leaders met in Linz on Tuesday. President Ana Brel said in Oslo that the cod were back.',
  ])('is not there: %s', (text) => {
    expect(told(text)).toEqual(['2023-05-09: '])
  })
})
