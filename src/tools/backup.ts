import { existsSync } from 'node:fs'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { ledgerFile, loadConfig } from '../config.ts'
import { UserError } from '../core/errors.ts'
import { makeFolder } from '../folders.ts'
import { parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage: npm run -s backup -- FILE
Copies the Ledger (subscriptions and deliveries), also while the bot runs. To restore it, stop the bot and put the copy in its place.`

/** The Chronicle needs no backup: it is rebuilt from the corpus. */
await runTool(async () => {
  const { positionals } = parsed(USAGE, { options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UserError(USAGE)

  const config = loadConfig()
  if (config.databaseUrl !== null) {
    throw new UserError('The Ledger is in PostgreSQL (DATABASE_URL is set): back it up with pg_dump.')
  }
  const ledger = ledgerFile(config)
  if (!existsSync(ledger)) throw new UserError(`There is no Ledger yet: ${ledger} is made at the bot’s first start.`)
  if (existsSync(file)) throw new UserError(`${file} is there already; name a file that is not.`)

  const database = new DatabaseSync(ledger, { readOnly: true })
  try {
    makeFolder(path.dirname(path.resolve(file)))
    await backup(database, file)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`${file} cannot be written (${why}): name a file in a folder where you may write.`)
  } finally {
    database.close()
  }
  await print(`Copied ${ledger} to ${file}.`)
})
