import type { EventMention, VerbMention } from '../../../core/mention.ts'
import { between, type Sentence } from '../sentence.ts'

/** Whether a noun ("the call", "this summit") means the event that was told before. */

/** "also attended the meeting", "took part in the talks": of no name and no place of its own, so the one told before. */
export const isOneTold = (sentence: Sentence, mention: VerbMention, event: EventMention): boolean =>
  /^\s+(?:the|this|that|these|his|her|their)\s+(?:\p{Ll}+\s+){0,2}$/u.test(
    between(sentence, mention.end, event.start),
  ) &&
  !/\p{Lu}/u.test(event.label) &&
  /^\s*(?:$|[.,;)]|(?:as|too|also|from|on (?:the|behalf)|for|representing|and|without|virtually|remotely|online|in person|via|by video|along with|together with)\b)/.test(
    between(sentence, event.end, event.end + 30),
  ) &&
  sentence.dates.every((date) => date.bearing !== 'at')

/** "The call", "the meeting", "this summit": told before. */
export const isAgain = (sentence: Sentence, event: EventMention | null): boolean =>
  event !== null &&
  // "the special Cabinet meeting" is none of those told before
  !(event.label.includes('Cabinet') && /\bCabinet\b/.test(event.label)) &&
  /\b(?:the|this|that)\s+(?:\S+\s+){0,2}$/i.test(between(sentence, sentence.passage.start, event.start))

/** "Minister Vik also attended the meeting.": the one told before, since nothing says which. */
export const isBareAgain = (sentence: Sentence, event: EventMention): boolean =>
  /\b(?:the|this|that)\s+$/i.test(between(sentence, sentence.passage.start, event.start)) &&
  /^\s*(?:[.,;:)]|$|as well\b|too\b|along with\b|together with\b)/.test(between(sentence, event.end, event.end + 16))
