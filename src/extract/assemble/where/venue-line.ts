import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

/** "Venue: Harbour Hotel, Oslo", on a line of its own below what the media are invited to. */
const VENUE = cued(/^(?:Venue|Location|Place|Where)\s?:\s*(?:at )?(?:the )?(\p{Lu}[^;|]{2,90}?)[.,]?$/u)

/** The one venue that a notice names on a line of its own: that of what it announces. */
export function venueOf(main: Claim, sentences: readonly Sentence[]): Where | null {
  if (main.status !== 'planned' || main.kind === 'visit' || main.kind === 'call') return null
  const lines = sentences.flatMap((sentence) => {
    const { passage } = sentence
    const isBelow = passage.report === main.sentence.passage.report && passage.start > main.at.start
    const place = isBelow ? VENUE.exec(passage.text, sentence)?.[1] : undefined
    return place ? [{ place, passage }] : []
  })
  const [only, another] = lines
  return only && !another ? { place: only.place, said: { passage: only.passage, rule: 'venue-line' } } : null
}
