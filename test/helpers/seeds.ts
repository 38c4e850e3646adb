import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commands } from '../../commands/index.ts'
import type { OpenChronicle } from '../../src/chronicle/open.ts'
import { type Clock, fixedClock } from '../../src/clock.ts'
import { projectDir } from '../../src/config.ts'
import type { DigestDesk } from '../../src/core/desk.ts'
import type { Answering } from '../../src/core/question.ts'
import { corpusOf, readCorpus } from '../../src/corpus/corpus.ts'
import { createPreviewDesk } from '../../src/digest/preview-desk.ts'
import { silentLog } from '../../src/log.ts'
import { drawTimeline } from '../../src/picture/index.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import { loadVocabulary, namesToAsk } from '../../src/vocabulary.ts'
import { TODAY } from './asking.ts'

const vocabularyDir = path.join(projectDir, 'config')

export interface Seeds {
  readonly chronicle: OpenChronicle
  /** Answers over them by the real grammar, with real pictures; digests can be looked at, unless there is a desk. */
  answering(given?: { readonly clock?: Clock; readonly digests?: () => DigestDesk }): Answering
  close(): void
}

/** The corpus that comes with the project, read by the real extractor into a file of its own. */
export function readSeeds(): Seeds {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'communique-'))
  const { chronicle } = readCorpus(corpusOf({ corpusDir: path.join(projectDir, 'seeds'), dataDir, vocabularyDir }))
  return {
    chronicle,
    answering({ clock = fixedClock(`${TODAY}T12:00:00Z`), digests } = {}) {
      const desk = createPreviewDesk(() => chronicle, clock)
      return createAnswering({
        ...{ commands, clock, zone: 'UTC', log: silentLog, draw: drawTimeline },
        chronicle: () => chronicle,
        digests: digests ?? (() => desk),
        ...namesToAsk(loadVocabulary(vocabularyDir)),
      })
    },
    close() {
      chronicle.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
