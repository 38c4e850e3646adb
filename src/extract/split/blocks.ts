import { endsSentence, endsWith } from '../words/ends.ts'
import { isCapital } from '../words/letters.ts'
import { isDay, TIMED } from './day-headings.ts'
import type { Span } from './sentences.ts'
import { trimmed } from './sentences.ts'

/** Lines that belong together. `start` and `end` leave out the spaces around. */
export interface Block extends Span {
  readonly is: 'paragraph' | 'item' | 'mark'
  /** An empty line, or the text's end, comes before and after it. */
  readonly apart: { readonly before: boolean; readonly after: boolean }
  /** A Markdown heading says of itself that it is one. */
  readonly heading: boolean
}

// "• Jens Stoltenberg", "- item", "1. item", "a) item"
const ITEM = /^\s*(?:[•◦▪‣·●○*+–—-]|\(?\d{1,3}[.)]|[a-z]\))\s+(?=\S)/
const RULE = /^[\s#*=_~\-–—•·.|<>+]+$/
const HEADING = /^ {0,3}#{1,6} /
/** With a capital letter of plain ones neither a heading of Markdown begins nor a rule or an item: most lines do. */
const beginsPlainly = (line: string): boolean => isCapital(line.charCodeAt(0))
/** Wider lines are paragraphs of their own, not lines that were broken at a margin. */
const WIDEST = 120

/**
 * Lines → paragraphs. A line goes on in the next one when the text was broken at a margin: the first word of the next
 * line would not have fitted, or it begins in small letters.
 */
export function blocksOf(body: string, view: string): Block[] {
  const lines = linesOf(view)
  const width = marginOf(lines)
  const blocks: Begun[] = []
  let empty = true
  for (const line of lines) {
    if (line.text.trim() === '') {
      const raw = body.slice(line.start, line.end)
      // a Markdown rule is all marks: its view is empty
      if (raw.trim() !== '' && /^[\s*=_-]{3,}$/.test(raw)) blocks.push(block(line, 'mark', empty))
      empty = true
      continue
    }
    const isPlain = beginsPlainly(line.text)
    const heading = !isPlain && HEADING.test(body.slice(line.start, line.start + 12))
    const last = blocks.at(-1)
    if (!isPlain && RULE.test(line.text)) blocks.push(block(line, 'mark', empty))
    else if (!empty && !heading && last && last.is !== 'mark' && !last.heading && goesOn(last, line.text, width))
      blocks[blocks.length - 1] = { ...last, end: line.end, text: line.text, lines: last.lines + 1 }
    else blocks.push(block(line, !isPlain && ITEM.test(line.text) ? 'item' : 'paragraph', empty, heading))
    empty = false
  }
  return blocks.flatMap(({ start: from, end: to, is, apart: { before }, heading }, i) => {
    const after = blocks[i + 1]?.apart.before ?? true
    return trimmed(view, from, to).map(({ start, end }) => ({ start, end, is, apart: { before, after }, heading }))
  })
}

/** A block so far: its last line, and how many there are. */
interface Begun extends Block {
  readonly text: string
  readonly lines: number
}

interface Line extends Span {
  readonly text: string
}

const block = ({ start, end, text }: Line, is: Block['is'], before: boolean, heading = false) => ({
  start,
  end,
  text,
  lines: 1,
  is,
  apart: { before, after: false },
  heading,
})

function linesOf(view: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= view.length; ) {
    const newline = view.indexOf('\n', start)
    const end = newline < 0 ? view.length : newline
    lines.push({ start, end, text: view.slice(start, end) })
    start = end + 1
  }
  return lines
}

/**
 * Where the text was broken: several lines with a line after them are nearly as long as the longest, and hardly any is
 * longer than a margin can be.
 */
function marginOf(lines: readonly Line[]): number | null {
  const lengths = lines
    .filter((_, i) => lines[i + 1]?.text.trim())
    .map(({ text }) => text.trimEnd().length)
    .filter((length) => length > 0)
  const inside = lengths.filter((length) => length <= WIDEST)
  const widest = inside.reduce((a, b) => Math.max(a, b), 0)
  if (widest < 40 || lengths.length - inside.length > lengths.length / 5) return null
  return inside.filter((length) => length >= widest - 15).length >= 3 ? widest : null
}

const HONORIFIC =
  /^(?:Mr|Mrs|Ms|Messrs|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|H\.E|HE|Hon|Shri|Smt|(?:His|Her) Excellency)\b\.? \p{Lu}/u

/** "talks in Linz on 6" over "February 2017" */
const DAY_OF = /\b\d{1,2}$/
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
/** "of Greece, Nikolaos" over "Vasilakis, in Linz", in a sentence that began on a line before */
const HALF_A_NAME = /, \p{Lu}[\p{L}’'-]+$/u
const OTHER_HALF = /^\p{Lu}[\p{L}’'-]+(?:,| \p{Ll})/u

/** "also appointed Ana Maria" over "Brel as chair": within a text that was broken at a margin, though the word would have fitted */
const UNENDED = /\p{Ll}{2,} \p{Ll}{2,}.* \p{Lu}?\p{Ll}+$/u
const RUNS_ON = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} \p{Ll}{2,}/u

function goesOn({ text: line, lines, apart }: Begun, next: string, margin: number | null): boolean {
  if (!beginsPlainly(next) && ITEM.test(next)) return false
  const [end, begin] = [line.trimEnd(), next.trimStart()]
  // "10.30 Meeting with", below "10.00 Welcome": the lines of a programme
  if (TIMED.test(begin) && TIMED.test(end)) return false
  if (
    !/(?:,|\b(?:on|of|and|to|from|until|till|in|the|for|between|by|since|before|after))$/.test(end) &&
    isDay(begin.trimEnd())
  )
    return false
  // "Mr Broadbent, Deputy Governor" over "Sir Jon Cunliffe, Deputy Governor": a list without marks
  if (HONORIFIC.test(end) && HONORIFIC.test(begin) && end.length < 110) return false
  if (/^\p{Ll}/u.test(begin) && !endsSentence(end)) return true
  if (
    /(?:,|\b(?:and|of|the|with|to|in|for|by|a|an|on|at|from|that|his|her|their|as|between|who|which|Sir|Mrs?|Ms|Dr|Prime))$/.test(
      end,
    ) &&
    (end.length > 30 || lines > 1)
  )
    return true
  // "She arrived on Monday. President Vik will meet President": a sentence that the line does not end
  if (end.length > 60 && !endsWith(end, '.!?:;…', '"”’)]') && /[\p{L}\d]{3}[.!?]["”]? \p{Lu}\p{Ll}+ \S/u.test(end))
    return true
  if (DAY_OF.test(end) && MONTH.test(begin)) return true
  if (lines > 1 && HALF_A_NAME.test(end) && OTHER_HALF.test(begin)) return true
  if (margin !== null && !apart.before && end.length > 0.7 * margin && UNENDED.test(end) && RUNS_ON.test(begin))
    return true
  const word = /^\S+/.exec(begin)?.[0].length ?? 0
  return margin !== null && end.length + 1 + word > margin
}
