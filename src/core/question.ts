import type { Answer } from './answer.ts'
import type { Spelling } from './command.ts'
import type { Form } from './form.ts'

/** What a press of a button does. Everything is said in words, so nothing has to be remembered between two presses. */
export type Press =
  /** Asks `words` and shows the answer to the one who pressed, in place of the answer that had the button (`page`) or below it. */
  | { readonly does: 'ask'; readonly words: string; readonly page?: number }
  /** Asks `words` again and posts the answer to the channel, with the name of the one who shared it. */
  | { readonly does: 'share'; readonly words: string; readonly page?: number }
  /** Opens the form of the command `words` (see Answering.form). */
  | { readonly does: 'form'; readonly words: string }

/** The one who asks, as far as the platform knows. */
export interface Asker {
  /** The platform's name as in the settings; the console has no channels. */
  readonly platform: string
  /** The platform's own identifiers; null where there is none (console, direct messages have no workspace on Discord). */
  readonly workspace: string | null
  /** Null outside any: a home page. */
  readonly channel: string | null
  readonly user: string
  /** The name that others in the channel know the person by; absent when the platform does not tell. */
  readonly name?: string
  /** BCP 47; help texts follow it where there is a translation. */
  readonly locale: string | null
  /** IANA zone from the person's profile; null when the platform does not tell. */
  zone(): Promise<string | null>
  /** May this person change what is posted in this channel? */
  mayManage(): Promise<boolean>
  /** May this person know of every channel in the workspace, also of those not for all? Absent means no. */
  oversees?(): Promise<boolean>
  /** How questions are typed where this person asks; absent where they are words alone. */
  readonly spelling?: Spelling
  /** What the platform calls a workspace: `server`; absent where it is called so. */
  readonly workspaceCalled?: string
  /** Is the channel this person's own direct message with the bot, where nobody else reads? Absent means no. */
  direct?(): Promise<boolean>
  /** True where the bot itself is not, and was only brought along by the person: nothing can be posted there later on. */
  readonly visiting?: boolean
  /** True where there are no channels at all, and so none that a digest could belong to. */
  readonly withoutChannels?: boolean
  /**
   * The thread or direct message in which it is asked: a question may go on from the one before it there. Absent where each
   * question stands alone: in a channel many talk at once.
   */
  readonly conversation?: string
  /** True when the answer is seen by others (a mention in a thread), false when by the asker alone. */
  readonly public: boolean
}

export interface Question {
  /** What was typed, without the command's own name: `who attended 2022-02-28`. */
  readonly words: string
  /** Counts from 1. */
  readonly page: number
  readonly asker: Asker
}

/** What a platform needs to know about what can be asked; `src/questions/answering.ts` is the only one. */
export interface Answering {
  /** Never rejects for what a person typed: that is an Answer with outcome `invalid`. */
  answer(question: Question): Promise<Answer>
  /** The form behind a button or a shortcut, with the present choices filled in; must be quick (a dialog has to open within 3 s). */
  form(words: string, asker: Asker): Promise<Form>
  /** At most 25, best first, labels and values of at most 100 characters, from memory: called at every keystroke. */
  complete(list: Completion, typed: string): readonly Choice[]
}

/** The lists that can be completed while typing. */
export type Completion = 'event' | 'person' | 'zone' | 'command'

export interface Choice {
  readonly label: string
  /** The label in German, where a menu follows the language of who reads it. */
  readonly de?: string
  readonly value: string
}
