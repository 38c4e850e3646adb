import { commands } from '../../../commands/index.ts'
import type { Asker } from '../../../src/core/question.ts'
import type { Digests } from '../../../src/digest/start.ts'
import { silentLog } from '../../../src/log.ts'
import { PLAIN, renderMessage } from '../../../src/platforms/console/render.ts'
import { createAnswering } from '../../../src/questions/answering.ts'
import { anAsker } from '../asking.ts'
import { Stage } from './stage.ts'

const ada: Partial<Asker> = {
  platform: 'board',
  workspace: 'W1',
  channel: 'C1',
  user: 'U1',
  name: 'Ada',
  zone: async () => 'Europe/Brussels',
}

/** Asks as Ada, who may manage channel C1, unless it is said otherwise. */
export function desk(stage: Stage, digests: Digests) {
  const answering = createAnswering({
    commands,
    chronicle: () => stage.chronicle,
    clock: stage.time,
    zone: 'UTC',
    log: silentLog,
    draw: async () => new Uint8Array(),
    digests: () => digests.desk,
  })
  const ask = async (words: string, by: Partial<Asker> = {}, page = 1) => {
    const answer = await answering.answer({ words, page, asker: anAsker({ ...ada, ...by }) })
    return { ...answer, text: `${answer.title}\n${renderMessage(answer.message, PLAIN)}` }
  }
  return { ask, form: (words: string) => answering.form(words, anAsker(ada)) }
}

/** A stage with digests on it, and what answers those who ask for them. */
export async function open(start?: string, channels = [] as Parameters<Stage['start']>[0]) {
  const stage = new Stage(start)
  return { stage, ...desk(stage, await stage.start(channels)) }
}
