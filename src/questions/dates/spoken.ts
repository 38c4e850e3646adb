import { MONTH } from './months.ts'

/** Dates as a phone writes down what is dictated: "the twenty eighth of February twenty twenty two". */

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const any = (words: readonly string[]) => `(?:${words.join('|')})`
const TWO_DIGITS = `(?:${any(TENS)}(?:[\\s-]${any(UNITS)})?|${any(TEENS)}|(?:oh|o)[\\s-]${any(UNITS)})`
const DAY = `(?:twenty[\\s-]${any(ORDINALS.slice(0, 9))}|thirtieth|thirty[\\s-]first|${any(ORDINALS)})`
const YEAR = `(?:(?:two\\s+thousand(?:\\s+and)?(?:\\s+(?:${TWO_DIGITS}|${any(UNITS)}))?)|(?:nineteen|twenty)[\\s-]${TWO_DIGITS})`

const BEFORE = new RegExp(`\\b(?:the\\s+)?(${DAY})\\s+(?:of\\s+)?(?=${MONTH})`, 'giu')
const BEHIND = new RegExp(`(?<=\\b${MONTH})\\s+(?:the\\s+)?(${DAY})\\b`, 'giu')
const OF_YEAR = new RegExp(
  `(?<=\\b(?:in|of|since|until|before|after|${MONTH}|\\d{1,2})[\\s,]+)(${YEAR})\\b(?![\\s-]\\p{L}+s\\b)`,
  'giu',
)

/** The text with such numbers in digits; only beside a month, and years behind one or behind a word for a time. */
export const mendSpoken = (text: string): string =>
  text
    .replace(BEFORE, (_, day: string) => `${dayOf(day)} `)
    .replace(BEHIND, (_, day: string) => ` ${dayOf(day)}`)
    .replace(OF_YEAR, (_, year: string) => String(yearOf(year)))

const parts = (words: string) => words.toLowerCase().split(/[\s-]+/)

function dayOf(words: string): number {
  const [first = '', second] = parts(words)
  if (second !== undefined) return (first === 'thirty' ? 30 : 20) + ORDINALS.indexOf(second) + 1
  return first === 'thirtieth' ? 30 : ORDINALS.indexOf(first) + 1
}

function yearOf(words: string): number {
  const [first = '', second = '', ...rest] = parts(words)
  if (second === 'thousand') return 2000 + small(rest.filter((word) => word !== 'and'))
  return (first === 'nineteen' ? 1900 : 2000) + small([second, ...rest])
}

/** `twenty two` → 22, `oh five` → 5. */
const small = (words: readonly string[]): number =>
  words.reduce((sum, word) => {
    if (UNITS.includes(word)) return sum + UNITS.indexOf(word) + 1
    if (TEENS.includes(word)) return sum + TEENS.indexOf(word) + 10
    return TENS.includes(word) ? sum + (TENS.indexOf(word) + 2) * 10 : sum
  }, 0)
