import type { PersonMention, VerbMention } from '../../core/mention.ts'
import { isOwner, listUpTo } from './people-lists.ts'
import { between, type Sentence } from './sentence.ts'

/** Who does what the verb says: people named in the sentence, those of the sentence before ("he", "the leaders"), or an event. */
export type Subject =
  | { readonly is: 'people'; readonly people: readonly PersonMention[] }
  | { readonly is: 'before'; readonly many: boolean }
  | { readonly is: 'event' }
  | { readonly is: 'nobody' }

/** Adverbs, helping verbs and asides that may stand between who does it and what is done. */
const SMALL =
  /^(?:\s|,|–|—|-|\(|\)|\b(?:will|would|is|are|was|were|be|been|has|have|had|to|also|then|later|today|yesterday|tomorrow|tonight|this|that|last|next|morning|afternoon|evening|week|month|earlier|recently|jointly|separately|together|both|each|again|first|just|now|and|virtually|personally|briefly|set|due|scheduled|expected|currently|in turn|who|on|at|of|the|in|for|a|day|his|her|their|own|all|by|via|phone|telephone|video|who|successfully|reportedly|officially|formally|warmly|subsequently|meanwhile|instead|additionally|travel|travels|traveled|travelled|traveling|travelling|plans?|intends?|led|delegation)\b)*$/i

const PRONOUN =
  /(?:^|[\s,“"])(he|she|they|the (?:two|three|four|five|six|seven)(?: \w+)?|both (?:sides|leaders|presidents|ministers|parties)|the (?:leaders|presidents|ministers|officials|sides|pair|delegations|participants|group|heads of state)|we|I)\b([^.;:]{0,80})$/i

const PREPOSITION =
  /\b(?:with|of|by|to|from|for|than|against|about|on|between|among|toward|towards|under|behind|after|before|during|following|including|like|at|via|thanking|thanked|despite|between|said|says)(?:\s+(?:the|his|her|their|former|both))?\s*$/i

export function subjectOf(sentence: Sentence, verb: VerbMention): Subject {
  const before = sentence.people.filter((person) => person.end <= verb.start)
  const last = before.at(-1)
  if (last) {
    const gap = withoutDates(sentence, last.end, verb.start)
    const index = sentence.people.indexOf(last)
    const list = listUpTo(sentence, index)
    const head = list[0] ?? last
    const prefix = between(sentence, sentence.passage.start, head.start)
    if (SMALL.test(gap) && !isOwner(sentence, last) && !PREPOSITION.test(prefix)) return { is: 'people', people: list }
  }
  const pronoun = PRONOUN.exec(between(sentence, last?.end ?? sentence.passage.start, verb.start))
  if (pronoun && SMALL.test(pronoun[2] ?? '')) {
    const said = (pronoun[1] ?? '').toLowerCase()
    if (said === 'i' || said === 'we') return { is: 'nobody' }
    return { is: 'before', many: said !== 'he' && said !== 'she' }
  }
  return grammatical(sentence, before)
}

/** The first people of the sentence that no preposition governs: "President A, on a visit to B, met with". */
function grammatical(sentence: Sentence, before: readonly PersonMention[]): Subject {
  for (const person of before) {
    const prefix = between(sentence, sentence.passage.start, person.start)
    if (PREPOSITION.test(prefix) || isOwner(sentence, person)) continue
    const index = sentence.people.indexOf(person)
    let end = index
    while (
      end + 1 < sentence.people.length &&
      listUpTo(sentence, end + 1)[0] === person &&
      (sentence.people[end + 1]?.end ?? 0) <= (before.at(-1)?.end ?? 0)
    )
      end++
    return { is: 'people', people: listUpTo(sentence, end) }
  }
  return { is: 'nobody' }
}

/** The words between two offsets, dates and places left out. */
export function withoutDates(sentence: Sentence, from: number, to: number): string {
  let text = ''
  let at = from
  for (const skip of [...sentence.dates, ...sentence.places].sort((a, b) => a.start - b.start)) {
    if (skip.start < at || skip.end > to) continue
    text += between(sentence, at, skip.start)
    at = skip.end
  }
  return text + between(sentence, at, to)
}
