import { commands } from '../../../commands/index.ts'
import { fixedClock } from '../../clock.ts'
import type { Asker } from '../../core/question.ts'
import type { Lexicon } from '../../extract/index.ts'
import { silentLog } from '../../log.ts'
import { PLAIN, renderMessage } from '../../platforms/console/render.ts'
import { createAnswering } from '../../questions/answering.ts'
import { namesToAsk } from '../../vocabulary.ts'
import type { Ask } from './evaluate.ts'

const ASKER: Asker = {
  platform: 'console',
  workspace: null,
  channel: null,
  user: 'eval',
  locale: null,
  zone: async () => null,
  mayManage: async () => true,
  public: true,
}

/** Asks as the console does, on a day that never changes, so that two runs measure the same. */
export function asking(lexicon: Lexicon): Ask {
  const names = namesToAsk(lexicon)
  return async (questions, chronicle) => {
    const answering = createAnswering({
      commands,
      chronicle: () => chronicle,
      clock: fixedClock('2026-01-01T12:00:00Z'),
      zone: 'UTC',
      log: silentLog,
      draw: async () => new Uint8Array(),
      ...names,
    })
    const replies = []
    for (const words of questions) {
      const answer = await answering.answer({ words, page: 1, asker: ASKER })
      replies.push({ ...answer, text: renderMessage(answer.message, PLAIN) })
    }
    return replies
  }
}
