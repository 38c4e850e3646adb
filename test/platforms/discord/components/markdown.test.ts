import { expect, it } from 'vitest'
import { inline } from '../../../../src/platforms/discord/components/markdown.ts'

it('a line that is cut ends where it was cut, whatever would come after it', () => {
  const long = { text: '*'.repeat(300) }
  const line = inline([{ text: 'So it is: ' }, long, { text: 'a', style: 'marked' }, { text: ' end' }], 100)
  expect(line).toMatch(/^So it is\\?: (?:\\\*)+…$/)
  expect(line.length).toBeLessThanOrEqual(101)
  expect(inline([{ text: 'Cut by its author…' }, { text: ' and on' }], 100)).toBe('Cut by its author… and on')
})
