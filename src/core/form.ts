import type { Choice, Completion } from './question.ts'

/** A dialog. Sending it asks one question: `path`, then the value of each filled field, in their order. */
export interface Form {
  readonly title: string
  /** The command's path: ['digest', 'subscribe']. */
  readonly path: readonly string[]
  readonly send: string
  /** What sending it does beyond what the fields say, shown above them. */
  readonly note?: string
  readonly fields: readonly Field[]
}

export interface Field {
  /** The argument's name in the command. */
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly required: boolean
  readonly input:
    | { readonly kind: 'text'; readonly placeholder: string }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    /** A picker that looks up its choices while the person types. */
    | { readonly kind: 'completed'; readonly list: Completion; readonly placeholder: string }
}
