import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { onWhich, reply, typed } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { mentionOf } from '../sentences/told-of.ts'

const WHY = /^(?:and\s+)?(?:why|how come|for what reason)\b/iu

/** How sentences give reasons, the surest first: why it was, what it was for, and, of what came to nothing, what came before. */
const REASONS: readonly { readonly says: RegExp; readonly of?: RegExp }[] = [
  {
    says: inLines('iu')`
      \b(?:
        because|due to|owing to|as a result of|on account of|citing|in order to|so that
        |in protest (?:at|against|over)|in response to|in view of|in light of|the reasons?
      )\b
      |\bsince (?=\p{Lu}?\p{L}+,? [^.;]*?\b(?:took|was|is|has|had|were)\b)
    `,
  },
  {
    says: inLines('iu')`
      \bto (?:
        attend|discuss|participate|take part|mark|celebrate|sign|meet|join|address|prepare|witness|explore|promote
        |strengthen|boost|observe|hold (?:talks|a meeting)
      )\b
      |\b(?:aimed at|aims? to|in preparation for)\b
      |\bfor (?:an?|the|his|her|their) [^,.;]{0,60}?
        (?:visit|summit|meeting|talks|conference|session|ceremony|funeral)\b
    `,
  },
  { says: /\bthank(?:ed|s)\b[^.;]*\bfor\b/iu, of: /\bthank/iu },
  {
    says: /\b(?:congratulat\p{L}+|prais\p{L}+|commend\p{L}+)\b[^.;]*\b(?:for|on|over)\b/iu,
    of: /\b(?:congratulat|prais|commend)/iu,
  },
  {
    says: /\b(?:amid|over|after|following)\b/iu,
    of: /\b(?:postpon|cancel|resign|delay|suspend|expel|protest|call(?:ed)? off|step(?:ped)? down|fired|dismiss|recall)/iu,
  },
]

/** "Why was the visit put off": a sentence that gives a reason and says all else that the question does; null where none does. */
export function why(asked: Asked, context: Context): Answer | null {
  const { question, subject } = asked
  const words = typed(asked)
  if (!WHY.test(words) || subject.publisher !== null || subject.event !== null || subject.period !== null) return null
  // "Did not attend because of a strike" is no reason why somebody did.
  const own = mended(asked)
  const said = [...named(own, context), ...meant(own, context), ...underTitle(own, context)].filter(
    ({ quote }) => DENIES.test(quote) === DENIES.test(words),
  )
  for (const { says, of } of REASONS) {
    const told = sentences(said.filter(({ quote }) => says.test(quote) && (of === undefined || of.test(words))))
    if (told.length === 0) continue
    const shown = told.slice(0, 2)
    return reply(question, 'ask', { title: onWhich(asked), blocks: showing(shown), citations: shown })
  }
  return null
}

const DENIES =
  /\b(?:did|do|does|was|were|is|are|has|have|had|will|would|could) not\b|n['’]t\b|\bnot (?:attend|come|go|sign|meet)/iu

/** "The pm" and other slips as they were read. */
const mended = (asked: Asked): Asked =>
  WHY.test(asked.rest) ? { ...asked, question: { ...asked.question, words: asked.rest } } : asked

const named = (asked: Asked, context: Context): readonly Citation[] =>
  context.saying(asked).map(({ citation }) => citation)

/** "Visit to Linz cancelled": below a title that says it all the first sentence of the same deed tells what the title left out. */
const underTitle = (asked: Asked, context: Context): readonly Citation[] =>
  named(asked, context)
    .filter(({ document, quote }) => quote === context.chronicle.source(document)?.title)
    .flatMap(({ document, quote }) => {
      const deed = OFF.exec(quote)?.[0]
      const told = deed === undefined ? [] : context.chronicle.sentencesOf(document)
      return told.filter((one) => one.quote !== quote && OFF.test(one.quote)).slice(0, 1)
    })
const OFF = /\b(?:cancell?ed|postponed|called off|put off|delayed|suspended|adjourned|scrapped)\b/iu

/** "The Norlandic minister was to come, but the visit was put off": those whom the question names by their office. */
function meant(asked: Asked, context: Context): readonly Citation[] {
  const { people } = asked.subject
  if (people.length === 0) return []
  const names = new Set(people.flatMap((name) => fold(name).split(/[\s-]+/u)))
  const words = asked.question.words.replace(/[\p{L}\p{M}’'-]+/gu, (word) =>
    names.has(fold(word).replace(/['’]s$/u, '')) ? '' : word,
  )
  const nameless = { ...asked, question: { ...asked.question, words }, subject: { ...asked.subject, people: [] } }
  return context
    .saying(nameless)
    .map(({ citation }) => citation)
    .filter(({ quote, document }) =>
      people.every((name) => new RegExp(mentionOf(name, document, context), 'u').test(fold(quote))),
    )
}
