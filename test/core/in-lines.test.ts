import { expect, it } from 'vitest'
import { inLines } from '../../src/core/in-lines.ts'

it('is the pattern without its line breaks', () => {
  const written = inLines('iu')`
    ^(?:the |an? )?(?:
      guests|ministers
      |\p{L}+ delegates
    )\b\s*
  `
  expect(written).toEqual(/^(?:the |an? )?(?:guests|ministers|\p{L}+ delegates)\b\s*/iu)
  expect('The Maltese delegates arrived'.replace(written, '')).toBe('arrived')
})

it('keeps white space inside a line, and takes a pattern as a part', () => {
  const people = /guests|ministers/
  expect(inLines()`
    (?:${people}) of
    (?= Malta)
  `).toEqual(/(?:guests|ministers) of(?= Malta)/)
})
