import type { Citation } from '../../core/citation.ts'
import type { Event, Participation } from '../../core/event.ts'
import type { Person } from '../../core/person.ts'
import { cite, type Draft, type Extraction } from '../draft.ts'
import { onlyNamed } from '../verify.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { disagreementsOf } from './disagreements.ts'
import { group, type Told } from './group.ts'
import { idsOf } from './ids.ts'
import { withOtherDays } from './other-day.ts'
import { type Identities, identify } from './people.ts'

/** Everything the Chronicle holds besides the documents. */
export interface Merged {
  readonly events: readonly Event[]
  readonly people: readonly Person[]
}

/** All documents' drafts → Events. The order of the documents changes nothing. */
export function merge(extractions: readonly Extraction[], lexicon: Lexicon): Merged {
  const ordered = [...extractions].sort((a, b) => compare(a.source.id, b.source.id))
  const identities = identify(ordered, lexicon)
  const told = ordered.flatMap(({ source, drafts }) =>
    drafts.map((draft): Told => ({ source, draft: rename(draft, identities) })),
  )
  const groups = group(told)
  const ids = idsOf(groups)
  const aliases = new Map(identities.people.map((person) => [person.name, person.aliases]))
  const events = groups.map((tellings, at) =>
    onlyNamed(eventOf(tellings, ids[at] ?? ''), (name) => aliases.get(name) ?? []),
  )
  return { events: withOtherDays(events), people: identities.people }
}

/** The draft with canonical names. Two ways of writing one name in a draft become one participant. */
function rename(draft: Draft, identities: Identities): Draft {
  const known = new Map(draft.participants.map((person) => [person.name, person]))
  const canonical = (name: string): string =>
    identities.canonical(known.get(name) ?? { name, role: null, represents: null })
  const evidence = draft.evidence.map((each) => {
    const name = /^participant:(.*)$/s.exec(each.supports)?.[1]
    return name === undefined ? each : { ...each, supports: `participant:${canonical(name)}` as const }
  })
  const participants = onePerName(draft.participants.map((person) => ({ ...person, name: canonical(person.name) })))
  const title = draft.participants.reduce((text, { name }) => text.replaceAll(name, canonical(name)), draft.title)
  return { ...draft, title, participants, evidence, organisers: [...new Set(draft.organisers.map(canonical))] }
}

function eventOf(tellings: readonly Told[], id: string): Event {
  const drafts = tellings.map(({ draft }) => draft)
  const main = mainOf(tellings)
  const title = main.draft.title
  const kind = mostCommon(drafts.map((draft) => draft.kind)) ?? 'other'
  const status = statusOf(drafts)
  // Of what was held, "will meet" is not the sentence to show first.
  const asItIs = tellings.toSorted((a, b) => Number(b.draft.status === status) - Number(a.draft.status === status))
  const citations = asItIs.flatMap(({ source, draft }) => draft.evidence.map((each): Citation => cite(source, each)))
  return {
    id,
    kind,
    status,
    title,
    date: main.draft.date,
    place: placeOf(drafts),
    organisers: [...new Set(drafts.flatMap((draft) => draft.organisers))],
    participants: onePerName([main.draft, ...drafts].flatMap((draft) => draft.participants)),
    listsPresent: drafts.some((draft) => draft.listsPresent),
    disagreements: disagreementsOf(tellings),
    documents: [...new Set(tellings.map(({ source }) => source.id))],
    citations,
  }
}

/** The telling that says most: its title and date stand for the event. */
const mainOf = (tellings: readonly Told[]): Told =>
  [...tellings].sort(
    (a, b) =>
      Number(b.draft.date?.certainty === 'stated') - Number(a.draft.date?.certainty === 'stated') ||
      b.draft.participants.length - a.draft.participants.length ||
      compare(a.source.id, b.source.id),
  )[0] as Told

/** One entry a name; what one telling leaves out another may fill in. */
function onePerName(people: readonly Participation[]): readonly Participation[] {
  const byName = new Map<string, Participation>()
  for (const person of people) {
    const known = byName.get(person.name)
    const part = known && known.part !== 'took part' ? known.part : person.part
    byName.set(person.name, {
      name: person.name,
      role: known?.role ?? person.role,
      represents: known?.represents ?? person.represents,
      part,
    })
  }
  return [...byName.values()]
}

/** A report that it happened outweighs its announcement, and a report that it was called off too. */
function statusOf(drafts: readonly Draft[]): Event['status'] {
  const said = new Set(drafts.map((draft) => draft.status))
  return (['held', 'cancelled', 'postponed', 'planned'] as const).find((status) => said.has(status)) ?? 'held'
}

/** The place most documents name, the more exact of two that are named equally often. */
function placeOf(drafts: readonly Draft[]): string | null {
  return mostCommon(drafts.flatMap((draft) => draft.place ?? [])) ?? null
}

function mostCommon<T extends string>(values: readonly T[]): T | undefined {
  const times = new Map<T, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b))[0]?.[0]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
