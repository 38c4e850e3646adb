import type { Passage } from '../../../core/passage.ts'
import type { Claim } from '../claim.ts'
import { isVirtual } from './place-in-sentence.ts'

/** The place of one event, and the sentence that says so. */
export interface Where {
  readonly place: string | null
  readonly said: { readonly passage: Passage; readonly rule: string } | null
}

/** "spoke by phone": held nowhere. */
export const isVirtualClaim = ({ sentence, at, event }: Claim): boolean => isVirtual(sentence, at, event)

/** "in her office, Oslo": whoever asks where is told the town, and nothing by "her office" alone. */
export const withoutOwnOffice = (place: string): string =>
  !place.includes('office') ? place : place.replace(/^(?:his|her|their) (?:own |private )?office(?:, |$)/, '')
