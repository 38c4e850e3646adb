import type { PlaceMention } from '../../core/mention.ts'
import type { Recogniser } from './index.ts'

// "in Madrid, Spain", "at the White House"
const HELD = /\b(?:in|at) (?:the )?((?:\p{Lu}[\p{L}.’'-]+)(?: (?:\p{Lu}[\p{L}.’'-]+))*(?:, \p{Lu}[\p{L}.]+)?)/gu

export const recognisePlaces: Recogniser = ({ passage }) =>
  [...passage.text.matchAll(HELD)].map((match): PlaceMention => {
    const place = match[1] ?? ''
    const start = passage.start + match.index + match[0].length - place.length
    return { is: 'place', start, end: start + place.length, text: place, rule: 'in-place', place, held: true }
  })
