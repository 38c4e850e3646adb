import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event, EventKind, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { sentences, wasCalledOff } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { MOST } from '../gather.ts'
import { untold } from '../lacking/untold.ts'
import { type Named, namesIn } from '../sentences/deed-subjects.ts'
import { type Doer, withoutTitleStops } from '../sentences/doers.ts'
import { saidToHave } from './said-to-have.ts'
import { theseDid } from './these-did.ts'

/** What is done to somebody: how the question says it, where it is told, and how sentences say it. */
interface Undergoing {
  readonly asked: RegExp
  readonly kinds: readonly EventKind[]
  /** Stands before whom it is done to: "appointed Ada Moe", "the swearing-in of Ada Moe". */
  readonly before: RegExp
  /** Stands behind them: "Ada Moe was sworn in", "Ada Moe took the oath". */
  readonly behind: RegExp
  /** What sentences say for it, where that is not the question's own word. */
  readonly told?: RegExp
}

const OFFICE: readonly EventKind[] = ['appointment', 'ceremony']
const BE = String.raw`(?:(?:was|were|is|are|has been|have been|will be|is to be|are to be|got|gets)\s+(?:\p{L}+ly\s+)?)`

/** What is done to somebody against their will: "police arrested Ada Moe", "Ada Moe was arrested". */
const suffering = (asked: RegExp, verbs: string, nouns: string): Undergoing => ({
  asked,
  kinds: ['other', 'statement', 'attack', 'appointment'],
  before: new RegExp(`\\b(?:${verbs})\\b|\\b(?:${nouns}) of\\b`, 'gu'),
  behind: new RegExp(String.raw`^(?:,[^,;.]{1,90},)?\s+${BE}(?:also\s+)?(?:${verbs})\b`, 'u'),
})

/** Verbs of appointing say the same of whom they are said; a nomination, an election and a confirmation are another thing each. */
const UNDERGOING: readonly Undergoing[] = [
  {
    asked: /^(?:re-?)?appointed$|^named$|^designated$/,
    kinds: OFFICE,
    before: /\b(?:re-?)?(?:appoint(?:s|ed|ing)?|nam(?:es|ed|ing))\b|\b(?:re-?)?appointment of\b/gu,
    behind: new RegExp(String.raw`^(?:,[^,;.]{1,90},)?\s+${BE}?(?:re-?)?(?:appointed|named|designated)\b`, 'u'),
  },
  {
    asked: /^sworn$|^inaugurated$/,
    kinds: [...OFFICE, 'other'],
    before: inLines('gu')`
      \b(?:
        swore in|swears in|sworn in|inaugurat(?:es|ed)
        |administer(?:s|ed|ing) (?:the |an )?oaths?(?: of (?:office|allegiance|secrecy))*
          (?: and (?:of )?(?:secrecy|allegiance))? to
      )\b
      |\b(?:swearing-in|inauguration)(?: ceremony)? of\b
    `,
    // "Ada Moe who was the deputy was sworn-in"
    behind: inLines('u')`
      ^(?:,[^,;.]{1,90},|\s+who (?:was|is|has been|had been)\b[^,;.]{1,90})?(?:\s+on \p{L}+day)?\s+
      (?:${BE}?(?:sworn[- ]in|inaugurated)\b|(?:took|takes|taking|will take|to take) (?:the|his|her|their) oath\b)
    `,
  },
  {
    asked: /^(?:re-?)?nominated$/,
    kinds: OFFICE,
    before: /\b(?:re-?)?nominat(?:es|ed|ing)\b|\b(?:re-?)?nomination of\b/gu,
    behind: new RegExp(String.raw`^(?:,[^,;.]{1,90},)?\s+${BE}?(?:re-?)?nominated\b`, 'u'),
  },
  {
    asked: /^(?:re-?)?elected$/,
    kinds: OFFICE,
    before: /\b(?:re-?)?elect(?:s|ed|ing)\b|\b(?:re-?)?election of\b/gu,
    behind: new RegExp(String.raw`^(?:,[^,;.]{1,90},)?\s+${BE}?(?:re-?)?elected\b`, 'u'),
  },
  {
    asked: /^confirmed$/,
    kinds: OFFICE,
    before: /\bconfirm(?:s|ed)\b|\bconfirmation of\b/gu,
    behind: new RegExp(String.raw`^(?:,[^,;.]{1,90},)?\s+${BE}confirmed\b`, 'u'),
  },
  {
    asked: /^(?:awarded|decorated|honou?red|presented)$/,
    kinds: ['ceremony', 'meeting', 'other'],
    // "Presented the Order of the Lake to", "awarded Ada Moe the order"
    before: inLines('gu')`
      \b(?:
        (?:award|present|hand|g[ai]v|conferr?|bestow)(?:s|ed|en|e|es|ing)?(?: over)?
          (?: (?!to\b|on\b|upon\b|by\b)[\p{L}’'“”"-]+){1,12} (?:to|on|upon)
        |award(?:s|ed)|decorat(?:es|ed)|honou?r(?:s|ed)
      )\b
    `,
    behind: new RegExp(
      String.raw`^(?:,[^,;.]{1,90},)?\s+(?:${BE}(?:also\s+)?(?:awarded|decorated|honou?red|presented with|given)|(?:was |has )?(?:received|accepted|won))\b`,
      'u',
    ),
    told: /\b(?:award|present|conferr|bestow|hand|decorat|honou?r|receiv|accept)(?:s|ed|e|es)\b/giu,
  },
  {
    asked: /^(?:received|welcomed|greeted)$/,
    kinds: ['meeting', 'visit', 'ceremony'],
    before: /\b(?:receiv(?:es|ed|ing)|welcom(?:es|ed|ing)|greet(?:s|ed|ing))\b/gu,
    behind: new RegExp(
      String.raw`^(?:,[^,;.]{1,90},)?\s+${BE}(?:also\s+)?(?:received|welcomed|greeted)\b(?=[^.;]*\bby\b|\W*$)`,
      'u',
    ),
  },
  suffering(/^(?:arrested|detained)$/, 'arrested|detained', 'arrest|detention'),
  suffering(
    /^(?:dismissed|sacked|fired|removed|suspended)$/,
    'dismissed|sacked|fired|removed|suspended',
    'dismissal|removal|suspension',
  ),
]

