import { once } from 'node:events'
import type { CustomRoute } from '@slack/bolt'
import { onTestFinished } from 'vitest'
import { systemClock, type Timer } from '../../../src/clock.ts'
import type { Once } from '../../../src/core/once.ts'
import type { Answering } from '../../../src/core/question.ts'
import type { Log } from '../../../src/log.ts'
import { createLog } from '../../../src/log.ts'
import { START_WITHIN_MS } from '../../../src/platforms/reach.ts'
import { FORM_WITHIN_MS } from '../../../src/platforms/slack/asked/presses.ts'
import type { KnownCommand } from '../../../src/platforms/slack/desk.ts'
import { createSlack, type SlackPlatform, type SlackSettings } from '../../../src/platforms/slack/index.ts'
import { PretendAnswering } from '../../helpers/answering.ts'
import { SharedOnce } from '../../helpers/once.ts'
import type { LoopbackSlack } from '../../helpers/slack/server.ts'

export interface Bot {
  readonly platform: SlackPlatform
  readonly answering: PretendAnswering
  /** Outlives the bot, as the Ledger does. */
  readonly once: SharedOnce
  /** The facts that were logged as warnings or errors. */
  readonly warnings: readonly { readonly fact: string; readonly code?: string }[]
  /** Milliseconds of each wait, none of which was really waited. */
  readonly waits: readonly number[]
  /** From now on every form is late: a dialog opens without it. */
  formsAreLate(): void
}

export const COMMANDS = [
  {
    path: ['who', 'attended'],
    summary: { en: 'Who took part' },
    arguments: [{ name: 'event', description: { en: 'x' }, required: true, complete: 'event' }],
  },
  {
    path: ['digest', 'subscribe'],
    summary: { en: 'Get the digest' },
    arguments: [],
    manages: true,
  },
] as const

/** The real platform on the real library, against the loopback server. */
export function makeBot(
  slack: LoopbackSlack,
  settings: Partial<SlackSettings> = {},
  routes: readonly CustomRoute[] = [],
  real?: { readonly answering: Answering; readonly commands: readonly KnownCommand[] },
  shared: Once = new SharedOnce(),
): Bot {
  const answering = new PretendAnswering()
  const warnings: { fact: string; code?: string }[] = []
  const waits: number[] = []
  let late = false
  const log: Log = createLog('warn', { write: (line) => void warnings.push(JSON.parse(line)) })
  const timer: Timer = {
    elapsed: () => performance.now(),
    sleep: async (milliseconds, signal) => {
      if (milliseconds === START_WITHIN_MS || (milliseconds === FORM_WITHIN_MS && !late)) {
        await once(signal, 'abort')
        return
      }
      if (milliseconds === FORM_WITHIN_MS) return
      waits.push(milliseconds)
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
  const platform = createSlack({
    config: {
      botToken: slack.botToken,
      appToken: slack.appToken,
      signingSecret: null,
      port: null,
      apiUrl: slack.apiUrl,
      manage: 'members',
      command: 'nato',
      ...settings,
    },
    answering: real?.answering ?? answering,
    once: shared,
    commands: real?.commands ?? COMMANDS,
    log,
    clock: systemClock,
    timer,
    routes,
    timeout: 2000,
  })
  const formsAreLate = () => {
    late = true
  }
  return {
    platform,
    answering,
    once: shared instanceof SharedOnce ? shared : new SharedOnce(),
    warnings,
    waits,
    formsAreLate,
  }
}

/** Started, and stopped with the test that calls it, or before which it is called. */
export async function startBot(
  slack: LoopbackSlack,
  settings: Partial<SlackSettings> = {},
  once?: SharedOnce,
): Promise<Bot> {
  const bot = makeBot(slack, settings, [], undefined, once)
  onTestFinished(() => bot.platform.stop())
  await bot.platform.start()
  return bot
}
