import type { Answer } from '../src/core/answer.ts'
import type { Asked, Command } from '../src/core/command.ts'
import { isBlank } from '../src/wording/events.ts'
import { about, materialOf } from './answers/examples.ts'
import { both } from './answers/kinds/both.ts'
import { decisions } from './answers/kinds/decisions.ts'
import { asksEvery, every } from './answers/kinds/every.ts'
import { exception, isException, isPlainNot, notAsked } from './answers/kinds/exceptions.ts'
import { asksLength, whetherSoLong } from './answers/kinds/how-long.ts'
import { asksPeople, asksWhichDid, howMany, whichOf } from './answers/kinds/how-many.ts'
import { asksLargest, largest } from './answers/kinds/largest.ts'
import { mostOften } from './answers/kinds/most-often.ts'
import { soMany } from './answers/kinds/so-many.ts'
import { successors } from './answers/kinds/successors.ts'
import { termOf } from './answers/kinds/terms.ts'
import { votes } from './answers/kinds/votes.ts'
import { verbAsked, whatTheyDid } from './answers/kinds/what-they-did.ts'
import { whether } from './answers/kinds/whether.ts'
import { asksOrder, whichCame } from './answers/kinds/which-came.ts'
import { whoDid } from './answers/kinds/who-did.ts'
import { whoseWords } from './answers/kinds/whose-words.ts'
import { why } from './answers/kinds/why.ts'
import { orDenied } from './answers/lacking/denials.ts'
import { notAnswered, wasAwaited } from './answers/lacking/not-answered.ts'
import { saidOff, saidSo } from './answers/lacking/not-met.ts'
import { orSaidAway } from './answers/lacking/said-away.ts'
import type { Context } from './context.ts'
import { search } from './search.ts'
import { whatHappened } from './what-happened.ts'

export const ask: Command<Context> = {
  path: ['ask'],
  summary: { en: 'A whole question in plain English', de: 'Eine ganze Frage auf Englisch' },
  arguments: [
    {
      name: 'question',
      description: {
        en: 'A whole question: was she at the January meeting? who represented Italy in May 2022?',
        de: 'Eine Frage auf Englisch: was she at the January meeting?',
      },
      required: true,
    },
  ],
  reads: 'subject',
  examples({ chronicle }) {
    const { event, day, people } = materialOf(chronicle)
    const [one, other] = people
    const body = event?.participants.find((person) => person.represents)?.represents
    return about([
      one && day && `was ${one} there on ${day}?`,
      body && day && `who represented ${body} on ${day}?`,
      one && other && `how many times did ${one} and ${other} meet?`,
    ])
  },
  run(asked, context) {
    const without =
      votes(asked, context) ??
      decisions(asked, context) ??
      successors(asked, context) ??
      termOf(asked, context) ??
      whatTheyDid(asked, context) ??
      why(asked, context) ??
      whoseWords(asked, context) ??
      notAnswered(asked, context)
    if (without) return without
    const words = asked.rest.toLowerCase()
    const { claim, people, strangers } = asked.subject
    const counted = soMany(asked, context)
    if (counted) return counted
    const asksWho = /^(?:who|did|was|were|has|have|had|is|are|will|wo|does|do|would)/.test(words)
    const awaited = claim ? wasAwaited(asked, context) : null
    if (awaited) return awaited
    if (claim && asksLength(words)) return whetherSoLong(asked, context)
    if (claim && asksEvery(words)) return every(asked, claim, context)
    if (asksWho && isException(asked)) {
      const plain = claim && people.length + strangers.length > 0 && isPlainNot(words)
      return plain ? notAsked(whether(asked, claim, context)) : exception(asked, context)
    }
    if (claim && /\b(?:twice|more than once|times)\b/.test(words)) return howMany(asked, context)
    if (claim && asksOrder(asked)) return whichCame(asked)
    if (claim) {
      const answer = orSaidAway(asked, orDenied(asked, whether(asked, claim, context), context), context)
      // What was put off may be recorded under its new day: a sentence says that it was.
      const off = claim.calledOff && answer.outcome === 'not-found'
      return (off ? (saidSo(asked, context) ?? saidOff(asked, context)) : null) ?? answer
    }
    const ofBoth = claim ? null : both(asked, context)
    if (ofBoth) return ofBoth
    if (asksLargest(words)) return largest(asked, context)
    if (/\bmost\b|^top\b/.test(words)) return mostOften(asked, context)
    if (/^how (?:many|much|often|frequently|long|big|large|high)\b/.test(words)) return howMany(asked, context)
    if (
      /^(?:which|what) (?:\p{L}+ )?\p{L}*s\b/u.test(words) &&
      !asked.subject.deed &&
      asked.subject.represents === null
    ) {
      const counted = whichOf(asked, context)
      if (counted) return counted
      // "Which countries signed it": those who were there are not all, or others
      if (asksWhichDid(words)) return context.nothing('ask', asked)
    }
    // "Which airports may they use": nobody's name is an answer
    const isOfOthers = /^(?:which|what) /u.test(words) ? !asksPeople(words) : verbAsked(asked) !== null
    if (isOfOthers) return context.nothing('ask', asked)
    if (/^whom? (?:did|does|will|has|had)\b/.test(words) && people.length > 0 && asked.subject.leftOut === null)
      return whoDid(withoutThem(asked), context)
    if (/^(?:who|which|what)\b/.test(words) || asked.subject.deed || asked.subject.represents !== null)
      return whoDid(asked, context)
    return inOtherWords(asked, context)
  },
}

/** "Whom did she present it to": not to herself. */
const withoutThem = (asked: Asked): Asked => ({
  ...asked,
  subject: { ...asked.subject, leftOut: { people: asked.subject.people, of: 'people' } },
})

/** No kind of question that has an answer of its own: the events it is about, or the sentences with its words. */
async function inOtherWords(asked: Asked, context: Context): Promise<Answer> {
  if (isBlank(asked.subject)) return context.nothing('ask', asked)
  const answer = await whatHappened.run(asked, context)
  const { people, bodies } = asked.subject
  const terms = [...asked.subject.terms, ...bodies.map((body) => body.typed)]
  if (answer.outcome === 'answered' || terms.length + people.length === 0) return answer
  const found = await search.run({ ...asked, rest: [...people, ...terms].join(' ') }, context)
  return found.outcome === 'answered' ? found : answer
}
