import type { Command } from '../src/core/command.ts'
import { sayNext, sayPlan } from '../src/wording/digests.ts'
import { announced, managedChannelOf, noDigest, OF_THIS_CHANNEL, told, unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestResume: Command<Context> = {
  path: ['digest', 'resume'],
  summary: { en: 'Start the paused digest of this channel again', de: 'Die angehaltene Übersicht fortsetzen' },
  ...OF_THIS_CHANNEL,
  async run({ question }, context) {
    const { address, digests, here } = await managedChannelOf(question, context)
    if (!(await digests.status(address))) return noDigest(question, 'digest resume', here)
    const { standing, resumed } = await digests.resume(address)
    const answer = unshared(question, 'digest resume', {
      title: `The digest of ${here} ${resumed ? 'goes on' : 'was not paused'}`,
      blocks: told(standing, digests.now()),
    })
    if (!resumed) return answer
    const then = ` It comes ${sayPlan(standing.subscription)}. ${sayNext(standing)}`
    return announced(answer, question, here, 'resumed', then)
  },
}
