import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../src/extract/read/title.ts'

describe('the headline of a text', () => {
  it('is its first line', () => {
    expect(titleOf('Ministers confer in Oslo\n\nThey met today.')).toBe('Ministers confer in Oslo')
  })

  it.each([
    'FOR IMMEDIATE RELEASE',
    'Press Release',
    '4 May 2023',
    'Home > News > Talks',
    'Office of the Spokesperson',
    'Skip to main content',
    'Photo: Jan Vik',
    '* * *',
  ])('is not “%s”, which stands above it', (line) => {
    expect(titleOf(`${line}\n\nMinisters confer in Oslo\n\nThey met today.`)).toBe('Ministers confer in Oslo')
  })

  it('has no bullet and no gaps', () => {
    expect(titleOf('•  Ministers   confer in Oslo\nThey met.')).toBe('Ministers confer in Oslo')
  })

  it('is none where the text begins with its first sentence', () => {
    expect(titleOf('Ministers met in Oslo on 4 May 2023.\nThey left.')).toBeNull()
    expect(titleOf('Ministers met “in peace.”\nThey left.')).toBeNull()
  })

  it('is none where the first line is a paragraph, or a word', () => {
    expect(titleOf(`${'Ministers and guests '.repeat(20)}\nThey left`)).toBeNull()
    expect(titleOf('Talks\nMinisters confer in Oslo')).toBeNull()
  })

  it('is not looked for far down', () => {
    expect(titleOf(`${'Press release\n'.repeat(10)}Ministers confer in Oslo\n`)).toBeNull()
    expect(titleOf('')).toBeNull()
  })
})
