import type { Command } from '../src/core/command.ts'
import { saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { announced, begun, managedChannelOf, OF_THIS_CHANNEL, unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestUnsubscribe: Command<Context> = {
  path: ['digest', 'unsubscribe'],
  summary: { en: 'End the digest of this channel', de: 'Die tägliche Übersicht dieses Kanals beenden' },
  ...OF_THIS_CHANNEL,
  async run({ question }, context) {
    const { address, digests, here } = await managedChannelOf(question, context)
    const ended = await digests.unsubscribe(address)
    const answer = unshared(question, 'digest unsubscribe', {
      title: ended ? `The digest of ${here} has ended` : `${begun(here)} has no digest`,
      blocks: ended
        ? [saying(`Nothing more is posted. “${spellingOf(question.asker).typed('digest subscribe')}” starts it again.`)]
        : [],
    })
    return ended ? announced(answer, question, here, 'ended') : answer
  },
}
