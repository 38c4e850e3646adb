import { inLines } from '../../../core/in-lines.ts'
import { keeping } from '../../../core/keeping.ts'
import type { EventMention, PersonMention, Verb, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofGap, ofVerb } from '../../words/kept-pattern.ts'
import { between, type Sentence, undated } from '../sentence.ts'
import { isIntoLaw, isOnPaper } from './law.ts'
import { holderOf } from './long-office.ts'
import { groupBehind, membersOf } from './object-group.ts'
import { isOwner, isSpeaker, listFrom } from './people-lists.ts'
import { withoutSender } from './sender.ts'
import { discussedWith, hostedTo, TABLE, withWhom } from './with-whom.ts'

/** What stands behind a verb, when it is what the verb takes. */
export interface Behind {
  readonly is: 'people' | 'group' | 'event' | 'place' | 'alone' | 'nothing'
  readonly event: EventMention | null
  readonly people: readonly PersonMention[]
}

/** Between a verb and the people it takes: "met (today) (with) (the)", "spoke (by phone) with", "met (the city’s) mayor". */
const TO_PEOPLE = ofGap(
  inLines('i')`
    ^(?:
      \s|,|:|\(|\)|['’]s\b
      |\b(?:
        with|to|by|over|link|ruling|party|Baltic|Nordic|European|African|Arab|Gulf|Caribbean|leadership|management
        |high-ranking|high-level|top|senior|government|cabinet|dignitaries|the|today|yesterday|both|separately|also
        |virtually|again|in|on|at|his|her|their|its|counterparts?|and|then|phone|telephone|here|this|morning
        |afternoon|evening|for|a|an|meeting|talks|first|time|group|of|leaders?|hosts?|predecessors?|successors?
        |world|other|several|individually|including|from|as|well|jointly|bilaterally|warmly|cordially|formally
        |officially|briefly|visiting|invited|special|wife|husband|spouse|son|daughter|guests?|following|participants
        |ally|allies|fellow|outgoing|home|side|separate|audiences|via|video|person|late|early|on|delegation
        |delegations|led|headed|new|newly|elected|members|officials|counterpart|one-on-one|call|courtesy
        |introductory|farewell|working|private|breakfast|lunch|dinner|coffee|tea|audience|office|residence|presence|margins|sidelines|teleconference|videoconference
        |next|last|week|night|hours?|minutes|half|about|nearly|almost|behalf|more|most|long|met|two|republic|country|kingdom|guard|honou?rs?|all|namely|Royal|Serene|Highness|Majesty|Excellency|Eminence|MPC|among others|amongst others|among other|inter alia|notably|instead
        |(?:the )?[a-z]{3,20}['’]s
      )\b
    )*$
  `,
)

