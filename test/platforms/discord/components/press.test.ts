import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePress, encodePress, keyOf } from '../../../../src/platforms/discord/components/press.ts'
import { hostileText } from '../../../helpers/hostile.ts'

const press = fc.oneof(
  fc.record({ does: fc.constantFrom('ask' as const, 'share' as const), words: hostileText }),
  fc.record({
    does: fc.constantFrom('ask' as const, 'share' as const),
    words: hostileText,
    page: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({ does: fc.constant('form' as const), words: hostileText }),
)

describe('what a button remembers', () => {
  it('comes back as it was, or there is no button', () => {
    fc.assert(
      fc.property(press, fc.nat(40), fc.nat(30), (press, number, part) => {
        const id = encodePress({ press, part }, number, 'key', press.words)
        if (id === null || press.words === '') return
        expect(id.length).toBeLessThanOrEqual(100)
        expect(decodePress(id, () => press.words)).toEqual({ press, part })
        expect(keyOf(id)).toBe('key')
      }),
    )
  })

  it('leaves a long question to the message that repeats it', () => {
    const words = `who attended ${'the very long words '.repeat(10)}end`
    const id = encodePress({ press: { does: 'ask', words, page: 2 }, part: 1 }, 0, '', words)
    expect(id).toBe('a0:2.1::')
    expect(decodePress('a0:2.1::', () => words)).toEqual({ press: { does: 'ask', words, page: 2 }, part: 1 })
    expect(decodePress('a0:2.1::', () => null)).toBeNull()
    expect(encodePress({ press: { does: 'ask', words }, part: 0 }, 0, '', 'another question')).toBeNull()
  })

  it.each(['', 'x', 'a0:1.0', 'b0:1.0::x', 'constructor'])('makes nothing of %j', (id) => {
    expect(decodePress(id, () => 'words')).toBeNull()
  })
})
