import type { Document } from '../../../core/document.ts'
import type { Mention } from '../../../core/mention.ts'

const OF_EUROPE = 'European Commission'
const EUROPE = /\bEurope(?:an)?\b|\bEU\b|\bBrussels\b/
const NAMED = /\b(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the))* ){1,5}Commission\b/gu

/** "The President of the Commission", told where nothing is of Europe: that of the one commission the document names. */
export function whichCommission(mentions: readonly Mention[], { title, body }: Document): readonly Mention[] {
  const isMeant = (mention: Mention) => mention.is === 'person' && mention.represents === OF_EUROPE
  if (!mentions.some(isMeant) || EUROPE.test(body) || EUROPE.test(title ?? '')) return mentions
  const named = [...new Set((body.match(NAMED) ?? []).map((name) => name.replace(/^The /, '')))]
  const [one, another] = named.filter((name) => !/ of (?:the )?Commission$/.test(name))
  const represents = one && !another ? one : 'Commission'
  return mentions.map((mention) => (isMeant(mention) ? { ...mention, represents } : mention))
}
