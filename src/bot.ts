import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { commands } from '../commands/index.ts'
import { type Clock, systemTimer } from './clock.ts'
import { type Config, ledgerFile } from './config.ts'
import type { DigestDesk } from './core/desk.ts'
import { UserError } from './core/errors.ts'
import type { Once } from './core/once.ts'
import type { Answering } from './core/question.ts'
import { corpusOf } from './corpus/corpus.ts'
import { openCorpus } from './corpus/open-corpus.ts'
import { createPreviewDesk } from './digest/preview-desk.ts'
import { startDigests } from './digest/start.ts'
import { createWaitingDesk } from './digest/waiting-desk.ts'
import { HEALTH_PATH, type Health, healthAnswer, serveHealth } from './health.ts'
import { createConversations, talksInMemory } from './ledger/conversations.ts'
import type { Ledger } from './ledger/ledger.ts'
import { createOnce } from './ledger/once.ts'
import { openLedger } from './ledger/open.ts'
import type { Log } from './log.ts'
import { drawTimeline } from './picture/index.ts'
import { createConsole } from './platforms/console/index.ts'
import type { Platform } from './platforms/platform.ts'
import { createAnswering } from './questions/answering.ts'
import { loadVocabulary, namesToAsk } from './vocabulary.ts'

export interface BotOptions {
  readonly config: Config
  /** Start without the files of the corpus that cannot be used. */
  readonly skipBad: boolean
  readonly clock: Clock
  readonly log: Log
  readonly version: string
}

export interface Bot {
  /** Resolves when it has ended by itself: the console was left. Never on Slack and Discord. */
  readonly ended: Promise<void>
  /** Takes nothing new, settles what is in flight, closes everything. */
  stop(): Promise<void>
}

const NOBODY = 'no token is set and nobody asks here: set SLACK_BOT_TOKEN or DISCORD_TOKEN (README.md, "Host it")'

/** A tick a minute; when three were missed, the digests stand still and somebody should know. */
const TICKS_STAND_STILL = Temporal.Duration.from({ minutes: 3 })

/**
 * Puts the house together and starts it: the corpus first, so that nobody is answered from half of it; then the platforms and
 * the Ledger, so that a wrong token is told before anything is posted, together with all else that is wrong; then the digests.
 * Rejects with UserError or CorpusError; what was started until then is stopped again.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, clock, log } = options
  /** What to undo, last thing first. */
  const undo: (() => Promise<void>)[] = []
  let stopping: Promise<void> | null = null
  const stop = () => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await step()
    })()
    return stopping
  }

  /** The digests' desk, once the Ledger is read. */
  const opened = Promise.withResolvers<DigestDesk>()
  opened.promise.catch(() => {})

  try {
    const corpus = await openCorpus({ corpus: corpusOf(config), skipBad: options.skipBad, log })
    undo.push(() => corpus.close())

    let conversations = talksInMemory()
    let desk: DigestDesk = createPreviewDesk(corpus.chronicle, clock)
    const answering = createAnswering({
      commands,
      chronicle: corpus.chronicle,
      clock,
      zone: config.zone,
      log,
      draw: drawTimeline,
      digests: () => desk,
      conversations: () => conversations,
      ...namesToAsk(loadVocabulary(config.vocabularyDir)),
    })
    void answering.prepare()
    corpus.watch(() => void answering.prepare())

    let lastTick = (): string | null => null
    const connected: Platform[] = []
    const report = (): Health => {
      const tick = lastTick()
      const late =
        tick !== null &&
        Temporal.Instant.from(tick).until(clock.now()).total('seconds') > TICKS_STAND_STILL.total('seconds')
      const { events, documents } = corpus.chronicle().extent()
      const platforms = Object.fromEntries(connected.map((platform) => [platform.name, platform.health()]))
      const ok = !late && Object.values(platforms).every((platform) => platform.connected)
      return { ok, version: options.version, platforms, chronicle: { events, documents }, lastTick: tick }
    }

    const ledgerOpened = Promise.withResolvers<Ledger>()
    ledgerOpened.promise.catch(() => {})
    const once = createOnce(ledgerOpened.promise, () => clock.now())
    const platforms = await platformsOf(options, { answering, once, report })
    if (platforms.length === 0) {
      const door = consoleOf(options, answering, corpus.chronicle().extent())
      await door.start()
      undo.push(() => door.stop())
      const ended = door.ended.then(() => {
        // A container without tokens has nobody in front of it, and would start again and again without a word.
        if (!process.stdin.bytesRead) log.warn({}, NOBODY)
      })
      return { ended, stop }
    }

    desk = createWaitingDesk(desk, opened.promise)
    const begin = async (platform: Platform) => {
      await platform.start()
      undo.push(() => platform.stop())
      connected.push(platform)
    }
    const opening = openLedger(config.databaseUrl, ledgerFile(config), log)
    ledgerOpened.resolve(opening)
    conversations = createConversations(opening, () => clock.now())
    // Closed after the platforms, which ask it to the end.
    undo.push(() =>
      opening.then(
        (ledger) => ledger.close(),
        () => {},
      ),
    )
    await allOf([opening, ...platforms.map(begin)])
    const ledger = await opening
    const digests = await startDigests({
      ledger,
      posters: new Map(platforms.map((platform) => [platform.name, platform.poster])),
      chronicle: corpus.chronicle,
      clock,
      log,
      declared: config.digests,
    })
    undo.push(() => digests.stop())
    desk = digests.desk
    opened.resolve(desk)
    lastTick = () => digests.health().lastTick

    undo.push(pickUpNowAndThen(platforms, log))
    const slackListens = config.slack?.signingSecret && config.port !== null
    if (config.port !== null && !slackListens) {
      const health = await serveHealth(config.port, report)
      undo.push(() => health.stop())
      log.info({ port: health.port, path: HEALTH_PATH }, 'serving the health report')
    }
    return { ended: new Promise(() => {}), stop }
  } catch (error) {
    opened.reject(error)
    await stop()
    throw error
  }
}

