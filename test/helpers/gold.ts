import type { Case, GoldEvent, GoldQuestion } from '../../src/tools/eval/gold.ts'

/** An expected event with everything a test does not care about filled in: held on 4 May 2022 in no place that is told. */
export const aGoldEvent = (given: Partial<GoldEvent> = {}): GoldEvent => ({
  label: 'an event',
  standing: 'required',
  cancelled: false,
  passing: false,
  main: true,
  optional: false,
  dates: ['2022-05-04'],
  ends: [],
  precision: 'day',
  monthDay: null,
  statuses: ['held'],
  kinds: [],
  places: [null],
  people: [],
  maybe: [],
  ...given,
})

export const aGoldPerson = (name: string, role?: string, body?: string): GoldEvent['people'][number] => ({
  names: [name],
  roles: role ? [role] : [],
  bodies: body ? [body] : [],
})

export const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'case',
  files: [],
  events: [],
  mentioned: [],
  questions: [],
  ...given,
})

export const aGoldQuestion = (given: Partial<GoldQuestion> & Pick<GoldQuestion, 'ask'>): GoldQuestion => ({
  nothing: false,
  names: null,
  date: null,
  places: [],
  notPlace: null,
  body: null,
  status: null,
  mayName: [],
  mustNotName: [],
  ...given,
})
