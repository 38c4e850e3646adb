import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { matchesOf } from '../../words/matches.ts'
import { between, type Sentence } from '../sentence.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** What is told of somebody beside the sentence's own story: ", who met President Brel in 1990, ". */
export interface Aside extends Span {
  /** Somebody speaks: "Minister Lund, who met President Brel, said": what is told is the news. */
  readonly ofSpeaker: boolean
}

const OPENS = /[,(–—]\s*(?:(?:with|of|by|to|from|alongside) )?(?:who|whom|whose)\b|\s[–—-]\s+(?:he|she|they)\b/gu
/** "The fair, which brought together two hundred firms, closed on Friday": the day is that of the closing. */
const OPENS_BESIDE = new RegExp(`${OPENS.source}|, which\\b`, 'gu')
/** The sentence's own verb behind the comma: ", was buried", ", later opened". */
const RESUMES = inLines('gu')`
  (?:,|\)|\s[–—-])\s+(?:(?:also|then|later|today|yesterday|\p{Ll}+ly)\s+){0,2}
  (?!(?:as|his|this|its|plus|besides|always|talks|across|towards|perhaps|including)\b)
  (?:
    was|were|is|are|has|have|had|will|would|did|met|spoke|held|said|told|took|went|flew|gave|led|paid|left|made
    |wrote|became|began|won|drew|sat|came|saw|\p{Ll}{2,}ed|\p{Ll}{2,}[^s\P{Ll}]s
  )\b
`
/** ", who is on an official visit to Norway, at the palace on Monday": behind the guest's visit the sentence goes on. */
const OF_VISITOR = inLines()`
  ^ (?:is|was|are|were|has been|had been|has|had|arrived|came|began|started|pays|paid) (?=
    [^,;:]*\b(?:visit(?:ing|s)?|trip|tour|stay|in|here)\b
  )[^,;:]{0,90},(?= (?:in|at|on|during|to (?:discuss|review|talk)|today|yesterday|here|this)\b)
`
const SAYS = cued(
  /^\W*(?:also |later )?(?:said|says|told|tells|added|noted|stressed|announced|wrote|tweeted|stated|confirmed|explained|called|thanked|expressed|reported|described)\b/,
)

/** The aside in which these words stand; null when they belong to the sentence's own story. */
export function asideOf(sentence: Sentence, { start, end }: Span): Aside | null {
  const { text, start: base } = sentence.passage
  if (!(sentence.cues & (CUE.who | CUE.dash))) return null
  if (!/\bwho|[–—-]\s+(?:he|she|they)\b/.test(text)) return null
  const opening = matchesOf(OPENS, text).findLast(({ index }) => base + index < start)
  if (!opening) return null
  const from = opening.index + opening[0].length
  const until = base + endOf(text, from)
  if (end > until) return null
  return {
    start: base + opening.index,
    end: until,
    ofSpeaker: SAYS.test(between(sentence, until, until + 40), sentence),
  }
}

/** Where an aside that begins in front of this index ends. */
function endOf(text: string, from: number): number {
  RESUMES.lastIndex = from
  const resumed = RESUMES.exec(text)?.index ?? text.length
  const visit = OF_VISITOR.exec(text.slice(from))
  return visit ? Math.min(resumed, from + visit[0].length - 1) : resumed
}

/** The aside that lies between two places of a sentence, from its comma to its comma. */
export function asideBetween(sentence: Sentence, from: number, to: number): Span | null {
  const { text, start: base } = sentence.passage
  if (!(sentence.cues & CUE.who) && !text.includes(', which ')) return null
  const opening = matchesOf(OPENS_BESIDE, text).find(({ index }) => base + index >= from)
  if (!opening) return null
  const end = base + endOf(text, opening.index + opening[0].length)
  return end < to ? { start: base + opening.index, end } : null
}