/** How often it is looked for lines over which a process died: as often as one that lives needs to begin. */
const PICK_UP_MS = 30_000

/** Returns what ends it. */
function pickUpNowAndThen(platforms: readonly Platform[], log: Log): () => Promise<void> {
  const stopping = new AbortController()
  const going = (async () => {
    while (!stopping.signal.aborted) {
      for (const { name, pickUp } of platforms)
        await pickUp?.().catch((error: unknown) =>
          log.warn({ err: error, platform: name }, 'nothing could be picked up'),
        )
      await systemTimer.sleep(PICK_UP_MS, stopping.signal)
    }
  })()
  return async () => {
    stopping.abort()
    await going
  }
}

/** Waits for all of them; rejects with everything that a person has to mend. */
async function allOf(starts: readonly Promise<unknown>[]): Promise<void> {
  const problems = (await Promise.allSettled(starts)).flatMap((each) => {
    if (each.status === 'fulfilled') return []
    if (each.reason instanceof UserError) return [each.reason.message]
    throw each.reason
  })
  if (problems.length > 0) throw new UserError(problems.join('\n'))
}

/** The platforms whose token is there. Each is loaded only then: importing one costs half a second and 100 MB. */
async function platformsOf(
  { config, clock, log }: BotOptions,
  { report, ...asked }: { readonly answering: Answering; readonly once: Once; readonly report: () => Health },
): Promise<Platform[]> {
  const platforms: Platform[] = []
  if (config.slack) {
    const { createSlack } = await import('./platforms/slack/index.ts')
    const { command, port } = config
    const health = {
      path: HEALTH_PATH,
      method: 'GET',
      handler: (_: unknown, response: ServerResponse) => {
        const { status, body } = healthAnswer(report())
        response.writeHead(status, { 'content-type': 'application/json' }).end(body)
      },
    }
    platforms.push(
      createSlack({ config: { ...config.slack, command, port }, ...asked, commands, clock, log, routes: [health] }),
    )
  } else log.info({ platform: 'slack' }, 'off: SLACK_BOT_TOKEN is not set')
  if (config.discord) {
    const { createDiscord } = await import('./platforms/discord/index.ts')
    platforms.push(
      createDiscord({ config: { ...config.discord, command: config.command }, ...asked, commands, clock, log }),
    )
  } else log.info({ platform: 'discord' }, 'off: DISCORD_TOKEN is not set')
  return platforms
}

function consoleOf({ config, clock }: BotOptions, answering: Answering, extent: { events: number; documents: number }) {
  const { stdin: input, stdout: output } = process
  return createConsole({
    answering,
    clock,
    input,
    output,
    interactive: Boolean(input.isTTY && output.isTTY),
    colour: output.isTTY && output.hasColors(),
    width: () => output.columns,
    keep(png, name) {
      // Named by its content as well: a picture never takes another one's place, and the same one is kept once.
      const { name: stem, ext } = path.parse(name)
      const content = createHash('sha256').update(png).digest('hex').slice(0, 8)
      const file = path.join(config.dataDir, 'pictures', `${stem}-${content}${ext}`)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, png)
      return file
    },
    welcome:
      `Communiqué: ${extent.events} events from ${extent.documents} documents. No token is set, so you ask here.\n` +
      'Type a question (“who attended 2022-02-28”), “help”, or “exit”.',
  })
}
