import type { types } from '@slack/bolt'
import type { Block } from '../../core/message.ts'
import { withoutShare } from '../../wording/answers.ts'
import type { Origin } from './asker.ts'
import { ask, call, type Desk, type Shown } from './desk.ts'
import { rich } from './draw.ts'
import { LIMITS, type Room } from './limits.ts'
import { header, render } from './render.ts'
import { leaf, section } from './rich.ts'

/**
 * The home tab: what the corpus holds, what comes next, this workspace's digests, and what can be asked. Each part is an
 * answer like any other.
 */
export async function publishHome(desk: Desk, origin: Origin): Promise<void> {
  const [help, next, digests] = await Promise.all([
    ask(desk, 'help', 1, origin),
    ask(desk, 'next', 1, origin),
    ask(desk, 'digest list', 1, origin),
  ])
  const blocks: types.KnownBlock[] = [
    ...header('Communiqué'),
    ...rich(section(leaf(help.title))),
    ...part('Coming anniversaries', titled(next, 'Coming anniversaries'), 'next'),
    ...part('Digests in this workspace', titled(digests, ''), 'digests'),
    ...part('What you can ask', help.message.blocks, 'help'),
  ]
  try {
    await call(desk, (client) => client.views.publish({ user_id: origin.user, view: { type: 'home', blocks } }))
  } catch (error) {
    desk.trouble(error, 'the home tab could not be shown')
  }
}

const ROOM: Room = {
  blocks: Math.floor(LIMITS.home.blocks / 3) - 3,
  characters: Math.floor(LIMITS.home.characters / 3),
}

function part(heading: string, content: readonly Block[], place: string): readonly types.KnownBlock[] {
  const { blocks } = render(null, withoutShare({ blocks: content }), ROOM, `${place}.`)
  return [{ type: 'divider' }, ...header(heading), ...blocks]
}

/** Its title says nothing that the heading does not say already. */
const titled = ({ title, message }: Shown, heading: string): readonly Block[] =>
  title === heading ? message.blocks : [line(title), ...message.blocks]

const line = (words: string): Block => ({ kind: 'paragraph', spans: [{ text: words }], citations: [] })
