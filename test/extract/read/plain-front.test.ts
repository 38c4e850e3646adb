import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../src/extract/read/front-matter.ts'
import { plainFront } from '../../../src/extract/read/plain-front.ts'

describe('front matter of a few plain lines', () => {
  it('is read without YAML’s library', () => {
    const source =
      'title: Talks in Bergen, “a success”\npublisher: "Ministry of Fish"\nurl: https://fish.example.no/a/b-1.html\npublished: 2023-05-04\n'
    expect(plainFront(source)).toEqual({
      title: 'Talks in Bergen, “a success”',
      publisher: 'Ministry of Fish',
      url: 'https://fish.example.no/a/b-1.html',
      published: '2023-05-04',
      corrections: [],
      publishedLine: 5,
    })
  })

  it.each([
    ['a key of another program', 'title: Talks\nlayout: post\n'],
    ['a colon in the text', 'title: Bergen: talks\n'],
    ['a comment', 'title: Talks # in Bergen\n'],
    ['a text over two lines', 'title: Talks\n  in Bergen\n'],
    ['a key twice', 'title: Talks\ntitle: Visit\n'],
    ['a month', 'published: 2023-05\n'],
    ['no such day', 'published: 2023-02-30\n'],
    ['something else than a text', 'title: true\n'],
    ['no address', 'url: fish.example.no\n'],
    ['an escape', 'title: "Talks\\n"\n'],
    ['a space that is none to YAML', 'published: 2023-05-04\u00a0\n'],
    ['corrections', 'title: Talks\ncorrections:\n  - fix: place\n'],
  ])('is left to the library when it has %s', (_, source) => {
    expect(plainFront(source)).toBeNull()
  })

  it('says what the library says, whatever is written', () => {
    const key = fc.constantFrom('title', 'publisher', 'url', 'published', 'Title', 'tags')
    const bits = fc.constantFrom(
      ...[
        'Talks',
        'of',
        'é',
        ' ',
        '  ',
        ':',
        ': ',
        '#',
        ' #',
        '"',
        "'",
        '-',
        '- ',
        '\\',
        'null',
        'yes',
        '1',
        '0x1',
        '{',
        ']',
      ],
      ...[
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        ',',
        '“',
        '\t',
        '\u00a0',
        '\u0085',
        '\u2028',
        '~',
        '.',
        'https://',
        'a.no',
        '/',
        '2023-05-04',
      ],
    )
    const value = fc.array(bits, { maxLength: 6 }).map((pieces) => pieces.join(''))
    const line = fc.tuple(key, fc.constantFrom(': ', ':', ':  '), value).map((parts) => parts.join(''))
    const source = fc.array(line, { maxLength: 4 }).map((lines) => lines.map((each) => `${each}\n`).join(''))
    fc.assert(
      fc.property(source, (text) => {
        const plain = plainFront(text)
        if (plain) expect(readYaml(text)).toEqual({ front: plain, faults: [] })
      }),
      { numRuns: 3000 },
    )
  })
})
