import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Address } from '../../src/core/subscription.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { launch } from '../helpers/child.ts'
import { subscribeDue } from '../helpers/digest/kill.ts'
import { type Loopback, loopbackDiscord, loopbackSlack } from '../helpers/digest/loopback.ts'
import { type Orders, openLedger } from '../helpers/digest/process.ts'
import { folderWith } from '../helpers/folder.ts'
import { inLines } from '../helpers/in-lines.ts'
import { type Cluster, startPostgres, WHY_NO_POSTGRES } from '../helpers/postgres.ts'
import { LoopbackSlack } from '../helpers/slack/server.ts'

/** The whole bot as `npm start` starts it, with nothing shortened and nothing replaced. */

const REPORT = 'On 3 May 2021, Prime Minister Erna Solberg met with Prime Minister Mette Frederiksen in Oslo.\n'
const FOUND = 'digest found: it was posted although the reply was lost'

/** Settings and folders of a bot; a digest that says so on an empty day is due on any. */
function home(finished: (end: () => void) => void = onTestFinished) {
  const folder = folderWith({ 'corpus/report.txt': REPORT, 'settings.yaml': 'command: nato\n' }, finished)
  const data = path.join(folder, 'data')
  const env = {
    DATA_DIR: data,
    CORPUS_DIR: path.join(folder, 'corpus'),
    SETTINGS_FILE: path.join(folder, 'settings.yaml'),
  }
  return { env, file: path.join(data, 'ledger.sqlite') }
}

describe('the bot that is told to stop by SIGTERM', () => {
  it('settles the post in flight, leaves the others due, and the next start brings each of them once', async () => {
    const slack = await LoopbackSlack.start({ anyChannel: true })
    onTestFinished(() => slack.stop())
    const { env, file } = home()
    const ledger = await openLedger({ file })
    onTestFinished(() => ledger.close())
    const channels = Array.from({ length: 12 }, (_, index) => `C${index}`)
    const ids = await Promise.all(
      channels.map((channel) => subscribeDue(ledger, { platform: 'slack', workspace: 'T1', channel }, 'say')),
    )
    const deliveries = async () => (await Promise.all(ids.map((id) => ledger.deliveries(id, 1)))).flat()
    const states = async () => (await deliveries()).map(({ state }) => state.is)
    const counts = () => channels.map((channel) => slack.workspace.in(channel).length)

    // Whichever comes first is carried out, and its answer waits.
    slack.faults.add({ method: 'chat.postMessage', fault: { do: 'hang', carriedOut: true } })
    const all = {
      ...env,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
    }
    const first = launch('main', [], all)
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    first.process.kill('SIGTERM')
    await first.says('"fact":"stopping"')
    slack.letGo()
    expect(await first.ended).toBe(0)
    expect(first.err()).toContain('"fact":"stopped"')
    const stopped = await deliveries()
    const sent = stopped.filter(({ state }) => state.is === 'sent')
    expect(sent).toHaveLength(counts().filter((count) => count === 1).length)
    // The others are to be looked for, as all that were due before the start, or due; no post was begun for them.
    const others = stopped.filter(({ state }) => state.is !== 'sent')
    expect(others.length).toBeGreaterThan(0)
    for (const { state, attempts, maybeSince } of others) {
      expect([state.is, attempts, maybeSince]).toEqual([expect.stringMatching(/^(due|ambiguous)$/), 0, null])
    }

    const second = launch('main', [], all)
    await expect.poll(states, { timeout: 180_000, interval: 200 }).toEqual(channels.map(() => 'sent'))
    second.process.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(counts()).toEqual(channels.map(() => 1))
  }, 240_000)
})

/** As if so many minutes had gone by since the bot was killed: leases and marks in the Ledger are that much older. */
async function age(where: Orders['ledger'], minutes: number): Promise<void> {
  const older = (instant: string | null) =>
    instant && Temporal.Instant.from(instant).subtract({ minutes }).toString({ smallestUnit: 'millisecond' })
  type Row = { post_key: string; wait_until: string | null; maybe_since: string | null; touched_at: string }
  const aged = ({ wait_until, maybe_since, touched_at }: Row) => [
    older(wait_until),
    older(maybe_since),
    older(touched_at),
  ]
  const read = 'SELECT post_key, wait_until, maybe_since, touched_at FROM deliveries'
  const write = 'UPDATE deliveries SET wait_until = $1, maybe_since = $2, touched_at = $3 WHERE post_key = $4'
  if ('file' in where) {
    const database = new DatabaseSync(where.file)
    for (const row of database.prepare(read).all() as Row[]) {
      const [wait, maybe, touched] = aged(row)
      database.prepare(write.replaceAll('$', '?')).run(wait ?? null, maybe ?? null, touched ?? null, row.post_key)
    }
    database.close()
    return
  }
  const client = new pg.Client(where.url)
  await client.connect()
  for (const row of (await client.query<Row>(read)).rows) await client.query(write, [...aged(row), row.post_key])
  await client.end()
}

