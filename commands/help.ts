import type { Answer } from '../src/core/answer.ts'
import type { Asked, Command, Spelling, Text } from '../src/core/command.ts'
import type { Day, EventDate } from '../src/core/date.ts'
import type { Block } from '../src/core/message.ts'
import type { Asker } from '../src/core/question.ts'
import { asking, note, reply, saying } from '../src/wording/answers.ts'
import { nameOf, spellingOf, withoutExamples } from '../src/wording/commands.ts'
import { sayDate, sayDay, sayInGerman } from '../src/wording/dates.ts'
import { count, strong, text } from '../src/wording/events.ts'
import type { Context } from './context.ts'

export const help: Command<Context> = {
  path: ['help'],
  summary: { en: 'What can be asked, with examples', de: 'Was man fragen kann, mit Beispielen' },
  arguments: [
    {
      name: 'command',
      description: { en: 'One command in full: who attended', de: 'Ein Befehl ausführlich: who attended' },
      required: false,
      complete: 'command',
    },
  ],
  reads: 'words',
  examples: ({ commands }) => commands.slice(0, 1).map(nameOf),
  run(asked, context) {
    const { asker } = asked.question
    const there = context.commands.filter((command) => canBeHad(command, asker))
    const wanted = asked.rest
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim()
    const say = inLanguageOf(asker.locale)
    if (wanted === 'thanks') return welcome(asked, say)
    const one = context.commands.find((command) => nameOf(command) === wanted)
    const elsewhere = one !== undefined && !there.includes(one)
    const groupOf = (words: string) => there.filter((command) => nameOf(command).startsWith(`${words} `))
    const group = wanted === '' ? [] : groupOf(wanted)
    // Of “digest foo”, the first word is known.
    const [first = ''] = wanted.split(' ')
    const near = group.length > 0 || wanted === first ? group : groupOf(first)
    const spelling = spellingOf(asker)
    const some = near.length > 0 ? near : there
    const blocks = one ? inFull(one, context, say, spelling) : overview(some, context, say, spelling)
    const examples = (of: readonly Command<Context>[]) =>
      of.flatMap((command) => examplesOf(command, context).slice(0, one ? 5 : 1))
    const about = one ? [one] : some
    // One press must not change what is posted in a channel: such commands are typed.
    const harmless = examples(about.filter((command) => !command.manages))
    const unknown = wanted !== '' && !one && group.length === 0
    return reply(asked.question, 'help', {
      title: one ? nameOf(one) : say(holds(context)),
      blocks: [
        ...(unknown ? [note(say(notThere(asked.rest.trim().slice(0, 60))))] : []),
        ...blocks,
        ...(elsewhere ? [note(say(ELSEWHERE))] : []),
      ],
      suggestions: elsewhere ? [] : examples(about).slice(0, 8),
      buttons: harmless.slice(0, 4).map((words) => asking(words)),
    })
  },
}

/** Thanks are no question, and the list of all commands no reply to them. */
function welcome({ question }: Asked, say: Say): Answer {
  const next = ['next', 'help']
  return reply(question, 'help', {
    title: say(WELCOME),
    blocks: [],
    suggestions: next,
    buttons: next.map((words) => asking(words)),
  })
}
const WELCOME: Text = {
  en: 'You are welcome. Ask again whenever you like; “help” shows what can be asked.',
  de: 'Gern geschehen. Fragen Sie jederzeit wieder; “help” zeigt, was man fragen kann.',
}

/** What changes a channel's digests cannot be had where nothing can be posted later on; nor what is about one, where none is. */
const canBeHad = ({ manages, ofChannel }: Command<Context>, { visiting, withoutChannels }: Asker): boolean =>
  !(manages && (visiting || withoutChannels)) && !(ofChannel && withoutChannels)

type Say = (words: Text) => string

/** Help texts follow the asker's language where there is a translation; what is typed stays English. */
const inLanguageOf = (locale: string | null): Say =>
  locale?.toLowerCase().startsWith('de') ? (words) => words.de ?? words.en : (words) => words.en

const INTRODUCTION: Text = {
  en: 'Ask in your own words, or with one of these; every answer comes with the sentence it was read from.',
  de: 'Fragen Sie mit eigenen Worten (auf Englisch) oder so; zu jeder Antwort gehört der Satz, aus dem sie stammt.',
}
const notThere = (words: string): Text => ({
  en: `There is no command “${words}”; these are there.`,
  de: `Einen Befehl „${words}“ gibt es nicht; es gibt diese.`,
})
const ELSEWHERE: Text = {
  en: 'It is about the digest of a channel, and cannot be had here.',
  de: 'Er betrifft die tägliche Übersicht eines Kanals und geht hier nicht.',
}
const FOR_EXAMPLE: Text = { en: 'For example', de: 'Zum Beispiel' }

