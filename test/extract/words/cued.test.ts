import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cued, hintsIn } from '../../../src/extract/words/cued.ts'
import { stemsOf } from '../../../src/extract/words/stems.ts'
import { wordsOf } from '../../../src/extract/words/words.ts'

const INSTEAD = cued(/\b(?:instead of|rather than) (?:the )?/i)
const NOT_SO = cued(/n['’]t (?:have|be)\b|\bnever\b/)
const CO_CHAIRED = cued(/\bchair(?:s|ed)\b/g)
const ANY_NUMBER = cued(/\d+/)

const hinted = (text: string) => ({ hints: hintsIn(wordsOf(text, 0)) })

describe('a cued pattern', () => {
  it('matches a passage that has its words', () => {
    const text = 'Rather than the chancellor, she co-chaired it, and hadn’t been asked.'
    expect(INSTEAD.exec(text, hinted(text))?.[0]).toBe('Rather than the ')
    expect(NOT_SO.test(text, hinted(text))).toBe(false)
    expect(NOT_SO.test('It hasn’t be', hinted('It hasn’t be'))).toBe(true)
    expect(CO_CHAIRED.all(text, hinted(text)).map(({ index }) => index)).toEqual([35])
  })

  it('is not tried in one that has none of them', () => {
    expect(INSTEAD.test('instead of', hinted('nothing of it'))).toBe(false)
    expect(CO_CHAIRED.all('chaired', hinted('the chairman sat'))).toEqual([])
  })

  it('is tried always when no word tells where', () => {
    expect(ANY_NUMBER.test('28', hinted(''))).toBe(true)
  })

  it('is tried always when it is made behind the first text', () => {
    hintsIn(wordsOf('A text.', 0))
    expect(cued(/\bunheard\b/).test('unheard', hinted('nothing of it'))).toBe(true)
  })

  it('finds in any text what its pattern finds there', () => {
    const word = fc.constantFrom(
      ...[
        'Instead',
        'of',
        'rather',
        'THAN',
        'hasn’t',
        "isn't",
        'be',
        'never',
        'co-chaired',
        'chairs',
        '9th',
        'Brel’s',
        '–',
      ],
    )
    const mark = fc.constantFrom(' ', ', ', '. ', '-', '’', '“')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark)), (parts) => {
        const text = parts.flat().join('')
        const everything = { hints: hinted(text).hints.map(() => -1) }
        for (const each of [INSTEAD, NOT_SO, ANY_NUMBER])
          expect(each.exec(text, hinted(text))).toEqual(each.exec(text, everything))
        expect(CO_CHAIRED.all(text, hinted(text))).toEqual(CO_CHAIRED.all(text, everything))
      }),
    )
  })
})

describe('the rules', () => {
  const folder = path.join(import.meta.dirname, '../../../src/extract')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:recognise|refine|assemble)\/.*\.ts$/.test(file),
  )
  // What a pattern is asked of shows in the sources where it is all of a passage; of parts of one it does not.
  const ASKED = /\b(?<name>[A-Z][A-Z_]+)\.(?:test|exec)\([\w.?]*\bpassage\.text\)/g
  const LITERAL = String.raw`\/(?<source>(?:\\.|\[(?:\\.|[^\]])*\]|[^/\n\\[])+)\/(?<flags>[a-z]*)`

  it('ask a whole passage only for what it can have the words of: such a pattern is cued', () => {
    const bare = files.flatMap((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8')
      return [...source.matchAll(ASKED)].flatMap(({ groups: { name = '' } = {} }) => {
        const pattern = new RegExp(`const ${name} =\\s*${LITERAL}`).exec(source)?.groups
        return pattern && stemsOf(new RegExp(pattern.source ?? '', pattern.flags)) ? [`${file}: ${name}`] : []
      })
    })
    expect(bare).toEqual([])
  })
})
