import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'
import { isOwner, listFrom, listUpTo } from '../who/people-lists.ts'

/** "got under way with Foreign Secretary Rao meeting his Pakistani counterpart Raza" */
export function participle(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
  if (event.text !== 'meeting') return null
  const who = sentence.people.findIndex((person) => person.end === event.start - 1)
  const met = who >= 0 ? listFrom(sentence, event.end, /^\s+(?:with\s+)?(?:(?:the|his|her)\s+)?$/) : []
  return met.length > 0 ? [...listUpTo(sentence, who), ...met] : null
}

/** "President Hill told Prime Minister Dubois in a phone call": who spoke there, and to whom. */
export function toldThere(sentence: Sentence, event: EventMention): readonly PersonMention[] | null {
  if (!TELLS.mayFit(sentence)) return null
  const [first, second] = sentence.people
  // "In a meeting held in Doha on Wednesday, President Hill briefed Prime Minister Dubois"
  if (
    first &&
    second &&
    first.start > event.end &&
    first.name !== second.name &&
    isThere(between(sentence, sentence.passage.start, event.start), event, true) &&
    /^[^,]{0,60},\s+(?:the\s+)?$/i.test(between(sentence, event.end, first.start)) &&
    TELLS.test(between(sentence, first.end, second.start), sentence)
  )
    return [first, second]
  if (!first || !second || second.end > event.start || isOwner(sentence, first) || isOwner(sentence, second))
    return null
  // also behind what was said: "“Prices fall,” President Hill told"
  const opens = /(?:^(?:on \w+,?\s*|today,?\s*)?|[,.!][”"]\s)(?:the\s+)?$/i.test(
    between(sentence, sentence.passage.start, first.start).trimStart(),
  )
  const told = TELLS.test(between(sentence, first.end, second.start), sentence)
  const gap = between(sentence, second.end, event.start)
  const there = !OF_OTHERS.test(gap) && isThere(gap, event, false)
  return opens && told && there && first.name !== second.name ? [first, second] : null
}

/** "thanked President Vik, who pledged help at a meeting in Oslo": he was there, and nothing says that she was. */
const OF_OTHERS = /,\s+(?:both of )?wh(?:o|om|ose|ich)\s[^,]*$/

/** "in a phone call", "during their meeting"; talks need no article: "in phone talks". */
function isThere(before: string, { text }: EventMention, opens: boolean): boolean {
  const [lead] =
    /\b(?:in|during|at)\s+(?:(?:an?|the|their|his|her)\s+)?(?:(?!and\b)[\p{L}-]+\s+){0,3}$/iu.exec(before) ?? []
  if (lead === undefined || before.length - lead.length > (opens ? 0 : 60) || /[.;]/.test(before)) return false
  return /^\p{L}+\s+(?:an?|the|their|his|her)\s/iu.test(lead) || /\b(?:talks|discussions|consultations)$/i.test(text)
}

const TELLS = cued(
  /^\s+(?:also\s+|then\s+)?(?:told|tells|informed|thanked|assured|congratulated|briefed|updated|reassured|urged|asked)\s+(?:the\s+)?$/i,
)
