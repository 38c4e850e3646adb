import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Span } from '../../../../src/core/message.ts'
import { render, renderUntitled } from '../../../../src/platforms/slack/blocks/render.ts'
import { answerView } from '../../../../src/platforms/slack/dialogs/modal.ts'
import { LIMITS } from '../../../../src/platforms/slack/limits.ts'
import { hostileMessage, hostileText } from '../../../helpers/hostile.ts'
import { problemsOfBlocks, problemsOfView, textsOf } from '../../../helpers/slack/block-kit.ts'
import { cite, entry, SHARE } from '../../../helpers/slack/entries.ts'

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

it('does not repeat the document below the sentences of an entry that is about it', () => {
  const citations = [{ ...cite('They met.', 'event', 0), title: 'A release' }]
  const told = (title: string) => {
    const block: Block = { kind: 'entry', title: [{ text: title }], details: [], citations, buttons: [] }
    return textsOf(render(null, { blocks: [block] }).blocks)
  }
  expect(told('A release').filter((text) => text === 'A release')).toHaveLength(1)
  expect(told('A meeting')).toContain('A release')
})

it('tells those who hear the buttons which event each concerns', () => {
  const press = { does: 'ask', words: 'sources x' } as const
  const block = {
    ...entry(3),
    title: [{ text: 'Talks in ' }, { text: 'Oslo' }],
    buttons: [{ label: 'Sources', press }],
  }
  const { blocks } = render(null, { blocks: [block] })
  expect(nodesOf(blocks).find(({ type }) => type === 'button')).toMatchObject({
    text: { text: 'Sources' },
    accessibility_label: 'Sources: Talks in Oslo',
  })
})

it('names a document once below the sentences of it that follow each other', () => {
  const from = (document: string, start: number) => ({
    ...cite(`Sentence ${start}.`, 'event', start),
    document,
    title: document,
  })
  const citations = [from('One', 0), from('One', 1), from('Two', 2), from('One', 3)]
  const { blocks } = render(null, { blocks: [{ kind: 'paragraph', spans: [], citations }] })
  const read = textsOf(blocks).filter((text) => /^“|^One$|^Two$/.test(text))
  expect(read).toEqual(['“Sentence 0.”', '“Sentence 1.”', 'One', '“Sentence 2.”', 'Two', '“Sentence 3.”', 'One'])
})

it.each([
  ['a list that is the answer', `12 states at the summit: ${'the Republic of Norland, '.repeat(12)}and Westmark`],
  ['no place to part it', `${'a long way of saying it, '.repeat(12)}and its end`],
])('shows all of a title that a header has no room for: %s', (_what, title) => {
  const { blocks } = render(title, { blocks: [] })
  expect(problemsOfBlocks(blocks, 'message')).toEqual([])
  expect(textsOf(blocks).join(': ')).toBe(title)
})

it('marks the words that were searched for in the sentence it quotes', () => {
  const found = { ...cite('They spoke of grain.', 'event', 0), marks: [{ start: 14, end: 19 }] }
  const { blocks } = render(null, { blocks: [{ kind: 'paragraph', spans: [], citations: [found] }] })
  expect(JSON.stringify(blocks)).toContain(
    '"rich_text_quote","elements":[{"type":"text","text":"“They spoke of "},{"type":"text","text":"grain","style":{"bold":true}},{"type":"text","text":".”"}',
  )
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

  it('as a digest ends in the button to all of it, and only then', () => {
    const whole = { label: 'All of 24 March', press: { does: 'ask', words: 'on this day 24 March' } } as const
    const digest = (count: number) => {
      const heading: Block = { kind: 'heading', spans: [{ text: 'On this day: 24 March' }] }
      const { blocks } = renderUntitled({
        blocks: [heading, ...Array.from({ length: count }, (_, n) => entry(n, 2900))],
        whole,
      })
      expect(problemsOfBlocks(blocks, 'message')).toEqual([])
      return textsOf(blocks)
    }
    expect(digest(5).slice(-2)).toEqual([
      expect.stringMatching(/^… and \d more that would not fit here\.$/),
      whole.label,
    ])
    expect(digest(2)).not.toContain(whole.label)
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
