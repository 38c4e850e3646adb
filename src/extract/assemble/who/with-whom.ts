import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { holderOf } from './long-office.ts'
import type { Behind } from './object.ts'
import { isOwner, listAt } from './people-lists.ts'

/** Behind an event: who it was with; "with the country’s prime minister, ", too. */
const EVENT_TO_PEOPLE = inLines('i')`
  ^(?:
    \s|,|:|–|—|\(|\)|['’]s\b
    |\b(?:
      with|between|of|by|took|takes|take|place|the|and|several|some|many|various|a number|were|the first|latest
      |second|third|today|yesterday|organised|organized|hosted|convened|chaired|both|events|including|at|in|on
      |which|was|also|attended|counterparts?|predecessors?|successors?|his|her|their|its|world|leaders|other
      |international|european|allied|fellow|group|from|this|morning|afternoon|evening|separately|led|delegation
      |respectively|ministers?|presidents?|visiting|new|officials|senior|members|representatives|initiated|held|as
      |well|European|Union|over|during|throughout|past|last|two|three|days?|day|week|margins|sidelines
      |the [a-z]{3,20}['’]s
    )\b
  )*$
`

/** Whose it is, is there. */
const INSTALLED = cued(/\b(?:inauguration|swearing-in|investiture|coronation|installation)\b/i)
const COURTESY = cued(/^(?:courtesy|farewell|introductory|office) (?:call|visit)$/i)
export const TABLE = cued(/^(?:dinner|lunch|luncheon|breakfast|banquet|reception|state banquet)$/i)

const DISCUSSED = ofVerb(/^(?:discuss|review|exchang|talked|spoke)/i)

