import type { Document } from '../../core/document.ts'
import type { Passage } from '../../core/passage.ts'
import { dateline } from '../read/dateline.ts'
import { isMarkdown } from '../read/index.ts'
import { lineStamp, orderIn } from '../read/stamp.ts'
import { viewOf } from '../read/view.ts'
import { CUE, has } from '../words/cues.ts'
import { endsWith } from '../words/ends.ts'
import { cuesIn, lettersOf, type Word, wordsIn, wordsOf } from '../words/words.ts'
import { type Block, blocksOf } from './blocks.ts'
import { dayHeadingsOf, isDay } from './day-headings.ts'
import { noiseIn, noiseOf } from './noise.ts'
import { type Layout, reportsOf } from './reports.ts'
import { sentencesOf, trimmed } from './sentences.ts'

/** A passage and its words, of which noise has none: each text is read letter by letter once. */
export interface Piece {
  readonly passage: Passage
  readonly words: readonly Word[]
}

/** The document's sentences, headings and list items, in order; what is no part of a report is marked as noise. */
export function split(document: Document): readonly Piece[] {
  const view = viewOf(document.body, isMarkdown(document.file))
  const blocks = withoutGluedTitle(blocksOf(document.body, view), view, document.title)
  const texts = blocks.map(({ start, end }) => view.slice(start, end).replaceAll('\n', ' '))
  const letters = lettersOf(view)
  const words = blocks.map(({ start, end }) => wordsIn(letters, start, end, 0))
  const cues = words.map(cuesIn)
  const order = orderIn(view)
  const days = dayHeadingsOf(blocks, texts, cues)
  const stamps = texts.map(
    (text, i) =>
      !days[i] &&
      ((has(cues[i], CUE.year) && lineStamp(text, order) !== null) ||
        (i < 3 && has(cues[i], CUE.digit) && isDay(text))),
  )
  const noise = noiseOf({ blocks, texts, words, cues, stamps, days })
  const headings = blocks.map(
    (block, i) => noise[i] === null && (days[i] === true || isHeading(block, { texts, cues }, i)),
  )
  const reports = reportsOf({ blocks, texts, words, cues, noise, headings, stamps, days })
  const pieces: Piece[] = []
  let paragraph = -1
  for (const [i, block] of blocks.entries()) {
    // the items of a list belong to the sentence that announces it
    const announced = block.is === 'item' && i > 0 && (blocks[i - 1]?.is === 'item' || /:\W*$/.test(texts[i - 1] ?? ''))
    if (!announced || paragraph < 0) paragraph++
    const place = { paragraph, report: reports[i] ?? 0 }
    const text = texts[i] ?? ''
    const reason = noise[i] ?? null
    const { start, end } = block
    if (reason !== null) pieces.push({ passage: passageOf(start, end, text, 'noise', reason, place), words: [] })
    else if (headings[i])
      pieces.push({ passage: passageOf(start, end, text, 'heading', null, place), words: words[i] ?? [] })
    else for (const piece of prose(view, block, words[i] ?? [], place)) pieces.push(piece)
  }
  return pieces
}

type Place = Pick<Passage, 'paragraph' | 'report'>

/** All passages are made here: what reads them is compiled for objects that are made alike. */
const passageOf = (
  start: number,
  end: number,
  text: string,
  role: Passage['role'],
  noise: string | null,
  { paragraph, report }: Place,
): Passage => ({ start, end, text, role, noise, paragraph, report })

/** Nobody writes longer ones, in UTF-16 code units; rules that compare each word with each would not end. */
const LONGEST_SENTENCE = 3000

function prose(view: string, block: Block, words: readonly Word[], place: Place): Piece[] {
  const glued = gluedHeader(view, block)
  const sentences = sentencesOf(view, glued, block.end)
  const inside = noiseIn(sentences.map(({ start, end }) => view.slice(start, end)))
  let next = 0
  const pieces = sentences.map(({ start, end }, i): Piece => {
    const text = view.slice(start, end).replaceAll('\n', ' ')
    const noise = inside[i] ?? (end - start > LONGEST_SENTENCE ? 'too long for a sentence' : null)
    if (noise !== null) return { passage: passageOf(start, end, text, 'noise', noise, place), words: [] }
    const passage = passageOf(start, end, text, 'prose', null, place)
    // a header without a space behind it ends within a word
    if (glued > block.start) return { passage, words: wordsOf(text, start) }
    while ((words[next]?.start ?? end) < start) next++
    const first = next
    while ((words[next]?.start ?? end) < end) next++
    return { passage, words: words.slice(first, next) }
  })
  const header = trimmed(view, block.start, glued).map(({ start, end }): Piece => {
    const text = view.slice(start, end).replaceAll('\n', ' ')
    return { passage: passageOf(start, end, text, 'noise', 'page header', place), words: [] }
  })
  return [...header, ...pieces]
}

// "News, US June 3, 2022 No Comments on The headline againThe first sentence": a page's header without a break
const HEADER =
  /^[^\n]{0,200}\b(?:No Comments|Comments Off|\d{1,5} Comments?) on\b[^\n]{0,300}?\p{Ll}(?=\p{Lu}{2,}\b|\p{Lu}\p{Ll}+ )/u

/** "Ministers meet in OsloMinister Lund met": the title once more, without a break behind it, is a block of its own. */
function withoutGluedTitle(blocks: readonly Block[], view: string, title: string | null): readonly Block[] {
  if (!title || title.length < 20) return blocks
  return blocks.flatMap((block) => {
    const behind = block.start + title.length
    const glued = view.startsWith(title, block.start) && /^\p{Lu}\p{L}/u.test(view.slice(behind, block.end))
    return glued
      ? [
          { ...block, end: behind, apart: { ...block.apart, after: true } },
          { ...block, start: behind, apart: { ...block.apart, before: true } },
        ]
      : [block]
  })
}

function gluedHeader(view: string, { start, end }: Block): number {
  const head = view.slice(start, Math.min(end, start + 600))
  const match = head.includes('Comment') ? HEADER.exec(head) : null
  return match ? start + match[0].length : start
}

// one bullet alone, before a paragraph of prose
const BULLET = /^[•*·–-] /
const isBulletedHeadline = (texts: readonly string[], i: number) =>
  BULLET.test(texts[i] ?? '') &&
  !endsBlock(texts[i] ?? '') &&
  [texts[i - 1], texts[i + 1]].every((text) => !BULLET.test(text ?? '')) &&
  !/:\W*$/.test(texts[i - 1] ?? '') &&
  (texts[i + 1] ?? '').length > 60

const LONGEST_HEADING = 300
const endsBlock = (text: string): boolean => endsWith(text, '.!?;:,…', '"”’)]')

function isHeading(block: Block, { texts, cues }: Pick<Layout, 'texts' | 'cues'>, i: number): boolean {
  const text = texts[i] ?? ''
  if (block.heading) return true
  if (block.is === 'item' && isBulletedHeadline(texts, i)) return true
  if (block.is !== 'paragraph' || text.length > LONGEST_HEADING || endsBlock(text)) return false
  if (has(cues[i], CUE.year) && dateline(text)) return false
  if (text.length <= 120) return true
  // "They include Ambassador Vik, …": of those in the line above
  if (/^(?:They|These|Those) \p{Ll}/u.test(text)) return false
  // a long headline has its words in capitals, a sentence without its full stop has not
  const words = text.split(' ').filter((word) => /^\p{L}{4,}/u.test(word))
  return i < 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6
}
