import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { tell } from '../../src/tools/eval/tell.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))
const groups = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(path.join(import.meta.dirname, 'nothing.yaml'), 'utf8')))

describe.each(Object.entries(groups))('nothing is read from %s', (_group, texts) => {
  it.each(texts)('%s', (text) => {
    const bytes = Buffer.from(`---\npublished: 2023-05-10\n---\nA page.\n\n${text}\n`)
    const telling = tell({ files: [{ file: 'nothing.txt', bytes }] }, lexicon)
    if (telling.is === 'unreadable') throw new Error(JSON.stringify(telling.problems))
    telling.chronicle.close()
    expect(telling.events.map(({ title, status, date }) => ({ title, status, date }))).toEqual([])
  })
})

it('holds texts of many kinds', () => {
  expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(40)
})
