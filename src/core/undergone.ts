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

/** Whatever is said for taking office, the grammar knows as this word. */
const TOOK_OFFICE = /\bassume\b/iu

/** "Was Injia arrested", "when did she take office": the word for what happened to somebody, folded; null of all else. */
export const undergoneIn = (words: string): string | null =>
  fold(ASKED.exec(words)?.groups?.done ?? '') || (TOOK_OFFICE.test(words) ? 'office' : null)

/** "Took office", "was sworn in": of whoever is named last before it, and not of a predecessor "who took office in 2012". */
const IN_OFFICE = inLines('u')`
    (?<!\b(?:who|since|before|after|when|until|had|will|to|would|will be|to be|yet|not)\s+(?:\p{L}+ly\s+)?)\b
      (?:
        t(?:ook|akes|aking) (?:
          over (?:as|from)|(?:up )?(?:(?:the|his|her) )?(?:new )?(?:office|post|position|duties|role|oath)
        )
        |assum(?:ed|es|ing) (?:(?:the|his|her) )?(?:new )?(?:office|post|position|duties|role)|became|becomes|sworn
        |swore|swears|inaugurated|handed over|began (?:his|her) (?:\p{L}+ )?term
      )\b
    |\b(?:swearing|inauguration|oath)\b
  `
/** Whoever is only said to be in office when something else happened did not take it then. */
const MAY_BEGIN: readonly Event['kind'][] = ['appointment', 'ceremony', 'other']

/** Is it this that the event is, as its own sentences say? Whoever's term is extended was appointed before. */
export function isUndergone(event: Event, done: string): boolean {
  // Who was appointed may take office later.
  if (done === 'office') return MAY_BEGIN.includes(event.kind) && saysIt(event, IN_OFFICE)
  if (done === 'appointed') return !/^Extension\b/.test(event.title)
  const said = SAID.find(([asked]) => asked.test(done))?.[1] ?? (OTHERS.test(done) ? new RegExp(`\\b${done}`) : null)
  if (said === null) return true
  return saysIt(event, said)
}

const saysIt = ({ title, citations }: Event, said: RegExp): boolean =>
  said.test(fold(title)) || citations.some(({ supports, quote }) => supports === 'event' && said.test(fold(quote)))
