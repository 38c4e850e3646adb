import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { quoted, reply, typed } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { namedIn } from '../sentences/named-in.ts'

/* "How long is the term of Kern": a length that no event records, said in the sentence that names the holder. */

const ASKS = inLines('u')`
  ^(?:and )?(?:for )?how (?:long|many years) (?:
    (?:is|was) (?:
      (?:the )?(?:\p{L}+ )?(?:term|mandate|tenure)(?: of office)? of (?<of>.+?)
      |(?<whose>.+?)['’]s? (?:\p{L}+ )?(?:term|mandate|tenure)
    )
    |(?:is|was|will|does|did) (?<who>.+?) (?:to )?(?:serve|be in office|appointed|elected)
  )(?: (?:as|for|at|in)\b.*)?[?!.\s]*$
`
const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}'
/** "For a five-year term", "a term of six years", "a renewable mandate of 4 years" */
const LENGTH = new RegExp(
  String.raw`\b(?<one>${NUMBERS})-year (?:\p{L}+ )?(?:terms?|mandate|tenure)\b|\b(?:terms?|mandate|tenure|period) of (?:office of )?(?<other>${NUMBERS}) years\b`,
  'gu',
)
const NOT_SO =
  /\b(?:not|never|would|could|might|if|propos\p{L}*|instead of|previous|former|first|second|end of|completed|served)\b[^,;]{0,40}$/u

/** Null for all other questions, and where no sentence tells it. */
export function termOf(asked: Asked, context: Context): Answer | null {
  const words = fold(typed(asked))
  const groups = ASKS.exec(words)?.groups
  const name = (groups?.of ?? groups?.whose ?? groups?.who)?.trim()
  if (name === undefined || asked.subject.publisher !== null) return null
  const last = name.split(' ').at(-1) ?? ''
  const found = context.chronicle
    .quotesOfEach([[last], ['term', 'terms', 'mandate', 'tenure', 'year', 'years']], READ)
    .flatMap((citation) => lengthIn(citation, name, context))
  const lengths = [...new Set(found.map(({ years }) => years))]
  const [only, other] = lengths
  if (only === undefined) return null
  const citations = sentences(found.map(({ citation }) => citation)).slice(0, SHOWN)
  return reply(asked.question, 'ask', {
    title: `${other === undefined ? `${only} ${only === 'one' || only === '1' ? 'year' : 'years'}` : 'Of several lengths'}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    citations,
  })
}
const READ = 20
const SHOWN = 2

/** The length, where nobody else stands between the holder and it. */
function lengthIn(citation: Citation, name: string, context: Context) {
  const text = fold(citation.quote)
  const lengths = [...text.matchAll(LENGTH)].filter(
    ({ index }) => !NOT_SO.test(text.slice(Math.max(0, index - 60), index)),
  )
  const [only, other] = lengths
  const years = only?.groups?.one ?? only?.groups?.other
  if (!only || other || years === undefined) return []
  const named = namedIn(text, citation, context)
  const holder = named.findLast(({ to }) => to <= only.index)
  return holder && fold(` ${holder.name}`).endsWith(` ${name}`) ? [{ years, citation }] : []
}
