import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startBot } from './bot.ts'
import { systemClock } from './clock.ts'
import { loadConfig, projectDir } from './config.ts'
import { CorpusError, UserError } from './core/errors.ts'
import { createLog } from './log.ts'
import { parsed } from './tools/arguments.ts'
import { problemsOfPlatforms } from './tools/look-at-platforms.ts'
import { runTool } from './tools/run-tool.ts'

const REFUSED =
  'Nothing was started and nothing was changed. Mend these files, or start without them: npm start -- --skip-bad'
const USAGE = 'Usage: npm start [-- --skip-bad]'

/**
 * `npm start [-- --skip-bad]`: the bot, until it is told to stop. SIGTERM and Ctrl-C let what is in flight end; a second one
 * does not wait.
 */
await runTool(async () => {
  const { values } = parsed(USAGE, { options: { 'skip-bad': { type: 'boolean', default: false } } })
  const config = loadConfig()
  const log = createLog(config.logLevel)
  const { version } = JSON.parse(readFileSync(path.join(projectDir, 'package.json'), 'utf8')) as { version: string }

  // Listened for before the start: a container that is stopped while it starts ends as cleanly as any other.
  const signal = Promise.withResolvers<string>()
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => {
      signal.resolve(name)
      process.once(name, () => process.exit(1))
    })
  }
  const starting = startBot({ config, skipBad: values['skip-bad'], clock: systemClock, log, version })
  const bot = await starting.catch(async (error) => {
    if (!(error instanceof CorpusError)) throw error
    // The platforms were not asked yet, and whoever mends the files can mend the tokens with them.
    throw new UserError([error.message, REFUSED, ...(await problemsOfPlatforms(config))].join('\n'))
  })
  const why = await Promise.race([signal.promise, bot.ended])
  if (why) log.info({ signal: why }, 'stopping')
  await bot.stop()
  if (why) log.info({}, 'stopped')
})
