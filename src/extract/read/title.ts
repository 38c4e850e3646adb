import { inLines } from '../../core/in-lines.ts'
import { lineStamp } from './stamp.ts'

const LONGEST_TITLE = 300
const LINES = 10

/** The headline: the first line that is no date, label or sentence; null when the text begins with its first sentence. */
export function titleOf(view: string): string | null {
  for (let start = 0, seen = 0; start < view.length && seen < LINES; ) {
    const newline = view.indexOf('\n', start)
    const end = newline < 0 ? view.length : newline
    const raw = view.slice(start, Math.min(end, start + 2 * LONGEST_TITLE))
    start = end + 1
    if (!/\p{L}{2}/u.test(raw)) continue
    seen++
    const line = raw
      .replace(/\s+/g, ' ')
      .replace(/^[\s•·*–—-]+/, '')
      .trim()
    if (lineStamp(line) || LABEL.test(line)) continue
    if (line.length > LONGEST_TITLE || line.length < 8 || /[.;,]["”’)]*$/.test(line)) return null
    return line
  }
  return null
}

/** What stands above a headline: "FOR IMMEDIATE RELEASE", "Press release", "The White House", "Home > News". */
const LABEL = inLines('i')`
  ^(?:
    for immediate release|press release|news release|media release|statements? and releases|briefing room|home\b.*
    |news|menu|search|skip to .*|the white house|office of .{0,60}|.* [>›»/] .*|photo\b.*|.*\bphoto:.*
    |.*[.!?]["”’)]* photo:.*
  )$
`
