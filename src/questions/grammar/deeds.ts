import type { Part } from '../../core/event.ts'
import { inLines } from '../../core/in-lines.ts'
import type { Deed } from '../../core/subject.ts'
import type { Mark } from '../reading/marks.ts'
import { ROLES } from '../vocabulary.ts'
import type { Word } from '../words.ts'

/** What somebody did at an event beyond being there: "who chaired the call", "did they sign the agreement". */

/** Verbs of coming together and taking part: they say no more than that somebody was there. */
export const TAKES_PART =
  /^(?:meet|met|speak|spoke|spoken|talk|see|saw|attend|participat|join|confer|call(?!ed$)|phone|telephone|visit|travel|arriv|represent|accompan|stay)/

/** Verbs whose doer the events record. All others stand in a sentence, or nobody is told to have done it. */
const RECORDED: readonly (readonly [RegExp, Part])[] = [
  [/^(?:co-?)?host|^receiv|^welcom|^greet/, 'hosted'],
  [/^(?:co-?)?organi[sz]|^conven|^initiat|^arrang/, 'organised'],
  [/^address/, 'addressed'],
]

/** The part that events record for this verb; null when only a sentence can tell. */
export const partOf = (verb: string): Part | null => RECORDED.find(([pattern]) => pattern.test(verb))?.[1] ?? null

/** Nouns for who does it, and the verb they stand for: "the host of the summit", "signatories of the treaty". */
const DOERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:co-?)?hosts?$/, 'hosted'],
  [/^(?:co-?)?organi[sz]ers?$/, 'organised'],
  [/^conven[eo]rs?$/, 'convened'],
  [/^(?:co-?)?(?:chair|chairs|chairman|chairwoman|chairperson|chairpersons)$/, 'chaired'],
  [/^signator(?:y|ies)$/, 'signed'],
  [/^moderators?$/, 'moderated'],
]

/** `organiser` → `organised`; a verb stays what it is. */
export const verbOf = (word: string): string => DOERS.find(([pattern]) => pattern.test(word))?.[1] ?? word

const IRREGULAR =
  /^(?:led|won|gave|sent|wrote|held|chose|drew|left|made|built|bought|began|ran|told|said|sought|shot|brought|thought|wore|broke|sold|taught|caught|flew|withdrew|took|spoke)$/
const AHEAD = /^(?:will|would|shall|to|did|does|do|can|could|should|may)$/
const BE = /^(?:is|are|was|were|be|been|being|got|gets)$/
const SKIPPED =
  /^(?:co|all|else|also|actually|really|exactly|first|last|then|jointly|together|has|have|had|is|are|was|were|be|been|going|will|would|shall|did|does|do|to|not|ever|else|it|that|who)$/
/** Of going somewhere and being there: "who went to", "who took part", "who got invited". */
const BEING_THERE = inLines('u')`
  ^(?:
    took|takes?|went|came|come|go|goes|be|been|gone|show(?:ed|s)?|sat|dial\p{L}*|turn(?:ed)?|appear\p{L}*
    |gather\p{L}*|happen\p{L}*|involv\p{L}*|includ\p{L}*|named?|listed|mention\p{L}*|need\p{L}*
  )$
`

/**
 * The deed of a who-question and the place of its verb among the words; null when it asks for no more than who was there.
 * "Who was appointed" asks whom it was done to, and is no deed.
 */
export function deedOf(words: readonly Word[], marks: readonly Mark[]): { deed: Deed; at: number } | null {
  const at = verbAt(words, marks)
  const verb = words[at]?.folded
  if (verb === undefined) return null
  const told = /^sp[eo]/.test(verb) ? 'addressed' : /phoned$/.test(verb) ? 'called' : verbOf(verb)
  return { at, deed: { verb: told, part: partOf(told), to: objectsOf(words, marks, at) } }
}

