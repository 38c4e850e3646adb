import { inLines } from '../../../core/in-lines.ts'
import { keeping } from '../../../core/keeping.ts'
import type { Passage } from '../../../core/passage.ts'
import { cued, type Hinted } from '../../words/cued.ts'
import { matchesOf } from '../../words/matches.ts'
import { narrow } from '../../words/narrow.ts'
import { FORM } from '../../words/spelling.ts'
import type { Word } from '../../words/words.ts'

const FUTURE = cued(
  inLines('gu')`
    (?:
      ['’]ll
      |\b(?:
        (?:will|would|shall|to) (?:also |\w+ly )?be \p{Ll}+ed
        |(?:
          departs|leaves|arrives|travels|begins|starts|opens|takes (?:over|office|effect|place)|assumes|continues|closes
          |ends|concludes|resumes|heads(?! of)|flies|sets off|embarks
        )\b
        |will|shall|is now to|is to|are to|(?:is|was|were|been) (?:due|set|scheduled|expected|slated|planned)
        |are (?:due|set|scheduled|expected|slated|planned)|(?:expected|awaited|due) in|to be (?:held|hosted|convened)
        |(?:
          plans?|intends?|hopes?|expects?|scheduled|due|set|expected|slated|planning|look(?:s|ed|ing)? forward
          |invit\w+
        ) to
        |(?:should|not|can|may) expect
        |invit(?:es|ed|ing) (?:\w+ ){1,3}for|would|may|(?:planned|scheduled|slated|due) (?:for|on)|(?<=, )scheduled (?:in|at)
        |to (?:meet|visit|travel|host|hold|attend|participate|address|deliver|chair|welcome|receive|join)
      )
    )\b
  `,
)
/** The form of the verb itself, within a word that has one: "co-chaired" has it behind the hyphen. */
const PAST =
  /\b(?:met|held|spoke|took|shook|said|was|were|had|has|have|led|saw|sat|went|left|flew|gave|told|made|came|began|\p{Ll}{2,}ed)\b/gu

/** "announced meetings on Tuesday with", "confirmed the visit on Friday": what is announced is still to come. */
const ANNOUNCED = cued(
  inLines('u')`
    \b(?:announce[ds]?|announcing|confirm(?:s|ed)|schedul(?:ed|es)|set) (?!(?:after|at|during|following|in)\b)
    (?:[\p{L}’'-]+ ){0,4}(?:meetings?|talks|summits?|visits?|trips?|calls?|conferences?|sessions?)
    (?: in (?:\p{Lu}\p{L}+ ?){1,3})? (?:on |for |next )?$
  `,
)

/** "the upcoming summit on Monday": where no verb tells anything. */
const UPCOMING = cued(/\b(?:upcoming|forthcoming)\b/i)

/** "following their September 9 call", "since the May meeting": over, whatever they will do. */
const OVER = cued(
  /\b(?:(?:following|after|since|based on|recalling)(?: (?:the|their|his|her|its|our))?|building on (?:the|their|his|her|its|our)) $/i,
)

/** "ahead of the November summit": still to come, whatever was said of it. */
const AHEAD_OF = cued(
  inLines('iu')`
    \b(?:ahead of|in the run-?up to|prepar(?:e|es|ed|ing|ations?) for|agenda (?:of|for))
    (?: (?:the|an?|their|his|her|its|our))?(?: (?:[\p{L}’'-]+ ){1,4}(?:in \p{Lu}\p{L}+ )?(?:in|on|for))? $
  `,
)

/** "has been moved to Friday", "put off the talks until Monday" */
const MOVED_TO = cued(
  /(?<!\bhad been )\b(?:moved|postponed|rescheduled|deferred|delayed|shifted|put (?:off|back)|pushed back|brought forward)\b[^.;]{0,60} (?:to|until|till|for) $/i,
)

/** "arrived in Riga for Thursday's summit": which may be over, and may be to come */
const ARRIVED_FOR = cued(/\barriv(?:ed|es|ing)\b[^.;,]{0,40} for (?:the )?$/i)

/** "meets the chancellor on Friday": the present tells of what comes as well as, in a headline, of what was. */
const PRESENT = cued(
  /\b(?:meets|hosts|visits|holds|receives|welcomes|attends|chairs|addresses|has (?:an?|talks|meetings|two|several)(?= (?:[\p{L}-]+ ){0,3}(?:with|on|in|at)\b))\b/gu,
)

/** A word that tells of a time, with its place in the passage. */
interface Told {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The words of a passage that tell of what was, of what will be, or of either: read once for all its dates. */
export interface Tenses extends Hinted {
  readonly text: string
  readonly future: readonly Told[]
  readonly past: readonly Told[]
  readonly present: readonly Told[]
  /** Where the first past form ends, whatever it tells of. */
  readonly firstPast: number
}

/** What of a passage tells of its tenses. */
interface Tensed extends Hinted {
  readonly passage: Pick<Passage, 'text' | 'start'>
  readonly words: readonly Word[]
}

export function tensesOf({ passage: { text, start }, words, hints }: Tensed): Tenses {
  const all = pastIn(words, start)
  const future = told(FUTURE.all(text, { hints }))
  const present = told(PRESENT.all(text, { hints }))
  const past = all.filter((each) => !isNoPast(text, each))
  return { text, hints, future, past, present, firstPast: all[0]?.end ?? NEVER }
}

const NEVER = Number.POSITIVE_INFINITY

const told = (matches: readonly RegExpExecArray[]): readonly Told[] =>
  matches.map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }))

