import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { keeping } from '../../../src/core/keeping.ts'
import type { Block } from '../../../src/core/message.ts'
import { sayDay } from '../../../src/wording/dates.ts'
import { sayList, sentences } from '../../../src/wording/events.ts'
import { stemOf } from '../../../src/wording/verbs.ts'
import type { Context } from '../../context.ts'
import { wordFor } from '../sentences/deed-words.ts'
import { showing } from './showing.ts'

const ABOUT =
  /^(?:more than|less than|over|about|some|nearly|at least|around|almost|up to|approximately|roughly|only|under) /iu
const NUMBER =
  '(?:(?:more than|less than|over|about|some|nearly|at least|around|almost|up to|approximately|roughly|only|under) )?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?(?:dozens?|hundreds?|thousands?)(?: of)?)(?:[ -](?:hundred|thousand|million|billion))?'

/** What is counted, as a question asks for it: the pattern of its number, and the word that no sentence needs to have besides. */
interface Counting {
  readonly noun: string
  readonly isMoney: boolean
  readonly pattern: RegExp
  /** The pattern has the verb with it: "injuring at least 40". */
  readonly isOfVerb: boolean
  /** A rate, told in percent. */
  readonly isRate?: true
}

function countingIn(words: string): Counting | null {
  const noun = /^how many (?:\p{L}+ (?!(?:does|was|is|has|its|his)\b)(?=\p{L}+s\b))?(\p{L}+)/u.exec(words)?.[1] ?? ''
  const rate = RATE_ASKED.exec(words)?.groups?.rate
  if (rate !== undefined) return { noun: rate, isMoney: false, pattern: percentOf(rate), isOfVerb: false, isRate: true }
  if (MONEY_ASKED.test(words)) return { noun, isMoney: true, pattern: AMOUNT, isOfVerb: false }
  const done = /^how many (?:were|was|are|have been|had been|got) (?<verb>\p{L}{4,}(?:ed|nt|wn|en|ld))\b/u.exec(words)
    ?.groups?.verb
  if (done !== undefined) return { noun: done, isMoney: false, pattern: ofVerb(stemOf(done)), isOfVerb: true }
  return noun.length < 4 ? null : { noun, isMoney: false, pattern: numbered(noun), isOfVerb: false }
}
/** "How many were injured": "injuring at least 40", "40 were injured", "40 people injured". */
const ofVerb = keeping(100, (verb: string) => {
  const done = `(?<!\\p{L})${RegExp.escape(verb)}\\p{L}*`
  return new RegExp(
    `(?<=${done} )${NUMBER}|(?<![\\p{L}\\d])${NUMBER}(?= (?:others? |people |persons |more )?(?:(?:were|was|are|have been|had been) )?${done})`,
    'iu',
  )
})
/** "How high is inflation", "how much was the growth". */
const RATE_ASKED =
  /^how (?:much|high|large|big|low) (?:is|was|are|were|will) (?:the |this |that |its |their )?(?:[\p{L}-]+ ){0,3}?(?<rate>inflation|rates?|growth|deficit|surplus|unemployment|yield)\b/u
/** "Inflation stood at 3.1 percent in May, and growth at 1.8 percent": the one of its own clause; of two nobody knows which. */
const percentOf = keeping(
  20,
  (noun: string) =>
    new RegExp(
      `(?<=(?<!\\p{L})${noun}(?!\\p{L})(?:(?!\\b(?:and|while|from|but)\\b)[^;,%])*?\\s)(?:about |around |nearly |almost )?\\d+(?:[.,]\\d+)? ?(?:%|per ?cent(?!age)\\b)(?! (?:of|from|to)\\b)`,
      'iu',
    ),
)
const numbered = keeping(
  100,
  (noun: string) => new RegExp(`(?<![\\p{L}\\d])${NUMBER} (?:[\\p{L}’'-]+ ){0,3}?${ways(noun)}(?!\\p{L})`, 'iu'),
)
/** Those who came somewhere are counted as visitors, those who work there as employees. */
const ways = (noun: string): string =>
  noun === 'people' ? '(?:people|visitors|guests|employees|spectators|persons)' : RegExp.escape(noun)

