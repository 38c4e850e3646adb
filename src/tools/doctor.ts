import { commands } from '../../commands/index.ts'
import { type Config, ledgerFile, loadConfig } from '../config.ts'
import { CorpusError, UserError } from '../core/errors.ts'
import { corpusOf, readCorpus } from '../corpus/corpus.ts'
import { openLedger } from '../ledger/open.ts'
import { silentLog } from '../log.ts'
import { parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage: npm run -s doctor
Looks over settings, corpus, Ledger and tokens, and says what to do. It posts nothing and disturbs no bot that runs.`

/** Each returns one sentence when all is well, and throws an error that says what to do when it is not. */
const CHECKS: readonly ((config: Config) => Promise<string> | string)[] = [
  checkCorpus,
  checkLedger,
  checkSlack,
  checkDiscord,
]

await runTool(async () => {
  parsed(USAGE, { options: {} })
  const config = loadConfig()
  await print('ok    The settings can be read.')
  for (const check of CHECKS) {
    try {
      await print(`ok    ${await check(config)}`)
    } catch (error) {
      if (!(error instanceof UserError || error instanceof CorpusError)) throw error
      process.exitCode = 1
      await print(`to do ${error.message.replaceAll('\n', '\n      ')}`)
    }
  }
})

function checkCorpus(config: Config): string {
  const { documents, events } = readCorpus(corpusOf(config)).chronicle.extent()
  return `The corpus can be read: ${documents} documents, ${events} events.`
}

async function checkLedger({ databaseUrl, ...config }: Config): Promise<string> {
  const ledger = await openLedger(databaseUrl, ledgerFile(config), silentLog)
  try {
    const subscriptions = (await ledger.subscriptions()).map(({ subscription }) => subscription)
    const paused = subscriptions.flatMap(({ address, state }) =>
      state.is === 'paused' && state.by === 'platform'
        ? [`${address.platform} ${address.channel}: ${state.reason}`]
        : [],
    )
    if (paused.length > 0) {
      throw new UserError(
        ['These digests were paused. Mend the reason, then type "digest resume" in the channel:', ...paused].join('\n'),
      )
    }
    return `The Ledger can be read: ${subscriptions.length} channels have a digest.`
  } finally {
    await ledger.close()
  }
}

async function checkSlack({ slack }: Config): Promise<string> {
  if (!slack) return 'Slack is off: SLACK_BOT_TOKEN is not set.'
  const { lookAtSlack } = await import('../platforms/slack/look.ts')
  return lookAtSlack({ ...slack, appToken: slack.signingSecret ? null : slack.appToken })
}

async function checkDiscord({ discord, command }: Config): Promise<string> {
  if (!discord) return 'Discord is off: DISCORD_TOKEN is not set.'
  const { lookAtDiscord } = await import('../platforms/discord/look.ts')
  return lookAtDiscord({ ...discord, command, commands })
}
