import type { Chronicle } from '../../chronicle/chronicle.ts'
import { inLines } from '../../core/in-lines.ts'
import { sayList } from '../../wording/events.ts'
import { keyOf, wordsOf } from '../words.ts'

/**
 * Whose documents are asked for: "sources harbour times", "what did the ministry say about grain". A publisher is known by its
 * whole name, and behind "from", "by" or before "said" also by some of its words, when no other publisher has them.
 */
export type Publisher =
  | { readonly is: 'found'; readonly publisher: string; readonly rest: string }
  /** Several, or nobody: the sentence says so. */
  | { readonly is: 'open'; readonly says: string; readonly names: readonly string[]; readonly rest: string }

const plain = (text: string) => keyOf(text).replace(/^the /, '')

/** The publisher in the words behind "sources"; null when they name none. */
export function publisherIn(rest: string, whole: string, chronicle: Chronicle): Publisher | null {
  const publishers = chronicle.publishers()
  const words = wordsOf(rest)
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const key = words
        .slice(from, to)
        .map(({ folded }) => folded)
        .join(' ')
      const found = publishers.find((one) => plain(one) === key)
      // "Sources nato summit" are those of a summit, "sources from nato" and "sources nato" those of NATO.
      const behind = words[to]?.folded ?? ''
      const led = new RegExp(`\\b(?:from|by|of)\\s+(?:the\\s+)?${key}\\b`, 'iu').test(keyOf(whole))
      if (!found || (to - from === 1 && behind !== '' && !led && !/^(?:about|on|for|in|since)$/.test(behind))) continue
      const left = rest.slice(0, words[from]?.start).replace(/\b(?:from|by|of|the)\s*(?:the\s*)?$/iu, '')
      const right = rest.slice(words[to - 1]?.end).replace(/^\s*(?:about|on)\s+/iu, ' ')
      return { is: 'found', publisher: found, rest: `${left} ${right}`.trim() }
    }
  }
  const said = /\b(?:from|by)\s+(?:the\s+)?(?<name>\p{L}.*?)(?:\s+(?:about|on|in)\s+(?<tail>.+))?$/iu.exec(
    whole,
  )?.groups
  return said?.name ? byWords(said.name, said.tail ?? '', publishers) : null
}

const SAYS = inLines('iu')`
  ^(?:what|anything)\s+(?:(?:did|does|do|has|have|had)\s+)?(?:the\s+)?(?<name>.+?)\s+
  (?:say|said|says|report|reported|reports|write|wrote|written|publish|published|state|stated|announce|announced)
  \b(?:\s+(?:about|on|of|regarding)\s+(?<tail>.+)|\s+(?<when>(?:in|on|since|during)\s+.+))?$
`

/** "What did Harbour Times say about the flood": the publisher, and what about; null when it is no publisher's name. */
export function saidBy(text: string, chronicle: Chronicle): Publisher | null {
  const groups = SAYS.exec(text)?.groups
  if (!groups?.name) return null
  const rest = (groups.tail ?? groups.when ?? '').trim()
  const whole = chronicle.publishers().find((one) => plain(one) === plain(groups.name ?? ''))
  if (whole) return { is: 'found', publisher: whole, rest }
  // "What did Calder say", "what did the Foreign Ministers say": people.
  return /^(?:ministry|agency|paper|newspaper|press|office|bureau|department|wire|news)$/iu.test(groups.name)
    ? byWords(groups.name, rest, chronicle.publishers())
    : null
}

const ACCORDING =
  /[\s,]*\baccording to (?:the\s+)?(?<name>[^,]+?)(?=,|\s+(?:who|what|when|where|did|was|were|is)\b|$)[\s,]*/iu

/** "According to Harbour Times, who was there": the name, and the question without it; null when it is nobody's. */
export function accordingTo(text: string, chronicle: Chronicle): { publisher: string; rest: string } | null {
  const match = ACCORDING.exec(text)
  if (!match) return null
  const publisher = chronicle.publishers().find((one) => plain(one) === plain(match.groups?.name ?? ''))
  return publisher === undefined ? null : { publisher, rest: text.replace(match[0], ' ').trim() }
}

function byWords(name: string, rest: string, publishers: readonly string[]): Publisher | null {
  const typed = plain(name).split(' ').filter(Boolean)
  if (typed.length === 0 || /\d/.test(name)) return null
  const fitting = publishers.filter((one) => typed.every((word) => plain(one).split(' ').includes(word)))
  const [only, second] = fitting
  if (only && !second) return { is: 'found', publisher: only, rest }
  const names = fitting.slice(0, 5)
  if (only) return { is: 'open', names, rest, says: `“${name}” can be ${sayList(names, 'or')}: which one is meant?` }
  return null
}
