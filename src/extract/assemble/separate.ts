import type { Claim } from './claim.ts'
import { between } from './sentence.ts'

/** "separate meetings", "a series of bilateral talks": several events in one word. */
const SEVERAL =
  /\b(?:separate|individual|one-on-one|back-to-back)\s+(?:[\p{L}-]+\s+){0,3}?(?:meetings|calls|talks|conversations|visits|sessions|discussions)\b|\bbilateral (?:meetings|calls)\b/iu
/** "met separately with": not "Separately, she met". */
const ADVERB = /\b(?:separately|individually|in turn|one after the other)\b(?!\s*,)/i

/**
 * "held separate meetings with A, B and C" tells three events; "met separately with A, as well as with B and C" two. Whom
 * they met are those behind the verb, one event each, or those behind each "with" when it is said again.
 */
export function separately(claim: Claim): readonly Claim[] {
  const { sentence, at, event, taking } = claim
  const met = taking.filter(({ person }) => person.start >= at.end && person.end <= sentence.passage.end)
  const [first] = met
  if (!first || met.length < 2 || met.length === taking.length) return [claim]
  const lead = between(sentence, at.start - 24, first.person.start)
  const named = event ? between(sentence, event.start - 30, event.end) : ''
  if (!ADVERB.test(lead) && !SEVERAL.test(named)) return [claim]
  const groups: (typeof met)[number][][] = []
  for (const [i, each] of met.entries()) {
    const before = met[i - 1]
    const again = before ? /\bwith\s+(?:the\s+)?$/i.test(between(sentence, before.person.end, each.person.start)) : true
    if (again) groups.push([each])
    else groups.at(-1)?.push(each)
  }
  const apart = groups.length > 1 ? groups : met.map((each) => [each])
  const others = taking.filter((each) => !met.includes(each))
  return apart.map((group) => ({ ...claim, taking: [...others, ...group], apart: true }))
}
