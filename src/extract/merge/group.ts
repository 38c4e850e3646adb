import type { EventKind } from '../../core/event.ts'
import { agree } from '../assemble/when/more-exact.ts'
import { daysBetween } from '../days.ts'
import type { Draft, Extraction } from '../draft.ts'
import { keyOf } from '../words/spelling.ts'

/** A draft with canonical names, and the document that tells it. */
export interface Told {
  readonly source: Extraction['source']
  readonly draft: Draft
}

/**
 * Puts together what is told of one event by several documents. Drafts join when their dates are the same, their kinds can
 * be two words for one thing, and their people agree; two drafts of one document are never one event, so different
 * meetings on one day stay apart.
 */
export function group(told: readonly Told[]): readonly (readonly Told[])[] {
  const byDate = new Map<string, Told[]>()
  const undated: Told[][] = []
  for (const each of told) {
    const { date } = each.draft
    if (!date) {
      undated.push([each])
      continue
    }
    const key = `${date.start} ${date.end}`
    const list = byDate.get(key)
    if (list) list.push(each)
    else byDate.set(key, [each])
  }
  const dated = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, list]) => groupOfOneDate(list))
  const alone = undated.filter((each) => !joinsItsPlan(each, dated))
  return [...withDaysNotSaid(dated), ...alone]
}

/**
 * "On the margins of the summit the two held a meeting", and of another publisher "The two met separately": neither says
 * when, so each has the days of what its report tells beside it. Of one kind, with the same people, within these days, they
 * are one.
 */
function withDaysNotSaid(groups: readonly Told[][]): readonly (readonly Told[])[] {
  const loose = groups.filter((each) => each.every(({ draft }) => isLoose(draft)))
  const joined = new Set<Told[]>()
  for (const [i, each] of loose.entries()) {
    const home = loose.slice(0, i).find((other) => !joined.has(other) && isOne(other, each))
    if (!home) continue
    home.push(...each)
    joined.add(each)
  }
  return joined.size === 0 ? groups : groups.filter((each) => !joined.has(each))
}

const isLoose = ({ date, status, participants, evidence }: Draft): boolean =>
  date !== null && status === 'held' && participants.length > 1 && evidence.every(({ supports }) => supports !== 'date')

function isOne(a: readonly Told[], b: readonly Told[]): boolean {
  const [one, other] = [a[0]?.draft, b[0]?.draft]
  if (!one?.date || !other?.date || one.kind !== other.kind) return false
  if (a.some(({ source }) => b.some((told) => told.source.id === source.id))) return false
  const [few, many] = [namesOf(one), namesOf(other)]
  if (few.size !== many.size || [...few].some((name) => !many.has(name))) return false
  return agree(one.date, other.date)
}

const namesOf = ({ participants }: Draft): ReadonlySet<string> => new Set(participants.map(({ name }) => name))

/** "A meeting with Chancellor Vik did not take place": the one that another document announced for these two, about then. */
function joinsItsPlan([only]: Told[], dated: readonly Told[][]): boolean {
  const { draft, source } = only ?? {}
  if (!only || !draft || draft.status !== 'cancelled' || draft.participants.length < 2) return false
  if (source?.published?.length !== 10) return false
  const names = new Set(draft.participants.map(({ name }) => name))
  const plans = dated.filter((group) =>
    group.every(
      ({ draft: plan, source: announced }) =>
        plan.status === 'planned' &&
        plan.kind === draft.kind &&
        announced.id !== source.id &&
        plan.participants.length === names.size &&
        plan.participants.every(({ name }) => names.has(name)) &&
        Math.abs(daysBetween(plan.date?.start ?? '', source.published ?? '')) <= ABOUT,
    ),
  )
  const [plan, another] = plans
  if (!plan || another) return false
  plan.push(only)
  return true
}
/** Days between what is called off and the report that tells it. */
const ABOUT = 14

/** Those with most people first: a short report then finds the full one there already. */
function groupOfOneDate(told: readonly Told[]): Told[][] {
  const groups: Told[][] = []
  const fullest = [...told].sort((a, b) => b.draft.participants.length - a.draft.participants.length)
  for (const each of fullest) {
    let home: Told[] | null = null
    let best = 0
    for (const candidate of groups) {
      if (candidate.some((other) => other.source.id === each.source.id)) continue
      const score = Math.min(...candidate.map((other) => agreement(other.draft, each.draft)))
      if (score > best) [home, best] = [candidate, score]
    }
    if (home) home.push(each)
    else groups.push([each])
  }
  return groups
}

/** 0: not the same event; more: the more they agree. */
function agreement(a: Draft, b: Draft): number {
  if (!sameKind(a.kind, b.kind)) return 0
  const names = new Set(a.participants.map((person) => person.name))
  const shared = b.participants.filter((person) => names.has(person.name)).length
  const fewer = Math.min(a.participants.length, b.participants.length)
  if (fewer >= 2) return shared >= 2 && shared >= fewer / 2 ? shared + (a.kind === b.kind ? 0.5 : 0) : 0
  if (fewer === 1)
    return shared === 1 && a.kind === b.kind && sharesWords(a.title, b.title) && !isElsewhere(a, b) ? 1 : 0
  return a.kind === b.kind && sharesWords(a.title, b.title) ? 0.5 : 0
}

/** One will be in Riyadh and was in Doha: two visits, of which one may not have come to pass. */
const isElsewhere = (a: Draft, b: Draft): boolean =>
  a.kind === 'visit' &&
  a.place !== null &&
  b.place !== null &&
  !keyOf(a.place).includes(keyOf(b.place)) &&
  !keyOf(b.place).includes(keyOf(a.place))

const ALIKE: readonly (readonly EventKind[])[] = [
  ['call', 'meeting'],
  ['meeting', 'summit'],
  ['meeting', 'visit'],
  ['meeting', 'other'],
  ['call', 'other'],
]
const sameKind = (a: EventKind, b: EventKind): boolean =>
  a === b || ALIKE.some((pair) => pair.includes(a) && pair.includes(b))

/** Two names of an event without people: "extraordinary NATO summit" and "NATO Summit in Brussels" share two words. */
function sharesWords(a: string, b: string): boolean {
  const [few, many] = [wordsIn(a), wordsIn(b)].sort((x, y) => x.size - y.size)
  if (!few || !many || few.size === 0) return false
  const shared = [...few].filter((word) => many.has(word)).length
  return shared >= 2 || shared === few.size
}
const SMALL = new Set('the of a an in on at with and to for'.split(' '))
const wordsIn = (title: string): Set<string> =>
  new Set(
    title
      .split(/[^\p{L}\p{N}]+/u)
      .map(keyOf)
      .filter((key) => key && !SMALL.has(key)),
  )
