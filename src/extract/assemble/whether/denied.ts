import { inLines } from '../../../core/in-lines.ts'
import { cued, someCued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { between, type Sentence } from '../sentence.ts'
import { isOnlyClaimed } from './only-claimed.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const RUMOUR =
  '(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stor(?:y|ies)|speculation|assertions?|accusations?|news)'
/** What is denied ends where another statement begins: "denied that A met B, but confirmed that he met C". */
const SAME_CLAUSE = '(?:(?!, but | but | when | while |; |: )[^])*$'
/** "Neither of them spoke after President Brel met": what stands behind such words is told. */
const SAME_CLAUSE_OF_NOBODY = '(?:(?!,? but |, and | when | while | after | before | since | until |; |: )[^])*$'

/** In front of the event's words. */
const DENIED_BEFORE = someCued(
  // "It is not true that", "It was never the case that", "It is false to say that"
  cued(
    new RegExp(
      `\\b(?:(?:not|never|n['’]t) (?:\\w+ )?(?:true|correct|accurate|the case|so|a fact)|untrue|false|incorrect|wrong|a (?:lie|myth))(?: to (?:say|claim|suggest))? that\\b${SAME_CLAUSE}`,
      'i',
    ),
  ),
  // "denied that", "rejected reports that", "denies having met", "denied any meeting"
  cued(
    inLines('i')`
      \b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|disput(?:es?|ed)|disavow(?:s|ed))(?: (?:\w+ ){0,3}?${RUMOUR})?
      (?: (?:that|of|about)\b|(?= (?:ever )?(?:having|meeting|speaking|any|a|an) ?\b))${SAME_CLAUSE}
    `,
  ),
  cued(
    new RegExp(
      `\\b(?:reject(?:s|ed)?|dismiss(?:es|ed)?|contradict(?:s|ed)?|contrary to|no truth (?:in|to)|nothing to)(?: \\w+){0,3}? ${RUMOUR} (?:that|of|about)\\b[^,;]*$`,
      'i',
    ),
  ),
  cued(new RegExp(`\\b(?:falsely|wrongly|mistakenly|incorrectly) (?:\\w+ ){0,2}that\\b${SAME_CLAUSE}`, 'i')),
  cued(
    new RegExp(`\\b(?:no (?:evidence|proof|truth|indication)|not (?:claim|say|suggest)) that\\b${SAME_CLAUSE}`, 'i'),
  ),
  // "Neither the minister nor President Brel took part", "No one from Malta attended"
  cued(
    new RegExp(
      `(?:\\b[Nn]either\\b(?:(?! when | while | after | before |[;:]).)*\\bnor\\b|(?:^|, )["“]?(?:Neither of|None of|No one|Nobody|none of|no one|nobody)\\b)${SAME_CLAUSE_OF_NOBODY}`,
    ),
  ),
  // "If President Costa cancels, Mr Pinto will travel"
  cued(/^["“]?(?:If|Unless|Should)\b[^;]*,[^;]*\b(?:will|would|could|might|may)\s+(?:(?:also|then|\w+ly)\s+)?$/),
  // "Had President Costa met Mr Pinto, she would …"
  cued(/(?:^["“]?|[;,]\s)Had\s[^,;]*$/),
  // "was not among those who met"
  cued(/\bnot (?:one of|among|amongst) (?:those|the (?:\p{L}+ )?\p{Ll}+) (?:who|that)\b[^,;]*$/u),
  // "No meeting between"
  cued(/(?:^["“]?|[;,]\s|\b(?:that|but|and) )[Nn]o (?:\p{Ll}+ ){0,2}$/u),
  // "did not arrange a separate meeting of", "no plans for talks between"
  cued(
    inLines('iu')`
      (?:
        \b(?:not|never|n['’]t) (?:yet |\p{L}+ly |been |as yet )?(?:
          arranged?|scheduled?|plan(?:ned|ning)?|organi[sz](?:ed?|ing)|agreed?|set up|held|hold|holding|requested?|sought|seek|prepar(?:ed?|ing)|foreseen?|envisaged?|includ(?:ed?|ing)|considering
        )(?: (?:on|to|for|up|hold|have))*
        |\bno (?:immediate |current |firm |concrete )?(?:plans?|request|agreement|arrangements?|need|reason)
          (?: (?:has|have) (?:yet )?been (?:made|received))? (?:for|of|to (?:hold|have|arrange))
      ) (?:an?|any|such an?) (?:[\p{L}-]+ ){0,3}$
    `,
  ),
  // "dreamed that she met", "Suppose President Brel met", "In the film,"
  cued(
    new RegExp(
      `\\b(?:dream(?:s|ed|t)|imagin(?:es?|ed)|fantasi[sz](?:es|ed)|jok(?:es|ed)) (?:that|of|about)\\b${SAME_CLAUSE}`,
      'i',
    ),
  ),
  cued(/^["“]?(?:Suppos(?:e|ing)|Imagin(?:e|ing)|Assuming)\b[^.;]*$/),
  cued(
    inLines('iu')`
      ^["“]?In (?:the|an?|his|her|this|that|one) (?:\p{L}+ ){0,2}?(?:
        film|movie|novel|play|series|drama|comedy|musical|opera|sketch|cartoon|video game|thriller|satire|parody
        |dream|alternate history
      )\b[^,;]{0,60},${SAME_CLAUSE}
    `,
  ),
  // "According to rumours, President Brel met"
  cued(
    inLines('iu')`
      \baccording to (?:\p{L}+ ){0,2}?(?:
        rumou?rs?|gossip|hearsay
        |(?:anonymous|unverified|unconfirmed|satirical) (?:\p{L}+ )?
          (?:blogs?|posts?|tweets?|accounts?|reports?|sites?|websites?|videos?)
      )\b${SAME_CLAUSE}
    `,
  ),
  // "An earlier version of this report said that"
  cued(
    /\b(?:earlier|previous) version of (?:this|the|our) (?:\p{L}+ )?(?:article|report|story|text|item|release|statement)\b[^.;]*$/iu,
  ),
  // "she would have visited"
  cued(/\b(?:would|could|might|should|must)(?: not|n['’]t)? have\s+(?:\w+ly\s+)?$/i),
)

/** "Reports that …": what the sentence is about, or told without a comma between. */
const OPENS_RUMOUR = cued(
  new RegExp(
    `^["“]?(?:The |Some |All )?(?:\\p{L}+ ){0,2}${RUMOUR}(?: [^.;,]{0,30})? that\\b[^.;]*$|\\b${RUMOUR} (?:that|of|about)\\b[^.;,]*$`,
    'iu',
  ),
)
/** "Reports that … met … are false", "… were denied by a spokesman" */
const IS_FALSE = cued(
  inLines('i')`
    ^(?:(?! and (?:said|told|called)\b)[^.;])*?\b(?:is|are|was|were|have been|has been) (?:\w+ly )?
    (?:
      false|untrue|not true|unfounded|baseless|groundless|incorrect|not correct|wrong|fabricated|invented|fake
      |inaccurate|denied|dismissed|rejected|refuted|without foundation
    )\b
  `,
)
/** "The meeting between them never took place." */
const NEVER_WAS = cued(
  /^[^.;]{0,110}\b(?:did not|didn['’]t|never) (?:in fact |actually |ever )?(?:take place|took place|happen(?:ed)?|occur(?:red)?)\b/i,
)

/** "A meeting of the two is not planned" */
const NOT_PLANNED = cued(
  inLines('iu')`
    ^(?: (?:of|between|with|by|for|in|at|on) (?:(?! (?:and|but) (?:an?|the|no) | while )[^.,;:])*)?
    (?: (?:is|are|was|were)(?: not|n['’]t)| (?:has|have)(?: not|n['’]t) (?:yet )?been) (?:yet |currently |being |\p{L}+ly )*
    (?:planned|scheduled|arranged|foreseen|envisaged|agreed|confirmed|(?:on|part of) the (?:agenda|schedule|programme|program|cards))\b
  `,
)

/** "met in Valletta, it was claimed on social media" */
const CLAIMED = cued(
  inLines('i')`
    ^[^.;]{0,110},\s+(?:
      it (?:was|is|has been) (?:claimed|alleged|rumou?red)
      |according to (?:\w+ ){0,2}?(?:
        rumou?rs?|gossip
        |(?:anonymous|unverified|unconfirmed|satirical) (?:\w+ )?
          (?:blogs?|posts?|tweets?|accounts?|reports?|sites?|websites?|videos?)
      )
    )\b
  `,
)

/** Does the sentence say that what stands here is not so, only tell what would have been, or ask? */
export function isDenied(sentence: Sentence, { start, end, rule }: Span & { readonly rule?: string }): boolean {
  if (sentence.passage.text.endsWith('?')) return true
  if (isOnlyClaimed(sentence, { start, end })) return true
  if (!(sentence.cues & (CUE.denial | CUE.modal | CUE.if))) return false
  const before = between(sentence, sentence.passage.start, start)
  if (DENIED_BEFORE.test(before, sentence)) return true
  const after = between(sentence, end, sentence.passage.end)
  return (
    // what is told as called off is told right
    (rule !== 'called-off' && NEVER_WAS.test(after, sentence)) ||
    NOT_PLANNED.test(after, sentence) ||
    CLAIMED.test(after, sentence) ||
    (OPENS_RUMOUR.test(before, sentence) && IS_FALSE.test(after, sentence))
  )
}

/**
 * "Her office denied the meeting.", "A spokesman said that no such meeting took place.", "None of this is true.", "The story
 * is made up.": the sentence before is not so.
 */
const TAKEN_BACK = cued(
  inLines('i')`
    \b(?:den(?:ied|ies)|rejected|dismissed)\s+(?:the|that|any|such|this)\s+(?:such\s+)?
      (?:meeting|talks|visit|call|conversation|report|claim|story)s?
      (?:\s+(?:took place|had taken place|ever took place|as (?:false|untrue)))?\s*(?:[.;,]|$)
    |\bno such (?:meeting|talks?|visit|call|conversation)\b
    |^["“]?(?:But |Yet |In fact,? )?(?:
      (?:None|Nothing|Not a word) of (?:this|that|it) (?:is|was|ever happened|happened|took place)
      |(?:This|That|It) (?:
        (?:is|was|turned out to be) (?:
          not true|untrue|false|wrong|a lie|a hoax|a joke|an? (?:\w+ )?(?:invention|mistake|error|fabrication|myth)
        )
        |never happened|did not happen|never took place|did not take place
      )
      |(?:The|This|That|Both|These|Those) (?:\w+ )?(?:
        stor(?:y|ies)|reports?|claims?|accounts?|rumou?rs?|articles?|photos?|pictures?|videos?|meeting|visit|talks
        |call
      ) (?:is|are|was|were|has been|have been|proved|turned out)(?: to be)? (?:\w+ly |all |pure )?
        (?:
          made up|made-up|invented|fabricated|false|untrue|not true|fake|faked|doctored|a fake|a hoax|a joke|fiction
          |an? (?:\w+ )?(?:invention|fabrication|lie|myth|fairy tale)|unfounded|baseless|groundless|wrong|incorrect
          |nonsense|denied
        )
    )\b
  `,
)

export const isTakenBack = (next: Sentence | undefined, sentence: Sentence): boolean =>
  next !== undefined && next.passage.report === sentence.passage.report && TAKEN_BACK.test(next.passage.text, next)
