import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { listNames, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { wordFor } from '../sentences/deed-words.ts'

/** What sentences say for one another; of other verbs what is said for them everywhere. */
const RECEIVED = /^(?:receiv|welcom|greet)\p{L}*$/u

/**
 * "Who greeted the delegation at the airport", of which no event tells: "at the airport it was greeted by Deputy Speaker Phan". Those
 * who stand behind "by", where this sentence, or with "it" the one in front too, has every word of the question; null where none does.
 */
export function doneBy(asked: Asked, typed: string, context: Context): Answer | null {
  const { leftOut, publisher, period, pick } = asked.subject
  const verb = fold(typed)
  if (leftOut !== null || publisher !== null || period !== null || pick !== null) return null
  const same = RECEIVED.test(verb) ? 'received|welcomed|greeted' : wordFor(verb).source
  const done = new RegExp(`\\b(?:${same})(?:[^.,;:]{0,60}?)\\s(?:jointly )?by\\s`, 'gu')
  const asks = (fold(asked.rest).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter(
    (word) => !OWN.test(word) && word !== verb,
  )
  if (asks.length === 0) return null
  const told = context.nearest(asked).flatMap((citation) => {
    const quote = fold(citation.quote)
    if (DENIED.test(quote) || (AHEAD.test(quote) && asked.subject.tense !== 'future')) return []
    const names = [...quote.matchAll(done)].flatMap(({ index, 0: { length } }) =>
      behind(index + length, citation, context),
    )
    return names.length > 0 && hasAll(asks, names, asked, citation, context) ? [{ names, citation }] : []
  })
  const [first] = told
  if (!first || told.some(({ names }) => names.join() !== first.names.join())) return null
  const citations = sentences(told.map(({ citation }) => citation))
  return reply(asked.question, 'ask', {
    title: `${listNames(first.names, 5)}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    people: first.names,
    citations,
  })
}
const OWN =
  /^(?:who|whom|was|were|is|are|has|have|had|did|been|the|an?|of|at|in|on|for|to|from|by|with|and|his|her|their|its|over|mr|mrs|ms|dr|h\.e)$/u
const AHEAD = /\b(?:will|shall) be\b/u
const DENIED = /\b(?:not|never|would have|might|could)\b(?![^.;]*,)|\bto be\b/u

/** The people right behind "by": "by Deputy Speaker Phan and the mayor, Ada Moe". */
function behind(from: number, citation: Citation, { chronicle }: Context): readonly string[] {
  const names: string[] = []
  let at = from
  for (const one of chronicle.saidIn(citation)) {
    if (one.is !== 'person' || one.start < from) continue
    const gap = citation.quote.slice(at, one.start)
    if ((names.length === 0 ? ENDS : ENDS_LIST).test(gap) || gap.length > (names.length === 0 ? FAR : FAR + FAR)) break
    const [known, other] = chronicle.named(one.name)
    names.push(known && !other ? known.name : one.name)
    at = one.end
  }
  return names
}
const FAR = 90
const ENDS =
  /[.;:]\s|['’]s\s|\b(?:who|which|that|said|says|told|for|on behalf|against|with|before|after|when|while|is|was|were|has|had)\b/u
const ENDS_LIST =
  /[;:]|\b(?:who|which|that|said|says|told|on behalf|against|with|to|before|after|when|while|is|was|were|has|had|met|in|at|on)\b/u

/**
 * Every word of the question, as it is or in another ending, beside those who did it; where the sentence says "it" or "he", also of
 * the sentence in front, or of the title. Of a country or body, which may be the other side, the sentence has to speak itself.
 */
function hasAll(
  asks: readonly string[],
  names: readonly string[],
  { subject: { bodies } }: Asked,
  { document, quote }: Citation,
  { chronicle }: Context,
): boolean {
  const told = chronicle.sentencesOf(document)
  const before = told[told.findIndex((one) => one.quote === quote) - 1]?.quote ?? ''
  const title = chronicle.source(document)?.title ?? ''
  const lead = bodies.length > 0 ? '' : `${title} ${GOES_ON.test(quote) ? before : ''}`
  const doing = new Set(names.flatMap((name) => fold(name).split(/[\s-]+/u)))
  const around = fold(`${lead} ${quote}`)
  return asks.every(
    (word) =>
      !doing.has(word) &&
      new RegExp(`(?<!\\p{L})${RegExp.escape(word.replace(/['’]s$|(?:es|s)$/u, ''))}(?!\\p{L}{4})`, 'u').test(around),
  )
}
const GOES_ON =
  /\b(?:it|he|she|they|him|her|them|It|He|She|They|[Tt]he (?:ceremony|meeting|talks|summit|delegation|sides?|two))\b/u
