import type { Passage } from '../../../core/passage.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentence.ts'
import { HEAD, isSpeech } from '../told/speech.ts'

interface Told {
  readonly place: string
  readonly said: { readonly passage: Passage; readonly rule: string }
}

/** "At the Club of Economists, Oslo, Norway", "Oslo, 9 May 2023": the lines above a speech close with its town. */
export function townOfSpeech(claims: readonly Claim[], all: readonly Sentence[], lexicon: Lexicon): Told | null {
  const [main] = claims
  if (!main || !(isSpeech(claims) || main.rule === 'press-conference') || main.rule === 'speech-given') return null
  const { report } = main.sentence.passage
  const head = all.filter(({ passage }) => passage.report === report).slice(0, HEAD)
  const prose = head.findIndex(({ passage }) => passage.role === 'prose' && passage.start > main.sentence.passage.start)
  for (const { passage } of prose < 0 ? head : head.slice(0, prose)) {
    if (passage.start < main.sentence.passage.start && passage.noise !== 'date stamp') continue
    const place = townIn(passage.text, lexicon)
    if (place) return { place, said: { passage, rule: 'line-of-speech' } }
  }
  return null
}

const TOWN = /^\p{Lu}[\p{L}.'’-]+(?: (?:am|an|der|de|la|\p{Lu}[\p{L}.'’-]*)){0,3}$/u
const LABEL = /^(?:published|posted|date|issued|released?|speech|remarks|address|statement|news|press|\w+day|for)\b/i

/** "Basel, 9 May 2023", "…, Oslo", "…, Sintra, Portugal": the last part is a town, or a country behind it. */
function townIn(text: string, lexicon: Lexicon): string | null {
  const all = text.replace(/\.$/, '').split(/, ?/)
  const parts = all.filter((part) => !/\d/.test(part))
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (!last || LABEL.test(last)) return null
  if (before && isA(last, LAND, lexicon) && TOWN.test(before)) return before
  return isA(last, CITY, lexicon) || (all.at(-1) !== last && TOWN.test(last)) ? last : null
}

const CITY = /^city$/
const LAND = /^(?:country|body)$/
function isA(part: string, what: RegExp, lexicon: Lexicon): boolean {
  const words = wordsOf(part, 0)
  return (lookUp(words, lexicon)[0] ?? []).some(({ entry, length }) => what.test(entry.is) && length === words.length)
}
