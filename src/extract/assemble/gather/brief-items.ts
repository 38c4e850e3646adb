import type { Sentence } from '../sentence.ts'

/** "World in brief", "News digest": under each of its headings another item of news is told. */
const OF_ITEMS =
  /\b(?:in brief|(?:news|daily|weekly|morning|evening) ?(?:briefs?|briefing|bulletin|digest|summary|headlines)|bulletin|digest|headlines|round-?up)\b/i

/** Which item of a bulletin a sentence belongs to. */
export type ItemOf = (sentence: Sentence | undefined) => number

/** Which item of such a text a sentence belongs to, counted by the headings above it; null where a text is one report. */
export function briefItems(title: string | null, sentences: readonly Sentence[]): ItemOf | null {
  const headings = sentences.flatMap(({ passage }) => (passage.role === 'heading' ? [passage.start] : []))
  if (headings.length < 2 || title === null || !OF_ITEMS.test(title)) return null
  return (sentence) => headings.filter((start) => sentence !== undefined && start < sentence.passage.start).length
}
