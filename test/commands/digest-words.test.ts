import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/core/answer.ts'
import type { Asker } from '../../src/core/question.ts'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { spellingOf } from '../../src/platforms/discord/registration/known-command.ts'
import { open } from '../helpers/digest/desk.ts'

describe('the digest commands', () => {
  it.each([
    ['subscribe to the digest at 8', 'digest subscribe'],
    ['set up a daily digest', 'digest subscribe'],
    ['digest stop', 'digest unsubscribe'],
    ['digest off', 'digest unsubscribe'],
    ['digest start 8:00', 'digest subscribe'],
    ['digest change', 'digest settings'],
    ['digest on 28 February', 'digest preview'],
    ['digest foo', 'help'],
    ['unsubscribe', 'digest unsubscribe'],
    ['stop the digest', 'digest unsubscribe'],
    ['preview the digest of 28 february', 'digest preview'],
    ['digest', 'help'],
  ])('are found by “%s” too', async (words, command) => {
    const { ask } = await open()
    expect((await ask(words)).command).toBe(command)
  })

  it('keep within what every platform takes', () => {
    const digest = commands.filter(({ path }) => path[0] === 'digest')
    expect(digest.map(({ path }) => path[1])).toEqual([
      'subscribe',
      'unsubscribe',
      'settings',
      'status',
      'preview',
      'list',
      'pause',
      'resume',
    ])
    for (const command of digest) expect(command.summary.en.length).toBeLessThanOrEqual(100)
  })
})

describe('what the digest commands name', () => {
  const spelling = spellingOf('nato', commands)
  const shown = async (
    ask: (words: string, by: Partial<Asker>) => Promise<Answer & { text: string }>,
    words: string,
  ) => {
    const answer = await ask(words, { spelling })
    return `${answer.text}\n${renderMessage(answer.announce ?? { blocks: [] }, PLAIN)}`
  }

  it('is named as it is typed where it is read, in answers, in what the channel is told, and in refusals', async () => {
    const { ask } = await open()
    expect(await shown(ask, 'digest resume')).toContain('“/nato-digest subscribe” starts one.')
    expect(await shown(ask, 'digest status')).toContain('“/nato-digest subscribe” starts one.')
    expect(await shown(ask, 'digest list')).toContain('“/nato-digest subscribe” in a channel starts one.')
    expect(await shown(ask, 'digest settings')).toContain(
      '/nato-digest subscribe time:09:00 zone:Europe/Brussels days:weekdays',
    )
    const subscribed = await shown(ask, 'digest subscribe 09:00 Europe/Brussels')
    expect(subscribed).toContain('tell me “/nato-digest unsubscribe” here; “/nato-digest settings” changes it.')
    expect(await shown(ask, 'digest pause')).toContain('“/nato-digest resume” starts it again.')
    expect(await shown(ask, 'digest status')).toContain('“/nato-digest resume” starts it again')
    expect(await shown(ask, 'digest unsubscribe')).toContain('“/nato-digest subscribe” starts it again.')
  })
})
