import type { EventDate } from '../../../core/date.ts'
import type { DateMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofVerb } from '../../words/kept-pattern.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { reportOf, type Undated } from './days-around.ts'

/* What the sentences beside an event without a day of its own say of its day. */

/** "Yesterday, the president gave a medal to a diver. The ceremony in Riga was attended by": on the day that the sentence in front begins with. */
export function dayInFront(
  { claims }: Undated,
  events: readonly Undated[],
  sentences: readonly Sentence[],
): EventDate | null {
  const own = onlySentence(claims)
  if (!own) return null
  const before = sentences[sentences.indexOf(own) - 1]
  const [day] = before?.dates ?? []
  if (!before || !day?.date || before.passage.paragraph !== own.passage.paragraph) return null
  // "On Tuesday she left Oslo. Her deputy attended a conference in Rome": others, on a day of their own
  const there = events.filter((other) => other.claims.some(({ sentence }) => sentence === before))
  if (there.length > 0 && !there.some((other) => isOfOne(other.claims, claims))) return null
  return day.date.precision === 'day' &&
    opens(before, day) &&
    before.dates.every(({ date }) => date === null || date.start === day.date?.start)
    ? day.date
    : null
}

/** "On Tuesday, President Brel will meet … She will also lay a wreath": a programme says once on which day its paragraph is. */
export function dayOfProgramme(
  { claims }: Undated,
  events: readonly Undated[],
  sentences: readonly Sentence[],
): EventDate | null {
  const own = onlySentence(claims)
  if (!own) return null
  const at = sentences.indexOf(own)
  let from = at
  while (sentences[from - 1]?.passage.paragraph === own.passage.paragraph) from--
  const [opening, ...others] = sentences.slice(from, at + 1)
  const [day] = opening?.dates ?? []
  if (!opening || from === at || day?.date?.precision !== 'day' || !opens(opening, day)) return null
  const { start } = day.date
  if (others.some(({ dates }) => dates.some(({ date }) => date && date.start !== start))) return null
  const planned = events.filter(
    (other) => other.status === 'planned' && other.claims.some(({ sentence }) => sentence === opening),
  )
  return planned.some((other) => isOfOne(other.claims, claims)) ? day.date : null
}
/** The one sentence that tells of an event; of what several tell nothing is looked for beside them. */
function onlySentence(claims: readonly Claim[]): Sentence | null {
  const own = claims[0]?.sentence
  return own && claims.every(({ sentence }) => sentence === own) ? own : null
}
const isOfOne = (some: readonly Claim[], others: readonly Claim[]): boolean =>
  some.some(({ taking }) =>
    taking.some(({ person }) => others.some((claim) => claim.taking.some((one) => one.person.name === person.name))),
  )
const opens = ({ passage }: Sentence, { bearing, start }: DateMention): boolean =>
  bearing === 'at' && start - passage.start <= OPENS
/** Characters: "On ". */
const OPENS = 3

/** "will meet President Brel on 11 May … President Brel visits Oslo to take part in": then, and not on the day this is told. */
export const isBesidePlans = (event: Undated, events: readonly Undated[]): boolean =>
  event.claims.every(
    ({ kind, sentence, at }) =>
      (kind === 'visit' && IS_COMING.test(between(sentence, at.start, at.end))) ||
      COMES_TO.test(between(sentence, sentence.passage.start, at.start), sentence),
  ) &&
  events.some(
    (other) =>
      other.status === 'planned' &&
      reportOf(other) === reportOf(event) &&
      other.claims.some(({ date }) => date?.date) &&
      isOfOne(other.claims, event.claims),
  )
/** "visits Oslo to take part in" */
const COMES_TO = cued(/\b(?:visits|travels|comes|flies|arrives)\b[^.;:]* to (?:also )?$/)
const IS_COMING = ofVerb(/^(?:visits?|travels?|comes?|fl(?:y|ies)|arrives?)\b/)
