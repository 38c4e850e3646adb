import type { VerbMention } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { type Claim, claim, take } from './claim.ts'
import { alongClaim } from './goes-along.ts'
import { notSaid } from './not-said.ts'
import { type Behind, behind, isIntoLaw } from './object.ts'
import { passiveClaim } from './passive-claim.ts'
import { between, leadingTo, type Sentence, undated } from './sentence.ts'
import { settingOf } from './setting.ts'
import { type Context, subjectOf } from './subject.ts'
import { isAgain, isBareAgain, isOneTold } from './told-before.ts'
import {
  areTwo,
  isBesideOffice,
  isOfBoth,
  isOfGuest,
  isThere,
  isWithGroup,
  representing,
  takers,
  takesTwo,
} from './verb-takers.ts'

/*
 * Whether one verb of a sentence tells an event, and which: every way a verb can look as if it told one and does not is
 * asked here, in the order that decides. Who takes part in it is told in verb-takers.ts.
 */

const TROOPS = cued(/\b(?:troops|soldiers|forces|service members|marines|sailors|servicemen|personnel)\b/i)

const GOES_ON = cued(
  /^\s+(?:the|his|her|their|its|an?|with|on|in|today|yesterday)\b|^\s+(?:[\p{L}-]+\s+){0,2}(?:visit|tour|trip|talks|consultations)\b/u,
)

/** "have confirmed their part in the talks": a helping verb, and no having; "had detailed talks" is one. */
const HAS_DONE = cued(
  /^ (?:also |already |now |just |both |\w+ly )?\p{Ll}{2,}ed (?:the|an?|his|her|their|its|this|that|to|on|in|with|by|for|from) /u,
)
const isHelper = (sentence: Sentence, { verb, text, end }: VerbMention): boolean =>
  verb.name === 'held' && /^ha(?:s|ve|d)$/i.test(text) && HAS_DONE.test(between(sentence, end, end + 50), sentence)

/** Verbs that only add to an event: the one that does it stands behind them, or those who were there. */
const PASSIVE = new Set(['included', 'joined-by', 'signed-by', 'hosted-by', 'welcomed-by'])

/** "for the welcome he received when he visited Norway in March": recalled, of no day. */
const isRecalled = (sentence: Sentence, mention: VerbMention): boolean =>
  /\b(?:when|since|after|before) (?:he|she|they) (?:last |first |previously )?$/.test(
    between(sentence, sentence.passage.start, mention.start),
  ) &&
  sentence.dates.every(
    (date) => date.start < mention.start || date.date === null || /^(?:month|year)$/.test(date.date.precision),
  )

/** "Brel made the remarks when he met with Minister Vik": there and then. */
const REMARKED = cued(
  /\bmade (?:the|these|this|his|her) (?:remarks?|comments?|statements?|announcement|pledge|call|appeal)(?: (?:here|on \w+|in \p{Lu}\p{L}+))? (?:when|while|as) (?:he|she) $/u,
)
const isRemark = (sentence: Sentence, { start }: VerbMention): boolean =>
  REMARKED.test(between(sentence, sentence.passage.start, start), sentence)

/** "arrived in Riga to attend the talks", "landed here to take part in the summit": the event told before */
const ARRIVED_TO =
  /\b(?:arrived|landed)\b[^.;:]{0,60}\bto (?:attend|take part in|participate in|join) (?:the|this) (?:\p{Ll}+ ){0,3}$/u
const TO_ATTEND =
  /^[^.;:]{0,60}?\bto (?:attend|take part in|participate in|join) (?:the|this) (?:\p{Ll}+ ){0,3}(?=(?:meeting|summit|talks|conference|ceremony)\b)/u

/** "Governor Lund and Minister Vik signed the new remit": whatever the paper is, two who sign it together meet. */
const paperSigned = (sentence: Sentence, { verb, start, end }: VerbMention): Behind | null =>
  verb.name === 'signed' &&
  sentence.people.filter((person) => person.end <= start).length > 1 &&
  /^ (?:an?|the|their|its) \p{L}/u.test(between(sentence, end, end + 8))
    ? { is: 'alone', event: null, people: [] }
    : null

/** "Minister Lund signed for Malta and Minister Vik for Norway": what another clause tells was signed. */
const SIGNS_FOR = cued(/^ (?:for (?:the )?(?=\p{Lu})|on behalf of )/u)
const signsFor = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'signed' && SIGNS_FOR.test(between(sentence, end, end + 24), sentence)

/** "met to discuss the handover on 20 January": what for, and no event; "are expected to discuss it on Monday" is one. */
const TO_DISCUSS = cued(
  /(?<!\b(?:expected|set|due|scheduled|slated|plan|plans|planned|planning|going|are|is|were|was|intend|intends))(?: also)? to $/,
)

const CONTINUED = cued(/^continued$/i)

const IN_PASSIVE = cued(/\b(?:was|were|is|been|be|being)\s+(?:\w+ly\s+)?$/)

const IN_DOING = cued(/^\s+in\s+\w+ing\b/)

