import { expect, it } from 'vitest'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import type { Fault } from '../../helpers/slack/faults.ts'
import { LoopbackSlack } from '../../helpers/slack/server.ts'
import { BOT } from '../../helpers/slack/workspace.ts'
import { startBot } from './bot.ts'

/** The same numbers at every run: a failure can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const FAULTS: readonly Fault[] = [
  { do: 'rate-limit', afterSeconds: 1 },
  { do: 'status', status: 500 },
  { do: 'status', status: 503 },
  { do: 'error', error: 'internal_error' },
  { do: 'error', error: 'invalid_blocks' },
  { do: 'error', error: 'channel_not_found' },
  { do: 'drop-reply' },
  { do: 'drop-request' },
]

// An unhandled rejection anywhere fails the run by itself.
it.each([1, 2, 3])(
  'stands a Slack that fails at every fourth call and cuts the line: nobody is answered twice (seed %i)',
  async (seed) => {
    const random = seeded(seed)
    const slack = await LoopbackSlack.start({ scopes: SCOPES.map(([scope]) => scope) })
    slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
    const ada = slack.person('U1')
    const bot = await startBot(slack)
    const faulty = () => FAULTS[Math.floor(random() * FAULTS.length)] ?? null
    slack.faults.decide = () => (random() < 0.25 ? faulty() : null)

    const threads: string[] = []
    for (let n = 0; n < 120; n += 1) {
      const kind = Math.floor(random() * 5)
      if (kind === 0) ada.types('/nato', `what happened ${n}`, 'C1')
      else if (kind === 1) threads.push(ada.mentions(`question ${n}`, 'C1').ts)
      else if (kind === 2) ada.writes(`line ${n}`)
      else if (kind === 3) ada.opensHome()
      else {
        const message = slack.workspace.onlyFor('U1').findLast((one) => JSON.stringify(one.blocks).includes('"Share"'))
        if (message) ada.presses('Share', { message })
      }
      if (n % 17 === 16) slack.socket.cut()
      if (n % 23 === 22) slack.socket.disconnect('refresh_requested')
      // One turn of the loop, so that what was sent mixes with what is being answered.
      await new Promise((resolve) => setImmediate(resolve))
    }

    // Slack is well again: so is the bot.
    slack.faults.clear()
    const mark = slack.journal.mark
    ada.types('/nato', 'are you there', 'C1')
    await slack.journal.until('response', (one) => String(one.body.text).includes('are you there'), mark)
    await bot.platform.stop()

    const answers = (thread: string) =>
      slack.workspace.in('C1').filter((one) => one.user === BOT.user && one.threadTs === thread)
    expect(threads.length).toBeGreaterThan(10)
    for (const thread of threads) expect(answers(thread).length, thread).toBeLessThanOrEqual(1)
    const shared = slack.workspace.in('C1').filter((one) => one.user === BOT.user && one.threadTs === null)
    expect(new Set(shared.map((one) => one.text)).size).toBe(shared.length)
    // Whatever was lost has left a line, and no line stands there twice.
    const lines = bot.warnings.map(({ fact, code }) => `${fact.replace(/\d+/g, '')} ${code}`)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line, n) => lines.indexOf(line) !== n)).toEqual([])
    await slack.stop()
  },
)
