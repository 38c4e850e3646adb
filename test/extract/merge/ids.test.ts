import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Extraction, extract, merge } from '../../../src/extract/index.ts'
import { loadVocabulary } from '../../../src/vocabulary.ts'
import { documentOf } from '../../helpers/reading.ts'

const lexicon = loadVocabulary(path.join(import.meta.dirname, '../../../config'))
const FRONT = 'url: https://larvik.example/1\npublished: 2023-05-04'
const read = (text: string, file = 'a.txt', front = FRONT): Extraction =>
  extract(documentOf(`---\n${front}\n---\n${text}`, file), lexicon)
const ids = (...extractions: readonly Extraction[]): readonly string[] =>
  merge(extractions, lexicon).events.map(({ id }) => id)

const MET = 'Norwegian Prime Minister Edda Holm met Turkish Foreign Minister Tarik Osman in Larvik.'

describe('the id of an event', () => {
  it('stays when its day, its people or its place is read from another sentence, or the file is renamed', () => {
    const [id] = ids(read(MET))
    expect(ids(read(`${MET} The meeting was held on 2 May 2023.`))).toEqual([id])
    expect(ids(read(`${MET} Defence Minister Nora Bek also took part in the meeting.`))).toEqual([id])
    expect(ids(read(MET, 'renamed.txt'))).toEqual([id])
  })

  it('is another in another document, however alike the sentence', () => {
    const other = 'url: https://larvik.example/2\npublished: 2023-06-04'
    expect(new Set(ids(read(MET), read(MET, 'b.txt', other))).size).toBe(2)
  })

  it('is made of the people too where one sentence tells of several events of a kind', () => {
    const holm = 'Norwegian Prime Minister Edda Holm held separate meetings with'
    const both = ids(read(`${holm} Turkish Foreign Minister Tarik Osman and Swedish Defence Minister Nora Bek.`))
    expect(new Set(both).size).toBe(2)
    expect(new Set(both.map((id) => id.slice(0, 8))).size).toBe(1)
  })
})
