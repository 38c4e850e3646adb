import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { reply } from '../../../src/wording/answers.ts'
import { eventEntry, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { isOf, isSaidAbsent, mayTellAbsence } from '../sentences/said-there.ts'

/**
 * "Did Ek attend the Harbour meeting", where nothing is recorded of Ek and a sentence says that Ek was not there: the title says
 * no. Of what, the sentence may leave to its document, as in "Ek did not attend because of a strike": then the title says that too.
 */
export function orSaidAway(asked: Asked, answer: Answer, context: Context): Answer {
  if (answer.outcome !== 'not-found') return answer
  const name = whoIn(asked)
  const found = name === null ? [] : saidAway(name, asked, context)
  const [first] = found
  if (name === null || !first) return answer
  const events = context.chronicle.eventsOf(first.document).filter(({ kind }) => THERE.has(kind))
  const [only, second] = events
  return reply(asked.question, 'ask', {
    title: `No, if this sentence means it: ${name} is said not to have been there`,
    blocks: [...showing(found), ...(only && !second ? [eventEntry(only)] : [])],
    people: [],
    citations: found,
  })
}

/** Kinds of events that somebody may be at. */
const THERE: ReadonlySet<string> = new Set(['meeting', 'summit', 'call', 'visit', 'ceremony', 'agreement', 'other'])

/** The one of whom it is asked whether he or she was there, as typed; a name that no event knows is often typed small. */
function whoIn({ rest, subject }: Asked): string | null {
  const { people, strangers, together } = subject
  const [known, second] = [...people, ...strangers]
  if (together || second !== undefined || !ASKS.test(rest)) return null
  if (known !== undefined) return known
  const typed = ASKS.exec(rest)?.groups?.who ?? ''
  return OFFICES.test(typed) ? null : typed.replace(TITLE, '') || null
}

const ASKS = inLines('iu')`
  ^(?:did|was|has|is|will|does|could)\s+(?<who>(?!(?:the|an?|any|some|every|no|there|it|this|that)\b)\p{L}[\p{L}’'-]+
  (?:\s(?!(?:at|in|on|to)\s)\p{L}[\p{L}’'-]+){0,2}?)\s(?:also\s|really\s|even\s)?(?:
    attend(?:ed|ing)?|come|came|join(?:ed)?|tak(?:e|en|ing) part|participat(?:e|ed|ing)|there|present|show(?:n|ed)? up|travel(?:led)?|go|at
    |in|among|on
  )\b
`
const OFFICES = /\b(?:anyone|anybody|everyone|everybody|nobody|they|he|she|you|delegation|government)\b/iu
const TITLE =
  /^(?:mrs?|ms|miss|dr|prof(?:essor)?|president|minister|premier|chancellor|governor|mayor|senator|ambassador|commissioner|director)\.?\s+/iu

function saidAway(name: string, asked: Asked, { chronicle }: Context): readonly Citation[] {
  const { subject } = asked
  const own = new Set(fold(name).split(/[^\p{L}\p{N}]+/u))
  const others = [...(subject.claim?.place ?? []), ...subject.terms].filter(
    (word) => !own.has(word) && !PLAIN.test(word),
  )
  const { period } = subject
  const named = name.split(/\s+/u).map((word) => [word])
  const found = chronicle.quotesOfEach([...named, CUES], READ).filter(({ quote, document }) => {
    if (!mayTellAbsence(fold(quote)) || !isOf(quote, name) || !isSaidAbsent(quote, name)) return false
    const events = chronicle.eventsOf(document)
    const isThen =
      period === null || events.some(({ date }) => date !== null && date.start <= period.to && date.end >= period.from)
    const around = fold(
      [quote, chronicle.source(document)?.title, ...events.map((one) => `${one.title} ${one.place}`)].join(' '),
    )
    return isThen && others.every((word) => around.includes(word))
  })
  return sentences(found).slice(0, 2)
}
const READ = 50
/** One of these has every sentence that says of somebody not to have been there (see `isSaidAbsent`). */
const CUES =
  "absent absentee absentees apologies exception neither prevented kept stopped no nobody none not missing excused barred excluded unable missed skipped boycotted declined pulled withdrew cancelled canceled refused invited dropped stayed sent sends gave represented wasn't weren't didn't couldn't wouldn't won't doesn't don't".split(
    ' ',
  )
const PLAIN = /^(?:attend|there|present|come|came|join|part|go|show|professor|doctor|travel)/u
