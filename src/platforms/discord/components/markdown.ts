import type { Span } from '../../../core/message.ts'

/** Whatever Discord gives a meaning to inside a line: emphasis, code, spoilers, quotes, mentions, links, headings, `:emoji:`. */
const SPECIAL = /[\\*_~|`<>[\]#@]|:(?=\/\/|[\w+-]+:)|(?<=discord(?:app)?)\.(?=gg|com)/gi
/** What makes a list at the start of a line: `- x`, `+ x`, `1. x`. */
const LIST = /^(\s*(?:\d+(?=[.)])|(?=[-+])))/

/**
 * One line of any text, so that it shows as it is: no mention, link, emphasis, heading or list comes of it. What cannot be
 * seen (control characters, marks that turn the direction of writing) is left out.
 */
export function escaped(text: string): string {
  return plain(text).replace(SPECIAL, '\\$&').replace(LIST, '$1\\')
}

/** The text an escaped line shows. */
export const unescaped = (line: string): string => line.replace(/\\([^0-9A-Za-z\s])/g, '$1')

/** Well-formed, on one line, without what cannot be seen. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** Cuts so that the escaped text has at most `most` characters; an ellipsis says that something is missing. */
export function escapedWithin(text: string, most: number): string {
  const whole = escaped(text)
  if (whole.length <= most) return whole
  const points = [...cut(plain(text), most)]
  while (points.length > 0 && escaped(points.join('')).length >= most) points.length -= Math.max(1, points.length >> 5)
  return most > 0 ? `${escaped(points.join('').trimEnd())}…` : ''
}

/** The first UTF-16 code units, without half a character at the end. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '')

/** Cuts plain text (a button's label, a menu's entry) to at most `most` UTF-16 code units. */
export function clip(text: string, most: number): string {
  const whole = plain(text).trim()
  return whole.length <= most ? whole : `${cut(whole, most - 1).trimEnd()}…`
}

const MARKS = { strong: '**', emphasis: '*', marked: '__' } as const

/** Spans as one line of markdown of at most `most` characters, a few marks more; a link that has no room is left out. */
export function inline(spans: readonly Span[], most = 1000): string {
  let left = most
  let line = ''
  for (const span of merged(spans)) {
    if (left <= 0) break
    const lead = /^\s/.test(span.text) ? ' ' : ''
    const tail = /\s$/.test(span.text) ? ' ' : ''
    const words = escapedWithin(span.text.trim(), left)
    // Nothing comes after what was cut.
    left = words.endsWith('…') && !span.text.trimEnd().endsWith('…') ? 0 : left - words.length
    if (words === '') {
      line += lead
      continue
    }
    const mark = span.style ? MARKS[span.style] : ''
    const href = span.link === undefined ? null : address(span.link)
    const linked = href !== null && href.length <= left
    if (linked) left -= href.length
    const shown = isChannel(span.channel)
      ? `<#${span.channel}>`
      : linked
        ? `[${mark}${words}${mark}](${href})`
        : `${mark}${words}${mark}`
    // Two marks that touch would be read as another mark: a space without width keeps them apart.
    const joint = lead === '' && mark !== '' && /[*_]$/.test(line) ? '\u200b' : ''
    line += lead + joint + shown + tail
  }
  return line.trim()
}

/** Discord puts the channel's name in; what is no identifier is shown as it is. */
const isChannel = (id: string | undefined): boolean => id !== undefined && /^\d{15,22}$/.test(id)

/** Neighbours that look alike become one span, so that no marks meet between them. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && last.style === span.style && last.link === span.link && last.channel === span.channel && !span.channel)
      out[out.length - 1] = { ...last, text: last.text + span.text }
    else out.push(span)
  }
  return out
}

/** An http(s) address that cannot end the markdown link it stands in; null when it is none. */
export function address(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (!/^https?:$/.test(url.protocol)) return null
  const href = url.href.replace(
    /[()<>[\]\\`\s]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return href.length <= 500 ? href : null
}
