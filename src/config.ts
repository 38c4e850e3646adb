import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { parse as parseDotenv } from 'dotenv'
import { UserError } from './core/errors.ts'
import type { LogLevel } from './log.ts'
import { readSettings, type Settings } from './settings.ts'

export interface SlackConfig {
  readonly botToken: string
  /** Present in Socket Mode. */
  readonly appToken: string | null
  /** Present in HTTP mode, together with a port. */
  readonly signingSecret: string | null
  /** `https://slack.com/api/` unless set otherwise (GovSlack, a proxy, a test server); ends with a slash. */
  readonly apiUrl: string
  readonly manage: 'members' | 'admins'
}

export interface DiscordConfig {
  readonly token: string
  /** `https://discord.com/api` unless set otherwise; without the version and without a slash at the end. */
  readonly apiUrl: string
}

/** Everything that can be set, read once at start. A platform without a token is null: it is off. */
export interface Config extends Pick<Settings, 'command' | 'zone' | 'digests'> {
  readonly corpusDir: string
  /** Holds the Chronicle and the Ledger. */
  readonly dataDir: string
  /** The extractor's vocabulary and the people no rule can know. */
  readonly vocabularyDir: string
  readonly port: number | null
  readonly logLevel: LogLevel
  /** PostgreSQL for the Ledger; null means SQLite in `dataDir`. */
  readonly databaseUrl: string | null
  readonly slack: SlackConfig | null
  readonly discord: DiscordConfig | null
}

/** The Ledger of those who run one process. */
export const ledgerFile = ({ dataDir }: Pick<Config, 'dataDir'>): string => path.join(dataDir, 'ledger.sqlite')

export type Environment = Readonly<Record<string, string | undefined>>

/** The folder that holds package.json: what is relative in the settings is relative to it. */
export const projectDir = path.join(import.meta.dirname, '..')

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent']

/**
 * Reads the environment, `.env` and the settings file. Throws one UserError that names every problem and what to do about
 * it; no message ever holds the value of a secret.
 */
