import { systemClock } from '../../src/clock.ts'
import type { Answering } from '../../src/core/question.ts'
import { createOnce } from '../../src/ledger/once.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/index.ts'
import { silentLog } from '../../src/log.ts'
import type { Platform } from '../../src/platforms/platform.ts'

/** What a bot that is going to be killed is told on its command line, as JSON. */
export interface Orders {
  readonly ledger: string
  readonly platform:
    | { readonly name: 'slack'; readonly apiUrl: string; readonly botToken: string; readonly appToken: string }
    | { readonly name: 'discord'; readonly apiUrl: string; readonly token: string }
}

/** Hears questions, says so to whoever started it, and never has an answer. */
const speechless: Answering = {
  answer({ words }) {
    process.send?.({ asked: words })
    return new Promise(() => {})
  },
  form: () => new Promise(() => {}),
  complete: () => [],
}

async function platformOf({ platform, ledger }: Orders): Promise<Platform> {
  const once = createOnce(Promise.resolve(openSqliteLedger(ledger)), () => systemClock.now())
  const common = { answering: speechless, once, commands: [], log: silentLog, clock: systemClock }
  if (platform.name === 'discord') {
    const { createDiscord } = await import('../../src/platforms/discord/index.ts')
    return createDiscord({ ...common, config: { ...platform, command: 'nato' } })
  }
  const { createSlack } = await import('../../src/platforms/slack/index.ts')
  const config = { ...platform, signingSecret: null, port: null, manage: 'members' as const, command: 'nato' }
  return createSlack({ ...common, config })
}

if (process.argv[2] !== undefined && process.send) {
  process.once('disconnect', () => process.exit())
  const platform = await platformOf(JSON.parse(process.argv[2]) as Orders)
  await platform.start()
  process.send({ started: true })
}
