import type { Problem } from '../core/errors.ts'
import type { Corpus } from './corpus.ts'
import type { OnBad, Refreshed } from './refresh.ts'
import type { Patience } from './watch.ts'

/** What the thread that reads the corpus is started with. */
export interface Order {
  readonly corpus: Corpus
  readonly onBad: OnBad
}

/** Told to the thread. */
export type Told = { readonly do: 'watch'; readonly patience: Patience }

/** Told by the thread. Errors cross a thread as plain data. */
export type Report =
  /** There is a lot to read; so much has been. */
  | { readonly is: 'reading'; readonly done: number; readonly of: number }
  /** The Chronicle is there and up to date. */
  | { readonly is: 'ready'; readonly refreshed: Refreshed }
  /** It could not be made; the thread ends. */
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'failed'; readonly message: string; readonly forPerson: boolean }
  /** While watching: the corpus was read anew. */
  | { readonly is: 'changed'; readonly refreshed: Refreshed }
  /** While watching: it could not be; what was is still told. */
  | { readonly is: 'stuck'; readonly message: string }
