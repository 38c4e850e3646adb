import { cued } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import type { Where } from './where.ts'

// "NEW DELHI:", "BEIJING, May 3 (Xinhua) --", "MOSCOW (AP) –", "Seoul: "
const TOWN_OF_DATELINE =
  /^\(?(\p{Lu}[\p{L}.'’-]{2,}(?: \p{Lu}[\p{L}.'’-]+){0,2})(?=,? ?(?:[:(–—-]|\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2} \p{Lu}|\/ ?[\p{L}(]))/u
/** Sentences of a report among which the one with the dateline is. */
const FIRST = 6

const ARRIVED_HERE = cued(/\b(?:arriv\w+|landed|came|flew in|is|are|was|were) here\b/)

/** "met his counterpart here": in the town of the dateline. */
export function hereIn(claims: readonly Claim[], sentences: readonly Sentence[], lexicon: Lexicon): Where | null {
  if (
    !claims.some(({ sentence, at, rule }) =>
      /\bhere\b(?! to\b)/.test(
        between(
          sentence,
          ARRIVED_HERE.test(sentence.passage.text, sentence) || rule.startsWith('trip') ? 0 : at.start,
          at.end + 160,
        ),
      ),
    )
  )
    return null
  const report = claims[0]?.sentence.passage.report
  const prose = sentences.filter(({ passage }) => passage.report === report && passage.role === 'prose').slice(0, FIRST)
  for (const { passage } of prose) {
    const town = TOWN_OF_DATELINE.exec(passage.text)?.[1]
    if (!town) continue
    const shouted = !/\p{Ll}/u.test(town)
    const place = shouted ? town.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : town
    // "Update: …" is no town
    if (shouted || isCity(place, lexicon)) return { place, said: { passage, rule: 'here' } }
  }
  return null
}

const isCity = (town: string, lexicon: Lexicon): boolean =>
  (lookUp(wordsOf(town, 0), lexicon)[0] ?? []).some(({ entry }) => entry.is === 'city')
