import { extract, type Lexicon, readDocument } from '../../extract/index.ts'
import { type Beside, besideChrono } from '../beside-chrono.ts'
import type { Case } from './gold.ts'

/** Milliseconds a document, and one `chrono.parse` of its text. */
export type Timing = Omit<Beside, 'stages'>

/** Reading and extracting each document, as it is measured beside chrono. The hash of a file is known before it is read. */
export function measureTime(cases: readonly Case[], lexicon: Lexicon): Timing {
  const { ours, chrono, ratio } = besideChrono(
    cases.flatMap(({ files }) => files),
    ({ file, bytes }, lap) => {
      const document = readDocument(file, bytes, '')
      if (!Array.isArray(document)) extract(document, lexicon)
      lap('together')
    },
  )
  return { ours, chrono, ratio }
}
