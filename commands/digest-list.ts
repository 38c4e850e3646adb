import type { Command } from '../src/core/command.ts'
import type { Standing } from '../src/core/desk.ts'
import { UserError } from '../src/core/errors.ts'
import { note, saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { clause, sayPlan, saySlot } from '../src/wording/digests.ts'
import { count, strong, text } from '../src/wording/events.ts'
import { begun, howToStart, OWN, unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestList: Command<Context> = {
  path: ['digest', 'list'],
  ofChannel: true,
  summary: { en: 'The digests that are posted here', de: 'Die täglichen Übersichten, die hier erscheinen' },
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
    const { here, elsewhere, hidden, others, unplaced, page } = await digests.overview(asker, all, question.page)
    const { typed } = spellingOf(asker)
    const own = here !== null && ((await asker.direct?.()) ?? false)
    const rows = [...(here ? [row(here, own)] : []), ...elsewhere.map((standing) => row(standing, false))]
    const total = (here ? 1 : 0) + others
    const workspace = asker.workspaceCalled ?? 'workspace'
    const where = asker.workspace === null ? '' : ` in this ${workspace}`
    const none = unplaced > 0 ? 'No channel here is known to have a digest yet' : 'No channel here has a digest'
    return unshared(question, 'digest list', {
      title: total > 0 ? `${count(total, 'digest')}${where}` : none,
      blocks: [
        ...(rows.length > 0 ? [{ kind: 'table', rows, citations: [] } as const] : []),
        ...(hidden > 0 ? [note(notShown(hidden, all, workspace, typed('digest list')))] : []),
        ...(unplaced > 0 ? [note(notPlaced(unplaced))] : []),
        ...(total > 0 ? [] : [saying(howToStart(asker, typed('digest subscribe'), 'in a channel'))]),
      ],
      page,
    })
  },
}

const notShown = (hidden: number, all: boolean, workspace: string, list: string): string =>
  all
    ? `Not shown: ${hidden} more in this ${workspace}.`
    : `Not shown: ${hidden} elsewhere in this ${workspace}, where not everybody is. “${list}” shows each where it is posted.`

/** Each is looked up by itself, and of many that takes minutes. */
const notPlaced = (unplaced: number): string =>
  `${count(unplaced, 'digest')} of the settings file ${unplaced === 1 ? 'is' : 'are'} being looked up: ask again in a few minutes.`

const FROM_SETTINGS = 'from the settings file'

function row({ subscription, next, nextWithSomething, unable }: Standing, own: boolean) {
  const { state, whenEmpty, zone, address } = subscription
  const { channel } = address
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
    [own ? strong(begun(OWN)) : ({ text: channel, style: 'strong', channel } as const)],
    [text(`${sayPlan(subscription)}${subscription.origin === 'settings' ? `, ${FROM_SETTINGS}` : ''}`)],
    [text(how)],
  ]
}
