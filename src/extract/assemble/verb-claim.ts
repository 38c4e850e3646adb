import type { Part } from '../../core/event.ts'
import type { PersonMention, VerbMention } from '../../core/mention.ts'
import { cued } from '../cued.ts'
import { type Claim, claim, type Taking, take } from './claim.ts'
import { standing } from './delegates.ts'
import { alongClaim } from './goes-along.ts'
import { amongThem } from './group-claim.ts'
import { notSaid } from './not-said.ts'
import { type Behind, behind, isIntoLaw } from './object.ts'
import { passiveClaim } from './passive-claim.ts'
import { between, leadingTo, type Sentence } from './sentence.ts'
import { settingOf } from './setting.ts'
import { type Context, subjectOf } from './subject.ts'
import { theGroup } from './the-group.ts'
import { isAgain, isBareAgain, isOneTold } from './told-before.ts'

const TROOPS = cued(/\b(?:troops|soldiers|forces|service members|marines|sailors|servicemen|personnel)\b/i)

const GOES_ON = cued(
  /^\s+(?:the|his|her|their|its|an?|with|on|in|today|yesterday)\b|^\s+(?:[\p{L}-]+\s+){0,2}(?:visit|tour|trip|talks|consultations)\b/u,
)

const IN_PLACE = cued(/^ (?:on behalf of|instead of)\b/)
const FROM_AFAR = cued(
  /^ (?:(?:by|via|over|through) (?:(?:a )?video|phone|telephone|satellite)(?:[ -]?(?:link|conference|call))?|by videolink|remotely|virtually|online)(?=[.,;]|$)/,
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

/** "Vice President Vik also attended.", "The Forum's secretary, Ana Holm, also took part." */
const isAlsoThere = (sentence: Sentence, { text, start, end }: VerbMention): boolean =>
  /^(?:attended|participated|took part|joined)$/i.test(text) &&
  /\balso $/.test(between(sentence, sentence.passage.start, start)) &&
  /^\s*(?:[.;,]|$|too\b|as well\b)/.test(between(sentence, end, end + 10))

/** "arrived in Riga to attend the talks", "landed here to take part in the summit": the event told before */
const ARRIVED_TO =
  /\b(?:arrived|landed)\b[^.;:]{0,60}\bto (?:attend|take part in|participate in|join) (?:the|this) (?:\p{Ll}+ ){0,3}$/u
const TO_ATTEND =
  /^[^.;:]{0,60}?\bto (?:attend|take part in|participate in|join) (?:the|this) (?:\p{Ll}+ ){0,3}(?=(?:meeting|summit|talks|conference|ceremony)\b)/u

/** "Governor Lund and Minister Vik signed the new remit": whatever the paper is, two who sign it together meet. */
const paperSigned = (sentence: Sentence, { verb, start, end }: VerbMention): Behind | null =>
  verb.name === 'signed' &&
  sentence.people.filter((person) => person.end <= start).length > 1 &&
  /^ (?:an?|the|their|its) \p{Ll}/u.test(between(sentence, end, end + 8))
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

const PRESENT = cued(/present|attendance|presid|chair|^administered|^briefed|the delegation$/i)

const IN_DOING = cued(/^\s+in\s+\w+ing\b/)

const HELD_BACK = cued(/^ (?:up|back|off|out|hostage|captive)\b/)

/** "the two met", "they spoke by phone", "the two spoke for an hour": nobody else need be named. */
const isOfBoth = ({ verb, text, end }: VerbMention, sentence: Sentence): boolean =>
  verb.name === 'met' ||
  BY_PHONE.test(text, sentence) ||
  (verb.name === 'spoke' && FOR_LONG.test(between(sentence, end, end + 60), sentence))

/** "The Prime Minister and Taoiseach Lund met": the other one is told by the office alone. */
const isBesideOffice = (sentence: Sentence, { start }: VerbMention): boolean => {
  const person = sentence.people.findLast(({ end }) => end <= start)
  return (
    person !== undefined &&
    sentence.offices.some(
      ({ one, start: from, end }) =>
        one &&
        (/^ and (?:the )?$/.test(between(sentence, end, person.start)) ||
          /^ and (?:the )?$/.test(between(sentence, person.end, from))),
    )
  )
}

/** "discussed fish", "spoke": nobody does it alone; "Minister Lund was present" is told of one. */
const takesTwo = (mention: VerbMention, sentence: Sentence): boolean => {
  const { name, takes } = mention.verb
  if (name === 'participated' || isOfBoth(mention, sentence)) return false
  return name === 'discussed' || takes.includes('people') || takes.includes('event')
}

/** Are two who could do it named in front of the verb? A quick look: most verbs with nothing behind them tell nothing. */
const areTwo = (sentence: Sentence, { start }: VerbMention, { speaker }: Context): boolean =>
  sentence.people.filter(({ end }) => end <= start).length + (speaker ? 1 : 0) > 1

/** "when visiting Foreign Minister Vik called on her": he is the guest, and she visits nobody. */
const isOfGuest = ({ people }: Sentence, { verb, start, end }: VerbMention): boolean =>
  verb.name === 'visited' && people.some((person) => person.start <= start && end <= person.nameStart)

/** "him", "her" behind the verb: the one somebody named before it, in the sentence or ahead of it, who does not do it. */
function whomHeMet(
  sentence: Sentence,
  { start, end }: VerbMention,
  doers: readonly PersonMention[],
  { one }: Context,
): PersonMention | null {
  if (!HIM.test(between(sentence, end, end + 8))) return null
  const before = sentence.people.filter((person) => person.end <= start)
  const others = new Set(before.map(({ name }) => name).filter((name) => doers.every((doer) => doer.name !== name)))
  if (others.size === 0 && one && doers.length > 0 && doers.every(({ name }) => name !== one.name)) return one
  return others.size === 1 ? (before.find(({ name }) => others.has(name)) ?? null) : null
}
const HIM = /^ (?:him|her)\b/

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
  if (isHelper(sentence, mention) || isOfGuest(sentence, mention)) return null
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
  // "Minister Lund was present", "Minister Lund attended on behalf of President Brel", "joined by video link"
  const next = between(sentence, mention.end, mention.end + 30)
  const there =
    verb.name === 'participated' &&
    by === 'name' &&
    (PRESENT.test(mention.text, sentence) ||
      isAlsoThere(sentence, mention) ||
      IN_PLACE.test(next, sentence) ||
      FROM_AFAR.test(next, sentence))
  if (
    object.is === 'nothing' &&
    (verb.takes.includes('people') || verb.takes.includes('event')) &&
    doers.length < 2 &&
    !there &&
    !beside
  )
    return null
  // an event of people without names needs a day of its own
  if (doers.length + object.people.length === 0 && !sentence.dates.some((date) => date.bearing === 'at' && date.date))
    return null
  if (verb.name === 'discussed' && doers.length < 2 && object.is !== 'people') return null
  // "had a phone call with": having is an event only with somebody
  const group = object.event && WITH_GROUP.test(between(sentence, object.event.end, object.event.end + 60), sentence)
  if (/^ha(?:d|s|ve)$/i.test(mention.text) && object.people.length === 0 && doers.length < 2 && !group) return null
  const taking: Taking[] = [
    ...doers
      .map((each) => representing(sentence, mention, each))
      .map((person) => take(person, object.is === 'nothing' ? 'took part' : verb.subject, sentence, verb.name)),
    ...behindTakes(sentence, mention, object),
    ...theGroup(sentence, mention, object, context).map((person) =>
      take(person, verb.object ?? 'took part', sentence, verb.name),
    ),
    // "Twelve heads of state attended the funeral on Saturday, among them President Brel"
    ...(by === 'office' && object.is === 'event'
      ? amongThem(sentence, mention.end).map((each) => take(each, 'took part', sentence, 'members-listed'))
      : []),
  ]
  // "The minister spoke when Director Vik met him": whom the sentence is about
  const him = object.is === 'group' ? whomHeMet(sentence, mention, doers, context) : null
  if (him) taking.push(take(him, verb.object ?? 'took part', sentence, verb.name))
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
  const kind = troops ? 'visit' : meets || inHouse ? 'meeting' : (event?.kind ?? verb.kind ?? 'other')
  if (by === 'pronoun' && isRecalled(sentence, mention)) return null
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
    again: both || verb.name === 'discussed' || isAgain(sentence, object.event),
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

function signer(sentence: Sentence, mention: VerbMention, context: Context): Claim | null {
  const { people, by } = subjectOf(sentence, mention, context)
  if (by !== 'name' || notSaid(sentence, mention)) return null
  const taking = people.map((each) => take(representing(sentence, mention, each), 'took part', sentence, 'signed'))
  return claim(sentence, mention, 'agreement', null, taking, { again: true, adds: true, lists: false })
}

/** "had a meeting with 16 ambassadors" */
const WITH_GROUP = cued(
  /^ with (?:representatives|members|heads|leaders) of\b|^ with (?:\d+ |several |the |a group of )(?:[\p{L}-]+ ){0,4}?(?:ambassadors|envoys|chiefs|heads|ministers|leaders|governors|representatives|members|officials|delegates|commissioners|executives|lawmakers|senators)\b/iu,
)

/** "welcomed, among others, President Brel": guests of what was told before. */
const isOneOfGuests = (sentence: Sentence, { verb, end }: VerbMention, { is, people }: Behind): boolean =>
  verb.name === 'welcomed' &&
  is === 'people' &&
  /\b(?:among(?:st)? others|inter alia)\b/.test(between(sentence, end, people[0]?.start ?? end)) &&
  sentence.dates.every(({ bearing }) => bearing !== 'at')

/** "Minister Vik represented Malta at the summit", "signed for Malta": of no country, unless the sentence gives him one. */
function representing(sentence: Sentence, { verb, end }: VerbMention, person: PersonMention): PersonMention {
  if (verb.name !== 'represents' && verb.name !== 'signed') return person
  const country = sentence.countries.find(({ start }) => start >= end)
  return country &&
    (verb.name === 'signed' ? /^ (?:for|on behalf of) (?:the )?$/ : /^ (?:the )?$/).test(
      between(sentence, end, country.start),
    )
    ? standing(person, country.country)
    : person
}

const CALLED_BY = cued(/\b(organi[sz]ed|convened|initiated|called|hosted|chaired) by (?:the )?$/i)

/** Those behind the verb. "a call organised by President Biden": the last of them is the one who called it together. */
function behindTakes(sentence: Sentence, { verb, end }: VerbMention, object: Behind): readonly Taking[] {
  const { event, people } = object
  if (verb.object === null) return []
  return people.map((person) => {
    const gap =
      event && person.start > event.end
        ? between(sentence, event.end, person.start)
        : between(sentence, end, person.start)
    const by = CALLED_BY.exec(gap, sentence)?.[1]
    return take(person, by ? partOf(by) : (verb.object ?? 'took part'), sentence, by ? 'event-organised-by' : verb.name)
  })
}

const partOf = (word: string): Part =>
  /^(?:hosted)$/i.test(word) ? 'hosted' : /^chaired$/i.test(word) ? 'took part' : 'organised'

const FOR_LONG = cued(
  /^ (?:privately |alone )?for (?:about |around |nearly |almost |over |more than |some )?(?:an?|half an|[\p{L}\d-]+) (?:hours?|minutes)\b/u,
)
/** "spoke for an hour at the palace": face to face. */
const IN_A_HOUSE = cued(/^[^.;,]{0,60}\b(?:hours?|minutes) (?:at|in) /)
const BY_PHONE = cued(/^(?:spoke|speak|talk(?:ed)?) (?:by|on the|over the) (?:phone|telephone|video)$/i)
