import { inLines } from '../../../core/in-lines.ts'
import { type Cued, cued, someCued } from '../../words/cued.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import { between, type Sentence, type VerbWords } from '../sentence.ts'
import { fellAway } from './fell-away.ts'

interface Rule {
  readonly name: string
  /** What stands before the verb. */
  readonly before: Cued
}

/** What does not take place although it is named: each pattern ends where the verb begins. */
const RULES: readonly Rule[] = [
  // "should meet", "did not meet", "never met", "if they meet"
  {
    name: 'only-possible',
    before: cued(
      /\b(?:should|could|might|must|may|can|cannot|(?:is|are|was|were) (?:also |most |very )?(?:likely|unlikely) to|if|whether|unless|(?:would|['’]d) (?:like|love|prefer|be (?:happy|glad|delighted)) to|need to|how to)\s+(?:\S+ly\s+)?$/i,
    ),
  },
  // "if Minister Lund visits", "whether President Berg will travel"
  { name: 'conditional', before: cued(/\b(?:[Ii]f|[Ww]hether|[Uu]nless|in case|suppose)\b[^,;]*$/) },
  {
    name: 'denied',
    before: cued(
      /\b(?:not|n['’]t|never|refused to|declined to|failed to|without|rather than|instead of|unable to)\s+(?:\S+ly\s+)?$/i,
    ),
  },
  // "invited him to visit", "invited her colleague, Jon Vik, to visit", "called on leaders to sign"
  {
    name: 'asked-for',
    before: cued(
      inLines('i')`
        \b(?:
          invit(?:ed?|es|ing)|ask(?:ed|s)?|urg(?:ed|es?)|call(?:ed|s)? (?:on|for)|want(?:s|ed)?|request(?:ed|s)?
          |encourag(?:ed|es)|welcom(?:es|ed)|invitation
        )(?:\s[^\s,;]+){0,10}(?:, [^,;]{2,50},)? to\s+(?:\S+ly\s+)?$
      `,
    ),
  },
  {
    name: 'wished-for',
    before: cued(
      inLines('i')`
        \b(?:
          hop(?:es?|ed)|wish(?:es|ed)?|agreed|offer(?:s|ed)?|ready|willing|able|opportunity|commitment|committed
          |continues?d?|efforts?|allow(?:s|ed)?(?: \S+)?|possibility of|proposal|right|mandate|authority|desire
          |readiness|preparedness|ability|capacity|interest(?:ed)? in|pledged?|vow(?:s|ed)|promised|proposed|decided|determined|attempt(?:s|ed)?
          |tried|tries|sought|seeks|struggled|threatened
        ) to\s+(?:\S+ly\s+)?$
      `,
    ),
  },
  // "agreed to work together to hold the summit": what they want to see
  {
    name: 'wished-for',
    before: cued(
      /\bagree(?:d|s)? to (?:work|co-?operate|collaborate|coordinate|strive|push|do|make|help|join|keep|continue|step up)\b(?: \p{Ll}+){0,7} to $/iu,
    ),
  },
  // "had been waiting for a date to visit", "has had no time to meet", "it is the custom there to swear in"
  {
    name: 'awaited',
    before: cued(
      inLines('i')`
        \b(?:
          wait(?:s|ed|ing)?(?: for [^,;]{0,40})?|an? (?:\w+ )?(?:date|chance|time|reason|way|bid|attempt|occasion)
          |no (?:time|plans?|reason|need|intention)
          |(?:the|a) (?:tradition|custom|practice|duty|task|job)(?: of [^,;]{2,40})?
        ) to\s+(?:\S+ly\s+)?$
      `,
    ),
  },
  // "It will be the first time that a prime minister has visited"
  {
    name: 'compared',
    before: cued(
      /\b(?:first|second|third|fourth|last|only) time\b(?! on | at | in | since)[^,;]*\b(?:has|have|had|will have)\s+(?:\S+ly\s+)?$/i,
    ),
  },
  // "is the first head of state to be hosted": told of all times, and not of this one
  {
    name: 'of-all-times',
    before: cued(
      /\b(?:is|are|was|were|becomes?|became) the (?:very )?(?:first|second|third|only|last|latest|youngest|oldest)\b[^,;.]* to\s+(?:\S+ly\s+)?$/i,
    ),
  },
  // "allegedly met": somebody says so, and the text does not
  { name: 'alleged', before: cued(/\b(?:allegedly|reportedly|supposedly|purportedly)\s+$/i) },
  // "may have met", "is rumoured to have met": nobody says so; "was pleased to have met" does
  {
    name: 'alleged',
    before: cued(
      inLines('i')`
        (?:
          \b(?:may|might|could|must|should)
          |(?<!
            \b(?:
              pleased|glad|happy|delighted|honou?red|proud|privileged|grateful|lucky|fortunate|good|great|first|last
              |only
            )\s+
          )\bto
        )\s+(?:\w+ly\s+)?have\s+(?:\w+ly\s+)?$
      `,
    ),
  },
  // "no longer plans to meet", "hardly ever met"
  { name: 'denied', before: cued(/\b(?:no longer (?:\w+ )?to|(?:hardly|scarcely|rarely|seldom)(?: ever)?)\s+$/i) },
  // "almost met"
  { name: 'all-but', before: cued(/\b(?:almost|nearly|all but)\s+$/i) },
  // "a letter in which he greeted her": by letter
  {
    name: 'in-writing',
    before: cued(/\b(?:letter|message|telegram|cable|note|tweet|post)s?\b[^.;]*\b(?:in which|where|wherein)\b[^.;]*$/),
  },
  // "had met him in 2019": a time before the report's; "Having met him on Tuesday, Minister Lund" tells it
  {
    name: 'long-before',
    before: cued(
      /\b(?:had|(?<!^)having|having(?= \w))(?: (?:previously|already|earlier|also|last|both|just|once|not|once again))*\s+$/i,
    ),
  },
  // "was to meet", "was scheduled to visit": it did not
  {
    name: 'was-to',
    before: cued(
      /\b(?:was|were|had been)\s+(?:also\s+|\w+ly\s+)?(?:(?:due|set|scheduled|expected|supposed|slated|meant|going|planned)\s+)?to\s+(?:have\s+)?$/i,
    ),
  },
  // "no meeting", "No date has been set for a meeting"
  {
    name: 'none',
    before: cued(/\b(?:there (?:was|were|is|are|has been|will be) no|no date|no plans?)\b[^.;]*$/i),
  },
  // "the first visit since 2019, when President Brel was in Lisbon": another time, told in passing
  { name: 'at-another-time', before: cued(/\b(?:since|(?:last|first) time)\b[^.;]{0,60}\bwhen\b[^,;.]*$/i) },
  // "left the council early to attend a session in Rome": why somebody left, and at another place and time than is told here
  {
    name: 'left-for',
    before: cued(
      inLines('i')`
        \b(?:
          (?:left|leaves|leaving|departed) (?:
            early\b
            |(?:the|that|a) [^,;.]{0,30}?\b(?:early|meeting|talks|council|summit|conference|session|forum|hall|room)
              \b
          )
          |(?:had|has) to leave (?:the [^,;.]{0,30}|early)|(?:broke|breaks) off (?:the|h(?:is|er)) [^,;.]{3,30}
        )[^,;.]{0,50} (?:in order )?to\s+$
      `,
    ),
  },
  // "before meeting", "after meeting": told, but not here
  { name: 'before-or-ahead', before: cued(/\b(?:before|ahead of|prior to|in order to be able to)\s+$/i) },
]

const ANY = someCued(...RULES.map(({ before }) => before))

/** "noted the value of Minister Vik's recent visit, of the visit of Minister Vik to Oslo to attend the forum": told by the way, of no day. */
const ON_A_VISIT = cued(
  /\b(?:recent (?:\p{L}+ ){0,2}(?:visit|trip|tour)|(?:visit|trip|travel) (?:of|by)) [^.;:“”"]{2,200} to (?:\p{Ll}+ly )?$/u,
)
const isOnAVisit = (sentence: Sentence, { start }: VerbWords): boolean =>
  ON_A_VISIT.test(between(sentence, sentence.passage.start, start), sentence) &&
  sentence.dates.every(({ bearing, date }) => bearing !== 'at' || date === null)

const CHOSEN_TO = cued(
  inLines('u')`
    \b(?:
      (?:appoint(?:ed|s)|named|picked|designated|nominated|selected|tasked|instructed|authori[sz]ed|ordered)\b[^.;:]{0,70}
      |(?:formation|creation|composition|line-up|set-up) of [^.;:]{0,50}\b(?:delegation|team|mission|group)
    ) to (?:\p{Ll}+ly )?$
  `,
)

/** "said on Wednesday he had spoken with": told, not remembered. */
const TOLD = cued(
  /\b(?:said|says|announced|confirmed|tweeted|wrote|added)\b[^.;“”"]{0,50}\b(?:he|she|they|that [^.;]{0,60}) had\s+(?:also\s+|just\s+)?$/,
)

/** "Earlier in the afternoon, she had also called on": on the day that is told of. */
const EARLIER_THAT_DAY = cued(
  /^(?:Earlier,? (?:today|in the (?:day|morning|afternoon|evening))|Earlier(?=,)),? [^.;:“”"]{2,70} had (?:also )?$/u,
)

const DEMANDED = cued(/\b(?:demand|recommend|propos|request|insist)(?:s|es|ed)? that\b[^.;]*$/)
/** Neither "met" nor "meets" */
const BARE = ofVerb(/^(?:meet|visit|attend|join|host|receive|hold|call|speak|talk|travel|take part|participate|sign)\b/)

const RECALLED = cued(/\b(?:mention(?:ed|s)|recall(?:ed|s))\b[^.;,]{0,40}\b(?:he|she|they|the two) (?:also )?$/)
/** "noted that he discussed it with the president": at another time, unless its day is said. */
const NOTED = cued(/\b(?:noted|noting|remembered)\b[^.;,]{0,20}\b(?:he|she|they|the two) (?:also |had )?$/)
const ACCEPTED = cued(
  /\baccept(?:s|ed) (?:an?|the|his|her|their)?(?: \p{Ll}+)? ?invitations? (?:to (?:travel|come|go) to [^.;]{3,40} )?to $/u,
)
const WAS_DUE = cued(/^(?:was|were|had been) due in$/i)
const IF_NEEDED = cued(/\bif (?:needed|necessary|required|possible|asked)\b/)
const LATER = cued(/\blater (?:on |today|tomorrow|in the day|that day|\w+day)/)
/** "Later in the day, she was also due to meet": still to come, too */
const OPENS_LATER = cued(
  inLines('u')`
    (?:^|[;,] )(?:and )?(?:
      [Ll]ater(?: (?:on|today|tonight|(?:in|on) [^,;]{3,24}|that \p{Ll}+))?|[Ii]n the (?:afternoon|evening)
      |[Tt]onight
    ),? (?!it\b)[^,;]{2,60} (?:was|were) (?:also |then |\w+ly )?
    (?:(?:due|set|scheduled|expected|supposed|slated|going|planned) )?to $
  `,
)
const LOOKS_FORWARD = cued(/\b(?:looks?|looked|looking) forward to\s+(?:\S+ly\s+)?$/i)

/** The name of the rule by which the verb tells of nothing that takes place; null when it does. */
export function notSaid(sentence: Sentence, verb: VerbWords): string | null {
  const before = between(sentence, Math.max(sentence.passage.start, verb.start - 90), verb.start)
  // "would meet him if needed"
  if (IF_NEEDED.test(between(sentence, verb.end, verb.end + 90), sentence)) return 'only-possible'
  // "mentioned that they had a phone conversation": it was another day
  if (RECALLED.test(before, sentence)) return 'recalled'
  if (NOTED.test(before, sentence) && sentence.dates.every(({ bearing }) => bearing !== 'at')) return 'recalled'
  if (isOnAVisit(sentence, verb)) return 'on-a-visit'
  // "appointed a team on Monday to attend": the day of choosing them, and who will come is not said
  if (CHOSEN_TO.test(before, sentence) && sentence.dates.every(({ start }) => start < verb.start)) return 'chosen-to'
  // "demanded that Minister Vik meet him"
  if (BARE.test(verb.text) && DEMANDED.test(before, sentence)) return 'asked-for'
  // "accepted an invitation to attend"
  if (ACCEPTED.test(before, sentence)) return null
  // "had been due in Oslo": whether he came is not said
  if (WAS_DUE.test(verb.text, sentence) && !fellAway(sentence, verb)) return 'was-to'
  const rule = ANY.mayFit(sentence) ? RULES.find((each) => each.before.test(before, sentence)) : undefined
  // "was scheduled to meet the chancellor later on Wednesday": still to come when it was written
  if (rule?.name === 'was-to' && fellAway(sentence, verb)) return null
  if (
    rule?.name === 'was-to' &&
    (LATER.test(between(sentence, verb.end, verb.end + 120), sentence) || OPENS_LATER.test(before, sentence))
  )
    return null
  const isToldNow =
    rule?.name === 'long-before' &&
    (TOLD.test(between(sentence, sentence.passage.start, verb.start), sentence) ||
      EARLIER_THAT_DAY.test(before, sentence) ||
      hasOwnDay(sentence, verb))
  if (rule && !isToldNow) return rule.name
  // "looks forward to welcoming the Prime Minister on June 25" announces; without a date it is a courtesy
  const announced = sentence.dates.some((date) => date.bearing === 'at' && date.date !== null)
  return LOOKS_FORWARD.test(before, sentence) && !announced ? 'courtesy' : null
}

/** "had met in Colonia, Uruguay, on": the commas of a place part nothing. */
const withoutPlaces = ({ passage, places }: Sentence, from: number, to: number): string => {
  const place = places.find((each) => each.start >= from && each.end <= to)
  if (!place) return passage.text.slice(from - passage.start, to - passage.start)
  const [before, behind] = [[from, place.start] as const, [place.end, to] as const].map(([a, b]) =>
    passage.text.slice(a - passage.start, b - passage.start),
  )
  return `${before}${behind?.replace(/^(?:, \p{Lu}[\p{L} ]+)?, /u, ' ')}`
}

/** "The previous evening he had met", "had met him in Linz on 24 March": another day than the news', and it is said which. */
const hasOwnDay = (sentence: Sentence, verb: VerbWords): boolean =>
  sentence.verbs.length < 3 &&
  sentence.dates.some(
    ({ start, end, date, bearing, said }) =>
      bearing === 'at' &&
      date?.precision === 'day' &&
      (start >= verb.end
        ? (said.is === 'day' || (said.is === 'weekday' && /^arriv/.test(verb.text))) &&
          !/[,;]|\b(?:and|when|before|after)\b/.test(withoutPlaces(sentence, verb.end, start))
        : (said.is === 'day' || said.is === 'days from before') &&
          start - sentence.passage.start < 4 &&
          /^,? (?:\p{L}[\p{L}.’'-]* ){1,5}had $/u.test(between(sentence, end, verb.start))),
  )
