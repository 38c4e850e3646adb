import { inLines } from '../../../core/in-lines.ts'
import type { VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import { between, leadingTo, type Sentence, undated } from '../sentence.ts'
import { isOfGuest } from '../told/verb-takers.ts'

const GOES_ON = cued(
  /^\s+(?:the|his|her|their|its|an?|with|on|in|today|yesterday)\b|^\s+(?:[\p{L}-]+\s+){0,2}(?:visit|tour|trip|talks|consultations)\b/u,
)

/** "have confirmed their part in the talks", "have done well in": a helping verb, and no having; "had detailed talks" is one. */
const HAS_DONE = cued(
  inLines('u')`
    ^ (?:also |already |now |just |both |\w+ly )?(?:
      \p{Ll}{2,}ed (?:the|an?|his|her|their|its|this|that|to|on|in|with|by|for|from)|done|gone|become|known|shown
      |come|grown|risen|fallen|gotten
    ) 
  `,
)
export const HAVING = ofVerb(/^ha(?:s|ve|d)$/i)
const isHelper = (sentence: Sentence, { verb, text, end }: VerbMention): boolean =>
  verb.name === 'held' && HAVING.test(text) && HAS_DONE.test(between(sentence, end, end + 50), sentence)

/** "met to discuss the handover on 20 January": what for, and no event; "are expected to discuss it on Monday" is one. */
const TO_DISCUSS = cued(
  /(?<!\b(?:expected|set|due|scheduled|slated|plan|plans|planned|planning|going|are|is|were|was|intend|intends))(?: also)? to $/,
)
const isToDiscuss = (sentence: Sentence, { verb, start }: VerbMention): boolean =>
  verb.name === 'discussed' &&
  between(sentence, start - 4, start) === ' to ' &&
  TO_DISCUSS.test(leadingTo(sentence, start, 24), sentence)

/** "continued support for the summit" is no tour that goes on. */
const CONTINUED = cued(/^continued$/i)
const isContinued = (sentence: Sentence, { text, end }: VerbMention): boolean =>
  CONTINUED.test(text, sentence) && !GOES_ON.test(between(sentence, end, end + 40), sentence)

/** "was held up in another session", "held back tears" */
const HELD_BACK = cued(/^ (?:up|back|off|out|hostage|captive)\b/)
const isHeldBack = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'held' && HELD_BACK.test(between(sentence, end, end + 10), sentence)

/** "the envoys who were accredited in May", "the Ambassador accredited to Malta": who they are, and nothing that is done. */
const isAccredited = (sentence: Sentence, { verb, text, start, end }: VerbMention): boolean =>
  verb.name === 'credentials-received' &&
  /^accredit/i.test(text) &&
  (/^ (?:to|in|by|with)\b/.test(between(sentence, end, end + 6)) ||
    !/(?:^|\s)(?:also|has|have|had|then|later|today|yesterday|\p{Lu}[\p{L}.’'-]+),? $/u.test(
      undated(sentence, sentence.passage.start, start),
    ))

/** "for the welcome he received when he visited Norway in March": recalled, of no day. */
export const isRecalled = (sentence: Sentence, mention: VerbMention): boolean =>
  /\b(?:when|since|after|before) (?:he|she|they) (?:last |first |previously )?$/.test(
    between(sentence, sentence.passage.start, mention.start),
  ) &&
  !isOnItsDay(sentence, mention) &&
  sentence.dates.every(
    (date) => date.start < mention.start || date.date === null || /^(?:month|year)$/.test(date.date.precision),
  )
/** "stays until Thursday, when she has a meeting with Minister Vik" */
const isOnItsDay = (sentence: Sentence, { start }: VerbMention): boolean =>
  sentence.dates.some(
    ({ end, date }) => date?.precision === 'day' && /^,? when (?:he|she|they) $/.test(between(sentence, end, start)),
  )

/** "Brel made the remarks when he met with Minister Vik": there and then. */
const REMARKED = cued(
  /\bmade (?:the|these|this|his|her) (?:remarks?|comments?|statements?|announcement|pledge|call|appeal)(?: (?:here|on \w+|in \p{Lu}\p{L}+))? (?:when|while|as) (?:he|she) $/u,
)
export const isRemark = (sentence: Sentence, { start }: VerbMention): boolean =>
  REMARKED.test(between(sentence, sentence.passage.start, start), sentence)

/** "the war that led him to power": nobody leads a visit there. */
const TO_POWER = cued(
  /^ (?:(?:him|her|them|the \p{Ll}+|(?:\p{Lu}[\p{L}.’'-]* )*\p{Lu}[\p{L}’'-]*) )?(?:in)?to (?!the \p{Ll}+ (?:of|in|at)\b)\p{Ll}/u,
)
/** "is leading the envoys in paying their respects": there, and on no visit. */
const IN_DOING = cued(/^ [^.;:,]{2,60} in \p{Ll}+ing\b/u)
const isToPower = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'led' &&
  (TO_POWER.test(between(sentence, end, end + 60), sentence) ||
    IN_DOING.test(between(sentence, end, end + 90), sentence))

/** "met Minister Vik, who led the delegation to the 2025 forum": who she is, where no day is told of it. */
const isWhoLed = (sentence: Sentence, { verb, start }: VerbMention): boolean =>
  verb.name === 'led' &&
  /, who (?:also |has |had |is |was )?$/.test(between(sentence, start - 12, start)) &&
  sentence.verbs.some((other) => other.end < start && other.verb.takes.includes('people')) &&
  !sentence.dates.some((date) => date.start > start && date.date?.precision === 'day')

/** "as President Brel and Minister Vik agreed last month": what was agreed before; "as they discussed fish in Oslo" is now. */
const AS_THEY = cued(/\b(?:as|what|than|whatever|everything) (?:the )?$/)
const isAsAgreed = (sentence: Sentence, { verb, text, start, end }: VerbMention): boolean =>
  verb.name === 'discussed' &&
  /^(?:agreed|discussed)$/.test(text) &&
  /^\s*(?:[.;,]|$|(?:in|at|on|during|earlier|with)\b)/.test(
    undated(sentence, end, Math.min(end + 40, sentence.passage.end)),
  ) &&
  sentence.people.some(
    (person) => person.end <= start && AS_THEY.test(between(sentence, person.start - 16, person.start), sentence),
  )

/** "President Brel is on Sunday expected in Oslo": somebody is; who "was expected in Oslo", or what, tells no visit. */
const SOMEBODY_IS = cued(
  /(?:\p{Lu}[\p{L}.’'-]+|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|minister|president|leader)),? (?:is|are)(?: also| now| then| on)*[\s,()]*$/u,
)
const isNotExpected = (sentence: Sentence, { text, start }: VerbMention): boolean =>
  IS_EXPECTED_IN.test(text) &&
  !SOMEBODY_IS.test(undated(sentence, sentence.passage.start, start) + (/^(?:is|are) /.exec(text)?.[0] ?? ''), sentence)
const IS_EXPECTED_IN = ofVerb(/^(?:(?:is|are) )?(?:expected|awaited|due) in$/)
/** The verb has its days in front: they stand between it and its "is". */
export const EXPECTED_IN = ofVerb(/^(?:expected|awaited|due) in$/)

/** "will continue to Oslo" is a journey; "will continue to Review the plan" is none. */
const CONTINUES_TO = ofVerb(/^continues? to$/)
const isNoJourney = ({ countries }: Sentence, { text, end }: VerbMention): boolean =>
  CONTINUES_TO.test(text) && !countries.some(({ start }) => start >= end && start - end < 6)

const INITIALS = /\b(?:\p{Lu}\.){2,}/gu
/** "called on the allies, among them President Brel, to act": somebody is asked for something, and nobody is met. */
const CALLED_ON = cued(/^call\w* on$/i)
const TO_DO = cued(
  inLines('u')`
    ^ [^.;:“”"]{2,200}? to (?=\p{Ll})
    (?!(?:
      the|an?|his|her|their|its|discuss|congratulate|pay|present|bid|thank|brief|exchange|express|convey|introduce|say
      |offer|review|explore|talk|apprise|share
    )\b)
  `,
)
function isAsking(sentence: Sentence, { verb, text, end }: VerbMention): boolean {
  if (verb.name !== 'met' || !CALLED_ON.test(text, sentence)) return false
  // "leaders, including U.S. President Vik, to": its dots end nothing
  const words = between(sentence, end, end + 240).replace(INITIALS, (letters) => letters.replaceAll('.', '·'))
  const asked = TO_DO.exec(words, sentence)?.[0].length
  return (
    asked !== undefined &&
    sentence.verbs.every(({ verb: { name }, start }) => start < end || start > end + asked || name === 'included')
  )
}

/** "congratulated Minister Vik for her leadership and timely visit to Norway": a noun, and the visit is none of who thanks. */
const FOR_VISIT = cued(/\b(?:for|on) (?:his|her|their|its) [^.;:“”"]{2,120}\b(?:and|,) ?(?:\p{Ll}+ )?$/u)
const isForVisit = (sentence: Sentence, { text, start }: VerbMention): boolean =>
  /^(?:visit|trip|tour)$/.test(text) && FOR_VISIT.test(between(sentence, sentence.passage.start, start), sentence)

/** "joined Minister Vik as women in Cabinet", "joins Ms Holm on the board": of what they are one, and nowhere at once. */
const JOINS = ofVerb(/^join(?:s|ed|ing)?$/)
const AS_ONE_OF_THEM = cued(
  inLines('u')`
    ^ [^.;:“”]{2,240}? (?:
      as (?:an? |the |its |one of the |fellow |[\p{Ll}-]+ ){0,3}(?:women|men|members?|partners?|shareholders?|directors?|ministers?)
      |on the (?:[\p{Ll}-]+ ){0,2}(?:board|council|committee|bench|panel|commission)
      |in (?:calling|urging|condemning|demanding|supporting|opposing|backing|signing a letter)
    )\b
  `,
)
const isOneOfThem = (sentence: Sentence, { text, end }: VerbMention): boolean =>
  JOINS.test(text) && AS_ONE_OF_THEM.test(between(sentence, end, end + 300), sentence)

/** "after visiting the Queen lying in state": nobody is met. */
const LIES_IN_STATE = cued(/^ [^.,;“”]{2,60}? (?:who (?:is|was) )?lying in (?:state|repose)\b/)
const isAtBier = (sentence: Sentence, { end }: VerbMention): boolean =>
  LIES_IN_STATE.test(between(sentence, end, end + 90), sentence)

/** Words that look like a verb of the lexicon and tell of nothing that is done. */
export const isNoDeed = (sentence: Sentence, mention: VerbMention): boolean =>
  isHelper(sentence, mention) ||
  isOfGuest(sentence, mention) ||
  isAccredited(sentence, mention) ||
  isContinued(sentence, mention) ||
  isToDiscuss(sentence, mention) ||
  isHeldBack(sentence, mention) ||
  isOneOfThem(sentence, mention) ||
  isAtBier(sentence, mention) ||
  isToPower(sentence, mention) ||
  isWhoLed(sentence, mention) ||
  isAsAgreed(sentence, mention) ||
  isAsking(sentence, mention) ||
  isForVisit(sentence, mention) ||
  isNotExpected(sentence, mention) ||
  isNoJourney(sentence, mention) ||
  isWithNext(sentence, mention) ||
  isInWelcoming(sentence, mention)

/** "Director Lund, in welcoming the new members, said": a word of greeting, and nobody is named whom she received. */
const isInWelcoming = (sentence: Sentence, { text, start, end }: VerbMention): boolean =>
  text === 'welcoming' &&
  between(sentence, start - 4, start) === ' in ' &&
  sentence.people.every((person) => person.start < end || person.start > end + 60)

/** "inaugurated and chaired the 40th meeting": what the next verb tells was opened, and nothing else was. */
const isWithNext = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'unveiled' &&
  sentence.verbs.some(
    (next) =>
      next.start > end &&
      next.verb.takes.includes('event') &&
      /^ and (?:then |also |\p{Ll}+ly )?$/u.test(between(sentence, end, next.start)),
  )
