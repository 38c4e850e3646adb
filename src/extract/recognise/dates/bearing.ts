import { inLines } from '../../../core/in-lines.ts'
import type { Bearing, SaidDate } from '../../../core/said-date.ts'
import { cued, type Hinted, someCued } from '../../words/cued.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly said: SaidDate
}

/** How far back the words that matter stand, in UTF-16 code units. */
const REACH = 80

/** "on the anniversary of" */
const ANNIVERSARY = cued(/\b(?:anniversary|commemorat\w+|remembrance|memory)\b[^.;,]*$/i)
/** "marks one month since" */
const MARKS = cued(/\b(?:marks?|marked|marking)\b[^.;]*\b(?:since|after|of|from)\b[^.;,]*$/i)
/** "as agreed in Vilnius in" */
const AS_AGREED = cued(
  /\bas (?:was )?(?:agreed|decided|announced|set out|outlined|discussed|affirmed|reaffirmed|stated|endorsed|committed|expressed|laid out|pledged|envisaged|envisioned)\b[^.;]*$/i,
)
const PAPERS = inLines()`
  [Aa]greements?|[Dd]eclaration|[Tt]reaty|[Mm]emorandum|[Ss]tatement|[Rr]esolutions?|[Ss]trategy|[Pp]artnership|[Dd]eal
  |[Pp]lan|[Ll]aw|[Cc]ommuniqu[eé]|[Cc]onvention|[Pp]rotocol|[Cc]harter|[Aa]ct|[Rr]oadmap|[Ff]ramework|[Oo]rder
  |[Ss]anctions|[Ii]nitiative|[Pp]rogramme|[Pp]rogram
`.source
const MADE = inLines()`
  adopted|signed|agreed|approved|endorsed|launched|established|founded|created|enacted|ratified|concluded|issued|published
  |released|introduced|reached|made|announced|formed|imposed|unveiled|outlined
`.source
const WHEN = '(?: \\w+){0,3}(?: (?:in|on|at|by|of|during))?(?: the)? ?$'
/** "the agreement reached on", "the declaration, which was adopted in" */
const MADE_THEN = cued(
  new RegExp(`\\b(?:${PAPERS}|which|that) (?:${MADE})${WHEN}|\\b(?:which|that) (?:was|were) (?:${MADE})${WHEN}`),
)
/** "The agreement was signed in" is told in passing of a year, and is news of a Monday. */
const WAS_MADE_THEN = cued(new RegExp(`\\b(?:${PAPERS}) (?:was|were) (?:${MADE})${WHEN}`))
/** "in the wake of the attacks of" */
const IN_PASSING = [
  MARKS,
  AS_AGREED,
  cued(
    inLines('i')`
      \b(?:
        since|(?<!\bthe )following|after|builds? (?:up)?on|in line with|pursuant to
        |under(?! (?:the|his|her|its|their|whose) (?:
            auspices|patronage|aegis|theme|title|motto|slogan|heading|banner|chair\w*|leadership|presidency|umbrella
            |guidance|sponsorship|direction
          )\b
        )
        |based on|as part of|further to|in accordance with|consistent with|ahead of|recall(?:ed|ing|s)?
      )\b [^.;,]*$
    `,
  ),
  MADE_THEN,
  // "building on the summit of May"; "in the Port Building on Monday" has its day
  cued(/\b[Bb]uilding on \p{L}[^.;,]*$/u),
  cued(
    /\b(?:elected|born|annexed|invaded|occupied|killed|founded|independence|established|came to power|took office|took power)(?: \w+){0,2}(?: (?:in|on))(?: the)? ?$/,
  ),
  cued(/\b(?:first|only|last|second|third) \w+(?: \w+){0,3} since\b[^.;]*$/i),
]
const OF_NOUN = someCued(MARKS, ANNIVERSARY, AS_AGREED)
/** "a party to mark its 30th anniversary on Sunday": so long ago nobody counts in weekdays */
const OF_WEEKDAY = someCued(...IN_PASSING)
const OF_OTHERS = someCued(ANNIVERSARY, WAS_MADE_THEN, ...IN_PASSING)
const LIMIT = cued(
  inLines('i')`
    \b(?:
      since|until|till|through|by|before|after|as of|no later than|ahead of|prior to|following|effective|valid|up to
      |(?:effect|effective|force|valid|applicable|office|post) from|beyond|starting from|as early as
      |dating (?:back )?to|back to|back in
    )(?: the| early| late| mid| on| at least| about| around| end of| the end of| the beginning of| the start of)* ?$
  `,
)
/** "elected chair for 2024", "the budget for the year 2024", "for the term 2024–2028": it is told now, and holds then. */
const HOLDS = /\bfor (?:the )?(?:(?:calendar |financial |fiscal |whole |full )?(?:year|years|period|term) )?(?:of )?$/i
/** "scheduled for 2024": then it is to be */
const SET = inLines('i')`
  \b(?:
    scheduled|planned|planning|set|slated|expected|due|postponed|put off|moved|rescheduled|delayed|deferred
    |proposed|timed|fixed|booked|envisaged|foreseen|targeted|pencilled in|penciled in|convened|called|announced
    |tabled|aimed|aiming
  )\b[^.;,]{0,30}$
`
const WHEN_THEY = /^, when (?:he|she|they|the)\b/
const OWN =
  /\b(?:the|its|their|his|her|our|this|a|an|at|for|annual|historic|first|second|upcoming|recent|previous|last|inaugural|special|virtual)$/i
/** What follows a date without belonging to it as a noun does. */
const NO_NOUN = inLines('i')`
  ^(?:
    and|or|but|to|in|on|at|for|with|by|from|of|as|when|where|while|after|before|during|until|through|following
    |that|which|who|is|are|was|were|has|have|had|will|would|could|may|met|said|held|spoke|hosted|visited|called
    |announced|welcomed|received|arrived|travel\w*|attended|participated|took|also|he|she|they|we|the|a|an|his|her
    |their|its|alongside|together|ahead|via|amid|about|over|under|between|aboard|despite|because|if|then|not|to
  )\b
`

/** Reads from the words around a date what it says about them; `words` are those of the text. */
export function bearingOf(text: string, { start, end, said }: Place, words: Hinted): Bearing {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (dates(text, start, end, said)) return OF_NOUN.test(before, words) ? 'in passing' : 'of the noun'
  // "stays until Tuesday, when she meets the speaker": what is told of that day follows
  if (LIMIT.test(before, words) && !WHEN_THEY.test(text.slice(end, end + 12))) return 'limit'
  if (said.is === 'year' && HOLDS.test(before) && !SET.test(before.replace(HOLDS, ''))) return 'for then'
  return (said.is === 'weekday' ? OF_WEEKDAY : OF_OTHERS).test(before, words) ? 'in passing' : 'at'
}

/** "the June 29–30 NATO Summit", "Thursday's meeting", "last week's summit" */
function dates(text: string, start: number, end: number, said: SaidDate): boolean {
  const after = text.slice(end, end + 20)
  if (after[0] !== ' ') return (after[0] === '’' || after[0] === "'") && /^.s?(?= )/.test(after)
  if (said.is === 'days from now' || said.is === 'vague') return false
  if (!/^ [\p{L}“"‘']/u.test(after) || NO_NOUN.test(after.trimStart())) return false
  const before = text.slice(Math.max(0, start - 16), start)
  if (!OWN.test(before.trimEnd())) return false
  // "the 28th of February" and "on the 14th" have an article of their own
  return !/^(?:\d|on )/.test(text.slice(start, end)) || !/\bon the $/i.test(before)
}
