import { inLines } from '../../../../core/in-lines.ts'
import type { PersonMention } from '../../../../core/mention.ts'
import { cued } from '../../../words/cued.ts'
import type { Claim } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { sideOfItem, standing } from '../../who/delegates.ts'
import { added } from './added.ts'

/** "Members of the delegation:", "Participants included:", "The following leaders took part:" in front of a list below it. */
const ANNOUNCED = cued(
  inLines('i')`
    \b(?:
      participants?|attendees|delegations?|members of the|those (?:present|attending)|in attendance|taking part
      |took part|participated|attended|joined|present|signed|signatories|accompanied by|speakers
    )\b[^.]{0,120}:\s*$
  `,
)

/** "received credentials from the following ambassadors:", "The panel was moderated by Ana Brel of Radio North and included:" */
const FOLLOWING = cued(
  inLines('iu')`
    \bthe following(?: \p{L}+){0,4}? (?:
      ambassadors|envoys|ministers|leaders|officials|members|people|persons|participants|guests|representatives
      |governors|delegates|heads of \p{L}+
    )[^.]{0,60}:\s*$
    |^(?:The|These|Those) (?:\p{L}+[- ]){1,4}(?:are|were|include):\s*$
    |^(?:The|This) (?:(?:expert|opening|closing|first|second|high-level|ministerial) )?
      (?:panel|delegation|round ?table)\b[^;]{0,120}\b(?:included|comprised|featured|consisted of)
      (?: the following)?:\s*$
  `,
)

const PRESENT_BELOW = cued(
  inLines('iu')`
    ^\W*(?:\p{L}+ ){0,4}(?:members?|governors|directors|representatives|participants|those|also)(?: \p{L}+){0,3} (?:
      present|in attendance|attending
    )\W*$
    |^\W*(?:present|in attendance|attendees|participants)\W*$
  `,
)

/** A sentence that ends in a colon, or "Board Members Present" on a line of its own, and each of those people on one below it. */
export function listedBelow(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const { text } = sentence.passage
  const none = sentence.people.length === 0
  const announces = text.endsWith(':') && (FOLLOWING.test(text, sentence) || (none && ANNOUNCED.test(text, sentence)))
  return announces || (none && PRESENT_BELOW.test(text, sentence)) ? linesBelow(sentence, sentences) : null
}

/** The lines below, each of them one person, with an office alone ("The Governor") passed over; one claim for all. */
function linesBelow(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const at = sentences.indexOf(sentence)
  const items = itemsBelow(sentence, sentences)
  const [first] = items
  if (!first) return null
  const told = sentences
    .slice(0, at)
    .findLast(({ passage, events }) => passage.role === 'heading' && events.some(({ kind }) => HELD.test(kind)))
  const kind = told?.events.find((event) => HELD.test(event.kind))?.kind ?? 'other'
  // "Minutes of the board meeting held on 3 May" above it
  const [day, another] = (told?.dates ?? []).filter(({ date, bearing }) => date && bearing === 'at')
  const date = first.date ?? (another ? null : (day ?? null))
  return { ...first, kind, date, taking: items.flatMap(({ taking }) => taking) }
}

/** The lines below a sentence, as long as each of them is one person. */
export function itemsBelow(sentence: Sentence, sentences: readonly Sentence[]): readonly Claim[] {
  const at = sentences.indexOf(sentence)
  const items: Claim[] = []
  // "The new Deputy Governors are:": what all of them are
  const [given, another] = sentence.offices
  const all = given && !another && /^the (?:new )?\p{Lu}/iu.test(given.text) && !given.one ? given.role : null
  for (const item of sentences.slice(at + 1, at + 120)) {
    if (NUMBER_OF_ITEM.test(item.passage.text)) continue
    const first = item.people[0]
    if (!first && /^\W*(?:The )?\p{Lu}[^.:;]{2,40}$/u.test(item.passage.text) && item.offices.length > 0) continue
    const lead = first ? between(item, item.passage.start, first.start) : ''
    const side = first ? sideOfItem(item, first) : null
    const office = first?.end === item.passage.end && !side ? OFFICE_LEAD.exec(lead)?.[1] : undefined
    if (!first || !(office || side || ITEM_LEAD.test(lead)) || !isItem(item, first) || item.verbs.length > 1) break
    items.push(added(item, [standing({ ...first, role: first.role ?? office ?? all }, side)], 'listed-below', 0))
  }
  return items
}

/** "3." in front of a name stands as a sentence of its own. */
const NUMBER_OF_ITEM = /^\(?\d{1,2}[.)]$/

const HELD = /^(?:meeting|summit|call|ceremony)$/

const ITEM_LEAD = /^\W*(?:\d{1,2}\W+)?(?:(?:and|as well as)\s+)?(?:the\s+)?$/i

/** "Attorney General and Minister of Justice: " in front of a name */
const OFFICE_LEAD = /^\W*(?:\d{1,2}\W+)?(\p{Lu}[^.:;–—]{3,80}?)\s*[:–—]\s*$/u

/** "Governor Salvi sent his apologies." is a sentence and no item. */
function isItem(item: Sentence, person: PersonMention): boolean {
  const rest = between(item, person.end, item.passage.end)
  return !/[.!?]["”’]?$/.test(rest) || !/\b\p{Ll}{3,}\s+\p{L}/u.test(rest)
}
