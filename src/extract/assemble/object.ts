import type { EventMention, PersonMention, VerbMention } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { nth } from '../words/nth.ts'
import { holderOf } from './long-office.ts'
import { groupBehind, membersOf } from './object-group.ts'
import { isOwner, listAt, listFrom } from './people-lists.ts'
import { between, type Sentence, undated, withoutDates } from './sentence.ts'

/** What stands behind a verb, when it is what the verb takes. */
export interface Behind {
  readonly is: 'people' | 'group' | 'event' | 'place' | 'alone' | 'nothing'
  readonly event: EventMention | null
  readonly people: readonly PersonMention[]
}

/** Between a verb and the people it takes: "met (today) (with) (the)", "spoke (by phone) with". */
const TO_PEOPLE =
  /^(?:\s|,|:|\(|\)|['’]s\b|\b(?:with|to|by|over|link|ruling|party|Baltic|Nordic|European|African|Arab|Gulf|Caribbean|leadership|management|high-ranking|high-level|top|senior|government|cabinet|dignitaries|the|today|yesterday|both|separately|also|virtually|again|in|on|at|his|her|their|its|counterparts?|and|then|phone|telephone|here|this|morning|afternoon|evening|for|a|an|meeting|talks|first|time|group|of|leaders?|world|other|several|individually|including|from|as|well|jointly|bilaterally|warmly|cordially|formally|officially|briefly|visiting|invited|special|wife|husband|spouse|son|daughter|guests?|following|participants|ally|allies|fellow|outgoing|home|via|video|person|late|early|on|delegation|delegations|led|headed|new|newly|elected|members|officials|counterpart|one-on-one|call|courtesy|introductory|farewell|audience|office|residence|presence|margins|sidelines|teleconference|videoconference|next|last|week|night|behalf|senior|more|most|long|met|two|republic|country|kingdom|guard|honou?r|honou?rs|all|namely|MPC|among others|amongst others|among other|inter alia|notably|instead)\b)*$/i

/** Between a verb and its event: "participated in (a secure conference) call", "held (separate) meetings". */
const TO_EVENT =
  /^(?:\s|,|\(|\)|"|“|”|['’]s?|\b(?!who\b|which\b|that\b|to\b|said\b|after\b|before\b|during\b|but\b|while\b|(?:this|it) (?:is|was)\b)[\p{L}\p{N}.&'’/–-]+)*$/u

/** Behind an event: who it was with. */
const EVENT_TO_PEOPLE =
  /^(?:\s|,|–|—|\(|\)|['’]s\b|\b(?:with|between|of|by|took|takes|take|place|the|and|several|some|many|various|a number|were|the first|latest|second|third|today|yesterday|organised|organized|hosted|convened|chaired|both|events|including|at|in|on|which|was|also|attended|counterparts?|his|her|their|its|world|leaders|other|international|european|allied|fellow|group|from|this|morning|afternoon|evening|separately|led|delegation|respectively|ministers?|presidents?|visiting|new|officials|senior|members|representatives|initiated|held|as|well|European|Union)\b)*$/i

/** Whose it is, is there. */
const INSTALLED = /\b(?:inauguration|swearing-in|investiture|coronation|installation)\b/i
const TABLE = cued(/^(?:dinner|lunch|luncheon|breakfast|banquet|reception|state banquet)$/i)

const GAVE = cued(/^(?:gave|gives|give)$/i)

const MADE = cued(/^(?:made|makes?|paid|pays?|carried out)$/i)

const CALLED_ON = cued(/^call\w* on$/i)

const CALLED = cued(/^call(?:s|ed)$/i)

const LED = cued(/^(?:led|lead|head)/)

const VISITED = cued(/^visit(?:ed|s|ing)?$/i)

const ARRIVED_AT = cued(/^arriv\w+ at$/i)

const TOURED = cued(/^(?:visit(?:ed|s)?|tour(?:ed|s)?)$/i)

export function behind(sentence: Sentence, mention: VerbMention): Behind | null {
  const { takes } = mention.verb
  const { end } = mention
  const nextVerb =
    sentence.verbs.find(
      (other) => other.start >= end && other.verb.name !== 'included' && !isOfGuests(sentence, end, other),
    )?.start ?? sentence.passage.end
  if (mention.verb.name === 'discussed') {
    const company = discussedWith(sentence, mention)
    if (company) return company
  }
  if (takes.includes('event')) {
    const event = sentence.events.find((each) => each.start >= end)
    if (GAVE.test(mention.text, sentence) && !(event && TABLE.test(event.text, sentence))) return null
    const made = MADE.test(mention.text, sentence)
    if (made && event && event.kind !== 'visit' && !/^call$/i.test(event.text)) return null
    // "has announced the appointment": an office is given, and not had
    if (event?.kind === 'appointment') return null
    // "addressed the crisis, fresh from Thursday's assembly": no speech there
    if (mention.verb.name === 'addressed' && event && between(sentence, end, event.start).includes(',')) return null
    const near = event && event.start - end < 120 && event.start <= nextVerb && !someoneBetween(sentence, end, event)
    if (near && !BESIDE.test(between(sentence, end, event.start)) && TO_EVENT.test(between(sentence, end, event.start)))
      return { is: 'event', event, people: withWhom(sentence, event) }
  }
  if (takes.includes('people')) {
    const near = sentHere(sentence, end, listFrom(sentence, end, TO_PEOPLE))
    const people = near.length > 0 || mention.text.endsWith('by') ? near : holderOf(sentence, end)
    // "called on President Putin to stop" asks
    const asks =
      CALLED_ON.test(mention.text, sentence) &&
      /^\s*,?\s*to\b/.test(between(sentence, people.at(-1)?.end ?? end, (people.at(-1)?.end ?? end) + 8))
    // "called Prime Minister Holm" telephones; "called Mr Holm a friend" does not
    const names =
      CALLED.test(mention.text, sentence) &&
      (!/^\s+(?:the\s+)?$/.test(between(sentence, end, people[0]?.start ?? end)) ||
        /^\s+(?:an?|the|his|her|“|"|‘|')/.test(
          between(sentence, people.at(-1)?.end ?? end, (people.at(-1)?.end ?? end) + 6),
        ))
    if (people.length > 0 && !asks && !names && (people[0]?.start ?? 0) <= nextVerb)
      return { is: 'people', event: hostedTo(sentence, mention, people), people }
  }
  // "was attended by the governors of the region: Ana Brel, Bank of Malta, and"
  const listed = ATTENDED_BY.test(mention.text) ? membersOf(sentence, end) : []
  if (listed.length > 0) return { is: 'people', event: null, people: listed }
  const sent = LED.test(mention.text, sentence) ? delegationTo(sentence, end) : null
  if (sent) return { is: 'event', event: sent, people: [] }
  const group = takes.includes('group') ? groupBehind(sentence, mention, nextVerb) : null
  if (group) return { is: 'group', event: null, people: group }
  if (VISITED.test(mention.text, sentence)) {
    // "visited former President Castro in Havana"
    const people = listFrom(sentence, end, TO_WHOM)
    if (people[0]?.role) return { is: 'people', event: null, people }
  }
  // "arrived at the summit": whoever gets there takes part
  if (mention.verb.name === 'visited' && ARRIVED_AT.test(mention.text, sentence)) {
    const event = sentence.events.find((each) => each.start >= end && /^(?:summit|meeting)$/.test(each.kind))
    if (
      event &&
      /^\s+(?:the|an?|their|today['’]s)\s+(?:[\p{L}\d-]+\s+){0,3}$/u.test(between(sentence, end, event.start))
    )
      return { is: 'event', event, people: [] }
  }
  if (takes.includes('place')) {
    const place = [...sentence.places, ...sentence.countries]
      .sort((a, b) => a.start - b.start)
      .find((each) => each.start >= end)
    if (
      place &&
      /^(?:\s|,|\b(?:the|to|in|at|of|and|capital|city|country|both|for|last|night|official|working|visits?|an?|today|yesterday|state|on|late|early|here|morning|afternoon|evening|earlier|day)\b)*$/i.test(
        undated(sentence, end, place.start),
      )
    )
      return {
        is: 'place',
        event: null,
        people: listFrom(sentence, place.end, /^\s*(?:,\s*)?(?:together |along )?with\s+(?:the\s+)?$/i),
      }
  }
  // "visited the shipyard": a visit, although no rule knows the place
  if (TOURED.test(mention.text, sentence) && /^\s+(?:the|an?)?\s*[\p{L}]/u.test(between(sentence, end, end + 8)))
    return { is: 'alone', event: null, people: [] }
  // "are visiting three Pacific nations this week"
  if (mention.verb.name === 'visited' && NATIONS.test(between(sentence, end, end + 60), sentence))
    return { is: 'alone', event: null, people: [] }
  // "signed the relief bill", "signs the decree into law"
  if (isIntoLaw(sentence, mention)) return { is: 'alone', event: null, people: [] }
  if (takes.includes('alone')) return { is: 'alone', event: null, people: [] }
  return takes.includes('nothing') ? { is: 'nothing', event: null, people: [] } : null
}

const ATTENDED_BY = /\b(?:attended|joined|accompanied|represented|graced) by$/

/** "received the visiting ministers": who they are, and nothing that they do. */
const isOfGuests = (sentence: Sentence, from: number, { start, text }: VerbMention): boolean =>
  text === 'visiting' && /^ (?:(?:the|his|her|two|three|several) )+$/.test(between(sentence, from, start))

/** "convened leaders on the margins of the Council meeting": theirs was another one. */
const BESIDE = /\bon the (?:margins|side ?lines|fringes) of\b/

export const isIntoLaw = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'signed' && INTO_LAW.test(between(sentence, end, end + 110), sentence)
const INTO_LAW = cued(
  /^\s+(?:(?:the|an?|his|her|its|two|three|several)\s+)?(?:[^\s,;:]+\s+){0,7}?(?:bills?|laws?|acts?|decrees?|orders?|legislation|into law)\b/i,
)

const TO_WHOM = /^(?:\s|,|['’]s\b|\b(?:the|his|her|with|also|revolutionary|leader|and|former|ailing|veteran|then)\b)*$/i
const NATIONS = cued(
  /^\s+(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|several)\s+(?:[\p{L}-]+\s+){0,2}(?:nations|countries|cities|capitals)\b/u,
)

const DISCUSSED = cued(/^(?:discuss|review|exchang|talked|spoke)/i)

/** "discussed the fish quota with Minister Vik (at a meeting)"; not "discussed his meeting with" nor "agreed with". */
function discussedWith(sentence: Sentence, { text, end }: VerbMention): Behind | null {
  if (!DISCUSSED.test(text, sentence)) return null
  const at = sentence.people.findIndex((person) => person.start > end)
  const first = nth(sentence.people, at)
  if (!first || isOwner(sentence, first)) return null
  const gap = between(sentence, end, first.start)
  if ((gap.match(/[“”"]/g)?.length ?? 0) % 2 > 0) return null
  if (!/^[^.;:]{0,140}\bwith\s+(?:(?:the|his|her|their)\s+)?(?:visiting\s+)?$/.test(gap)) return null
  if (/\b(?:who|which|that|after|before)\b/.test(gap)) return null
  if (sentence.events.some((each) => each.end <= first.start && each.end >= end && first.start - each.end < 12))
    return null
  const people = listAt(sentence, at)
  const last = people.at(-1)?.end ?? first.end
  const event = sentence.events.find((each) => each.start > last)
  const there =
    event &&
    /^\s*(?:at|during|in|on)\s+(?:an?|the|their)\s+(?:[\p{L}’'-]+\s+){0,3}$/u.test(
      withoutDates(sentence, last, event.start),
    )
  return { is: 'people', event: there ? event : null, people }
}

/** "received a Special Envoy from President Brel, Dr Vik": whoever sends somebody is not there. */
const SENT = cued(
  /\b(?:(envoy|emissary|representative)|envoys|emissaries|representatives|messages?|letters?|greetings|delegations?|gifts?)\s+(?:from|of|sent by)\s+(?:[^\s,.;]+\s+){0,4}$/i,
)
function sentHere(sentence: Sentence, from: number, people: readonly PersonMention[]): readonly PersonMention[] {
  const [first, second] = people
  const sent =
    first && SENT.exec(between(sentence, from, first.start) + between(sentence, first.start, first.nameStart), sentence)
  if (!first || !sent) return people
  const named = second && /^\s*,\s*$/.test(between(sentence, first.end, second.start))
  return sent[1] && named ? people.slice(1) : []
}

/** "will lead the Malaysian delegation to the ASEAN Retreat": what the delegation goes to. */
function delegationTo(sentence: Sentence, from: number): EventMention | null {
  const text = between(sentence, from, from + 160)
  const lead =
    /^\s+(?:the|an?|his|her|its)\s+(?:[\p{L}’'-]+\s+){0,4}?(?:delegation|team)\s+(?:to|at)\s+(?:the\s+|an?\s+)?/u.exec(
      text,
    )
  if (!lead) return null
  const start = from + lead[0].length
  const event = sentence.events.find((each) => each.start >= start)
  return event && /^[^,;:.]{0,60}$/.test(between(sentence, start, event.start)) ? event : null
}

const someoneBetween = (sentence: Sentence, from: number, event: EventMention): boolean =>
  sentence.people.some((person) => person.start >= from && person.end <= event.start && !isOwner(sentence, person))

/** "hosted Chancellor Merkel (for breakfast)", "welcomed X (to the summit)" */
function hostedTo(sentence: Sentence, mention: VerbMention, people: readonly PersonMention[]): EventMention | null {
  if (mention.verb.kind !== 'meeting' || mention.verb.name === 'met') return null
  const last = people.at(-1)?.end ?? 0
  const event = sentence.events.find((each) => each.start > last)
  const gap = event ? withoutDates(sentence, last, event.start) : ''
  return event &&
    /^\s*,?\s*(?:to|at|in|for|during|on)\s+(?:an?|the|his|her|their)?\s*(?:[\p{L}.’'-]+\s+){0,5}$/u.test(gap)
    ? event
    : null
}

/** "a call with world leaders organised by President Biden", "meetings with President Biden and Vice President Harris" */
export function withWhom(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const first = sentence.people.findIndex((person) => person.start >= event.end)
  const start = nth(sentence.people, first)
  if (!start || isOwner(sentence, start)) return []
  const next = sentence.events.find((each) => each.start >= event.end && each.end <= start.start)
  // "a summit meeting and an extended summit with": both are with them
  if (next)
    return /^\s*(?:,|and|as well as)\s+(?:and\s+)?(?:an?\s+|the\s+)?(?:\p{Ll}+\s+){0,2}$/u.test(
      between(sentence, event.end, next.start),
    )
      ? withWhom(sentence, next)
      : []
  const gap = withoutDates(sentence, event.end, start.start)
  // "the inauguration of President-elect Quispe"
  if (INSTALLED.test(event.label) && /^\s*of\s+(?:the\s+)?$/i.test(gap)) return listAt(sentence, first).slice(0, 1)
  const of =
    event.kind === 'ceremony' || event.kind === 'statement' || event.kind === 'attack' || event.kind === 'agreement'
  if (of && /^\s*(?:of|for|by)\b/i.test(gap)) return []
  // "hosted a dinner for President Quispe", "a reception in honour of"
  if (TABLE.test(event.text, sentence) && /^\s*(?:for|in honou?r of)\s+(?:the\s+|visiting\s+)?$/i.test(gap))
    return listAt(sentence, first)
  if (!/\b(?:with|between|of|by|including|attended)\b/i.test(gap) || !EVENT_TO_PEOPLE.test(gap)) return []
  // "a meeting of fellow leaders, including X" lists; "sanctions of President X" does not meet here
  return listAt(sentence, first)
}
