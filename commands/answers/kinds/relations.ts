import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { ask as button, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { namedIn, type Placed } from '../sentences/named-in.ts'

/** What somebody is to somebody else. */
const RELATION =
  'deputy|wife|husband|spouse|partner|son|daughter|father|mother|brother|sister|spokes(?:man|woman|person)|chief of staff|advis[eo]r|aide|assistant|interpreter'
/** "Alfred Kamm's deputy", "the wife of Oskar Lund". */
const ASKS = [
  new RegExp(`^(?<of>.+?)['’]s?\\s+(?<is>${RELATION})\\W*$`, 'iu'),
  new RegExp(`^(?:the\\s+)?(?<is>${RELATION})\\s+(?:of|to)\\s+(?<of>.+?)\\W*$`, 'iu'),
]
const READ = 30

/**
 * "Who is Alfred Kamm's deputy": the one whom a sentence calls so, next to him; null for any other question, where no sentence
 * does, and where they name several.
 */
export function relations(asked: Asked, context: Context): Answer | null {
  const found = ASKS.map((pattern) => pattern.exec(asked.rest)?.groups).find((groups) => groups !== undefined)
  const of: readonly string[] = fold(found?.of ?? '').match(/\p{L}+/gu) ?? []
  const is = fold(found?.is ?? '')
  const surname = of.at(-1)
  if (surname === undefined || OFFICE.test(surname)) return null
  const told = context.chronicle.quotesOfEach([[surname], ...is.split(' ').map((word) => [word])], READ)
  const isOne = (name: string) =>
    of.every((word) =>
      fold(name)
        .split(/[^\p{L}]+/u)
        .includes(word),
    )
  const related = [
    ...told.flatMap((citation) => {
      const text = fold(citation.quote)
      const placed = namedIn(text, citation, context)
      return placed.flatMap((one, i) => {
        const [before, after] = [placed[i - 1], placed[i + 1]]
        if (
          !of.every((word) =>
            fold(one.name)
              .split(/[^\p{L}]+/u)
              .includes(word),
          )
        )
          return []
        return [
          ...(after && isBehind(text.slice(one.to, after.from), is) ? [{ name: after.name, citation }] : []),
          ...(before && isBefore(text, before, one, is) ? [{ name: before.name, citation }] : []),
        ]
      })
    }),
    ...byPronoun(surname, is, isOne, context),
  ]
  const [only] = related
  if (!only || related.some(({ name }) => name !== only.name)) return null
  const citations = sentences(related.map(({ citation }) => citation)).slice(0, 2)
  return reply(asked.question, 'who is', {
    title: `${only.name}, the documents say: ${quoted(asked)}`,
    blocks: showing(citations, 'It is said here:'),
    people: [only.name],
    citations,
    buttons:
      context.chronicle.named(only.name).length > 0 ? [button(`Who is ${only.name}`, `who is ${only.name}`)] : [],
  })
}
/** "Anker opened the year. Her deputy, Sven Rask, spoke": whose it is the sentence itself tells, or the one in front, where that names nobody else. */
function byPronoun(surname: string, is: string, isOne: (name: string) => boolean, context: Context) {
  const theirs = new RegExp(`\\b(?:his|her|their) ${MORE}${is},? ${MORE}$`, 'u')
  const { chronicle } = context
  const documents = new Set(chronicle.quotesOfEach([[surname]], READ).map(({ document }) => document))
  return [...documents].slice(0, MOST_READ).flatMap((document) => {
    const told = chronicle.sentencesOf(document)
    return told.flatMap((citation, i) => {
      const text = fold(citation.quote)
      if (!text.includes(is)) return []
      const placed = namedIn(text, citation, context)
      return placed.flatMap((one, at) => {
        const found = theirs.exec(text.slice(0, one.from))
        if (!found) return []
        const before = placed.slice(0, at).filter(({ to }) => to <= found.index)
        const lead = told[i - 1]
        const meant = before.length > 0 ? before : lead ? namedIn(fold(lead.quote), lead, context) : []
        const [owner] = meant
        return owner && meant.every(({ name }) => name === owner.name) && isOne(owner.name)
          ? [{ name: one.name, citation }]
          : []
      })
    })
  })
}
const MOST_READ = 6

const OFFICE = /^(?:president|minister|chancellor|governor|king|queen|secretary|general|chair|bank|fund|ministry)$/

/** A few words that only say more of it: "former", "Ms.", "first". */
const MORE = String.raw`(?:[\p{L}.-]+ ){0,3}`

const TITLED = new RegExp(`^, ${MORE}$`, 'u')

/** "Kamm and his deputy Rama", "Kamm's deputy, Ms. Rama". */
const isBehind = (between: string, is: string): boolean =>
  new RegExp(`^(?:(?:,[^,;.]{1,80},)? (?:and|with) (?:his|her|their)|['’]s?) ${MORE}${is},? ${MORE}$`, 'u').test(
    between,
  )

/** "Rama, deputy to Kamm", "Rama, Kamm's deputy". */
const isBefore = (text: string, one: Placed, of: Placed, is: string): boolean =>
  new RegExp(`^, (?:the )?${MORE}${is} (?:of|to) (?:the )?${MORE}$`, 'u').test(text.slice(one.to, of.from)) ||
  (TITLED.test(text.slice(one.to, of.from)) && new RegExp(`^['’]s? ${MORE}${is}\\b`, 'u').test(text.slice(of.to)))
