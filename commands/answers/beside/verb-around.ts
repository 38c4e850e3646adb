import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Block } from '../../../src/core/message.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { wordFor } from '../sentences/deed-words.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'
import { showing } from './showing.ts'

/** Sentences with the verb of the question, where no event has it: whose it is, the reader sees. */

const VERB = 'The verb is in these sentences:'
const FEW = 3

/** "Did she leave", "when did he resign": the sentences with the verb, with the name where there are such, whatever they say. */
export function verbAround(
  events: readonly Event[],
  deed: Deed & { readonly by: readonly string[] },
  context: Context,
): readonly Block[] {
  const [name] = deed.by
  if (name === undefined) return []
  const word = wordFor(deed.verb)
  const surname = fold(name.split(' ').at(-1) ?? name)
  const told = sentencesAround(events.slice(0, FEW), context).filter(({ quote }) => fold(quote).search(word) >= 0)
  // "He left on Tuesday": whose name it is, the reader sees.
  const named = told.filter(({ quote }) => fold(quote).includes(surname))
  const found = sentences(named.length > 0 ? named : told).slice(0, 2)
  return showing(found, VERB)
}

/** "She will host it": in a document that tells of the event, what it is done to may be a mere "it". */
export function verbAmong(events: readonly Event[], deed: Deed, context: Context): readonly Block[] {
  const word = wordFor(deed.verb)
  const told = events.length > FEW ? [] : sentencesAround(events, context)
  const found = sentences(told.filter(({ quote }) => fold(quote).search(word) >= 0)).slice(0, 2)
  return showing(found, VERB)
}
