import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

/** "Venue: Harbour Hotel, Oslo", on a line of its own below what the media are invited to. */
const VENUE = cued(/^(?:Venue|Location|Place|Where)\s?:\s*(?:at )?(?:the )?(\p{Lu}[^;|]{2,90}?)[.,]?$/u)

/** "The venue was the Harbour Hotel in Oslo", "The venue of the talks is the Old School." */
const VENUE_WAS = cued(
  /^The venue(?: (?:of|for) (?:the|their|this) (?:\p{Ll}+ ){1,3}?)? ?(?:was|is|will be) (?:the )?(\p{Lu}[^;|,.]{2,70}?(?:, \p{Lu}[\p{L}-]+)?)(?:[.]|, (?:where|which)\b.*)$/u,
)

/** The one venue that a notice names on a line of its own: that of what it announces; or that a sentence tells of what was held. */
export function venueOf(main: Claim, sentences: readonly Sentence[]): Where | null {
  if (main.kind === 'visit' || main.kind === 'call') return null
  const isNotice = main.status === 'planned'
  const lines = sentences.flatMap((sentence) => {
    const { passage } = sentence
    const isBelow = passage.report === main.sentence.passage.report && passage.start > main.at.start
    const match = isBelow
      ? ((isNotice ? VENUE.exec(passage.text, sentence) : null) ?? VENUE_WAS.exec(passage.text, sentence))
      : null
    const place = match?.[1]?.replace(/ in (?=\p{Lu}\p{L}+$)/u, ', ')
    return place ? [{ place, passage }] : []
  })
  const [only, ...others] = lines
  // a programme gives it again at every hour
  return only && others.every(({ place }) => place === only.place)
    ? { place: only.place, said: { passage: only.passage, rule: 'venue-line' } }
    : null
}
