import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Lexicon } from '../extract/index.ts'

const SOURCE = path.join(import.meta.dirname, '../extract')

/**
 * Changes whenever a rule or a word of the vocabulary does: what was read with another version is read again. Made from the
 * rules' own source, so that nobody has to remember to count a version up.
 */
export function versionOf(lexicon: Lexicon): string {
  const hash = createHash('sha256').update(lexicon.version)
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(`${file}\n`).update(readFileSync(path.join(SOURCE, file)))
  }
  return hash.digest('hex')
}
