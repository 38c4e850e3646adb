import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const events = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(({ kind, date }) => `${kind} ${date?.start ?? '?'}`)

describe('what somebody would like to hold', () => {
  it.each([
    'The ministry had asked the U.S. side to hold talks on Monday.',
    'Prime Minister Ann Lee would like to host the next Nordic summit in Oslo this year.',
    'Oslo proposed holding a summit on 12 May.',
    'The summit between Prime Minister Ann Lee and President Cy Poe had been scheduled for Tuesday.',
    'Prime Minister Ann Lee and President Cy Poe were to have met on Tuesday.',
    'Prime Minister Ann Lee and President Cy Poe were due to meet on Friday.',
    'Norway offered to host the talks between Prime Minister Ann Lee and President Cy Poe on 12 May.',
  ])('is no event: %s', (text) => {
    expect(events(text)).toEqual([])
  })

  it('is one where it is told as settled', () => {
    expect(events('A Nordic summit will be held in Oslo on 12 May.')).toEqual(['summit 2023-05-12'])
  })
})

describe('what only looks back or ahead', () => {
  it.each([
    'Prime Minister Ann Lee had been waiting for a date to visit the White House.',
    'It is the first time that a Norwegian prime minister has visited Riga.',
  ])('is no event: %s', (text) => {
    expect(events(text)).toEqual([])
  })
})
