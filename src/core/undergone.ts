import type { Event } from './event.ts'
import { fold } from './fold.ts'
import { inLines } from './in-lines.ts'

/** What happens to one, and how sentences say it: an event that only mentions it ("asked the arrested judge") is another one. */
const SAID: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:sworn|inaugurated)$/, /\b(?:sworn|swore|swears|swearing|oaths?|inaugurat\p{L}+)/u],
  [/^(?:arrested|detained)$/, /\b(?:arrest|detain|detention|custody)/u],
  [/^(?:killed|shot)$/, /\b(?:kill|shot|shooting|murder|assassinat|died|death)/u],
  [/^(?:dismissed|sacked|fired)$/, /\b(?:dismiss|sack|fired|ousted|removed)/u],
]
const OTHERS =
  /^(?:charged|released|injured|wounded|suspended|acquitted|convicted|sentenced|jailed|born|married|buried)$/
const ASKED = inLines('iu')`
  ^(?:(?:when|where)\s+)?(?:was|were|is|are|has|have|had)\b.*?\s(?<done>
    sworn|inaugurated|arrested|detained|killed|shot|dismissed|sacked|fired|charged|released|injured|wounded
    |suspended|acquitted|convicted|sentenced|jailed|born|married|buried|appointed
  )\b
`

/** "Was Injia arrested", "when was she sworn in": the word for what happened to somebody, folded; null of all else. */
export const undergoneIn = (words: string): string | null => fold(ASKED.exec(words)?.groups?.done ?? '') || null

/** Is it this that the event is, as its own sentences say? Whoever's term is extended was appointed before. */
export function isUndergone(event: Event, done: string): boolean {
  if (done === 'appointed') return !/^Extension\b/.test(event.title)
  const said = SAID.find(([asked]) => asked.test(done))?.[1] ?? (OTHERS.test(done) ? new RegExp(`\\b${done}`) : null)
  if (said === null) return true
  return (
    said.test(fold(event.title)) ||
    event.citations.some(({ supports, quote }) => supports === 'event' && said.test(fold(quote)))
  )
}