/** What the deed was done to: nouns, names and words besides the verb itself. */
export function objectsOf(words: readonly Word[], marks: readonly Mark[], verb: number): readonly string[] {
  // "The delegation that Calder met": whom he met is another thing than what was led.
  const end = words.findIndex(({ folded }, i) => i > verb + 1 && /^(?:that|which|whom)$/.test(folded))
  return words
    .slice(0, end < 0 ? words.length : end)
    .flatMap((word, i) => (i !== verb && /^(?:kind|word|body|name)$/.test(marks[i] ?? '') ? [word.folded] : []))
}

function verbAt(words: readonly Word[], marks: readonly Mark[]): number {
  const who = words.findIndex(({ folded }) => /^whom?$/.test(folded))
  const folded = (i: number) => words[i]?.folded ?? ''
  // "Organisers of the call".
  if (who < 0) return words.slice(0, 2).findIndex((_, i) => isTask(words, marks, i))
  if (who > 2) return -1
  const last = words.length - 1
  // "Who was the call organised by", "by whom was the call organised".
  if (folded(last) === 'by' && BE.test(folded(who + 1)) && isPast(folded(last - 1))) return last - 1
  if (folded(who - 1) === 'by') return words.findIndex(({ folded: one }, i) => i > who + 1 && isPast(one))
  let at = who + 1
  // "who's", "who'll be": what is left of them belongs to "who".
  while (SKIPPED.test(folded(at))) at++
  const before = folded(at - 1)
  // "Who spoke at the summit" addressed it; who spoke with somebody met them.
  if (/^sp[eo]ak|^spoke/.test(folded(at)) && marks.indexOf('name') < 0 && isAt(words, marks, at + 1)) return at
  if (/ing$/.test(folded(at))) return isDeed(folded(at), marks[at]) ? at : -1
  if (BE.test(before)) {
    while (/^(?:the|a|an|its|their)$/.test(folded(at))) at++
    return isTask(words, marks, at) ? at : -1
  }
  // "Who took notes"; who took part was there.
  if (/^(?:take|takes|took)$/.test(folded(at)) && !/^(?:part|place)$/.test(folded(at + 1)) && at < last) return at
  const finite = isPast(folded(at)) || AHEAD.test(before) || /s$/.test(folded(at)) || partOf(folded(at)) !== null
  // "Who saw Ek off" did not meet them, as "who saw Ek" asks.
  if (/^(?:saw|sees?)$/.test(folded(at)) && folded(last) === 'off') return at
  const beside = BESIDE.test(folded(at)) && marks.indexOf('name') > at
  return beside || (finite && isDeed(folded(at), marks[at])) ? at : -1
}

/** "At the summit", "before the assembly", "on the call"; "on grain" is what it was about. */
function isAt(words: readonly Word[], marks: readonly Mark[], at: number): boolean {
  const before = words[at]?.folded ?? ''
  if (/^(?:at|before)$/.test(before)) return true
  if (!/^(?:on|in|during)$/.test(before) || !/^(?:the|that|this)$/.test(words[at + 1]?.folded ?? '')) return false
  return marks.slice(at).includes('kind')
}

/** "The host of the summit"; the chair of a call is a task, "the chair of the Federal Reserve" an office. */
function isTask(words: readonly Word[], marks: readonly Mark[], at: number): boolean {
  const verb = DOERS.find(([pattern]) => pattern.test(words[at]?.folded ?? ''))?.[1]
  if (verb !== 'chaired') return verb !== undefined
  return words.some((_, i) => i > at && (marks[i] === 'kind' || marks[i] === 'date')) || at === words.length - 1
}

/** `chaired`, `led`. */
export const isPast = (word: string) =>
  (/..ed$/.test(word) && !/^(?:indeed|speed|proceed)$/.test(word)) || IRREGULAR.test(word)

function isDeed(word: string, mark: Mark | undefined): boolean {
  if ((mark !== 'verb' && mark !== 'word' && mark !== 'kind') || ROLES.has(word) || BEING_THERE.test(word)) return false
  return /^(?:called|phoned|telephoned)$/.test(word) || !TAKES_PART.test(word)
}

/** "Who accompanied Calder": done to somebody, it is more than being there. */
const BESIDE = /^(?:accompan|join)/
