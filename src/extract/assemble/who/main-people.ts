import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { isOwner, listAt } from './people-lists.ts'

const OPENS = cued(/^\W*(?:during|in|at|after|following|on|speaking|commenting|before)\b/i)
/** "They praised it during a meeting with President Brel on Monday, her spokesman told reporters": he only tells. */
const isTeller = (sentence: Sentence, { end }: PersonMention): boolean =>
  !OPENS.test(sentence.passage.text, sentence) &&
  /^,? (?:also |later )?(?:said|says|told|tells|announced|added|reported)\b/.test(
    sentence.passage.text.slice(end - sentence.passage.start),
  )

/** Who the sentence is about: behind the comma that ends "During his meeting with X, ", or in front of it all. */
export function mainPeople(
  sentence: Sentence,
  event: EventMention,
  met: readonly PersonMention[],
): readonly PersonMention[] {
  // "During a meeting with the Foreign Minister of Norway, Jon Arne Vik, on 9 May, President Ana Brel said"
  const end = met.at(-1)?.end ?? event.end
  const next = sentence.people.find((person) => person.start >= end && !isOwner(sentence, person))
  if (
    next &&
    !isTeller(sentence, next) &&
    /^[\s,]*(?:on[\s,]*)?(?:the\s+)?$/i.test(withoutDates(sentence, end, next.start)) &&
    between(sentence, end, next.start).includes(',')
  )
    return [next]
  const comma = sentence.passage.text.indexOf(',', event.end - sentence.passage.start)
  const after = sentence.people.find(
    (person) => person.start > event.end && comma >= 0 && person.start - sentence.passage.start > comma,
  )
  if (
    after &&
    !isTeller(sentence, after) &&
    /^\s*,?\s*(?:the\s+)?$/i.test(between(sentence, sentence.passage.start + comma, after.start))
  )
    return [after]
  const first = sentence.people[0]
  if (first && /^\s*,?\s*(?:said|told|says|added|noted)\b/.test(between(sentence, first.end, first.end + 12)))
    return first.role && !/spokes|press/i.test(first.role) && isOwnMeeting(sentence, first, event)
      ? listAt(sentence, 0).filter((each) => each.end <= event.start)
      : []
  return first && first.end <= event.start && !isOwner(sentence, first)
    ? listAt(sentence, 0).filter((each) => each.end <= event.start)
    : []
}

/** "President Brel said on Tuesday at a meeting with": the one who speaks is there, unless somebody else's meeting is told. */
const isOwnMeeting = (sentence: Sentence, speaker: PersonMention, event: EventMention): boolean =>
  /^[^“”"]{0,60}\b(?:in|at|during|after|following)\s+(?:(?:his|her|an?)\s+)?(?:[\p{L}-]+\s+){0,2}$/u.test(
    between(sentence, speaker.end, event.start),
  )
