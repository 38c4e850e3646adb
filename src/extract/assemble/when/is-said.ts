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
      |statement|(?:press|news) (?:release|note|notification)|press service|(?<!\b(?:at|in) the )ministry|spokes\w+
      |reporters|journalists
    )\b
  `,
)

const SAID_BEHIND = cued(/^ (?:said|told|announced|stated|confirmed|that)\b/)

/** "told reporters after meeting", "said following a meeting" */
const AFTER_IT = cued(
  inLines('u')`
    \b(?:said|told(?: reporters| journalists| the press)?|stated|announced|stressed|added) (?:after|following|during|at) (?:
      (?:an?|the|his|her|their) )?(?:[\p{Ll}-]+ ){0,2}(?:meeting|talks|met)(?: with)?$
  `,
)
/** Is it the day on which somebody told it, and not the day of what is told? */
export function isSaid(sentence: Sentence, at: { readonly end: number }, date: DateMention): boolean {
  const base = sentence.passage.start
  const before = sentence.passage.text.slice(Math.max(0, date.start - base - 28), date.start - base)
  const after = sentence.passage.text.slice(date.end - base, date.end - base + 14)
  const spokenBefore = SAID.exec(before, sentence)
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
