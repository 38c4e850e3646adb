import type { Correction } from '../core/correction.ts'
import type { Document } from '../core/document.ts'
import type { Problem } from '../core/errors.ts'
import { decode, type Fault, lineAt } from './read/decode.ts'
import { divide, type FrontMatter, isUnclosed, lastDay, NO_FRONT_MATTER, readFrontMatter } from './read/front-matter.ts'
import { articleOf } from './read/html.ts'
import { type Stamp, stampOf } from './read/stamp.ts'
import { titleOf } from './read/title.ts'
import { viewOf } from './read/view.ts'

/**
 * One file → Document, or all that is wrong with it. Pure: `file` is its path inside the corpus folder with forward
 * slashes, `hash` the SHA-256 of its bytes. Never throws for what a file holds. What the front matter lacks is read from
 * the text, or stays null.
 */
export function readDocument(file: string, bytes: Uint8Array, hash: string): Document | Problem[] {
  const failed = (faults: readonly Fault[]): Problem[] => faults.map((fault) => ({ file, ...fault }))
  const text = decode(bytes)
  if (typeof text !== 'string') return failed([text])
  if (isUnclosed(text))
    return failed([{ line: 1, message: 'the front matter is not closed; put a line with --- below its last key' }])
  const { yaml, bodyStart } = divide(text)
  const { front, faults } = yaml === null ? { front: NO_FRONT_MATTER, faults: [] } : readFrontMatter(yaml)
  const bodyLine = lineAt(text, bodyStart)
  const below = text.slice(bodyStart)
  if (!/\p{L}{2}/u.test(below)) {
    const empty = { line: bodyLine, message: 'there is no text; write one below the front matter or delete the file' }
    return failed([...faults, empty])
  }
  const page = /\.html?$/i.test(file) ? articleOf(below) : null
  if (/\.html?$/i.test(file) && !page)
    return failed([...faults, { line: bodyLine, message: 'no article was found in this page; save its text as .txt' }])
  const body = page?.text ?? below
  const view = viewOf(body, isMarkdown(file))
  const stamp = page?.published ? null : stampOf(view)
  const all = [...faults, ...contradictions(front, stamp, view, bodyLine), ...stale(front.corrections, body)]
  if (all.length > 0) return failed(all.toSorted((a, b) => a.line - b.line))
  return {
    id: file.replace(/\.[^./]+$/, ''),
    file,
    title: front.title ?? page?.title ?? titleOf(view),
    publisher: front.publisher ?? page?.publisher ?? null,
    url: front.url ?? page?.url ?? null,
    published: front.published ?? page?.published ?? stamp?.day ?? null,
    publishedByEditor: front.published !== null,
    body,
    bodyLine,
    hash,
    corrections: front.corrections,
  }
}

export const isMarkdown = (file: string) => /\.md$/i.test(file)

/** A page is not published before the day it is dated; a day's difference is the time zone's. */
function contradictions(front: FrontMatter, stamp: Stamp | null, view: string, bodyLine: number): Fault[] {
  if (!front.published || !front.publishedLine || !stamp) return []
  const latest = Temporal.PlainDate.from(lastDay(front.published)).add({ days: 1 }).toString()
  if (stamp.day <= latest) return []
  const line = bodyLine + lineAt(view, stamp.start) - 1
  const message = `published is ${front.published}, but the text is dated ${stamp.day} (line ${line}); correct the one that is wrong`
  return [{ line: front.publishedLine, message }]
}

/** A correction says which sentence it means by quoting it; after the text was changed nobody knows. */
function stale(corrections: readonly Correction[], body: string): Fault[] {
  return corrections
    .filter(({ quote }) => !body.includes(quote))
    .map(({ quote, line }) => ({
      line,
      message: `the text does not say "${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}"; quote its words exactly or take the correction out`,
    }))
}
