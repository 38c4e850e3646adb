import { createHash } from 'node:crypto'
import { parse } from 'chrono-node'
import { extract, type Lexicon, readDocument } from '../../extract/index.ts'
import type { Case } from './gold.ts'

export interface Timing {
  /** Milliseconds a document. */
  readonly ours: number
  readonly chrono: number
  /** Our time by that of one `chrono.parse` of the same text. */
  readonly ratio: number
}

const ROUNDS = 5

/** Reading and extracting each document beside one `chrono.parse` of its text: the best of some rounds, so that a busy machine does not count. */
export function measureTime(cases: readonly Case[], lexicon: Lexicon): Timing {
  const documents = cases.flatMap(({ files }) => files)
  let ours = 0
  let chrono = 0
  for (const { file, bytes } of documents) {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const text = new TextDecoder().decode(bytes)
    const round = () => ({
      ours: elapsed(() => {
        const document = readDocument(file, bytes, hash)
        if (!Array.isArray(document)) extract(document, lexicon)
      }),
      chrono: elapsed(() => parse(text)),
    })
    const rounds = Array.from({ length: ROUNDS }, round)
    ours += Math.min(...rounds.map((each) => each.ours))
    chrono += Math.min(...rounds.map((each) => each.chrono))
  }
  const count = Math.max(documents.length, 1)
  return { ours: ours / count, chrono: chrono / count, ratio: chrono === 0 ? 0 : ours / chrono }
}

function elapsed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
