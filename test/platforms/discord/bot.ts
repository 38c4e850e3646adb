import { fixedClock, systemTimer, type Timer } from '../../../src/clock.ts'
import type { Answer } from '../../../src/core/answer.ts'
import { UserError } from '../../../src/core/errors.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Once } from '../../../src/core/once.ts'
import type { Answering, Question } from '../../../src/core/question.ts'
import { createLog, type Log } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/index.ts'
import type { KnownCommand } from '../../../src/platforms/discord/registration/known-command.ts'
import { register } from '../../../src/platforms/discord/registration/register.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import type { LoopbackDiscord } from '../../helpers/discord/server.ts'
import { SharedOnce } from '../../helpers/once.ts'

const text = (en: string) => ({ en, de: `${en} auf Deutsch` })

/** A few commands of every shape, so that the platform is tested and not what is asked. */
export const COMMANDS: readonly KnownCommand[] = [
  {
    path: ['who', 'attended'],
    summary: text('Who took part'),
    arguments: [{ name: 'event', description: text('A date or words'), required: true, complete: 'event' }],
  },
  {
    path: ['who', 'met'],
    summary: text('Meetings'),
    arguments: [
      { name: 'name', description: text('Whose meetings'), required: true, complete: 'person' },
      { name: 'other', description: text('With whom'), required: false, lead: 'and', complete: 'person' },
    ],
  },
  { path: ['help'], summary: text('What can be asked'), arguments: [] },
  { path: ['digest', 'status'], summary: text('How it stands'), arguments: [] },
  {
    path: ['digest', 'subscribe'],
    summary: text('Every morning'),
    manages: true,
    arguments: [
      { name: 'zone', description: text('Zone'), required: false, complete: 'zone' },
      { name: 'days', description: text('Days'), required: false, choices: [{ label: 'Every day', value: 'daily' }] },
    ],
  },
  { path: ['digest', 'settings'], summary: text('A form'), manages: true, arguments: [], form: true },
]

/** Answers with what it was asked, in some pages, and remembers everything. */
export class FakeAnswering implements Answering {
  readonly asked: Question[] = []
  /** Set to hold answers back until it resolves. */
  gate: Promise<void> | null = null
  /** The same for forms. */
  formGate: Promise<void> | null = null
  blocks: (question: Question) => readonly Block[] = () => []
  announce: Answer['announce'] | null = null
  pages = 3

  async answer(question: Question): Promise<Answer> {
    this.asked.push(question)
    await this.gate
    if (question.words.includes('break')) throw new Error('broken on purpose')
    const { words, page } = question
    return {
      question: words,
      command: 'who attended',
      outcome: 'answered',
      title: `Answer ${page}`,
      message: {
        blocks: [
          { kind: 'paragraph', spans: [{ text: `You asked: ${words}.` }], citations: [] },
          ...this.blocks(question),
          {
            kind: 'buttons',
            buttons: [
              { label: 'More', press: { does: 'ask', words, page: page + 1 } },
              { label: 'Sources', press: { does: 'ask', words: 'sources 2022-02-28' } },
              { label: 'Change', press: { does: 'form', words: 'digest settings' } },
              ...(question.asker.public ? [] : [{ label: 'Share', press: { does: 'share', words, page } } as const]),
            ],
          },
        ],
      },
      people: [],
      events: [],
      citations: [],
      suggestions: [],
      page: { number: page, of: this.pages },
      ...(this.announce && { announce: this.announce }),
    }
  }

  async form(words: string, asker: Question['asker']) {
    await this.formGate
    if (!(await asker.mayManage())) throw new UserError('You may not change this.')
    if (words !== 'digest settings') throw new Error('no such form')
    const choices = [
      { label: 'Every day', value: 'daily' },
      { label: 'On weekdays', value: 'weekdays' },
    ]
    return {
      title: 'Daily digest',
      path: ['digest', 'subscribe'],
      send: 'Save',
      note: 'Sending this ends the pause.',
      fields: [
        { name: 'time', label: 'Time', value: '09:00', required: true, input: { kind: 'text', placeholder: '09:00' } },
        {
          name: 'zone',
          label: 'Zone',
          value: null,
          required: false,
          input: { kind: 'completed', list: 'zone', placeholder: 'Europe/Brussels' },
        },
        { name: 'days', label: 'Days', value: 'weekdays', required: true, input: { kind: 'choice', choices } },
      ],
    } as const
  }

  complete(list: string, typed: string) {
    return Array.from({ length: 40 }, (_, i) => ({
      label: `${list} ${typed} ${i} ${'long '.repeat(30)}`,
      value: `${typed}-${i}`,
    }))
  }
}

export interface LogLine {
  level: number
  fact: string
  [field: string]: unknown
}

/** A log whose lines can be looked at. */
export function keptLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = []
  return { log: createLog('info', { write: (line) => lines.push(JSON.parse(line)) }), lines }
}

/** The real platform with the fake answering, registered and connected. */
export async function startBot(
  discord: LoopbackDiscord,
  options: {
    answering?: Answering
    once?: Once
    commands?: readonly KnownCommand[]
    log?: Log
    timer?: Timer
  } = {},
): Promise<Platform> {
  const config = { token: discord.token, apiUrl: discord.api, command: 'nato' }
  const {
    answering = new FakeAnswering(),
    once = new SharedOnce(),
    commands = COMMANDS,
    log = createLog('silent'),
    timer = systemTimer,
  } = options
  await register({ ...config, commands, guild: null })
  const platform = createDiscord({
    config,
    answering,
    once,
    commands,
    log,
    timer,
    clock: fixedClock('2026-11-21T12:00:00Z'),
  })
  await platform.start()
  return platform
}
