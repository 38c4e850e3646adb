import { inLines } from '../../core/in-lines.ts'
import { cued, type Hinted } from './cued.ts'
import { ofGap } from './kept-pattern.ts'
import { narrow } from './narrow.ts'

/**
 * What may stand between two people of one list: ", ", " and the ", ", as well as ", ", representing the Chairmanship of the
 * OSCE, as well as the ", " and her Norwegian counterpart, ". Never a clause of its own ("who", "to discuss", "about").
 */
export const LINK = narrow(
  inLines('iu')`
    ^\s*(?:
      ,|;|and|&|[,;]? as well as|[,;]? along with|,? together with|,? alongside|with|,? and also|,? in addition to
      |,? followed by|,? accompanied by|,? and (?:also )?includ(?:ing|ed)|•|\/
    )\s*(?:and\s+|&\s*|also\s+|then\s+|separately\s+|by\s+|with\s+|later\s+|finally\s+)*
    (?:
      (?:the\s+)?(?:county|state|provincial|district|city|local|regional|national|deputy)\s+
      |the\s+
      |(?:his|her|their)\s+(?:
        wife,?\s+|husband,?\s+|spouse,?\s+
        |(?:\p{L}+\s+)?(?:counterpart|colleague|opposite number|predecessor|successor),?\s+
      )?
    )?$
  `,
)
const ASIDE =
  /^\s*,\s*[^.;:]{0,90}?(?:,| and| as well as| along with| together with)\s*(?:and\s+(?:included\s+)?|as well as\s+)?(?:the\s+)?$/i
/** How each of them, and an aside, begins; in front of it may stand where somebody is from, in brackets. */
const BEGINS_LINK = ofGap(
  /^(?: \([^()]{2,60}\)|[^()]{0,60}\))?\s*(?:[,;&•/—–]|and|with|as well|along|together|in addition|followed|accompanied|for|from|on|['’]s side)/i,
)
/** "Jon Vik, a senior director for ports at the Harbour Council, and": what he is, in small letters */
const WHO_IS = inLines('u')`
    ^, an? (?:\p{Ll}+ )*(?:
      director|advis[eo]r|ambassador|envoy|diplomat|official|aide|minister|general|lawmaker|senator|member
      |negotiator|expert|professor|economist|judge|lawyer
    ) [^.;:]{2,90}?,? and (?:the )?$
  `
const IN_CLAUSE =
  /\b(?:who|whom|which|that|whose|where|when|while|after|before|during|said|says|told|is|was|were|are|has|had|will|would|because)\b/
/** "President Brel and one of the few who have held her office, former President Vik", "and a senior aide, Mia Holm" */
const DESCRIBED =
  /^\s+and (?:one of|an?|(?:two|three|four|five) \p{Ll}+ of) (?!\p{Lu}\p{L}+,)[^,.;:–—]{3,90},\s+(?:the\s+)?$/u
/** "President Brel and the leaders of the island council, led by Governor Vik" */
const OF_GROUP_LED = inLines('u')`
  ^(?:,|,? and) (?:the |an? )?(?:\p{L}+ ){0,3}?
  (?:leaders|leadership|heads|members|representatives|officials|ministers|delegation|delegates|team|negotiators) (?:of|from) [^.;:,]{3,70}?,? (?:
    led|headed|chaired|represented
  ) by (?:the |its |their )?$
`
/** "Governor Brel and the Harbour Fund, headed by Director Vik": whoever heads the other side */
const AND_BODY_LED = /^,? and (?:the )?\p{Lu}[\p{L}&.’' -]{1,60},? (?:led|headed|represented) by (?:the |its )?$/u
/** "on the Maltese side, Ana Brel, and on the Norwegian side, Jon Vik" */
const OF_OTHER_SIDE = /^,? and (?:on|from|for) the [^,.;]{3,30} side,? (?:by )?(?:the )?$/
/** "Minister Brel from the Maltese side and Minister Vik"; of "Minister Brel from Malta’s side" the country is read with her. */
const OF_ONE_SIDE = /^(?:['’]s|,? (?:from|on|for) (?:the )?\p{Lu}[\p{L}’' -]{2,28}) side(?:,|,? and) (?:the )?$/u
/** "Commissioner Brel, the prime ministers of Malta, Norway and Iceland, and High Representative Vik" */
const OFFICES_BETWEEN = inLines('u')`
  ^, (?:the |several |some |\d+ )?(?:\p{Ll}+ ){0,2}
  (?:ministers|presidents|leaders|ambassadors|envoys|governors|representatives|heads of state) (?:of|from) (?:the )?
  \p{Lu}[^.;:]{2,160}?,? (?:and )?(?:the )?$
`
/** Nearly all of them. */
const PLAIN_LINKS = [', ', ' and ', ', and ', ', the ', ' and the ', ', and the ']
/** "Ana Brel — under whom he served for eight years — Mia Holm and" */
const ASIDE_BETWEEN_DASHES = /^\s*[—–]\s(?:under|of|for|with|to) who[^—–.;:]{3,100}\s[—–]\s*(?:and\s+)?$/
/** "Minister Brel for Malta, Minister Vik for Norway and": whom each of them signs for */
const FOR_A_SIDE =
  /^,? (?:for|on behalf of) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}-]*){0,4}(?:,|;|,? and) (?:the )?$/u
