import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { isBodyWord } from '../../recognise/body.ts'
import type { Frame } from '../../recognise/frame.ts'
import { cued } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { narrow } from '../../words/narrow.ts'
import { wordsOf } from '../../words/words.ts'

/** "was represented by its", ", where she was welcomed by its new", " and met its": between a name and an office of what it names. */
export const ITS = cued(
  inLines('u')`
    (?:
      (?: in \p{Lu}[\p{L}-]+)?
      (?: on (?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+ \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?))?
    )(?:
      (?<stood>,? (?:was|is|were|will be|has been) (?:also )?represented by)|,? (?:led|headed|represented) by
      |,? where\b[^\p{Lu}.;:]{0,50}?|,? and\b[^\p{Lu}.;:]{0,40}?
    ) its (?:(?:new|first|current|acting|then|outgoing) )?$
  `,
)

/** "the National Assembly of the Republic": the name that ends there. */
const NAMED = narrow(/(?:^|[\s(])(\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|the|and) ){0,2}\p{Lu}[\p{L}’'-]*){0,7})$/u)
const OTHERS = cued(/\b(?:which|whose|that|who)\b/)

/**
 * The body or country whose office stands behind "its": "The Pact was represented by its Deputy Secretary General, Jan Vik".
 * Null where the text names none there, and another one may be meant.
 */
export function itsOwner(person: PersonMention, frame: Frame, lexicon: Lexicon): string | null {
  const before = frame.passage.text.slice(0, person.start - frame.passage.start)
  const its = person.role ? ITS.exec(before, frame) : null
  if (!its) return null
  const lead = before.slice(0, its.index)
  const name = NAMED.exec(lead)?.[1]?.replace(/^(?:The|An?|In|At|On|To) /, '')
  // "Malta, which has joined the Pact, and its minister": of the first
  if (!name || OTHERS.test(lead, frame)) return null
  const words = wordsOf(name, 0)
  const whole = (lookUp(words, lexicon)[0] ?? []).find(({ length }) => length === words.length)?.entry
  if (whole?.is === 'country') return whole.name
  if (whole?.is === 'body') return whole.stands
  return its.groups?.stood || words.some(isBodyWord) || LETTERS.test(name) ? name : null
}

const LETTERS = /^\p{Lu}{2,6}$/u
