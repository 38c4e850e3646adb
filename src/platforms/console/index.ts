import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../../clock.ts'
import type { Answering, Asker } from '../../core/question.ts'
import type { Platform, Poster } from '../platform.ts'
import { columnsFor } from './layout.ts'
import { type Look, renderAnswer, renderMessage } from './render.ts'

export interface ConsoleOptions {
  readonly answering: Answering
  readonly clock: Clock
  readonly input: Readable
  readonly output: Writable
  /** A person sits in front of it: a prompt is shown and lines are wrapped. */
  readonly interactive: boolean
  readonly colour: boolean
  /** Columns of the terminal; it may change while it runs. */
  readonly width: () => number
  /** Keeps a picture and tells where. */
  readonly keep: (png: Uint8Array, name: string) => string
  /** Printed once at the start to somebody who sits in front of it. */
  readonly welcome: string
}

/** The page that `more`, `back` or `page 12` leads to from this one; null for any other line. */
function pageIn(line: string, now: number): number | null {
  const [, word = '', number] = /^\s*(more|back|page\s+(\d{1,6}))\s*$/i.exec(line) ?? []
  if (word === '') return null
  return number === undefined ? now + (word.toLowerCase() === 'more' ? 1 : -1) : Number(number)
}

export interface ConsolePlatform extends Platform {
  /** Resolves when there is nothing more to read and everything is answered. */
  readonly ended: Promise<void>
}

const PROMPT = '> '

/** What a person types to leave, and nobody asks. */
export const isFarewell = (line: string): boolean => /^\s*(?:exit|quit|bye|:q!?)\s*$/i.test(line)

/** The door without a network: a line is a question; `more`, `back` and `page 12` turn the pages, `exit` leaves. */
export function createConsole(options: ConsoleOptions): ConsolePlatform {
  const { answering, clock, input, output, interactive } = options
  const ended = Promise.withResolvers<void>()
  let since: string | null = null
  let lines: ReturnType<typeof createInterface> | null = null
  let last = { words: '', page: 1, of: 1 }

  const look = (): Look => ({
    colour: options.colour,
    width: interactive ? columnsFor(options.width()) : null,
    picture: options.keep,
    next: true,
  })

  async function answer(line: string): Promise<void> {
    const page = last.words === '' ? null : pageIn(line, last.page)
    if (page !== null && (page < 1 || page > last.of)) {
      const beyond = /page/i.test(line)
        ? `There is no page ${page}: the last is ${last.of}.`
        : 'There are no more pages.'
      output.write(`${page < 1 ? 'This is the first page.' : beyond}\n\n`)
      return
    }
    const asked = page === null ? { words: line, page: 1 } : { words: last.words, page }
    const reply = await answering.answer({
      ...asked,
      asker: interactive ? { ...ASKER, conversation: 'console' } : ASKER,
    })
    // What went on from the question before is a whole question by now.
    last = { words: reply.question, page: asked.page, of: reply.page?.of ?? 1 }
    output.write(`${renderAnswer(reply, look())}\n\n`)
    if (reply.announce) output.write(`${renderMessage(reply.announce, look())}\n\n`)
  }

  async function run(): Promise<void> {
    lines = createInterface({ input, ...(interactive ? { output } : {}), terminal: interactive, prompt: PROMPT })
    if (interactive) {
      output.write(`${options.welcome}\n\n`)
      lines.prompt()
    }
    for await (const line of lines) {
      if (isFarewell(line)) break
      // A person who only presses Enter asks nothing; a program's empty line gets its answer like any other.
      if (!interactive || line.trim() !== '') await answer(line)
      if (interactive) lines.prompt()
    }
    lines.close()
  }

  const poster: Poster = {
    pace: { platform: Number.POSITIVE_INFINITY, workspace: Number.POSITIVE_INFINITY, looks: Number.POSITIVE_INFINITY },
    post: async (_address, message, key) => {
      output.write(`${renderMessage(message, look())}\n\n`)
      return key
    },
    find: async () => null,
    about: async () => ({ workspace: null, seenBy: 'one' }),
    whyNot: async () => null,
  }

  return {
    name: 'console',
    poster,
    ended: ended.promise,
    async start() {
      since = clock.now().toString()
      run().then(ended.resolve, ended.reject)
    },
    async stop() {
      lines?.close()
      await ended.promise
    },
    health: () => ({ connected: since !== null, since }),
  }
}

/** Whoever sits there may do everything; there are no channels. */
const ASKER: Asker = {
  platform: 'console',
  workspace: null,
  channel: null,
  user: 'console',
  locale: null,
  zone: async () => null,
  mayManage: async () => true,
  public: true,
  withoutChannels: true,
}
