import { eventId, tellingOf } from '../../core/event-id.ts'
import type { Told } from './group.ts'

/**
 * Made from the sentence that tells the event in the document that told it first, so that it stays the same when the rules
 * read its day or its people better. Several events of one kind in one sentence ("held separate meetings with …") are told
 * apart by their people.
 */
export function idsOf(groups: readonly (readonly Told[])[]): readonly string[] {
  const told = groups.map(anchorOf)
  const alike = Map.groupBy(told, ({ telling, kind }) => `${telling} ${kind}`)
  const taken = new Set<string>()
  return told.map(({ telling, kind, people }) => {
    const which = (alike.get(`${telling} ${kind}`)?.length ?? 0) > 1 ? [kind, people] : [kind]
    for (let n = 0; ; n++) {
      const id = eventId(telling, n === 0 ? which : [...which, n])
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  })
}

function anchorOf(tellings: readonly Told[]) {
  const [first] = tellings.toSorted(
    (a, b) => compare(a.source.published ?? '9999', b.source.published ?? '9999') || compare(a.source.id, b.source.id),
  ) as [Told, ...Told[]]
  const { source, draft } = first
  const telling = draft.evidence.filter(({ supports }) => supports === 'event')
  const [sentence] = (telling.length > 0 ? telling : draft.evidence).toSorted((a, b) => a.start - b.start)
  const people = draft.participants.map(({ name }) => name).sort()
  return {
    telling: tellingOf({ ...source, quote: sentence?.quote ?? draft.title }),
    kind: draft.kind,
    people: people.length > 0 ? people : [draft.title],
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
