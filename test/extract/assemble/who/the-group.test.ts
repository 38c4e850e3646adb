import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join()}`,
  )

const SIGNED =
  'Energy Minister Ana Brel of Malta and Energy Minister Jon Vik of Norway signed a treaty in Riga on Tuesday in the presence of European Commissioner Ida Rask.'

describe('“received the visiting ministers”', () => {
  it('brings those ministers of whom the report has told, and nobody with another office', () => {
    expect(told(`${SIGNED} Before the ceremony, Prime Minister Ona Brod received the visiting ministers.`)).toEqual([
      'agreement: Ana Brel,Jon Vik,Ida Rask',
      'meeting: Ona Brod,Ana Brel,Jon Vik',
    ])
  })

  it('brings nobody where the report has told of another number', () => {
    const text = `${SIGNED} Prime Minister Ona Brod received the three ministers at the Castle.`
    expect(told(text)).toContain('meeting: Ona Brod')
  })
})

it('knows a talk of two from how long they spoke', () => {
  const text =
    'Norwegian President Ann Lee and her Swedish counterpart Bo Roe pledged on Tuesday to save the herring. The two presidents spoke for about an hour at the Castle.'
  expect(told(text)).toEqual(['meeting: Ann Lee,Bo Roe'])
})