const saidAs = (found: RegExpExecArray | null): string | undefined => found?.[0].replace(/[,.]+$/u, '')

interface CountFound {
  readonly said: string
  readonly citation: Citation
}

export interface CountSaid {
  /** With its quotation marks; of several sources each. */
  readonly said: string
  readonly citations: readonly Citation[]
  /** The number, or each of the two that sources tell otherwise. */
  readonly numbers: readonly string[]
  /** What another publisher tells of the same days, of this or of something near it. */
  readonly others: readonly Citation[]
}

/**
 * "How many envoys did she meet": "over forty foreign envoys", where a sentence has all words of the question; as two publishers
 * tell it of one day, where they differ, and as it was told at different times, each with its day. `means` looks at a sentence
 * from behind the number on.
 */
export function countSaid(
  asked: Asked,
  context: Context,
  means: (behind: string) => boolean = () => true,
): CountSaid | null {
  const words = fold(asked.rest)
  const counting = countingIn(words)
  if (!counting) return null
  const verb = /\b(?:were|was|are|is|been|be|got) (\p{L}{3,})/u.exec(words)?.[1]
  const done = verb === undefined || counting.isMoney ? null : wordFor(verb)
  // "Killing three people and injuring 40": the number that stands with the verb, where one does
  const own = done === null || verb === undefined ? null : ofVerb(stemOf(verb))
  const saidOf = (citation: Citation, mayBePlanned = false): readonly CountFound[] => {
    const [byVerb, byNoun] = [own?.exec(citation.quote), counting.pattern.exec(citation.quote)]
    const said = saidAs(byVerb && byVerb.index !== byNoun?.index ? byVerb : byNoun)
    if (said === undefined || (!counting.isRate && OTHERS.test(said.replace(ABOUT, '')))) return []
    // of two sums nobody knows which is meant
    if (counting.isMoney && (citation.quote.match(AMOUNTS) ?? []).length > 1) return []
    if (done !== null && !isOfVerb(citation.quote, said, done)) return []
    const isPlan =
      !mayBePlanned &&
      !/\b(?:will|expected|projected|forecast)\b/iu.test(asked.rest) &&
      isAhead(citation.quote, said, asked.rest)
    return isPlan || !means(citation.quote.slice(citation.quote.indexOf(said) + said.length))
      ? []
      : [{ said, citation }]
  }
  const found = context.saying(asked).flatMap(({ citation }) => saidOf(citation))
  const each = [...new Map(found.map((one) => [fold(one.said), one])).values()]
  const [first, second, third] = each
  if (!first) return null
  const numbers = each.map(({ said }) => said)
  const citationsOf = (of: readonly CountFound[]) => sentences(of.map(({ citation }) => citation))
  if (third || (second && !areOfOneDay(first.citation, second.citation))) {
    const said = atTheirTimes(each)
    return said === null ? null : { said, numbers, citations: citationsOf(each), others: [] }
  }
  const others = second ? [] : toldByOthers(asked, first, counting, saidOf, context)
  return {
    said: second ? `“${first.said}” or “${second.said}” (the sources differ)` : `“${first.said}”`,
    numbers,
    citations: citationsOf(second ? each : found).slice(0, SHOWN),
    others,
  }
}

/** "“At least 60 people” (3 May 2024) and “more than 70 people” (9 June 2024)": a toll grows, and each is true of its day. */
function atTheirTimes(each: readonly CountFound[]): string | null {
  if (each.length > MOST_TIMES || each.some(({ citation }) => citation.published?.length !== 10)) return null
  const inOrder = each.toSorted((a, b) => (b.citation.published ?? '').localeCompare(a.citation.published ?? ''))
  const said = inOrder.map(({ said, citation }) => `“${said}” (${sayDay(citation.published ?? '')})`)
  return `Told at different times, maybe not of the same: ${sayList(said)}`
}
const MOST_TIMES = 4