/**
 * "Who was sworn in on 5 May": those of whom a sentence of an event says that it was done to them, and nobody else; null where
 * no event is about it.
 */
export function undergone(asked: Asked, context: Context): Answer | null {
  const word = WHO_WAS.exec(fold(asked.rest))?.groups?.done
  const undergoing = word === undefined ? undefined : UNDERGOING.find((one) => one.asked.test(word))
  if (!undergoing || word === undefined) return null
  const { terms, strangers } = asked.subject
  const subject = {
    ...asked.subject,
    kinds: undergoing.kinds,
    deed: null,
    together: false,
    terms: terms.filter((term) => term !== word),
    strangers: strangers.filter((stranger) => fold(stranger) !== word),
  }
  const { events } = context.seek(subject, { offset: 0, limit: MOST })
  const found = events.flatMap((event) => {
    if (wasCalledOff(event)) return []
    const doers = whom(event, undergoing)
    return doers.length > 0 ? [{ event, doers }] : []
  })
  if (found.length > 0) return theseDid(asked, found)
  const verb = undergoing.told ?? new RegExp(`\\b${word}\\b`, 'giu')
  const alone = saidToHave(asked, context, verb, (event) => whom(event, undergoing), events)
  if (alone) return alone
  // Who was there when something else happened was not appointed.
  if (!undergoing.kinds.includes('meeting') && events.length === 0) return context.nothing('ask', asked)
  // An appointment is of those whom it names; whoever came to see a ceremony was not sworn in.
  const isOfOthers = events.some(({ kind }) => kind === 'ceremony' || kind === 'other')
  if (undergoing.kinds.includes('meeting') || !isOfOthers) return null
  return untold('ask', asked, events, `Not recorded: ${asked.rest.replace(/[?!.\s]+$/u, '')}.`)
}

