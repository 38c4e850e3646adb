import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address, clean, cut, escaped, typedWords } from '../../../../src/platforms/slack/blocks/text.ts'

describe('the words of a message', () => {
  it.each([
    ['<@U0BOT> who attended 2022-02-28', 'who attended 2022-02-28'],
    ['who attended the call <@U0BOT|communique>?', 'who attended the call communique ?'],
    ['what happened on <http://28.02.20|28.02.20>', 'what happened on 28.02.20'],
    ['sources <https://www.nato.int/x>', 'sources https://www.nato.int/x'],
    ['who was in <#C1|general> <!here>', 'who was in general'],
    ['A&amp;B &lt;3 &amp;lt;', 'A&B <3 &lt;'],
    ['who met &lt;name&gt;', 'who met <name>'],
    ['  who\n\tis   biden ', 'who is biden'],
    ['', ''],
  ])('%j are %j', (text, words) => {
    expect(typedWords(text)).toBe(words)
  })

  it('come back as they were when Slack escapes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(typedWords(escaped(words))).toBe(words.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('cutting', () => {
  it('keeps what fits, ends at a word, and shows that it cut', () => {
    expect(cut('a short line', 20)).toBe('a short line')
    expect(cut('one two three four five', 18)).toBe('one two three…')
    expect(cut('unbreakable'.repeat(3), 12)).toBe('unbreakable…')
  })

  it('never exceeds the limit nor splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = cut(text, most)
        expect(short.length).toBeLessThanOrEqual(most)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })
})

it('takes out what cannot be seen, and what would turn a line around', () => {
  expect(clean('a\u0000b\u0007c\u202ed\u2066e\nf\tg\ud83d')).toBe('abcde\nf\tg\ufffd')
})

it.each([
  ['https://www.nato.int/a b', 'https://www.nato.int/a%20b'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['mailto:a@example.org', null],
  ['nato.int', null],
  ['', null],
  [`https://example.org/${'x'.repeat(3000)}`, null],
])('takes %s for the address %s', (link, expected) => {
  expect(address(link, 3000)).toBe(expected)
})
