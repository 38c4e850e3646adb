import type { Part } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import { type Taking, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { standing } from '../who/delegates.ts'
import type { Behind } from '../who/object.ts'
import { listFrom } from '../who/people-lists.ts'
import type { Context, Subject } from '../who/subject.ts'
import { theGroup } from '../who/the-group.ts'
import { amongThem } from './group-claim.ts'

/*
 * Who takes part in what a verb tells, and whether they are enough for it: nobody meets alone. Whether the verb tells
 * an event at all, and which, is told in verb-claim.ts.
 */

/** "the two met", "they spoke by phone", "the two spoke for an hour": nobody else need be named. */
export const isOfBoth = ({ verb, text, end }: VerbMention, sentence: Sentence): boolean =>
  verb.name === 'met' ||
  BY_PHONE.test(text, sentence) ||
  (verb.name === 'spoke' && FOR_LONG.test(between(sentence, end, end + 60), sentence))

/** "The Prime Minister and Taoiseach Lund met": the other one is told by the office alone. */
export const isBesideOffice = (sentence: Sentence, { start }: VerbMention): boolean => {
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
export const takesTwo = (mention: VerbMention, sentence: Sentence): boolean => {
  const { name, takes } = mention.verb
  if (name === 'participated' || isOfBoth(mention, sentence)) return false
  return name === 'discussed' || takes.includes('people') || takes.includes('event')
}

/** Are two who could do it named in front of the verb? A quick look: most verbs with nothing behind them tell nothing. */
export const areTwo = (sentence: Sentence, { start }: VerbMention, { speaker }: Context): boolean =>
  sentence.people.filter(({ end }) => end <= start).length + (speaker ? 1 : 0) > 1

const FOR_LONG = cued(
  /^ (?:privately |alone )?for (?:about |around |nearly |almost |over |more than |some )?(?:an?|half an|[\p{L}\d-]+) (?:hours?|minutes)\b/u,
)
const BY_PHONE = cued(/^(?:spoke|speak|talk(?:ed)?) (?:by|on the|over the) (?:phone|telephone|video)$/i)

/** "Minister Lund was present", "attended on behalf of President Brel", "joined by video link": one is enough. */
export function isThere(sentence: Sentence, mention: VerbMention): boolean {
  if (mention.verb.name !== 'participated') return false
  const next = between(sentence, mention.end, mention.end + 30)
  return (
    PRESENT.test(mention.text, sentence) ||
    isAlsoThere(sentence, mention) ||
    IN_PLACE.test(next, sentence) ||
    FROM_AFAR.test(next, sentence) ||
    (JOINED_THEM.test(mention.text) && JOINED_FOR.test(next, sentence))
  )
}
const JOINED_THEM = ofVerb(/^joined them$/i)
/** "joined them for dinner", "joined them later."; not "joined them in condemning" */
const JOINED_FOR = cued(
  /^(?:[.;]|$| (?:later|there|for (?:the |a )?(?:\p{Ll}+ )?(?:dinner|lunch|talks|meeting|session|dessert|photo\p{L}*)|at the)\b)/u,
)
const PRESENT = cued(
  inLines('i')`
    present|^w(?:as|ere) there |attendance|presid|chair|^administered|^(?:performed|conducted|officiated) the
    |^also (?:took|swore)|^briefed|the delegation$|^joined (?:them )?(?:by|via|online)
  `,
)
/** "took part for Malta", "attended as an observer", "attended his last Council", "took part in both rounds" */
const IN_PLACE = cued(
  inLines('u')`
    ^ (?:on behalf of|instead of)\b|^ for (?:the )?\p{Lu}|^ as (?:an? )?(?:special |invited )?(?:observer|guest)s?\b
    |^ (?:his|her) (?:very )?(?:first|last|final|\p{Ll}+th) (?:\p{Lu}[\p{L}-]+ )*
      (?:Council|Assembly|Eurogroup|Commission|Summit|Conference|Forum)\b
    |^(?: in)? (?:both|all) (?:of the |the )?(?:(?:two|three|\p{Ll}+) )?(?:rounds|days|sessions)\b
  `,
)
const FROM_AFAR = cued(
  /^ (?:(?:by|via|over|through) (?:(?:a )?video|phone|telephone|satellite)(?:[ -]?(?:link|conference|call))?|by videolink|remotely|virtually|online)(?=[.,;]|$)/,
)

/** "Vice President Vik also attended.", "The Forum's secretary, Ana Holm, also took part." */
const isAlsoThere = (sentence: Sentence, { text, start, end }: VerbMention): boolean =>
  /^(?:attended|participated|took part|joined)$/i.test(text) &&
  /\balso $/.test(between(sentence, sentence.passage.start, start)) &&
  /^\s*(?:[.;,]|$|too\b|as well\b)/.test(between(sentence, end, end + 10))

/** "had a meeting with 16 ambassadors": nobody of them is named, and yet they are enough. */
export const isWithGroup = (sentence: Sentence, { end }: EventMention): boolean =>
  WITH_GROUP.test(between(sentence, end, end + 60), sentence)
const WITH_GROUP = cued(
  inLines('iu')`
    ^ with (?:representatives|members|heads|leaders) of\b
    |^ with (?:\d+ |several |the |a group of |(?=\p{Lu}))(?:[\p{L}-]+ ){0,4}?(?:
      ambassadors|envoys|chiefs|heads|ministers|leaders|governors|representatives|members|officials|delegates
      |commissioners|executives|lawmakers|senators
    )\b
  `,
)

/** "when visiting Foreign Minister Vik called on her": he is the guest, and she visits nobody. */
export const isOfGuest = ({ people }: Sentence, { verb, start, end }: VerbMention): boolean =>
  verb.name === 'visited' && people.some((person) => person.start <= start && end <= person.nameStart)

/** Everybody of whom the verb tells that they took part, and as what: those who do it, those it is done to. */
export function takers(
  sentence: Sentence,
  mention: VerbMention,
  object: Behind,
  { people: doers, by }: Subject,
  context: Context,
): readonly Taking[] {
  const { verb } = mention
  const taking: Taking[] = [
    ...doers
      .map((each) => representing(sentence, mention, each))
      .map((person) => take(person, object.is === 'nothing' ? 'took part' : verb.subject, sentence, verb.name)),
    ...behindTakes(sentence, mention, object),
    ...companions(sentence, mention, object).map((person) => take(person, 'took part', sentence, 'went-with')),
    ...theGroup(sentence, mention, object, context).map((person) =>
      take(person, verb.object ?? 'took part', sentence, verb.name),
    ),
    // "Twelve heads of state attended the funeral on Saturday, among them President Brel"
    ...(by === 'office' && (object.is === 'event' || object.is === 'people')
      ? amongThem(sentence, mention.end).map((each) => take(each, 'took part', sentence, 'members-listed'))
      : []),
  ]
  // "The minister spoke when Director Vik met him": whom the sentence is about
  const him = object.is === 'group' ? whomHeMet(sentence, mention, doers, context) : null
  if (him) taking.push(take(him, verb.object ?? 'took part', sentence, verb.name))
  return taking
}

/** "visited Riga in March together with Minister Vik": they were there, too. */
const companions = (sentence: Sentence, { verb, end }: VerbMention, object: Behind): readonly PersonMention[] =>
  verb.name === 'visited' && object.is === 'place' ? listFrom(sentence, end, WITH) : []
const WITH = /^(?:\s|,|\b(?:in|on|at|to|from|the)\b)*\b(?:(?:together|along|jointly) )?with (?:the )?$/

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

/** "Minister Vik represented Malta at the summit", "signed for Malta": of no country, unless the sentence gives him one. */
export function representing(sentence: Sentence, { verb, end }: VerbMention, person: PersonMention): PersonMention {
  if (verb.name !== 'represents' && verb.name !== 'signed') return person
  const country = sentence.countries.find(({ start }) => start >= end)
  // "signed for the Bank of Malta", "signed the memorandum on behalf of the Lake Authority"
  const body = verb.name === 'signed' ? FOR_BODY.exec(between(sentence, end, end + 140))?.[1] : undefined
  if (body) return standing(person, body)
  return country &&
    (verb.name === 'signed' ? /^ (?:for|on behalf of) (?:the )?$/ : /^ (?:the )?$/).test(
      between(sentence, end, country.start),
    )
    ? standing(person, country.country)
    : person
}

const FOR_BODY = inLines('u')`
  ^ (?:(?:it )?for|(?:(?:it|an?|the|its|their)\b[^.;:,]{0,70}? )?on behalf of) (?:the )?(
    (?:\p{Lu}[\p{L}’-]* ){0,3}(?:Bank|Fund|Authority|Commission|Ministry|Agency|Council|Corporation|Board|University)
    (?: of \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?
  )(?=[,.;]| (?:and|on|in|at|while|whereas)\b)
`

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
