import type { types } from '@slack/bolt'
import type { Message } from '../../core/message.ts'
import type { Origin } from './asker.ts'
import { ask, call, type Desk, withoutShare } from './desk.ts'
import { LIMITS, type Room } from './limits.ts'
import { header, render } from './render.ts'

/** The home tab: this workspace's digests, what comes next, what can be asked. Each part is an answer like any other. */
const PARTS: readonly { readonly words: string; readonly heading: string }[] = [
  { words: 'next', heading: 'Coming anniversaries' },
  { words: 'digest list', heading: 'Digests in this workspace' },
  { words: 'help', heading: 'What you can ask' },
]

const ROOM: Room = {
  blocks: Math.floor(LIMITS.home.blocks / PARTS.length) - 2,
  characters: Math.floor(LIMITS.home.characters / PARTS.length),
}

export async function publishHome(desk: Desk, origin: Origin): Promise<void> {
  const answers = await Promise.all(PARTS.map(({ words }) => ask(desk, words, 1, origin)))
  const blocks = answers.flatMap((answer, index): readonly types.KnownBlock[] => {
    const part = PARTS[index]
    if (!part) return []
    // A page can be turned in a message, not in a part of the home tab; what is left is a question away.
    const message: Message = withoutShare(answer.message)
    const rule: types.KnownBlock[] = index > 0 ? [{ type: 'divider' }] : []
    const titled: Message = {
      blocks: [
        { kind: 'paragraph', spans: [{ text: answer.title, style: 'emphasis' }], citations: [] },
        ...message.blocks,
      ],
    }
    return [...rule, ...header(part.heading), ...render(null, titled, ROOM, `part${index}.`).blocks]
  })
  try {
    await call(desk, (client) => client.views.publish({ user_id: origin.user, view: { type: 'home', blocks } }))
  } catch (error) {
    desk.trouble(error, 'the home tab could not be shown')
  }
}
