import type { Event } from '../core/event.ts'

/** Draws a timeline as a PNG. */
export async function drawTimeline(_title: string, _events: readonly Event[]): Promise<Uint8Array> {
  return new Uint8Array()
}
