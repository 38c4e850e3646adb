import { describe, expect, it } from 'vitest'
import { decode, lineAt } from '../../../src/extract/read/decode.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('the text of a file', () => {
  it('is read as UTF-8, sign by sign', () => {
    expect(decode(bytes('Ministers met. “Ça va” 🙂\r\n'))).toBe('Ministers met. “Ça va” 🙂\r\n')
  })

  it('may be empty', () => {
    expect(decode(bytes(''))).toBe('')
  })

  it.each([
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 1, /saved as UTF-16; save it as UTF-8/],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x00, 0x41], 1, /saved as UTF-16/],
    ['Latin-1 in its third line', [0x41, 0x0a, 0x42, 0x0a, 0xe9, 0x0a], 3, /is not UTF-8/],
    ['a bad sign at the very end', [0x41, 0x0a, 0xc3], 2, /is not UTF-8/],
    ['a zero byte', [0x41, 0x0a, 0x00, 0x0a], 2, /zero byte/],
  ])('is refused with its line: %s', (_, content, line, message) => {
    expect(decode(bytes(content))).toEqual({ line, message: expect.stringMatching(message) })
  })

  it('has no line that no person wrote', () => {
    expect(decode(bytes('short\nmuch too long\nshort'), 8)).toEqual({
      line: 2,
      message: expect.stringMatching(/^this line has 0\.0 MB; break the text into lines/),
    })
    expect(decode(bytes('short\nshort\nshort'), 8)).toBe('short\nshort\nshort')
  })
})

describe('the line of an offset', () => {
  it('counts from 1, and a line break belongs to the line it ends', () => {
    const text = 'a\nbb\n\nc'
    expect([...text].map((_, i) => lineAt(text, i))).toEqual([1, 1, 2, 2, 2, 3, 4])
  })
})
