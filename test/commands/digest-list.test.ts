import { describe, expect, it } from 'vitest'
import { DeliveryError } from '../../src/core/errors.ts'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { renderMessage as renderForDiscord } from '../../src/platforms/discord/components/render.ts'
import { render as renderForSlack } from '../../src/platforms/slack/blocks/render.ts'
import { desk, open } from '../helpers/digest/desk.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

describe('digest list', () => {
  it('lists channels so that each platform shows their names', async () => {
    const { ask } = await open()
    const listed = async (channel: string) => {
      await ask('digest subscribe', { channel })
      return (await ask('digest list', { channel })).message
    }
    const message = await listed('C0123ABCD')
    expect(JSON.stringify(renderForSlack(null, message))).toContain('{"type":"channel","channel_id":"C0123ABCD"}')
    expect(renderMessage(message, PLAIN)).toContain('C0123ABCD')
    expect(JSON.stringify(renderForDiscord(await listed('123456789012345678')))).toContain('<#123456789012345678>')
  })

  it('shows the channels that everybody can see, and count the others', async () => {
    const { stage, ask } = await open()
    stage.board.seenBy.set('D-BOB', 'one').set('SECRET', 'members')
    await ask('digest subscribe 09:00 UTC')
    await ask('digest subscribe 07:40 UTC', { channel: 'OPEN' })
    await ask('digest subscribe 07:41 UTC', { channel: 'D-BOB', user: 'BOB' })
    await ask('digest subscribe 07:42 UTC', { channel: 'SECRET', user: 'BOB' })
    const hidden = async (by: Parameters<typeof ask>[1]) => {
      const answer = await ask('digest list', by)
      expect(answer.title).toBe('4 digests in this workspace')
      expect(answer.text).toContain('07:40')
      return [
        /07:42/.test(answer.text),
        /BOB|07:41/.test(JSON.stringify(answer)),
        /Not shown: (\d)/.exec(answer.text)?.[1],
      ]
    }
    for (const channel of ['C1', 'C2', null]) expect(await hidden({ channel })).toEqual([false, false, '2'])
    expect(await hidden({ channel: 'SECRET' })).toEqual([true, false, '1'])
    // Who oversees the workspace is told of private channels too, alone, and of nobody's direct messages.
    const oversees = async () => true
    expect(await hidden({ oversees })).toEqual([true, false, '1'])
    expect(await hidden({ oversees, public: true })).toEqual([false, false, '2'])
  })

  it('shows no channel of which the platform does not tell who can see it', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 07:40 UTC', { channel: 'C2' })
    stage.board.about = () => Promise.reject(new DeliveryError('ambiguous', 'not now'))
    const answer = await ask('digest list', { oversees: async () => true })
    expect([answer.title, /C2|07:40/.test(answer.text)]).toEqual(['1 digest in this workspace', false])
  })

  it('tells nobody of other people’s direct messages where the platform knows no workspace', async () => {
    const { ask } = await open()
    await ask('digest subscribe', { workspace: null, channel: 'D-BOB', user: 'BOB' })
    const answer = await ask('digest list', { workspace: null, channel: 'D-ADA' })
    expect(answer.title).toBe('No channel here has a digest')
    expect((await ask('digest list', { workspace: null, channel: 'D-BOB' })).title).toBe('1 digest')
  })

  it('claims nothing where nothing can be looked up', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    const answer = await ask('digest list', { workspace: null, channel: null })
    expect([answer.outcome, answer.title]).toEqual([
      'invalid',
      'Digests belong to channels, and this is none: ask in one of them.',
    ])
  })

  it('tells of the channels that the settings lay down, wherever they turn out to be, and mark them', async () => {
    const stage = new Stage()
    await desk(stage, await stage.start([])).ask('digest subscribe 07:41 UTC')
    stage.kill()
    stage.board.workspaces.set('C1', 'W1').set('S2', 'W1').set('S5', 'W9')
    const settings = [declared('C1'), declared('S2'), declared('S3', { workspace: 'W9' }), declared('S5')]
    const { ask } = desk(stage, await stage.start([...settings, declared('S4', { platform: 'other' })]))
    await stage.time.pass(1000)
    const here = await ask('digest list')
    expect(here.title).toBe('2 digests in this workspace')
    expect(here.text.match(/\(UTC\), from the settings file +next on Monday 1 March 2027, 09:00/g)).toHaveLength(2)
    expect(here.text).toContain('S2')
    expect(JSON.stringify(here)).not.toMatch(/S3|S4|S5/)
    expect((await ask('digest list', { channel: 'C6', workspace: 'W9' })).text).toMatch(
      /2 digests in this workspace.*S3.*S5/s,
    )
  })

  it('has a page for each twelve, and takes none that everybody can see for hidden', async () => {
    const { stage, ask } = await open()
    for (let n = 0; n < 14; n += 1) {
      const channel = `C${String(n + 10)}`
      if (n < 2) stage.board.seenBy.set(channel, 'members')
      await ask(`digest subscribe 07:${n + 10} UTC`, { channel })
    }
    const elsewhere = { channel: null }
    const [first, second] = [await ask('digest list', elsewhere), await ask('digest list', elsewhere, 2)]
    expect([first.title, first.page]).toEqual(['14 digests in this workspace', { number: 1, of: 2 }])
    const shown = (text: string) => text.match(/C\d\d/g)?.length ?? 0
    const hidden = (text: string) => Number(/Not shown: (\d+)/.exec(text)?.[1] ?? 0)
    expect([shown(first.text) + hidden(first.text), shown(second.text) + hidden(second.text)]).toEqual([12, 2])
    expect(hidden(first.text) + hidden(second.text)).toBe(2)
  })

  it('does not deny those of the settings that are still being looked up', async () => {
    const stage = new Stage()
    stage.board.about = () => new Promise(() => {})
    const { ask } = desk(stage, await stage.start([declared('S1'), declared('S2')]))
    await new Promise((resolve) => setImmediate(resolve))
    const answer = await ask('digest list', { channel: null })
    expect(answer.title).toBe('No channel here is known to have a digest yet')
    expect(answer.text).toContain('2 digests of the settings file are being looked up')
  })

  it('calls a workspace what the platform calls it, and names no command where nothing can be posted', async () => {
    const { ask } = await open()
    await ask('digest subscribe', { channel: 'C2' })
    const onServer = { workspaceCalled: 'server', visiting: true }
    expect((await ask('digest list', onServer)).title).toBe('1 digest in this server')
    for (const words of ['digest status', 'digest list']) {
      const { text } = await ask(words, { ...onServer, workspace: 'W9', channel: 'C9' })
      expect(text).toContain('Digests can be had where I was added to the server itself')
      expect(text).not.toContain('digest subscribe')
    }
    expect((await ask('help', onServer)).text).not.toContain('digest subscribe')
    expect((await ask('help')).text).toContain('digest subscribe')
  })

  it('offers no button that shares the list', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    expect(JSON.stringify((await ask('digest list')).message)).not.toContain('"share"')
    expect(JSON.stringify((await ask('digest status')).message)).toContain('"share"')
  })

  it('lists the channels of this workspace only', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    await ask('digest subscribe', { workspace: 'W2', channel: 'C2' })
    expect((await ask('digest list')).title).toBe('1 digest in this workspace')
    expect((await ask('digest list', { workspace: 'W3', channel: 'C3' })).title).toBe('No channel here has a digest')
  })
})
