import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../src/extract/read/view.ts'

const markdown = (body: string) => viewOf(body, true)
/** The words that are left, and nothing of how far they stand apart. */
const words = (body: string) => markdown(body).replace(/ +/g, ' ').trim()

describe('the text as the rules read it', () => {
  it('has an odd space as a plain one, and the rest where it was', () => {
    expect(viewOf('5\u00a0May\u20092022,\tOslo\r\n', false)).toBe('5 May 2022, Oslo \n')
  })

  it('has the sign of an entity, and what that saves behind its word', () => {
    expect(viewOf('Brel&rsquo;s visit', false)).toBe('Brel’s       visit')
    expect(viewOf('R&amp;D talks', false)).toBe('R&D     talks')
    expect(viewOf('talks&nbsp;in Oslo', false)).toBe('talks in      Oslo')
  })

  it('leaves what only looks like an entity', () => {
    expect(viewOf('AT&T; Brel & Lund', false)).toBe('AT&T; Brel & Lund')
  })

  it('takes an accent for the apostrophe that was meant', () => {
    expect(viewOf('Malta`s minister, the guests´ hall', false)).toBe('Malta’s minister, the guests’ hall')
  })

  it('is as long as the body, whatever stands in it', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('\u00a0', '🙂', '&amp;', '&#x1F642;', '[a](b)', '<!--', '-->', '**', '\n', '> ', '# '),
      ),
    )
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, isMarkdown) => {
        const body = parts.join('')
        expect(viewOf(body, isMarkdown)).toHaveLength(body.length)
      }),
    )
  })
})

describe('Markdown', () => {
  it('leaves a plain text alone', () => {
    const body = '# Not a heading *here*\n'
    expect(viewOf(body, false)).toBe(body)
  })

  it('keeps every word at its place', () => {
    const body = 'The **minister** met [Ana Brel](https://oslo.example/brel) in Oslo.'
    expect(markdown(body).indexOf('Ana Brel')).toBe(body.indexOf('Ana Brel'))
    expect(words(body)).toBe('The minister met Ana Brel in Oslo.')
  })

  it.each([
    ['a remark', 'They met.<!-- to be\nchecked --> They left.', 'They met. \n They left.'],
    ['a picture', 'They met. ![Brel and Lund](a.jpg) They left.', 'They met. They left.'],
    ['a link by its name', 'They met [Ana Brel][brel].', 'They met Ana Brel .'],
    ['the address of a name', 'They met.\n[brel]: https://oslo.example/brel "Brel"', 'They met.'],
    ['a tag', 'They <em class="x">met</em>.', 'They met .'],
    ['an address', 'They met. <https://oslo.example/brel>', 'They met.'],
    ['a quotation', '> They met.\n> > They left.', 'They met.\n They left.'],
    ['the hashes behind a heading', '## Talks in Oslo ##', '## Talks in Oslo'.replace(/#/g, '').trim()],
    ['a line below a heading', 'Talks in Oslo\n===', 'Talks in Oslo'],
    ['strong words', '***They*** __met__ ~~today~~ in `Oslo`.', 'They met today in Oslo .'],
    ['a bar of a table', '| Brel | Lund |', 'Brel Lund'],
    ['a sign that was not to be one', 'Rule 4\\*, \\#2', 'Rule 4 *, #2'],
  ])('leaves %s away', (_, body, said) => {
    expect(words(body)).toBe(said)
  })

  it('keeps a line of dashes, which parts two reports', () => {
    expect(words('They met.\n---\nThey left.')).toBe('They met.\n---\nThey left.')
  })

  it('keeps an underscore within a word', () => {
    expect(words('See annex_two_b.')).toBe('See annex_two_b.')
  })
})
