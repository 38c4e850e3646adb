import type { EventKind, Part } from '../../core/event.ts'
import type { EventMention, PersonMention, VerbMention } from '../../core/mention.ts'
import type { Claim, Taking } from './claim.ts'
import { dateFor } from './date-in-sentence.ts'
import { isOwner, listAt, listFrom, listUpTo } from './people-lists.ts'
import { between, type Sentence } from './sentence.ts'
import { statusOf } from './status.ts'
import { type Subject, subjectOf, withoutDates } from './subject.ts'
import { placeFor } from './where.ts'

/** Between a verb and the people it takes: "met (today) (with) (the)", "spoke (by phone) with". */
const TO_PEOPLE =
  /^(?:\s|,|:|\b(?:with|to|by|the|today|yesterday|both|separately|also|virtually|again|in|on|at|his|her|their|counterpart|counterparts|and|then|phone|telephone|here|this|morning|afternoon|evening|for|a|an|meeting|talks|bilateral|first|time|group|of|leaders|world|other|several|individually|including|from|as|well|visiting|invited|special|guests?|following|participants|ally|allies|fellow|outgoing|home|via|video|person|late|early|on)\b)*$/i

/** Between a verb and its event: "participated in (a secure conference) call", "held (separate) meetings". */
const TO_EVENT =
  /^(?:\s|,|"|“|”|['’]s?|\b(?!who\b|which\b|that\b|to\b|said\b|after\b|before\b|during\b|but\b|while\b)[\p{L}\p{N}.&'’/–-]+)*$/u

/** Behind an event: who it was with. */
const EVENT_TO_PEOPLE =
  /^(?:\s|,|\b(?:with|between|of|by|the|and|today|yesterday|organised|organized|hosted|convened|chaired|today|both|including|at|in|on|which|was|attended|counterparts?|his|her|world|leaders|other|international|european|allied|fellow|group|from|this|morning|afternoon|evening|separately)\b)*$/i

/** What cannot be read as something that takes place: "should meet", "did not meet", "had met", "looks forward to meeting". */
const NOT_SAID =
  /\b(?:should|could|might|must|may|can|cannot|not|n['’]t|never|refused to|declined to|failed to|looks? forward to|looked forward to|hopes? to|hoped to|wants? to|wanted to|invited?(?:\s\S+){0,9} to|asked?(?:\s\S+){0,6} to|urged(?:\s\S+){0,6} to|called on(?:\s\S+){0,6} to|calls on(?:\s\S+){0,6} to|agreed to|offered to|ready to|willing to|able to|opportunity to|intent to|commitment to|committed to|continue to|continues to|continued to|if|whether|unless|would like to|wish(?:es|ed)? to|allow(?:s|ed)? (?:\S+ )?to|how to|need to|efforts? to|before|without|rather than|possibility of|had(?: previously| already| earlier| also| last)?)\s+(?:\S+ly\s+)?$/i

/** All that the sentence says of events. */
export function claimsOf(sentence: Sentence, lead: Sentence | null): readonly Claim[] {
  const claims = sentence.verbs.flatMap((verb) => verbClaim(sentence, verb) ?? [])
  return [...claims, ...nominalClaims(sentence, lead, claims)].sort((a, b) => a.at.start - b.at.start)
}

function verbClaim(sentence: Sentence, mention: VerbMention): Claim | null {
  const { verb } = mention
  const before = between(sentence, sentence.passage.start, mention.start)
  if (NOT_SAID.test(before)) return null
  const subject = subjectOf(sentence, mention)
  const object = objectOf(sentence, mention)
  if (!object) return null
  const doers = subject.is === 'people' ? subject.people : []
  if (verb.name === 'included' || verb.name === 'joined-by' || verb.name === 'hosted-by' || verb.name === 'welcomed-by')
    return passive(sentence, mention, object, subject)
  if (verb.name === 'discussed') return null
  if (subject.is === 'nobody') return null
  if (subject.is === 'event') return null
  // "met" alone needs two people before it: "Biden and Macron met in Paris"
  if (object.is === 'nothing' && verb.takes.includes('people') && doers.length < 2 && subject.is !== 'before')
    return null
  const kind: EventKind = object.event?.kind ?? verb.kind ?? 'other'
  const taking: Taking[] = [
    ...doers.map((person) => take(person, verb.subject, sentence, verb.name)),
    ...object.people.map((person) => take(person, verb.object ?? 'took part', sentence, verb.name)),
  ]
  const joins = verb.name === 'participated' && object.people.length > 0 && !object.event
  return finish(sentence, mention, kind, object.event, taking, {
    again: isAgain(sentence, object.event) || (subject.is === 'before' && object.is === 'nothing'),
    adds: joins || subject.is === 'before',
    lists: false,
  })
}

type ObjectOf = {
  readonly is: 'people' | 'event' | 'place' | 'nothing'
  readonly event: EventMention | null
  readonly people: readonly PersonMention[]
}

/** What stands behind the verb, when it is what the verb takes. */
function objectOf(sentence: Sentence, mention: VerbMention): ObjectOf | null {
  const { takes } = mention.verb
  const nextVerb =
    sentence.verbs.find((other) => other.start >= mention.end && other.verb.name !== 'included')?.start ??
    sentence.passage.end
  if (takes.includes('event')) {
    const event = sentence.events.find((each) => each.start >= mention.end)
    const gap = event ? between(sentence, mention.end, event.start) : ''
    if (
      event &&
      event.start - mention.end < 120 &&
      event.start <= nextVerb &&
      TO_EVENT.test(gap) &&
      !personBetween(sentence, mention.end, event)
    ) {
      return { is: 'event', event, people: peopleOfEvent(sentence, event) }
    }
  }
  if (takes.includes('people')) {
    const people = listFrom(sentence, mention.end, TO_PEOPLE)
    if (people.length > 0 && (people[0]?.start ?? 0) <= nextVerb) {
      const event = sentence.events.find((each) => each.start > (people.at(-1)?.end ?? 0))
      const gap = event ? withoutDates(sentence, people.at(-1)?.end ?? 0, event.start) : ''
      const beside =
        event && /^\s*(?:to|at|in|for|during|on)\s+(?:an?|the|his|her|their)?\s*(?:[\p{L}.’'-]+\s+){0,5}$/u.test(gap)
      return {
        is: 'people',
        event: beside && mention.verb.kind === 'meeting' && mention.verb.name !== 'met' ? event : null,
        people,
      }
    }
  }
  if (takes.includes('place')) {
    const place = sentence.places.find((each) => each.start >= mention.end)
    if (
      place &&
      /^(?:\s|,|\b(?:the|to|in|at|of|and|capital|city|country)\b)*$/i.test(between(sentence, mention.end, place.start))
    ) {
      return { is: 'place', event: null, people: [] }
    }
  }
  return takes.includes('nothing') ? { is: 'nothing', event: null, people: [] } : null
}

const personBetween = (sentence: Sentence, from: number, event: EventMention): boolean =>
  sentence.people.some((person) => person.start >= from && person.end <= event.start && !isOwner(sentence, person))

/** "a call with world leaders organised by President Biden", "meetings with President Biden and Vice President Harris" */
function peopleOfEvent(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const first = sentence.people.findIndex((person) => person.start >= event.end)
  const start = sentence.people[first]
  if (!start || isOwner(sentence, start)) return []
  const gap = withoutDates(sentence, event.end, start.start)
  if (!/\b(?:with|between|of|by|including|attended)\b/i.test(gap) || !EVENT_TO_PEOPLE.test(gap)) return []
  return listAt(sentence, first)
}

/** "was joined by", "included", "organised by" */
function passive(sentence: Sentence, mention: VerbMention, object: ObjectOf, subject: Subject): Claim | null {
  const { verb } = mention
  if (object.people.length === 0) return null
  const event = sentence.events.filter((each) => each.end <= mention.start).at(-1) ?? null
  const gap = event ? between(sentence, event.end, mention.start) : ''
  if (verb.name === 'included') {
    // "The call included": an event or those who were there; "G7 leaders, including X" and "aid including" list nothing present
    if (
      !event ||
      !/^(?:\s|,|–|—|-|\(|\)|\b(?:also|which|that|held|on|today|yesterday|in|at|the)\b|\d|\p{L}+)*$/u.test(gap) ||
      gap.length > 60
    )
      return null
    if (mention.text.toLowerCase().startsWith('including')) return null
  }
  const doers = subject.is === 'people' ? subject.people : []
  const taking = [
    ...doers.map((person) => take(person, 'took part' as Part, sentence, verb.name)),
    ...object.people.map((person) => take(person, verb.object ?? 'took part', sentence, verb.name)),
  ]
  return finish(sentence, mention, event?.kind ?? verb.kind ?? 'other', event, taking, {
    again: verb.name === 'included' || isAgain(sentence, event),
    adds: true,
    lists: verb.name === 'included',
  })
}

/** "During his meeting with X", "talks between X and Y", "President Biden’s call with X" */
function nominalClaims(sentence: Sentence, lead: Sentence | null, claims: readonly Claim[]): readonly Claim[] {
  return sentence.events.flatMap((event) => {
    if (claims.some((claim) => claim.event === event)) return []
    const people = peopleOfEvent(sentence, event)
    if (people.length === 0 || /\bby\s+(?:the\s+)?$/i.test(between(sentence, event.end, people[0]?.start ?? 0)))
      return []
    const owner = sentence.people.findLast((person) => person.end <= event.start)
    const ownerGap = owner ? between(sentence, owner.end, event.start) : ''
    const owns = owner && isOwner(sentence, owner) && /^['’]s?\s+(?:[\p{L}-]+\s+){0,4}$/u.test(ownerGap)
    const before = between(sentence, sentence.passage.start, event.start)
    const during =
      /\b(?:during|in|at|following|after)\s+(?:his|her|their|the|a|today['’]s|an?)\s+(?:[\p{L}-]+\s+){0,3}$/iu.test(
        before,
      )
    if (
      !owns &&
      !during &&
      !(people.length >= 2 && /^\s*(?:between|of)\b/i.test(between(sentence, event.end, event.end + 10)))
    )
      return []
    if (sentence.passage.role === 'heading' && !owns) return []
    const host = during ? mainSubject(sentence, event) : []
    const taking = [...(owns && owner ? listUpTo(sentence, sentence.people.indexOf(owner)) : host), ...people].map(
      (person) => take(person, 'took part', sentence, 'event-with'),
    )
    if (taking.length < 2) return []
    const claim = finish(sentence, event, event.kind, event, taking, { again: true, adds: false, lists: false })
    return lead === null ? [] : [claim]
  })
}

/** "During his meeting with X, Stoltenberg stated": who the sentence is about. */
function mainSubject(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const comma = sentence.passage.text.indexOf(',', event.end - sentence.passage.start)
  const index = sentence.people.findIndex(
    (person) => person.start > event.end && comma >= 0 && person.start - sentence.passage.start > comma,
  )
  const person = sentence.people[index]
  if (person && /^\s*,?\s*(?:the\s+)?$/i.test(between(sentence, sentence.passage.start + comma, person.start)))
    return [person]
  const first = sentence.people[0]
  return first && first.end <= event.start ? listAt(sentence, 0).filter((each) => each.end <= event.start) : []
}

function finish(
  sentence: Sentence,
  at: { readonly start: number; readonly end: number; readonly rule: string },
  kind: EventKind,
  event: EventMention | null,
  taking: readonly Taking[],
  flags: Pick<Claim, 'again' | 'adds' | 'lists'>,
): Claim {
  return {
    sentence,
    rule: at.rule,
    kind,
    at: { start: at.start, end: at.end },
    event,
    taking: taking.filter((each) => !each.person.former || each.person.role === null),
    status: statusOf(between(sentence, Math.max(sentence.passage.start, at.start - 60), at.end)),
    date: dateFor(sentence, at, event),
    place: placeFor(sentence, at, event),
    ...flags,
  }
}

const take = (person: PersonMention, part: Part, sentence: Sentence, rule: string): Taking => ({
  person,
  part,
  sentence,
  rule,
})

/** "The call", "the meeting", "this summit": told before. */
const isAgain = (sentence: Sentence, event: EventMention | null): boolean =>
  event !== null &&
  /\b(?:the|this|that)\s+(?:\S+\s+){0,2}$/i.test(between(sentence, sentence.passage.start, event.start))
