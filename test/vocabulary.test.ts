import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CorpusError } from '../src/core/errors.ts'
import { loadVocabulary } from '../src/vocabulary.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vocabulary-'))
  cpSync(path.join(import.meta.dirname, '../config'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the vocabulary', () => {
  it('changes its version with any of its words, so that what was read with another one is read again', () => {
    const before = loadVocabulary(folder).version
    expect(loadVocabulary(folder).version).toBe(before)
    writeFileSync(path.join(folder, 'people.yaml'), 'Anna Moss: [Anne Moss]\n')
    expect(loadVocabulary(folder).version).not.toBe(before)
  })

  it('names the file and the line that cannot be read', () => {
    writeFileSync(path.join(folder, 'lexicon/events.yaml'), 'call: [call\nmeeting: }')
    expect(() => loadVocabulary(folder)).toThrow(CorpusError)
    expect(() => loadVocabulary(folder)).toThrow(/events\.yaml:\d+: is not valid YAML: .*close it/)
  })
})
