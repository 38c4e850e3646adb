import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Block } from '../../../src/core/message.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { wordFor } from '../sentences/deed-words.ts'
import { showing } from './showing.ts'

const NUMBER =
  '(?:(?:more than|less than|over|about|some|nearly|at least|around|almost|up to|approximately|roughly|only|under) )?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?(?:dozens?|hundreds?|thousands?)(?: of)?)(?:[ -](?:hundred|thousand|million|billion))?'

/**
 * "How many envoys did she meet": "over forty foreign envoys", where a sentence has all words of the question; as two publishers
 * tell it of one day, where they differ. Null where sentences of other times differ: they may be of other envoys.
 */
export function countSaid(asked: Asked, context: Context): { said: string; citations: readonly Citation[] } | null {
  const words = fold(asked.rest)
  const noun = /^how many (?:\p{L}+ (?!(?:does|was|is|has|its|his)\b)(?=\p{L}+s\b))?(\p{L}+)/u.exec(words)?.[1] ?? ''
  const isMoney = MONEY_ASKED.test(words)
  if (noun.length < 4 && !isMoney) return null
  const verb = /\b(?:were|was|are|is|been|be|got) (\p{L}{3,})/u.exec(fold(asked.rest))?.[1]
  const done = verb === undefined ? null : wordFor(verb)
  const counted = isMoney
    ? AMOUNT
    : new RegExp(`(?<![\\p{L}\\d])${NUMBER} (?:[\\p{L}’'-]+ ){0,3}?${RegExp.escape(noun)}(?!\\p{L})`, 'iu')
  const found = context.saying(asked).flatMap(({ citation }) => {
    const [said] = counted.exec(citation.quote) ?? []
    // of two sums nobody knows which is meant
    if (isMoney && (citation.quote.match(AMOUNTS) ?? []).length > 1) return []
    if (said !== undefined && done !== null && !isOfVerb(citation.quote, said, done)) return []
    const isPlan = !/\bwill\b/iu.test(asked.rest) && AHEAD.test(citation.quote)
    return said === undefined || OTHERS.test(said) || isPlan ? [] : [{ said, citation }]
  })
  const each = [...new Map(found.map((one) => [fold(one.said), one])).values()]
  const [first, second, third] = each
  if (!first || third || (second && !areOfOneDay(first.citation, second.citation))) return null
  return {
    said: second ? `“${first.said}” or “${second.said}” (the sources differ)` : `“${first.said}”`,
    citations: sentences((second ? each : found).map(({ citation }) => citation)).slice(0, SHOWN),
  }
}

/** Told by two publishers within a few days: of the same, and otherwise. */
export function areOfOneDay(one: Citation, other: Citation): boolean {
  if (one.publisher === null || other.publisher === null || one.publisher === other.publisher) return false
  if (one.published?.length !== 10 || other.published?.length !== 10) return false
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= FEW_DAYS
}
const FEW_DAYS = 3 * 86_400_000

/** "How much did they pledge", "how much will they invest": a sum, which a sentence writes with its currency. */
const MONEY_ASKED = inLines('u')`
    ^how much (?:\p{L}+ )*?(?:
      pledg\p{L}*|invest\p{L}*|pa(?:y|id)|cost|giv\p{L}*|gave|spen[dt]\p{L}*|donat\p{L}*|lend|lent|promis\p{L}*
      |provid\p{L}*|contribut\p{L}*|rais\p{L}*|grant\p{L}*|worth
    )\b
  `
const CURRENCY = '(?:euros?|dollars?|pounds?|francs?|kron(?:er|or|ur)|yen|yuan|rupees?|pesos?|rand|shillings?)'
const SUM = `(?:[A-Z]{0,3}[€$£¥]|(?:USD|EUR|GBP|CHF|NOK|SEK|DKK|JPY) ?)\\d[\\d,.]*\\d?(?: ?(?:thousand|million|billion|trillion|m|bn)\\b)?|\\b\\d[\\d,.]*(?: (?:thousand|million|billion|trillion))? ${CURRENCY}\\b`
const AMOUNT = new RegExp(
  `(?:(?:more than|less than|over|about|some|nearly|at least|around|almost|up to) )?(?:${SUM})`,
  'u',
)
const AMOUNTS = new RegExp(SUM, 'gu')

/** "120 boats were checked and nine were fined": each number is told of its own verb. */
function isOfVerb(quote: string, said: string, verb: RegExp): boolean {
  const at = quote.indexOf(said)
  const behind = quote.slice(at)
  const end = NEXT_NUMBER.exec(behind.slice(said.length))
  const before = quote.slice(0, at)
  const own = `${before.slice(Math.max(0, before.search(LAST_CLAUSE)))}${end ? behind.slice(0, said.length + end.index) : behind}`
  return fold(own).search(verb) >= 0
}
const NEXT_NUMBER = new RegExp(
  `(?:,|;|\\b(?:and|but|while|of which|of whom|of them))\\s+(?:(?:another|a further|only) )?${NUMBER}(?![\\p{L}\\d])`,
  'iu',
)
const LAST_CLAUSE = /(?:[,;]|\b(?:and|but|while))[^,;]*$/u
const AHEAD = /\b(?:is|are) (?:to|due|expected|scheduled)\b|\bwill\b/iu
/** "Two of the envoys", "three days with envoys": of something else. */
const OTHERS =
  /\b(?:of the|of his|of her|of their|with|and|in|on|at|for|from|by|to|days?|years?|hours?|percent|per)\b/iu

/** So many sentences are looked through, and so many are shown. */
const READ = 20
const SHOWN = 2

/**
 * "How many soldiers were at Storm Dawn": sentences with a number of soldiers in the documents that name it, what was
 * published last first, since a plan is overtaken by what came of it.
 */
export function numbersOf(asked: Asked, { chronicle }: Context): readonly Block[] {
  const noun = /^how many (\p{L}+)/u.exec(fold(asked.rest))?.[1] ?? ''
  const others = [...asked.subject.terms, ...asked.subject.bodies.map(({ typed }) => typed)].filter(
    (word) => fold(word) !== noun,
  )
  if (noun.length < 4 || others.length === 0) return []
  const number = new RegExp(
    `(?<!\\p{L})(?:\\d[\\d,.]*|thousands?|hundreds?|dozens?)\\s(?:\\p{L}+\\s){0,2}?${noun}(?!\\p{L})`,
    'iu',
  )
  const documents = new Set(
    chronicle.quotes(others.join(' '), { offset: 0, limit: READ }).items.map(({ document }) => document),
  )
  const found = [...documents]
    .flatMap((document) => chronicle.sentencesOf(document))
    .filter(({ quote }) => number.test(fold(quote)))
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
  return showing(sentences(found).slice(0, SHOWN), 'A number is in these sentences, the latest first:')
}
