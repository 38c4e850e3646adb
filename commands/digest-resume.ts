import type { Command } from '../src/core/command.ts'
import { reply } from '../src/wording/answers.ts'
import type { Context } from './context.ts'
import { managedChannelOf, told } from './digest-desk.ts'
import { withoutShare } from './digest-subscribe.ts'

export const digestResume: Command<Context> = {
  path: ['digest', 'resume'],
  summary: { en: 'Start the paused digest of this channel again', de: 'Die angehaltene Übersicht fortsetzen' },
  arguments: [],
  reads: 'words',
  manages: true,
  examples: () => [''],
  async run({ question }, context) {
    const { address, digests } = await managedChannelOf(question, context)
    const standing = await digests.resume(address)
    return withoutShare(
      reply(question, 'digest resume', { title: 'The digest of this channel goes on', blocks: told(standing) }),
    )
  },
}
