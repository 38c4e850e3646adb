import { inLines } from '../../../core/in-lines.ts'
import type { CountryMention, DateMention, PlaceMention } from '../../../core/mention.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

type Stop = PlaceMention | CountryMention

/** From one stop of a journey to the next: ", and to", "before flying on to", "and a working visit to". */
const ON_TO = inLines()`
  ^(?:
    [\s,;)]
    |\b(?:
      and|then|before|after that|later|also|on|for|to|in|will|visit|visits|travel|travelling|traveling|fly|flying
      |head|heading|going|continuing|go|continue|an?|his|her|the|official|working|state|two-day|three-day|onwards?
      |from|there|followed|by
    )\b
  )*$
`
/** Between a stop and its days. */
const TO_DAYS = /^ ?(?:on |from |between |\()?$/
/** Between the stops of one leg: "Papua New Guinea, Cambodia and Laos". */
const SAME_LEG = /^(?:,|,? and|,? as well as) (?:the )?$/

/**
 * "will visit Oslo on 11 May, and Riga and Tallinn from 14 to 16 May": each later leg that has days of its own is a visit
 * of the same people.
 */
export function legsOf(visit: Claim): readonly Claim[] {
  const { sentence, date } = visit
  if (visit.kind !== 'visit' || !date?.date || sentence.dates.length < 2) return []
  const legs: Claim[] = []
  let end = Math.max(date.end, visit.place?.end ?? 0, visit.at.end)
  for (const day of sentence.dates.filter((each) => each.start > end && each.bearing === 'at' && each.date)) {
    const stops = stopsBefore(sentence, end, day)
    const [first] = stops
    const last = stops.at(-1)
    if (!first || !last || !ON_TO.test(between(sentence, end, first.start))) break
    const text = between(sentence, first.start, last.end)
    const place: PlaceMention = {
      is: 'place',
      start: first.start,
      end: last.end,
      text,
      rule: `to + ${isCountry(last) ? 'country' : 'other'}`,
      place: text.replace(/^the /, ''),
      held: true,
    }
    const taking = visit.taking.map((each) => ({ ...each, rule: 'next-leg' }))
    const at = { start: first.start, end: last.end }
    legs.push({ ...visit, rule: 'next-leg', at, event: null, taking, date: day, place, again: false })
    end = day.end
  }
  return legs
}

const isCountry = (stop: Stop): boolean => stop.is === 'country' || / \+ country$/.test(stop.rule)

/** The places that end right before the day, one after the other. */
function stopsBefore(sentence: Sentence, from: number, day: DateMention): readonly Stop[] {
  const stops: Stop[] = []
  let gap = TO_DAYS
  let end = day.start
  const all = [...sentence.places, ...sentence.countries.filter(({ by }) => by !== 'adjective')]
    .filter((each) => each.start >= from && each.end <= day.start)
    .sort((a, b) => b.end - a.end || a.start - b.start)
  for (const stop of all) {
    if (stop.end > end || !gap.test(between(sentence, stop.end, end))) continue
    stops.unshift(stop)
    end = stop.start
    gap = SAME_LEG
  }
  return stops
}
