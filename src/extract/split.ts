import type { Document } from '../core/document.ts'
import type { Passage } from '../core/passage.ts'
import { dateline, lineStamp, orderIn } from './read/stamp.ts'
import { viewOf } from './read/view.ts'
import { isMarkdown } from './read.ts'
import { type Block, blocksOf } from './split/blocks.ts'
import { dayHeadingsOf } from './split/day-headings.ts'
import { noiseIn, noiseOf } from './split/noise.ts'
import { reportsOf } from './split/reports.ts'
import { sentencesOf, trimmed } from './split/sentences.ts'

/** The document's sentences, headings and list items, in order; what is no part of a report is marked as noise. */
export function split(document: Document): readonly Passage[] {
  const view = viewOf(document.body, isMarkdown(document.file))
  const blocks = blocksOf(document.body, view)
  const texts = blocks.map(({ start, end }) => view.slice(start, end).replace(/\n/g, ' '))
  const order = orderIn(view)
  const days = dayHeadingsOf(blocks, texts)
  const stamps = texts.map((text, i) => !days[i] && lineStamp(text, order) !== null)
  const noise = noiseOf({ blocks, texts, stamps, days })
  const headings = blocks.map((block, i) => noise[i] === null && (days[i] === true || isHeading(block, texts, i)))
  const reports = reportsOf({ blocks, texts, noise, headings, stamps, days })
  const passages: Passage[] = []
  let paragraph = -1
  for (const [i, block] of blocks.entries()) {
    // the items of a list belong to the sentence that announces it
    const announced = block.is === 'item' && i > 0 && (blocks[i - 1]?.is === 'item' || /:\W*$/.test(texts[i - 1] ?? ''))
    if (!announced || paragraph < 0) paragraph++
    const common = { paragraph, report: reports[i] ?? 0 }
    const text = texts[i] ?? ''
    const reason = noise[i] ?? null
    if (reason !== null)
      passages.push({ start: block.start, end: block.end, text, role: 'noise', noise: reason, ...common })
    else if (headings[i])
      passages.push({ start: block.start, end: block.end, text, role: 'heading', noise: null, ...common })
    else passages.push(...prose(view, block, common))
  }
  return passages
}

/** Nobody writes longer ones, in UTF-16 code units; rules that compare each word with each would not end. */
const LONGEST_SENTENCE = 3000

function prose(view: string, block: Block, common: Pick<Passage, 'paragraph' | 'report'>): Passage[] {
  const glued = gluedHeader(view, block)
  const sentences = sentencesOf(view, glued, block.end)
  const inside = noiseIn(sentences.map(({ start, end }) => view.slice(start, end)))
  const passages = sentences.map(({ start, end }, i): Passage => {
    const text = view.slice(start, end).replace(/\n/g, ' ')
    const noise = inside[i] ?? (end - start > LONGEST_SENTENCE ? 'too long for a sentence' : null)
    return { start, end, text, role: noise === null ? 'prose' : 'noise', noise, ...common }
  })
  const header = trimmed(view, block.start, glued).map(({ start, end }): Passage => {
    return {
      start,
      end,
      text: view.slice(start, end).replace(/\n/g, ' '),
      role: 'noise',
      noise: 'page header',
      ...common,
    }
  })
  return [...header, ...passages]
}

// "News, US June 3, 2022 No Comments on The headline againThe first sentence": a page's header without a break
const HEADER =
  /^[^\n]{0,200}\b(?:No Comments|Comments Off|\d{1,5} Comments?) on\b[^\n]{0,300}?\p{Ll}(?=\p{Lu}{2,}\b|\p{Lu}\p{Ll}+ )/u

function gluedHeader(view: string, { start, end }: Block): number {
  const match = HEADER.exec(view.slice(start, Math.min(end, start + 600)))
  return match ? start + match[0].length : start
}

// one bullet alone, before a paragraph of prose
const BULLET = /^[•*·–-] /
const isBulletedHeadline = (texts: readonly string[], i: number) =>
  BULLET.test(texts[i] ?? '') &&
  !ENDS_SENTENCE.test(texts[i] ?? '') &&
  [texts[i - 1], texts[i + 1]].every((text) => !BULLET.test(text ?? '')) &&
  !/:\W*$/.test(texts[i - 1] ?? '') &&
  (texts[i + 1] ?? '').length > 60

const LONGEST_HEADING = 300
const ENDS_SENTENCE = /[.!?;:,…]["”’)\]]*$/

function isHeading(block: Block, texts: readonly string[], i: number): boolean {
  const text = texts[i] ?? ''
  if (block.heading) return true
  if (block.is === 'item' && isBulletedHeadline(texts, i)) return true
  if (block.is !== 'paragraph' || text.length > LONGEST_HEADING || ENDS_SENTENCE.test(text)) return false
  if (dateline(text)) return false
  if (text.length <= 120) return true
  // a long headline has its words in capitals, a sentence without its full stop has not
  const words = text.split(' ').filter((word) => /^\p{L}{4,}/u.test(word))
  return i < 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6
}
