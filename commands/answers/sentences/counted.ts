import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Context } from '../../context.ts'
import { isWithin, sentencesAround } from './document-sentences.ts'

/** "Twenty leaders met": how many there were, as a sentence says it, whoever of them is named. */

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER = `(?:(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${ONES.slice(1).join('|')}|\\d{1,3}(?:,\\d{3})*)`
/** "Some 240", "more than twenty": as exact as it is told. */
const ABOUT = '(?:some|about|around|nearly|almost|over|more than|up to|at least)'
const PEOPLE =
  '(?:leaders|heads of (?:states?|government|delegation)|heads|presidents|(?:\\p{L}+ )?ministers|chancellors|delegations|participants|envoys|guests|officials|ambassadors|people|representatives|governors|delegates)'
const COUNTRIES = '(?:countries|states|nations|member states|members|governments)'

export interface Counted {
  /** As it stands there: "Twenty leaders". */
  readonly said: string
  readonly many: number
  /** Of all who were there: "Twenty leaders met", not "and two ministers". */
  readonly ofAll: boolean
  readonly citation: Citation
}

/** What the event's own sentences count, each number once. */
export function countedIn({ citations }: Pick<Event, 'citations'>, what: 'people' | 'countries'): readonly Counted[] {
  const noun = what === 'people' ? PEOPLE : COUNTRIES
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(?:all )?(?:${ABOUT} )?(${NUMBER})\\s+(?:\\p{L}+\\s+){0,2}?${noun}(?!\\p{L})`,
    'giu',
  )
  const found = citations
    .filter(({ supports }) => supports === 'event' || supports.startsWith('participant:'))
    .flatMap((citation) =>
      [...citation.quote.matchAll(pattern)].map((match) => ({
        said: match[0],
        many: numberOf(match[1]),
        ofAll:
          (WITH_ALL.test(citation.quote.slice(0, match.index)) && OF_ALL.test(match[0])) ||
          (FROM_ALL.test(citation.quote.slice(0, match.index)) && what === 'countries') ||
          (!/\b(?:and|with|by|including|as well as)\s+(?:the\s+)?$/iu.test(citation.quote.slice(0, match.index)) &&
            DID.test(citation.quote.slice(match.index + match[0].length))),
        citation,
      })),
    )
  return [...new Map(found.map((one) => [one.many, one])).values()]
}

/** "with some 240 participants from 14 countries" */
const WITH_ALL = /\bwith $/iu
const OF_ALL = /\b(?:participants|delegates|attendees|guests)$/iu
const FROM_ALL = /\b(?:participants|delegates|delegations|attendees|guests) (?:of|from) $/iu
export const DID = inLines('u')`
  ^(?:\s(?:of|from|in)\s[^.;:]{2,60}?)?\s(?:(?:has|have|had|also|all|were|are)\s+)?
  (?:
    attending|taking part|met|meet|gather(?:ed)?|attend(?:ed)?|took part|take part|participated|opened|joined|held
    |came|convened|assembled|present|represented|sat down|invited
  )\b
`

export function numberOf(word = ''): number {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  const [ten = '', one = ''] = fold(word).split('-')
  const tens = TENS.indexOf(ten)
  return tens < 0 ? ONES.indexOf(ten) + 1 : (tens + 2) * 10 + (one === '' ? 0 : ONES.indexOf(one) + 1)
}

/** What is told of another time, or only hoped for. */
const OTHER_TIME =
  /\b(?:last|next|previous(?:ly)?|earlier|will|would|planned|expected|due|is to|are to|if|not|never|no|[12]\d{3})\b/iu

/** The one event with the sentences around it that speak of it and of no other time; of several nothing is added. */
export function withItsCounts(events: readonly Event[], context: Context): readonly Event[] {
  const [only, second] = events
  if (!only || second || only.status !== 'held') return events
  const more = sentencesAround([only], context)
    .filter((one) => !OTHER_TIME.test(one.quote) && isWithin(one, only, context))
    .map((one) => ({ ...one, supports: 'event' as const }))
  return [{ ...only, citations: [...only.citations, ...more] }]
}
