import { typos } from '../../core/typos.ts'

/** What a front matter can say. */
export const KEYS = ['title', 'publisher', 'url', 'published', 'corrections'] as const
export type Key = (typeof KEYS)[number]

/** What other programs call the same, without "-" and "_": behind "date:" the day would be lost without a word. */
const OTHERWISE: Readonly<Record<Key, readonly string[]>> = {
  title: ['headline', 'heading'],
  publisher: ['outlet', 'agency', 'newspaper', 'issuer', 'sourcename'],
  url: ['link', 'href', 'address', 'web', 'website', 'originalurl', 'sourceurl'],
  published: [
    ...['date', 'day', 'datetime', 'pubdate', 'publishdate', 'publicationdate', 'datepublished', 'publishedat'],
    ...['publishedon', 'releasedate', 'released', 'issuedate', 'issued', 'posted', 'postdate'],
  ],
  corrections: ['fixes', 'errata', 'corrigenda'],
}

/**
 * The key that was meant by one that is none of ours: "titel", "Publisher", "date". Null for what other programs keep in a
 * front matter for themselves (tags, layout), which says nothing here.
 */
export function keyMeant(typed: string, value: unknown): Key | null {
  const key = typed.toLowerCase().replace(/[-_ ]/g, '')
  // "source" is a name, or where it is found
  if (key === 'source') return /^\s*https?:/i.test(String(value)) ? 'url' : 'publisher'
  const known = KEYS.find((one) => one === key || OTHERWISE[one].includes(key))
  if (known) return known
  const near = KEYS.map((one) => ({ one, away: typos(key, one, one.length) })).toSorted((a, b) => a.away - b.away)
  const [nearest] = near.filter(
    ({ one, away }) => away <= (one.length < 5 ? 1 : 2) || one.slice(0, 3) === key.slice(0, 3),
  )
  return nearest?.one ?? null
}