/** Another publisher's sentence of the same days, of which only the title says the rest: "The total was set at 45,000 tonnes". */
function toldByOthers(
  { subject: { terms, bodies } }: Asked,
  first: CountFound,
  { noun }: Counting,
  saidOf: (citation: Citation, mayBePlanned: boolean) => readonly CountFound[],
  { chronicle }: Context,
): readonly Citation[] {
  const needed = [...terms, ...bodies.map(({ typed }) => fold(typed))].filter((word) => word !== noun)
  const searched = noun === '' ? needed.slice(0, 3) : [noun]
  const found = searched
    .flatMap((word) => chronicle.quotes(word, { offset: 0, limit: READ }).items)
    .filter((citation) => {
      if (!areOfOneDay(citation, first.citation)) return false
      const around = fold(`${citation.quote} ${chronicle.source(citation.document)?.title ?? ''}`)
      return (
        needed.every((word) => around.includes(word.replace(/(?:e[sd]|s|ing)$/u, ''))) &&
        saidOf(citation, true).some(({ said }) => numberIn(said) !== numberIn(first.said))
      )
    })
  return sentences(found).slice(0, SHOWN)
}
const numberIn = (said: string): string => fold(said.replace(ABOUT, '')).split(' ')[0] ?? ''

/** Told by two publishers within a few days: of the same, and otherwise. */
export function areOfOneDay(one: Citation, other: Citation): boolean {
  if (one.publisher === null || other.publisher === null || one.publisher === other.publisher) return false
  if (one.published?.length !== 10 || other.published?.length !== 10) return false
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= FEW_DAYS
}
const FEW_DAYS = 3 * 86_400_000

/**
 * What the sentence that comes nearest counts, where only its document's title says all that is asked: "four countries will
 * invest €2 million", of a report on ferries. It may mean it, and the reader has to see.
 */
export function countNear(
  asked: Asked,
  context: Context,
  candidates: readonly Citation[] = context.nearest(asked),
  means: (behind: string) => boolean = () => true,
): CountFound | null {
  const counting = countingIn(fold(asked.rest))
  if (!counting) return null
  const { terms, bodies } = asked.subject
  const needed = [...terms, ...bodies.map(({ typed }) => fold(typed))].filter(
    (word) => word !== counting.noun && !(counting.isMoney && PAID.test(word)),
  )
  const isFuture = /\bwill\b|\b(?:is|are)\b.*\p{L}ing\b/iu.test(asked.rest)
  const found = candidates.flatMap((citation) => {
    const said = saidAs(counting.pattern.exec(citation.quote))
    const around = fold(textAround(citation, context))
    const isAll = needed.every((word) => around.includes(word.replace(/(?:e[sd]|s|ing)$/u, '')))
    const isOne =
      counting.isOfVerb || (citation.quote.match(counting.isMoney ? AMOUNTS : ANY_NUMBER) ?? []).length === 1
    const isPlan = !isFuture && AHEAD.test(citation.quote)
    return said !== undefined &&
      means(citation.quote.slice(citation.quote.indexOf(said) + said.length)) &&
      isAll &&
      isOne &&
      !isPlan &&
      !OTHERS.test(said.replace(ABOUT, ''))
      ? [{ said, citation }]
      : []
  })
  // Of one word alone there may be many sums.
  return needed.length > 1 || found.length === 1 ? (found[0] ?? null) : null
}
const PAID = /^(?:pa(?:y|ys|id|ying)|spen[dt]\p{L}*|giv\p{L}+|gave|money|provid\p{L}*|donat\p{L}*)$/u

/** The sentence with its title and the two in front of it, which say of what it is. */
function textAround({ document, quote }: Citation, { chronicle }: Context): string {
  const told = chronicle.sentencesOf(document)
  const at = told.findIndex((one) => one.quote === quote)
  const before = told.slice(Math.max(0, at - 2), Math.max(0, at)).map((one) => one.quote)
  return [chronicle.source(document)?.title ?? '', ...before, quote].join(' ')
}
const ANY_NUMBER = /(?<![\p{L}\d])\d[\d,.]*/gu

