import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../../../src/platforms/discord/components/units.ts'
import { cite } from '../../../helpers/slack/entries.ts'

it('names a document once below the sentences of it that follow each other, and again in each piece', () => {
  const from = (document: string, start: number, quote = `Sentence ${start}.`) => ({
    ...{ document, title: document, publisher: null, url: null, published: null },
    ...{ quote, start, end: start + quote.length, supports: 'event' as const },
  })
  const linesOf = (citations: readonly ReturnType<typeof from>[]) =>
    unitsOf({ kind: 'paragraph', spans: [], citations }).map(({ text }) => text.split('\n'))
  expect(linesOf([from('One', 0), from('One', 1), from('Two', 2)])).toEqual([
    ['> “Sentence 0.”', '> “Sentence 1.”', '-# One', '> “Sentence 2.”', '-# Two'],
  ])
  const pieces = linesOf(Array.from({ length: 12 }, (_, n) => from('One', n, `Sentence ${n} ${'goes on '.repeat(40)}`)))
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.map((lines) => lines.at(-1))).toEqual(pieces.map(() => '-# One'))
})

it('does not repeat the document below the sentences of an entry that is about it', () => {
  const citations = [{ ...cite('They met.', 'event', 0), title: 'A release' }]
  const told = (title: string) =>
    unitsOf({ kind: 'entry', title: [{ text: title }], details: [], citations, buttons: [] })[0]?.text
  expect(told('A release')).toBe('**A release**\n> “They met.”')
  expect(told('A meeting')).toContain('A release')
})

describe('a sentence that is quoted', () => {
  const quoted = (quote: string, marks: readonly { readonly start: number; readonly end: number }[]) =>
    unitsOf({ kind: 'paragraph', spans: [], citations: [{ ...cite(quote, 'event', 0), marks }] })[0]?.text

  it('has the words marked that were searched for, and nothing else of it means anything', () => {
    const marks = [
      { start: 14, end: 19 },
      { start: 28, end: 33 },
    ]
    expect(quoted('They spoke of grain_ and of grain.', marks)).toMatch(
      /^> “They spoke of __grain__\\_ and of __grain__\.”\n-# /,
    )
  })

  it('that is cut has no mark where it was cut', () => {
    const cut = quoted(`They spoke ${'of grain '.repeat(80)}`, [
      { start: 14, end: 19 },
      { start: 14 + 9 * 70, end: 19 + 9 * 70 },
    ])
    expect(cut).toMatch(/^> “They spoke of __grain__ (?:of grain )+.*…”\n-# /)
  })
})
