import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const firstDays = (text: string) => {
  const { kind, date } = readingOf(text, '2023-05-12').drafts[0] ?? {}
  return `${kind} ${date?.start}..${date?.end}`
}

describe('the last day, in a sentence of its own', () => {
  it.each([
    'He left Latvia on Thursday.',
    'He met farmers in Ogre. The minister departed on 11 May.',
    'Lund flew home on Thursday evening.',
    'He is expected to return home on 11 May.',
  ])('is that of the visit: %s', (later) => {
    expect(firstDays(`Minister Tom Lund of Denmark arrived in Riga on Tuesday. ${later}`)).toBe(
      'visit 2023-05-09..2023-05-11',
    )
  })

  it.each([
    'It ended on Wednesday.',
    'Rain fell all day. The summit concluded on 10 May.',
    'It lasted until Wednesday.',
  ])('is that of the summit: %s', (later) => {
    expect(firstDays(`The Lakes Summit opened in Linz on Monday. ${later}`)).toBe('summit 2023-05-08..2023-05-10')
  })

  it.each([
    'Minister Jon Vik of Norway left Latvia on Thursday.',
    'He left politics on 8 May 2021.',
    'He left the airport by car.',
  ])('is none of somebody else or of another time: %s', (later) => {
    expect(firstDays(`Minister Tom Lund of Denmark arrived in Riga on Tuesday. ${later}`)).toBe(
      'visit 2023-05-09..2023-05-09',
    )
  })
})
