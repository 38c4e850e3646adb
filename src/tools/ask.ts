import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { commands } from '../../commands/index.ts'
import { fixedClock, systemClock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import type { Answer } from '../core/answer.ts'
import { UserError } from '../core/errors.ts'
import type { Asker } from '../core/question.ts'
import { corpusOf, readCorpus } from '../corpus/corpus.ts'
import { createPreviewDesk } from '../digest/preview-desk.ts'
import { createLog } from '../log.ts'
import { drawTimeline } from '../picture/index.ts'
import { isFarewell } from '../platforms/console/index.ts'
import { columnsFor } from '../platforms/console/layout.ts'
import { type Look, PLAIN, renderAnswer, renderMessage } from '../platforms/console/render.ts'
import { createAnswering } from '../questions/answering.ts'
import { loadVocabulary, namesToAsk } from '../vocabulary.ts'
import { dayOf, parsed } from './arguments.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage: npm run -s ask -- [--json] [--corpus DIR] [--today YYYY-MM-DD] [--page N] ["question"]
Without a question it reads one a line from standard input; with --json it prints one JSON object for each.`

const ASKER: Asker = {
  platform: 'console',
  workspace: null,
  channel: null,
  user: 'ask',
  locale: null,
  zone: async () => null,
  mayManage: async () => true,
  public: true,
  withoutChannels: true,
}

await runTool(async () => {
  const { json, corpus, today, page, question } = readArguments(process.argv.slice(2))
  const config = loadConfig()
  const { chronicle, refreshed } = readCorpus(corpusOf(config, corpus))
  for (const { file, line, message } of refreshed.problems)
    process.stderr.write(`left out ${file}:${line}: ${message}\n`)
  const clock = today === undefined ? systemClock : fixedClock(`${today}T12:00:00Z`)
  const desk = createPreviewDesk(() => chronicle, clock)
  const answering = createAnswering({
    commands,
    chronicle: () => chronicle,
    clock,
    zone: today === undefined ? config.zone : 'UTC',
    log: createLog(config.logLevel),
    draw: drawTimeline,
    digests: () => desk,
    ...namesToAsk(loadVocabulary(config.vocabularyDir)),
  })
  for await (const words of question === undefined ? linesOfInput() : [question]) {
    const answer = await answering.answer({ words, page, asker: ASKER })
    await print(json ? JSON.stringify(asJson(answer)) : `${renderAnswer(answer, lookOf(process.stdout), page)}\n`)
  }
})

/** Colours and lines for somebody who sits in front of it, plain text for a program. */
function lookOf(output: typeof process.stdout): Look {
  const told = { ...PLAIN, picture: keep, next: true, turn: (page: number) => `--page ${page}` }
  return output.isTTY ? { ...told, colour: output.hasColors(), width: columnsFor(output.columns) } : told
}

interface Arguments {
  readonly json: boolean
  readonly corpus: string | undefined
  readonly today: string | undefined
  readonly page: number
  readonly question: string | undefined
}

function readArguments(args: readonly string[]): Arguments {
  const options = {
    json: { type: 'boolean' },
    corpus: { type: 'string' },
    today: { type: 'string' },
    page: { type: 'string', default: '1' },
  } as const
  const { positionals, values } = parsed(USAGE, { args: [...args], options, allowPositionals: true })
  const { json = false, corpus } = values
  const question = positionals.length > 0 ? positionals.join(' ') : undefined
  if (!/^[1-9]\d{0,5}$/.test(values.page)) throw new UserError(`--page takes a number, from 1.\n${USAGE}`)
  return { json, corpus, today: dayOf(USAGE, 'today', values.today), page: Number(values.page), question }
}

/** A line is a question; who types `exit` wants to leave, as on the console. */
async function* linesOfInput(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (isFarewell(line)) return
    yield line
  }
}

/**
 * `text` is what a person reads below the title; `pictures` are files, where the answer has any; `page` is there when there is
 * more than one (see --page).
 */
function asJson({ question, command, outcome, title, message, people, events, citations, suggestions, page }: Answer) {
  const pictures: string[] = []
  const kept = (png: Uint8Array, name: string) => {
    const file = keep(png, name)
    pictures.push(file)
    return file
  }
  return {
    question,
    command,
    outcome,
    title,
    text: renderMessage(message, { ...PLAIN, picture: kept }),
    people,
    events,
    citations,
    suggestions,
    ...(pictures.length > 0 && { pictures }),
    ...(page && { page }),
  }
}

function keep(png: Uint8Array, name: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'communique-')), name)
  writeFileSync(file, png)
  return file
}
