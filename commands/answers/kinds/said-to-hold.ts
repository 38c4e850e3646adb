import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { ask as button, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { isLesser } from '../sentences/has-office.ts'

/**
 * "Who is the Minister of Ports of Malta", of whom no event tells: the one whom a sentence with all words of the question names
 * in just this office. Null where none does, or where they name several.
 */
export function saidToHold(asked: Asked, terms: readonly string[], context: Context): Answer | null {
  const { period, publisher } = asked.subject
  if (period !== null || publisher !== null || isLesser(asked.rest)) return null
  const held = context.saying(asked).flatMap(({ citation, said }) =>
    said.flatMap((one) => {
      if (one.is !== 'person') return []
      const role = one.role ?? IS.exec(citation.quote.slice(one.end))?.groups?.office ?? null
      if (role === null) return []
      // an envoy to Westmark is not one of Westmark
      const own = / to /u.test(asked.rest) ? role : role.replace(/ to .*$/u, '')
      const office = fold(`${own} ${one.represents ?? ''}`)
      const isHeld = !isLesser(office) && terms.every((term) => office.includes(fold(term)))
      return isHeld ? [{ name: one.name, office: role, citation }] : []
    }),
  )
  const [only] = held
  if (!only || held.some(({ name }) => fold(name) !== fold(only.name))) return null
  const [known, other] = context.chronicle.named(only.name)
  const name = known && !other ? known.name : only.name
  const citations = sentences(held.map(({ citation }) => citation)).slice(0, 2)
  return reply(asked.question, 'who is', {
    title: `${name}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    people: [name],
    citations,
    buttons: known ? [button(`Who is ${name}`, `who is ${name}`)] : [],
  })
}

/** "Ada Ek is the new High Commissioner of Norlandia to Westmark": behind the name, up to where another clause begins. */
const IS =
  /^ (?:is|remains|serves as|will be) (?:the |an? )?(?:(?:new|current|incoming|newly appointed) )*(?<office>(?!not\b|no\b|never\b|one of\b)\p{L}[^.,;:“”"]{2,100}?)(?=[.,;:]| while\b| and \p{Lu}|$)/iu
