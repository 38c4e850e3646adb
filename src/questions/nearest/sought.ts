import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Asked } from '../../core/command.ts'
import { inLines } from '../../core/in-lines.ts'
import { isPeriodAlone } from '../../wording/events.ts'
import { stem, wordsOf } from '../words.ts'
import { saidOtherwise } from './said-otherwise.ts'

/** A word of the question: what a document may say for it, and how much it tells that a sentence has it. */
export interface Sought {
  readonly words: readonly string[]
  /** The stems of each of them. */
  readonly stems: readonly (readonly string[])[]
  /** In how many sentences one of the words is; where in none, the weight is what every sentence lacks. */
  readonly found: number
  /** The rarer the more. */
  readonly weight: number
}

/** What a question seeks; of a day alone, of which every sentence tells or none, nothing. */
export interface SoughtAll {
  /** Surnames of those who are known, and what is written like a name. */
  readonly names: readonly Sought[]
  /** What it says beside names, days and its own words, the rarest first. */
  readonly words: readonly Sought[]
}

export function soughtOf(asked: Asked, chronicle: Chronicle): SoughtAll {
  const { names, words } = askedWords(asked, chronicle)
  return {
    names: names.map((ways) => sought(ways, chronicle)),
    words: words.map((word) => sought(saidOtherwise(word), chronicle)).toSorted((a, b) => b.weight - a.weight),
  }
}

interface AskedWords {
  /** Surnames in every spelling of the documents, and each word of what is written like a name. */
  readonly names: readonly (readonly string[])[]
  readonly words: readonly string[]
}

/** The words of a question, folded, as they were typed: those of names, and all others that tell something. */
export function askedWords(asked: Asked, chronicle: Chronicle): AskedWords {
  const { subject, question } = asked
  if (isPeriodAlone(subject)) return { names: [], words: [] }
  const folded = (name: string) => wordsOf(name).map((word) => word.folded)
  const people = subject.people.map((name) => [name, ...aliasesOf(name, chronicle)].map(folded))
  const surnames = people.map((ways) => [...new Set(ways.map((words) => words.at(-1) ?? ''))])
  const names = [...surnames, ...subject.strangers.flatMap(folded).map((word) => [word])]
  const named = new Set([...names.flat(), ...people.flat(2)].map(stem))
  const typed = withDays(wordsOf(question.words).map(({ folded }) => folded))
  // "Prime Minister Reddy" is sought as Reddy
  const words = typed
    .filter((word, i) => !(TITLES.has(word) && isTitleOf(named, typed.slice(i))))
    // "How long", "how high"
    .filter((word) => !(MEASURE.test(word) && typed[typed.indexOf(word) - 1] === 'how'))
    .filter((word) => subject.period === null || !DATED.test(word))
    .filter((word) => !PLAIN.has(word) && !named.has(stem(word)))
  return { names, words: [...new Set(words)] }
}

const MEASURE = /^(?:long|high|big|large)$/u

/** "Zelensky" in a document, where the answers say Zelenskyy. */
const aliasesOf = (name: string, chronicle: Chronicle): readonly string[] =>
  chronicle.named(name).flatMap((one) => (one.name === name ? one.aliases : []))

export const weigh = (sought: readonly Sought[]): number => sought.reduce((sum, { weight }) => sum + weight, 0)

export const allOf = ({ names, words }: SoughtAll): readonly Sought[] => [...names, ...words]

export const meanWeight = (sought: SoughtAll): number => weigh(allOf(sought)) / allOf(sought).length

/** A word that every sentence has weighs little beside one that is in two. */
const MANY = 2_000

function sought(words: readonly string[], chronicle: Chronicle): Sought {
  const found = chronicle.countOfEach([words])
  const stems = words.map((word) => wordsOf(word).map(({ folded }) => stem(folded)))
  return { words, stems, found, weight: Math.log(1 + MANY / Math.max(found, 1)) }
}

/** Words of the question itself, which no sentence is sought for. */
const PLAIN = new Set(
  'who whom whose what when where why how which is are was were be been being am do does did done has have had will would shall should can could may might must the a an of in on at to for from by with between into about and or but not no yes any some there their they them he him his she her it its this that these those you your me my i we us our ever already again still really please tell show give ask many much more most often time times take took part event document documents know happen happened happens mr mrs ms'.split(
    ' ',
  ),
)

const TITLES = new Set(
  'prime deputy foreign president chancellor minister secretary general governor king queen prince princess ambassador commissioner chairman premier'.split(
    ' ',
  ),
)

/** "17 June" of no known year is one word: a sentence with the number alone, or the month, says nothing of it. */
function withDays(typed: readonly string[]): readonly string[] {
  return typed.flatMap((word, i) => {
    const [before = '', next = ''] = [typed[i - 1], typed[i + 1]]
    if ((A_DAY.test(before) && A_MONTH.test(word)) || (A_MONTH.test(before) && A_DAY.test(word))) return []
    return (A_DAY.test(word) && A_MONTH.test(next)) || (A_MONTH.test(word) && A_DAY.test(next))
      ? [`${Number.parseInt(A_DAY.test(word) ? word : next, 10)} ${A_MONTH.test(word) ? word : next}`]
      : [word]
  })
}
const A_DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u
const A_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u

/** The day itself is no word to look for: a sentence with another number or month says nothing of it. */
const DATED = inLines('u')`
  ^(?:
    \d+(?:st|nd|rd|th)?|\d+ \p{L}+|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
    |sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|tomorrow|week|month|year|last|next
    |early|late|spring|summer|autumn|winter
  )$
`

const isTitleOf = (named: ReadonlySet<string>, words: readonly string[]): boolean => {
  const next = words.find((word) => !TITLES.has(word))
  return next !== undefined && named.has(stem(next))
}
