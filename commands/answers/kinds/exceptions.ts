import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { reply, typed } from '../../../src/wording/answers.ts'
import { eventEntry } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { about, materialOf } from '../examples.ts'
import { tellingOfAbsence } from '../sentences/absence.ts'
import { absentees, asksAbsentees, telling, wasAbsent } from './absentees.ts'

const EXCEPTION = inLines('iu')`
  \b(?:
    not(?!\s+only)|never|neither|except(?:ing)?|but not|everyone but|everybody but|all but|other than|apart from
    |without|nobody|no one|none
  )\b
  |^(?:did|was|were|has|have|had|is|are|will|does|do|would)\s+(?:
    everyone|everybody|all|only|just
    |(?:every|each)\s+(?:of\s+the\s+)?(?:\p{L}+\s+){0,2}?(?:
      leader|minister|president|member|country|state|ally|delegat\p{L}+|head|participant|one|person|ambassador
      |chancellor|guest
    )s?
  )\b
  |^who\s+(?:was|were|is)\s+(?:absent|missing)\b|^who\s+missed\b|^(?:was|were|is|are)\s.*\babsent\b
`
const ALL = /^\p{L}+\s+(?:every\p{L}*|each|all)\b/iu
const MISSING = 'The documents tell who was there, not who was missing: ask who attended.'
/** Where the exception begins, and what it is made of before the verb. */
const BUT = /\s*,?\s*\b(?:but not|but|except(?:ing)?(?: for)?|other than|apart from|without|and not)\b\s*/iu
const NOT = /\b(?:not|never|neither)\b\s*|(?<=\b(?:did|was|were|is|are|has|have|had|does|do))n['’]?t\b/giu

/** "Who attended the call but not the meeting", "did everyone but Draghi": nothing that is recorded answers this. */
export function isException(asked: Asked): boolean {
  const { rest, subject } = asked
  // "Who besides Calder" has its answer; what else the question says stands in the rest of it.
  const said = subject.leftOut !== null ? [rest] : [typed(asked), rest]
  return said.some((words) => EXCEPTION.test(words) || asksAbsentees(words))
}

/** Says so, shows who was there where one event is meant, and offers what can be answered. */
export function exception(asked: Asked, context: Context): Answer {
  const told = wasAbsent(asked, context) ?? absentees(asked, context)
  if (told) return told
  const { events, total } = context.seek(asked.subject, { offset: 0, limit: 1 })
  const [only] = events
  const missing = total === 1 && only && ALL.test(asked.rest) ? tellingOfAbsence(context, [only]) : []
  if (only && missing.length > 0) return telling(asked, missing, [only])
  return reply(asked.question, null, {
    outcome: 'invalid',
    title: MISSING,
    blocks: total === 1 && only ? [eventEntry(only, { names: only.participants.length })] : [],
    suggestions: [...new Set([...withoutException(asked), ...offers(context)])].slice(0, 4),
  })
}

/** The question with its exception taken out: "who attended the call", "who attended the January meeting". */
function withoutException({ question, subject }: Asked): readonly string[] {
  const words = question.words.replace(/[?!.\s]+$/u, '').trim()
  const [only] = subject.people
  const company = /\bwho(?:m)?\s+(?:did|has|have|does|will|would|was)/iu.test(words) && only !== undefined
  if (company) return [`who met ${only}`]
  const [plain = '', but] = words.split(new RegExp(`${BUT.source}|\\s+nor\\s+`, BUT.flags))
  if (/^(?:who|which|whom)\b/iu.test(plain)) {
    const asks = plain
      .replace(NOT, '')
      .replace(
        /^who\s+(?:did|was|were|is|are|has|have|had|will|does)?\s*(?:attend(?:ed|ing)?|there|present|at|on|join|in|absent from|missing (?:from|at)?|missed|absent|missing|go to|come to)?\b/iu,
        'who attended',
      )
      .replace(/\s+/g, ' ')
      .trim()
    const second = but && subject.people.length === 0 ? [`who attended ${but}`] : []
    return [...(/^who attended\s+\S/.test(asks) ? [asks] : []), ...second]
  }
  return subject.period ? [`who attended ${subject.period.label}`] : []
}

const offers = ({ chronicle }: Context): readonly string[] => {
  const { day } = materialOf(chronicle)
  return about([day && `who attended ${day}`])
}

/** "Did Johnson not attend", "didn’t he": a plain question with a "not" in it, and no exception. */
export const isPlainNot = (words: string): boolean =>
  !BUT.test(words) && !/\b(?:every|all|only|just|nobody|no one|none)/iu.test(words)

/** "Yes" to a question with a "not" in it could mean either: the answer says what is recorded instead. */
export function notAsked(answer: Answer): Answer {
  const told = answer.title.replace(/^(?:Yes|No): /, '')
  return { ...answer, title: told.charAt(0).toUpperCase() + told.slice(1) }
}
