import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { listAt } from '../who/people-lists.ts'

/** "At their meeting", "In their phone talks": of those whom the sentence names behind it. */
const THEIR = cued(/^(?:At|In|During) their (?:[\p{L}-]+ ){0,3}$/u)

/** Between the event and those: where and when it was, up to a comma. */
const WHERE = /^(?:\s|\b(?:in|at|on|by|phone|video|in|here|late|early|morning|afternoon|evening|night)\b)*,? $/

/** "At their meeting in Oslo on Tuesday, President Brel and Prime Minister Vik stressed": the two who do it are those who met. */
export const AT_THEIR_EVENT = {
  name: 'at-their-event',
  read(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
    if (!THEIR.test(between(sentence, sentence.passage.start, event.start), sentence)) return null
    const first = sentence.people.findIndex(({ start }) => start >= event.end)
    const person = sentence.people[first]
    if (!person || !WHERE.test(withoutDates(sentence, event.end, person.start).replace(/\bthe $/, ''))) return null
    return listAt(sentence, first)
  },
}
