import type { PlaceMention } from '../../core/mention.ts'
import type { Sentence } from './sentence.ts'

/** The place the sentence holds the event at: the nearest one behind its words, or else before them. */
export function placeFor(
  sentence: Sentence,
  at: { readonly start: number; readonly end: number },
): PlaceMention | null {
  const held = sentence.places.filter((place) => place.held)
  return held.find((place) => place.start >= at.end) ?? held.findLast((place) => place.end <= at.start) ?? null
}
