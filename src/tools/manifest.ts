import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commands } from '../../commands/index.ts'
import { loadConfig, projectDir } from '../config.ts'
import { UserError } from '../core/errors.ts'
import { slackManifest } from '../platforms/slack/manifest.ts'
import { parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage:
  npm run -s manifest                              writes config/slack.manifest.json (Socket Mode)
  npm run -s manifest -- --check                   fails when that file is not what the commands give
  npm run -s manifest -- --http https://HOST       prints the manifest for HTTP mode`

await runTool(async () => {
  const { check, http } = readArguments(process.argv.slice(2))
  // The check is about the repository, so the environment of who runs it does not count.
  const { command } = check ? loadConfig({}) : loadConfig()
  const text = `${JSON.stringify(slackManifest(command, commands, http), null, 2)}\n`
  if (http !== undefined) return print(text.trimEnd())
  const file = path.join(projectDir, 'config', 'slack.manifest.json')
  const shown = path.relative(projectDir, file)
  if (check) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return
    throw new UserError(`${shown} is not what the commands give; run "npm run -s manifest" and commit it.`)
  }
  writeFileSync(file, text)
  await print(`${shown} is written: paste it at api.slack.com/apps under "Create New App", "From a manifest".`)
})

function readArguments(args: readonly string[]): { check: boolean; http: string | undefined } {
  const options = { check: { type: 'boolean' }, http: { type: 'string' } } as const
  const { values } = parsed(USAGE, { args: [...args], options })
  if (values.http !== undefined && !(URL.canParse(values.http) && new URL(values.http).protocol === 'https:')) {
    throw new UserError(`--http takes the public address of the bot, https://…\n${USAGE}`)
  }
  return { check: values.check ?? false, http: values.http }
}
