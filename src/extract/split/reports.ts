import { dateline } from '../read/dateline.ts'
import { CUE, has } from '../words/cues.ts'
import { endsSentence } from '../words/ends.ts'
import type { Word } from '../words/words.ts'
import type { Block } from './blocks.ts'

/** Lines that end in the middle of a sentence: so many of them make a round-up of reports. */
const TEASERS = 3
const isTeaser = (text: string): boolean =>
  (text.endsWith('...') || text.endsWith('…')) && /\S ?(?:\.{3}|…)$/.test(text)

/** What is known of every block of a text, in the same order. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly texts: readonly string[]
  readonly words: readonly (readonly Word[])[]
  /** The cues of each block's words. */
  readonly cues: readonly number[]
  readonly noise: readonly (string | null)[]
  readonly headings: readonly boolean[]
  /** Lines that say when something was published. */
  readonly stamps: readonly boolean[]
  /** Lines that give their day to what stands below them. */
  readonly days: readonly boolean[]
}

/** For every block which report it belongs to; a bulletin holds several in one file. */
export function reportsOf(layout: Layout): number[] {
  const { blocks, texts, cues, noise, headings, stamps, days } = layout
  const roundUp = isRoundUp(texts)
  const below = stampsStandBelow(layout)
  let report = 0
  let told = false
  return blocks.map((block, i) => {
    const text = texts[i] ?? ''
    const begins =
      (days[i] === true && headings[i] === true) ||
      (told &&
        (roundUp
          ? !isLead(texts[i - 1] ?? '')
          : below
            ? stamps[i - 1] === true
            : (block.is === 'mark' && isStampedSoon(layout, i + 1)) ||
              (headings[i] === true && stamps[i + 1] === true) ||
              (noise[i] === null && !headings[i] && has(cues[i], CUE.year) && dateline(text) !== null)))
    if (begins) {
      report++
      told = false
    }
    if (!told && noise[i] === null && !headings[i] && text.length > 40) told = /[.!?]\W*$/.test(text.slice(-LAST))
    return report
  })
}

/** Each report closes with its day: the first comes after prose, and the last line is one. */
function stampsStandBelow({ texts, noise, headings, stamps }: Layout): boolean {
  if (stamps.filter(Boolean).length < 2) return false
  const isProse = (i: number) => noise[i] === null && !headings[i] && (texts[i] ?? '').length > 40
  const firstProse = texts.findIndex((_, i) => isProse(i))
  const lastProse = texts.findLastIndex((_, i) => isProse(i))
  return firstProse < stamps.indexOf(true) && stamps.lastIndexOf(true) > lastProse
}

const isStampedSoon = ({ texts, headings, stamps }: Layout, from: number) => {
  const next = texts.findIndex((text, i) => i >= from && text.length > 3 && /\p{L}/u.test(text))
  if (next < 0) return false
  return stamps[next] || (headings[next] && stamps[next + 1]) || dateline(texts[next] ?? '') !== null
}

/** Several reports of other publishers, shortened: their days are unknown, the round-up's is the last they can have. */
export const isRoundUp = (texts: readonly string[]) =>
  texts.filter((text) => text.length < 300 && isTeaser(text)).length >= TEASERS

/** What closes a paragraph stands within so many of its last letters. */
const LAST = 40

/** A headline or teaser; the extract follows on the next line. */
const isLead = (text: string) => text.length > 0 && text.length < 250 && (isTeaser(text) || !endsSentence(text))
