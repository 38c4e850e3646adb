import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const fates = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, status, participants }) => `${kind} ${status}: ${participants.map(({ name }) => name).join()}`,
  )

describe('what was to be, and of which the same sentence says what came of it', () => {
  it.each([
    [
      'On Friday President Ann Lee was to meet Chancellor Bo Roe, but the talk was called off at short notice.',
      'meeting cancelled: Ann Lee,Bo Roe',
    ],
    ['President Ann Lee was to visit Riga on Friday, but the trip has been postponed.', 'visit postponed: Ann Lee'],
    ['President Ann Lee had been due in Riga on Wednesday, but the stop was dropped.', 'visit cancelled: Ann Lee'],
  ])('is told as that: %s', (text, expected) => {
    expect(fates(text)).toEqual([expected])
  })

  it.each([
    'President Ann Lee had been due in Riga on Wednesday.',
    'President Ann Lee was to meet Chancellor Bo Roe, but the weather was bad.',
  ])('is nothing where no words say it: %s', (text) => {
    expect(fates(text)).toEqual([])
  })
})
