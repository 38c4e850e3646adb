import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../commands/context.ts'
import type { Clock } from '../clock.ts'
import type { Answer } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import type { Day } from '../core/date.ts'
import { UserError } from '../core/errors.ts'
import { fold } from '../core/fold.ts'
import type { Answering, Asker, Choice, Question } from '../core/question.ts'
import { zonesToOffer } from '../core/zone.ts'
import { reply } from '../wording/answers.ts'
import { nameOf, spellingOf } from '../wording/commands.ts'
import { clean } from './clean.ts'
import { examples } from './examples.ts'
import { mayGoOn } from './going-on.ts'
import { keepIndexes } from './indexes.ts'
import { practice } from './practice.ts'
import { createResponding, type Foundations } from './respond.ts'

/** Answering, for those who keep it over a Chronicle that changes. */
export interface LastingAnswering extends Answering {
  /** Makes beforehand, a little at a time, what questions and lists need to be quick; after each change again. Never rejects. */
  prepare(): Promise<void>
}

/** A person waits for a dialog or an answer: a platform that does not tell the zone in this time is not waited for. */
const ZONE_WITHIN = 1_000

export function createAnswering(given: Foundations): LastingAnswering {
  const { commands, clock, log } = given
  const kept = keepIndexes(given.chronicle, given.bodies ?? {}, given.seats ?? new Set(), zonesToOffer(), given.cities)
  const indexes = kept.current
  let practised = false

  const today = async (asker: Asker): Promise<Day> => {
    const zone = await soon(asker.zone().catch(() => null))
    return dayIn(clock, zone ?? given.zone, given.zone)
  }

  const { respond, goOn, contextOf } = createResponding(given, indexes)

  const placeOf = ({ platform, conversation }: Asker) =>
    conversation === undefined ? null : `${platform}:${conversation}`

  /** Where it cannot be found out, the question stands alone. */
  async function askedBefore({ words, page, asker }: Question): Promise<string | null> {
    const place = placeOf(asker)
    if (place === null || page > 1 || !mayGoOn(words)) return null
    try {
      return (await given.conversations?.().last(place)) ?? null
    } catch (error) {
      log.warn({ err: error }, 'what was asked before could not be found out')
      return null
    }
  }

  /** Only what tells of the documents can be gone on from. */
  async function keepAsked({ page, asker }: Question, { command, outcome, question }: Answer): Promise<void> {
    const place = placeOf(asker)
    const isOfDocuments = commands.find((one) => nameOf(one) === command)?.reads === 'subject'
    if (place === null || page > 1 || !isOfDocuments || outcome === 'invalid' || outcome === 'ambiguous') return
    try {
      await given.conversations?.().keep(place, question)
    } catch (error) {
      log.warn({ err: error }, 'what was asked could not be kept for the next question')
    }
  }

  return {
    async answer(question) {
      try {
        const day = await today(question.asker)
        const before = await askedBefore(question)
        const answer = (before && (await goOn(question, before, day))) || (await respond(question, day))
        await keepAsked(question, answer)
        return answer
      } catch (error) {
        return failed(question, error)
      }
    },
    async form(words, asker) {
      const typed = clean(words)
      const command = commands.find((one) => fold(typed).startsWith(nameOf(one)))
      if (!command?.form) throw new UserError(`There is no form for “${typed}”.`)
      try {
        return await command.form({ words: typed, page: 1, asker }, contextOf(await today(asker)))
      } catch (error) {
        throw error instanceof UserError ? new UserError(asTyped(error.message, asker), { cause: error }) : error
      }
    },
    async prepare() {
      await kept.prepare()
      if (practised) return
      practised = true
      await practise()
    },
    complete(list, typed) {
      if (list === 'command') return completeCommand(commands, typed)
      return indexes().completer().complete(list, typed)
    },
  }

  /**
   * The grammar's patterns are compiled when they are first tried, and that takes longer than any question: once for plain
   * letters, and once again for a text with others in it, such as these quotation marks.
   */
  async function practise(): Promise<void> {
    for (const example of safely(() => practice(indexes().chronicle))) {
      for (const words of [example, example, `“${example}”`, `“${example}”`]) {
        await turn()
        await respond({ words, page: 1, asker: NOBODY }, await today(NOBODY)).catch(() => {})
      }
    }
  }

  /** The commands that a sentence names in quotation marks, as they are typed where it is read. */
  function asTyped(sentence: string, asker: Asker): string {
    return sentence.replace(/“([a-z ]+)”/g, (quoted, words: string) =>
      commands.some((command) => nameOf(command) === words) ? `“${spellingOf(asker).typed(words)}”` : quoted,
    )
  }

  function failed(question: Question, error: unknown): Answer {
    if (error instanceof UserError) {
      const title = asTyped(error.message, question.asker)
      return reply(question, null, { outcome: 'invalid', title, blocks: [], suggestions: ['help'] })
    }
    log.error({ err: error, words: question.words.slice(0, 200) }, 'a question could not be answered')
    const title = 'Something went wrong on this side; it is in the log. Ask again, or ask in other words.'
    return reply(question, null, {
      outcome: 'invalid',
      title,
      blocks: [],
      suggestions: ['help', ...safely(() => examples(indexes()))],
    })
  }
}

/** Who asks while nobody does. */
const NOBODY: Asker = {
  platform: '',
  workspace: null,
  channel: null,
  user: '',
  locale: null,
  zone: async () => null,
  mayManage: async () => false,
  public: false,
}

function safely(make: () => readonly string[]): readonly string[] {
  try {
    return make()
  } catch {
    return []
  }
}

const soon = (zone: Promise<string | null>): Promise<string | null> =>
  Promise.race([zone, new Promise<null>((resolve) => setTimeout(resolve, ZONE_WITHIN, null).unref())])

/** The calendar day at this moment; a zone that this machine does not know counts as the settings' one. */
function dayIn(clock: Clock, zone: string, otherwise: string): Day {
  const now = clock.now()
  try {
    return now.toZonedDateTimeISO(zone).toPlainDate().toString()
  } catch {
    return now.toZonedDateTimeISO(otherwise).toPlainDate().toString()
  }
}

function completeCommand(commands: readonly Command<Context>[], typed: string): readonly Choice[] {
  const start = fold(typed.trim())
  const names = commands.map((command) => ({ label: nameOf(command), value: nameOf(command) }))
  return names
    .filter(({ label }) => label.split(' ').some((word) => word.startsWith(start)) || label.startsWith(start))
    .slice(0, 25)
}
