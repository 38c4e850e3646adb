import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Message } from '../../../../src/core/message.ts'
import { renderAnswer } from '../../../../src/platforms/slack/blocks/render.ts'
import { renderShared } from '../../../../src/platforms/slack/shown/sharing.ts'
import { hostileMessage, hostileText } from '../../../helpers/hostile.ts'
import { problemsOfBlocks, textsOf } from '../../../helpers/slack/block-kit.ts'
import { cite, entry, SHARE } from '../../../helpers/slack/entries.ts'

/** All the parts of an answer, as somebody sees them who presses “More” until there is none. */
function partsOf(message: Message, page?: { number: number; of: number }, title = 'Much') {
  const answer = { outcome: 'answered', question: 'x', title, message, ...(page && { page }) } as const
  const parts: string[][] = []
  for (;;) {
    const { blocks } = renderAnswer(answer, parts.length)
    expect(problemsOfBlocks(blocks, 'message')).toEqual([])
    parts.push([...textsOf(blocks)])
    // Behind the last part the same one comes again.
    if (JSON.stringify(blocks) === JSON.stringify(renderAnswer(answer, parts.length).blocks)) return parts
  }
}

describe('an answer that is too long for a message', () => {
  it('keeps every limit in every part, whatever a document may hold', () => {
    fc.assert(
      fc.property(hostileMessage, hostileText, hostileText, fc.nat(20), (message, title, question, part) => {
        expect(partsOf(message, undefined, title).length).toBeLessThan(200)
        const answer = { outcome: 'answered', question, title, message, page: { number: 2, of: 80 } } as const
        expect(problemsOfBlocks(renderShared(answer, part, 'U1', question).blocks, 'message')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['too many blocks', 60, 10],
    ['too many characters', 20, 1500],
  ])('has each entry in one part, whole, with the buttons of all below each: %s', (_what, count, length) => {
    const entries = Array.from({ length: count }, (_, n) => entry(n, length))
    const parts = partsOf({ blocks: [...entries, SHARE] })
    expect(parts.length).toBeGreaterThan(1)
    const titles = parts.flatMap((texts) => texts.filter((text) => text.startsWith('Event ')))
    expect(titles).toEqual(entries.map((_, n) => `Event ${n}`))
    for (const texts of parts) {
      for (const title of texts.filter((text) => text.startsWith('Event '))) {
        expect(texts).toContain(`“Sentence ${title.slice('Event '.length)}.”`)
      }
      expect(texts.at(-1)).toBe('Share')
    }
    const later = count - (parts[0] ?? []).filter((text) => text.startsWith('Event ')).length
    expect(parts[0]).toContain(`… and ${later} more behind “More”.`)
    expect(parts[0]).toContain(`More (2 of ${parts.length})`)
    expect(parts[1]).toContain('← Back')
    expect(parts.flat().filter((text) => text.includes('would not fit'))).toEqual([])
  })

  it('goes on with the sentences of one thing below what they speak for, each in one part', () => {
    const many = Array.from({ length: 60 }, (_, n) => cite(`${n} ${'y'.repeat(600)}`, 'event', n))
    const blocks: Block[] = [
      { kind: 'paragraph', spans: [{ text: 'Fact' }], citations: many },
      { kind: 'entry', title: [{ text: 'Held' }], details: [[{ text: 'Oslo' }]], citations: many, buttons: [] },
    ]
    const parts = partsOf({ blocks })
    const quotes = parts.flatMap((texts) => texts.filter((text) => text.startsWith('“')))
    expect(quotes).toHaveLength(120)
    for (const texts of parts) expect(texts.some((text) => text === 'Fact' || text === 'Held')).toBe(true)
    expect(parts[1]).toContain(' (continued)')
    expect(parts.flat().filter((text) => text === 'Oslo')).toHaveLength(1)
    expect(parts[0]?.find((text) => text.startsWith('… and'))).toBe('… and 1 more behind “More”.')
  })

  it('counts the sentences that stand alone, as those that were searched for do, in the part in which each stands', () => {
    const found = Array.from({ length: 40 }, (_, n) => cite(`${n} ${'y'.repeat(600)}`, 'event', n))
    const parts = partsOf({ blocks: found.map((one) => ({ kind: 'paragraph', spans: [], citations: [one] })) })
    const here = (texts: readonly string[]) => texts.filter((text) => text.startsWith('“')).length
    expect(parts.reduce((sum, texts) => sum + here(texts), 0)).toBe(40)
    const [first = []] = parts
    expect(first.find((text) => text.startsWith('… and'))).toContain(`… and ${40 - here(first)} more behind “More”.`)
  })

  it('has each row of a table in one part, with the sentence that speaks for it, and those for all below', () => {
    const names = Array.from({ length: 400 }, (_, n) => `Person ${n} ${'of a long name '.repeat(3)}`)
    const common = Array.from({ length: 40 }, (_, n) => cite(`All ${n} ${'z'.repeat(300)}`, 'event', 1000 * n))
    const own = names.map((name, n) => cite(`About ${n}.`, `participant:${name}`, n))
    const table: Block = {
      kind: 'table',
      rows: names.map((name) => [[{ text: name }], [{ text: 'Minister' }]]),
      citations: [...own, ...common],
    }
    const parts = partsOf({ blocks: [table] })
    expect(parts.flatMap((texts) => texts.filter((text) => text.startsWith('Person')))).toEqual(names)
    for (const texts of parts) {
      const people = texts.filter((text) => text.startsWith('Person')).length
      expect(texts.filter((text) => text.startsWith('“About'))).toHaveLength(people)
    }
    expect(parts.flatMap((texts) => texts.filter((text) => text.startsWith('“All')))).toHaveLength(40)
  })

  it('has the buttons of a long table below the last of it', () => {
    const rows = Array.from({ length: 200 }, (_, n) => [[{ text: `Guest ${n} ${'of a long name '.repeat(8)}` }]])
    const buttons = [{ label: 'Sources', press: { does: 'ask', words: 'sources x' } } as const]
    const parts = partsOf({ blocks: [{ kind: 'table', rows, citations: [], buttons }] })
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map((texts) => texts.includes('Sources'))).toEqual(parts.map((_, at) => at === parts.length - 1))
  })

  it('turns the page after its last part only, and back before its first', () => {
    const turn = (label: string, page: number) => ({ label, press: { does: 'ask', words: 'x', page } }) as const
    const buttons: Block = { kind: 'buttons', buttons: [turn('← Back', 1), turn('More (3 of 3)', 3)] }
    const parts = partsOf(
      { blocks: [...Array.from({ length: 20 }, (_, n) => entry(n, 1500)), buttons] },
      { number: 2, of: 3 },
    )
    const turns = parts.map((texts) => texts.filter((text) => /^(←|More)/.test(text)))
    expect(turns.at(-1)).toEqual(['← Back', 'More (3 of 3)'])
    for (const one of turns.slice(0, -1)) expect(one).toEqual(['← Back', 'More of page 2'])
  })

  it('begins no part with less than a heading and what it stands above', () => {
    const heading = (n: number): Block => ({ kind: 'heading', spans: [{ text: `Heading ${n}` }] })
    const parts = partsOf({ blocks: Array.from({ length: 40 }, (_, n) => [heading(n), entry(n)]).flat() })
    for (const texts of parts) {
      for (let n = 0; n < 40; n += 1) expect(texts.includes(`Heading ${n}`)).toBe(texts.includes(`Event ${n}`))
    }
  })
})
