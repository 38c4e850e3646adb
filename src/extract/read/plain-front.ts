import { isDay } from '../recognise/dates/calendar.ts'
import type { FrontMatter } from './front-matter.ts'

const SAID: ReadonlySet<string> = new Set(['title', 'publisher', 'url', 'published'])
const ADDRESS = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/[\w./~%=+,-]*)?$/

/**
 * Nearly every front matter is a few plain lines with nothing wrong (`title: Readout of a call`, `url: "https://…"`): they are
 * read here, at a twentieth of the time. Null for whatever could mean anything else to YAML, or could be wrong: then its
 * library reads it, and says what is.
 */
export function plainFront(source: string): FrontMatter | null {
  const found = new Map<string, string>()
  let publishedLine: number | null = null
  for (let start = 0, line = 2; start === 0 || start < source.length; line++) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const colon = source.indexOf(': ', start)
    if (colon < 0 || colon > end) return null
    const key = source.slice(start, colon)
    const text = plainText(source, colon + 2, end)
    if (text === null || !SAID.has(key) || found.has(key) || !isSound(key, text)) return null
    found.set(key, text)
    if (key === 'published') publishedLine = line
    start = end + 1
  }
  return {
    title: found.get('title') ?? null,
    publisher: found.get('publisher') ?? null,
    url: found.get('url') ?? null,
    published: found.get('published') ?? null,
    corrections: [],
    publishedLine,
  }
}

const QUOTE = 34
const HASH = 35
const COLON = 58
const BACKSLASH = 92

/** What stands behind a key, without its quotation marks; null when YAML could read something else there: "a: b", "a # b", "true". */
function plainText(source: string, start: number, end: number): string | null {
  let last = end
  while (last > start && source.charCodeAt(last - 1) === 32) last--
  const quoted = source.charCodeAt(start) === QUOTE
  if (quoted && (last < start + 2 || source.charCodeAt(last - 1) !== QUOTE)) return null
  const [from, to] = quoted ? [start + 1, last - 1] : [start, last]
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029) return null
    if (quoted ? code === QUOTE || code === BACKSLASH : !isPlain(source, at, code, to)) return null
  }
  const text = source.slice(from, to)
  // YAML knows two kinds of white space, JavaScript many
  if (text === '' || text !== text.trim() || (!quoted && text.length <= 5 && /^(?:null|true|false)$/i.test(text)))
    return null
  return text
}

const isPlain = (source: string, at: number, code: number, to: number): boolean =>
  code === COLON ? at + 1 < to && source.charCodeAt(at + 1) !== 32 : code !== HASH || source.charCodeAt(at - 1) !== 32

/** Without any doubt what the key asks for. */
function isSound(key: string, text: string): boolean {
  if (key === 'url') return ADDRESS.test(text)
  if (key !== 'published') return /^\p{L}/u.test(text)
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return Number(year) >= 1000 && isDay({ year: Number(year), month: Number(month), day: Number(day) })
}
