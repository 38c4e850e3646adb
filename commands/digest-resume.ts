import type { Command } from '../src/core/command.ts'
import { sayNext, sayPlan } from '../src/wording/digests.ts'
import { announcing, managedChannelOf, OF_THIS_CHANNEL, told, unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestResume: Command<Context> = {
  path: ['digest', 'resume'],
  summary: { en: 'Start the paused digest of this channel again', de: 'Die angehaltene Übersicht fortsetzen' },
  ...OF_THIS_CHANNEL,
  async run({ question }, context) {
    const { address, digests } = await managedChannelOf(question, context)
    const { standing, resumed } = await digests.resume(address)
    const answer = unshared(question, 'digest resume', {
      title: resumed ? 'The digest of this channel goes on' : 'The digest of this channel was not paused',
      blocks: told(standing, digests.now()),
    })
    if (!resumed) return answer
    const then = ` It comes ${sayPlan(standing.subscription)}. ${sayNext(standing)}`
    return { ...answer, announce: announcing(question, 'resumed', then) }
  },
}
