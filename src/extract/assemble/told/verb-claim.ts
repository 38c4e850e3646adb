import type { EventMention, PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import { type Claim, claim } from '../claim.ts'
import { between, leadingTo, type Sentence } from '../sentence.ts'
import { HAVING, isNoDeed, isRecalled, isRemark } from '../whether/no-deed.ts'
import { notSaid } from '../whether/not-said.ts'
import { isIntoLaw } from '../who/law.ts'
import { type Behind, behind } from '../who/object.ts'
import { type Context, isWithCompany, type Subject, subjectOf } from '../who/subject.ts'
import { alongClaim } from './goes-along.ts'
import { passiveClaim } from './passive-claim.ts'
import { settingBehind, settingOf } from './setting.ts'
import { otherSigners, paperSigned, signer, signsFor } from './signed.ts'
import { speaksThere, spokeThere } from './speaks-there.ts'
import { isAgain, isBareAgain, isOneTold } from './told-before.ts'
import { areTwo, isBesideOffice, isOfBoth, isThere, isWithGroup, takers, takesTwo } from './verb-takers.ts'

/*
 * Whether one verb of a sentence tells an event, and which: every way a verb can look as if it told one and does not is
 * asked here, in the order that decides. Who takes part in it is told in verb-takers.ts.
 */

const TROOPS = cued(/\b(?:troops|soldiers|forces|service members|marines|sailors|servicemen|personnel)\b/i)

/** Verbs that only add to an event: the one that does it stands behind them, or those who were there. */
const PASSIVE = new Set(['included', 'joined-by', 'signed-by', 'hosted-by', 'welcomed-by'])

/** "arrived in Riga to attend the talks", "landed here to take part in the summit": the event told before */
const ARRIVED_TO =
  /\b(?:arrived|landed)\b[^.;:]{0,60}\bto (?:attend|take part in|participate in|join) (?:the|this) (?:\p{Ll}+ ){0,3}$/u
const TO_ATTEND =
  /^[^.;:]{0,60}?\bto (?:attend|take part in|participate in|join) (?:the|this) (?:\p{Ll}+ ){0,3}(?=(?:meeting|summit|talks|conference|ceremony)\b)/u

const IN_PASSIVE = cued(/\b(?:was|were|is|been|be|being)\s+(?:\w+ly\s+)?$/)

const IN_DOING_SO = cued(
  /^(?: (?:him|her|them|others|(?:his|her|their|other) \p{Ll}+))? in (?!attending|signing|opening|holding|visiting|welcoming|marking|celebrating|greeting)\p{Ll}+ing\b/u,
)
const IN_DOING = cued(/^\s+in\s+\w+ing\b/)

/** One verb with what it is said of and who does it. */
interface Deed {
  readonly sentence: Sentence
  readonly mention: VerbMention
  readonly object: Behind
  readonly doers: readonly PersonMention[]
  readonly by: Subject['by']
  /** "President Brel thanked Minister Vik when the two met" */
  readonly both: boolean
  /** "Director Lund and Director Vik initialled a technical annex": of the treaty told before */
  readonly annexed: boolean
}

/** What one verb of a sentence says of an event; null when it says nothing that took or will take place. */
export function verbClaim(sentence: Sentence, mention: VerbMention, context: Context): Claim | null {
  const { verb } = mention
  if (isNoDeed(sentence, mention)) return null
  const along = alongClaim(sentence, mention, context)
  if (along) return along
  if (speaksThere(sentence, mention))
    return notSaid(sentence, mention)
      ? null
      : spokeThere(sentence, mention, subjectOf(sentence, mention, context).people)
  const object = behind(sentence, mention) ?? paperSigned(sentence, mention)
  if (!object) return signsFor(sentence, mention) ? signer(sentence, mention, context) : null
  if (isNoDeedOf(object, sentence, mention, context)) return null
  if (PASSIVE.has(verb.name)) return passiveClaim(sentence, mention, object, context)
  const { people: doers, by } = subjectOf(sentence, mention, context)
  const deed: Deed = {
    sentence,
    mention,
    object,
    doers,
    by,
    both: by === 'pronoun' && isOfBoth(mention, sentence) && doers.length > 1,
    annexed: verb.name === 'signed' && object.is === 'alone' && by === 'name' && !isIntoLaw(sentence, mention),
  }
  if (lacksDoer(deed) || lacksDay(deed) || lacksCompany(deed)) return null
  if (by === 'pronoun' && isRecalled(sentence, mention) && !isRemark(sentence, mention)) return null
  const claimed = told(deed, [
    ...takers(sentence, mention, object, { people: doers, by }, context),
    ...otherSigners(sentence, mention),
  ])
  return context.fate && notSaid(sentence, mention) === 'was-to' ? { ...claimed, status: context.fate } : claimed
}

/** What the verb is said of tells that there is no event, whoever does it. */
function isNoDeedOf(object: Behind, sentence: Sentence, mention: VerbMention, context: Context): boolean {
  const { verb } = mention
  // "Biden and Macron met in Paris": alone, meeting takes two
  if (object.is === 'nothing' && takesTwo(mention, sentence) && !areTwo(sentence, mention, context)) return true
  const unsaid = notSaid(sentence, mention)
  if (unsaid && !(unsaid === 'was-to' && context.fate)) return true
  if (verb.name === 'addressed' && object.event?.kind === 'statement') return true
  // "joined them in condemning the attack"
  if (verb.name === 'participated' && IN_DOING_SO.test(between(sentence, mention.end, mention.end + 40), sentence))
    return true
  if (verb.name === 'participated' && object.event && isToAttendSeveral(sentence, mention, object.event)) return true
  if (verb.name === 'welcomed' && isOfOthers(sentence, mention, object)) return true
  // "visited the museum, where he spoke with survivors": of the visit
  if (object.is === 'group' && object.people.length === 0 && isSaidWhereTheyAre(sentence, mention)) return true
  // "was inaugurated for a third term": an office is given, as another rule tells
  return verb.name === 'unveiled' && IN_PASSIVE.test(leadingTo(sentence, mention.start, 30), sentence)
}

/** "arrived to attend a series of meetings": many, and none of them has begun. */
const isToAttendSeveral = (sentence: Sentence, { start, end }: VerbMention, event: EventMention): boolean =>
  /\bto $/.test(between(sentence, start - 3, start)) && A_SERIES.test(between(sentence, end, event.start))
const A_SERIES = /^ (?:a series|a number|several|various|multiple) (?:of )?$/

/** "welcomed the meeting of Minister Lund and Minister Vik", "welcomed the new governor": glad of it, and of no event. */
const isOfOthers = (sentence: Sentence, { text, end }: VerbMention, { people: [first] }: Behind): boolean =>
  first
    ? OF_OTHERS.test(between(sentence, end, first.start))
    : text.startsWith('welcom') && NEW_ONE.test(between(sentence, end, end + 60)) && !hasDay(sentence)
const NEW_ONE = /^ the (?:new|newly[- ]\p{Ll}+|incoming) (?:\p{Ll}+ ){0,2}\p{Ll}+[^s](?:[.;]| and wish)/u
const OF_OTHERS =
  /^ (?:the|this|[\p{L}]+day['’]s|yesterday['’]s) (?:[\p{L}-]+ ){0,2}(?:meeting|talks|summit|call|conversation|visit|agreement|dialogue)s? (?:of|between|by|held by) (?:the )?$/u

/** It adds to an event that was told before. */
const OF_ONE_TOLD = { again: true, adds: true, lists: false }

const hasDay = ({ dates }: Sentence): boolean => dates.some(({ bearing, date }) => bearing === 'at' && date)

/** Nobody is known to do what only a name can be believed to. */
function lacksDoer({ mention: { verb }, object, doers, by, both }: Deed): boolean {
  // a committee hears somebody: those who are heard are who counts
  if (doers.length === 0 && by !== 'office' && verb.name !== 'heard-from') return true
  // "The two ministers also inaugurated the embassy on Thursday": with its day it needs no name
  return (object.is === 'nothing' || (object.is === 'alone' && by !== 'pronoun')) && by !== 'name' && !both
}

/** "visited the shipyard", "officials held talks": an event of people or things without names needs a day of its own */
function lacksDay({ sentence, object, doers, annexed }: Deed): boolean {
  const isNameless = doers.length + object.people.length === 0
  return ((object.is === 'alone' && !annexed) || isNameless) && !hasDay(sentence)
}

/** One alone, of what takes two. */
function lacksCompany({ sentence, mention, object, doers, by }: Deed): boolean {
  const { verb, text } = mention
  // "joined President Kask in condemning the attack"
  const last = object.people.at(-1)
  if (verb.name === 'participated' && last && IN_DOING.test(between(sentence, last.end, last.end + 30), sentence))
    return true
  if (doers.length > 1) return false
  if (verb.name === 'signed' && object.is === 'alone' && !isIntoLaw(sentence, mention)) return true
  if (verb.name === 'discussed' && object.is !== 'people' && object.is !== 'group') return true
  // "had a phone call with": having is an event only with somebody
  const group = object.event !== null && isWithGroup(sentence, object.event)
  if (HAVING.test(text) && object.people.length === 0 && !group) return true
  return (
    object.is === 'nothing' &&
    (verb.takes.includes('people') || verb.takes.includes('event')) &&
    !(by === 'name' && isThere(sentence, mention)) &&
    !(isOfBoth(mention, sentence) && (isBesideOffice(sentence, mention) || isWithCompany(sentence, mention)))
  )
}

/** The claim of a deed that is one. */
function told(deed: Deed, taking: Claim['taking']): Claim {
  const { sentence, mention, object, both, annexed } = deed
  const { verb, end } = mention
  const { event, kind } = whatItWas(deed)
  const attended = arrivedToAttend(deed, taking)
  if (attended) return attended
  if (annexed && !hasDay(sentence))
    return claim(sentence, { ...mention, rule: 'signed-too' }, kind, null, taking, OF_ONE_TOLD)
  const opens = opensUndated(deed)
  const one = claim(sentence, mention, kind, event, taking, {
    again: both || isOfTalksTold(deed) || opens || isAgain(sentence, object.event),
    adds:
      opens ||
      joinsOneTold(deed, event) ||
      isOneOfGuests(sentence, mention, object) ||
      (verb.name === 'accompanied' && object.is === 'people'),
    lists: false,
  })
  // "discussed preparations for the council in December": when that is, and not when they spoke
  const ofTopic =
    verb.name === 'discussed' &&
    (one.date?.start ?? 0) >= end &&
    /^(?:month|year)$/.test(one.date?.date?.precision ?? '')
  return ofTopic ? { ...one, date: null } : one
}

/** The event that is meant, and of what kind it was. */
function whatItWas({ sentence, mention, object, both }: Deed): Pick<Claim, 'event' | 'kind'> {
  const { verb, end } = mention
  // "met troops taking part in exercise Cold Response" is a visit to them
  if (object.is === 'group' && TROOPS.test(between(sentence, end, end + 60), sentence)) {
    const exercise = sentence.events.find((each) => each.start > end && each.kind === 'exercise') ?? null
    return { event: object.event ?? exercise, kind: 'visit' }
  }
  const event = object.event ?? settingOf(sentence, mention, object)
  // "visited her counterpart": met her; "discussed loans with bank officials"
  const meets =
    (verb.name === 'visited' && object.is === 'people') || (verb.name === 'discussed' && object.is === 'group')
  const faceToFace =
    verb.name === 'spoke' &&
    ((both && IN_A_HOUSE.test(between(sentence, end, end + 90), sentence)) ||
      IN_PERSON.test(between(sentence, end - 12, end + 24), sentence) ||
      isSaidWhereTheyAre(sentence, mention))
  // "joined the governor in a conversation with fishermen"
  const joins = verb.name === 'participated' && object.event === null && /^conversations?$/i.test(event?.text ?? '')
  // "administered the oath to Governor Lund"
  if (verb.name === 'participated' && event === null && OATH.test(mention.text)) return { event, kind: 'ceremony' }
  return { event, kind: meets || faceToFace || joins ? 'meeting' : (event?.kind ?? verb.kind ?? 'other') }
}

const OATH = ofVerb(/\boaths?\b/)
/** "Meeting with the heads of the ports, President Brel said": at what was told before, unless it has a day of its own. */
const opensUndated = ({ sentence, mention: { start, text } }: Deed): boolean =>
  start === sentence.passage.start && /^(?!Speak)\p{Lu}\p{Ll}+ing\b/u.test(text) && !hasDay(sentence)

const AT_AIRPORT = /^ the [^.;:,]{2,60} (?:at|on arrival) [^.;:]*\b[Aa]irport\b/
/** "joined the meeting", "led his country's delegation": of an event told before */
function joinsOneTold({ sentence, mention, object }: Deed, event: Claim['event']): boolean {
  const { verb, end } = mention
  if (verb.name === 'participated')
    return (
      event === null ||
      // "the summit, which Minister Vik also attended"
      event.end <= mention.start ||
      // "joined them for dinner"
      /^joined them\b/i.test(mention.text) ||
      isBareAgain(sentence, event) ||
      isOneTold(sentence, mention, event) ||
      ARRIVED_TO.test(between(sentence, sentence.passage.start, event.start))
    )
  // "Governor Lund welcomed the guests at Oslo Airport": of the visit told before
  if (verb.name === 'welcomed' && object.is === 'group' && object.people.length === 0)
    return AT_AIRPORT.test(between(sentence, end, end + 90))
  // "The minister inaugurated the event": whatever was told before
  if (verb.name === 'unveiled' && event?.text === 'event') return between(sentence, end, event.start) === ' the '
  // "Minister Vik represented Malta at the meeting."
  if (verb.name === 'represents') return object.event !== null && isBareAgain(sentence, object.event)
  return (
    verb.name === 'led' &&
    object.is === 'group' &&
    /^ (?:the|h(?:is|er)|their|its)\b/.test(between(sentence, end, end + 7))
  )
}

/** "landed here to take part in the summit": who arrives takes part in the event told before. */
function arrivedToAttend({ sentence, mention }: Deed, taking: Claim['taking']): Claim | null {
  const { verb, text, end } = mention
  if (verb.name !== 'visited' || !/^(?:arriv|land)/i.test(text)) return null
  const of = sentence.events.find((each) => each.start >= end)
  if (!of || !TO_ATTEND.test(between(sentence, end, end + 160))) return null
  const joined = claim(sentence, mention, of.kind, of, taking, OF_ONE_TOLD)
  // "to attend the meeting ahead of the talks on Tuesday": another day
  return (joined.date?.start ?? 0) > of.end ? { ...joined, date: null } : joined
}

/** "Minister Vik and Minister Brel discussed the ports": when they met as told before; "during a working lunch" tells it here. */
const isOfTalksTold = ({ sentence, mention, object, by }: Deed): boolean =>
  mention.verb.name === 'discussed' &&
  !isOnOwnDay(sentence, object) &&
  !(by === 'name' && settingBehind(sentence, mention))

/** "On 10 June, Minister Vik discussed the ports with Minister Brel": another talk than the one told before. */
const isOnOwnDay = ({ passage, dates }: Sentence, { is }: Behind): boolean =>
  is === 'people' &&
  dates.some(({ bearing, said, start }) => bearing === 'at' && said.is === 'day' && start - passage.start < 5)

/** "welcomed, among others, President Brel": guests of what was told before. */
const isOneOfGuests = (sentence: Sentence, { verb, end }: VerbMention, { is, people }: Behind): boolean =>
  verb.name === 'welcomed' &&
  is === 'people' &&
  /\b(?:among(?:st)? others|inter alia)\b/.test(between(sentence, end, people[0]?.start ?? end)) &&
  sentence.dates.every(({ bearing }) => bearing !== 'at')

/** "spoke in person with" */
const IN_PERSON = cued(/\b(?:in person|face[ -]to[ -]face)\b/)

/** "visited the museum, where she spoke with Director Lund", "flew to Oslo and talked with", "spoke with him on the sidelines of" */
const isSaidWhereTheyAre = (sentence: Sentence, { verb, start, end }: VerbMention): boolean =>
  verb.name === 'spoke' &&
  !(sentence.cues & CUE.remote && REMOTE.test(sentence.passage.text, sentence)) &&
  (sentence.verbs.some((each) => each.verb.name === 'visited' && each.end <= start) ||
    WHERE_SHE.test(between(sentence, start - 24, start), sentence) ||
    ON_MARGINS.test(between(sentence, sentence.passage.start, end + 140), sentence))
const WHERE_SHE = cued(/\bwhere (?:he|she|they) (?:also |then |later )?$/)
const REMOTE = cued(/(?:phone|video|virtual|\bcall)/i)
const ON_MARGINS = cued(/\bon the (?:margins|sidelines|fringes) of\b/)

/** "spoke for an hour at the palace": face to face. */
const IN_A_HOUSE = cued(/^[^.;,]{0,60}\b(?:hours?|minutes) (?:at|in) /)
