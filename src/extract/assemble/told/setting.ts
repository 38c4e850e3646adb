import type { EventMention, VerbMention } from '../../../core/mention.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Behind } from '../who/object.ts'

/** "In the first panel, Professor Lund and Captain Vik discussed": where they did. */
export function settingOf(sentence: Sentence, { verb, start }: VerbMention, { is }: Behind): EventMention | null {
  const [event] = sentence.events
  return verb.name === 'discussed' &&
    is === 'nothing' &&
    event &&
    event.end < start &&
    /^(?:meeting|summit)$/.test(event.kind) &&
    /^(?:In|At|During) (?:the|an?|their) (?:[\p{Ll}-]+ ){0,3}$/u.test(
      between(sentence, sentence.passage.start, event.start),
    )
    ? event
    : null
}
