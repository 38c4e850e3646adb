import { IS } from '../words/lexicon.ts'
import { writtenList } from '../words/word-list.ts'
import { ownBodyEnd, textOf } from './body.ts'
import { type Frame, means } from './frame.ts'

/** "French", "US", "NATO", "Ukraine’s", "European Commission", "Arkansas" that ends with word `i`. */
export interface Owner {
  readonly is: string
  readonly name: string
  readonly from: number
}

/** Whose office the words up to word `i` tell; null where they tell nobody. */
export function ownerEndingAt(frame: Frame, i: number, least: number): Owner | null {
  for (let from = Math.max(least, i - 6); from <= i; from++) {
    // "the Bank of Malta governor"
    if (frame.words[from]?.key === 'bank' && frame.words[from + 1]?.key === 'of' && ownBodyEnd(frame, from) === i + 1) {
      const head = from - 1 >= least && BANKS.has(frame.words[from - 1]) ? from - 1 : from
      return { is: 'body', name: textOf(frame, head, i + 1), from: head }
    }
    for (const { entry, length } of frame.matches[from] ?? []) {
      if (from + length - 1 !== i || !frame.words[from]?.capital) continue
      if (entry.is === 'adjective') return { is: entry.is, name: entry.name, from }
      // "Sinn Féin Party vice president": with the word itself
      if (entry.is === 'body' && frame.words[i + 1]?.key !== 'party') return { is: entry.is, name: entry.stands, from }
      if (entry.is === 'city' && frame.words[i]?.possessive) return { is: entry.is, name: entry.country, from }
      if (entry.is === 'country' && !(means(frame, from, IS.given) && !frame.words[i]?.possessive))
        return { is: entry.is, name: entry.name, from }
    }
  }
  // "the Maltese Embassy’s Counsellor"
  if (frame.words[i]?.possessive && /^(?:embassy|mission|consulate|high commission)$/.test(frame.words[i]?.key ?? ''))
    for (const { entry, length } of frame.matches[i - 1] ?? [])
      if (length === 1 && i - 1 >= least && (entry.is === 'country' || entry.is === 'adjective'))
        return { is: 'country', name: entry.name, from: i - 1 }
  // "the Bank of Estonia’s deputy governor"
  if (frame.words[i]?.possessive)
    for (let from = Math.max(least, i - 5); from < i; from++) {
      if (frame.words[from]?.capital && ownBodyEnd(frame, from) === i + 1)
        return { is: 'body', name: textOf(frame, from, i + 1), from }
    }
  return null
}

/** "Gulf Fund for Development", "Nordic Development Bank" that ends with word `i`: a body, whether a list has it or not. */
export function bodyEndingAt(frame: Frame, i: number, least: number): Owner | null {
  if (!frame.words[i]?.capital) return null
  for (let from = Math.max(least, i - 7); from < i; from++)
    if (frame.words[from]?.capital && ownBodyEnd(frame, from) === i + 1) {
      const known = frame.matches[from]?.find(({ entry, length }) => entry.is === 'body' && from + length === i + 1)
      return { is: 'body', name: known?.entry.is === 'body' ? known.entry.stands : textOf(frame, from, i + 1), from }
    }
  return null
}

const BANKS = writtenList('Central National Reserve State Federal')