/**
 * "Who attended the swearing-in of Yaw Sintim", who was a guest at that of another: an event of which sentences say who was sworn
 * in, and who is none of those that are asked of.
 */
export function isOathOfAnother({ question, subject: { people } }: Asked, event: Event): boolean {
  const whose = OATH_OF.exec(fold(question.words))?.groups
  const words = (whose?.of ?? whose?.who ?? '').split(/[^\p{L}\p{N}]+/u)
  const asked = people.filter((name) =>
    words.includes(
      fold(name)
        .split(/[\s-]+/u)
        .at(-1) ?? '',
    ),
  )
  const oath = UNDERGOING.find((one) => one.asked.test('sworn'))
  if (asked.length === 0 || !oath) return false
  const sworn = whom(event, oath).map(({ person }) => person.name)
  return sworn.length > 0 && asked.every((name) => !sworn.includes(name))
}
const OATH_OF = inLines('u')`
  \b(?:swearing[ -]in|inauguration|oath[ -]taking)(?: ceremony)? (?:of|for) (?<of>.+)
  |\b(?:when|where|did|was|were|has)\b (?<who>.+?)(?:['’]s)? (?:
    swearing[ -]in|inauguration|sworn[ -]in|inaugurated|t(?:ake|ook) (?:the|his|her|an) oath
  )\b
`

const WHO_WAS =
  /^\W*(?:who|whom|which \p{L}+)(?:['’]s)?\s+(?:(?:was|were|is|are|has|have|had|been|will|be|to|also|all|newly|else)\s+)+(?<done>[\p{L}-]+)/u

function whom(event: Event, { before, behind }: Undergoing): readonly Doer[] {
  const found = new Map<string, Doer>()
  const add = (people: readonly Participation[], citation: Citation) => {
    for (const person of people) if (!found.has(person.name)) found.set(person.name, { person, citation })
  }
  for (const citation of sentences(event.citations.filter(({ supports }) => supports !== 'place'))) {
    const quote = withoutTitleStops(fold(citation.quote))
    const named = namesIn(quote, event)
    for (const one of named) {
      if (behind.test(quote.slice(one.to)) && !isDenied(quote.slice(one.to, one.to + 120))) add([one.person], citation)
    }
    for (const { index, 0: said } of quote.matchAll(before)) {
      if (
        !/\bof$/.test(said) &&
        /\b(?:not|never|by|was|were|is|are|been|be)\s+(?:\p{L}+ly\s+)?$/u.test(quote.slice(0, index))
      )
        continue
      add(listBehind(quote, index + said.length, named), citation)
    }
  }
  return [...found.values()]
}

const isDenied = (words: string): boolean => /^[^.;]*?\b(?:not|never|yet to be)\b/.test(words)

/** Those who stand behind the words, up to the next verb or the end of the list: "appointed Ada Moe and Bo Ek as deputies". */
function listBehind(quote: string, from: number, named: readonly Named[]): readonly Participation[] {
  const people: Participation[] = []
  let at = from
  for (const one of named.filter((each) => each.from >= from)) {
    // "Swore in four judges at the castle on Thursday: Ada Moe and Bo Ek": a colon in front of the names opens their list.
    const between = quote.slice(at, one.from).replace(/:\s+$/u, ' ')
    if (between.length > MOST_BETWEEN || (people.length === 0 ? ENDS_OBJECT : ENDS_LIST).test(between)) break
    people.push(one.person)
    at = one.to
  }
  return people
}
const MOST_BETWEEN = 160
/** Before the first name: an office may stand there, no other clause. */
const ENDS_OBJECT =
  /[.;:]|\b(?:by|with|for|who|which|that|and (?:has|have|had|said|met)|said|succeed\p{L}*|replac\p{L}*|instead|(?:letter|call|message|report|gift|award|support)s?)\b/u
const ENDS_LIST =
  /[.;:]|\b(?:by|who|whom|which|that|said|says|with|from|succeed\p{L}*|replac\p{L}*|after|before|when|while|met|told|in (?:the )?presence|message)\b/u