export function loadConfig(environment: Environment = process.env, folder: string = projectDir): Config {
  const problems: string[] = []
  const env: Environment = { ...readDotenv(path.join(folder, '.env')), ...withoutEmpty(environment) }

  const text = (name: string) => env[name]?.trim() || null
  const file = (name: string, otherwise: string) => path.resolve(folder, text(name) ?? otherwise)
  const secret = (name: string) => readSecret(env, name, problems)
  const address = (name: string, protocols: readonly string[], otherwise: string) => {
    const value = text(name)
    if (value === null) return otherwise
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
    problems.push(`${name}: is not an address; write one like ${otherwise}`)
    return otherwise
  }

  const corpusDir = file('CORPUS_DIR', 'seeds')
  if (text('CORPUS_DIR') && !existsSync(corpusDir)) problems.push(`CORPUS_DIR: there is no folder ${corpusDir}`)
  const dataDir = file('DATA_DIR', 'data')
  if (isInProc(dataDir)) problems.push(`DATA_DIR: nothing can be kept in ${dataDir}; name another folder`)
  const settingsFile = file('SETTINGS_FILE', 'config/settings.yaml')
  const settings = loadSettings(settingsFile, folder, problems)

  const port = portOf(text('PORT'), problems)
  // On the console a person reads the answers between the lines of the log.
  const quiet = !env.SLACK_BOT_TOKEN && !env.SLACK_BOT_TOKEN_FILE && !env.DISCORD_TOKEN && !env.DISCORD_TOKEN_FILE
  const logLevel = LEVELS.find((level) => level === (text('LOG_LEVEL') ?? (quiet ? 'warn' : 'info')))
  if (!logLevel) problems.push(`LOG_LEVEL: takes ${LEVELS.join(', ')}`)

  const botToken = secret('SLACK_BOT_TOKEN')
  const appToken = secret('SLACK_APP_TOKEN')
  const signingSecret = secret('SLACK_SIGNING_SECRET')
  checkSlack({ botToken, appToken, signingSecret, port }, problems)
  const discordToken = secret('DISCORD_TOKEN')
  const databaseUrl = secret('DATABASE_URL')
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    problems.push('DATABASE_URL: is not a PostgreSQL address; it starts with postgresql://')
  }
  const http = ['http:', 'https:']
  const slackApi = address('SLACK_API_URL', http, 'https://slack.com/api/')
  const discordApi = address('DISCORD_API_URL', http, 'https://discord.com/api')

  if (problems.length > 0 || !settings) {
    const many = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    throw new UserError(`The settings have ${many}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  }
  return Object.freeze({
    command: settings.command,
    zone: settings.zone,
    digests: settings.digests,
    corpusDir,
    dataDir,
    vocabularyDir: path.join(projectDir, 'config'),
    port,
    logLevel: logLevel ?? 'info',
    databaseUrl,
    slack: botToken
      ? { botToken, appToken, signingSecret, apiUrl: slackApi.replace(/\/*$/, '/'), manage: settings.slack.manage }
      : null,
    discord: discordToken ? { token: discordToken, apiUrl: discordApi.replace(/\/+$/, '') } : null,
  })
}

/** Where the kernel shows its processes, no folder can be made; Node would try for ever. */
function isInProc(folder: string): boolean {
  if (path.dirname(folder) === folder) return false
  return existsSync(folder) ? /^\/proc(?:\/|$)/.test(realpathSync(folder)) : isInProc(path.dirname(folder))
}

/** `FOO=` in a compose file means "not set", not "set to nothing". */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
}

function readDotenv(file: string): Environment {
  return existsSync(file) ? withoutEmpty(parseDotenv(readFileSync(file))) : {}
}

/** A secret from `NAME`, or from the file that `NAME_FILE` names (how Docker hands secrets over). */
function readSecret(env: Environment, name: string, problems: string[]): string | null {
  const direct = env[name]?.trim() || null
  const file = env[`${name}_FILE`]?.trim() || null
  if (direct && file) problems.push(`${name} and ${name}_FILE are both set; keep one of them`)
  if (direct || !file) return direct
  try {
    const value = readFileSync(file, 'utf8').trim()
    if (value !== '') return value
    problems.push(`${name}_FILE: the file ${file} is empty`)
  } catch {
    problems.push(`${name}_FILE: the file ${file} cannot be read`)
  }
  return null
}

function loadSettings(file: string, folder: string, problems: string[]): Settings | null {
  const shown = path.relative(folder, file).startsWith('..') ? file : path.relative(folder, file)
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    problems.push(`${shown}: cannot be read; restore it, or name another file with SETTINGS_FILE`)
    return null
  }
  const { settings, problems: found } = readSettings(content, shown)
  problems.push(...found.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`))
  return settings
}

function portOf(value: string | null, problems: string[]): number | null {
  if (value === null) return null
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  problems.push('PORT: takes a number from 0 to 65535')
  return null
}

type SlackParts = Record<'botToken' | 'appToken' | 'signingSecret', string | null> & { port: number | null }

function checkSlack({ botToken, appToken, signingSecret, port }: SlackParts, problems: string[]): void {
  if (botToken && !botToken.startsWith('xoxb-')) problems.push('SLACK_BOT_TOKEN: a bot token starts with xoxb-')
  if (appToken && !appToken.startsWith('xapp-')) problems.push('SLACK_APP_TOKEN: an app-level token starts with xapp-')
  if (!botToken && (appToken || signingSecret)) {
    problems.push('SLACK_BOT_TOKEN: is missing; the other Slack settings do nothing without it')
  }
  if (botToken && !appToken && !(signingSecret && port !== null)) {
    problems.push(
      'SLACK_APP_TOKEN: is missing; set it for Socket Mode, or SLACK_SIGNING_SECRET and PORT to receive requests over HTTP',
    )
  }
}
