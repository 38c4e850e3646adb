import { createHash } from 'node:crypto'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/core/document.ts'
import { fold } from '../../src/core/fold.ts'
import { extract, merge, readDocument, verify } from '../../src/extract/index.ts'
import { readCases } from '../../src/tools/eval/expected.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))
const files = readCases(path.join(import.meta.dirname, '../corpus/cases')).flatMap((each) => each.files)
const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes).replace(/^---\n.*?\n---\n/s, ''))
const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).filter((sentence) => sentence.trim() !== '')
const names = [...new Set(texts.flatMap((text) => text.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? []))]

/** Texts that real files hold, and texts that no file should: both have to be survived. */
const sentence = fc.constantFrom(...sentences)
const spliced = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(' '))
const hashed = fc.array(
  fc.constantFrom('#', '*', '[', '](', ')', '<p>', '</', '&amp;', '“', '>', '\r\n', '\t', '|', '  ', '­'),
  {
    maxLength: 20,
  },
)
const mangled = fc
  .tuple(
    spliced,
    fc.nat(400),
    fc.nat(40),
    fc.oneof(
      hashed.map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map(([text, at, length, with_]) => text.slice(0, at) + with_ + text.slice(at + length))
const wrapped = fc.tuple(spliced, fc.integer({ min: 20, max: 90 })).map(([text, width]) => {
  return text.replace(new RegExp(`(.{${width},}?) `, 'gs'), '$1\n')
})
/** Names and words as a page writes them: strong, linked, quoted, in a list. */
const decorated = fc
  .tuple(
    spliced,
    fc.array(
      fc.constantFrom('**$&**', '[$&](https://example.org/a_b)', '_$&_', '&ldquo;$&&rdquo;', '\n- $&', '<b>$&</b>'),
    ),
  )
  .map(([text, marks]) => {
    const words = text.split(/(?<= )(?=\p{Lu})/u)
    return words.map((word, i) => word.replace(/\S+/, marks[i % Math.max(marks.length, 1)] ?? '$&')).join('')
  })
const surrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes))
const sentencesOfOffices = fc
  .tuple(
    fc.constantFrom('President', 'Prime Minister', 'Governor', 'Mr.', 'the', ''),
    fc.constantFrom(...names),
    fc.constantFrom('met', 'spoke with', 'received', 'will meet', 'and', ',', 'said', 'of'),
    fc.constantFrom(...names),
    fc.constantFrom('on 3 May 2021', 'yesterday', 'on Monday', 'in Paris', 'from 9 to 11 July', '31/31/3131', ''),
  )
  .map((parts) => `${parts.join(' ')}.`)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  surrogates,
  spliced,
  mangled,
  decorated,
  wrapped,
  fc.array(sentencesOfOffices, { maxLength: 8 }).map((parts) => parts.join('\n')),
)
const published = fc.option(fc.constantFrom('2021-05-04', '2020-02-29', '2022-12', '1999'), { nil: null })
const ending = fc.constantFrom('txt', 'md', 'html')

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
/** Null when the file is refused, with reasons a person can read. */
function documentOf(id: string, text: string, ending: string): Document | null {
  const bytes = bytesOf(text)
  const read = readDocument(`${id}.${ending}`, bytes, createHash('sha256').update(bytes).digest('hex'))
  if (!Array.isArray(read)) return read
  expect(read.every(({ message, line }) => message !== '' && line >= 1)).toBe(true)
  return null
}
/** As if an editor had written these lines above the text; text with lone surrogates stays as it is. */
const asWritten = (body: string, published: string | null): Document => ({
  id: 'written',
  file: 'written.txt',
  title: null,
  publisher: null,
  url: null,
  published,
  publishedByEditor: published !== null,
  body,
  bodyLine: 1,
  hash: '',
  corrections: [],
})
const RUNS = { numRuns: 300 }

describe('extraction', () => {
  it('reads any file at all without throwing, and cites only what stands in it', () => {
    fc.assert(
      fc.property(anyText, published, ending, (text, day, kind) => {
        const document = documentOf('any', day === null ? text : `---\npublished: ${day}\n---\n${text}`, kind)
        if (document) expectTrue([document])
      }),
      RUNS,
    )
  })

  it('reads any text at all without throwing, lone surrogates and control characters included', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => expectTrue([asWritten(text, day)])),
      RUNS,
    )
  })

  it('refuses a page that is all margin with a reason, and does not break off', () => {
    const page = '<html lang="en"> <aside><h2>Related</h2><p><a href="/x">A minister opens a school</a></p></aside>'
    expect(documentOf('page', page, 'html')).toBeNull()
    expect(documentOf('page', 'The governors met. <html lang="', 'html')).toBeNull()
  })

  it('survives a very long line and a very long text', () => {
    for (const text of [
      'x'.repeat(300_000),
      `${sentences.join(' ')} `.repeat(6),
      `${'President '.repeat(4_000)}met.`,
    ]) {
      expectTrue([asWritten(text, '2021-05-04')])
    }
  })

  it('makes nobody a participant whose name does not stand in the text', () => {
    fc.assert(
      fc.property(fc.oneof(spliced, mangled, wrapped), published, (text, day) => {
        const said = fold(text)
        for (const { participants } of extract(asWritten(text, day), lexicon).drafts) {
          for (const { name } of participants) expect(wordsOf(name).filter((word) => !said.includes(word))).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('gives the same events in whatever order the files come', () => {
    const some = fc.shuffledSubarray([...files.keys()], { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(
        some.chain((chosen) =>
          fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
        ),
        ([one, other]) => {
          expect(eventsOf(other.map(corpusDocument))).toEqual(eventsOf(one.map(corpusDocument)))
        },
      ),
      { numRuns: 60 },
    )
  })
})

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

function corpusDocument(index: number): Document {
  const { file = '', bytes = new Uint8Array() } = files[index] ?? {}
  const read = readDocument(file, bytes, createHash('sha256').update(bytes).digest('hex'))
  if (Array.isArray(read)) throw new Error(`${file} cannot be read`)
  return read
}

const eventsOf = (documents: readonly Document[]) =>
  merge(
    documents.map((document) => extract(document, lexicon)),
    lexicon,
  )

function expectTrue(documents: readonly Document[]): void {
  const { events, people } = eventsOf(documents)
  const bodies = new Map(documents.map(({ id, body }) => [id, body]))
  expect(verify(events, people, (id) => bodies.get(id) ?? null)).toEqual([])
  for (const { date } of events) if (date) expect(date.start <= date.end).toBe(true)
}
