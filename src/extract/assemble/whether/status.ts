import type { Day, EventDate } from '../../../core/date.ts'
import type { PartialDay } from '../../../core/document.ts'
import type { Event } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { EventMention } from '../../../core/mention.ts'
import { shift } from '../../days.ts'
import { type Cued, cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import { between, type Sentence } from '../sentence.ts'
import { fellAway } from './fell-away.ts'
import { EXPECTED_IN } from './no-deed.ts'
import { isOnTheWay } from './on-the-way.ts'

type Status = Event['status']

interface Span {
  readonly start: number
  readonly end: number
}

/** How far around the words of the event its tense and its fate stand, in UTF-16 code units. */
const REACH = 160

const CALLED_OFF = '(?:cancell?(?:ed|s|ing)?|call(?:ed|s) off|scrap(?:ped|s)|scrubbed|axed)'
const PUT_OFF =
  '(?:postpon(?:ed?|es|ing)|put(?:s|ting)? (?:off|back)|delay(?:ed|s|ing)|reschedul(?:ed|es|ing)|defer(?:red|s)|push(?:ed|es) back)'
/** "cancelled at the last minute an official trip", "has postponed his visit": what is called off stands behind. */
const calledOff = (what: string) => cued(new RegExp(`\\b${what}(?: [^\\s.;,]+){0,10} *$`, 'i'))
/** "the summit was cancelled", "a meeting … had to be postponed" */
const isCalledOff = (what: string) =>
  cued(new RegExp(`^[^.;:]{0,150}?\\b(?:been|was|were|is|are|be|being|gets?|got) (?:\\w+ly )?${what}\\b`, 'i'))
const NEVER = cued(/(?!)/)
const FATE: readonly { readonly status: Status; readonly before: Cued; readonly behind: Cued }[] = [
  { status: 'cancelled', before: calledOff(CALLED_OFF), behind: isCalledOff(CALLED_OFF) },
  // "the talks will not go ahead"; "will not be held in Oslo but in Bergen" calls nothing off
  {
    status: 'cancelled',
    before: cued(/\b(?:will|would) not go ahead with (?:[^\s.;,]+ ){0,6}$/i),
    behind: cued(
      /^[^.;:]{0,150}?\b(?:will|would) (?:not|no longer) (?:go ahead|take place|be held|happen)\b(?![^.;]*\bbut\b)/i,
    ),
  },
  // "a meeting planned for 4 March never took place"
  {
    status: 'cancelled',
    before: NEVER,
    behind: cued(
      inLines('i')`
        ^[^.;:]{0,150}?\b(?:never|did not|didn['’]t|failed to|has not) (?:actually |in the end |finally )?
        (?:t(?:ake|ook|aken) place|happen(?:ed)?|materiali[sz]ed?|go ahead|went ahead|c[oa]me about)\b
        (?![^.;]*\bbut\b)
      `,
    ),
  },
  // "forced him to abandon a trip", "a meeting … fell through", "plans for a summit came to nothing"
  {
    status: 'cancelled',
    before: cued(
      inLines('iu')`
        \b(?:
          (?<=\b(?:(?:had|have|having) to|forced|obliged|compelled)\b[^.;]{0,60})(?:call off|cancel|scrap|drop)
          |abandon(?:ed|s|ing)?|g(?:a|i)ve[sn]? up|shelve[ds]?|drop(?:ped|s)|abort(?:ed|s)|ditch(?:ed|es)
          |pull(?:ed|s) out of
        ) (?:
          his|her|their|its|an?|the|all|any|plans? (?:for|to)|(?:the |his |her |their )?(?:idea|plans?) (?:of|for)
        )(?: (?!(?:and|before|after|at|in|during|when)\b)[\p{L}’'-]+){0,4} *$
      `,
    ),
    behind: cued(
      inLines('iu')`
        ^[^.;:]{0,150}?\b(?:
          f(?:a|e)lls? through
          |(?:was|were|has been|have been|had to be|is|are) (?:then |later |finally |abruptly |quietly |\w+ly )?
            (?:abandoned|shelved|dropped|aborted|ditched|thwarted)
          |(?:came|comes?|c[oa]me) to (?:nothing|naught|nought)|never came (?:off|to pass|about)
          |did not (?:come off|come to pass|materiali[sz]e)
        )\b
      `,
    ),
  },
  { status: 'postponed', before: calledOff(PUT_OFF), behind: isCalledOff(PUT_OFF) },
]

/** "will", "is to", "plans to", "is scheduled to", "to be": what stands behind is still to come. */
const AHEAD = cued(
  // "agreed to the new date in a telephone call": that is over
  inLines('gi')`
    \b(?:
      will|shall|would
      |(?:is|are|was|were|be|been) (?:now |still |also |currently |again |\w+ly )?
        (?:to|due|set|scheduled|expected|slated|planned|planning|going|about|preparing|likely|supposed|hoping)
      |to be|plan(?:s|ned)? (?:to|on)|intend(?:s|ed)? to|hopes? to|expects? to|scheduled to
      |agreed to(?! (?:it|this|that|them)\b
        | (?:\w+ ){1,3}
          (?:dates?|time|text|terms|proposal|plan|delay|changes?|requests?|wording|draft|price|figures?)\b
      )
      |look(?:s|ed|ing)? forward to|aims? to|due to|set to
      |accept(?:s|ed) (?:an?|the|his|her|their) (?:\w+ )?invitation to
    )\b
    |['’](?:ll|d)\b
  `,
)
/** Between such words and what is done stands no other clause, and nothing that is over. */
const ANOTHER_CLAUSE =
  /[;:]|\b(?:after|following|since|said|told|stated|noted|added|which|that|because|while|but|met|held|spoke|took|shook|was|were|had|\p{Ll}{2,}ed)\b/u
/** "will have", "to be": a past form behind them is none. */
const HELPER = cued(
  /(?:\b(?:will|would|shall|to|may|might)|['’]ll) (?:also |then |later |both |\w+ly )?(?:have |be |have been |be \w+ly )?$/i,
)
const PAST_FORM = ofVerb(
  /^(?:met|spoke|held|took|shook|sat|paid|made|went|flew|gave|led|had|began|left|came|undertook|hosted|convened|received|arrived|spoken|was|were|have been|\p{Ll}+ed)\b/iu,
)
const FUTURE_FORM = ofVerb(/^(?:will|to|would|shall|is to|are to)\b/i)
const HOLDING = ofVerb(/^holding\b/i)
/** "Also present at the ceremony will be" */
const WILL_BE = ofVerb(/\bwill be:?\s*(?:also\s*)?$/)
const GOING_ON = ofVerb(/^[^ ]*ing\b/)
const TRAVELS = ofVerb(/^(?:travels?|fl(?:y|ies)|heads?|visits?|goes)\b/i)
const LEAVES = ofVerb(/^(?:flies|fly|leaves?|departs?|heads?) (?:to|for)\b/)
const IS_DOING = ofVerb(/^(?:is |are )?\w+ing\b/)

/** Before the noun: "the upcoming summit", "a planned visit", "ahead of the meeting", "next month’s talks". */
const AHEAD_NOUN = cued(
  inLines('iu')`
    \b(?:
      (?:[Mm]edia|press|[Jj]ournalists|[Rr]eporters|[Ee]ditors|[Pp]hotographers)(?: representatives| houses)? (?:are|is) (?:\p{Ll}+ )?
        invited (?:to|for)
      |(?:programme|program|agenda|schedule|itinerary)(?: of (?:the|his|her) visit)? (?:also )?includes|upcoming
      |forthcoming|planned|scheduled|coming|future|next|proposed|prospective|possible|ahead of|in advance of
      |prior to|preparations? for|prepar(?:e|es|ing|ed) for|look(?:s|ed|ing)? forward to|run-?up to
    )(?:['’]s)?(?: [^\s.;,:]+){0,7} *$
  `,
)
/** "the summit, to be held in June", "a meeting will take place", "talks that are due on Monday" */
const TO_COME = cued(
  inLines('i')`
    ^[^.;:]{0,110}?\b(?:
      will (?:also |then )?(?:
        be (?:also )?(?:held|hosted|convened|chaired|attended|(?:in|at|with)\b)|take place|begin|start|open|include|focus|cover
        |feature|bring|conclude|follow|last|mark
      )
      |to be (?:held|hosted|convened|followed)|to take place
      |(?:is|are) (?:also |now |still )?(?:
        to|due|set|scheduled|expected|slated|planned|envisaged|envisioned|foreseen|anticipated|in prospect
        |in the works|taking place
      )
      |scheduled for|planned for|due (?:on|in|to)
    )\b
  `,
)
/** "after the meeting", "at the summit", "during his visit": it took place. */
const OVER = cued(
  /\b(?:after|following|since|during|concluded|ended|finished|at (?:today|yesterday|\w+day)['’]s)(?: [\p{L}'’-]+){0,4} *$/iu,
)

/** Did it happen? Read from tense and words around what makes the event: "will meet", "met", "has been cancelled". */
export function statusOf(sentence: Sentence, at: Span, event: EventMention | null): Status {
  const from = Math.min(at.start, event?.start ?? at.start)
  const to = Math.max(at.end, event?.end ?? at.end)
  const before = between(sentence, Math.max(sentence.passage.start, from - REACH), from)
  const behind = between(sentence, to, to + REACH)
  // "has cancelled her meeting": the words stand between the verb and its noun
  const amid = event && at.end < event.start ? between(sentence, at.end, event.start) : ''
  const fate = sentence.cues & CUE.off ? fateOf(sentence, event, [before, amid], to, behind) : null
  if (fate) return fate
  const away = sentence.cues & CUE.off && at.end > at.start ? fellAway(sentence, at) : null
  if (away) return away
  const noun = event !== null && at.start === event.start
  if (noun && /^(?: with (?:[\p{L}.’'-]+ ){1,7}?| )will \p{Ll}/u.test(behind)) return 'planned'
  if (noun)
    return !OVER.test(before, sentence) &&
      (AHEAD_NOUN.test(before, sentence) || TO_COME.test(behind, sentence) || isAhead(sentence, before))
      ? 'planned'
      : 'held'
  // "During the visit, she will be accompanied": the tense is the verb's
  const tense =
    from < at.start ? between(sentence, Math.max(sentence.passage.start, at.start - REACH), at.start) : before
  const verb = between(sentence, at.start, at.end)
  if (FUTURE_FORM.test(verb) || WILL_BE.test(verb) || EXPECTED_IN.test(verb)) return 'planned'
  if (PAST_FORM.test(verb)) return HELPER.test(tense, sentence) ? 'planned' : 'held'
  // "is holding talks with Minister Vik": that goes on
  if (HOLDING.test(verb) && /\bis (?:now |currently )?$/.test(tense) && isNow(sentence, behind)) return 'held'
  // "is travelling to Washington": not yet over
  if (GOING_ON.test(verb) && /\b(?:is|are)(?: \w+ly| also| now)? $/.test(tense)) return 'planned'
  // "travels to Cardiff, where she will meet": told on the way; "flies to Rome next"
  if (TRAVELS.test(verb) && (THERE_WILL.test(behind, sentence) || IS_NEXT.test(behind))) return 'planned'
  // "left for Lima to attend the talks": on the way there
  if (BARE_FORM.test(verb) && isOnTheWay(sentence, at)) return 'planned'
  // "hosted by the governor" behind "will be held"
  if (BY.test(verb, sentence) && /\bwill be\b[^.;]*$/.test(tense) && !/\b(?:said|told|was|were|had)\b/.test(tense))
    return 'planned'
  // "is embarking on a tour to hold talks"
  if (/\b(?:is|are) (?:\w+ly )?\w+ing\b[^.;]* to $/.test(tense)) return 'planned'
  return isAhead(sentence, tense) || isGoverned(sentence, verb, tense) ? 'planned' : 'held'
}
const LATER = /^[^.;]*\b(?:next|later|tomorrow|tonight|soon|shortly|before|ahead of|when|if|coming|upcoming)\b/
const isNow = ({ dates }: Sentence, behind: string): boolean => dates.length === 0 && !LATER.test(behind)
const IS_NEXT = /^(?: to)?(?: \p{Lu}[\p{L}’'-]+){1,3} next\b(?! (?:to|door)\b)/u
const THERE_WILL = cued(
  /^[^.;:]{0,80}, where (?:he|she|they|the \p{Ll}+|\p{Lu}\p{L}+) (?:will|is to|are to|is due to)\b/u,
)
const BY = cued(
  /^(?:(?:also )?(?:hosted|organi[sz]ed|convened|chaired|co-chaired|attended|led|headed|joined|accompanied|represented) by)$/i,
)

const FRUITLESS = cued(/^(?:talks?|negotiations|consultations|discussions?|dialogue|conversations?)$/i)
const PLANNED = cued(/\b(?:plans?|planned|idea|hopes?|attempts?|proposal|proposed|efforts?)\b[^,;]*$/i)

function fateOf(
  sentence: Sentence,
  event: EventMention | null,
  before: readonly string[],
  to: number,
  behind: string,
): Status | null {
  for (const { status, before: by, behind: is } of FATE) {
    if (before.some((words) => by.test(words, sentence))) return status
    const fate = event && is.exec(behind, sentence)
    // "talks came to nothing": they were held
    if (
      fate &&
      /to (?:nothing|naught|nought)$/i.test(fate[0]) &&
      FRUITLESS.test(event.text, sentence) &&
      !PLANNED.test(before[0] ?? '', sentence)
    )
      continue
    // "the summit …, scheduled for June, was cancelled"; not "the summit … after a visit was cancelled"
    if (fate && !sentence.events.some(({ start }) => start >= to && start < to + fate[0].length)) return status
  }
  return null
}

/** "will be hosted to lunch by Minister Lund, meet the Speaker and visit the port": one "will" for all of them. */
const isGoverned = (sentence: Sentence, verb: string, before: string): boolean =>
  BARE_FORM.test(verb) && /(?:,|\band)\s+(?:also |then |later |\w+ly )*$/.test(before) && GOVERNS.test(before, sentence)
const BARE_FORM = ofVerb(
  /^(?:meet|visit|attend|participate|take part|hold|host|chair|co-chair|address|deliver|sign|speak|travel|call|pay|receive|join|lead|welcome|open|inaugurate|conduct|have|tour|give|make)\b/,
)
const GOVERNS = cued(
  /\b(?:will|shall|(?:is|are) (?:to|(?:due|set|scheduled|expected|slated|planned|going) to))\b[^;:“”"]*$/,
)

function isAhead(sentence: Sentence, before: string): boolean {
  const last = AHEAD.all(before, sentence).at(-1)
  if (!last) return false
  const gap = before.slice(last.index + last[0].length)
  // "agreed to the new date in a telephone call": in which it was agreed
  return !ANOTHER_CLAUSE.test(gap) && !(/^agreed/i.test(last[0]) && AT_WHICH.test(gap))
}
const AT_WHICH = /^ [^,;]{3,80} (?:in|during|at|over) (?:an?|the|his|her|their) (?:\p{Ll}+ )?$/u

/** What lies behind the day of publication has not been held by then, whatever the tense. */
export function settled(status: Status, date: EventDate | null, published: PartialDay | null, verb: string): Status {
  if (!date || published?.length !== 10) return status
  // "is hosting the chancellor on Tuesday", told on that day or after it
  if (status === 'planned' && IS_DOING.test(verb) && date.end <= published) return 'held'
  if (status !== 'held') return status
  // "He flies to Lima on Friday", told on that day: he has not been there yet
  if (LEAVES.test(verb) && date.start >= published) return 'planned'
  return date.start > (PAST_FORM.test(verb) ? dayAfter(published) : published) ? 'planned' : 'held'
}

// a page may be dated a day before the place where it happened
const dayAfter = (day: Day) => shift(day, 1)
