import type { Claim } from '../claim.ts'
import type { Gathering } from './gathering.ts'

/** "They met in Riga. The planned dinner was cancelled": what was held is not what was called off, where they are called otherwise. */
export function isAnothersFate(each: Gathering, claim: Claim): boolean {
  if (!/^(?:cancelled|postponed)$/.test(claim.status) || claim.event === null) return false
  if (each.claims.some(({ status }) => status !== 'held')) return false
  const noun = (label: string) => label.toLowerCase().split(' ').at(-1) ?? ''
  const own = noun(claim.event.label)
  return each.labels.size > 0 ? ![...each.labels].some((label) => noun(label) === own) : MEAL.test(own)
}
const MEAL = /^(?:dinner|lunch|luncheon|breakfast|reception|banquet)$/