/** The same words come again and again. */
const pastFormsIn = keeping(5_000, (word: string) =>
  matchesOf(PAST, word).map(({ 0: text, index }) => ({ text, start: index })),
)

function pastIn(words: readonly Word[], base: number): readonly Told[] {
  const found: Told[] = []
  for (const { spelling, start, text } of words) {
    if ((spelling.form & FORM.past) === 0) continue
    for (const form of pastFormsIn(text)) {
      const at = start - base + form.start
      found.push({ start: at, end: at + form.text.length, text: form.text })
    }
  }
  return found
}

/**
 * Does the sentence tell at this place of what was, of what will be, or of either, so that the nearer day is meant? The
 * nearest verb says so; what comes before the place counts rather than what follows.
 */
export function leanAt(tenses: Tenses, offset: number): 'past' | 'future' | 'near' | null {
  const { text } = tenses
  const leading = text.slice(Math.max(0, offset - 40), offset)
  if (OVER.test(leading, tenses)) return 'past'
  if (AHEAD_OF.test(text.slice(Math.max(0, offset - 80), offset), tenses)) return 'future'
  if (ANNOUNCED.test(text.slice(Math.max(0, offset - 120), offset), tenses)) return 'future'
  if (MOVED_TO.test(text.slice(Math.max(0, offset - 90), offset), tenses)) return 'future'
  if (ARRIVED_FOR.test(text.slice(Math.max(0, offset - 60), offset), tenses)) return 'near'
  // "met him on 25 September, and looks forward to": what the date closes does not lean on what follows
  const isTold = tenses.firstPast <= offset || (tenses.future[0]?.end ?? NEVER) <= offset
  const until = isTold ? closedAt(text, offset) : text.length
  const future = nearest(tenses.future, tenses, offset, until)
  const past = nearest(tenses.past, tenses, offset, until)
  const present = nearest(tenses.present, tenses, offset, until)
  if (present < future && present < past) return 'near'
  if (future === NEVER && past === NEVER) return UPCOMING.test(text, tenses) ? 'future' : null
  return future <= past ? 'future' : 'past'
}

/** "an extended summit", "will be held": a past form there tells of no past. */
const NO_PAST = /\b(?:an?|the|his|her|their|its|two|new|this|be|be \w+ly) $/

/** How one of these words ends. */
const NO_PAST_ENDS = new Set(['a ', 'n ', 'e ', 's ', 'r ', 'o ', 'w ', 'y '])

/** "for a session Wednesday, it noted.": who says so, not when. */
const CLOSES = cued(
  /,[^,]{1,60} (?:said|told|noted|added|stated|announced|reported|confirmed|revealed)(?: in an? [\p{L} ]{3,40}| on \p{Lu}\w+| \w+)?\.?["”]?\s*$/u,
)
const SAYS = cued(/^(?:said|told|noted|added|stated|announced|reported|confirmed|stressed|explained|quoted|revealed)$/)

/** The date itself, up to the mark behind which another clause, what was said or a quotation begins. */
const BEHIND = narrow(/^[^,;“”"]{0,40}?(?=[,;] (?:and|but|while|who|which|where)\b|,? ?[“"]| that (?!\p{Lu}))/u)

/** Where the clause of the date ends: at such a mark, or with the passage. */
function closedAt(text: string, offset: number): number {
  const behind = BEHIND.exec(text.slice(offset))
  return behind ? offset + behind[0].length : text.length
}

/** How far away the nearest of the words is, none of them behind `until`. */
function nearest(words: readonly Told[], tenses: Tenses, offset: number, until: number): number {
  let best = NEVER
  for (const { start, end, text } of words) {
    if (end > until) break
    if (start > offset) {
      // "agreed on Monday to meet": what was agreed was agreed then
      if (text.startsWith('to ') && tenses.firstPast <= offset) continue
      if (SAYS.test(text, tenses) && CLOSES.test(tenses.text.slice(offset, until), tenses)) continue
    }
    best = Math.min(best, end <= offset ? offset - end : (start - offset) * 2)
  }
  return best
}

/** "will have a meeting", "has a meeting on Thursday": having, and no help to a form of the past. */
const TO_HAVE = /\b(?:will|shall|would|to|may|might)(?: also| then)? $/
const HAS_ONE = /^ (?:an?|another|two|three|several|talks|meetings|scheduled|planned) /
const isHaving = (text: string, { start, end, text: form }: Told): boolean =>
  (form === 'have' && TO_HAVE.test(text.slice(Math.max(0, start - 12), start))) ||
  (/^ha(?:s|ve)$/.test(form) && HAS_ONE.test(text.slice(end, end + 12)))

function isNoPast(text: string, told: Told): boolean {
  const { start, text: form } = told
  if (form.startsWith('ha') && isHaving(text, told)) return true
  if (!NO_PAST_ENDS.has(text.slice(start - 2, start))) return false
  const before = NO_PAST.exec(text.slice(Math.max(0, start - 14), start))?.[0]
  if (before === undefined) return false
  return before.startsWith('be') || form.endsWith('ed')
}
