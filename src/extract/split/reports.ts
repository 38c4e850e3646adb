import { dateline, lineStamp } from '../read/stamp.ts'
import type { Block } from './blocks.ts'

/** Lines that end in the middle of a sentence: so many of them make a round-up of reports. */
const TEASERS = 3
const TEASER = /\S ?(?:\.{3}|…)$/

/** For every block which report it belongs to; a bulletin holds several in one file. */
export function reportsOf(
  blocks: readonly Block[],
  texts: readonly string[],
  noise: readonly (string | null)[],
  headings: readonly boolean[],
): number[] {
  const roundUp = isRoundUp(texts)
  let report = 0
  let told = false
  return blocks.map((block, i) => {
    const text = texts[i] ?? ''
    const next = noise.findIndex((reason, j) => j > i && reason === null)
    const begins =
      told &&
      (roundUp
        ? !isLead(texts[i - 1] ?? '')
        : (block.is === 'mark' && next >= 0 && (headings[next] || isStamped(texts, next))) ||
          (headings[i] === true && isStamp(texts[i + 1])) ||
          (noise[i] === null && !headings[i] && dateline(text) !== null))
    if (begins) {
      report++
      told = false
    }
    if (noise[i] === null && !headings[i] && text.length > 40) told = true
    return report
  })
}

/** Several reports of other publishers, shortened: their days are unknown, the round-up's is the last they can have. */
export const isRoundUp = (texts: readonly string[]) =>
  texts.filter((text) => text.length < 300 && TEASER.test(text)).length >= TEASERS

/** A headline or teaser; the extract follows on the next line. */
const isLead = (text: string) =>
  text.length > 0 && text.length < 250 && (TEASER.test(text) || !/[.!?]["”’)]*$/.test(text))
const isStamp = (text: string | undefined) => text !== undefined && lineStamp(text) !== null
const isStamped = (texts: readonly string[], i: number) => isStamp(texts[i + 1]) || dateline(texts[i] ?? '') !== null
