import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { narrow } from '../../words/narrow.ts'
import { between, type Sentence } from '../sentence.ts'

/** "Remarks by Foreign Minister Brel", "Press Conference by Minister Brel": whose words stand below. */
const BY = cued(
  /\b(?:remarks|statement|speech|address|conference|message|comments|article|op-ed|blog) (?:by|of) (?:the )?$/i,
)
/** "Reporter:", "Q:", "Minister Brel:" in front of what somebody says. */
const LABEL = narrow(/^(?:\p{Lu}[\p{L}.’'-]*(?![\p{L}.’'-])|of|for|and|the|,|\s){1,14}:\s/u)

/** "Director Vik issued the following statement today at the end of his visit to Malta:" */
const STATES = cued(/\b(?:issued|made|released|delivered) the following (?:joint )?(?:statement|remarks)\b[^.;:]*:$/)

/** Whose words a passage is, when a heading above or a label in front says so; `before` is who spoke until then. */
export function speakerOf(sentence: Sentence, before: PersonMention | null): PersonMention | null {
  const [first] = sentence.people
  const { passage } = sentence
  if (passage.role === 'heading')
    return sentence.people.find((person) => BY.test(between(sentence, passage.start, person.start), sentence)) ?? before
  if (!passage.text.includes(':')) return before
  if (STATES.test(passage.text, sentence)) return sentence.people.length === 1 ? (first ?? null) : null
  // "Ms. Ana Brel, Minister for Foreign Affairs: I just held a telephone talk"
  if (first?.start === passage.start && between(sentence, first.end, first.end + 2) === ': ') return first
  return LABEL.test(passage.text) ? null : before
}