/** "discussed the fish quota with Minister Vik (at a meeting)"; not "discussed his meeting with" nor "agreed with". */
export function discussedWith(sentence: Sentence, { text, start, end }: VerbMention): Behind | null {
  if (!DISCUSSED.test(text)) return null
  if (isTeamsTalk(sentence, start, end)) return { is: 'group', event: null, people: [] }
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

/** "hosted Chancellor Merkel (for breakfast)", "welcomed X (to the summit)" */
export function hostedTo(
  sentence: Sentence,
  mention: VerbMention,
  people: readonly PersonMention[],
): EventMention | null {
  if (mention.verb.kind !== 'meeting' || mention.verb.name === 'met') return null
  const last = people.at(-1)?.end ?? 0
  const event = sentence.events.find((each) => each.start > last)
  const gap = event ? withoutDates(sentence, last, event.start) : ''
  return event &&
    !TO_DO.test(gap) &&
    /^\s*,?\s*(?:to|at|in|for|during|on)\s+(?:an?|the|his|her|their)?\s*(?:[\p{L}.’'-]+\s+){0,5}$/u.test(gap)
    ? event
    : null
}

/** "received him to discuss the topics of her visit": what for, and no guest of hers there. */
const TO_DO = /^\s*,?\s*to\s+(?!(?:the|an?|his|her|their)\b)\p{Ll}+\s+\S/u

/** "a meeting with the party's proposal for head of government, Ana Brel," */
const DESCRIBED = /^\s+with (?:the|an?|h(?:is|er)) (?:[\p{L}’'-]+ ){2,12}?[\p{L}’'-]+,\s+$/u

/** Behind the name the sentence goes on, and nobody says anything. */
const NAMED_ALONE = /^(?:[.;]|,(?! (?:said|says|told|has|who|and)\b)| (?:in|at|on|to|for|here) |$)/

/** "a meeting at the Castle in Oslo with": where it was tells nothing of whom. */
const withoutPlaces = ({ places }: Sentence, gap: string, from: number, to: number): string =>
  places.reduce(
    (text, { start, end, rule, text: place }) =>
      start >= from && end <= to && /^(?:at|in) /.test(rule) ? text.replace(place, ' ') : text,
    gap,
  )

/**
 * "held talks on fish and timber with Minister Vik", "signed a memorandum on ferries with her Maltese colleague, Ana Brel",
 * "co-chaired the second session of the Malta–Norway Commission with His Excellency President Vik"
 */
const ON_TOPIC = cued(
  inLines('u')`
    ^["”’]? (?:on|about|concerning|regarding|over|of) (?:
      (?!to\b|who\b|which\b|that\b|with\b|after\b|before\b|during\b|when\b|while\b)[\p{L}\d’'()–-]+,? ){1,14}?(?:(?:together|jointly|along) )?with (?:
        (?:(?:the|his|her|their|its) )?(?:\p{L}+ )?(?:counterpart|colleague|opposite number|homologue)s?,? (?:the )?
        |(?:(?:the|his|her|their|its|visiting) )?
      )$
  `,
)
const isOnTopic = (sentence: Sentence, { kind, text }: EventMention, gap: string): boolean =>
  (kind === 'agreement' || (/^(?:meeting|call)$/.test(kind) && TALKS.test(text))) &&
  ON_TOPIC.test(gap.replace(/ +/g, ' '), sentence)
const TALKS =
  /^(?:.* )?(?:meetings?|sessions?|rounds?|talks?|calls?|discussions?|consultations?|conversations?|negotiations|dialogue)$/i

/** "held meetings with a delegation from the Harbour Front and envoy Ana Brel": the delegation has no names. */
const AND_DELEGATION = cued(
  inLines('u')`
    ^ (?:(?:here|there|separately|on|in) )*with (?:an? |the )?(?:[\p{L}-]+ ){0,2}
    (?:delegation|team|members|officials|leaders|representatives) (?:from|of) (?:the )?[^,;.:“”"]{2,50}? and (?:the )?
    $
  `,
)

const AT_REQUEST = /^,? (?:(?:on|at|upon) )*(?:the )?(?:request|initiative) of (?:the )?$/
const ABSENT = cued(/^,? (?:absent|missing|away|abroad|not (?:there|present|attending))\b/)

/** "A delegation led by Director Vik discussed loans with bank officials": those of two houses who met, though no verb says so. */
const isTeamsTalk = (sentence: Sentence, start: number, end: number): boolean =>
  LED_TEAM.test(between(sentence, sentence.passage.start, start), sentence) &&
  WITH_OFFICIALS.test(between(sentence, end, sentence.passage.end), sentence)
const LED_TEAM = cued(/^[^.;:“”]{0,60}\b(?:delegation|mission|team)\b[^.;:“”]{0,60}\b(?:led|headed) by\b/)
const WITH_OFFICIALS = cued(
  inLines('u')`
    ^(?! (?:that|how|whether)\b)[^.;:“”]{0,120}?\bwith (?:(?:the|its|their|senior|top|local|\p{Lu}[\p{L}’'-]+|central|finance|foreign) ){0,6}?(?:
      officials|authorities|ministers|representatives|counterparts|leadership|executives|lawmakers|delegation|governor
      |ministry|bank|government
    )\b
  `,
)

const INCLUDING_WITH = cued(
  /,? (?:including|among them|notably|starting|beginning|first) (?:(?:one|those|meetings|talks|calls|bilaterals) )?with (?:the )?$/,
)
/** "held a series of meetings on the margins of the forum on Monday, including with President Brel": some of them are named. */
function singledOut(sentence: Sentence, { end }: EventMention): readonly PersonMention[] {
  const at = sentence.people.findIndex((person) => person.start > end)
  const first = nth(sentence.people, at)
  const gap = first ? between(sentence, end, first.start) : ''
  if (!first || !INCLUDING_WITH.test(gap, sentence) || /[;:“”"]|\b(?:who|which|that|while|after|before)\b/.test(gap))
    return []
  return sentence.verbs.some((verb) => verb.start >= end && verb.end <= first.start && verb.verb.name !== 'included')
    ? []
    : listAt(sentence, at)
}

/** "a call with world leaders organised by President Biden", "meetings with President Biden and Vice President Harris" */
export function withWhom(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const first = sentence.people.findIndex((person) => person.start >= event.end)
  const start = nth(sentence.people, first)
  if (!start || isOwner(sentence, start)) return []
  const singled = singledOut(sentence, event)
  if (singled.length > 0) return singled
  const gap = withoutDates(sentence, event.end, start.start)
  if (isOnTopic(sentence, event, gap) || AND_DELEGATION.test(gap.replace(/ +/g, ' '), sentence))
    return listAt(sentence, first)
  // "had a telephone conversation at the request of President Vik": who asks for a call has it
  if (event.kind === 'call' && AT_REQUEST.test(gap.replace(/ +/g, ' '))) return listAt(sentence, first).slice(0, 1)
  const next = sentence.events.find((each) => each.start >= event.end && each.end <= start.start)
  // "a summit meeting and an extended summit with": both are with them
  if (next)
    return /^\s*(?:,|and|as well as|with(?= an? ))\s+(?:and\s+)?(?:an?\s+|the\s+)?(?:\p{Ll}+\s+){0,2}$/u.test(
      between(sentence, event.end, next.start),
    )
      ? withWhom(sentence, next)
      : []
  // "the inauguration of President-elect Quispe"
  if (INSTALLED.test(event.label, sentence) && /^\s*of\s+(?:the\s+)?$/i.test(gap))
    return listAt(sentence, first).slice(0, 1)
  const of =
    event.kind === 'ceremony' || event.kind === 'statement' || event.kind === 'attack' || event.kind === 'agreement'
  if (of && /^\s*(?:of|for|by)\b/i.test(gap)) return []
  // "in a courtesy call on President Quispe"
  if (COURTESY.test(event.label, sentence) && /^\s*(?:paid\s+)?(?:on|to|upon)\s+(?:the\s+)?$/i.test(gap))
    return listAt(sentence, first)
  // "hosted a dinner for President Quispe", "a reception in honour of"
  if (
    TABLE.test(event.text, sentence) &&
    /^\s*(?:(?:in|at|on)\s+)*(?:for|in honou?r of)\s+(?:the\s+|visiting\s+)?$/i.test(gap)
  )
    return listAt(sentence, first)
  const holder = holderOf(sentence, event.end)
  if (holder.length > 0) return holder
  const described = gap.includes(',') && DESCRIBED.test(gap.replace(/ +/g, ' '))
  if (described && NAMED_ALONE.test(between(sentence, start.end, start.end + 24))) return [start]
  // "held a meeting, with Minister Vik absent"
  if (ABSENT.test(between(sentence, start.end, start.end + 20), sentence)) return []
  const bare = withoutPlaces(sentence, gap, event.end, start.start)
  if (!/\b(?:with|between|of|by|including|attended)\b/i.test(bare) || !EVENT_TO_PEOPLE.test(bare)) return []
  // "a meeting of fellow leaders, including X" lists; "sanctions of President X" does not meet here
  return listAt(sentence, first)
}
