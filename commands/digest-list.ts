import type { Command } from '../src/core/command.ts'
import type { Standing } from '../src/core/desk.ts'
import { UserError } from '../src/core/errors.ts'
import { note, saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { clause, sayPlan, saySlot } from '../src/wording/digests.ts'
import { count, text } from '../src/wording/events.ts'
import { unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestList: Command<Context> = {
  path: ['digest', 'list'],
  summary: { en: 'The digests of this workspace', de: 'Die täglichen Übersichten dieses Arbeitsbereichs' },
  arguments: [],
  reads: 'words',
  examples: () => [''],
  async run({ question }, { digests }) {
    const { asker } = question
    if (!digests || (asker.channel === null && asker.workspace === null)) {
      throw new UserError('Digests belong to channels, and this is none: ask in one of them.')
    }
    // Seen by others, an answer tells nobody of channels that they cannot see.
    const all = !asker.public && ((await asker.oversees?.()) ?? false)
    const { here, elsewhere, others } = await digests.overview(asker, all)
    const { typed } = spellingOf(asker)
    const shown = [...(here ? [here] : []), ...elsewhere]
    const total = shown.length + others
    const where = asker.workspace === null ? '' : ' in this workspace'
    return unshared(question, 'digest list', {
      title: total > 0 ? `${count(total, 'digest')}${where}` : 'No channel here has a digest',
      blocks: [
        ...(shown.length > 0 ? [{ kind: 'table', rows: shown.map(row), citations: [] } as const] : []),
        ...(others > 0 ? [note(notShown(others, all, typed('digest list')))] : []),
        ...(total === 0 ? [saying(`“${typed('digest subscribe')}” in a channel starts one.`)] : []),
      ],
    })
  },
}

const notShown = (others: number, all: boolean, list: string): string =>
  all
    ? `Not shown: ${others} more in this workspace.`
    : `Not shown: ${others} elsewhere in this workspace, where not everybody is. “${list}” shows each where it is posted.`

const FROM_SETTINGS = 'from the settings file'

function row({ subscription, next, nextWithSomething, unable }: Standing) {
  const { state, whenEmpty, zone } = subscription
  // A day with nothing to tell brings a post only where one is wanted that says so.
  const post = whenEmpty === 'say' ? next : nextWithSomething
  const planned = next && (post ? `next on ${saySlot(post, zone)}` : 'nothing to tell within a year')
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
