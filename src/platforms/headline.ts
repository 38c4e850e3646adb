/** A title in two: what stands large above an answer, and what of a long title follows below it in the size of text. */
export interface Headline {
  /** Empty where a long title cannot be parted. */
  readonly head: string
  readonly rest: string
}

/** After a whole sentence ("met. Meeting of …"), not after "U.S." and "D.C.". */
const SENTENCE = /(?<=[\p{Ll}\d)”]{2}[.?!]) (?=[\p{Lu}“])/gu
const COLON = /: /gu

/**
 * Large letters have little room, and nothing of a title may go: it is parted behind a sentence, else behind a colon
 * ("9 countries at the summit: Canada, …"), as late as the room allows. Where it cannot be parted, it all follows below.
 */
export function headlineOf(title: string, most: number): Headline {
  if (title.length <= most) return { head: title, rest: '' }
  for (const seam of [SENTENCE, COLON]) {
    const last = [...title.matchAll(seam)].findLast(
      ({ index }) => index > 0 && index <= most && isWhole(title.slice(0, index)),
    )
    if (last) return { head: title.slice(0, last.index), rest: title.slice(last.index + last[0].length) }
  }
  return { head: '', rest: title }
}

/** No quotation and no bracket is left open in it. */
const isWhole = (words: string): boolean =>
  [
    ['“', '”'],
    ['(', ')'],
  ].every(([open = '', close = '']) => words.split(open).length === words.split(close).length)
