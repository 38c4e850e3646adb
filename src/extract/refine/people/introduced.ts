import type { OfficeMention, PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import type { NameKeys } from '../../words/names.ts'

/** Somebody of a document, as far as the beginning of a report can tell more. */
interface Named {
  readonly keys: NameKeys
  role: string | null
  represents: string | null
  readonly roles: Set<string>
}

/** Offices by which the next sentence goes on about whom a report begins with. */
const GOES_ON =
  /^(?:Prime Minister|President|Premier|Chancellor|Foreign Minister|Foreign Secretary|Governor|King|Queen|Pope)$/

/**
 * "Anders Lund has met the Maltese president. The prime minister arrived in Valletta": whom a report begins with by name
 * alone has the office with which its next sentence begins, if nobody else has it.
 */
export function introduced(
  people: readonly PersonMention[],
  offices: readonly OfficeMention[],
  passages: readonly Passage[],
  homes: ReadonlyMap<PersonMention, Named>,
): void {
  const prose = passages.filter(({ role }) => role === 'prose')
  for (const [i, passage] of prose.entries()) {
    const next = prose[i + 1]
    if (!next || next.report !== passage.report || (i > 0 && prose[i - 1]?.report === passage.report)) continue
    const person = people.find(({ start }) => start >= passage.start)
    const office = offices.find(({ start }) => start >= next.start)
    const home = person && homes.get(person)
    if (!home || !office || person.start > passage.start + 1 || office.start !== next.start) continue
    if (home.role || home.keys.given.length === 0 || !office.one || office.represents || !GOES_ON.test(office.role))
      continue
    if ([...homes.values()].some((other) => other.roles.has(office.role) && !other.represents)) continue
    home.role = office.role
    home.roles.add(office.role)
  }
}

/**
 * "Malta's foreign minister has met her colleagues … the meeting was attended by Foreign Minister Ana Brel": whom a report
 * begins with by office and country alone is the first one it names with that office.
 */
export function namedLater(
  offices: readonly OfficeMention[],
  passages: readonly Passage[],
  homes: ReadonlyMap<PersonMention, Named>,
): void {
  const lead = passages.find(({ role }) => role === 'prose')
  const office = offices.find(({ start }) => lead !== undefined && start >= lead.start)
  if (!lead || !office?.represents || office.start > lead.start || !office.one || !GOES_ON.test(office.role)) return
  const first = [...homes.keys()]
    .filter(({ role, start }) => role === office.role && start > office.end)
    .reduce<PersonMention | null>((least, each) => (least && least.start < each.start ? least : each), null)
  const home = first && homes.get(first)
  if (!home || home.represents || [...homes.values()].some(({ represents }) => represents === office.represents)) return
  home.represents = office.represents
}

/**
 * "Ewa Lund met Jan Vik. … Lund, the Maltese trade minister, said": the office and the country of one who was named without
 * any, where a sentence below gives them behind the surname, between commas.
 */
export function describedBelow(
  people: readonly PersonMention[],
  offices: readonly OfficeMention[],
  passages: readonly Passage[],
  homes: ReadonlyMap<PersonMention, Named>,
): void {
  const bare = people.filter((person) => person.rule === 'surname' && !homes.get(person)?.role)
  for (const person of bare) {
    const office = offices.find(
      ({ start, one }) => one && start - person.end >= ', '.length && start - person.end <= ', the '.length,
    )
    const home = homes.get(person)
    if (!office || !home || home.role || home.keys.given.length === 0) continue
    const passage = passages.find(({ start, end }) => start <= person.start && office.end <= end)
    const [from, to] = [person.end - (passage?.start ?? 0), office.start - (passage?.start ?? 0)]
    if (!passage || !/^, (?:the )?$/.test(passage.text.slice(from, to))) continue
    if (passage.text[office.end - passage.start] !== ',') continue
    home.role = office.role
    home.represents ??= office.represents
    home.roles.add(office.role)
  }
}
