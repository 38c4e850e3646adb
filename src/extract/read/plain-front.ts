import { isDay } from '../recognise/dates/calendar.ts'
import type { FrontMatter } from './front-matter.ts'

/** `title: Readout of a call`, `url: "https://…"`: a key and its text on one line, within quotation marks or not. */
const LINE = /^(title|publisher|url|published): (?:"([^"\\]+)" *|([\p{L}\d].*))$/u
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
    const [, key, quoted, unquoted] = LINE.exec(line) ?? []
    const said = quoted ?? unquoted
    if (key === undefined || said === undefined) return null
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
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return Number(year) >= 1000 && isDay({ year: Number(year), month: Number(month), day: Number(day) })
}
