import { alike, sameStatus } from './agreeing.ts'
import type { Claim } from './claim.ts'
import type { Gathering, Seeker } from './gathering.ts'
import { between } from './sentence.ts'

/** May a claim belong to the event at all? */
export type Open = (each: Gathering) => boolean

/** The event told last of which others joined somebody; days alone belong to the last one of their kind. */
export function addsTo({ claim, names }: Seeker, all: readonly Gathering[], open: Open): Gathering | undefined {
  // "At its meeting the board elected Keller. Present were Frei and Roth": at the meeting, not in the office
  if (claim.lists && all.findLast((each) => each.names.size > 0 && open(each))?.kind === 'appointment') {
    const attended = all.findLast((each) => each.kind !== 'appointment' && each.kind !== 'statement' && open(each))
    if (attended) return attended
  }
  // "Nine leaders attended a ceremony. Among them were": at that, though it names nobody yet
  const group = all.at(-1)
  if (group?.claims[0]?.rule === 'group-meets' && open(group))
    if (claim.rule === 'members-listed' || group.claims[0].sentence === claim.sentence) return group
  if (!isDaysOnly(claim)) {
    // "President Brel is accompanied by": all through her visit, whatever else is planned for it
    // "The ceremony was also attended by", behind a call that followed it
    const latest = all.findLast((each) => each.names.size > 0 && open(each))
    const same =
      claim.event && claim.rule === 'joined-by' && latest && !alike(latest.kind, claim.kind)
        ? all.findLast((each) => each.kind === claim.kind && each.names.size > 0 && open(each))
        : undefined
    if (same) return same
    const nobodyNamed = (claim.sentence.people[0]?.start ?? 0) > claim.at.start
    const visit = IS_WITH.test(between(claim.sentence, claim.at.start, claim.at.end))
      ? all.findLast((each) => each.kind === 'visit' && open(each) && (nobodyNamed || shares(each, names)))
      : undefined
    if (visit) return visit
    // "She laid the first stone in 1997. She was accompanied by": today, and not then
    const fits: Open = (each) => each.names.size > 0 && open(each) && !(claim.rule === 'joined-by' && isOfAYear(each))
    // "Present at the meeting were": at the one that was held, not at the one she will have
    const past =
      (claim.status === 'held' && claim.event) || WAS_THERE.test(between(claim.sentence, claim.at.start, claim.at.end))
        ? all.findLast((each) => fits(each) && sameStatus(each, claim))
        : undefined
    const last = past ?? all.findLast(fits) ?? all.findLast(open)
    // "President Brel was joined by Minister Lund, who told of the talks between Holm and Vik": where she is, and not there
    const hers = claim.rule === 'joined-by' && last && !shares(last, names)
    return (
      (hers ? all.findLast((each) => open(each) && each.kind !== 'appointment' && shares(each, names)) : null) ?? last
    )
  }
  return all.findLast(
    (each) =>
      each.names.size > 0 && (each.kind === claim.kind || isCourtesy(each)) && each.dates.length === 0 && open(each),
  )
}

const IS_WITH = /^(?:is|are|will be) (?:being )?(?:joined|accompanied)\b/
const WAS_THERE = /\b(?:was|were)\b/

export const shares = (each: Gathering, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => each.names.has(name))

/** "paid a courtesy visit to" */
const isCourtesy = ({ claims }: Gathering): boolean =>
  claims.some(({ sentence, at }) => / visit /.test(between(sentence, at.start, at.end)))

const isOfAYear = ({ dates }: Gathering): boolean =>
  dates.length > 0 && dates.every(({ precision }) => precision === 'year')

export const isDaysOnly = ({ rule }: Claim): boolean => rule === 'days-of-visit'
