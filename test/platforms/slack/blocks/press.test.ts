import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Press } from '../../../../src/core/question.ts'
import { drawButton, readPress } from '../../../../src/platforms/slack/blocks/press.ts'

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record(
    { does: fc.constantFrom('ask', 'share'), words: fc.string({ unit: 'grapheme' }), page: fc.integer({ min: 1 }) },
    { requiredKeys: ['does', 'words'] },
  ),
  fc.record({ does: fc.constant('form'), words: fc.string() }),
) as fc.Arbitrary<Press>

describe('a button', () => {
  it('carries all that its press needs', () => {
    fc.assert(
      fc.property(press, fc.nat(20), (any, part) => {
        const read = readPress(drawButton({ label: 'x', press: any }, part, '0')?.value)
        // A form is a form, and a part is a part of a page.
        const kept = any.does === 'form' || part === 0 ? any : { ...any, page: any.page ?? 1 }
        expect(read).toEqual({ press: kept, part: any.does === 'form' ? 0 : part })
      }),
    )
  })

  it.each([undefined, '', 'null', '[]', '["ask"]', '["rm","x"]', '{"does":"ask","words":"x"}', '["ask",1]', 'ask'])(
    'does nothing when its value is %j',
    (value) => {
      expect(readPress(value)).toBeNull()
    },
  )

  it('ignores a page or a part that is none', () => {
    const bare = { press: { does: 'ask', words: 'x' }, part: 0 }
    expect(readPress('["ask","x",-1]')).toEqual(bare)
    expect(readPress('["ask","x",1.5]')).toEqual(bare)
    expect(readPress('["ask","x",2,-1]')).toEqual({ press: { does: 'ask', words: 'x', page: 2 }, part: 0 })
  })
})
