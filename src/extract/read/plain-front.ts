import { isDay } from '../recognise/dates/calendar.ts'
import type { FrontMatter } from './front-matter.ts'

/** `title: Readout of a call`, `url: "https://…"`: a key and its text on one line. */
const KEY = /^(?:title|publisher|url|published): /
const QUOTED = /^"([^"\\]+)" *$/
const UNQUOTED = /^[\p{L}\d]/u
const CONTROL = /[^\P{Cc}\n]/u
/** What YAML reads as something else than these letters: "a: b", "a # b", "true". */
const OTHER = /: |:$| #|^(?:null|true|false)$/i
const ADDRESS = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/[\w./~%=+,-]*)?$/

/**
 * Nearly every front matter is a few plain lines with nothing wrong: they are read here, at a twentieth of the time. Null
 * for whatever could mean anything else to YAML, or could be wrong: then its library reads it, and says what is.
 */
export function plainFront(source: string): FrontMatter | null {
  if (CONTROL.test(source)) return null
  const found = new Map<string, string>()
  let publishedLine: number | null = null
  for (const [i, line] of source.replace(/\n$/, '').split('\n').entries()) {
    if (!KEY.test(line)) return null
    const key = line.slice(0, line.indexOf(':'))
    const value = line.slice(key.length + 2)
    const quoted = QUOTED.exec(value)?.[1]
    if (quoted === undefined && !UNQUOTED.test(value)) return null
    const said = quoted ?? value
    const text = said.endsWith(' ') ? said.replace(/ +$/, '') : said
    // YAML knows two kinds of white space, JavaScript many
    if (text === '' || text !== text.trim() || found.has(key) || (quoted === undefined && OTHER.test(text))) return null
    if (!isSound(key, text)) return null
    found.set(key, text)
    if (key === 'published') publishedLine = i + 2
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

/** Without any doubt what the key asks for. */
function isSound(key: string, text: string): boolean {
  if (key === 'url') return ADDRESS.test(text)
  if (key !== 'published') return /^\p{L}/u.test(text)
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : []
  return year >= 1000 && isDay({ year, month, day })
}
