import type { Correction } from './correction.ts'

/** A day (`2022-02-28`), a month (`2022-02`) or a year (`2022`), as precisely as it is known. */
export type PartialDay = string

/** One source file of the corpus, after its front matter was read and before anything was made of its text. */
export interface Document {
  /** The file's path inside the corpus folder without its ending: stable as long as the file is not renamed. */
  readonly id: string
  /** The file's path inside the corpus folder, with forward slashes. */
  readonly file: string
  readonly title: string | null
  readonly publisher: string | null
  /** The address where the report was published; null when it is not known. */
  readonly url: string | null
  /** When it was published; null when neither the front matter nor the text says so. */
  readonly published: PartialDay | null
  /** True when `published` was read from the front matter, false when from the text. */
  readonly publishedByEditor: boolean
  /** The text that every offset counts in, in UTF-16 code units: what stands below the front matter. */
  readonly body: string
  /** The line of the file on which `body` starts, counted from 1; problems are reported as `file:line`. */
  readonly bodyLine: number
  /** SHA-256 of the file's bytes, in hexadecimal: an unchanged hash means the document is not read again. */
  readonly hash: string
  readonly corrections: readonly Correction[]
}
