import type { types } from '@slack/bolt'
import type { Block } from '../../../core/message.ts'
import { withoutShare } from '../../../wording/answers.ts'
import type { Origin } from '../asked/asker.ts'
import { rich } from '../blocks/draw.ts'
import { header, render } from '../blocks/render.ts'
import { leaf, section } from '../blocks/rich.ts'
import { ask, call, type Desk, type Shown } from '../desk.ts'
import { LIMITS, type Room } from '../limits.ts'

/**
 * The home tab: what the corpus holds, what comes next, this workspace's digests, and what can be asked. Each part is an
 * answer like any other.
 */
export async function publishHome(desk: Desk, origin: Origin, own: string | null): Promise<void> {
  const [help, next, digests] = await Promise.all([
    ask(desk, 'help', 1, origin),
    ask(desk, 'next', 1, origin),
    // Nobody else sees the tab: the digest of the person's own direct message belongs to it.
    ask(desk, 'digest list', 1, { ...origin, channel: own }),
  ])
  try {
    const view = homeView({ help, next, digests }, own)
    await call(desk, (client) => client.views.publish({ user_id: origin.user, view }))
  } catch (error) {
    desk.trouble(error, 'the home tab could not be shown')
  }
}

/** What is opened from here is asked in the person's own direct message. */
export function homeView(
  { help, next, digests }: Readonly<Record<'help' | 'next' | 'digests', Shown>>,
  own: string | null,
): types.HomeView {
  const blocks = [
    ...header('Communiqué'),
    ...rich(section(leaf(help.title))),
    ...part('Coming anniversaries', next, titled(next, 'Coming anniversaries'), 0.35),
    ...part('Digests in this workspace', digests, titled(digests, ''), 0.15),
    ...part('What you can ask', help, help.message.blocks, 0.5),
  ]
  return { type: 'home', private_metadata: JSON.stringify({ channel: own }), blocks }
}

/** `share` of what the tab can hold: none of its parts pushes another one out. What has no room is opened by a button. */
function part(
  heading: string,
  { question }: Shown,
  content: readonly Block[],
  share: number,
): readonly types.KnownBlock[] {
  const room: Room = {
    blocks: Math.floor(LIMITS.home.blocks * share) - 3,
    characters: Math.floor(LIMITS.home.characters * share) - 100,
  }
  const message = withoutShare({ blocks: content })
  const shown = render(null, message, room, heading)
  if (shown.whole) return [{ type: 'divider' }, ...header(heading), ...shown.blocks]
  const all: Block = { kind: 'buttons', buttons: [{ label: 'Show all', press: { does: 'ask', words: question } }] }
  const blocks = [...message.blocks.filter(({ kind }) => kind !== 'buttons'), all]
  return [{ type: 'divider' }, ...header(heading), ...render(null, { blocks }, room, heading).blocks]
}

/** Its title says nothing that the heading does not say already. */
const titled = ({ title, message }: Shown, heading: string): readonly Block[] =>
  title === heading ? message.blocks : [line(title), ...message.blocks]

const line = (words: string): Block => ({ kind: 'paragraph', spans: [{ text: words }], citations: [] })
