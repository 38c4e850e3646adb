import { inLines } from '../../../core/in-lines.ts'
import type { PlaceMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { matchesOf } from '../../words/matches.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { saysHeld } from './held-there.ts'
import { CLAUSE } from './place-in-sentence.ts'
import type { Where } from './where.ts'

/** Sentences of a report in which the place of its first event may be told by itself. */
const LEAD = 3

/** The one place where the headline of a report, or else its first sentences, hold something. */
export function inReport(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  all: readonly Claim[],
): Where | null {
  const main = claims[0]
  if (!main) return null
  const report = sentences.filter(({ passage }) => passage.report === main.sentence.passage.report)
  // in its own sentences a place that is not the event's is another's
  const told = new Set(claims.map(({ sentence }) => sentence))
  const prose = report
    .filter(({ passage }) => passage.role === 'prose')
    .filter((each, i) => i < LEAD || saysWhere(each))
    .filter((each) => !told.has(each) && !isOfAnotherDay(each, main) && !saysHeld(each))
  const headings = report.filter(({ passage }) => passage.role === 'heading' && passage.start < main.at.start)
  const others = placesOfOthers(main, all)
  return onlyPlaceIn(headings, main, others) ?? onlyPlaceIn(prose, main, others)
}

/** "met on Tuesday. They will meet Minister Vik in Oslo": that is where the other one is. */
const placesOfOthers = (main: Claim, all: readonly Claim[]) =>
  new Set(
    all
      .filter((each) => each.kind !== 'visit' && (each.status !== main.status || isAtAnotherHour(each, main)))
      .map(({ place }) => place),
  )

/** Places that lie in each other, "Riga" and "Riga Castle", are one. */
function onlyPlaceIn(where: readonly Sentence[], main: Claim, others: ReadonlySet<PlaceMention | null>): Where | null {
  const held = where.flatMap((sentence) =>
    isOfAnotherTime(sentence, main)
      ? []
      : sentence.places
          .filter(
            (place) => place.held && !others.has(place) && /^(?:in|at) /.test(place.rule) && isTold(sentence, place),
          )
          .map((place) => ({ sentence, place })),
  )
  const [only] = held
  if (!only) return null
  const { place, rule } = only.place
  const isOne = held.every((each) => each.place.place.includes(place) || place.includes(each.place.place))
  return isOne ? { place, said: { passage: only.sentence.passage, rule } } : null
}

const isOfAnotherTime = (sentence: Sentence, { status }: Claim): boolean =>
  ANOTHER_TIME.test(sentence.passage.text, sentence) ||
  (status !== 'planned' && NEXT_TIME.test(sentence.passage.text, sentence))

/** "had previously met in New York last month" says nothing of where they met today. */
const ANOTHER_TIME = cued(/\b(?:previously|had met|last met|last (?:month|week|year)|earlier this (?:month|year))\b/i)
const NEXT_TIME = cued(/\bnext (?:month|week|year)\b/i)

/** "the meeting in Bergen", "ministers meet in Bergen"; not "they condemned the attack in Nairobi" */
const isTold = (sentence: Sentence, place: PlaceMention): boolean => {
  const before = between(sentence, sentence.passage.start, place.start).replace(
    /\b(?:that|which) (?=took place|was held)/,
    '',
  )
  const told = matchesOf(TOLD, before).at(-1)?.index ?? -1
  // "have discussed the conflict over the river at a meeting in Geneva": what they discussed stands before the meeting
  const behind = before.slice(Math.max(0, told))
  return told >= 0 && !SAID.test(before.slice(0, told)) && !CLAUSE.test(behind)
}
const TOLD = inLines('gi')`
    \b(?:
      meet\w*|met|summit|talks|conference|forum|gather\w*|session|held|took place|ceremony|hosts?|hosted|received?
      |welcomes?|visit\w*|arriv\w*|dinner|lunch|breakfast|reception|banquet|agreed(?= (?:on \w+ )?in $)
    )\b
  `
const SAID =
  /;|\b(?:said|says|told|stated|that|which|whose|whereas|although|though|because|if|unless|since|until|before|after|following|ahead of|prior to|in advance of|when|while)\b/i

/** "The ministerial meeting in Riga aimed at", wherever it stands. */
const THE_MEETING =
  /^(?:(?:After|Following|During|At) the|The) (?:\p{Ll}+ ){0,2}(?:meeting|talks|summit|gathering|conference) (?:in|at) (?:the )?$/u
const saysWhere = (sentence: Sentence): boolean =>
  sentence.places.some(({ start }) => THE_MEETING.test(between(sentence, sentence.passage.start, start)))

/** "In the afternoon she met Minister Vik at the Town Hall": not where another meeting of the same day was. */
const ANOTHER_HOUR = cued(
  inLines()`
    ^(?:
      (?:Later )?(?:[Ii]n|[Dd]uring|[Oo]n) the (?:same )?(?:morning|afternoon|evening)\b
      |(?:That|The same) (?:morning|afternoon|evening|night)\b|At (?:noon|midday|night)\b|Later\b|Earlier\b
      |Afterwards?\b
    )
  `,
)

/** Does the sentence of another meeting begin with another time of the day? */
const isAtAnotherHour = ({ sentence }: Claim, main: Claim): boolean =>
  sentence !== main.sentence && ANOTHER_HOUR.test(sentence.passage.text, sentence)

/** "met in 1999. They met again on 1 June 2018 in Dublin": the town of the other time. */
export function isOfAnotherDay({ dates }: Sentence, { date }: Claim): boolean {
  const own = date?.date
  const others = dates.flatMap((each) => (each.bearing === 'at' && each.date ? [each.date] : []))
  return own != null && others.length > 0 && others.every(({ start, end }) => end < own.start || start > own.end)
}
