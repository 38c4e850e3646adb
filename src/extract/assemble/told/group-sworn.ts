import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { listAt } from '../who/people-lists.ts'
import { SWEARING_IN } from './office-given.ts'

/** Several who are not named: "Twenty new ministers took the oath on Monday", "Malta’s new government will be sworn in". */
const SWORN = cued(
  inLines('iu')`
    ^(?:[^.;:]{2,40}: )?[^.;:,]{0,90}?\b(?:
      ministers|ambassadors|envoys|judges|justices|magistrates|members|lawmakers|senators|MPs|commissioners|governors
      |secretaries|councillors|legislators|appointees|officials|cabinet|government|parliament|assembly|council
    )\b(?:(?! (?:who|that|which)\b)[^.;:,]){0,60}?\s(?:
      (?:were|was|are|is|will be|have been|has been)(?: being)?(?: \p{Ll}+ly)? sworn[ -]in(?:to office)?
      |(?:took|take|takes|have taken|has taken|will take) (?:the|their|its) oaths?(?: of (?:office|allegiance))?
    )\b
  `,
)

/** "by President Brel", "at State House before Chief Justice Vik": who administers the oath. */
const ADMINISTERED = /^[^.;:“”"]{0,90}\b(?:by|before|in front of) (?:the )?$/

/** "Five judges were sworn in on Monday": with its day, or it may be of any time; those who are named are told by other rules. */
export function groupSworn(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  const sworn = SWORN.exec(sentence.passage.text, sentence)
  if (!sworn || told.some(({ kind }) => kind === 'ceremony' || kind === 'appointment')) return []
  const { start } = sentence.passage
  // up to the words of the oath: "sworn in before" is no time, and the words in front of "before" say so
  const at = { start, end: start + sworn[0].search(/(?:sworn[ -]in\p{Ll}*|oaths?[\p{Ll} ]*)$/iu), rule: 'group-sworn' }
  if (sentence.people.some((person) => person.start < at.end)) return []
  const event = sentence.events.find((each) => each.start >= at.end && each.kind === 'ceremony') ?? null
  const first = sentence.people.findIndex((person) => ADMINISTERED.test(between(sentence, at.end, person.start)))
  const before = first < 0 ? [] : listAt(sentence, first)
  const taking = before.map((person) => take(person, 'took part', sentence, at.rule))
  const read = claim(sentence, at, 'ceremony', event, taking, { again: true, adds: false, lists: false })
  return read.date?.date && read.date.date.precision !== 'year' ? [{ ...read, called: SWEARING_IN }] : []
}
