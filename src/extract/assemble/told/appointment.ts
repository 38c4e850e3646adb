import { inLines } from '../../../core/in-lines.ts'
import type { DateMention, OfficeMention, PersonMention } from '../../../core/mention.ts'
import { squeezed } from '../../recognise/squeezed.ts'
import { cued, someCued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence, undated, withoutDates } from '../sentence.ts'
import { isOwner, listAt, listUpTo } from '../who/people-lists.ts'
import type { Context } from '../who/subject.ts'
import { givenInTurn, officeGiven, sworn, takesOver } from './office-given.ts'

const GIVEN =
  '(?:re-?)?(?:appointed|named|elected|nominated|chosen|confirmed|designated|selected|promoted|sworn[ -]in(?:to)?|inaugurated|installed)'
/** "Prime Minister Brel and his new cabinet" were sworn in */
const AND_TEAM =
  '(?: (?:and|with|along with|together with|alongside) (?:his|her|their) (?:[\\p{L}-]+ ){0,3}(?:cabinet|ministry|government|ministers|team|colleagues|administration|executive|council))?'
/** Characters behind a name among which it is said: an aside, and the verb. */
const LONGEST_ASIDE = 160
/** Between the verb and the office: "as the next", "to be", "to the post of". */
const AS =
  "(?:\\s+(?:as|to|be|become|serve|the|post|position|office|of|a|an|its|their|new|next|first|second|third|\\p{L}+th|\\d+(?:st|nd|rd|th)|term|for|his|her|country|country’s|country's))*\\s*"
/** "raised her right hand and" was sworn in */
const RAISED = '(?:\\s+(?:raised|held up|lifted) (?:his|her) (?:\\p{L}+ )?hand and)?'
/** "was appointed (as the next) Governor" */
const PASSIVE = new RegExp(
  `^(?:,[^,]{0,120},| since [^,]{0,30},)?${AND_TEAM}${RAISED}\\s+(?:has|have|was|were|is|will|had|got|gets)\\s+(?:\\p{L}+ly\\s+)?(?:been\\s+|be\\s+)?(?:\\p{L}+ly\\s+)?${GIVEN}${AS}$`,
  'iu',
)
const PASSIVE_ALONE = cued(
  new RegExp(
    `^(?:,[^,]{0,120},| since [^,]{0,30},)?${AND_TEAM}${RAISED}\\s+(?:(?:has|have|had)(?:\\s+\\p{L}+ly)? been|was|were|is|will be|got|gets)\\s+(?:\\p{L}+ly\\s+)?${GIVEN}\\b`,
    'iu',
  ),
)
/** "appointed Vera Lund (as)" */
const ACTIVE = cued(
  inLines('i')`
    (?<!\b(?:[Nn]ewly|[Rr]ecently|[Jj]ust|[Ff]reshly)[ -])\b(?:re-?)?
    (?:appoint(?:s|ed)?|names?|named|elect(?:s|ed)|nominat(?:es?|ed)|chose|swore in|swears in|(?:has|have|had) sworn in|confirmed|promoted
      |designated
    )
    \s+(?:as\s+)?(?:(?:the|its|their|former)\s+)*$
  `,
)
/** "the appointment of Vera Lund (as)" */
const NOUN = cued(
  /\b(?:re-?)?(?:appointment|nomination|election|confirmation|swearing[ -]in|inauguration)\s+of\s+(?:the\s+|former\s+)*$/i,
)
/** "the appointment of Director General for markets and ports, Dr Vera Lund, as": what he was stands between. */
const NOUN_LONG = cued(/\b(?:appointment|nomination|election)\s+of\s+(?:the |its )?[^.;:“”]{4,140},\s+$/i)
/** "extending the mandate of Secretary General Jens Stoltenberg", "extended Governor Lund’s term" */
const LONGER = cued(
  /\b(?:extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?)\s+(?:the\s+)?(?:(?:term|mandate|tenure|appointment)(?:\s+of\s+office)?\s+of\s+(?:the\s+)?)?$/i,
)
/** "announced the appointment of": not "spoke about the appointment of" */
const TOLD = cued(/\b(?:announc\w+|approv\w+|confirm\w+|ratif\w+|publish\w+|made)\b/i)
/** Between those appointed and their office: "as the new", "to the post of". */
const AS_ONLY = inLines('iu')`
  ^(?:, who (?:has|had|is|was) [^,;]{3,80},)?(?:
    \s|,
    |\b(?:as|to|be|the|next|new|first|second|third|\p{L}+th|a|an|serve|its|their|become|of|post|position|role)\b
    |\b(?:board|bank)\b|\b\p{Ll}+['’]s
  )*$
`
const UNSURE = cued(
  /\b(?:intent|intention|intends?|plans?|could|may|might|should|would|not|never|seeks?|expected|to be|candidates?|if|since|after|before)\b[^,;]*$/,
)

