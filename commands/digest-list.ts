import type { Command } from '../src/core/command.ts'
import type { Standing } from '../src/core/desk.ts'
import { note, reply, saying } from '../src/wording/answers.ts'
import { sayPlan, saySlot } from '../src/wording/digests.ts'
import { count, text } from '../src/wording/events.ts'
import type { Context } from './context.ts'
import { withoutShare } from './digest-subscribe.ts'

export const digestList: Command<Context> = {
  path: ['digest', 'list'],
  summary: { en: 'The digests of this workspace', de: 'Die täglichen Übersichten dieses Arbeitsbereichs' },
  arguments: [],
  reads: 'words',
  examples: () => [''],
  async run({ question }, { digests }) {
    const { here, others } = (await digests?.overview(question.asker)) ?? { here: null, others: 0 }
    const total = others + (here ? 1 : 0)
    return withoutShare(
      reply(question, 'digest list', {
        title: total > 0 ? titleOf(total, question.asker.workspace) : 'No channel here has a digest',
        blocks: [
          ...(here ? [{ kind: 'table', rows: [row(here)], citations: [] } as const] : []),
          ...(others > 0 ? [note(elsewhere(others, here !== null))] : []),
          ...(total === 0 ? [saying('“digest subscribe” in a channel starts one.')] : []),
        ],
      }),
    )
  },
}

const titleOf = (total: number, workspace: string | null): string =>
  `${count(total, 'digest')}${workspace === null ? '' : ' in this workspace'}`

const elsewhere = (others: number, alsoHere: boolean): string =>
  `${alsoHere ? `And ${others} more` : `${others}`} elsewhere in this workspace: “digest list” shows each only where it is posted.`

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