/** "Governor Brel for Malta and by Governor Holm for", "and on behalf of the bank by": those of two sides. */
const FOR_EACH =
  /^(?:,? (?:for|on behalf of) (?:the )?\p{Lu}[^.;:,]{1,60}?)?,? and (?:(?:for|on behalf of) (?:the )?[^.;:,]{2,70}? )?by (?:the |its )?$/u
/** "Ana Brel, Adviser on Finance and the Economy; Jan Vik": more of her office than is read */
const OFFICE_GOES_ON =
  /^(?:,| and) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}; (?:and )?(?:the )?$|^ and (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}, (?:and )?(?:the )?$|^ Assisting (?:the )?[^.;:,]{3,60}, (?:and )?(?:the )?$/u
/** "held talks with President Brel and a bilateral meeting with her Maltese counterpart Ana Vik": one after the other */
const AND_MEETING_WITH = inLines('iu')`
  ^,? (?:and|as well as) (?:(?:an?|also|then|later|separate|bilateral|brief|private|another|held|had|further|one-on-one) )*
  (?:meetings?|talks|calls?|conversations?|discussions) with (?:the )?(?:(?:his|her) (?:\p{Lu}\p{L}+ )?(?:counterpart,? )?)?$
`
/** What opens a clause of its own. */
export const CLAUSE =
  /\b(?:who|whom|which|that|whose|where|when|while|to|about|on|regarding|after|before|during|said|says|told|is|was|were|are|has|had|will|would|against|because|for|in)\b/i

/** "Before the meeting with ", "At the talks between ": it opens the sentence, and a comma behind the name ends it. */
export const OPENING = narrow(
  inLines('iu')`
    ^(?:(?:[\p{L}\d]+ ){0,2}(?:hours|days?|weeks?|months?) (?=before|after|following)|just |shortly |soon |right )?
    (?:before|after|during|in|at|following|ahead of|prior to|according|speaking|meeting)\b[^,;]*\b
    (?:with|of|to|by|meeting|between|and)\s+(?:the\s+|his\s+|her\s+)?$
  `,
)

/** "…, His Excellency, Mr", ", Dr" */
const EXCELLENCY = cued(
  inLines()`
    \b(?:
      (?:His |Her |Their )?(?:Royal )?(?:Excellenc(?:y|ies)|Highness(?:es)?|Majest(?:y|ies))(?: the)?,?
      |(?:[Tt]he )?(?:Right |Rt\.? )?Hon(?:ou?rable)?\.?|(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Shri|Smt|Shrimati|Engr|Datuk|Dato|Tan Sri)\.?
    )\s*$
  `,
)

/** "and, for the first part,", "and, by video link,": how somebody took part. */
const AS_LONG = cued(
  inLines('i')`
    ,\s*(?:
      on behalf of (?:the )?[^,.;]{2,60}
      |for (?:(?:the|an?|some|most|part) )?(?:of (?:the|it) )?(?:(?:first|second|last|opening|closing|other) )?
        (?:parts?|half|halves|half an hour|hours?|minutes|sessions?|while|beginning|end|time|it)
      |(?:by|via|over|through) (?:(?:a )?video|phone|telephone|satellite)(?:[ -]?(?:link|conference|call))?
      |by videolink|remotely|virtually|online|in person|briefly|(?:for|on|from) the [^,.;]{3,30} side|later(?: on)?
      |earlier|then|finally|afterwards|subsequently|separately
    ),
  `,
)

/** "Prime Minister Vik for 30 minutes and President Brel for an hour": how long with each of them. */
const FOR_LONG = cued(
  /^ for (?:about |around |nearly |almost |over |more than |some )?(?:an?|half an|[\p{L}\d-]+) (?:hours?|minutes)(?=,| and\b)/u,
)

/** Does nothing stand between two names of the passage but what links those of one list? */
export function linked(between: string, passage: Hinted): boolean {
  if (PLAIN_LINKS.includes(between)) return true
  if (!BEGINS_LINK.test(between)) return false
  // "Myint Swe (Union of Myanmar) and"
  // "Tor Vik (Director, Port of Malta), ": his office stands in brackets, and goes on behind what is read of it
  const bare = between.includes(')') ? between.replace(/^ \([^()]{2,60}\)|^[^()]{0,60}\)/, '') : between
  const gap = FOR_LONG.without(AS_LONG.without(EXCELLENCY.without(bare, passage), passage), passage)
  if (LINK.test(gap) || ASIDE_BETWEEN_DASHES.test(gap) || DESCRIBED.test(gap)) return true
  if (gap.startsWith(', a') && WHO_IS.test(gap)) return !IN_CLAUSE.test(gap)
  if (gap.includes(' by ') && (FOR_EACH.test(gap) || OF_GROUP_LED.test(gap) || AND_BODY_LED.test(gap))) return true
  if ((gap.includes('for ') || gap.includes('half ')) && FOR_A_SIDE.test(gap)) return true
  if (gap.includes(' side') && (OF_OTHER_SIDE.test(gap) || OF_ONE_SIDE.test(gap))) return true
  if (gap.includes(' of ') && OFFICES_BETWEEN.test(gap) && !CLAUSE.test(gap)) return true
  if (gap.includes(' with ') && AND_MEETING_WITH.test(gap)) return true
  if (OFFICE_GOES_ON.test(gap)) return true
  return ASIDE.test(gap) && (/^\s*,\s*(?:representing|on behalf of)\b/i.test(gap) || !CLAUSE.test(gap))
}