interface Kill {
  readonly at: string
  /** Sets the platform's fault; resolves when the moment has come. */
  readonly moment: (platform: Loopback, address: Address) => Promise<void>
  readonly stand: number
  readonly ends: string
  /** Where the platform is not looked at but asked again, there is no such moment. */
  readonly only?: 'slack'
}

interface Case extends Kill {
  readonly name: 'slack' | 'discord'
  readonly postgres: boolean
}

const KILLS: readonly Kill[] = [
  {
    at: 'before the post, looking whether it is there',
    moment: (p, a) => p.holdLook(a, 0),
    stand: 0,
    ends: 'digest sent',
  },
  { at: 'during the post, before it arrived', moment: (p, a) => p.holdPost(a), stand: 0, ends: 'digest sent' },
  { at: 'after the post, before the reply', moment: (p, a) => p.holdReply(a), stand: 1, ends: FOUND },
  {
    at: 'while looking for a post whose reply was lost',
    moment: (p, a) => {
      p.dropReply(a)
      return p.holdLook(a, 1)
    },
    stand: 1,
    ends: FOUND,
    only: 'slack',
  },
]

const cases = [false, true].flatMap((postgres) =>
  (['slack', 'discord'] as const).flatMap((name) =>
    KILLS.filter(({ at, only = name }) => only === name && (!postgres || at.startsWith('after'))).map(
      (kill): Case => ({ ...kill, name, postgres }),
    ),
  ),
)

describe('the bot that is killed by SIGKILL and started again', { timeout: 240_000 }, () => {
  const platforms = new Map<string, Loopback>()
  let cluster: Cluster | null = null
  let outcomes: ReadonlyMap<Case, ReturnType<typeof killAndStartAgain>>
  beforeAll(async () => {
    platforms.set('slack', await loopbackSlack()).set('discord', await loopbackDiscord())
    cluster = WHY_NO_POSTGRES ? null : await startPostgres()
    // For half a minute a post may still be on its way, which is sat out: by several bots at the same time.
    const tried = cases.filter(({ postgres }) => !postgres || !WHY_NO_POSTGRES)
    outcomes = inLines(tried, 3, killAndStartAgain)
  })
  const over: (() => unknown)[] = []
  const afterwards = (end: () => unknown) => void over.push(end)
  afterAll(async () => {
    for (const end of over.toReversed()) await end()
    for (const platform of platforms.values()) await platform.stop()
    await cluster?.stop()
  })

  const tokens = ({ name, access }: Loopback): Record<string, string> =>
    name === 'slack'
      ? { SLACK_API_URL: access.apiUrl, SLACK_BOT_TOKEN: access.token, SLACK_APP_TOKEN: 'xapp-loopback' }
      : { DISCORD_API_URL: access.apiUrl, DISCORD_TOKEN: access.token }

  async function killAndStartAgain({ name, moment, ends, postgres }: Case) {
    const platform = platforms.get(name)
    if (!platform) throw new Error(name)
    const { env, file } = home(afterwards)
    const where = postgres ? { url: (await cluster?.database()) ?? '' } : { file }
    const all = { ...env, ...tokens(platform), ...('url' in where && { DATABASE_URL: where.url }) }
    const address = platform.channel()
    const ledger: Ledger = await openLedger(where)
    afterwards(() => ledger.close())
    const id = await subscribeDue(ledger, address, 'say')

    const come = moment(platform, address)
    const first = launch('main', [], all, undefined, afterwards)
    await Promise.race([come, first.ended.then(() => Promise.reject(new Error(first.err())))])
    first.process.kill('SIGKILL')
    await first.ended
    const stood = platform.messages(address)
    await age(where, 5)

    const second = launch('main', [], all, undefined, afterwards)
    await second.says(ends)
    second.process.kill('SIGKILL')
    await second.ended
    const states = (await ledger.deliveries(id, 5)).map(({ state }) => state.is)
    return { stood, stand: platform.messages(address), states }
  }

  const once = async (each: Case) =>
    expect(await outcomes.get(each)).toEqual({ stood: each.stand, stand: 1, states: ['sent'] })

  it.each(cases.filter(({ postgres }) => !postgres))('$at, has one message in $name, with its Ledger in SQLite', once)

  it.skipIf(WHY_NO_POSTGRES).each(cases.filter(({ postgres }) => postgres))(
    `$at, has one message in $name, with its Ledger in PostgreSQL${WHY_NO_POSTGRES ? ` (skipped: ${WHY_NO_POSTGRES})` : ''}`,
    once,
  )
})
