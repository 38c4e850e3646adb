import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { count, sayEvent, sayList, stopped } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { areIn, RANGE } from './not-said.ts'
import { untold } from './untold.ts'

/** Of two who are known it is told whether they met at all: on another day, in another place, or in no sentence. */
export function notMet(asked: Asked, names: readonly string[], context: Context): Answer {
  const { people, strangers, together } = asked.subject
  if (!together || people.length < 2 || strangers.length > 0)
    return saidSo(asked, context) ?? context.nothing('ask', asked)
  const blank = { period: null, monthDay: null, terms: [], bodies: [], represents: null, pick: null, claim: null }
  const else_ = context.seek({ ...asked.subject, ...blank }, RANGE).events.filter((event) => areIn(event, names))
  const [other] = else_
  return other
    ? untold(
        'ask',
        asked,
        else_,
        `${asked.subject.period ? `Not said for ${asked.subject.period.label}` : `Not recorded: ${quoted(asked)}`}. What is recorded of them: ${stopped(sayEvent(other))}`,
      )
    : tellsOfBoth(people, context)
      ? context.nothing('ask', asked, `Not recorded: a meeting or call of ${sayList(people)}; sentences name them.`)
      : context.nothing('ask', asked, `No meeting or call of ${sayList(people)} is recorded.`)
}

/** "Last month Calder and Moe met in Oslo": nobody could date it, but a sentence tells of a meeting. */
const tellsOfBoth = (people: readonly string[], { chronicle }: Context): boolean =>
  chronicle
    .quotes(people.map((name) => name.split(' ').at(-1) ?? name).join(' '), { offset: 0, limit: 5 })
    .items.some(({ quote }) => MET.test(quote))
const MET = /\b(?:met|meet|meeting|talks|spoke|spoken|speak|talked|phoned|called|received|welcomed|hosted|visited)\b/iu

/** "Were the talks extended": what no event records a sentence may say in just these words. */
export function saidSo(asked: Asked, context: Context): Answer | null {
  const [, thing = '', verb] =
    /^(?:was|were|has|have)\s+(?:the|this|that)\s(?:.*\s)?(\p{L}+)\s+(?:been\s+)?(\p{L}+ed)\s*$/iu.exec(
      asked.rest.replace(/[?!.\s]+$/u, ''),
    ) ?? []
  if (verb === undefined || asked.subject.people.length + asked.subject.strangers.length > 0) return null
  const words = [...new Set([...asked.subject.terms, verb.toLowerCase()])].join(' ')
  const passive = new RegExp(`\\b(?:was|were|been)\\s+(?:\\p{L}+\\s+){0,2}?${RegExp.escape(verb)}\\b`, 'iu')
  const found = context.chronicle
    .quotes(words, { offset: 0, limit: 20 })
    .items.filter(
      ({ quote }) =>
        new RegExp(`(?<!\\p{L})${RegExp.escape(thing)}(?!\\p{L})`, 'iu').test(quote) &&
        passive.test(quote.replace(/ and were /g, ' were ')) &&
        !/\b(?:not|never)\b|n['’]t\b/iu.test(quote),
    )
  return found.length === 0
    ? null
    : reply(asked.question, 'ask', {
        title: `Yes, ${count(found.length, 'sentence says', 'sentences say')} so: ${quoted(asked)}`,
        blocks: showing(found.slice(0, 3)),
        citations: found,
      })
}

/** "Was Ek's visit postponed": what was put off may be no event of its own; a sentence with the names and that word tells. */
export function saidOff(asked: Asked, context: Context): Answer | null {
  const { people, strangers, terms } = asked.subject
  const words = [...people.map((name) => name.split(' ').at(-1) ?? name), ...strangers, ...terms].join(' ')
  if (words === '') return null
  const found = context.chronicle
    .quotes(words, { offset: 0, limit: 50 })
    .items.filter(({ quote }) => OFF.test(quote) && !/\b(?:not|never|no)\b|n['’]t\b/iu.test(quote))
  return found.length === 0
    ? null
    : reply(asked.question, 'ask', {
        title: `${count(found.length, 'sentence tells', 'sentences tell')} of it: ${quoted(asked)}`,
        blocks: showing(found.slice(0, 3)),
        citations: found,
      })
}
const OFF = /\b(?:cancell?ed|postponed|called off|put off|dropped|scrapped|rescheduled|delayed)\b/iu
