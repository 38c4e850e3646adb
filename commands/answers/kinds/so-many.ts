import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import type { Context } from '../../context.ts'
import { countSaid } from '../beside/numbers.ts'
import { showing } from '../beside/showing.ts'
import { numberOf } from '../sentences/counted.ts'
import { ANOTHER } from './number-said.ts'

/** "Did 300 people attend the opening": yes or no, as a sentence with all the other words counts them. Null for all else. */
export function soMany(asked: Asked, context: Context): Answer | null {
  const { groups } = ASKS.exec(asked.rest) ?? {}
  const many = numberOf(groups?.many)
  if (!groups || many < 2) return null
  const words = `how many ${groups.what}`
  const open = { ...asked, rest: words, question: { ...asked.question, words } }
  const terms = asked.subject.terms.filter((term) => term !== fold(groups.many ?? ''))
  const told = countSaid({ ...open, subject: { ...asked.subject, claim: null, terms } }, context)
  if (!told) return null
  const fits = told.numbers.map((said) => {
    const number = numberOf(NUMBER.exec(said)?.[0])
    return groups.least ? number > many || (number === many && /\b(?:over|more than)\b/iu.test(said)) : number === many
  })
  const lead = fits.every(Boolean) ? 'Yes' : fits.some(Boolean) ? 'One of them says so' : 'Another number is told'
  return reply(asked.question, 'ask', {
    title: `${lead}: ${told.said}, the documents say: ${quoted(asked)}`,
    blocks: [...showing(told.citations), ...showing(told.others, ANOTHER)],
    citations: [...told.citations, ...told.others],
  })
}

const ASKS = inLines('iu')`
  ^(?:did|were|was|have|had|has|do|does|is|are|will)\s+(?:there\s+)?(?:(?<least>more than|over|at least)\s+|(?:about|around|some|really|only)\s+)?
  (?<many>\d{1,3}(?:,\d{3})+|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\s
  (?<what>(?!(?:of|january|february|march|april|may|june|july|august|september|october|november|december)\b)\p{L}{4,}.*)
`
const NUMBER =
  /\d[\d,]*|\p{L}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty/iu
