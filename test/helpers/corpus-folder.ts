import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { type Corpus, corpusOf } from '../../src/corpus/corpus.ts'

export const vocabularyDir = path.join(import.meta.dirname, '../../config')

/** A real corpus folder and data folder, taken away when the test is over. */
export interface TestCorpus extends Corpus {
  readonly dataDir: string
  put(file: string, content: string | Uint8Array): void
  remove(file: string): void
  /** Everything in the data folder, to see that nothing was touched. */
  stored(): Record<string, string>
}

export function aCorpus(files: Readonly<Record<string, string | Uint8Array>> = {}): TestCorpus {
  const root = mkdtempSync(path.join(tmpdir(), 'communique-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const [folder, dataDir] = [path.join(root, 'corpus'), path.join(root, 'data')]
  mkdirSync(folder)
  const corpus: TestCorpus = {
    ...corpusOf({ corpusDir: folder, dataDir, vocabularyDir }),
    dataDir,
    put: (file, content) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), content)
    },
    remove: (file) => rmSync(path.join(folder, file), { recursive: true }),
    stored: () => {
      try {
        const names = readdirSync(dataDir)
        return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(dataDir, name), 'base64')]))
      } catch {
        return {}
      }
    },
  }
  for (const [file, content] of Object.entries(files)) corpus.put(file, content)
  return corpus
}

/** A report in one sentence, in words that every version of the rules understands. */
export function aReport(day: string, one: string, other: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, (month ?? 1) - 1),
  )
  return `Talks between ${one} and ${other}\n\nOn ${date} ${name} ${year}, President ${one} of Poland met with Chancellor ${other} of Germany in Vienna.\n`
}
