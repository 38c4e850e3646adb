/** One word, number or mark of a passage, with its offsets in the document's body. */
export interface Word {
  readonly text: string
  /** Lower case, without diacritics and dots: what the lexicon is looked up by ("U.S." → "us", "Türkiye" → "turkiye"). */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Followed by "'s" (or "s'"), which is no part of the word. */
  readonly possessive: boolean
}

// "U.S.", "J." and "St." keep their dots; "d'Affaires", "Jean-Claude", "O’Brien" are one word; "Biden’s" is "Biden"
const WORD =
  /(?:\p{Lu}\.)+(?:\p{Lu}\b)?|\p{L}[\p{L}\p{M}\d]*(?:(?:['’ʼ‘](?![sS](?![\p{L}\p{M}]))|-)\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|[^\s\p{L}\d]/gu

const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen lt col maj adm capt sgt prof rev hon sen rep gov amb st jr sr pres messrs'.split(' '),
)

export function keyOf(text: string): string {
  // Nearly every word is plain, and what follows is slow.
  if (/^[A-Za-z-]+$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/[\p{M}.’'ʼ‘]/gu, '')
    .toLowerCase()
    .replace(/[øłđðıßæœ]/g, (letter) => LETTERS[letter] ?? letter)
}

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }

const CAPITAL_Z = 90

// Plain letters and marks are told by their number: asking a pattern for each word is slow.
function kindOf(first: number, text: string): Word['kind'] {
  if (first >= 48 && first <= 57) return 'number'
  if (first < 128) return (first | 32) >= 97 && (first | 32) <= 122 ? 'word' : 'mark'
  return /^\p{L}/u.test(text) ? 'word' : 'mark'
}

/** ' ’ ʼ ‘ */
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc || code === 0x2018

/** `offset` is where the text begins in the document's body. */
export function wordsOf(text: string, offset: number): readonly Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const first = match[0].charCodeAt(0)
    const kind = kindOf(first, match[0])
    const key = keyOf(match[0])
    let end = match.index + match[0].length
    if (kind === 'word' && text[end] === '.' && ABBREVIATIONS.has(key)) end++
    const after =
      kind === 'word' && isApostrophe(text.charCodeAt(end))
        ? (POSSESSIVE.exec(text.slice(end, end + 3))?.[0].length ?? 0)
        : 0
    const said = text.slice(match.index, end)
    const capital = kind === 'word' && (first < 128 ? first <= CAPITAL_Z : /^\p{Lu}/u.test(said))
    words.push({
      text: said,
      key,
      start: offset + match.index,
      end: offset + end,
      kind,
      capital,
      possessive: after > 0,
    })
    WORD.lastIndex = end + after
  }
  return words
}

// "Biden's", "Allies'" (a closing quotation mark after an s reads the same and does no harm)
const POSSESSIVE = /^['’ʼ‘][sS](?![\p{L}\p{M}])|^['’](?=\s\p{L})/u
