import type { Answer } from './answer.ts'
import type { Day } from './date.ts'
import type { Form } from './form.ts'
import type { Choice, Completion, Question } from './question.ts'
import type { Subject } from './subject.ts'

/** A text a person reads in a menu; English always, other languages by their BCP 47 code. */
export interface Text {
  readonly en: string
  readonly de?: string
}

/**
 * One thing that can be typed behind a command. On Slack and the console all arguments are one text; on Discord each is an
 * option. Both become the same words: `path`, then for every filled argument its `lead` and its value.
 */
export interface Argument {
  /** Lower case letters, digits, `-`; at most 32 (Discord's limit for option names). */
  readonly name: string
  /** At most 100 characters (Discord's limit for descriptions). */
  readonly description: Text
  readonly required: boolean
  /** Words that stand before the value: `and` in `who met biden and stoltenberg`. */
  readonly lead?: string
  /** Offered while typing; free text is still allowed. */
  readonly complete?: Completion
  /** A closed list, at most 25 (Discord's limit for choices). */
  readonly choices?: readonly Choice[]
}

/** What has to be known of a command to tell how it is typed. */
export type Typeable = Pick<Command<never>, 'path' | 'arguments' | 'manages'>

/** How questions are typed at a door: behind a slash command at one, each value behind its argument's name at another. */
export interface Spelling {
  /** `digest resume` → `/nato-digest resume`; the values by their arguments' names, in their order. */
  typed(words: string, values?: Readonly<Record<string, string>>): string
  /** `/nato who met <name> [and <other>]` */
  usage(command: Typeable): string
}

/**
 * One thing that can be asked, defined once in `commands/`: every platform, the help, the generated manifest and the
 * registration follow from it. `Context` is what it is given besides the question (see commands/context.ts).
 */
export interface Command<Context> {
  /** `['who', 'attended']`: the words to type; two at most (a subcommand group and a subcommand on Discord), unique. */
  readonly path: readonly [string] | readonly [string, string]
  /** At most 100 characters. */
  readonly summary: Text
  readonly arguments: readonly Argument[]
  /** Texts to type after the command's name, made from what the corpus holds, so that each of them has an answer. */
  examples(context: Context): readonly string[]
  /**
   * What the one grammar makes of the words behind the path before `run`: a subject (days, people, kinds, words; what is
   * unclear or impossible in it is answered before the command is run), a subject whose day needs no year, or nothing, and
   * the command reads the words itself.
   */
  readonly reads: 'subject' | 'anniversary' | 'words'
  /** Throws UserError for words it cannot read. */
  run(asked: Asked, context: Context): Promise<Answer> | Answer
  /** The dialog of this command, when it has one. */
  form?(question: Question, context: Context): Promise<Form>
  /** True when it changes what is posted in a channel: Discord hides it from members who may not. */
  readonly manages?: boolean
  /** True when it is about the channel that it is asked in, and so asked in one. */
  readonly ofChannel?: boolean
}

/** A question on its way to its command. */
export interface Asked {
  readonly question: Question
  /** The words behind the path, as typed. */
  readonly rest: string
  /** Made of `rest`; empty when the command reads its words itself. */
  readonly subject: Subject
}

/** What every command knows about the moment: nothing else in the project asks what day it is. */
export interface Moment {
  /** Today in the asker's zone, or in the zone of the settings. */
  readonly today: Day
}
