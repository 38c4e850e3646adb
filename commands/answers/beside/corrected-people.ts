import type { Citation } from '../../../src/core/citation.ts'
import type { Event, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { isOf } from '../sentences/said-there.ts'
import { TAKES_BACK, TAKING_BACK } from '../sentences/taking-back.ts'
import type { Told } from './beside.ts'

/** "We wrote that the Latvian vice president attended; in fact …": what a document takes back of what another one told. */

/** Sentences that correct what was told of these people, by name or by office, published after the one event. */
export function correctedPeople({ names, events }: Told, context: Context): readonly Citation[] {
  const [event, other] = events
  if (!event || other) return []
  const own = new Set(event.citations.map(({ quote }) => quote))
  const day = event.date?.start ?? ''
  const found = event.participants
    .filter(({ name }) => names.slice(0, MOST_NAMES).includes(name))
    .flatMap((person) =>
      ways(person)
        .flatMap((way) => context.chronicle.quotes(way, { offset: 0, limit: READ }, TAKING_BACK).items)
        .filter(
          ({ quote, published, document }) =>
            TAKES_BACK.test(quote) &&
            !own.has(quote) &&
            (published ?? '') >= day &&
            isMeant(quote, person) &&
            isAbout(document, event, context),
        ),
    )
  return sentences(found).slice(0, SHOWN)
}
const MOST_NAMES = 3
const READ = 50
const SHOWN = 2

/** By name, or by the office; how the sentence says the country ("Latvian") is looked at later. */
const ways = ({ name, role }: Participation): readonly string[] => [
  name.split(' ').at(-1) ?? name,
  ...(role === null ? [] : [role]),
]

function isMeant(quote: string, { name, role, represents }: Participation): boolean {
  if (isOf(quote, name)) return true
  if (role === null || represents === null) return false
  const folded = fold(quote)
  // "Latvian" begins as "Latvia" does; a longer beginning would lose "Polish", "Norwegian".
  const country = fold(represents).slice(0, 4)
  return folded.includes(fold(role)) && new RegExp(`(?<!\\p{L})${RegExp.escape(country)}`, 'u').test(folded)
}

/** The correcting document names the event's place, or its day tells of no place. */
const isAbout = (document: string, { place }: Event, { chronicle }: Context): boolean =>
  place === null || chronicle.sentencesOf(document).some(({ quote }) => fold(quote).includes(fold(place)))
