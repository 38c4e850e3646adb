import type { PersonMention } from '../../../core/mention.ts'
import { keysOfName } from '../../merge/names.ts'
import { narrow } from '../../words/narrow.ts'
import type { Taking } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** The sentence that says it when the name is in it, or else the nearest before it that has the name, or the first. */
export type Naming = (taking: Pick<Taking, 'person' | 'sentence'>) => Sentence

/** Each sentence is searched for names once, however many facts are told of it. */
export function namingIn(sentences: readonly Sentence[]): Naming {
  const named = new Map<Sentence, ReadonlySet<string>>()
  const surnamesIn = (sentence: Sentence): ReadonlySet<string> => {
    const known = named.get(sentence)
    if (known) return known
    const found = surnamesOf(sentence)
    named.set(sentence, found)
    return found
  }
  return ({ person, sentence }) => {
    const { surname } = keysOfName(person.name)
    if (isNamedHere(person, sentence, surname) || surnamesIn(sentence).has(surname)) return sentence
    // "The former prime minister was appointed": the name that stands nearest before is the one that is meant.
    const before = sentences.slice(0, sentences.indexOf(sentence)).findLast((each) => surnamesIn(each).has(surname))
    return before ?? sentences.find((each) => surnamesIn(each).has(surname)) ?? sentence
  }
}

/** Mostly the sentence was read for the name that stands in it. */
function isNamedHere({ name, nameStart, nameEnd }: PersonMention, sentence: Sentence, surname: string): boolean {
  const { start, end } = sentence.passage
  if (nameStart < start || nameEnd > end) return false
  const said = between(sentence, nameStart, nameEnd)
  return LETTERS.test(said) && (said === name || keysOfName(said).surname === surname)
}

const LETTERS = narrow(/^[\p{L}\p{M} ]+$/u)

/** Its words as a surname is compared: "Zelenskyy" as "Zelensky". */
function surnamesOf({ words }: Sentence): ReadonlySet<string> {
  const found = new Set<string>([''])
  for (const { kind, text, spelling } of words) {
    if (kind !== 'word') continue
    spelling.surname ??= keysOfName(text).surname
    found.add(spelling.surname)
  }
  return found
}
