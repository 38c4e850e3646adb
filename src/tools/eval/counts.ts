const NAMES = [
  'required',
  'found',
  'right',
  'untrue',
  'more',
  'undated',
  'spans',
  'spansRight',
  'peopleRight',
  'peopleInvented',
  'peopleMissed',
  'documentPeopleRight',
  'documentPeopleInvented',
  'documentPeopleMissed',
  'forbidden',
  'places',
  'placesRight',
  'statuses',
  'statusesRight',
  'kinds',
  'kindsRight',
  'roles',
  'rolesRight',
  'bodies',
  'bodiesRight',
  'badQuotes',
  'unsupported',
  'questions',
  'answered',
  'silences',
  'silent',
  'namesRight',
  'namesInvented',
  'namesMissed',
] as const

export type Counts = Record<(typeof NAMES)[number], number>

/** What was counted in one case, and a line for each thing that is not right. */
export interface Tally {
  readonly counts: Counts
  readonly notes: string[]
}

const zeros = (): Counts => Object.fromEntries(NAMES.map((name) => [name, 0])) as Counts
export const newTally = (): Tally => ({ counts: zeros(), notes: [] })

export function sum(tallies: readonly Tally[]): Counts {
  const total = zeros()
  for (const { counts } of tallies) for (const name of NAMES) total[name] += counts[name]
  return total
}

/** Null when there was nothing to measure. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export interface Accuracy {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}
export const accuracyOf = (right: number, invented: number, missed: number): Accuracy => ({
  precision: share(right, right + invented),
  recall: share(right, right + missed),
  f1: share(2 * right, 2 * right + invented + missed),
})
