/** A stretch of a document that is read as one: a sentence, a heading, a list item. A quote of it is `body.slice(start, end)`. */
export interface Passage {
  readonly start: number
  readonly end: number
  /**
   * The words as the rules read them: `body.slice(start, end)`, of the same length, with line breaks, odd spaces and
   * Markdown's marks as plain spaces. Offsets in it count in the body too; quotes are cut from the body.
   */
  readonly text: string
  /** Prose is read for events; headings only support them; noise (captions, share lines, appeals, navigation) yields nothing. */
  readonly role: 'prose' | 'heading' | 'noise'
  /** Why it is noise, for `explain`; null when it is not. */
  readonly noise: string | null
  /** Counts paragraphs from 0: sentences of one paragraph share it. */
  readonly paragraph: number
  /** Counts reports from 0: a bulletin holds several reports in one file, each with its own dates and people. */
  readonly report: number
}
