import type { CountryMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { matchesOf } from '../../words/matches.ts'
import { narrow } from '../../words/narrow.ts'
import { wordsOf } from '../../words/words.ts'

/** "Malta-Norway talks", "the NZ-China agreement" */
const HYPHENED = narrow(/(?<![\p{L}-])(\p{Lu}[\p{L}.]*\p{L})[-–](\p{Lu}[\p{L}.]*\p{L}\.?)(?![\p{L}-])/gu)
const BETWEEN = /\bbetween (?:the )?$/
/** What two countries have with each other; a war or a border is no reason to think that they meet. */
const HAVE =
  /\b(?:relations?|ties|friendship|cooperation|co-operation|partnership|bilateral|links|bonds?|values|dialogue|trade|relationship|exchanges|agreements?|talks)\b/i

/** Every two countries that the text tells to have something with each other. */
export function sidesOf(
  countries: readonly CountryMention[],
  passages: readonly Passage[],
  lexicon: Lexicon,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (const { start, end, text, role } of passages) {
    if (role === 'noise') continue
    if (text.includes('-') || text.includes('–')) {
      for (const [, one = '', other = ''] of matchesOf(HYPHENED, text)) {
        const [a, b] = [countryOf(one, lexicon), countryOf(other, lexicon)]
        if (a && b && a !== b) found.push([a, b])
      }
    }
    if (!text.includes('between ')) continue
    const here = countries.filter((each) => each.start >= start && each.end <= end && each.by === 'name')
    for (const [i, one] of here.entries()) {
      const other = here[i + 1]
      if (!other || one.country === other.country) continue
      const before = text.slice(0, one.start - start)
      if (!/^ and (?:the )?$/.test(text.slice(one.end - start, other.start - start))) continue
      if (BETWEEN.test(before) && HAVE.test(before.slice(-90))) found.push([one.country, other.country])
    }
  }
  return found
}

function countryOf(word: string, lexicon: Lexicon): string | null {
  const [matches = []] = lookUp(wordsOf(word, 0), lexicon)
  for (const { entry } of matches) if (entry.is === 'country' || entry.is === 'adjective') return entry.name
  return null
}

/**
 * The country on the other side of the only one that is known, where the text is about these two: no third one is named so
 * often. Null when it could be several.
 */
export function otherSideOf(
  sides: readonly (readonly [string, string])[],
  countries: readonly CountryMention[],
  known: ReadonlySet<string>,
): string | null {
  const [guest, second] = [...known].filter((one) => countries.some(({ country }) => country === one))
  if (guest === undefined || second !== undefined) return null
  const others = new Set(sides.flatMap(([a, b]) => (a === guest ? [b] : b === guest ? [a] : [])))
  const count = (one: string) => countries.filter(({ country, by }) => country === one && by !== 'city').length
  const [other, another] = [...others].sort((a, b) => count(b) - count(a))
  if (other === undefined || (another !== undefined && count(another) === count(other))) return null
  const third = Math.max(
    0,
    ...countries.map(({ country }) => (country === guest || country === other ? 0 : count(country))),
  )
  return third <= Math.max(2, count(other)) ? other : null
}
