import type { App, ViewSubmitAction } from '@slack/bolt'
import { certainly, type MayPost, takeLine } from '../../lines.ts'
import { SHORTCUT } from '../app.ts'
import { PRESS } from '../blocks/press.ts'
import { typedWords } from '../blocks/text.ts'
import { ask, type Desk } from '../desk.ts'
import { completions, onSent, onShortcut } from '../dialogs/dialogs.ts'
import { COMPLETE, FORM } from '../dialogs/form.ts'
import { publishHome } from '../dialogs/home.ts'
import { announce, show } from '../shown/places.ts'
import { onPress } from './presses.ts'

/** What somebody gets who calls the bot and says nothing. */
const HELP = 'help'

/** A line of a person, in a channel or a direct message. */
interface Line {
  readonly channel: string
  readonly user: string
  readonly text: string
  readonly ts: string
  /** Null when the line stands in no thread. */
  readonly thread: string | null
}

/** A line with all that is needed to answer it, also by a process that has not heard it. */
interface Heard {
  readonly line: Line
  readonly team: string | null
  /** In a direct message with the bot. */
  readonly direct: boolean
}

const LINES = 'slack:line:'

export interface Listening {
  /** Answers the lines over which a process died. */
  pickUp(): Promise<void>
}

/**
 * Everything that people do comes in here. What Slack waits for is acknowledged first and worked on after; `work` keeps
 * what is under way, so that stopping can wait for it, and swallows nothing: what fails is logged.
 */
export function listen(
  app: App,
  desk: Desk,
  options: { command: string; work: (job: Promise<void>) => Promise<void> },
): Listening {
  const { work } = options
  /** A line that was cut in this moment takes the acknowledgement with it; the answer has a way of its own. */
  const acknowledged = async (ack: () => Promise<void>) => {
    await ack().catch((error: unknown) => desk.trouble(error, 'an acknowledgement was lost'))
  }

  app.command(`/${options.command}`, async ({ ack, command, respond }) => {
    await acknowledged(ack)
    await work(onCommand())

    async function onCommand() {
      const { channel_id: channel, user_id: user, team_id: workspace } = command
      const answer = await ask(desk, typedWords(command.text ?? '') || HELP, 1, {
        workspace,
        channel,
        user,
        public: false,
      })
      await show(desk, { kind: 'private', channel, user, thread: null, respond, replaces: false }, answer)
      await announce(desk, channel, answer, respond)
    }
  })

  app.event('app_mention', async ({ event, context }) => {
    if (!event.user || 'bot_id' in event || 'edited' in event) return
    const { channel, user, text, ts } = event
    await work(onLine({ channel, user, text, ts, thread: event.thread_ts ?? null }, context.teamId, false))
  })

  app.message(async ({ message, context }) => {
    // Edits, joins and what bots say have a subtype or a bot_id; other channels are answered when the bot is mentioned.
    if (message.subtype !== undefined && message.subtype !== 'file_share' && message.subtype !== 'thread_broadcast')
      return
    if (message.channel_type !== 'im' || ('bot_id' in message && message.bot_id)) return
    const { channel, user, text, ts } = message
    if (!text) return
    await work(onLine({ channel, user, text, ts, thread: message.thread_ts ?? null }, context.teamId, true))
  })

  /** Slack delivers an event again when it is not sure of the acknowledgement, around a reconnect above all, and to any process. */
  async function onLine(line: Line, team: string | undefined, direct: boolean): Promise<void> {
    const heard: Heard = { line, team: team ?? null, direct }
    const mayPost = await takeLine(desk.once, `${LINES}${line.channel}:${line.ts}`, JSON.stringify(heard), (error) =>
      desk.trouble(error, 'whether a line was answered could not be found out'),
    )
    if (mayPost) await answer(heard, mayPost)
  }

  /** A mention is answered in its thread, a direct message where it was written. */
  async function answer({ line, team, direct }: Heard, mayPost: MayPost): Promise<void> {
    const { channel, user } = line
    const thread = direct ? line.thread : (line.thread ?? line.ts)
    const words = typedWords(line.text)
      .replace(new RegExp(`^/${options.command}\\b`, 'i'), '')
      .trim()
    const told = await ask(desk, words || HELP, 1, {
      workspace: team,
      channel,
      user,
      public: !direct,
      conversation: thread === null ? channel : `${channel}:${thread}`,
      written: true,
    })
    if (!(await mayPost())) return
    await show(desk, { kind: 'open', channel, user, thread, direct }, told)
    // In a direct message the answer is read by everybody there.
    if (!direct) await announce(desk, channel, told)
  }

  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return
    const origin = { workspace: context.teamId ?? null, channel: null, user: event.user, public: false }
    await work(publishHome(desk, origin, event.channel || null))
  })

  app.action({ type: 'block_actions', action_id: PRESS }, async ({ ack, body, action, respond }) => {
    await acknowledged(ack)
    if (action.type === 'button' || action.type === 'static_select') await work(onPress(desk, body, action, respond))
  })

  app.shortcut({ type: 'shortcut', callback_id: SHORTCUT }, async ({ ack, shortcut }) => {
    await acknowledged(ack)
    await work(onShortcut(desk, shortcut))
  })

  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: COMPLETE },
    async ({ ack, options: { action_id, value } }) => {
      await ack({ options: completions(desk, action_id, value) })
    },
  )

  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: FORM }, async ({ ack, body }) => {
    await work(onSent(desk, body, ack))
  })

  return {
    async pickUp() {
      const left = await desk.once.leftOver(LINES)
      await Promise.all(left.map((todo) => work(answer(JSON.parse(todo), certainly))))
    },
  }
}
