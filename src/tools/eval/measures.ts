import { type Accuracy, accuracyOf, type Counts, share } from './counts.ts'

/** The measures of a run, each a share from 0 to 1 (null: nothing to measure) or a number of faults. */
export interface Measures {
  readonly events: Accuracy
  readonly peopleByEvent: Accuracy
  readonly peopleByDocument: Accuracy
  readonly peopleInAnswers: Accuracy
  readonly place: number | null
  readonly status: number | null
  readonly kind: number | null
  readonly days: number | null
  readonly role: number | null
  readonly represents: number | null
  readonly questions: number | null
  readonly noAnswer: number | null
  readonly untrueEvents: number
  readonly forbiddenPeople: number
  readonly citationFaults: number
}

export const measuresOf = (counts: Counts): Measures => ({
  events: accuracyOf(counts.right, counts.untrue, counts.required - counts.found),
  peopleByEvent: accuracyOf(counts.peopleRight, counts.peopleInvented, counts.peopleMissed),
  peopleByDocument: accuracyOf(counts.documentPeopleRight, counts.documentPeopleInvented, counts.documentPeopleMissed),
  peopleInAnswers: accuracyOf(counts.namesRight, counts.namesInvented, counts.namesMissed),
  place: share(counts.placesRight, counts.places),
  status: share(counts.statusesRight, counts.statuses),
  kind: share(counts.kindsRight, counts.kinds),
  days: share(counts.spansRight, counts.spans),
  role: share(counts.rolesRight, counts.roles),
  represents: share(counts.bodiesRight, counts.bodies),
  questions: share(counts.answered, counts.questions),
  noAnswer: share(counts.silent, counts.silences),
  untrueEvents: counts.untrue,
  forbiddenPeople: counts.forbidden,
  citationFaults: counts.badQuotes + counts.unsupported,
})
