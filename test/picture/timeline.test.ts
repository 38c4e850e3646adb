import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import { FONT_FILES, WIDEST } from '../../src/picture/fonts.ts'
import { drawTimeline } from '../../src/picture/index.ts'
import { breakLines, cutTo, drawable, measure } from '../../src/picture/measure.ts'
import { WIDTH } from '../../src/picture/rows.ts'
import { timelineSvg } from '../../src/picture/template.ts'
import { anEvent } from '../helpers/chronicle.ts'
import { hostileText } from '../helpers/hostile.ts'

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

  it('keeps every line inside the card, few events or many, whatever a document holds', () => {
    const status = fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const, 'postponed' as const)
    const event = fc.record({ title: hostileText, place: fc.option(hostileText), status })
    fc.assert(
      fc.property(hostileText, fc.array(event, { minLength: 1, maxLength: 20 }), (title, events) => {
        const { svg, height } = timelineSvg(
          title,
          events.map((more, n) => dated(n, more)),
        )
        const box = new Resvg(svg, {
          font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: 'Source Sans 3' },
        }).getBBox()
        expect(box?.width).toBeLessThanOrEqual(WIDTH)
        expect(box?.height).toBeLessThanOrEqual(height)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every line inside the card, however long the words are', () => {
    const long = dated(0, { title: 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(6), place: 'X'.repeat(200) })
    const { svg, height } = timelineSvg('W'.repeat(300), [long, dated(1, { title: 'MMMMWWWW'.repeat(30) })])
    const box = new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: 'Source Sans 3' },
    }).getBBox()
    expect(box?.width).toBeLessThanOrEqual(WIDTH)
    expect(box?.height).toBeLessThanOrEqual(height)
  })
})

describe('what the picture cannot draw', () => {
  const words = (svg: string) => [...svg.matchAll(/>([^<>]+)<\/text>/g)].map((match) => match[1])

  it('is left out with an ellipsis instead of being drawn as boxes, and the foot says so', () => {
    const { svg } = timelineSvg('習近平 and Владимир', [
      dated(0, { title: 'Visit of 習近平 國家主席 to Αθήνα', place: '北京' }),
      dated(1, { title: 'اجتماع وزراء', participants: [] }),
    ])
    expect(words(svg)).toEqual(
      expect.arrayContaining(['… and Владимир', 'Visit of … to Αθήνα', 'A title in other letters']),
    )
    expect(words(svg).at(-1)).toBe('… words in other letters, which stand in the list')
    expect(
      words(svg)
        .join('')
        .replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/gu, ''),
    ).toMatch(/^[ .,…·:–*]*$/)
  })

  it('may be a name of one who took part', () => {
    const person = { name: '習近平', role: null, represents: null, part: 'took part' } as const
    const { svg } = timelineSvg('Visits', [dated(0, { place: null, participants: [person] })])
    expect(words(svg).at(-1)).toBe('… words in other letters, which stand in the list')
  })

  it('never turns a line around nor shows what is hidden', () => {
    const { svg } = timelineSvg('a\u202eb\u200bc', [dated(0)])
    expect(words(svg)[0]).toBe('abc')
    expect(words(svg).at(-1)).not.toContain('other letters')
  })

  it('is known from the font itself: whatever is drawn is a letter of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const drawn = drawable(text).text
        for (const letter of drawn) expect(WIDEST.advance(letter)).not.toBeNull()
      }),
    )
    expect(drawable('Ñandú Żółć ĝ Hà Nội').whole).toBe(true)
  })
})

describe('many events', () => {
  it('stand beside their dates, thirty of them on a few screens of a phone', () => {
    const events = Array.from({ length: 30 }, (_, n) => dated(n))
    expect(timelineSvg('Fisheries', events).height).toBeLessThan(3 * 844)
    const span = { start: '2020-02-28', end: '2020-03-02', precision: 'span', certainty: 'implied' } as const
    const month = { start: '2020-10-01', end: '2020-10-31', precision: 'month', certainty: 'stated' } as const
    const { svg } = timelineSvg('Fisheries', [...events, dated(0, { date: span }), dated(0, { date: month })])
    for (const date of ['>1 Jan<', '>28 Feb –<', '>2 Mar*<', '>Oct<']) expect(svg).toContain(date)
  })

  it('say by a sign that a date is implied, and at the foot what the sign means', () => {
    const implied = dated(0, {
      date: { start: '2020-01-01', end: '2020-01-01', precision: 'day', certainty: 'implied' },
    })
    for (const more of [0, 20]) {
      const events = [implied, ...Array.from({ length: more }, (_, n) => dated(n + 1))]
      const { svg } = timelineSvg('Fisheries', events)
      expect(svg).toMatch(/1 Jan(?:uary 2020)?\*</)
      expect(svg.match(/\*</g)).toHaveLength(1)
      expect(svg).toContain('>* implied: its sentence does not give the date in full<')
    }
    expect(timelineSvg('Fisheries', [dated(0)]).svg).not.toContain('implied')
  })

  it('say by a sign that the sources disagree about a day or a place, few or many', () => {
    const says = ['one', 'another'].map((value) => ({ documents: [value], value }))
    const disputed = [
      dated(0, { disagreements: [{ about: 'date', says }] }),
      dated(1, { disagreements: [{ about: 'place', says }] }),
    ]
    for (const more of [0, 20]) {
      const { svg } = timelineSvg('Fisheries', [...disputed, ...Array.from({ length: more }, (_, n) => dated(n + 2))])
      expect(svg).toMatch(/>1 Jan(?:uary 2020)?†</)
      expect(svg).toMatch(/>Şanlıurfa†/)
      expect(svg.match(/†/g)).toHaveLength(3)
      expect(svg).toContain('>† the sources disagree')
    }
    expect(timelineSvg('Fisheries', [dated(0)]).svg).not.toContain('disagree')
  })

  it('have their places, also below a title of two lines', () => {
    const events = Array.from({ length: 20 }, (_, n) => dated(n))
    expect(timelineSvg('Fisheries', events).svg.match(/>Şanlıurfa</g)).toHaveLength(20)
  })
})

describe('breaking lines', () => {
  it('breaks at spaces, cuts words that are too wide, and ends in an ellipsis', () => {
    expect(breakLines('one two three', 10, measure('one two', 10), 5)).toEqual(['one two', 'three'])
    expect(breakLines('one two three four five', 10, measure('one two', 10), 2)).toEqual(['one two', 'three…'])
    for (const line of breakLines('W'.repeat(100), 10, 100, 3)) expect(measure(line, 10)).toBeLessThanOrEqual(100)
    expect(cutTo('short', 10, 100)).toBe('short')
    expect(cutTo('Ursula von der Leyen', 10, measure('Ursula von der L…', 10))).toBe('Ursula von der…')
  })

  it('measures letters with marks like those without', () => {
    expect(measure('Ødegård', 10)).toBeCloseTo(measure('Odegard', 10), 0)
  })
})
