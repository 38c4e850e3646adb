import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../src/platforms/headline.ts'

describe('a title that is too long for large letters', () => {
  it.each([
    ['9 states at the summit, 2 May 2021: Norland, Westmark and Ostmark', '9 states at the summit, 2 May 2021'],
    ['Yes: she spoke there: Summit of leaders with Ada Ek, 3 May 2021', 'Yes: she spoke there'],
    [
      'Not recorded: that they met. A talk of the U.S. Minister, 3 May: both were there',
      'Not recorded: that they met.',
    ],
    ['On “who was there: the whole list of them?” the documents say: Ada Ek', ''],
    ['One title without any place at which it could well be parted in two', ''],
  ])('is parted where it can be, and nothing of it is lost: %s', (title, head) => {
    const parted = headlineOf(title, 44)
    expect(parted.head).toBe(head)
    expect(title.endsWith(parted.rest)).toBe(true)
    expect(title.length - parted.rest.length - head.length).toBeLessThanOrEqual(2)
  })

  it('stays as it is where there is room for it', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(headlineOf(title, title.length)).toEqual({ head: title, rest: '' })
      }),
    )
  })
})
