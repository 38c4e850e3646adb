import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/answer.ts'
import { type Look, renderAnswer, renderMessage } from '../../../src/platforms/console/render.ts'
import { hostileMessage } from '../../helpers/hostile.ts'

const look = (given: Partial<Look>): Look => ({
  ...{ colour: false, width: null, picture: () => '/pictures/x.png', next: true },
  ...given,
})

describe('any message on a terminal', () => {
  it('moves no cursor, rings no bell and turns no line around, whatever a document holds', () => {
    fc.assert(
      fc.property(hostileMessage, fc.constantFrom(null, 40, 80), (message, width) => {
        const plain = renderMessage(message, look({ width }))
        expect(plain).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/)
        expect(plain.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
        const coloured = renderMessage(message, look({ width, colour: true }))
        expect(stripVTControlCharacters(coloured).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
        // Every colour that is switched on is switched off again.
        const codes = coloured
          .split('\u001b[')
          .slice(1)
          .map((code) => Number.parseInt(code, 10))
        expect(codes.filter((code) => OFF.has(code))).toHaveLength(codes.length / 2)
      }),
      { numRuns: 60 },
    )
  })
})

const OFF = new Set([22, 23, 27, 39])

describe('the page of an answer', () => {
  const answer: Answer = {
    ...{ question: 'what happened', command: 'what happened', outcome: 'answered', title: 'Events' },
    ...{ message: { blocks: [] }, people: [], events: [], citations: [], suggestions: [] },
  }
  const paged = { ...answer, page: { number: 3, of: 3 } }

  it.each([
    [paged, undefined, 'Events\nPage 3 of 3'],
    [paged, 3, 'Events\nPage 3 of 3'],
    [paged, 99, 'Events\nThere is no page 99: this is page 3 of 3.'],
    [answer, 2, 'Events\nThere is no page 2: this is all of it.'],
    [answer, 1, 'Events'],
  ])('is told below it, also where another one was asked for', (shown, wanted, told) => {
    expect(renderAnswer(shown, look({}), wanted)).toBe(told)
  })
})
