import type { Command } from '../src/core/command.ts'
import type { Overview, Standing } from '../src/core/desk.ts'
import { note, reply, saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { clause, sayPlan, saySlot } from '../src/wording/digests.ts'
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
    const overview = (await digests?.overview(question.asker)) ?? { here: null, others: 0, declared: 0 }
    const { here, others, declared } = overview
    const { typed } = spellingOf(question.asker)
    const total = others + declared + (here ? 1 : 0)
    return withoutShare(
      reply(question, 'digest list', {
        title: total > 0 ? titleOf(total, overview, question.asker.workspace) : 'No channel here has a digest',
        blocks: [
          ...(here ? [{ kind: 'table', rows: [row(here)], citations: [] } as const] : []),
          ...(others + declared > 0 ? [note(elsewhere(overview, typed('digest list')))] : []),
          ...(total === 0 ? [saying(`“${typed('digest subscribe')}” in a channel starts one.`)] : []),
        ],
      }),
    )
  },
}

/** The settings may name a channel without its workspace: then nobody can say that it is in this one. */
const titleOf = (total: number, { here, declared }: Overview, workspace: string | null): string => {
  const certain = workspace !== null && declared === 0 && here?.subscription.address.workspace !== null
  return `${count(total, 'digest')}${certain ? ' in this workspace' : ''}`
}

function elsewhere({ others, declared }: Overview, list: string): string {
  const parts = [
    ...(others > 0 ? [`${others} elsewhere in this workspace`] : []),
    ...(declared > 0 ? [`${declared} elsewhere ${FROM_SETTINGS}`] : []),
  ]
  return `Not shown: ${parts.join(', ')}. “${list}” shows each only where it is posted.`
}

const FROM_SETTINGS = 'from the settings file'

function row({ subscription, next, unable }: Standing) {
  const { state } = subscription
  const planned = next && `next on ${saySlot(next, subscription.zone)}`
  const how =
    planned === null
      ? `paused: ${state.is === 'paused' ? clause(state.reason) : ''}`
      : unable === null
        ? planned
        : `${planned}, but as things are I cannot post it: ${clause(unable)}`
  return [
    [{ text: subscription.address.channel, style: 'strong', channel: subscription.address.channel } as const],
    [text(`${sayPlan(subscription)}${subscription.origin === 'settings' ? `, ${FROM_SETTINGS}` : ''}`)],
    [text(how)],
  ]
}
