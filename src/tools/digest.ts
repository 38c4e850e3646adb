import { systemClock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import type { Day } from '../core/date.ts'
import { UserError } from '../core/errors.ts'
import { corpusOf, readCorpus } from '../corpus/corpus.ts'
import { compose } from '../digest/compose.ts'
import { localDay } from '../digest/schedule.ts'
import { PLAIN, renderMessage } from '../platforms/console/render.ts'
import { dayOf, parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage: npm run -s digest -- preview [--date YYYY-MM-DD] [--corpus DIR]
Prints the digest of the day (today without --date) as channels would get it, and posts nothing.`

const NOTHING = 'Nothing is posted on this day, but where “empty: say” was chosen, this:'

await runTool(async () => {
  const { date, folder } = readArguments(process.argv.slice(2))
  const config = loadConfig()
  const { chronicle, refreshed } = readCorpus(corpusOf(config, folder))
  for (const { file, line, message } of refreshed.problems)
    process.stderr.write(`left out ${file}:${line}: ${message}\n`)
  const day = date ?? localDay(config.zone, systemClock.now())
  const message = compose(chronicle, day, 'skip', null)
  const instead = message ? null : compose(chronicle, day, 'say', null)
  const shown = [...(message ? [] : [NOTHING]), renderMessage(message ?? instead ?? { blocks: [] }, PLAIN).trim()]
  await print(shown.join('\n\n').trim())
})

function readArguments(args: readonly string[]): { date: Day | undefined; folder: string | undefined } {
  const options = { date: { type: 'string' }, corpus: { type: 'string' } } as const
  const { positionals, values } = parsed(USAGE, { args: [...args], options, allowPositionals: true })
  if (positionals.length !== 1 || positionals[0] !== 'preview') throw new UserError(USAGE)
  return { date: dayOf(USAGE, 'date', values.date), folder: values.corpus }
}
