import type { PersonMention } from '../../../core/mention.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence } from '../sentence.ts'
import { isOwner, listAt } from './people-lists.ts'

/** "received the head of the friendship group of the French parliament, Thierry Marchand": whoever holds the long office. */
export function holderOf(sentence: Sentence, from: number): readonly PersonMention[] {
  const office = sentence.offices.find(({ start }) => start >= from)
  const i = sentence.people.findIndex(({ start }) => start >= from)
  const person = nth(sentence.people, i)
  if (!office || !person || person.role || office.start > person.start || isOwner(sentence, person)) return []
  if (!/^ (?:with )?(?:the )?$/.test(between(sentence, from, office.start)) || /\bformer\b/.test(office.text)) return []
  if (!LONG_OFFICE.test(between(sentence, office.end, person.start))) return []
  if (!/^(?:[.,;]|$)/.test(between(sentence, person.end, person.end + 1))) return []
  const [first, ...others] = listAt(sentence, i)
  return first ? [{ ...first, role: office.role, represents: first.represents ?? office.represents }, ...others] : []
}
const LONG_OFFICE =
  /^(?=.{0,240}$)(?!.*\b(?:who|whom|which|that|where|when|while|before|said|discuss|and (?:discussed|exchanged|held|met))\b)[^.;:“”"]* (?:\p{Ll}[^,.;:“”"]*|of [^,.;:“”"]+), $/u
