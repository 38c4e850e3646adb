import { expect, test } from 'vitest'
import { formsOf } from '../../../src/extract/words/forms.ts'

test.each([
  ['chairs', ['chairs']],
  ['pose{,s,d} for', ['pose for', 'poses for', 'posed for']],
  [
    '{gave,gives} {a ,}speech{,es} at',
    [
      'gave a speech at',
      'gave a speeches at',
      'gave speech at',
      'gave speeches at',
      'gives a speech at',
      'gives a speeches at',
      'gives speech at',
      'gives speeches at',
    ],
  ],
])('%s stands for every way to choose', (line, forms) => {
  expect(formsOf(line)).toEqual(forms)
})

test('a brace without its other half is said with its line', () => {
  expect(() => formsOf('pose{,s for')).toThrow('"pose{,s for": a brace without its other half')
})
