import type { EventMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Behind } from '../who/object.ts'
import { metFor } from './group-claim.ts'

/** What those who discuss something sit in: "In the first panel, Professor Lund and Captain Vik discussed", "discussed fish over lunch". */
export function settingOf(sentence: Sentence, mention: VerbMention, { is }: Behind): EventMention | null {
  const { verb, start, text } = mention
  // "joined Minister Lund in a conversation with reporters"
  if (is === 'people' && /^join/i.test(text)) return settingBehind(sentence, mention)
  // "World leaders including President Brel gathered in the cathedral for the funeral"
  if (verb.name === 'met' && /^gather/i.test(text)) return metFor(sentence, mention.end)
  if (verb.name !== 'discussed') return null
  const [event] = sentence.events
  if (
    is === 'nothing' &&
    event &&
    event.end < start &&
    /^(?:meeting|summit)$/.test(event.kind) &&
    /^(?:In|At|During) (?:the|an?|their) (?:[\p{Ll}-]+ ){0,3}$/u.test(
      between(sentence, sentence.passage.start, event.start),
    )
  )
    return event
  return settingBehind(sentence, mention)
}

/** "discussed trade and energy during a working lunch in Riga": it says itself that they met, and on which occasion. */
export const settingBehind = (sentence: Sentence, { end }: VerbMention): EventMention | null =>
  sentence.events.find(
    (each) =>
      each.start > end &&
      /^(?:meeting|call)$/.test(each.kind) &&
      DURING.test(between(sentence, Math.max(end, each.start - 50), each.start), sentence) &&
      !/[.;:“”"]|\b(?:who|which|that)\b/.test(between(sentence, end, each.start)),
  ) ?? null

const DURING = cued(
  /(?:\b(?:during|over|at|in) (?:an?|their) (?:[\p{Ll}\d-]+ ){0,3}|\b(?:during|over) (?:[\p{Ll}-]+ ){0,1})$/u,
)
