import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Asked } from '../../core/command.ts'
import { inLines } from '../../core/in-lines.ts'
import { stem, wordsOf } from '../words.ts'
import { looksLikeAnswer } from './looks-like-answer.ts'
import { allOf, meanWeight, type Sought, type SoughtAll, weigh } from './sought.ts'

/** A sentence, and how near it comes to the question. */
export interface Scored {
  readonly citation: Citation
  /** What the sentence itself says of the question. */
  readonly says: readonly Sought[]
  /** The weight of that, and of what the rest of its document says. */
  readonly weight: number
  /** What it is ranked by: the weight, and more where it looks like an answer. */
  readonly points: number
  /** It names somebody who is asked for and recorded nowhere. */
  readonly ofStranger: boolean
}

/** What counts beside the words of the sentence itself; each but the first as a part of the question's mean word. */
const WORTH = {
  /** A word counts so much where only another sentence of the document has it. */
  beside: 0.4,
  /** And this is lost where a name only stands in a sentence before. */
  carried: 0.2,
  /** It has a day where a day is asked for. */
  answer: 0.8,
  /** It was told when it happened. */
  timely: 0.8,
  /** It has the verb that is asked of: who chaired, who received. */
  verb: 0.8,
  /** It names somebody of whom nothing else is known. */
  stranger: 0.8,
  /** It says the question's own word, and no other for it. */
  literal: 0.4,
}
/** Where a sentence says "he", the name stands in one of so many before it. */
export const BEFORE = 3

export const PRONOUN = inLines('iu')`
    \b(?:
      he|she|they|him|her|his|them|their|both|it
      |the (?:
        two|minister|president|governor|chancellor|king|queen|secretary|prime minister|commissioner|couple|ministers
        |presidents|leaders|sides
      )
    )\b
  `

/** All sentences of a document that say something of the question, in the order of the text. */
export function scoredIn(document: string, asked: Asked, sought: SoughtAll, chronicle: Chronicle): readonly Scored[] {
  const { names, words } = sought
  const told = chronicle.sentencesOf(document).map((citation) => ({ citation, stems: stemsOf(citation.quote) }))
  const title = stemsOf(chronicle.source(document)?.title ?? '')
  const inDocument = (one: Sought) => has(title, one) || told.some(({ stems }) => has(stems, one))
  // Of others the same is said elsewhere.
  if (names.length > 0 && !names.some(inDocument)) return []
  const all = allOf(sought).filter(inDocument)
  const strangers = asked.subject.strangers.map((name) => wordsOf(name).map(({ folded }) => stem(folded)))
  const word = meanWeight(sought)
  return told.flatMap(({ citation, stems }, i): Scored[] => {
    const own = words.filter((one) => has(stems, one))
    // Whoever is known is named on every page; of a stranger little else is said than what stands by the name.
    const ofStranger = strangers.some((name) => name.every((one) => stems.has(one)))
    if (own.length === 0 && !ofStranger) return []
    // Or in the title: of whom the whole text tells.
    const before = told.slice(Math.max(0, i - BEFORE), i).map((one) => one.stems)
    const carrying = PRONOUN.test(citation.quote) ? [...before, title] : []
    const named = names.filter((one) => has(stems, one) || carrying.some((there) => has(there, one)))
    const says = [...named, ...own]
    const beside = all.filter((one) => !says.includes(one))
    const looks =
      Number(looksLikeAnswer(asked.question.words, citation.quote)) * WORTH.answer +
      Number(isTimely(citation, asked)) * WORTH.timely +
      Number(hasVerb(stems, asked)) * WORTH.verb +
      Number(ofStranger) * WORTH.stranger +
      own.filter((one) => hasItself(stems, one)).length * WORTH.literal
    // "He received him": whose name it is, the sentence itself does not tell.
    const carried = named.filter((one) => !has(stems, one))
    const weight = weigh(says) + WORTH.beside * weigh(beside) - WORTH.carried * weigh(carried)
    return [{ citation, says, weight, points: weight + looks * word, ofStranger }]
  })
}

/** Does a text with these stems say the word, in one way or another? */
export const has = (stems: ReadonlySet<string>, { stems: ways }: Sought): boolean =>
  ways.some((way) => way.every((one) => stems.has(one)))

function hasVerb(stems: ReadonlySet<string>, { subject: { deed, claim } }: Asked): boolean {
  const verb = (deed ?? claim?.deed)?.verb
  return verb !== undefined && stems.has(stem(verb))
}

const hasItself = (stems: ReadonlySet<string>, { stems: [itself = []] }: Sought): boolean =>
  itself.every((one) => stems.has(one))

export const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ folded }) => stem(folded)))

/** Told when it happened: a report of the week. */
export function isTimely({ published }: Citation, { subject: { period } }: Asked): boolean {
  if (period === null || published?.length !== 10) return false
  return published >= period.from && published <= Temporal.PlainDate.from(period.to).add({ days: 7 }).toString()
}
