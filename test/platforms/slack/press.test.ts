import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Press } from '../../../src/core/question.ts'
import { drawButton, readPress } from '../../../src/platforms/slack/press.ts'

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
      fc.property(press, (any) => {
        expect(readPress(drawButton({ label: 'x', press: any }, '0')?.value)).toEqual(any)
      }),
    )
  })

  it.each([undefined, '', 'null', '[]', '["ask"]', '["rm","x"]', '{"does":"ask","words":"x"}', '["ask",1]', 'ask'])(
    'does nothing when its value is %j',
    (value) => {
      expect(readPress(value)).toBeNull()
    },
  )

  it('ignores a page that is none', () => {
    expect(readPress('["ask","x",-1]')).toEqual({ does: 'ask', words: 'x' })
    expect(readPress('["ask","x",1.5]')).toEqual({ does: 'ask', words: 'x' })
  })
})
