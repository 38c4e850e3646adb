import { fold } from '../core/fold.ts'
import { keeping } from '../core/keeping.ts'

/**
 * How words are put into the index and looked up in it. Forms of a word that differ by their ending alone count as the
 * same ("meetings", "visited"), words that are only related do not: "general" must never find "generation", which is why
 * this is the first step of Porter's stemmer and not all of it.
 */

// "Biden's" is Biden and nothing; "G7", "COVID-19" are looked up by their parts
const WORD = /[\p{L}\p{N}\p{M}]+/gu
const POSSESSIVE = /['’ʼ‘](?=s\b)s?/gi

export interface Word {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** The words of a text with their places in it, as UTF-16 code units. */
export function wordsOf(text: string): readonly Word[] {
  const plain = text.replace(POSSESSIVE, (owned) => ' '.repeat(owned.length))
  return [...plain.matchAll(WORD)].map((match) => ({
    stem: stem(fold(match[0])),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** What is put into the index for a text; "build-up" is looked up as one word too. */
export const indexed = (text: string): string =>
  [
    ...wordsOf(text).map((word) => word.stem),
    ...[...text.matchAll(HYPHENED)].map(([whole]) => stem(fold(whole.replace('-', '')))),
  ].join(' ')
const HYPHENED = /(?<![\p{L}\p{N}-])\p{Ll}+-\p{Ll}+(?![\p{L}\p{N}-])/gu

/**
 * The FTS5 expression for "all of these words, and of each list one", null when there is no word. Words in quotation marks
 * cannot be syntax.
 */
export function allOf(words: string, lists: readonly (readonly string[])[] = []): string | null {
  const stems = [...new Set(wordsOf(words).map((word) => word.stem))]
  const all = [...stems.map((word) => `"${word}"`), oneOfEach(lists) ?? []].flat()
  return all.length === 0 ? null : all.join(' AND ')
}

/** The FTS5 expression for "of each list one"; null when there is no word. */
export function oneOfEach(lists: readonly (readonly string[])[]): string | null {
  const each = lists.map((list) => list.flatMap((one) => allOf(one) ?? [])).filter((list) => list.length > 0)
  return each.length === 0
    ? null
    : each.map((list) => (list.length === 1 ? (list[0] ?? '') : `(${list.join(' OR ')})`)).join(' AND ')
}

/** Where a text has one of the words. */
export function marksOf(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const wanted = new Set(wordsOf(words).map((word) => word.stem))
  return wordsOf(text)
    .filter((word) => wanted.has(word.stem))
    .map(({ start, end }) => ({ start, end }))
}

// The irregular verbs that reports of meetings live on.
const FORMS: Readonly<Record<string, string>> = {
  met: 'meet',
  held: 'hold',
  spoke: 'speak',
  spoken: 'speak',
  took: 'tak',
  taken: 'tak',
  gave: 'giv',
  given: 'giv',
  went: 'go',
  gone: 'go',
  led: 'lead',
  said: 'say',
  told: 'tell',
  sent: 'send',
  began: 'begin',
  begun: 'begin',
  won: 'win',
  fought: 'fight',
  laid: 'lay',
  paid: 'pay',
  flew: 'fly',
  flown: 'fly',
  wrote: 'writ',
  written: 'writ',
  left: 'leav',
  came: 'com',
  became: 'becom',
  chose: 'choos',
  chosen: 'choos',
  drew: 'draw',
  drawn: 'draw',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  brought: 'bring',
  built: 'build',
  lost: 'los',
  kept: 'keep',
  made: 'mak',
  swore: 'swear',
  sworn: 'swear',
  broke: 'break',
  broken: 'break',
  bought: 'buy',
  sold: 'sell',
  sought: 'seek',
}

const VOWEL = /[aeiouy]/

/** American ways to spell, and the British ones that they are looked up under: who asks for an adviser means the advisor, too. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/iz(?=(?:e|es|ed|ing|ers?|ations?)$)/, 'is'],
  [/^advisor/, 'adviser'],
  [/^(defen|offen|licen)se/, '$1ce'],
  [/^(lab|harb|neighb|hon|col|fav|endeav)or/, '$1our'],
  [/^(cent|theat)er/, '$1re'],
  [/^program(?=s?$)/, 'programme'],
]
const IS_SPELT =
  /iz|^(?:advisor|(?:defen|offen|licen)se|(?:lab|harb|neighb|hon|col|fav|endeav)or|(?:cent|theat)er|programs?$)/

function spelt(word: string): string {
  if (!IS_SPELT.test(word)) return word
  return SPELT.reduce((one, [american, british]) => one.replace(american, british), word)
}

/** The form under which one word is looked up: folded, and of letters and digits alone. */
export const stem = keeping(20_000, stemmed)

function stemmed(word: string): string {
  const form = FORMS[word]
  if (form) return form
  if (word.length < 4 || /\d/.test(word)) return word
  const one = withoutPlural(spelt(word))
  return NO_FORMS.has(one) ? one : withoutTense(one)
}

/** What ends as the form of a verb does and is none: an evening is not even, and no herring hers. */
const NO_FORMS = new Set(
  'ceiling ensuing evening herring hundred inning kindred outing sacred shilling united'.split(' '),
)

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^isu]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  const root = /^(.+?)(?:ed|ing)$/.exec(word)?.[1]
  if (!root || root.length < 3 || !VOWEL.test(root)) return withoutFinalE(word)
  if (root.endsWith('e')) return word.endsWith('ed') ? word.slice(0, -1) : root // agreed, freeing
  // "planned" → "plan", but "called" → "call"
  const single = /([^aeiouylsz])\1$/.test(root) ? root.slice(0, -1) : root
  return withoutFinalE(single)
}

// "invaded" and "invade" meet at "invad"
const withoutFinalE = (word: string): string => (word.length > 3 && /[^e]e$/.test(word) ? word.slice(0, -1) : word)
