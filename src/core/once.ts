/**
 * Things of which there may be one, however many processes are asked for them: an answer that is shared, the reply to a line
 * that several hear.
 */
export interface Once {
  /**
   * `first` to the one who is to do it; `at it` while another one may be doing it; `done` when that was a while ago. Rejects
   * when nobody can tell.
   */
  take(key: string): Promise<Taken>
  /** It was certainly not done, or it is the person's to say that it may be done again. */
  giveBack(key: string): Promise<void>
}

export type Taken = 'first' | 'at it' | 'done'
