import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'

const READ = 30
const SHOWN = 3

/**
 * "Who is Lars Ek", who took part in nothing and is only quoted: the offices in which sentences name him. Null for anybody whom an
 * event knows, and where no sentence gives him one.
 */
export function saidToBe(asked: Asked, context: Context): Answer | null {
  const { people, strangers, terms, bodies, kinds, period, publisher } = asked.subject
  if (people.length + bodies.length + kinds.length > 0 || period !== null || publisher !== null) return null
  const name = strangers.length === 1 && terms.length === 0 ? strangers[0] : strangers.length === 0 ? asked.rest : ''
  const words = fold(name ?? '').match(/[\p{L}’'-]+/gu) ?? []
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const told = context.chronicle.quotesOfEach(
    words.map((word) => [word]),
    READ,
  )
  const found = told.flatMap((citation) =>
    context.chronicle.saidIn(citation).flatMap((one) => {
      if (one.is !== 'person' || one.role === null) return []
      const own = fold(one.name).split(' ')
      const office = one.represents && !one.role.includes(one.represents) ? `${one.role}, ${one.represents}` : one.role
      return words.every((word) => own.includes(word)) ? [{ name: one.name, office, citation }] : []
    }),
  )
  const [first] = found
  if (!first || new Set(found.map((one) => fold(one.name))).size > 1) return null
  const offices = [...new Map(found.map(({ office }) => [fold(office), office])).values()].slice(0, SHOWN)
  const citations = sentences(found.map(({ citation }) => citation)).slice(0, SHOWN)
  return reply(asked.question, 'who is', {
    title: `${first.name}, ${offices.join('; ')}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'Recorded as taking part in no event. It is said here:'),
    people: [first.name],
    citations,
  })
}
/** A name: of more words it is an office, or a question. */
const MOST_WORDS = 4