const examplesOf = (command: Command<Context>, context: Context): readonly string[] =>
  command.examples(context).map((rest) => `${nameOf(command)} ${rest}`.trim())

/** What these documents hold, in one line. */
function holds({ chronicle }: Context): Text {
  const { events, documents, people, from, to } = chronicle.extent()
  const span = from && to ? ends(chronicle, from, to) : []
  const [en, de] = [span.map(sayEnd), span.map(({ day, precision }) => sayInGerman(day, precision))]
  const since = (days: readonly string[], joint: string) =>
    days.length > 0 ? `, ${[...new Set(days)].join(joint)}` : ''
  const inGerman = [
    count(events, 'Ereignis', 'Ereignisse'),
    `mit ${count(people, 'Person', 'Personen')}`,
    `aus ${count(documents, 'Dokument', 'Dokumenten')}`,
  ]
  return {
    en: `${count(events, 'event')} with ${count(people, 'person', 'people')} from ${count(documents, 'document')}${since(en, ' to ')}`,
    de: `${inGerman.join(' ')}${since(de, ' bis ')}`,
  }
}

interface End {
  readonly day: Day
  readonly precision: 'day' | 'month' | 'year'
}

const sayEnd = ({ day, precision }: End): string =>
  precision === 'day' ? sayDay(day) : sayDate({ start: day, end: day, precision, certainty: 'stated' })

/** The first and the last day, as exactly as they are known: "October 2014 to 30 June 2022". */
function ends(chronicle: Context['chronicle'], from: Day, to: Day): readonly End[] {
  const kept = known.get(chronicle)
  if (kept?.revision === chronicle.revision) return kept.ends
  const ends = endsOf(chronicle, from, to)
  known.set(chronicle, { revision: chronicle.revision, ends })
  return ends
}

const known = new WeakMap<Context['chronicle'], { readonly revision: string; readonly ends: readonly End[] }>()

function endsOf(chronicle: Context['chronicle'], from: Day, to: Day): readonly End[] {
  const at = { offset: 0, limit: 20 }
  const first = chronicle.find({ order: 'oldest' }, at).items.find(({ date }) => date?.start === from)
  const last = chronicle.find({ order: 'newest' }, at).items.find(({ date }) => date?.end === to)
  const end = (day: Day, date: EventDate | null | undefined): End =>
    date?.precision === 'month' || date?.precision === 'year'
      ? { day: date.start, precision: date.precision }
      : { day, precision: 'day' }
  return [end(from, first?.date), end(to, last?.date)]
}

/** The same as they are typed at this door. */
function typedExamples(command: Command<Context>, context: Context, spelling: Spelling): readonly string[] {
  const [first] = command.arguments
  return command
    .examples(context)
    .map((rest) => spelling.typed(nameOf(command), first && rest !== '' ? { [first.name]: rest } : {}))
}

function overview(
  commands: readonly Command<Context>[],
  context: Context,
  say: Say,
  spelling: Spelling,
): readonly Block[] {
  const rows = commands.map((command) => {
    const usage = spelling.usage(command)
    // What has nothing to fill in is its own example.
    const [example = ''] = typedExamples(command, context, spelling).filter((one) => one !== usage)
    return [[strong(usage)], [text(say(command.summary))], [text(example)]]
  })
  return [saying(say(INTRODUCTION)), { kind: 'table', rows, citations: [] }]
}

function inFull(command: Command<Context>, context: Context, say: Say, spelling: Spelling): readonly Block[] {
  const examples = typedExamples(command, context, spelling)
  return [
    { kind: 'paragraph', spans: [strong(spelling.usage(command))], citations: [] },
    saying(say(command.summary)),
    ...(command.arguments.length > 0
      ? [
          {
            kind: 'table' as const,
            rows: command.arguments.map((one) => [
              [strong(one.name)],
              [text(examples.length > 0 ? withoutExamples(say(one.description)) : say(one.description))],
            ]),
            citations: [],
          },
        ]
      : []),
    ...(examples.length > 0 ? [note(`${say(FOR_EXAMPLE)}: ${examples.join('  ·  ')}`)] : []),
  ]
}
