import { stripVTControlCharacters } from 'node:util'

/** Wider lines are hard to read. */
const WIDEST = 100
/** Some terminals say that they have no columns at all. */
const NARROWEST = 40

/** How many columns of a terminal are written in. */
export const columnsFor = (columns: number): number => Math.max(NARROWEST, Math.min(columns || WIDEST, WIDEST))

/** How wide a text is in a terminal's columns, near enough: wide letters count twice, marks and colours not at all. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of stripVTControlCharacters(text).normalize('NFC')) {
    if (letter >= ' ' && letter <= '~') {
      width += 1
      continue
    }
    if (/\p{M}|\p{Cf}/u.test(letter)) continue
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}]/u.test(
        letter,
      )
        ? 2
        : 1
  }
  return width
}

/** Nothing in a document or a question may move the cursor, ring the bell or colour the screen. */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')

/** Breaks at spaces; lines after the first are indented by `hang`. Words longer than a line stay whole, so links can be clicked. */
export function wrap(text: string, width: number, hang = ''): readonly string[] {
  const lines: string[] = []
  let line: string[] = []
  let wide = 0
  for (const word of text.split(' ')) {
    const more = widthOf(word)
    if (wide > 0 && wide + 1 + more + (lines.length > 0 ? hang.length : 0) > width) {
      lines.push(line.join(' '))
      line = []
      wide = 0
    }
    // A space at a line's beginning says nothing.
    if (line.length === 1 && line[0] === '') line = []
    wide += more + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  lines.push(line.join(' '))
  return lines.map((one, index) => (index === 0 ? one : `${hang}${one}`))
}