const HELD_BACK = cued(/^ (?:up|back|off|out|hostage|captive)\b/)

/** "In the opening session, Governor Lund and Minister Vik also spoke": to those there, and not with each other. */
const IN_SESSION = cued(
  /^(?:(?:In|At|During|Before) (?:the|its|an?) (?:[\p{L}-]+ ){0,3}?(?:session|ceremony|event|forum|conference|seminar|launch|panel|workshop|symposium|opening|part)\b|On (?:the|this) occasion\b)/u,
)
const speaksThere = (sentence: Sentence, { verb, text, end }: VerbMention): boolean =>
  verb.name === 'spoke' &&
  /^(?:spoke|speaks|spoken)$/i.test(text) &&
  IN_SESSION.test(sentence.passage.text, sentence) &&
  /^(?:\s*[.,;]|$)/.test(between(sentence, end, end + 2))

/** "the envoys who were accredited in May", "the Ambassador accredited to Malta": who they are, and nothing that is done. */
const isAccredited = (sentence: Sentence, { verb, text, start, end }: VerbMention): boolean =>
  verb.name === 'credentials-received' &&
  /^accredit/i.test(text) &&
  (/^ (?:to|in|by|with)\b/.test(between(sentence, end, end + 6)) ||
    !/(?:^|\s)(?:also|has|have|had|then|later|today|yesterday|\p{Lu}[\p{L}.’'-]+),? $/u.test(
      undated(sentence, sentence.passage.start, start),
    ))

/** What one verb of a sentence says of an event; null when it says nothing that took or will take place. */
export function verbClaim(sentence: Sentence, mention: VerbMention, context: Context): Claim | null {
  const { verb } = mention
  // "continued support for the summit" is no tour that goes on
  if (
    CONTINUED.test(mention.text, sentence) &&
    !GOES_ON.test(between(sentence, mention.end, mention.end + 40), sentence)
  )
    return null
  // "was held up in another session", "held back tears"
  if (isHelper(sentence, mention) || isOfGuest(sentence, mention) || isAccredited(sentence, mention)) return null
  const lead = leadingTo(sentence, mention.start, 24)
  if (verb.name === 'discussed' && TO_DISCUSS.test(lead, sentence)) return null
  if (verb.name === 'held' && HELD_BACK.test(between(sentence, mention.end, mention.end + 10), sentence)) return null
  const along = alongClaim(sentence, mention, context)
  if (along) return along
  const object = behind(sentence, mention) ?? paperSigned(sentence, mention)
  if (!object && signsFor(sentence, mention)) return signer(sentence, mention, context)
  const beside = isOfBoth(mention, sentence) && isBesideOffice(sentence, mention)
  if (!object || (object.is === 'nothing' && takesTwo(mention, sentence) && !areTwo(sentence, mention, context)))
    return null
  if (notSaid(sentence, mention)) return null
  if (verb.name === 'addressed' && object.event?.kind === 'statement') return null
  // "was inaugurated for a third term": an office is given, as another rule tells
  if (verb.name === 'unveiled' && IN_PASSIVE.test(leadingTo(sentence, mention.start, 30), sentence)) return null
  if (PASSIVE.has(verb.name)) return passiveClaim(sentence, mention, object, context)
  const { people: doers, by } = subjectOf(sentence, mention, context)
  if (speaksThere(sentence, mention)) {
    const speakers = doers.map((each) => take(each, 'addressed', sentence, 'spoke-there'))
    const flags = { again: true, adds: true, lists: false }
    return speakers.length > 0
      ? claim(sentence, { ...mention, rule: 'spoke-there' }, 'other', null, speakers, flags)
      : null
  }
  // a committee hears somebody: those who are heard are who counts
  if (doers.length === 0 && by !== 'office' && verb.name !== 'heard-from') return null
  // "Biden and Macron met in Paris": alone, meeting takes two
  // "President Brel thanked Minister Vik when the two met"
  const both = by === 'pronoun' && isOfBoth(mention, sentence) && doers.length > 1
  // "The two ministers also inaugurated the embassy on Thursday": with its day it needs no name
  if ((object.is === 'nothing' || (object.is === 'alone' && by !== 'pronoun')) && by !== 'name' && !both) return null
  if (verb.name === 'signed' && object.is === 'alone' && doers.length < 2 && !isIntoLaw(sentence, mention)) return null
  // "Director Lund and Director Vik initialled a technical annex": of the treaty told before
  const annexed = verb.name === 'signed' && object.is === 'alone' && by === 'name' && !isIntoLaw(sentence, mention)
  if (object.is === 'alone' && !annexed && !sentence.dates.some((date) => date.bearing === 'at' && date.date))
    return null
  if (
    object.is === 'nothing' &&
    (verb.takes.includes('people') || verb.takes.includes('event')) &&
    doers.length < 2 &&
    !(by === 'name' && isThere(sentence, mention)) &&
    !beside
  )
    return null
  // an event of people without names needs a day of its own
  if (doers.length + object.people.length === 0 && !sentence.dates.some((date) => date.bearing === 'at' && date.date))
    return null
  if (verb.name === 'discussed' && doers.length < 2 && object.is !== 'people') return null
  // "had a phone call with": having is an event only with somebody
  const group = object.event !== null && isWithGroup(sentence, object.event)
  if (/^ha(?:d|s|ve)$/i.test(mention.text) && object.people.length === 0 && doers.length < 2 && !group) return null
  const taking = takers(sentence, mention, object, { people: doers, by }, context)
  // "joined President Kask in condemning the attack"
  const last = object.people.at(-1)
  if (verb.name === 'participated' && last && IN_DOING.test(between(sentence, last.end, last.end + 30), sentence))
    return null
  const joins =
    (verb.name === 'participated' &&
      (object.event === null ||
        isBareAgain(sentence, object.event) ||
        isOneTold(sentence, mention, object.event) ||
        ARRIVED_TO.test(between(sentence, sentence.passage.start, object.event.start)))) ||
    (verb.name === 'led' &&
      object.is === 'group' &&
      /^ (?:the|h(?:is|er)|their|its)\b/.test(between(sentence, mention.end, mention.end + 7)))
  // "met troops taking part in exercise Cold Response" is a visit to them
  const troops = object.is === 'group' && TROOPS.test(between(sentence, mention.end, mention.end + 60), sentence)
  const exercise = sentence.events.find((each) => each.start > mention.end && each.kind === 'exercise') ?? null
  const event = object.event ?? (troops ? exercise : settingOf(sentence, mention, object))
  // "visited her counterpart": met her
  const meets = verb.name === 'visited' && object.is === 'people'
  const inHouse =
    both && verb.name === 'spoke' && IN_A_HOUSE.test(between(sentence, mention.end, mention.end + 90), sentence)
  const inPerson =
    verb.name === 'spoke' && IN_PERSON.test(between(sentence, mention.end - 12, mention.end + 24), sentence)
  const kind = troops ? 'visit' : meets || inHouse || inPerson ? 'meeting' : (event?.kind ?? verb.kind ?? 'other')
  if (by === 'pronoun' && isRecalled(sentence, mention) && !isRemark(sentence, mention)) return null
  if (verb.name === 'visited' && /^(?:arriv|land)/i.test(mention.text)) {
    const attended = TO_ATTEND.exec(between(sentence, mention.end, mention.end + 160))
    const of = sentence.events.find((each) => each.start >= mention.end)
    if (attended && of) {
      const joined = claim(sentence, mention, of.kind, of, taking, { again: true, adds: true, lists: false })
      // "to attend the meeting ahead of the talks on Tuesday": another day
      return (joined.date?.start ?? 0) > of.end ? { ...joined, date: null } : joined
    }
  }
  if (annexed && !sentence.dates.some((date) => date.bearing === 'at' && date.date))
    return claim(sentence, { ...mention, rule: 'signed-too' }, kind, null, taking, {
      again: true,
      adds: true,
      lists: false,
    })
  const told = claim(sentence, mention, kind, event, taking, {
    again: both || (verb.name === 'discussed' && !isOnOwnDay(sentence, object)) || isAgain(sentence, object.event),
    adds: joins || isOneOfGuests(sentence, mention, object) || (verb.name === 'accompanied' && object.is === 'people'),
    lists: false,
  })
  // "discussed preparations for the council in December": when that is, and not when they spoke
  const ofTopic =
    verb.name === 'discussed' &&
    (told.date?.start ?? 0) >= mention.end &&
    /^(?:month|year)$/.test(told.date?.date?.precision ?? '')
  return ofTopic ? { ...told, date: null } : told
}

/** "On 10 June, Minister Vik discussed the ports with Minister Brel": another talk than the one told before. */
const isOnOwnDay = ({ passage, dates }: Sentence, { is }: Behind): boolean =>
  is === 'people' &&
  dates.some(({ bearing, said, start }) => bearing === 'at' && said.is === 'day' && start - passage.start < 5)

function signer(sentence: Sentence, mention: VerbMention, context: Context): Claim | null {
  const { people, by } = subjectOf(sentence, mention, context)
  if (by !== 'name' || notSaid(sentence, mention)) return null
  const taking = people.map((each) => take(representing(sentence, mention, each), 'took part', sentence, 'signed'))
  return claim(sentence, mention, 'agreement', null, taking, { again: true, adds: true, lists: false })
}

/** "welcomed, among others, President Brel": guests of what was told before. */
const isOneOfGuests = (sentence: Sentence, { verb, end }: VerbMention, { is, people }: Behind): boolean =>
  verb.name === 'welcomed' &&
  is === 'people' &&
  /\b(?:among(?:st)? others|inter alia)\b/.test(between(sentence, end, people[0]?.start ?? end)) &&
  sentence.dates.every(({ bearing }) => bearing !== 'at')

/** "spoke in person with" */
const IN_PERSON = cued(/\b(?:in person|face[ -]to[ -]face)\b/)

/** "spoke for an hour at the palace": face to face. */
const IN_A_HOUSE = cued(/^[^.;,]{0,60}\b(?:hours?|minutes) (?:at|in) /)
