/** A stretch of a document that is read as one: a sentence, a heading, a list item. `body.slice(start, end)` is its text. */
export interface Passage {
  readonly start: number
  readonly end: number
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
