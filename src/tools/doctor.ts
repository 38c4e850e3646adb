import { type Config, ledgerFile, loadConfig } from '../config.ts'
import { CorpusError, DeliveryError, UserError } from '../core/errors.ts'
import { corpusOf, readCorpus } from '../corpus/corpus.ts'
import { openLedger } from '../ledger/open.ts'
import { silentLog } from '../log.ts'
import type { Poster } from '../platforms/platform.ts'
import { parsed } from './arguments.ts'
import { lookAtDiscord, lookAtSlack } from './look-at-platforms.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage: npm run -s doctor
Looks over settings, corpus, Ledger and tokens, and says what to do. It posts nothing and disturbs no bot that runs.`

/** Each returns one sentence when all is well, and throws an error that says what to do when it is not. */
const CHECKS: readonly ((config: Config) => Promise<string> | string)[] = [
  checkCorpus,
  checkLedger,
  lookAtSlack,
  lookAtDiscord,
  checkDeclared,
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

/** The channels of the settings: can a digest be posted there? Nobody else asks before it is due. */
async function checkDeclared(config: Config): Promise<string> {
  if (config.digests.length === 0) return 'The settings name no channels for the digest.'
  const posters = await postersOf(config)
  const problems: string[] = []
  for (const address of config.digests) {
    const poster = posters.get(address.platform)
    const why = poster ? await reason(poster.whyNot(address)) : 'the platform is off: its token is not set'
    if (why !== null) problems.push(`${address.platform} ${address.channel}: ${why}`)
  }
  for (const poster of posters.values()) poster.close?.()
  if (problems.length === 0) return `All ${config.digests.length} channels of the settings can be posted in.`
  throw new UserError(['These channels of the settings cannot be posted in:', ...problems].join('\n'))
}

async function reason(asked: Promise<string | null>): Promise<string | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DeliveryError) return error.message
    throw error
  }
}

async function postersOf({ slack, discord }: Config): Promise<Map<string, Poster & { close?(): void }>> {
  const posters = new Map<string, Poster & { close?(): void }>()
  if (slack) {
    const { createPoster } = await import('../platforms/slack/poster.ts')
    const { boltLog } = await import('../platforms/slack/connection/bolt-log.ts')
    posters.set('slack', createPoster({ token: slack.botToken, apiUrl: slack.apiUrl, logger: boltLog(silentLog) }))
  }
  if (discord) {
    const { createPoster } = await import('../platforms/discord/poster.ts')
    posters.set('discord', createPoster(discord))
  }
  return posters
}
