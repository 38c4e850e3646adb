import { inLines } from '../../../core/in-lines.ts'
import type { DateMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import type { Sentence } from '../sentence.ts'

/** A time of speaking: "said on Friday", "told reporters Tuesday", "on Monday announced". */
const SAID = cued(
  inLines('i')`
    \b(?:
      said|says|told|stated|announced|reported|confirmed|tweeted|wrote|posted|added|noted|explained|read|issued
      |released|according to|quoted|quoting|citing|declared|revealed|unveiled|disclosed|briefed|commented|remarked
      |statement|(?:press|news) (?:release|note|notification)|press service|ministry|spokes\w+
      |reporters|journalists
    )\b
  `,
)

/** "was held at the Ministry of Finance on 10 June", "at the Finance Ministry on Monday": there, and not told by it. */
const AT_MINISTRY = cued(/\b(?:at|in|to|visited) the (?:\p{Lu}[\p{L}’-]* ){0,3}[Mm]inistry\b[^,;]{0,50}$/u)
/** Characters: "at the Ministry of Ports, Lighthouses and Ferries of the Republic on " */
const LONGEST_MINISTRY = 90

const SAID_BEHIND = cued(/^ (?:said|told|announced|stated|confirmed|that)\b/)

/** "told reporters after meeting", "said following a meeting" */
const AFTER_IT = cued(
  inLines('u')`
    \b(?:said|told(?: reporters| journalists| the press)?|stated|announced|stressed|added) (?:
      [^.;:“”"]{0,120} )?(?:after|following|during|at) (?:(?:an?|the|his|her|their) )?(?:[\p{Ll}-]+ ){0,2}(?:meeting|talks|met)(?: with)?$
  `,
)
/** Is it the day on which somebody told it, and not the day of what is told? */
export function isSaid(sentence: Sentence, at: { readonly end: number }, date: DateMention): boolean {
  const base = sentence.passage.start
  const before = sentence.passage.text.slice(Math.max(0, date.start - base - 28), date.start - base)
  const after = sentence.passage.text.slice(date.end - base, date.end - base + 14)
  const found = SAID.exec(before, sentence)
  const front = sentence.passage.text.slice(Math.max(0, date.start - base - LONGEST_MINISTRY), date.start - base)
  const spokenBefore = found && /^ministry$/i.test(found[0]) && AT_MINISTRY.test(front, sentence) ? null : found
  const spoken = spokenBefore
    ? /^[^,;]*$/.test(before.slice(spokenBefore.index)) &&
      base + (date.start - base) - (before.length - spokenBefore.index) >= at.end
    : false
  // "said after meeting Minister Vik on Tuesday that": on that day both
  if (AFTER_IT.test(sentence.passage.text.slice(0, at.end - base), sentence) && at.end <= date.start) return false
  const spokenAtAll =
    spokenBefore && /^\W*(?:\w+\W+){0,3}$/.test(before.slice(spokenBefore.index + spokenBefore[0].length))
  return spoken || Boolean(spokenAtAll) || SAID_BEHIND.test(after, sentence)
}
