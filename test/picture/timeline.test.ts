import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import { drawTimeline, FONTS } from '../../src/picture/index.ts'
import { breakLines, cutTo, measure } from '../../src/picture/measure.ts'
import { timelineSvg, WIDTH } from '../../src/picture/template.ts'
import { anEvent } from '../helpers/chronicle.ts'

const dated = (n: number, more: Partial<Event> = {}): Event => {
  const start = Temporal.PlainDate.from('2020-01-01')
    .add({ days: n * 40 })
    .toString()
  return anEvent({
    id: `event${n}`,
    title: `Meeting number ${n} of the Committee on Fisheries and the Law of the Sea`,
    date: { start, end: start, precision: 'day', certainty: 'stated' },
    place: 'Şanlıurfa',
    participants: ['Mevlüt Yılmaz', 'Søren Ødegård', 'Łucja Żółć'].map((name) => ({
      name,
      role: null,
      represents: null,
      part: 'took part',
    })),
    ...more,
  })
}
const PNG = [0x89, 0x50, 0x4e, 0x47]
/** A PNG's width and height stand in its first chunk. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('the picture of a timeline', () => {
  it.each([1, 2, 15, 16, 40])('draws %d events, twice as sharp as a phone is wide or nearly so', async (many) => {
    const png = await drawTimeline(
      'Fisheries',
      Array.from({ length: many }, (_, n) => dated(n)),
    )
    expect([...png.slice(0, 4)]).toEqual(PNG)
    expect(sizeOf(png)[0]).toBeGreaterThanOrEqual(WIDTH * 1.5)
  })

  it('marks what was planned and what was called off with words, not with colour alone', () => {
    const { svg } = timelineSvg('Plans', [dated(0), dated(1, { status: 'planned' }), dated(2, { status: 'cancelled' })])
    expect(svg.match(/>planned</g)).toHaveLength(1)
    expect(svg.match(/>cancelled</g)).toHaveLength(1)
  })

  it('shows each year once', () => {
    const { svg } = timelineSvg('Years', [dated(0), dated(1), dated(12)])
    expect(svg.match(/>2020</g)).toHaveLength(1)
    expect(svg.match(/>2021</g)).toHaveLength(1)
  })

  it('takes words of a document for words, never for markup', async () => {
    const hostile = dated(0, { title: '</text><script>alert(1)</script>&amp;\u0000\ud800 <image href="x"/>' })
    const { svg } = timelineSvg('"<&>"', [hostile])
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<image')
    await expect(drawTimeline('"<&>"', [hostile])).resolves.toBeInstanceOf(Uint8Array)
  })

  it('keeps every line inside the card, however long the words are', () => {
    const long = dated(0, { title: 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(6), place: 'X'.repeat(200) })
    const { svg, height } = timelineSvg('W'.repeat(300), [long, dated(1, { title: 'MMMMWWWW'.repeat(30) })])
    const box = new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles: [...FONTS], defaultFontFamily: 'Source Sans 3' },
    }).getBBox()
    expect(box?.width).toBeLessThanOrEqual(WIDTH)
    expect(box?.height).toBeLessThanOrEqual(height)
  })
})

describe('breaking lines', () => {
  it('breaks at spaces, cuts words that are too wide, and ends in an ellipsis', () => {
    expect(breakLines('one two three', 10, measure('one two', 10), 5)).toEqual(['one two', 'three'])
    expect(breakLines('one two three four five', 10, measure('one two', 10), 2)).toEqual(['one two', 'three…'])
    for (const line of breakLines('W'.repeat(100), 10, 100, 3)) expect(measure(line, 10)).toBeLessThanOrEqual(100)
    expect(cutTo('short', 10, 100)).toBe('short')
  })

  it('measures letters with marks like those without', () => {
    expect(measure('Ødegård', 10)).toBe(measure('Odegard', 10))
  })
})
