import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { launch } from '../helpers/child.ts'
import { answerOf, textOf } from '../helpers/discord/people.ts'
import { startDiscord } from '../helpers/discord/server.ts'
import { folderWith } from '../helpers/folder.ts'
import { LoopbackSlack } from '../helpers/slack/server.ts'
import { BOT } from '../helpers/slack/workspace.ts'

/** A pretended Slack with Ada in channel C1, and the settings that lead the bot there. */
async function slackWithAda(settings: string) {
  const slack = await LoopbackSlack.start()
  onTestFinished(() => slack.stop())
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  const ada = slack.person('U1', { tz: 'Europe/London' })
  const folder = folderWith({ 'settings.yaml': settings, 'corpus/.keep': '' })
  const env = {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    DATA_DIR: path.join(folder, 'data'),
    CORPUS_DIR: path.join(folder, 'corpus'),
    SETTINGS_FILE: path.join(folder, 'settings.yaml'),
  }
  const learn = (name: string, text: string) => writeFileSync(path.join(folder, 'corpus', name), text)
  return { slack, ada, env, learn }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const REPORT = `---
title: Ministers meet in Oslo
publisher: A ministry
published: 2021-05-04
---
On 3 May 2021, Prime Minister Erna Solberg of Norway met with Prime Minister Mette Frederiksen of Denmark in Oslo.
`

describe('the whole bot, as a process', () => {
  it('answers on Slack, learns a document that is dropped into its folder, tells its health, and ends when it is told to', async () => {
    const { slack, ada, env, learn } = await slackWithAda('command: nato\n')
    learn('first.txt', REPORT)
    const port = await freePort()
    const bot = launch('main', [], { ...env, PORT: String(port) })
    await bot.says('serving the health report')

    const asked = ada.types('/nato', 'who attended 2021-05-03', 'C1')
    await asked.acked
    await slack.journal.until('response')
    expect(JSON.stringify(slack.workspace.onlyFor('U1'))).toMatch(/Erna Solberg.*Mette Frederiksen/)

    const health = await fetch(`http://127.0.0.1:${port}/health`)
    expect([health.status, await health.json()]).toMatchObject([
      200,
      { ok: true, platforms: { slack: { connected: true } }, chronicle: { documents: 1 } },
    ])

    learn('second.txt', REPORT.replaceAll('3 May', '2 May').replaceAll('Erna Solberg', 'Kari Nordmann'))
    await bot.says('"documents":2')

    bot.process.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
    expect(bot.err()).toContain('"fact":"stopped"')
  })

  it('serves Slack and Discord at once from one Chronicle', async () => {
    const { slack, ada, env, learn } = await slackWithAda('command: nato\n')
    learn('first.txt', REPORT)
    const discord = await startDiscord()
    onTestFinished(() => discord.close())
    const guild = discord.addGuild('Newsroom')
    const channel = discord.addChannel(guild, 'general')
    const ana = discord.addPerson('Ana', guild)
    const both = { ...env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api, PORT: '0' }
    expect(await launch('tools/register', [], both).ended).toBe(0)
    const bot = launch('main', [], both)
    await bot.says('serving the health report')

    ada.types('/nato', 'who attended 2021-05-03', 'C1')
    const asked = ana.runs(channel, ['nato', 'who', 'attended'], { event: '2021-05-03' })
    await slack.journal.until('response')
    const answer = await discord.until(() => answerOf(asked))
    for (const shown of [JSON.stringify(slack.workspace.onlyFor('U1')), textOf(answer)]) {
      expect(shown).toMatch(/Erna Solberg.*Mette Frederiksen/s)
    }
    bot.process.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
  })

  it('subscribes the channels of the settings, posts nothing for a time that has gone by, and ends when told so at once', async () => {
    const settings = `digests:\n  - { platform: slack, channel: C1, time: "00:00", zone: UTC, empty: say }\n`
    const { slack, env, learn } = await slackWithAda(settings)
    learn('first.txt', REPORT)
    const bot = launch('main', [], env)
    expect(await bot.says('digest subscribed by the settings')).toContain('"channel":"C1"')
    bot.process.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
    expect(slack.workspace.in('C1')).toEqual([])
  })

  it('says in one sentence what to do about a wrong token, and shows no token', async () => {
    const { env, learn } = await slackWithAda('command: nato\n')
    learn('first.txt', REPORT)
    const bot = launch('main', [], { ...env, SLACK_BOT_TOKEN: 'xoxb-wrong-one' })
    expect(await bot.ended).toBe(1)
    expect(bot.err()).toMatch(/SLACK_BOT_TOKEN: Slack does not know it \(invalid_auth\)/)
    expect(bot.err()).not.toContain('xoxb-wrong-one')
  })

  it('says all at once what to do about the files of the corpus and about both platforms', async () => {
    const { env, learn } = await slackWithAda('command: nato\n')
    const discord = await startDiscord()
    onTestFinished(() => discord.close())
    const wrong = { ...env, SLACK_BOT_TOKEN: 'xoxb-wrong', DISCORD_TOKEN: 'wrong', DISCORD_API_URL: discord.api }
    const told = async () => {
      const bot = launch('main', [], wrong)
      expect(await bot.ended).toBe(1)
      return bot.err()
    }
    learn('first.txt', REPORT)
    const tokens = /^SLACK_BOT_TOKEN: Slack does not know it.*\nDiscord refuses the token\./m
    expect(await told()).toMatch(tokens)
    learn('second.txt', '')
    expect(await told()).toMatch(new RegExp(`second\\.txt:1: [^]*--skip-bad\n${tokens.source.slice(1)}`))
  })
})
