import { fold } from '../core/fold.ts'

/**
 * Advance widths of Source Sans 3 SemiBold in hundredths of the font size. The renderer neither breaks lines nor tells how
 * long one is; the regular cut is narrower, so a line that fits here fits in both.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' ', 20],
  ['ijl|', 27],
  ["',.:;I‘’", 28],
  ['!()-[]f{}/\\', 34],
  ['rt', 37],
  ['sz*?', 44],
  ['c"x“”', 48],
  ['JLYvy_', 50],
  ['0123456789$+#<=>^e~aFgk–', 52],
  ['EVXZSTo`', 55],
  ['AbdhnpquCPR·', 59],
  ['BKDG&', 64],
  ['HNUOQ', 67],
  ['Mw', 75],
  ['W%m@—', 88],
]
const WIDTH_OF = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))
/** Letters of other scripts are drawn as wide as they are high. */
const UNKNOWN = 100

function widthOf(letter: string): number {
  const known = WIDTH_OF.get(letter)
  if (known !== undefined) return known
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  const folded = fold(letter)
  const base = WIDTH_OF.get(plain) ?? WIDTH_OF.get(/\p{Lu}/u.test(letter) ? folded.toUpperCase() : folded)
  if (base !== undefined) return base
  return /\p{M}|\p{Cf}/u.test(letter) ? 0 : /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(letter) ? 62 : UNKNOWN
}

/** In pixels at this font size. */
export const measure = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size) / 100

/** Lines that are at most so wide; the last of `most` lines ends in an ellipsis when there is more. */
export function breakLines(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, size, width))) {
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

/** As much of the text as fits, with an ellipsis when it is not all. */
export function cutTo(text: string, size: number, width: number): string {
  if (measure(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && measure(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A word that is wider than a line is cut into pieces. */
function pieces(word: string, size: number, width: number): readonly string[] {
  if (measure(word, size) <= width) return [word]
  const out: string[] = []
  let piece = ''
  for (const letter of word) {
    if (measure(piece + letter, size) > width) {
      out.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...out, piece]
}
