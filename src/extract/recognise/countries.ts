import type { CountryMention } from '../../core/mention.ts'
import { IS } from '../words/lexicon.ts'
import { means } from './frame.ts'
import type { Recogniser } from './index.ts'

const COUNTRY = IS.country | IS.adjective | IS.city | IS.seat

/** "Nigeria", "Israeli", "Jerusalem" */
export const recogniseCountries: Recogniser = (frame) => {
  const { words, matches, passage } = frame
  const found: CountryMention[] = []
  if (!(frame.all & COUNTRY)) return found
  for (let i = 0; i < words.length; i++) {
    if (!means(frame, i, COUNTRY) || !words[i]?.capital) continue
    for (const { entry, length } of matches[i] ?? []) {
      if (entry.is !== 'country' && entry.is !== 'adjective' && entry.is !== 'city' && entry.is !== 'seat') continue
      const start = words[i]?.start ?? 0
      const end = words[i + length - 1]?.end ?? 0
      const text = passage.text.slice(start - passage.start, end - passage.start)
      const country = entry.is === 'city' || entry.is === 'seat' ? entry.country : entry.name
      const by = entry.is === 'country' ? 'name' : entry.is
      found.push({ is: 'country', start, end, text, rule: `country-${by}`, country, by })
      i += length - 1
      break
    }
  }
  return found
}
