import type { Mention } from '../core/mention.ts'
import type { Passage } from '../core/passage.ts'
import type { Said } from '../core/said.ts'

/** A sentence to be found again, with the days, places and people that it names. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly said: readonly Said[]
}

/** All sentences but the noise, of which a contact with somebody's name is kept: it is all there is of them. Mentions stand in the order of the text, as the passages do. */
export function sentencesFound(passages: readonly Passage[], mentions: readonly Mention[]): readonly Sentence[] {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start)
  let at = 0
  return passages
    .filter(({ role, noise, text }) => role !== 'noise' || (noise === 'contact' && NAMED.test(text)))
    .map(({ start, end }) => {
      const said: Said[] = []
      while ((inOrder[at]?.start ?? end) < start) at++
      for (let mention = inOrder[at]; mention && mention.start < end; mention = inOrder[++at]) {
        const one = saidBy(mention, start)
        if (one) said.push(one)
      }
      return { start, end, said }
    })
}

/** "Media contact: Ada Holt, Press Officer", "For more information, please contact Ada Holt at": no office or street by itself. */
const NAMED =
  /(?:[:–-]\s*|\bcontact\s+)(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?!(?:Press|Media|The|Public|Communications?)\b)\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+\s*(?:[,;(|–-]|\s(?:at|on)\b|$)/u

/** A limit ("since 24 February") and another event in passing are no day on which the sentence's own event was. */
function saidBy(mention: Mention, base: number): Said | null {
  const [start, end] = [mention.start - base, mention.end - base]
  if (mention.is === 'date') {
    const { date, bearing } = mention
    if (!date) return null
    if (bearing === 'in passing' || bearing === 'limit') return { is: 'day aside', start, end, date }
    return bearing === 'at' || bearing === 'of the noun'
      ? { is: 'day', start, end, date, ofNoun: bearing === 'of the noun' }
      : null
  }
  if (mention.is === 'place') return mention.held ? { is: 'place', start, end, place: mention.place } : null
  if (mention.is !== 'person') return null
  const { name, nameStart, nameEnd, role, represents } = mention
  return { is: 'person', start: nameStart - base, end: nameEnd - base, name, role, represents }
}
