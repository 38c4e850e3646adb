import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Environment, loadConfig } from '../src/config.ts'
import { folderWith } from './helpers/folder.ts'

const SETTINGS = 'command: nato\n'

/** The message of the error that this environment and these files end in. */
function complaint(env: Environment, files: Record<string, string> = {}): string {
  try {
    loadConfig(env, folderWith({ 'config/settings.yaml': SETTINGS, ...files }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no complaint'
}

describe('the configuration', () => {
  it('needs nothing: without a token both platforms are off and the data stays inside the project', () => {
    const folder = folderWith({ 'config/settings.yaml': SETTINGS })
    const config = loadConfig({}, folder)
    expect(config).toMatchObject({ command: 'nato', slack: null, discord: null, databaseUrl: null, port: null })
    expect(config.corpusDir).toBe(`${folder}/seeds`)
    expect(config.dataDir).toBe(`${folder}/data`)
  })

  it('reads .env, and the real environment wins over it', () => {
    const folder = folderWith({
      'config/settings.yaml': SETTINGS,
      '.env': 'DISCORD_TOKEN=from-the-file\nLOG_LEVEL=warn\n',
    })
    expect(loadConfig({ LOG_LEVEL: 'error' }, folder)).toMatchObject({
      discord: { token: 'from-the-file' },
      logLevel: 'error',
    })
  })

  it('reads a secret from the file that NAME_FILE names', () => {
    const folder = folderWith({ 'config/settings.yaml': SETTINGS, secret: 'a-token\n' })
    expect(loadConfig({ DISCORD_TOKEN_FILE: `${folder}/secret` }, folder).discord?.token).toBe('a-token')
  })

  it('takes an empty variable for one that is not set', () => {
    expect(
      loadConfig({ DISCORD_TOKEN: '', PORT: ' ' }, folderWith({ 'config/settings.yaml': SETTINGS })),
    ).toMatchObject({
      discord: null,
      port: null,
    })
  })

  it('tells every problem at once, each with what to do, and no secret', () => {
    const message = complaint(
      { SLACK_BOT_TOKEN: 'hunter2', PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter3@db' },
      {
        'config/settings.yaml':
          'command: /NATO\ndigests:\n  - platform: slack\n    channel: C1\n    time: "25:00"\n    zone: Europe/Atlantis\n',
      },
    )
    for (const part of [
      'config/settings.yaml:1: command: takes 1 to 32',
      'config/settings.yaml:5: digests.0.time',
      'config/settings.yaml:6: digests.0.zone: is not a time zone',
      'SLACK_BOT_TOKEN: a bot token starts with xoxb-',
      'SLACK_APP_TOKEN: is missing',
      'PORT: takes a number',
      'LOG_LEVEL: takes debug, info',
      'DATABASE_URL: is not a PostgreSQL address',
    ]) {
      expect(message).toContain(part)
    }
    expect(message).not.toMatch(/hunter/)
  })

  it.skipIf(!existsSync('/proc/self'))(
    'takes no data folder among the processes, where none can be made (skipped where the system shows none)',
    () => {
      for (const folder of ['/proc/data', '/proc/self/data/deep', '/dev/fd/data']) {
        expect(complaint({ DATA_DIR: folder })).toContain(`DATA_DIR: nothing can be kept in ${folder}`)
      }
    },
  )

  it('names the line of a setting it does not know', () => {
    expect(complaint({}, { 'config/settings.yaml': 'command: nato\nslack:\n  mange: admins\n' })).toMatch(
      /settings\.yaml:\d: slack: .*mange/,
    )
  })

  it('names the line where the YAML breaks', () => {
    expect(complaint({}, { 'config/settings.yaml': 'command: nato\nzone: "Europe\n' })).toMatch(/settings\.yaml:[23]: /)
  })

  it('refuses a secret that is set twice or whose file is not there', () => {
    expect(complaint({ DISCORD_TOKEN: 'a', DISCORD_TOKEN_FILE: '/nowhere' })).toContain('keep one of them')
    expect(complaint({ DISCORD_TOKEN_FILE: '/nowhere' })).toContain(
      'DISCORD_TOKEN_FILE: the file /nowhere cannot be read',
    )
  })

  it.each([
    ['{ platform: slack, channel: C1, time: "09:00" }', 'digests.0.zone: is missing: write a time zone like Europe/B'],
    ['{ platform: slack, channel: C1, zone: UTC }', 'digests.0.time: is missing: write one like "09:00", in quotes'],
    ['{ platform: slack, channel: C1, time: 9, zone: UTC }', 'digests.0.time: write the time in quotes'],
    ['{ platform: slack, time: "09:00", zone: UTC }', 'digests.0.channel: is missing: write the channel’s identifier'],
    [
      '{ platform: discord, channel: 1262045321212345678, time: "09:00", zone: UTC }',
      'channel: put the identifier in q',
    ],
    ['{ platform: irc, channel: C1, time: "09:00", zone: UTC }', 'platform: is neither slack nor discord'],
    ['{ channel: C1, time: "09:00", zone: UTC }', 'platform: is missing: write slack or discord'],
    ['{ platform: slack, channel: C1, time: "09:00", zone: EST }', 'zone: is not a time zone; write one like'],
    ['{ platform: slack, channel: C1, time: "09:00", zone: UTC, every: month }', 'every: takes day, weekday, or'],
    ['{ platform: slack, channel: C1, time: "09:00", zone: UTC, empty: no }', 'empty: takes skip, next or say'],
  ])('says of the digest %s what to write', (digest, part) => {
    const message = complaint({}, { 'config/settings.yaml': `digests:\n  - ${digest}\n` })
    expect(message).toContain('config/settings.yaml:2: ')
    expect(message).toContain(part)
    expect(message).not.toMatch(/expected|invalid/i)
  })

  it('wants a list of digests, not one', () => {
    const yaml = 'digests:\n  platform: slack\n'
    expect(complaint({}, { 'config/settings.yaml': yaml })).toContain(
      'digests: is a list: begin each channel with a dash',
    )
  })

  it('takes a channel once, and says which of two to remove', () => {
    const line = (channel: string, time: string) =>
      `  - { platform: slack, channel: ${channel}, time: "${time}", zone: UTC }\n`
    const yaml = `digests:\n${line('C1', '09:00')}${line('C2', '09:00')}${line('C1', '10:00')}`
    expect(complaint({}, { 'config/settings.yaml': yaml })).toMatch(
      /settings\.yaml:4: digests\.2\.channel: names a channel that digests\.0 names already; .*remove one of the two/,
    )
  })

  it('says that a channel is named twice beside all other problems', () => {
    const yaml = `command: "Ä"
digests:
  - { platform: slack, channel: C1, time: "9", zone: UTC }
  - { platform: slack, channel: C1, time: "09:00", zone: UTC }
  - { platform: discord, channel: C1, time: "09:00", zone: UTC }
  - nonsense
`
    const said = complaint({}, { 'config/settings.yaml': yaml })
    for (const part of [':1: command:', ':3: digests.0.time:', ':4: digests.1.channel: names a channel that', ':6: ']) {
      expect(said).toContain(part)
    }
    expect(said).not.toContain('digests.2')
  })

  it('turns a declared digest into a cadence', () => {
    const yaml =
      'digests:\n  - { platform: discord, channel: "12", time: "09:00", zone: Asia/Kathmandu, every: sunday, empty: next }\n'
    expect(loadConfig({}, folderWith({ 'config/settings.yaml': yaml })).digests).toEqual([
      {
        platform: 'discord',
        workspace: null,
        channel: '12',
        time: '09:00',
        zone: 'Asia/Kathmandu',
        cadence: { every: 'week', weekday: 7 },
        whenEmpty: 'next',
      },
    ])
  })
})
