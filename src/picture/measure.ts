import { WIDEST } from './fonts.ts'

/** What cannot be drawn is as wide as it is high; it is left out before it is drawn (see `drawable`). */
const UNKNOWN = 1

const widthOf = (letter: string): number => WIDEST.advance(letter) ?? UNKNOWN

/** In pixels at this font size. */
export const measure = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size

/** What stands for words that the font has no letters for. */
export const LEFT_OUT = '…'

/**
 * The text without the words that the font cannot draw (Chinese, Arabic, emoji): they would be boxes. An ellipsis stands for
 * them; the text is empty when nothing is left of it. What nobody sees (joiners, marks of direction) goes without a trace.
 */
export function drawable(text: string): { readonly text: string; readonly whole: boolean } {
  const seen = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/[\s\p{Cc}]+/u)
  const words = seen.filter((word) => word !== '')
  const drawn = words.map((word) => ([...word].every((letter) => WIDEST.advance(letter) !== null) ? word : LEFT_OUT))
  const whole = drawn.every((word, at) => word === words[at])
  if (whole) return { text: words.join(' '), whole }
  const left = drawn.filter((word, at) => word !== LEFT_OUT || drawn[at - 1] !== LEFT_OUT)
  return { text: left.some((word) => /[\p{L}\p{N}]/u.test(word)) ? left.join(' ') : '', whole }
}

/** No few lines have room for more. */
const LONGEST = 2_000

/** Lines that are at most so wide; the last of `most` lines ends in an ellipsis when there is more. */
export function breakLines(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  // Nobody sees what is beyond the last line, however long it is.
  const enough = text.slice(0, LONGEST)
  for (const word of enough.split(/\s+/).flatMap((one) => pieces(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cutTo(lines.slice(most - 1).join(' '), size, width)]
}

/** As much of the text as fits, cut at the end of a word where one is near, with an ellipsis when it is not all. */
export function cutTo(text: string, size: number, width: number): string {
  const whole = beginning(text, size, width)
  if (whole === text) return text
  const cut = beginning(text, size, width - measure(LEFT_OUT, size))
  const space = text[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,]+$/, '')}${LEFT_OUT}`
}

/** As many letters from the beginning as are no wider. */
function beginning(text: string, size: number, width: number): string {
  let end = 0
  let sum = 0
  for (const letter of text) {
    sum += widthOf(letter) * size
    if (sum > width) return text.slice(0, end)
    end += letter.length
  }
  return text
}

/** A word that is wider than a line is cut into pieces. */
function pieces(word: string, size: number, width: number): readonly string[] {
  const out: string[] = []
  for (let left = word; left !== ''; ) {
    // At least one letter, or it would never end.
    const piece = beginning(left, size, width) || String.fromCodePoint(left.codePointAt(0) ?? 0)
    out.push(piece)
    left = left.slice(piece.length)
  }
  return out
}
