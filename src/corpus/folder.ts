import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../core/errors.ts'

/** A file of the corpus folder as the file system knows it, without having read it. */
export interface Found {
  /** Inside the corpus folder, with forward slashes. */
  readonly file: string
  /** In bytes. */
  readonly size: number
  /** Changes whenever the file may have changed: its size and times. */
  readonly signature: string
}

/** What is in the folder and is no document, and why. Hidden files and folders are left out without a word. */
export interface Ignored {
  readonly file: string
  readonly why: string
}

export interface Listing {
  /** Every folder that was looked into, as full paths. */
  readonly folders: readonly string[]
  /** In alphabetical order. */
  readonly files: readonly Found[]
  readonly ignored: readonly Ignored[]
  /** Changes whenever a file was added, changed or taken away. */
  readonly signature: string
}

const DOCUMENT = /\.(?:txt|md|html?)$/i
// The folder's own description, not a report: README.md, readme.de.md, LICENSE.txt; but not license-agreement-signed.txt
const ABOUT_THE_FOLDER = /^(?:readme|contributing|licen[cs]e)(?:\.[a-z]{2})?\.\w+$/i

/** Everything in the corpus folder and below it. Throws UserError when there is no such folder. */
export function listFolder(folder: string): Listing {
  const files: Found[] = []
  const ignored: Ignored[] = []
  const seen = new Set<string>()

  const visit = (inside: string) => {
    // A link that leads back up would never end.
    const real = realpathSync(path.join(folder, inside))
    if (seen.has(real)) return
    seen.add(real)
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      const stats = statsOf(path.join(folder, file), entry)
      if (stats === null) ignored.push({ file, why: 'it is gone, or a link that leads nowhere' })
      else if (stats.isDirectory()) visit(file)
      else if (!stats.isFile()) ignored.push({ file, why: 'it is no file' })
      else if (!DOCUMENT.test(entry.name)) ignored.push({ file, why: 'it does not end in .txt, .md or .html' })
      else if (ABOUT_THE_FOLDER.test(entry.name)) ignored.push({ file, why: 'it tells about the folder' })
      else files.push({ file, size: stats.size, signature: signatureOf(stats) })
    }
  }

  try {
    visit('')
  } catch (error) {
    if (isMissing(error)) throw new UserError(`There is no corpus folder ${folder}: make it, or name another one.`)
    throw error
  }
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1)
  files.sort(byFile)
  const hash = createHash('sha1')
  for (const { file, signature } of files) hash.update(`${file}\n${signature}\n`)
  return { folders: [...seen], files, ignored: ignored.toSorted(byFile), signature: hash.digest('hex') }
}

/** The Document's id of a file: its path without the ending. */
export const idOf = (file: string): string => file.replace(DOCUMENT, '')

function statsOf(file: string, entry: Dirent): Stats | null {
  if (!entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink()) return null
  // Between listing and looking it may be gone.
  return statSync(file, { throwIfNoEntry: false }) ?? null
}

// Not the inode: some mounted folders number their files anew at every look.
const signatureOf = ({ size, mtimeMs, ctimeMs }: Stats): string => `${size} ${mtimeMs} ${ctimeMs}`

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
