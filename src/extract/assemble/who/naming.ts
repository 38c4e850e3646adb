import type { PersonMention } from '../../../core/mention.ts'
import { isPlainLetter } from '../../words/letters.ts'
import { keysOfName } from '../../words/names.ts'
import { narrow } from '../../words/narrow.ts'
import type { Taking } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** The sentence that says it when the name is in it, or else the nearest before it that has the name, or the first. */
export type Naming = (taking: Pick<Taking, 'person' | 'sentence'>) => Sentence

export const namingIn =
  (sentences: readonly Sentence[]): Naming =>
  ({ person, sentence }) => {
    const { surname } = keysOfName(person.name)
    if (isNamedHere(person, sentence, surname) || hasSurname(sentence, surname)) return sentence
    // "The former prime minister was appointed": the name that stands nearest before is the one that is meant.
    for (let i = sentences.indexOf(sentence) - 1; i >= 0; i--) {
      const before = sentences[i]
      if (before && hasSurname(before, surname)) return before
    }
    return sentences.find((each) => hasSurname(each, surname)) ?? sentence
  }

/** Mostly the sentence was read for the name that stands in it. */
function isNamedHere({ name, nameStart, nameEnd }: PersonMention, sentence: Sentence, surname: string): boolean {
  const { start, end } = sentence.passage
  if (nameStart < start || nameEnd > end) return false
  const said = between(sentence, nameStart, nameEnd)
  return isOfLetters(said) && (said === name || keysOfName(said).surname === surname)
}

/** Most names are of plain letters, which no pattern has to tell. */
function isOfLetters(said: string): boolean {
  for (let i = 0; i < said.length; i++)
    if (!isPlainLetter(said.charCodeAt(i)) && said[i] !== ' ') return LETTERS.test(said)
  return said !== ''
}
const LETTERS = narrow(/^[\p{L}\p{M} ]+$/u)

/** Has it this surname among its words, as surnames are compared: "Zelenskyy" is "Zelensky"? */
function hasSurname({ words }: Sentence, surname: string): boolean {
  if (surname === '') return true
  for (const { kind, text, spelling } of words) {
    if (kind !== 'word') continue
    spelling.surname ??= keysOfName(text).surname
    if (spelling.surname === surname) return true
  }
  return false
}
