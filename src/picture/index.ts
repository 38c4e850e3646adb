import { renderAsync } from '@resvg/resvg-js'
import type { Event } from '../core/event.ts'
import { FAMILY, FONT_FILES } from './fonts.ts'
import { timelineSvg } from './template.ts'

/** Higher pictures are drawn at fewer pixels for each logical one: chat services scale them down anyway. */
const TALL = 1_600

/** Draws a timeline as a PNG, oldest event first; on a thread of its own, so that nobody waits for somebody's picture. */
export async function drawTimeline(title: string, events: readonly Event[]): Promise<Uint8Array> {
  const { svg, height } = timelineSvg(title, events)
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: height > TALL ? 1.5 : 2 },
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: FAMILY },
  })
  return picture.asPng()
}