/** "appointed Vera Lund to the bank's Monetary Policy Committee" */
const TO_BODY = cued(
  /^ to (?:the |its |their |his |her )?(?:[\p{L}’'.-]+ ){0,7}?(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Cc]ourt|[Cc]ommission|[Cc]abinet|[Pp]anel|[Pp]ost|[Pp]osition|MPC)\b/u,
)

/** "took (on Saturday evening) the oath of office as", "became the fourteenth", "will be the next" */
const BECOMES = cued(
  inLines('iu')`
    ^\s+(?:who\s+)?(?:on\s+|late\s+|early\s+|\p{L}+day\s+|evening\s+|morning\s+|afternoon\s+)*
    (?:
      will be (?:the|its) (?:next|new)|(?:became|becomes)(?: the| its)?(?: \p{L}+)?
      |(?:took|takes|(?:has|had) taken) (?:
        (?:the|his|her) oath of office|(?:(?:the|his|her) )?(?:presidential )?oath|office|over
      )(?: for (?:his|her|an?) (?:\p{L}+-?\p{L}* ){0,2}term)?(?: on)? as(?: the| an?| his| her)?
        (?: new| \d+(?:st|nd|rd|th))?
    )\s+$
  `,
)

/** "formally assumed duty for a second term", "assumed office": with a day of its own */
const ASSUMES = cued(
  inLines()`
    ^\s+(?:and\s+)?(?:formally |officially |has )*(?:
      (?:assume[ds]|took|takes) (?:duty|duties|office|charge|over)\b(?! of\b)
      |(?:took|takes) (?:the|his|her|their) oaths?\b(?! of office as\b)
      |(?:began|begins|started|starts) (?:his|her|their) (?:new |second |third |\w+-year )?terms?\b
    )
  `,
)
/** "Ana Brel, a retired judge, who was made chairman, took the oath" */
const APPOSED = /^, [^.;:“”]{3,190}, (?=(?:formally |officially )?(?:took|takes|assumed?|assumes)\b)/
const OATH = cued(/\boath (?:of|to) office\b|\boaths? (?:before|in front of)\b/)

/** "with Vera Lund promoted to the top job" */
const WITH_ONE = cued(/^\s+(?:being\s+)?(?:promoted|appointed|named|chosen|picked|nominated|elected)\s+(?:to|as)\b/)

/** "to extend my term" */
const EXTENDS = cued(/\bextend(?:ed|ing)? (?:my|his|her) (?:term|mandate|tenure)\b/)
/** What is read behind a name. */
const BEHIND = someCued(PASSIVE_ALONE, WITH_ONE, LONGER)
const GIVES = someCued(PASSIVE_ALONE, ACTIVE, NOUN, LONGER, BECOMES, ASSUMES, WITH_ONE, EXTENDS)

/**
 * The words that say that somebody was given an office: all forms are here, as the first that fits a name is the one that
 * counts. "replacing Jan Kask" takes no part in it. What the claim then says of the office and its day is in office-given.ts.
 */
export function appointmentClaims(sentence: Sentence, context: Context, next: Sentence | undefined): readonly Claim[] {
  if (!GIVES.mayFit(sentence)) return []
  return [...unnamed(sentence, context, next), ...named(sentence)]
}

/** "The former Norwegian prime minister was appointed in October 2014", "honoured by the decision to extend my term" */
function unnamed(sentence: Sentence, context: Context, next: Sentence | undefined): readonly Claim[] {
  const { text, start } = sentence.passage
  const office = sentence.offices[0]
  const nextOne = next?.passage.paragraph === sentence.passage.paragraph ? next?.people[0] : undefined
  const whom = context.one ?? nextOne
  if (
    office &&
    office.start - start <= 1 &&
    /^The former\b/.test(office.text) &&
    whom &&
    PASSIVE_ALONE.test(between(sentence, office.end, office.end + 80), sentence)
  )
    return [officeGiven(sentence, [whom], undefined, 'former-was-appointed', false)]
  const person = sentence.people[0]
  if (!person || sentence.people.length > 1 || !EXTENDS.test(text, sentence)) return []
  const own = officeGiven(sentence, [person], undefined, 'term-extended', false)
  // the day of saying so is the day it was decided, when no other is told
  return [{ ...own, date: own.date ?? sentence.dates.find((date) => date.date && date.bearing === 'at') ?? null }]
}

/** One name, with what stands around it. */
interface Around {
  readonly sentence: Sentence
  readonly person: PersonMention
  /** Which of the sentence's people it is. */
  readonly i: number
  /** What the sentence says before the name. */
  readonly before: string
  /** The next office behind the name, and what stands between. */
  readonly office: OfficeMention | undefined
  readonly upToOffice: string | null
  /** What stands behind the name up to a place, without the days that are told there. */
  readonly bare: (to: number) => string
  /** The next words behind it. */
  readonly after: string
}

/** What the words around one name give; undefined where they are no words of this kind. */
type Way = (around: Around) => readonly Claim[] | undefined

function named(sentence: Sentence): readonly Claim[] {
  return sentence.people.flatMap((person, i) => {
    if (person.former) return []
    const around = aroundName(sentence, person, i)
    for (const way of WAYS) {
      const claims = way(around)
      if (claims) return UNSURE.test(around.before, sentence) ? [] : claims
    }
    return []
  })
}

function aroundName(sentence: Sentence, person: PersonMention, i: number): Around {
  const office = sentence.offices.find((each) => each.start >= person.end)
  // "Ms Lund on Tuesday was confirmed"
  const dated = sentence.dates.find((date) => date.start >= person.end && date.start < person.end + 8)
  const from = dated && /^,? (?:on )?$/.test(between(sentence, person.end, dated.start)) ? dated.end : person.end
  // "was on Wednesday sworn in"
  // "was chosen on Tuesday as"
  const bare = (to: number) =>
    undated(sentence, from, to)
      .replace(/\b(was|were|been|be) (?:on )? +(?=\p{Ll})/u, '$1 ')
      .replace(/ on +(?=(?:as|to) )/, ' ')
  return {
    sentence,
    person,
    i,
    before: between(sentence, sentence.passage.start, person.start),
    office,
    upToOffice: office ? between(sentence, person.end, office.start) : null,
    bare,
    after: BEHIND.mayFit(sentence) ? bare(from + LONGEST_ASIDE) : '',
  }
}

const isDated = ({ date, bearing }: DateMention): boolean => date !== null && bearing === 'at'

/** "will be the next Deputy Governor", "took office as Governor" */
const becomes: Way = ({ sentence, person, office, upToOffice }) => {
  if (!office || upToOffice === null || !BECOMES.mayFit(sentence)) return undefined
  const words = squeezed(withoutDates(sentence, person.end, office.start))
  if (!BECOMES.test(words, sentence)) return undefined
  return [sworn(sentence, officeGiven(sentence, [person], office, 'becomes', /\boath\b/.test(upToOffice)))]
}

/** "formally assumed duty for a second term" */
const assumes: Way = ({ sentence, person, i }) => {
  const { text } = sentence.passage
  if (!ASSUMES.mayFit(sentence) || !(person.role || OATH.test(text, sentence))) return undefined
  if (!sentence.dates.some(isDated)) return undefined
  const words = withoutDates(sentence, person.end, person.end + 240)
    .replace(APPOSED, ' ')
    .replace(/^[\s,]*(?:\d\d,\s*)?(?:on\b[\s,]*)?/, ' ')
  if (!ASSUMES.test(words, sentence)) return undefined
  const taken = officeGiven(sentence, listUpTo(sentence, i), undefined, 'assumes-office', /\boath\b/i.test(text))
  return [sworn(sentence, taken)]
}

/** "with Vera Lund promoted to the top job" */
const withOne: Way = ({ sentence, person, before, after }) =>
  WITH_ONE.test(after, sentence) && /(?:^|,\s+|\s)with\s+(?:the\s+)?$/i.test(before)
    ? [officeGiven(sentence, [person], undefined, 'appointed-as', false)]
    : undefined

/** "the visit of the President was confirmed": not he */
const OF_VISIT =
  /\b(?:visit|trip|tour|arrival|meeting|talks|attendance|participation)\b[^,;]{0,40}\b(?:of|by|with)\s+(?:the\s+)?$/i

/** "was appointed Governor" */
const wasGiven: Way = ({ sentence, person, i, before, bare, after }) => {
  const passive = PASSIVE_ALONE.exec(after, sentence)?.[0]
  if (passive === undefined || OF_VISIT.test(before)) return undefined
  // "Lund, who had been minister of trade since May, was elected President": not the office in between
  const given = sentence.offices.find(({ start }) => start >= person.end && PASSIVE.test(bare(start)))
  const isSworn = /sworn|inaugurated|installed/i.test(after.slice(0, Math.max(60, passive.length)))
  const chosen = officeGiven(sentence, listUpTo(sentence, i), given, 'was-appointed', isSworn)
  return [chosen.kind === 'ceremony' ? sworn(sentence, chosen) : chosen, ...takesOver(sentence, chosen)]
}

/** "extended Governor Lund’s term" */
const longer: Way = ({ sentence, person, before, after }) => {
  const extended = LONGER.exec(before, sentence)
  if (!extended || !(/\bof\b/.test(extended[0]) || /^['’]s?\s+(?:term|mandate|tenure)\b/.test(after))) return undefined
  return [officeGiven(sentence, [person], undefined, 'term-extended', false)]
}

/** "appointed Vera Lund and Jon Vik as Deputy Governors", "announced the appointment of Vera Lund" */
const gives: Way = ({ sentence, person, i, before, office, upToOffice }) => {
  // "who confirmed Minister Lund’s trip": she is given nothing
  const active = ACTIVE.test(before, sentence) && !isOwner(sentence, person)
  const named = NOUN.test(before, sentence) || (/^, as /.test(upToOffice ?? '') && NOUN_LONG.test(before, sentence))
  if (!active && !(named && TOLD.test(before, sentence))) return undefined
  const as = upToOffice !== null && AS_ONLY.test(upToOffice)
  const all = listAt(sentence, i)
  const last = all.at(-1) ?? person
  const common = all.length > 1 ? sentence.offices.find((each) => each.start >= last.end) : office
  const asAll = common && AS_ONLY.test(between(sentence, last.end, common.start)) ? common : undefined
  const joins = active && TO_BODY.test(between(sentence, last.end, last.end + 120), sentence)
  if (!as && !asAll && !joins && !person.role && all.length < 2) return undefined
  const who = active ? giverOf(sentence, i) : undefined
  const several = as && office ? givenInTurn(sentence, who, all, office) : null
  if (several) return [several]
  const given = asAll ?? (as ? office : undefined)
  const isSworn = /swore|sworn|swears|swearing|inauguration/i.test(before.slice(-40))
  return [officeGiven(sentence, who ? [who, ...all] : all, given, 'appointed-as', isSworn, all)]
}

/** The one with whom the sentence begins: "On Monday, President Brel appointed". */
const giverOf = (sentence: Sentence, i: number): PersonMention | undefined =>
  sentence.people
    .slice(0, i)
    .find(
      (other) =>
        !other.former &&
        /^\W*(?:on(?: \w+)?,?\s*|today,?\s*)?(?:the )?$/i.test(
          withoutDates(sentence, sentence.passage.start, other.start),
        ),
    )

/** In the order that decides where several fit. */
const WAYS: readonly Way[] = [becomes, assumes, withOne, wasGiven, longer, gives]
