import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { commands } from '../../../commands/index.ts'
import type { Clock } from '../../../src/clock.ts'
import type { DigestDesk } from '../../../src/core/desk.ts'
import { createPreviewDesk } from '../../../src/digest/preview-desk.ts'
import { startDigests } from '../../../src/digest/start.ts'
import { openSqliteLedger } from '../../../src/ledger/sqlite/index.ts'
import { silentLog } from '../../../src/log.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { readSeeds } from '../../helpers/seeds.ts'
import { textsOf } from '../../helpers/slack/block-kit.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { makeBot } from './bot.ts'

/** A channel, a person, the real digests and the seeds; the clock is moved by hand. */
async function world() {
  const data = mkdtempSync(path.join(tmpdir(), 'communique-'))
  const seeds = readSeeds()
  const { chronicle } = seeds
  let now = Temporal.Instant.from('2026-02-27T12:00:00Z')
  const clock: Clock = { now: () => now }

  const slack = await LoopbackSlack.start({
    scopes: SCOPES.map(([scope]) => scope),
    now: () => now.epochMilliseconds,
  })
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  const ada = slack.person('U1', { tz: 'Europe/Brussels' })

  let desk: DigestDesk = createPreviewDesk(() => chronicle, clock)
  const answering = seeds.answering({ clock, digests: () => desk })
  const { platform } = makeBot(slack, {}, [], { answering, commands })
  await platform.start()
  const ledger = openSqliteLedger(path.join(data, 'ledger.sqlite'))
  const running = await startDigests({
    ...{ ledger, clock, log: silentLog, declared: [], chronicle: () => chronicle },
    posters: new Map([['slack', platform.poster]]),
    everyMinute: () => ({ stop: () => {} }),
  })
  desk = running.desk
  onTestFinished(async () => {
    await running.stop()
    await platform.stop()
    await ledger.close()
    await slack.stop()
    seeds.close()
    rmSync(data, { recursive: true, force: true })
  })
  const posts = () => slack.workspace.in('C1').filter((message) => message.user === BOT.user)
  const until = (count: number) => slack.journal.until('call', () => posts().length >= count)
  const at = async (instant: string) => {
    now = Temporal.Instant.from(instant)
    await running.tick()
  }
  return { slack, ada, posts, until, at }
}

it('is subscribed from the chat, changed in the form, posted on its day, and asked from its buttons', async () => {
  const { slack, ada, posts, until, at } = await world()

  await ada.types('/nato', 'digest subscribe 08:00', 'C1').acked
  await until(1)
  const announced = textsOf(posts()[0]?.blocks).join(' ')
  expect(announced).toMatch(/08:00/)
  expect(announced).toMatch(/Europe\/Brussels/)

  let mark = slack.journal.mark
  await ada.types('/nato', 'digest settings', 'C1').acked
  await slack.journal.until('response', undefined, mark)
  const settings = slack.workspace.onlyFor('U1').at(-1) ?? expect.unreachable()
  await ada.presses('Change', { message: settings }).acked
  await slack.journal.until('call', (call) => call.method === 'views.open' && call.carriedOut)
  const form = [...slack.workspace.views.values()].at(-1) ?? expect.unreachable()
  expect(JSON.stringify(form.view)).toContain('"initial_value":"08:00"')
  await ada.submits(form, { 'field:time': '09:00' }).acked
  await until(2)
  expect(textsOf(posts()[1]?.blocks).join(' ')).toMatch(/09:00/)

  await at('2026-02-28T07:59:00Z')
  expect(posts()).toHaveLength(2)
  await at('2026-02-28T08:00:10Z')
  await until(3)
  await at('2026-02-28T08:01:10Z')
  const digest = posts()[2] ?? expect.unreachable()
  expect(posts()).toHaveLength(3)
  expect(textsOf(digest.blocks).join(' ')).toMatch(/On this day.*28 February.*4 years ago/)
  expect(digest.metadata).toMatchObject({ event_type: 'communique_digest' })

  mark = slack.journal.mark
  await slack.person('U2').presses('Who attended', { message: digest }).acked
  await slack.journal.until('response', undefined, mark)
  expect(textsOf(slack.workspace.onlyFor('U2').at(-1)?.blocks).join(' ')).toContain('Justin Trudeau')
})

it('is not subscribed where the bot cannot post: it says how to invite it', async () => {
  const { slack, ada, posts } = await world()
  slack.workspace.addChannel('C2', { members: ['U1'] })
  await ada.types('/nato', 'digest subscribe 08:00', 'C2').acked
  await slack.journal.until('response')
  expect(JSON.stringify(slack.workspace.onlyFor('U1'))).toContain('/invite @communique')
  expect(posts()).toEqual([])
})

it('in the own direct message is called so, is announced to nobody, and stands on the home tab', async () => {
  const { slack, ada } = await world()
  const { id: own } = slack.workspace.direct('U1')
  const said = async (words: string) => {
    const mark = slack.journal.mark
    await ada.types('/nato', words, own).acked
    await slack.journal.until('response', undefined, mark)
    return textsOf(slack.workspace.onlyFor('U1').at(-1)?.blocks).join('\n')
  }
  expect(await said('digest status')).toContain('Our direct message has no digest')
  expect(await said('digest pause')).toContain('Our direct message has no digest')
  expect(await said('digest subscribe 08:00')).toContain('Our direct message is subscribed')
  expect(await said('digest subscribe 09:00')).toContain('The digest of our direct message is changed')
  expect(await said('digest pause')).toContain('The digest of our direct message is paused')
  expect(await said('digest resume')).toContain('The digest of our direct message goes on')
  expect(slack.journal.calls('chat.postMessage')).toEqual([])
  await ada.opensHome().acked
  await slack.journal.until('call', (call) => call.method === 'views.publish')
  const home = textsOf(slack.workspace.homes.get('U1')?.view.blocks)
  expect(home).toContain('Our direct message')
  expect(await said('digest unsubscribe')).toContain('The digest of our direct message has ended')
})

it('in the direct message of two people is theirs to refuse: the bot is not in it', async () => {
  const { slack, ada } = await world()
  slack.workspace.addChannel('D777', { isIm: true, members: ['U1', 'U2'] })
  await ada.types('/nato', 'digest status', 'D777').acked
  await slack.journal.until('response')
  const said = textsOf(slack.workspace.onlyFor('U1').at(-1)?.blocks).join('\n')
  expect(said).toContain('This channel has no digest')
})
