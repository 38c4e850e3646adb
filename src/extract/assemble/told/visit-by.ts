import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence, undated } from '../sentence.ts'
import { listAt } from '../who/people-lists.ts'

/** "The State Visit by King Olav to Malta will take place from 3 to 5 May": a visit that its noun tells, with a day of its own. */
export function visitBy(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  if (event.kind === 'visit' && DURING.test(between(sentence, sentence.passage.start, event.start), sentence))
    return ownersVisit(sentence, event) ?? during(sentence, event)
  const past = event.kind === 'visit' ? ownersPastVisit(sentence, event) : []
  if (past.length > 0) return past
  const paid = paidBy(sentence, event)
  if (paid.length > 0) return paid
  if (event.kind !== 'visit' || !sentence.dates.some(({ date, bearing }) => date && bearing !== 'limit')) return []
  const first = sentence.people.findIndex((person) => person.start >= event.end)
  const person = nth(sentence.people, first)
  if (!person || !/^ (?:by|of) (?:the )?$/.test(between(sentence, event.end, person.start))) return []
  const people = listAt(sentence, first)
  const behind = between(sentence, people.at(-1)?.end ?? person.end, sentence.passage.end)
  return /^[^.;]{0,120}?\b(?:takes?|took|taking) place\b|^[^.;]{0,120}?\b(?:will be (?:held|made)|is (?:scheduled|planned|due|set)|begins?|began|starts?|ends?|ended|concluded)\b/.test(
    behind,
  ) && /^(?:[Tt]he |[Aa]n? |[Tt]his )?/.test(sentence.passage.text)
    ? people
    : []
}

/** "A courtesy visit was paid by Director Brel to Minister Vik", "was made by the bank's officials to Minister Vik" */
const PAID = cued(
  /^ (?:was|were|has been|will be) (?:also |then |later )?(?:made|paid)\b[^.;:]{0,40}? by (?=[^.;]{3,90} (?:to|on) )/,
)
const PAID_BY = /\bby (?:the )?$/
const PAID_TO = /\b(?:to|on) (?:the )?$/
function paidBy(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  if (
    !/^(?:visit|call|meeting)$/.test(event.kind) ||
    !PAID.test(undated(sentence, event.end, sentence.passage.end), sentence)
  )
    return []
  const to = sentence.people.findIndex(
    (person, i) =>
      PAID_TO.test(between(sentence, sentence.people[i - 1]?.end ?? event.end, person.start)) &&
      person.start > event.end,
  )
  if (to < 0) return []
  const by = sentence.people.findIndex(
    ({ start }) => start > event.end && PAID_BY.test(between(sentence, event.end, start)),
  )
  return [
    ...(by < 0 || by >= to ? [] : listAt(sentence, by).filter(({ end }) => end < (sentence.people[to]?.start ?? 0))),
    ...listAt(sentence, to),
  ]
}

const DURING = cued(
  /\b(?:during|on|in the course of) (?:(?:an?|his|her|the) |(?:(?:Mr|Mrs|Ms|Dr)\.? |\p{Lu}\p{L}+ ){1,5}\p{Lu}[\p{L}-]+['’]s? )(?:[\p{L}\d-]+ ){0,3}$/u,
)

/** "failed to sign it during Mr Brel’s visit to the island on Tuesday" */
function ownersVisit(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
  const owner = sentence.people.findLast((person) => person.end <= event.start)
  if (!owner || !/^['’]s? (?:\p{L}+ ){0,3}$/u.test(between(sentence, owner.end, event.start))) return null
  const date = sentence.dates.find((each) => each.start >= event.end && each.bearing === 'at' && each.date)
  return /^(?:day|month)$/.test(date?.date?.precision ?? '') &&
    date &&
    /^ to (?:the )?[\p{L} -]{3,40}? (?:on |in )?$/u.test(between(sentence, event.end, date.start))
    ? [owner]
    : []
}

const PAST_DAY =
  /^ (?:to|in) (?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:(?:of|the|and) )?\p{Lu}[\p{L}’'-]*){0,4},? (?:in |on )?$/u
const NO_VISIT = /\b(?:possible|potential|proposed|planned|cancelled|canceled|postponed|aborted|next|upcoming|future)\b/
/** "Ties have grown since President Brel’s visit to Malta last October": told by the way, with its month or day. */
function ownersPastVisit(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const i = sentence.people.findLastIndex((person) => person.end <= event.start)
  const owner = nth(sentence.people, i)
  const gap = owner && between(sentence, owner.end, event.start)
  if (!owner || !gap || !/^['’]s? (?:\p{Ll}[\p{L}-]* ){0,3}$/u.test(gap) || NO_VISIT.test(gap)) return []
  const date = sentence.dates.find((each) => each.start >= event.end && each.bearing === 'at' && each.date)
  return date && PAST_DAY.test(between(sentence, event.end, date.start)) ? [owner] : []
}

/** "praised the port during a visit to Reykjavik on Tuesday": whom the sentence is about was there on that day. */
function during(sentence: Sentence, event: EventMention): readonly PersonMention[] {
  const place = sentence.places.find((each) => each.start >= event.end)
  const to = place ? between(sentence, event.end, place.start) : ''
  const dates = sentence.dates.filter(({ bearing, date }) => bearing === 'at' && date)
  const date = dates.find(({ start }) => start >= event.end)
  // "From 10 to 12 May, Minister Lund is on a working visit in Malta"
  const opens = dates.some(({ start, date }) => start - sentence.passage.start < 5 && date?.precision === 'span')
  if (!place || !(opens ? /^ (?:to|in) (?:the )?$/ : /^ to (?:the )?$/).test(to)) return []
  if (!opens && !(date && /^ (?:on |from )?$/.test(between(sentence, place.end, date.start)))) return []
  const [first] = sentence.people
  const among = first ? listAt(sentence, 0) : []
  // "will host her counterpart on a visit to Malta on Tuesday": the guest's visit
  if (sentence.people.some((person) => person.end <= event.start && !among.includes(person))) return []
  return first &&
    first.end <= event.start &&
    /^\W*(?:the )?$/i.test(undated(sentence, sentence.passage.start, first.start))
    ? among.filter((each) => each.end <= event.start)
    : []
}
