import type { Open } from './adds-to.ts'
import type { Gathering, Seeker } from './gathering.ts'

/** What a claim is held against. */
export interface Told extends Seeker {
  /** The events that name its people, or nobody. */
  readonly near: readonly Gathering[]
  readonly all: readonly Gathering[]
  readonly open: Open
}

/** The event told once more; undefined where this way cannot tell, null where it tells of another one for certain. */
export type Way = (told: Told) => Gathering | null | undefined
