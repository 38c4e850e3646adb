import { lineStamp } from './stamp.ts'

const LONGEST_TITLE = 300
const LINES = 10

/** The headline: the first line that is no date, label or sentence; null when the text begins with its first sentence. */
export function titleOf(view: string): string | null {
  const lines = view
    .slice(0, 5000)
    .split('\n', 40)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/^[\s•·*–—-]+/, '')
        .trim(),
    )
  for (const line of lines.filter((text) => /\p{L}{2}/u.test(text)).slice(0, LINES)) {
    if (lineStamp(line) || LABEL.test(line)) continue
    if (line.length > LONGEST_TITLE || line.length < 8 || /[.;,]["”’)]*$/.test(line)) return null
    return line
  }
  return null
}

/** What stands above a headline: "FOR IMMEDIATE RELEASE", "Press release", "The White House", "Home > News". */
const LABEL =
  /^(?:for immediate release|press release|news release|media release|statements? and releases|briefing room|home\b.*|news|menu|search|skip to .*|the white house|office of .{0,60}|.* [>›»/] .*|photo\b.*|.*\bphoto:.*|.*[.!?]["”’)]* photo:.*)$/i
