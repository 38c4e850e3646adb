import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Block } from '../../../src/core/message.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { cameOtherwise } from './came-otherwise.ts'
import { correctedDays } from './corrected-days.ts'
import { correctedPeople } from './corrected-people.ts'
import { fromAfar, thereOrAfar } from './from-afar.ts'
import { movedDays } from './moved-days.ts'
import { officeFrom } from './office-from.ts'
import { officeSince } from './office-since.ts'
import { saidAbsent } from './said-absent.ts'
import { showing } from './showing.ts'

/** What an answer tells, as far as it decides which sentences have to stand beside it. */
export interface Told {
  /** Those who are told to have been there, or to hold the office. */
  readonly names: readonly string[]
  readonly events: readonly Event[]
  /** Countries and bodies that are told to have been there. */
  readonly bodies?: readonly string[]
  /** The last day of the time that is asked of, where one is. */
  readonly until?: string | null
  /** The words of the question, as its Subject has them. */
  readonly terms: readonly string[]
}

export type Why =
  | 'said absent'
  | 'person corrected'
  | 'day corrected'
  | 'office since'
  | 'office from'
  | 'day moved'
  | 'came otherwise'
  | 'there or afar'
  | 'from afar'

/** Sentences without which an answer, true as it stands, would leave its reader with less than the documents say. */
export interface Beside {
  readonly why: Why
  /** Stands before them: "A correction says:". */
  readonly lead: string
  /** At least one. */
  readonly citations: readonly Citation[]
}

interface Finder extends Pick<Beside, 'why' | 'lead'> {
  find(told: Told, context: Context): readonly Citation[]
}

/** What weighs most stands first; which of them an answer is looked at for, the answer knows. */
const FINDERS: readonly Finder[] = [
  { why: 'said absent', lead: 'A sentence says otherwise:', find: saidAbsent },
  { why: 'person corrected', lead: 'A correction says:', find: correctedPeople },
  { why: 'day corrected', lead: 'A correction says:', find: correctedDays },
  { why: 'there or afar', lead: 'The documents disagree who was there in person:', find: thereOrAfar },
  { why: 'from afar', lead: 'From afar, the documents say:', find: fromAfar },
  { why: 'office since', lead: 'A later document tells:', find: officeSince },
  { why: 'office from', lead: 'In office from another day, the documents say:', find: officeFrom },
  { why: 'day moved', lead: 'Its day was changed, or may have been:', find: movedDays },
  { why: 'came otherwise', lead: 'The documents tell besides:', find: cameOtherwise },
]

/** What stands beside this answer, of what it is looked at for, in the order of the list. */
export const besidesOf = (told: Told, whys: readonly Why[], context: Context): readonly Beside[] =>
  FINDERS.filter(({ why }) => whys.includes(why)).flatMap(({ why, lead, find }) => {
    const citations = find(told, context)
    return citations.length > 0 ? [{ why, lead, citations }] : []
  })

/** Each reason with its sentences, of however many events they were found. */
export const besideBlocks = (besides: readonly Beside[]): readonly Block[] =>
  [...Map.groupBy(besides, ({ lead }) => lead)].flatMap(([lead, found]) =>
    showing(sentences(found.flatMap(({ citations }) => citations)), lead),
  )
