import { cued } from '../../../words/cued.ts'
import type { Claim } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { isOwner, listAt } from '../../who/people-lists.ts'
import { added } from './added.ts'

/** "thanked Governor Lund and Governor Vik for their presence": whoever is thanked for being there was. */
const THANKED = cued(/\b(?:gratitude to|thanked|thanks to|appreciation to|welcomed|acknowledged) (?:the )?$/)

const FOR_COMING =
  /^[^.]{0,140}?\bfor (?:(?:his|her|their) (?:presence|attendance|participation)|attending|participating|joining|being present)\b/

export function thankedForComing(sentence: Sentence): Claim | null {
  if (!THANKED.mayFit(sentence)) return null
  const { text, start } = sentence.passage
  const at = sentence.people.findIndex((person) => THANKED.test(text.slice(0, person.start - start), sentence))
  const people = at < 0 ? [] : listAt(sentence, at)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || isOwner(sentence, first)) return null
  const other = sentence.people.find((person) => person.start > last.end)
  const behind = between(sentence, last.end, other?.start ?? sentence.passage.end)
  return FOR_COMING.test(behind) ? added(sentence, people, 'thanked-for-coming', first.start - start) : null
}