/** "How much did they pledge", "how much will they invest": a sum, which a sentence writes with its currency. */
const MONEY_ASKED = inLines('u')`
    ^how (?:much|big|large|high) (?:is|was|are|were|will) (?:the |this |that |an? |its )?(?:[\p{L}-]+ )*?(?:
      loans?|grants?|funds?|budgets?|aid|packages?|credits?|fines?|deals?|contracts?|costs?|prices?|investments?|donations?
      |swaps?|lines?|facilit(?:y|ies)|schemes?|projects?|bonds?|gifts?|pledges?|funding|contributions?|subsid(?:y|ies)|bill
    )\b
    |^how much (?:\p{L}+ )*?(?:
      pledg\p{L}*|invest\p{L}*|pa(?:y(?:s|ing)?|id)|cost|giv\p{L}*|gave|spen[dt]\p{L}*|donat\p{L}*|lend|lent|promis\p{L}*
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
  `(?:,|;|\\b(?:and|but|while|of which|of whom|of them))\\s+(?:\\p{L}+(?:ing|ed)\\s+)?(?:(?:another|a further|only) )?${NUMBER}(?![\\p{L}\\d])`,
  'iu',
)
const LAST_CLAUSE = /(?:[,;]|\b(?:and|but|while))[^,;]*$/u
const AHEAD = /\b(?:is|are) (?:to|due|expected|scheduled)\b|\bwill\b/iu
/** Is what the number counts still to come? "Will replace a ferry that carries 2,000 people" tells what the ferry, if that is asked of, carries now. */
function isAhead(quote: string, said: string, words: string): boolean {
  const before = quote.slice(0, Math.max(0, quote.indexOf(said)))
  const last = [...before.matchAll(/(?<of>\p{L}+),? (?:that|which|who)\b/gu)].at(-1)
  const own = last && fold(words).includes(fold(last.groups?.of ?? '')) ? last.index : 0
  return AHEAD.test(quote.slice(own))
}

/** "Two of the envoys", "three days with envoys": of something else. */
const OTHERS =
  /\b(?:of the|of his|of her|of their|with|and|in|on|at|for|from|by|to|days?|years?|hours?|percent|per)\b/iu

const NUMBERS_OF = keeping(
  100,
  (noun: string) =>
    new RegExp(`(?<!\\p{L})(?:\\d[\\d,.]*|thousands?|hundreds?|dozens?)\\s(?:\\p{L}+\\s){0,2}?${noun}(?!\\p{L})`, 'iu'),
)

/** So many sentences are looked through, and so many are shown. */
const READ = 20
const SHOWN = 2

/**
 * "How many soldiers were at Storm Dawn": sentences with a number of soldiers in the documents that name it, what was
 * published last first, since a plan is overtaken by what came of it.
 */
export function numbersOf(asked: Asked, { chronicle }: Context): readonly Block[] {
  const noun = /^how many (?!(?:were|was|have|had|are|will|did|does|died)\b)(\p{L}+)/u.exec(fold(asked.rest))?.[1] ?? ''
  const others = [...asked.subject.terms, ...asked.subject.bodies.map(({ typed }) => typed)].filter(
    (word) => fold(word) !== noun,
  )
  if (noun.length < 4 || others.length === 0) return []
  const number = NUMBERS_OF(noun)
  const documents = new Set(
    chronicle.quotes(others.join(' '), { offset: 0, limit: READ }).items.map(({ document }) => document),
  )
  const found = [...documents]
    .flatMap((document) => chronicle.sentencesOf(document))
    .filter(({ quote }) => number.test(fold(quote)))
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
  return showing(sentences(found).slice(0, SHOWN), 'A number is in these sentences, the latest first:')
}
