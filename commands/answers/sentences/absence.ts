import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { isWithin, sentencesAround } from './document-sentences.ts'
import { CAME, isOf, isSaidAbsent, isSaidPresent, NOT_THERE, REPRESENTED, SENT_ANYBODY } from './said-there.ts'

/** Who was not there is recorded of no event: the sentences of its documents that tell of it. */

const TELLS = inLines('u')`
  \b(?:[Nn]either|[Nn]o one|[Nn]obody|[Nn]one)\b[^.;:]{0,160}?\s(?:${CAME}|${SENT_ANYBODY})
  |\b(?:${NOT_THERE}|${REPRESENTED})|\babsentees?\b|\babsent (?:was|were)\b|\bin the absence of\b|\bnot invited\b
  |^Apologies(?: for absence)?:\s|\b[Aa]pologies (?:were |have been )?received (?:from|by)\b
  |\bwith the exception of\b|\bexcept(?:ing)?(?: for)? (?:the|\p{Lu})|\binstead of\b
`

/** Without one of these nothing of it can be said: the long pattern is not even made for a text that has none. */
const CUE = inLines('i')`
  \b(?:
    neither|no|nobody|none|not|absen|missing|missed|excus|barr?ed|exclud|unable|skipp|boycott|declin|cancel|pulled
    |withdrew|refus|dropped|stay|prevent|kept|stopp|apolog|regret|represent|deput|sent|sends|gave|exception|except
    |instead|invited
  )
  |n['’]t\b
`
const tells = (quote: string): boolean => CUE.test(quote) && TELLS.test(quote)

/** What such sentences have, for a search. */
const SEARCHED = [
  'absent',
  'absentees',
  'absence',
  'missing',
  'not present',
  'not attend',
  'not invited',
  'invited declined',
  'declined',
  'unable attend',
  'could not',
  'stayed away',
  'missed',
  'skipped',
  'apologies',
  'regrets',
  'excused',
  'barred',
  'excluded',
  'pulled out',
  'neither nor',
  'no one',
  'not represented',
  'sent representative',
  'represented by',
  'except',
  'cancelled trip',
] as const

/** All of these documents, or of those that tell of the events. */
export function tellingOfAbsence(context: Context, events: readonly Event[] | null): readonly Citation[] {
  const found =
    events === null
      ? SEARCHED.flatMap((words) => context.chronicle.quotes(words, { offset: 0, limit: 50 }).items)
      : sentencesAround(events, context)
  return sentences(found).filter(({ quote }) => tells(quote))
}

/**
 * Sentences of the events' documents that say of this person that he or she was not there: the name stands right before.
 * `loosely`: or anywhere in the sentence, to be read and not believed.
 */
export function saysAbsent(
  context: Context,
  name: string,
  events: readonly Event[],
  loosely = false,
): readonly Citation[] {
  const found = sentencesAround(events, context).filter(({ quote }) => isOf(quote, name))
  return found.filter(({ quote }) => isSaidAbsent(quote, name) || (loosely && LOOSELY.test(quote))).slice(0, 2)
}

const LOOSELY = new RegExp(`${TELLS.source}|\\b(?:regrets?|apologi[sz]ed for|unable|n['’]t)\\b`, 'u')

/** What other sentences of the events' documents say of somebody who is said to have been absent: that he or she took part. */
export const saysPresent = (context: Context, name: string, events: readonly Event[]): readonly Citation[] =>
  sentencesAround(events, context)
    .filter((one) => isSaidPresent(one.quote, name) && events.some((event) => isWithin(one, event, context)))
    .slice(0, 2)
