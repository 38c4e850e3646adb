import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { launch } from '../helpers/child.ts'
import { startDiscord } from '../helpers/discord/server.ts'
import { folderWith } from '../helpers/folder.ts'
import { LoopbackSlack } from '../helpers/slack/server.ts'
import { BOT } from '../helpers/slack/workspace.ts'

async function consulted(
  env: Record<string, string>,
  corpus: Record<string, string> = { 'a.txt': 'Nothing happened.\n' },
) {
  const folder = folderWith(Object.fromEntries(Object.entries(corpus).map(([name, text]) => [`corpus/${name}`, text])))
  const places = { DATA_DIR: path.join(folder, 'data'), CORPUS_DIR: path.join(folder, 'corpus') }
  const doctor = launch('tools/doctor', [], { ...places, ...env })
  return { code: await doctor.ended, lines: doctor.out().trim().split('\n') }
}

describe('the doctor', () => {
  it('finds everything in order on a fresh machine without tokens', async () => {
    expect(await consulted({})).toEqual({
      code: 0,
      lines: [
        'ok    The settings can be read.',
        'ok    The corpus can be read: 1 documents, 0 events.',
        'ok    The Ledger can be read: 0 channels have a digest.',
        'ok    Slack is off: SLACK_BOT_TOKEN is not set.',
        'ok    Discord is off: DISCORD_TOKEN is not set.',
        'ok    The settings name no channels for the digest.',
      ],
    })
  })

  it('says what to do about every single thing that is wrong', async () => {
    const slack = await LoopbackSlack.start({ scopes: ['commands'] })
    onTestFinished(() => slack.stop())
    const discord = await startDiscord()
    onTestFinished(() => discord.close())
    const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, DISCORD_TOKEN: discord.token }
    const { code, lines } = await consulted(
      { ...tokens, SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.api },
      { 'empty.txt': '' },
    )
    expect(code).toBe(1)
    expect(lines.filter((line) => line.startsWith('to do'))).toEqual([
      expect.stringMatching(/^to do .*empty\.txt:1: /),
      expect.stringMatching(/^to do Slack: the app lacks chat:write/),
      expect.stringMatching(/^to do Discord does not know \/nato as it is now: run "npm run -s register"/),
    ])
  })

  it('tells which channels of the settings cannot be posted in, and why', async () => {
    const slack = await LoopbackSlack.start()
    onTestFinished(() => slack.stop())
    slack.workspace.addChannel('C1', { members: [BOT.user] })
    slack.workspace.addChannel('C2', { members: [] })
    const discord = await startDiscord()
    onTestFinished(() => discord.close())
    const guild = discord.addGuild('Newsroom')
    const open = discord.addChannel(guild, 'general')
    const channels = [
      ['slack', 'C1'],
      ['slack', 'C2'],
      ['discord', open.id],
      ['discord', '1234567890123456789'],
    ]
    const yaml = channels.map(([platform, channel]) => {
      return `  - { platform: ${platform}, channel: "${channel}", time: "09:00", zone: UTC }`
    })
    const settings = folderWith({ 'settings.yaml': `digests:\n${yaml.join('\n')}\n` })
    const { code, lines } = await consulted({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      SETTINGS_FILE: path.join(settings, 'settings.yaml'),
    })
    expect(code).toBe(1)
    expect(lines.slice(lines.indexOf('to do These channels of the settings cannot be posted in:') + 1)).toEqual([
      expect.stringMatching(/^ +slack C2: I am not in this channel yet: type \/invite @\w+ there first\.$/),
      expect.stringMatching(/^ +discord 1234567890123456789: The channel does not exist any more\.$/),
    ])
  })
})
