import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued, someCued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import type { Sentence } from '../sentence.ts'

/** In front of somebody for whom, or in whose place, another one takes part. */
const IN_PLACE_OF = someCued(
  // "attended on behalf of President Brel", "Representing President Brel, Minister Vik met"
  cued(/\b(?:on behalf of|representing|deputi[sz]ing for|standing in for|filling in for)\s+(?:the\s+)?$/i),
  // "ministers appointed by President Brel"
  cued(/\b(?:appointed|nominated|named|chosen|sent|dispatched) by\s+(?:the\s+)?$/i),
  // "instead of meeting President Brel", "Rather than meet President Brel"
  cued(
    /\b(?:instead of|rather than)\s+(?:(?:meet|see|visit|receive|host|welcome)(?:ing)?\s+(?:with\s+)?|(?:hold(?:ing)?\s+)?talks with\s+)?(?:the\s+)?$/i,
  ),
  // "Minister Vik, not President Brel, met"
  cued(/(?:,|\band)\s+(?:and\s+)?not\s+(?:the\s+)?$/i),
  // "Without President Brel", "Unlike President Brel", "everyone but President Brel", "all leaders except President Brel"
  cued(/\b(?:without|unlike)\s+(?:the\s+)?$/i),
  cued(
    /\b(?:all|each|every\p{L}*)\b[^,.;:]{0,40}?\s(?:but|except(?: for)?|save(?: for)?|other than|apart from|with the exception of)\s+(?:the\s+)?$/iu,
  ),
  // "An actor playing President Brel"
  cued(/\b(?:playing|portraying|impersonating|dressed (?:up )?as|posing as|pretending to be)\s+(?:the\s+)?$/i),
  // "met an adviser to President Brel", "the spokesman of President Brel"
  cued(
    inLines('i')`
      \b(?:
        advis[eo]rs?|aides?|assistants?|deput(?:y|ies)|envoys?|emissar(?:y|ies)
        |spokes(?:man|men|woman|women|persons?|people)|representatives?|secretary|secretaries|chief of staff
        |confidants?|lawyers?|bodyguards?|(?:party )?colleagues|(?:political )?allies|opponents|supporters
        |ambassadors?
      )\s+(?:to|of|for)\s+$
    `,
  ),
)

/** "boycotted the summit", "stayed away from the talks": said of whoever stands in front. */
const STAYED_AWAY = cued(
  inLines('i')`
    ^,?\s+(?:(?:has|have|had|will|would|also|again|then)\s+)*(?:
      boycott(?:ed|s|ing)?|skip(?:ped|s|ping)?|shunn?(?:ed|s|ing)?|snubb?(?:ed|s|ing)?|stay(?:ed|s|ing)? away from
      |(?:refus|declin|reject|spurn)(?:ed|es|s|ing)? an invitation to|turn(?:ed|s|ing)? down an invitation to
      |(?:was|were) (?:replaced|absent|missing) (?:at|from)
    )\s+(?:the|a|this|that|their|his|her)\b
  `,
)

/** "signed up for the summit but did not show up" */
const NOT_IN_THE_END = cued(
  /^\s[^.;:]{0,140}?,?\s(?:but|and)\s+(?:then\s+|in the end\s+)?(?:did not|never|failed to)\s+(?:show up|turn up|appear|come)\s*(?:[.;,]|$)/i,
)

const AWAY = someCued(STAYED_AWAY, NOT_IN_THE_END)
const NOBODY: ReadonlySet<PersonMention> = new Set()

/** Those who are named for another's sake or for having stayed away, and took no part in what is told. */
export function bystandersIn(sentence: Pick<Sentence, 'passage' | 'hints' | 'people'>): ReadonlySet<PersonMention> {
  if (!IN_PLACE_OF.mayFit(sentence) && !AWAY.mayFit(sentence)) return NOBODY
  const { people } = sentence
  const { text, start } = sentence.passage
  const found = new Set<PersonMention>()
  for (const [i, person] of people.entries()) {
    const before = text.slice(Math.max(0, person.start - start - 60), person.start - start)
    const first = nth(people, i - 1)
    // "appointed by President Brel and President Vik": both of them did
    const second =
      first && found.has(first) && / and (?:the )?$/.test(text.slice(first.end - start, person.start - start))
    const linked = second && person.start - first.end < 10
    if (linked || IN_PLACE_OF.test(before, sentence)) found.add(person)
    else if (NOT_IN_THE_END.test(text.slice(person.end - start, person.end - start + 160), sentence)) found.add(person)
    else if (STAYED_AWAY.test(text.slice(person.end - start, person.end - start + 60), sentence)) found.add(person)
  }
  return found
}
