/** The words of a person cannot be carried out; `message` says what to do instead, in one sentence they can read. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** One thing wrong with a file an operator or editor wrote. `line` counts from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  /** What is wrong and what to do. */
  readonly message: string
}

/** Files of the corpus or the settings cannot be used. Holds every problem, so that one run shows them all. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`).join('\n'))
    this.problems = problems
  }
}

/**
 * A post did not succeed. retry: it was certainly not posted and may be later (`afterSeconds` when the platform says).
 * refused: it will never be (channel gone, bot removed). unfit: this message never will, by our own mistake or a filter on words;
 * the channel's next one may. ambiguous: it may or may not have been posted.
 * `scope` is what has to wait `afterSeconds`: this channel, all of its workspace, or everything on the platform.
 */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly verdict: 'retry' | 'refused' | 'unfit' | 'ambiguous'
  readonly afterSeconds: number | null
  readonly scope: 'channel' | 'workspace' | 'platform'
  /** Refused for good: what it was to be posted in does not exist any more, and nobody can mend that. */
  readonly gone: boolean

  constructor(
    verdict: 'retry' | 'refused' | 'unfit' | 'ambiguous',
    message: string,
    options: {
      afterSeconds?: number
      scope?: 'channel' | 'workspace' | 'platform'
      gone?: boolean
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.verdict = verdict
    this.afterSeconds = options.afterSeconds ?? null
    this.scope = options.scope ?? 'channel'
    this.gone = options.gone ?? false
  }
}
