import type { Command } from '../src/core/command.ts'
import type { Standing } from '../src/core/desk.ts'
import { pageOf, reply, saying } from '../src/wording/answers.ts'
import { sayPlan, saySlot } from '../src/wording/digests.ts'
import { count, text } from '../src/wording/events.ts'
import type { Context } from './context.ts'

const ROWS = 20

export const digestList: Command<Context> = {
  path: ['digest', 'list'],
  summary: { en: 'The digests of this workspace', de: 'Die täglichen Übersichten dieses Arbeitsbereichs' },
  arguments: [],
  reads: 'words',
  examples: () => [''],
  async run({ question }, { digests }) {
    const { platform, workspace } = question.asker
    const all = digests ? await digests.list(platform, workspace) : []
    const { items, page } = pageOf(all, question.page, ROWS)
    return reply(question, 'digest list', {
      title: all.length > 0 ? `${count(all.length, 'digest')} in this workspace` : 'No channel here has a digest',
      blocks:
        all.length > 0
          ? [{ kind: 'table', rows: items.map(row), citations: [] }]
          : [saying('“digest subscribe” in a channel starts one.')],
      page,
    })
  },
}

function row({ subscription, next }: Standing) {
  const { state } = subscription
  const how = next
    ? `next on ${saySlot(next, subscription.zone)}`
    : `paused: ${state.is === 'paused' ? state.reason : ''}`
  return [
    [{ text: subscription.address.channel, style: 'strong', channel: subscription.address.channel } as const],
    [text(sayPlan(subscription))],
    [text(how)],
  ]
}
