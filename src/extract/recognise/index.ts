import type { Mention } from '../../core/mention.ts'
import { recogniseCountries } from './countries.ts'
import { recogniseDates } from './dates.ts'
import { recogniseEvents } from './events.ts'
import type { Frame } from './frame.ts'
import { recognisePeople } from './people.ts'
import { recognisePlaces } from './places/index.ts'
import { recogniseVerbs } from './verbs.ts'

/** Reads one kind of Mention from one passage; decides nothing that needs more than the passage. */
export type Recogniser = (frame: Frame) => readonly Mention[]

/** In the order in which they are shown by `explain`; they do not see each other's results. */
const RECOGNISERS: readonly Recogniser[] = [
  recognisePeople,
  recogniseCountries,
  recogniseEvents,
  recogniseVerbs,
  recogniseDates,
  recognisePlaces,
]

export function recognise(frame: Frame): readonly Mention[] {
  const found: Mention[] = []
  if (frame.words.length > 0)
    for (const recogniser of RECOGNISERS) for (const mention of recogniser(frame)) found.push(mention)
  return found
}
