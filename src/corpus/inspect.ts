import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../core/document.ts'
import type { Problem } from '../core/errors.ts'
import { readDocument } from '../extract/index.ts'
import { faultOf } from './extract-fresh.ts'
import { type Found, idOf } from './folder.ts'

/** A file that is what the Chronicle holds, or a document to be read. */
export type Entry =
  | { readonly is: 'same'; readonly id: string; readonly file: string; readonly hash: string }
  | {
      readonly is: 'fresh'
      readonly id: string
      readonly file: string
      readonly hash: string
      readonly document: Document
    }

/** The same bytes under another name: told once, under the first of the names. */
export interface Copy {
  readonly file: string
  readonly of: string
}

export interface Inspection {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
  readonly copies: readonly Copy[]
}

/** Hashes of files that were read before, by signature: a file that looks untouched is not opened. */
export type Hashes = Map<string, { readonly signature: string; readonly hash: string }>

/** Larger than any document may be; kept from filling the memory. In bytes. */
const LARGEST = 64_000_000

/**
 * Reads every file that is not as it was, and writes nothing: all problems are known before anything is changed.
 * `isSame` tells whether the Chronicle holds this document with this content.
 */
export function inspect(
  folder: string,
  files: readonly Found[],
  hashes: Hashes,
  isSame: (id: string, file: string, hash: string) => boolean,
): Inspection {
  const entries: Entry[] = []
  const problems: Problem[] = []
  const copies: Copy[] = []
  const byId = new Map<string, string>()
  const byHash = new Map<string, string>()
  for (const found of files) {
    const { file } = found
    const problem = (message: string) => problems.push({ file, line: 1, message })
    const id = idOf(file)
    const namesake = byId.get(id)
    if (namesake !== undefined) {
      problem(`has the same name as ${namesake}, and documents go by their name without the ending; rename one of them`)
      continue
    }
    byId.set(id, file)
    const known = hashes.get(file)
    const untouched = known?.signature === found.signature && isSame(id, file, known.hash)
    const content = untouched ? known : contentOf(path.join(folder, file), found)
    if (typeof content === 'string') {
      problem(content)
      continue
    }
    hashes.set(file, { signature: found.signature, hash: content.hash })
    const original = byHash.get(content.hash)
    if (original !== undefined) {
      copies.push({ file, of: original })
      continue
    }
    const isFresh = 'bytes' in content && !isSame(id, file, content.hash)
    const read = isFresh ? documentOf(file, content.bytes, content.hash) : null
    if (Array.isArray(read)) {
      problems.push(...read)
      continue
    }
    byHash.set(content.hash, file)
    const entry = { id, file, hash: content.hash }
    entries.push(read ? { is: 'fresh', ...entry, document: read } : { is: 'same', ...entry })
  }
  return { entries, problems, copies }
}

function documentOf(file: string, bytes: Uint8Array, hash: string): Document | Problem[] {
  try {
    return readDocument(file, bytes, hash)
  } catch (error) {
    return [{ file, line: 1, message: faultOf(error) }]
  }
}

/** The bytes of the file and their hash, or why it cannot be read. */
function contentOf(path: string, found: Found): { readonly hash: string; readonly bytes: Uint8Array } | string {
  if (found.size > LARGEST)
    return `has ${Math.round(found.size / 1e6)} MB, which no report has; take it out of the folder`
  try {
    const bytes = readFileSync(path)
    return { hash: createHash('sha256').update(bytes).digest('hex'), bytes }
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : String(error)}); let the bot read it, or take it away`
  }
}
