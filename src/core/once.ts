/**
 * Things of which there may be one, however many processes are asked for them: an answer that is shared, the reply to a line
 * that several hear.
 */
export interface Once {
  /**
   * `first` to the one who is to do it; `at it` while another one may be doing it; `done` when that was a while ago. Rejects
   * when nobody can tell. `todo` is what another one needs to do it, should this one die before it begins.
   */
  take(key: string, todo?: string): Promise<Taken>
  /** Right before what was taken with a `todo` is done: false when another one does it, as this one was too slow. */
  begin(key: string): Promise<boolean>
  /** It was certainly not done, or it is the person's to say that it may be done again. */
  giveBack(key: string): Promise<void>
  /**
   * What was taken under keys that begin so and never begun, by a process that is gone; each `todo` is handed out once. What
   * has waited so long that nobody looks for it any more is not among them.
   */
  leftOver(prefix: string): Promise<readonly string[]>
}

export type Taken = 'first' | 'at it' | 'done'
