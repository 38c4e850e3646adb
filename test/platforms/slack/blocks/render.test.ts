import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../../src/core/citation.ts'
import type { Block, Message, Span } from '../../../../src/core/message.ts'
import { render, renderAnswer, renderUntitled } from '../../../../src/platforms/slack/blocks/render.ts'
import { answerView } from '../../../../src/platforms/slack/dialogs/modal.ts'
import { LIMITS } from '../../../../src/platforms/slack/limits.ts'
import { hostileMessage, hostileText } from '../../../helpers/hostile.ts'
import { problemsOfBlocks, problemsOfView, textsOf } from '../../../helpers/slack/block-kit.ts'

const nodesOf = (node: unknown): Record<string, unknown>[] =>
  typeof node !== 'object' || node === null
    ? []
    : [node as Record<string, unknown>, ...Object.values(node).flatMap((value) => nodesOf(value))]

describe('any message, with whatever a document may hold', () => {
  it('keeps every documented limit', () => {
    fc.assert(
      fc.property(fc.option(hostileText), hostileMessage, (title, any) => {
        const { text, blocks } = render(title, any)
        expect(problemsOfBlocks(blocks, 'message')).toEqual([])
        expect(problemsOfBlocks(renderUntitled(any).blocks, 'message')).toEqual([])
        expect(problemsOfBlocks(render(title, any, LIMITS.home).blocks, 'home')).toEqual([])
        const answer = { outcome: 'answered', question: 'x', title: title ?? '', message: any } as const
        expect(problemsOfView(answerView(answer, { channel: null }))).toEqual([])
        expect(text.length).toBeGreaterThan(0)
        expect(text.length).toBeLessThanOrEqual(40_000)
        expect(JSON.stringify({ text, blocks }).isWellFormed()).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('mentions nobody, and links only where a span or a source says so', () => {
    fc.assert(
      fc.property(fc.option(hostileText), hostileMessage, (title, any) => {
        const { text, blocks } = render(title, any)
        // The fallback is the one text that Slack parses.
        expect(text.replaceAll('<#C012AB3CD>', '').replaceAll(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/)
        const nodes = nodesOf(blocks)
        const types = new Set(nodes.map((node) => node.type))
        for (const parsed of ['mrkdwn', 'user', 'usergroup', 'broadcast', 'team', 'emoji']) {
          expect(types).not.toContain(parsed)
        }
        // A channel is named where a span says so, which comes from a subscription and notifies nobody.
        for (const node of nodes) if (node.type === 'channel') expect(node.channel_id).toBe('C012AB3CD')
        const given = nodesOf(any).flatMap((node) => [node.link, node.url])
        const allowed = given.map((url) => (typeof url === 'string' ? URL.parse(url)?.href : undefined))
        for (const node of nodes) if (node.type === 'link') expect(allowed).toContain(node.url)
        for (const node of nodes) if (node.type === 'plain_text') expect(node.emoji).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})

const cite = (quote: string, supports: Citation['supports'] = 'event', start = 0): Citation => ({
  document: 'd',
  title: 'A release',
  publisher: 'The Bureau',
  url: 'https://example.org/d',
  published: '2022-03-01',
  quote,
  start,
  end: start + quote.length,
  supports,
})
const entry = (n: number, length = 10): Block => ({
  kind: 'entry',
  title: [{ text: `Event ${n}` }],
  details: [[{ text: 'x'.repeat(length) }]],
  citations: [cite(`Sentence ${n}.`, 'event', n)],
  buttons: [{ label: 'Sources', press: { does: 'ask', words: `sources ${n}` } }],
})
const SHARE: Block = { kind: 'buttons', buttons: [{ label: 'Share', press: { does: 'share', words: 'x' } }] }

/** All the parts of an answer, as somebody sees them who presses “Next part” until there is none. */
function partsOf(message: Message, page?: { number: number; of: number }) {
  const answer = { outcome: 'answered', question: 'x', title: 'Much', message, ...(page && { page }) } as const
  const parts: string[][] = []
  for (;;) {
    const { blocks } = renderAnswer(answer, parts.length)
    expect(problemsOfBlocks(blocks, 'message')).toEqual([])
    parts.push([...textsOf(blocks)])
    if (!parts.at(-1)?.some((text) => text.startsWith('Next part'))) return parts
  }
}

describe('an answer that is too long for a message', () => {
  it('keeps every limit in every part, whatever a document may hold', () => {
    fc.assert(
      fc.property(hostileMessage, (any) => {
        expect(partsOf(any).length).toBeLessThan(200)
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
    expect(parts[0]).toContain(`… and ${later} more in the next part${parts.length > 2 ? 's' : ''}.`)
    expect(parts[0]).toContain(`Next part (2 of ${parts.length})`)
    expect(parts[1]).toContain('← Part before')
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
    expect(parts[0]?.find((text) => text.startsWith('… and'))).toBe('… and 1 more in the next parts.')
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

  it('turns the page after its last part only, and back before its first', () => {
    const turn = (label: string, page: number) => ({ label, press: { does: 'ask', words: 'x', page } }) as const
    const buttons: Block = { kind: 'buttons', buttons: [turn('← Back', 1), turn('More (3 of 3)', 3)] }
    const parts = partsOf(
      { blocks: [...Array.from({ length: 20 }, (_, n) => entry(n, 1500)), buttons] },
      { number: 2, of: 3 },
    )
    const turns = parts.map((texts) =>
      texts.filter((text) => /^(←|More|Next)/.test(text)).map((text) => text.slice(0, 6)),
    )
    expect(turns[0]).toEqual(['Next p', '← Back'])
    expect(turns.at(-1)).toEqual(['← Part', 'More ('])
    for (const inner of turns.slice(1, -1)) expect(inner).toEqual(['← Part', 'Next p'])
  })

  it('begins no part with less than a heading and what it stands above', () => {
    const heading = (n: number): Block => ({ kind: 'heading', spans: [{ text: `Heading ${n}` }] })
    const parts = partsOf({ blocks: Array.from({ length: 40 }, (_, n) => [heading(n), entry(n)]).flat() })
    for (const texts of parts) {
      for (let n = 0; n < 40; n += 1) expect(texts.includes(`Heading ${n}`)).toBe(texts.includes(`Event ${n}`))
    }
  })
})

describe('a message that is too long', () => {
  it.each([
    ['too many blocks', 40, 10],
    ['too many characters', 12, 1500],
  ])('loses entries from the end, %s, says how many, and keeps its closing buttons', (_what, count, length) => {
    const entries = Array.from({ length: count }, (_, n) => entry(n, length))
    const { blocks } = render('Much', { blocks: [...entries, SHARE] })
    expect(problemsOfBlocks(blocks, 'message')).toEqual([])
    const texts = textsOf(blocks)
    const shown = entries.filter((_, n) => texts.includes(`Event ${n}`)).length
    expect(shown).toBeGreaterThan(3)
    expect(texts).toContain(`… and ${count - shown} more that would not fit here.`)
    expect(texts.at(-1)).toBe('Share')
    // Each fact with its sentence, each sentence with its fact.
    for (let n = 0; n < count; n += 1) {
      expect(texts.includes(`“Sentence ${n}.”`), `sentence ${n}`).toBe(texts.includes(`Event ${n}`))
    }
  })

  it('uses all the blocks there are, and not one more', () => {
    const lines = Array.from(
      { length: 100 },
      (_, n): Block => ({ kind: 'paragraph', spans: [{ text: `${n}` }], citations: [] }),
    )
    expect(render('Lines', { blocks: [...lines, SHARE] }).blocks).toHaveLength(50)
    expect(render('Lines', { blocks: lines }).blocks).toHaveLength(50)
    expect(textsOf(render('Lines', { blocks: lines }).blocks).at(-1)).toBe('… and 52 more that would not fit here.')
  })

  it('shows as many people as fit, and only the sentences of those it shows', () => {
    const names = Array.from({ length: 400 }, (_, n) => `Person ${n} ${'of a long name '.repeat(3)}`)
    const table: Block = {
      kind: 'table',
      rows: names.map((name) => [[{ text: name }], [{ text: 'Minister' }]]),
      citations: names.map((name, n) => cite(`About ${n}.`, `participant:${name}`, n)),
    }
    const texts = textsOf(render('Many', { blocks: [table] }).blocks)
    const shown = names.filter((name) => texts.includes(name))
    expect(shown.length).toBeGreaterThan(50)
    expect(texts).toContain(`… and ${400 - shown.length} more that would not fit here.`)
    expect(texts.filter((text) => text.startsWith('“About'))).toEqual(shown.map((_, n) => `“About ${n}.”`))
  })

  it('keeps the first of too many sentences, and says how many are left out', () => {
    const many = Array.from({ length: 60 }, (_, n) => cite(`${n} ${'y'.repeat(600)}`, 'event', n))
    const texts = textsOf(
      render('Told often', { blocks: [{ kind: 'paragraph', spans: [{ text: 'Fact' }], citations: many }] }).blocks,
    )
    const shown = texts.filter((text) => text.startsWith('“')).length
    expect(shown).toBeGreaterThan(10)
    expect(texts).toContain(`… and ${60 - shown} more sentences that would not fit here.`)
  })

  it('leaves no heading without what it announces', () => {
    const heading = (n: number): Block => ({ kind: 'heading', spans: [{ text: `Heading ${n}` }] })
    const blocks = Array.from({ length: 30 }, (_, n) => [heading(n), entry(n)]).flat()
    const texts = textsOf(render('Many', { blocks }).blocks)
    for (let n = 0; n < 30; n += 1) expect(texts.includes(`Heading ${n}`)).toBe(texts.includes(`Event ${n}`))
  })
})

describe('what a reader sees', () => {
  it('is the title, the people as a list, and the sentence with its source', () => {
    const { blocks, text } = render('2 people', {
      blocks: [
        {
          kind: 'table',
          rows: [
            [
              [{ text: 'Joe Biden', style: 'strong' }],
              [{ text: 'President, United States' }],
              [{ text: 'organised it' }],
            ],
            [[{ text: 'Boris Johnson', style: 'strong' }], [{ text: '' }], [{ text: '' }]],
          ],
          citations: [cite('They met.'), cite('They met.')],
        },
      ],
    })
    expect(blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: '2 people', emoji: false } },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'Joe Biden', style: { bold: true } },
                  { type: 'text', text: ' — ' },
                  { type: 'text', text: 'President, United States' },
                  { type: 'text', text: ' · ' },
                  { type: 'text', text: 'organised it' },
                ],
              },
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'Boris Johnson', style: { bold: true } }] },
            ],
          },
          {
            type: 'rich_text_quote',
            elements: [
              { type: 'text', text: '“They met.”' },
              { type: 'text', text: '\n— ' },
              { type: 'link', url: 'https://example.org/d', text: 'A release' },
              { type: 'text', text: ', The Bureau, 1 March 2022' },
            ],
          },
        ],
      },
    ])
    expect(text).toBe('2 people\nJoe Biden, Boris Johnson')
  })

  it('is told in a notification by what stands out: people by their names, events by their titles', () => {
    const rows = [
      [[{ text: '1 May 2022' }], [{ text: 'A call', style: 'strong' as const }]],
      [[{ text: '2 May 2022' }], [{ text: 'A visit', style: 'strong' as const }]],
    ]
    expect(render('2 events', { blocks: [{ kind: 'table', rows, citations: [] }] }).text).toBe(
      '2 events\nA call, A visit',
    )
  })

  it('names channels in a notification too, and nothing else that a text might feign', () => {
    const spans = [{ text: 'The digest in ' }, { text: 'C012AB3CD', channel: 'C012AB3CD' }, { text: ' is paused.' }]
    const paragraph = (spans: readonly Span[]): Block => ({ kind: 'paragraph', spans, citations: [] })
    expect(render(null, { blocks: [paragraph(spans)] }).text).toBe('The digest in <#C012AB3CD> is paused.')
    const feigned = [{ text: '\ue000C012AB3CD\ue001 <#C012AB3CD>' }]
    expect(render(null, { blocks: [paragraph(feigned)] }).text).toBe('C012AB3CD &lt;#C012AB3CD&gt;')
  })

  it('says when the editor noted a fact', () => {
    const noted = { ...cite('They met.'), notedByEditor: true }
    const paragraph: Block = { kind: 'paragraph', spans: [{ text: 'x' }], citations: [noted] }
    expect(textsOf(render(null, { blocks: [paragraph] }).blocks)).toContain(' (noted by the editor)')
  })

  it('never carries half a question in a button: one that is too long has none', () => {
    const press = { does: 'ask', words: 'w'.repeat(2100) } as const
    expect(render('x', { blocks: [{ kind: 'buttons', buttons: [{ label: 'Long', press }] }] }).blocks).toHaveLength(1)
  })
})
