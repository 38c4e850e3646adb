/**
 * The letters that every match of a pattern has in it: of `/\b(?:instead|rather) of\b/` "instead" or "rather". Read from the
 * pattern itself, so that whoever writes one does not have to say it.
 */

/** Letters in a row, small and of ASCII; at the start or the end of a word when the pattern says so. */
export interface Stem {
  readonly letters: string
  readonly starts: boolean
  readonly ends: boolean
}

/** What a part of a pattern can be. */
interface Part {
  /** All that it matches, with a blank for whatever is no letter; null when nobody can say, or there is too much of it. */
  readonly exact: readonly string[] | null
  /** One of these stands in each match; null when nothing has to. */
  readonly stems: readonly Stem[] | null
}

/** So many spellings of one part are told apart. */
const MANY = 48

const EMPTY: Part = { exact: [''], stems: null }
const BLANK: Part = { exact: [' '], stems: null }
const ANYTHING: Part = { exact: null, stems: null }

/** What each match of the pattern needs one of; null when it can match without any word. */
export function stemsOf(pattern: RegExp): readonly Stem[] | null {
  return needed(new Reader(pattern.source).alternatives())
}

/** Reads the parts of a pattern, one behind the other. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** `before` is what is sure to stand in front of each of them. */
  alternatives(before: Part = EMPTY): Part {
    const all = [this.#sequence(before)]
    while (this.#takes('|')) all.push(this.#sequence(before))
    return all.length === 1 ? (all[0] ?? EMPTY) : oneOf(all)
  }

  #sequence(before: Part): Part {
    const parts = [before]
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      parts.push(this.#times(this.#one(parts.at(-1) === BLANK ? BLANK : EMPTY)))
    return inOrder(parts)
  }

  #one(before: Part): Part {
    const letter = this.#source[this.#at++] ?? ''
    if (letter === '(') return this.#group(before)
    if (letter === '[') return this.#class()
    if (letter === '^' || letter === '$') return EMPTY
    if (letter === '.') return ANYTHING
    return letter === '\\' ? this.#escaped() : said(letter)
  }

  #group(before: Part): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += opening.length
    const inside = this.alternatives(before)
    this.#takes(')')
    return /[=!]$/.test(opening) ? EMPTY : inside
  }

  #class(): Part {
    const from = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const inside = this.#source.slice(from, this.#at++)
    if (/^\^|\\[^sdnt.,\-\\/()[\]]|[a-z]-[a-z]/i.test(inside)) return ANYTHING
    return { exact: [...new Set([...inside.replace(/\\./g, ' ')].map(plain))], stems: null }
  }

  #escaped(): Part {
    const letter = this.#source[this.#at++] ?? ''
    if (letter === 'p' || letter === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1
    if (letter === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1
    return /[bdsWnrtv]/.test(letter) ? BLANK : /[a-z1-9]/i.test(letter) ? ANYTHING : said(letter)
  }

  /** How often the part may come. */
  #times(part: Part): Part {
    const times = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at))
    if (!times) return part
    this.#at += times[0].length
    const [, least, open, most] = times
    const isOptional = /^[?*]/.test(times[0]) || least === '0'
    const isOne = times[0].startsWith('?') || (least !== undefined && (open === '' ? least : most) === '1')
    if (isOne && !isOptional) return part
    // blanks in a row are as one
    const isBlank = part.exact?.every((each) => each.trim() === '')
    if (isBlank && !isOptional) return part.exact?.every((each) => each === ' ') ? BLANK : part
    const exact = isOne || isBlank ? part.exact : null
    return {
      exact: exact && [...new Set(isOptional ? ['', ...exact] : exact)],
      stems: isOptional ? null : needed(part),
    }
  }

  #takes(letter: string): boolean {
    if (this.#source[this.#at] !== letter) return false
    this.#at++
    return true
  }
}

const plain = (letter: string): string => (/[a-z]/i.test(letter) ? letter.toLowerCase() : ' ')
const said = (letter: string): Part => (plain(letter) === ' ' ? BLANK : { exact: [plain(letter)], stems: null })

function oneOf(parts: readonly Part[]): Part {
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : null
  if (exact && exact.length <= MANY) return { exact, stems: null }
  const stems = parts.map(needed)
  return { exact: null, stems: stems.every((each) => each !== null) ? shortest(stems.flat()) : null }
}

function inOrder(parts: readonly Part[]): Part {
  let exact: readonly string[] = ['']
  const found: (readonly Stem[])[] = []
  let isWhole = true
  const close = () => {
    const stems = stemsIn(exact)
    if (stems) found.push(stems)
    isWhole = false
  }
  for (const part of parts) {
    const longer = part.exact && new Set(exact.flatMap((before) => part.exact?.map((each) => before + each) ?? []))
    if (longer && longer.size <= MANY) {
      exact = [...longer]
      continue
    }
    close()
    if (part.stems) found.push(part.stems)
    exact = part.exact && part.exact.length <= MANY ? part.exact : ['']
  }
  if (isWhole) return { exact, stems: null }
  close()
  return { exact: null, stems: rarest(found) }
}

const needed = ({ exact, stems }: Part): readonly Stem[] | null => stems ?? (exact && stemsIn(exact))

/** The best stem of each; null when one of them has none. */
function stemsIn(exact: readonly string[]): readonly Stem[] | null {
  const found = exact.map((text) => rarest(stemsOfText(text).map((stem) => [stem])))
  return found.every((each) => each !== null) ? shortest(found.flat()) : null
}

const stemsOfText = (text: string): readonly Stem[] =>
  [...text.matchAll(/[a-z]+/g)].flatMap(({ 0: letters, index }) => {
    const starts = index > 0
    const ends = index + letters.length < text.length
    const isWhole = starts && ends
    // "Biden's": the "s" is no part of a word
    const isLong = isWhole ? letters !== 's' : letters.length > (starts || ends ? 1 : 2)
    return isLong ? [{ letters, starts, ends }] : []
  })

/** Words that stand in most sentences. */
const COMMON = new Set(
  'a an and as at be by for from had has have he her his in is it of on or that the this to was who will with'.split(
    ' ',
  ),
)

/** Of several that are needed together, those that are found least often: the longest. */
function rarest(all: readonly (readonly Stem[])[]): readonly Stem[] | null {
  const lengthOf = ({ letters }: Stem) => (COMMON.has(letters) ? 1 : letters.length)
  const length = (stems: readonly Stem[]) => Math.min(...stems.map(lengthOf)) - stems.length / 100
  return all.reduce<readonly Stem[] | null>((best, each) => (best && length(best) >= length(each) ? best : each), null)
}

/** Without those that stand in another one: "appointed" has "appoint". */
function shortest(stems: readonly Stem[]): readonly Stem[] {
  const unique = [...new Map(stems.map((stem) => [`${stem.starts} ${stem.letters} ${stem.ends}`, stem])).values()]
  return unique.filter((stem) => !unique.some((other) => other !== stem && isIn(other, stem)))
}

const isIn = (small: Stem, large: Stem): boolean =>
  large.letters.includes(small.letters) &&
  (!small.starts || (large.starts && large.letters.startsWith(small.letters))) &&
  (!small.ends || (large.ends && large.letters.endsWith(small.letters)))
