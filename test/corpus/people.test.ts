import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { likeness } from '../../src/tools/eval/same-name.ts'
import { tell } from '../../src/tools/eval/tell.ts'
import { loadVocabulary } from '../../src/vocabulary.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../config'))
const groups = z
  .record(z.string(), z.strictObject({ documents: z.array(z.string()), people: z.array(z.string()) }))
  .parse(parse(readFileSync(path.join(import.meta.dirname, 'people.yaml'), 'utf8')))

it.each(Object.entries(groups))('knows who is who: %s', (_what, { documents, people }) => {
  const files = documents.map((text, i) => ({
    file: `${i + 1}.txt`,
    bytes: Buffer.from(`---\npublished: 2023-05-10\n---\n${text}\n`),
  }))
  const telling = tell({ files }, lexicon)
  if (telling.is === 'unreadable') throw new Error(JSON.stringify(telling.problems))
  telling.chronicle.close()
  const told = [...new Set(telling.events.flatMap(({ participants }) => participants.map(({ name }) => name)))]
  const missing = people.filter((name) => !told.some((each) => likeness(each, name) >= 3))
  const besides = told.filter((name) => !people.some((each) => likeness(each, name) >= 3))
  expect({ missing, besides, several: told.length - besides.length > people.length }).toEqual({
    missing: [],
    besides: [],
    several: false,
  })
})
