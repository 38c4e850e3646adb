import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { MONTHS } from '../../../src/wording/dates.ts'
import { isNamedAside } from '../sentences/named-aside.ts'

const MADE =
  /^(?:was|were|is|are|has|have)\b.*\s(?:signed|initialled|concluded|agreed|adopted|reached|ratified|founded)\b/iu
const MADE_IN = new RegExp(
  `\\b(?:signed|initialled|concluded|agreed|adopted|reached|ratified|founded)\\b[^.;,]{0,60}? (?:in|on) (?:\\d{1,2} )?(?:(?<month>${MONTHS.join('|')}) (?:\\d{1,2}, )?)?(?<year>\\d{4})\\b`,
  'u',
)

/**
 * "When was the pact signed", of talks about "the pact signed in July 2018": what was made before is only spoken of there, and
 * the day of the talks is no answer.
 */
function wasMadeBefore({ rest }: Asked, { kind, date, citations }: Event): boolean {
  if (!MADE.test(rest) || kind === 'agreement' || date === null) return false
  return citations.some(({ quote }) => {
    const { month, year } = MADE_IN.exec(quote)?.groups ?? {}
    if (year === undefined) return false
    const at =
      month === undefined ? year : `${year}-${String(MONTHS.findIndex((one) => one === month) + 1).padStart(2, '0')}`
    return !date.start.startsWith(at)
  })
}

/** The event only speaks of what is asked about. */
export const isSpokenOf = (asked: Asked, event: Event): boolean =>
  isNamedAside(asked, event) || wasMadeBefore(asked, event)