/** "received by the Nai Wolomo, King Olav": a title that no list has in front of the office. */
const BEHIND_TITLE = /^\s+the (?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+, $/u

/** Between a verb and its event: "participated in (a secure conference) call", "held (separate) meetings". */
const TO_EVENT = ofGap(
  /^(?:\s|,|\(|\)|"|“|”|‘|['’]s?|\b(?!who\b|which\b|that\b|to\b|said\b|after\b|before\b|during\b|but\b|while\b|(?:this|it) (?:is|was)\b)[\p{L}\p{N}.&'’/–-]+)*$/u,
)

const HELD_FOR = /\b(?:be|been|is|are|was|were) held for $/

const GAVE = ofVerb(/^(?:gave|gives|give)$/i)

const MADE = ofVerb(/^(?:made|makes?|paid|pays?|carried out)$/i)

const CALLED = cued(/^call(?:s|ed)$/i)

const LED = ofVerb(/^(?:led|lead|head)/)

const VISITED = cued(/^visit(?:ed|s|ing)?$/i)

const ARRIVED_AT = cued(/^arriv\w+ at$/i)

const TOURED = cued(/^(?:visit(?:ed|s)?|tour(?:ed|s)?)$/i)

/** One verb of a sentence, and where the next one begins: what stands behind that is no object of it. */
interface Reach {
  readonly sentence: Sentence
  readonly mention: VerbMention
  /** Where the verb ends. */
  readonly end: number
  readonly nextVerb: number
}

/** What stands behind a verb; null where there is nothing for certain, undefined where it is none of this kind. */
type Step = (reach: Reach) => Behind | null | undefined

const ALONE: Behind = { is: 'alone', event: null, people: [] }
const eventAlone = (event: EventMention): Behind => ({ is: 'event', event, people: [] })
const peopleAlone = (people: readonly PersonMention[]): Behind => ({ is: 'people', event: null, people })

/** What a verb is said of: the first that fits in the order of `STEPS`; null where the verb needs something and has nothing. */
export function behind(sentence: Sentence, mention: VerbMention): Behind | null {
  const { end } = mention
  const nextVerb =
    sentence.verbs.find(
      (other) => other.start >= end && other.verb.name !== 'included' && !isOfGuests(sentence, end, other),
    )?.start ?? sentence.passage.end
  const reach = { sentence, mention, end, nextVerb }
  for (const step of stepsOf(mention.verb)) {
    const found = step(reach)
    if (found !== undefined) return found
  }
  return null
}

const company: Step = ({ sentence, mention }) => discussedWith(sentence, mention) ?? undefined

/** "attended the summit", "held talks with" */
const anEvent: Step = ({ sentence, mention, end, nextVerb }) => {
  const first = sentence.events.find((each) => each.start >= end)
  const event = (first && atWhich(sentence, mention, first)) ?? first
  if (GAVE.test(mention.text) && !(event && TABLE.test(event.text, sentence))) return null
  if (!event) return undefined
  // "a dinner would be held for the summit's guests": the dinner is what is held
  if (mention.verb.name === 'held' && HELD_FOR.test(between(sentence, mention.start - 12, end + 5))) return null
  if (MADE.test(mention.text) && event.kind !== 'visit' && !/^call$/i.test(event.text)) return null
  // "has announced the appointment": an office is given, and not had
  if (event.kind === 'appointment') return null
  const gap = between(sentence, end, event.start)
  // "addressed the crisis, fresh from Thursday's assembly": no speech there
  if (mention.verb.name === 'addressed' && (gap.includes(',') || MATTER.test(gap))) return null
  const near = event.start - end < 120 && event.start <= nextVerb && !someoneBetween(sentence, end, event)
  if (!near || BESIDE.test(gap, sentence) || !TO_EVENT.test(gap)) return undefined
  return { is: 'event', event, people: withWhom(sentence, event) }
}

/** "to address the latest developments in the talks": what is dealt with */
const MATTER =
  /\b(?:developments|issues?|challenges|crisis|situation|concerns?|questions?|problems?|matters?|topics|threats?|needs?|tensions|disputes?|obstacles)\b/

/** "the summit on Monday, which Minister Lund will also attend": what is told before. */
const ofWhich: Step = ({ sentence, mention }) => {
  const event = sentence.events.findLast((each) => each.end <= mention.start)
  return event && /^[^;:]{0,60},? which [^,;:]{2,60}$/.test(between(sentence, event.end, mention.start))
    ? eventAlone(event)
    : undefined
}

/** "led conversation at the conference": at that, and with nobody. */
const atWhich = (sentence: Sentence, { end }: VerbMention, { start, end: to, text }: EventMention) =>
  /^(?:conversations?|discussions?|talks?|sessions?)$/.test(text) && between(sentence, end, start) === ' '
    ? sentence.events.find(
        (each) =>
          each.start > to &&
          /^(?:summit|meeting)$/.test(each.kind) &&
          /^ at (?:the|an?) [‘“"']?(?:[\p{L}\d’'-]+ ){0,4}$/u.test(between(sentence, to, each.start)),
      )
    : undefined

/** "met President Brel and Minister Lund" */
const somebody: Step = ({ sentence, mention, end, nextVerb }) => {
  const listed = listFrom(sentence, end, TO_PEOPLE)
  const isBy = mention.text.endsWith('by')
  const titled = listed.length === 0 && isBy ? listFrom(sentence, end, BEHIND_TITLE) : []
  const near = withoutSender(sentence, end, titled[0]?.role ? titled : listed)
  const known = near.length > 0 ? near : isBy ? [] : holderOf(sentence, end)
  const people = known.length > 0 ? known : ofSmallOffice(sentence, end)
  const [first] = people
  if (!first || first.start > nextVerb || isNaming(sentence, mention, people)) return undefined
  // "the summit, which President Brel will attend, spokesman Vik told"
  if (isSpeaker(sentence, mention, first)) return undefined
  return { is: 'people', event: hostedTo(sentence, mention, people), people }
}

/** "was led by coastguard chief Jan Vik", "spoke to the alliance chief Jan Vik": of a house that no list has. */
function ofSmallOffice(sentence: Sentence, from: number): readonly PersonMention[] {
  const people = listFrom(sentence, from, /^ (?:the |its |their )?[\p{L}-]+ $/u)
  return /^(?:chief|head|boss|director|president|secretary)\b/.test(people[0]?.text ?? '') ? people : []
}

/** "called Mr Holm a friend" names; "called Prime Minister Holm" telephones. */
function isNaming(sentence: Sentence, { text, end }: VerbMention, people: readonly PersonMention[]): boolean {
  const last = people.at(-1)?.end ?? end
  return (
    CALLED.test(text, sentence) &&
    (!/^\s+(?:the\s+)?$/.test(between(sentence, end, people[0]?.start ?? end)) ||
      /^\s+(?:an?|the|his|her|“|"|‘|')/.test(between(sentence, last, last + 6)))
  )
}

/** "was attended by the governors of the region: Ana Brel, Bank of Malta, and" */
const members: Step = ({ sentence, mention, end }) => {
  const listed = BY_ALL.test(mention.text, sentence) ? membersOf(sentence, end) : []
  return listed.length > 0 ? peopleAlone(listed) : undefined
}

/** "led a delegation to the summit" */
const whereSent: Step = ({ sentence, mention, end }) => {
  const event = DELEGATION_TO.mayFit(sentence) && LED.test(mention.text) ? delegationTo(sentence, end) : null
  return event ? eventAlone(event) : undefined
}

/** "met the ministers of the region" */
const someGroup: Step = ({ sentence, mention, nextVerb }) => {
  const group = groupBehind(sentence, mention, nextVerb)
  return group ? { is: 'group', event: null, people: group } : undefined
}

/** "visited former President Castro in Havana" */
const visitedOne: Step = ({ sentence, mention, end }) => {
  if (!VISITED.test(mention.text, sentence)) return undefined
  const people = listFrom(sentence, end, TO_WHOM)
  return people[0]?.role ? peopleAlone(people) : undefined
}

/** "arrived at the summit": whoever gets there takes part */
const arrivedAt: Step = ({ sentence, mention, end }) => {
  if (!ARRIVED_AT.test(mention.text, sentence)) return undefined
  const event = sentence.events.find((each) => each.start >= end && /^(?:summit|meeting)$/.test(each.kind))
  const leads = /^\s+(?:the|an?|their|today['’]s)\s+(?:[\p{L}\d-]+\s+){0,3}$/u
  return event && leads.test(between(sentence, end, event.start)) ? eventAlone(event) : undefined
}

/** What may stand between "visited" and its place. */
const TO_PLACE =
  /^(?:\s|,|\b(?:the|to|in|at|of|and|capital|city|country|both|for|last|night|official|working|visits?|an?|today|yesterday|state|on|late|early|here|morning|afternoon|evening|earlier|day)\b)*$/i

/** "travelled to Oslo together with Minister Lund" */
const aPlace: Step = ({ sentence, end }) => {
  const place = [...sentence.places, ...sentence.countries]
    .sort((a, b) => a.start - b.start)
    .find((each) => each.start >= end)
  if (!place || !TO_PLACE.test(undated(sentence, end, place.start))) return undefined
  const people = listFrom(sentence, place.end, /^\s*(?:,\s*)?(?:together |along )?with\s+(?:the\s+)?$/i)
  return { is: 'place', event: null, people }
}

/** "visited the shipyard": a visit, although no rule knows the place */
const toured: Step = ({ sentence, mention, end }) =>
  TOURED.test(mention.text, sentence) && /^\s+(?:the|an?)?\s*[\p{L}]/u.test(between(sentence, end, end + 8))
    ? ALONE
    : undefined

/** "are visiting three Pacific nations this week" */
const nations: Step = ({ sentence, end }) =>
  NATIONS.test(between(sentence, end, end + 60), sentence) ? ALONE : undefined

const intoLaw: Step = ({ sentence, mention }) => (isIntoLaw(sentence, mention) ? ALONE : undefined)

const onPaper: Step = ({ sentence, mention }) => (isOnPaper(sentence, mention) ? ALONE : undefined)

const alone: Step = () => ALONE
const nothing: Step = () => ({ is: 'nothing', event: null, people: [] })

type Of = (verb: Verb) => boolean
const any: Of = () => true
const called =
  (name: string): Of =>
  (verb) =>
    verb.name === name
const taking =
  (what: Verb['takes'][number]): Of =>
  ({ takes }) =>
    takes.includes(what)

/** In the order that decides where several fit, each with the verbs that can be said so. */
const STEPS: readonly { readonly step: Step; readonly of: Of }[] = [
  { step: company, of: called('discussed') },
  { step: onPaper, of: called('signed') },
  { step: anEvent, of: taking('event') },
  { step: somebody, of: taking('people') },
  { step: members, of: any },
  { step: whereSent, of: any },
  { step: someGroup, of: taking('group') },
  { step: visitedOne, of: any },
  { step: arrivedAt, of: called('visited') },
  { step: aPlace, of: taking('place') },
  { step: toured, of: any },
  { step: nations, of: called('visited') },
  { step: intoLaw, of: called('signed') },
  { step: ofWhich, of: called('participated') },
  { step: alone, of: taking('alone') },
  { step: nothing, of: taking('nothing') },
]

/** The vocabulary has few verbs. */
const stepsOf = keeping(1_000, (verb: Verb) => STEPS.filter(({ of }) => of(verb)).map(({ step }) => step))

const BY_ALL = cued(/\b(?:attended|joined|accompanied|represented|graced|witnessed|presence|participation) (?:by|of)$/)

/** "received the visiting ministers": who they are, and nothing that they do. */
const isOfGuests = (sentence: Sentence, from: number, { start, text }: VerbMention): boolean =>
  text === 'visiting' && /^ (?:(?:the|his|her|two|three|several) )+$/.test(between(sentence, from, start))

/** "convened leaders on the margins of the Council meeting": theirs was another one. */
const BESIDE = cued(/\bon the (?:margins|side ?lines|fringes) of\b/)

const TO_WHOM = /^(?:\s|,|['’]s\b|\b(?:the|his|her|with|also|revolutionary|leader|and|former|ailing|veteran|then)\b)*$/i
const NATIONS = cued(
  /^\s+(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|several)\s+(?:[\p{L}-]+\s+){0,2}(?:nations|countries|cities|capitals)\b/u,
)

/** "will lead the Malaysian delegation to the ASEAN Retreat": what the delegation goes to. */
function delegationTo(sentence: Sentence, from: number): EventMention | null {
  const lead = DELEGATION_TO.exec(between(sentence, from, from + 160), sentence)
  if (!lead) return null
  const start = from + lead[0].length
  const event = sentence.events.find((each) => each.start >= start)
  return event && /^[^,;.]{0,90}$/.test(between(sentence, start, event.start)) ? event : null
}

const DELEGATION_TO = cued(
  /^\s+(?:the|an?|his|her|its)\s+(?:[\p{L}.’'-]+\s+){0,4}?(?:delegation|team)\s+(?:to|at)\s+(?:the\s+|an?\s+)?/u,
)

const someoneBetween = (sentence: Sentence, from: number, event: EventMention): boolean =>
  sentence.people.some((person) => person.start >= from && person.end <= event.start && !isOwner(sentence, person))
