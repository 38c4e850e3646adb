import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { Event } from '../core/event.ts'
import { timelineSvg } from './template.ts'

// The fonts come with the project: a container has none, and every machine draws the same picture.
const fontFile = (cut: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${cut}.ttf`)
/** For whoever measures what is drawn. */
export const FONTS: readonly string[] = [
  '400Regular/SourceSans3_400Regular',
  '600SemiBold/SourceSans3_600SemiBold',
].map(fontFile)

/** Higher pictures are drawn at fewer pixels for each logical one: chat services scale them down anyway. */
const TALL = 1_600

/** Draws a timeline as a PNG, oldest event first; on a thread of its own, so that nobody waits for somebody's picture. */
export async function drawTimeline(title: string, events: readonly Event[]): Promise<Uint8Array> {
  const { svg, height } = timelineSvg(title, events)
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: height > TALL ? 1.5 : 2 },
    font: { loadSystemFonts: false, fontFiles: [...FONTS], defaultFontFamily: 'Source Sans 3' },
  })
  return picture.asPng()
}
