import type { Claim } from '../claim.ts'
import type { Gathered } from '../gather/gathering.ts'
import { isOnMargins } from '../gather/on-margins.ts'

/**
 * "visited Kyiv from 3 to 5 May. She met President Kask and spoke to the Speaker.": whom a visitor meets on no day of its own
 * takes part in the visit, too. Only where a report tells of one visit of theirs.
 */
export function withHosts(found: readonly Gathered[]): readonly Gathered[] {
  const visits = found.filter(isVisit)
  if (visits.length === 0) return found
  return found.map((visit) => {
    if (!isVisit(visit) || visits.some((other) => other !== visit && sharesVisitor(visit, other))) return visit
    const met = found.filter((each) => each !== visit && isOnVisit(visit, each))
    return met.length === 0
      ? visit
      : { ...visit, claims: [...visit.claims, ...met.flatMap(({ claims }) => claims.map(adding))] }
  })
}

const first = ({ claims }: Gathered): Claim | undefined => claims[0]
const reportOf = (each: Gathered) => first(each)?.sentence.passage.report
const namesIn = ({ claims }: Gathered) =>
  new Set(claims.flatMap(({ taking }) => taking.map(({ person }) => person.name)))
const isDated = ({ claims }: Gathered) => claims.some(({ date }) => date !== null)
const isVisit = (each: Gathered): boolean =>
  each.kind === 'visit' && isDated(each) && namesIn(each).size > 0 && first(each)?.place?.rule !== undefined

const sharesVisitor = (a: Gathered, b: Gathered): boolean =>
  reportOf(a) === reportOf(b) && [...namesIn(a)].some((name) => namesIn(b).has(name))

/** Told behind the visit, of its visitor and somebody else, without a day and in no other place. */
function isOnVisit(visit: Gathered, each: Gathered): boolean {
  const [from, to] = [first(visit), first(each)]
  if (!from || !to || each.kind !== 'meeting' || isDated(each) || reportOf(visit) !== reportOf(each)) return false
  const visitor = from.taking[0]?.person.name
  const named = namesIn(each)
  return (
    to.at.start > from.at.start &&
    to.status === from.status &&
    visitor !== undefined &&
    named.has(visitor) &&
    named.size > 1 &&
    // "held separate meetings with Ministers Lund and Vik", "met her on the margins of the forum": not what the visit was to
    !each.claims.some((claim) => /\bseparate\b/i.test(claim.event?.label ?? '') || isOnMargins(claim)) &&
    each.claims.every(({ place }) => place === null || place.place === from.place?.place)
  )
}

/** The people of a meeting, for the visit: what else the meeting tells is the meeting's. */
const adding = (claim: Claim): Claim => ({
  ...claim,
  event: null,
  date: null,
  place: null,
  kind: 'visit',
  adds: true,
  lists: false,
  taking: claim.taking.map((taking) => ({ ...taking, part: 'took part' })),
})
