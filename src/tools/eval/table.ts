import { type Accuracy, type Counts, sum } from './counts.ts'
import type { Result } from './evaluate.ts'
import { measuresOf } from './measures.ts'
import type { Timing } from './timing.ts'

/** The table that `npm run eval` prints. */
export function tableOf(results: readonly Result[], timing: Timing): string {
  const counts = sum(results.map(({ tally }) => tally))
  const measures = measuresOf(counts)
  const { right, found, required, untrue, more, undated } = counts
  const parts = (rightOnes: keyof Counts, invented: keyof Counts, missed: keyof Counts) =>
    `${counts[rightOnes]} right, ${counts[invented]} invented, ${counts[missed]} missed`
  const of = (part: keyof Counts, whole: keyof Counts) => `${counts[part]}/${counts[whole]} right`
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'events',
      three(measures.events),
      `${found}/${required} found, ${right} right, ${untrue} untrue; ${more} more on a right date, ${undated} undated`,
    ],
    ['people, by event', three(measures.peopleByEvent), parts('peopleRight', 'peopleInvented', 'peopleMissed')],
    [
      'people, by document',
      three(measures.peopleByDocument),
      parts('documentPeopleRight', 'documentPeopleInvented', 'documentPeopleMissed'),
    ],
    ['people, in answers', three(measures.peopleInAnswers), parts('namesRight', 'namesInvented', 'namesMissed')],
    ['place', percent(measures.place), of('placesRight', 'places')],
    ['status', percent(measures.status), of('statusesRight', 'statuses')],
    ['kind', percent(measures.kind), of('kindsRight', 'kinds')],
    ['first and last day', percent(measures.days), of('spansRight', 'spans')],
    ['role', percent(measures.role), of('rolesRight', 'roles')],
    ['represents', percent(measures.represents), of('bodiesRight', 'bodies')],
    ['questions, an answer', percent(measures.questions), of('answered', 'questions')],
    ['questions, no answer', percent(measures.noAnswer), of('silent', 'silences')],
    ['forbidden people', `${measures.forbiddenPeople}`.padStart(5), 'must be 0'],
    [
      'citation faults',
      `${measures.citationFaults}`.padStart(5),
      `must be 0: ${counts.badQuotes} quotes not in the text, ${counts.unsupported} facts without a citation of their own`,
    ],
    [
      'time a document',
      `${timing.ratio.toFixed(2).padStart(7)} × chrono.parse`,
      `${timing.ours.toFixed(2)} ms for ${timing.chrono.toFixed(2)} ms`,
    ],
  ]
  return rows.map(([name, value, detail]) => `${name.padEnd(22)}${value.padEnd(38)}${detail}`).join('\n')
}

/** What is not right, the worst case first; `most` cases at most. */
export function faultsOf(results: readonly Result[], most: number): string {
  const worst = results
    .filter(({ tally }) => tally.notes.length > 0)
    .toSorted((a, b) => weightOf(b.tally.counts) - weightOf(a.tally.counts))
  const shown = worst.slice(0, most).flatMap(({ id, tally }) => [`\n${id}`, ...tally.notes.map((note) => `  ${note}`)])
  const left = worst.length - most
  return [...shown, ...(left > 0 ? [`\nand ${left} more (--faults ${worst.length} shows all)`] : [])].join('\n')
}

const weightOf = (c: Counts): number =>
  5 * c.forbidden +
  3 * (c.required - c.found + c.untrue) +
  c.documentPeopleMissed +
  c.documentPeopleInvented +
  c.peopleInvented +
  c.peopleMissed / 2 +
  2 * (c.badQuotes + c.unsupported) +
  (c.questions - c.answered + c.silences - c.silent) +
  (c.places - c.placesRight + c.statuses - c.statusesRight)

const three = ({ precision, recall, f1 }: Accuracy): string =>
  `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`
const percent = (value: number | null): string => (value === null ? 'n/a' : `${(100 * value).toFixed(1)} %`).padStart(7)
