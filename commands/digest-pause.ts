import type { Command } from '../src/core/command.ts'
import { saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { announced, managedChannelOf, noDigest, OF_THIS_CHANNEL, unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestPause: Command<Context> = {
  path: ['digest', 'pause'],
  summary: { en: 'Stop the digest of this channel for a while', de: 'Die Übersicht dieses Kanals anhalten' },
  ...OF_THIS_CHANNEL,
  async run({ question }, context) {
    const { address, digests, here } = await managedChannelOf(question, context)
    if (!(await digests.status(address))) return noDigest(question, 'digest pause', here)
    const resume = spellingOf(question.asker).typed('digest resume')
    const paused = await digests.pause(address)
    const answer = unshared(question, 'digest pause', {
      title: `The digest of ${here} is paused${paused ? '' : ' already'}`,
      blocks: [saying(`Nothing is posted until somebody types “${resume}”.`)],
    })
    return paused ? announced(answer, question, here, 'paused', ` “${resume}” starts it again.`) : answer
  },
}
