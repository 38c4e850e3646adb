import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../helpers/slack/block-kit.ts'
import { startBot } from '../bot.ts'
import { ada, bot, said, setTheScene, slack } from '../scene.ts'

setTheScene()

describe('Share', () => {
  async function shareable(channel = 'C1') {
    await ada.types('/nato', 'what happened 2022', channel).acked
    const [message] = await slack.privately(ada)
    return message ?? expect.unreachable()
  }
  const shared = () => slack.journal.all('response', (one) => one.body.response_type === 'in_channel')

  it('posts the answer once for a double click, says who shared it, and takes the button away', async () => {
    const message = await shareable()
    const [first, second] = [ada.presses('Share', { message }), ada.presses('Share', { message })]
    await Promise.all([first.acked, second.acked])
    await slack.journal.until('response', (one) => one.body.replace_original === true)
    await bot.platform.stop()
    expect(shared()).toHaveLength(1)
    expect(said('C1')).toHaveLength(1)
    const [post] = said('C1')
    expect(JSON.stringify(post?.blocks)).toContain('"user_id":"U1"')
    expect(textsOf(post?.blocks).join('')).toContain('who asked: what happened 2022')
    expect(JSON.stringify(post?.blocks)).not.toContain('"Share"')
    expect(JSON.stringify(message.blocks)).not.toContain('"Share"')
    expect(textsOf(message.blocks)).toContain('Shared in the channel.')
  })

  it('posts the answer once for two presses in one moment, each of which another process takes', async () => {
    const message = await shareable()
    const other = await startBot(slack, {}, bot.once)
    slack.socket.inTurn = true
    const releases = [bot, other].map(({ answering }) => answering.hold())
    const presses = [ada.presses('Share', { message }), ada.presses('Share', { message })]
    await Promise.all(presses.map(({ acked }) => acked))
    for (const release of releases) release()
    await slack.journal.until('response', (one) => one.body.replace_original === true)
    await Promise.all([bot.platform.stop(), other.platform.stop()])
    const asked = [bot, other].map(({ answering }) => answering.asked.some(({ asker }) => asker.public))
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(said('C1')).toHaveLength(1)
  })

  it.each([
    ['it was shared from here already', 'done' as const],
    ['nobody can tell', new Error('the Ledger is away')],
  ])('posts nothing and says so when %s', async (_, says) => {
    const message = await shareable()
    bot.once.says = says
    await ada.presses('Share', { message }).acked
    await slack.privately(ada, 2)
    expect(slack.workspace.onlyFor('U1').at(-1)?.text).toMatch(
      /It was shared from here already|Press Share again later/,
    )
    expect(said('C1')).toEqual([])
    bot.once.says = null
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel')
  })

  it('shares the page that is shown', async () => {
    const message = await shareable()
    await ada.presses('More', { message }).acked
    await slack.journal.until('response', () => message.text.includes('page 2'))
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel')
    expect(said('C1')[0]?.text).toContain('page 2')
  })

  it('says that the picture stayed behind where the bot is no member', async () => {
    const picture = { kind: 'picture', png: Buffer.from('png'), name: 'x.png', alternative: 'x' } as const
    const button = { label: 'Share', press: { does: 'share', words: 'timeline' } } as const
    bot.answering.replies = () => ({ message: { blocks: [picture, { kind: 'buttons', buttons: [button] }] } })
    slack.workspace.addChannel('C2', { members: ['U1'] })
    const message = await shareable('C2')
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', () => slack.workspace.onlyFor('U1').length === 2)
    expect(slack.workspace.onlyFor('U1')[1]?.text).toContain('The picture could not be posted')
    expect(slack.workspace.in('C2')).toHaveLength(1)
  })

  it('works where the bot is no member', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    const message = await shareable('C2')
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel')
    expect(slack.workspace.in('C2')).toHaveLength(1)
  })

  it('says how to go on when the channel cannot be reached, and can be pressed again', async () => {
    slack.workspace.addChannel('C2', { members: ['U1'] })
    const message = await shareable('C2')
    const release = bot.answering.hold()
    const sent = ada.presses('Share', { message })
    await sent.acked
    slack.responseUrls.expire(sent.responseUrl ?? '')
    release()
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    await ada.presses('Share', { message }).acked
    await slack.journal.until('response', (one) => one.body.response_type === 'in_channel' && one.error === null)
    expect(slack.workspace.in('C2')).toHaveLength(1)
  })

  it('is not posted a second time by another way when Slack does not say whether it was posted', async () => {
    const message = await shareable()
    slack.faults.add({ method: 'response_url', fault: { do: 'hang', carriedOut: true } })
    await ada.presses('Share', { message }).acked
    await slack.privately(ada, 2)
    expect(slack.workspace.onlyFor('U1').at(-1)?.text).toContain('Look at the channel')
    expect(said('C1')).toHaveLength(1)
    expect(slack.journal.calls('chat.postMessage')).toEqual([])
  })

  it('never carries out again what changes a channel', async () => {
    bot.answering.replies = () => ({})
    await ada.types('/nato', 'digest subscribe 09:00', 'C1').acked
    const [message] = await slack.privately(ada)
    await ada.presses('Share', { message: message ?? expect.unreachable() }).acked
    await bot.platform.stop()
    expect(bot.answering.asked).toHaveLength(1)
    expect(said('C1')).toEqual([])
  })
})
