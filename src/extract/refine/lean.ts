import { type Cued, cued, type Hinted } from '../cued.ts'

const FUTURE = cued(
  /(?:['’]ll|\b(?:(?:will|would|shall|to) (?:also |\w+ly )?be \p{Ll}+ed|(?:departs|leaves|arrives|travels|begins|starts|opens|heads(?! of)|flies|sets off|embarks)\b|will|shall|is now to|is to|are to|(?:is|was|were|been) (?:due|set|scheduled|expected|slated|planned)|are (?:due|set|scheduled|expected|slated|planned)|to be (?:held|hosted|convened)|(?:plans?|intends?|hopes?|expects?|scheduled|due|set|expected|slated|planning|looks? forward|looking forward|invit\w+) to|invit(?:es|ed|ing) (?:\w+ ){1,3}for|would|may|(?:planned|scheduled|slated|due) (?:for|on)|to (?:meet|visit|travel|host|hold|attend|participate|address|deliver|chair|welcome|receive|join)))\b/gu,
)
const PAST = cued(
  /\b(?:met|held|spoke|took|said|was|were|had|has|have|led|saw|sat|went|left|flew|gave|told|made|came|began|\p{Ll}{2,}ed)\b/gu,
)

/** "announced meetings on Tuesday with", "confirmed the visit on Friday": what is announced is still to come. */
const ANNOUNCED = cued(
  /\b(?:announce[ds]?|announcing|confirm(?:s|ed)|schedul(?:ed|es)|set) (?!(?:after|at|during|following|in)\b)(?:[\p{L}’'-]+ ){0,4}(?:meetings?|talks|summits?|visits?|trips?|calls?|conferences?|sessions?)(?: in (?:\p{Lu}\p{L}+ ?){1,3})? (?:on |for |next )?$/u,
)

/** "the upcoming summit on Monday": where no verb tells anything. */
const UPCOMING = cued(/\b(?:upcoming|forthcoming)\b/i)

/** "following their September 9 call", "since the May meeting": over, whatever they will do. */
const OVER = cued(/\b(?:following|after|since|building on|based on|recalling)(?: (?:the|their|his|her|its|our))? $/i)

/** "ahead of the November summit": still to come, whatever was said of it. */
const AHEAD_OF = cued(
  /\b(?:ahead of|in the run-?up to|prepar(?:e|es|ed|ing|ations?) for)(?: (?:the|their|his|her|its|our))? $/i,
)

/** "meets the chancellor on Friday": the present tells of what comes as well as, in a headline, of what was. */
const PRESENT = cued(/\b(?:meets|hosts|visits|holds|receives|welcomes|attends|chairs|addresses)\b/g)

/**
 * Does the sentence tell at this place of what was, of what will be, or of either, so that the nearer day is meant? The
 * nearest verb says so; what comes before the place counts rather than what follows.
 */
export function leanAt(text: string, offset: number, passage: Hinted): 'past' | 'future' | 'near' | null {
  if (OVER.test(text.slice(Math.max(0, offset - 40), offset), passage)) return 'past'
  if (AHEAD_OF.test(text.slice(Math.max(0, offset - 40), offset), passage)) return 'future'
  if (ANNOUNCED.test(text.slice(Math.max(0, offset - 120), offset), passage)) return 'future'
  const before = text.slice(0, offset)
  const behind = BEHIND.exec(text.slice(offset))?.[0]
  // "met him on 25 September, and looks forward to": what the date closes does not lean on what follows
  const own =
    behind !== undefined && (FUTURE.all(before, passage).length > 0 || PAST.all(before, passage).length > 0)
      ? before + behind
      : text
  const future = nearest(own, FUTURE, offset, passage)
  const past = nearest(own, PAST, offset, passage)
  const present = nearest(own, PRESENT, offset, passage)
  if (present < future && present < past) return 'near'
  if (future === Number.POSITIVE_INFINITY && past === Number.POSITIVE_INFINITY)
    return UPCOMING.test(text, passage) ? 'future' : null
  return future <= past ? 'future' : 'past'
}

/** "an extended summit", "will be held": a past form there tells of no past. */
const NO_PAST = /\b(?:an?|the|his|her|their|its|two|new|this|be|be \w+ly) $/

/** "for a session Wednesday, it noted.": who says so, not when. */
const CLOSES = cued(
  /,[^,]{1,60} (?:said|told|noted|added|stated|announced|reported|confirmed|revealed)(?: in an? [\p{L} ]{3,40}| on \p{Lu}\w+| \w+)?\.?["”]?\s*$/u,
)
const SAYS = cued(/^(?:said|told|noted|added|stated|announced|reported|confirmed|stressed|explained|quoted|revealed)$/)

/** The date itself, up to the mark behind which another clause or a quotation begins. */
const BEHIND = /^[^,;“”"]{0,40}?(?=[,;] (?:and|but|while|who|which|where)\b|,? ?[“"])/

function nearest(text: string, words: Cued, offset: number, passage: Hinted): number {
  let best = Number.POSITIVE_INFINITY
  for (const match of words.all(text, passage)) {
    if (words === PAST && isNoPast(text, match.index, match[0])) continue
    const end = match.index + match[0].length
    // "agreed on Monday to meet": what was agreed was agreed then
    if (match.index > offset && match[0].startsWith('to ') && PAST.all(text.slice(0, offset), passage).length > 0)
      continue
    if (match.index > offset && SAYS.test(match[0], passage) && CLOSES.test(text.slice(offset), passage)) continue
    best = Math.min(best, end <= offset ? offset - end : (match.index - offset) * 2)
  }
  return best
}

function isNoPast(text: string, at: number, word: string): boolean {
  const before = NO_PAST.exec(text.slice(Math.max(0, at - 14), at))?.[0]
  if (before === undefined) return false
  return before.startsWith('be') || word.endsWith('ed')
}
