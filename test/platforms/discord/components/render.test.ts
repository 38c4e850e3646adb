import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/core/answer.ts'
import type { Block } from '../../../../src/core/message.ts'
import { plain } from '../../../../src/platforms/discord/components/markdown.ts'
import { isRepeated } from '../../../../src/platforms/discord/components/press.ts'
import { questionOf, renderAnswer, renderMessage } from '../../../../src/platforms/discord/components/render.ts'
import { accepted, answerWith, citation, labels, meant, partsOf, texts } from '../../../helpers/discord/rendered.ts'
import { hostileMessage, hostileText } from '../../../helpers/hostile.ts'

describe('a message of any text at all', () => {
  it('keeps every schema and limit of Discord, in every part', () => {
    fc.assert(
      fc.property(
        hostileMessage,
        hostileText,
        hostileText,
        fc.constantFrom<Outcome>('answered', 'invalid'),
        (message, title, question, outcome) => {
          const page = { number: 7, of: 80 }
          for (const part of partsOf(answerWith(message, { title, question, outcome, page })).slice(0, 12))
            accepted(part)
          accepted(renderAnswer(answerWith(message, { title, question, outcome }), 0, '123456789012345678'))
          accepted(renderMessage(message, 'k-0123456789abcdef0123456'))
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 20_000 },
    )
  })

  it('holds no mention, link, code, spoiler or heading that was in the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block: Block = { kind: 'paragraph', spans: [{ text }], citations: [] }
        const lines = texts(renderMessage({ blocks: [block] })).flatMap((content) => content.split('\n'))
        for (const line of lines) {
          expect(meant(line)).not.toMatch(/[<>[\]`|@#*_~]|:\/\/|:[\w+-]+:|discord\.gg|^\s*(?:[-+]|\d+[.)])\s/)
        }
        expect(lines.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  it('links to nothing but http addresses of the documents', () => {
    const links = [
      'javascript:alert(1)',
      'https://a.example/x)[y](https://evil.example',
      'ftp://a.example',
      'no address',
    ]
    const block: Block = { kind: 'paragraph', spans: links.map((link) => ({ text: 'x', link })), citations: [] }
    expect(texts(renderMessage({ blocks: [block] }))).toEqual([
      'x[x](https://a.example/x%29%5By%5D%28https://evil.example)xx',
    ])
  })

  it('lets nobody be notified', () => {
    expect(renderMessage({ blocks: [] }).allowedMentions).toEqual({ parse: [], repliedUser: false })
  })
})

describe('an answer', () => {
  it('repeats the question below, so that it can be read back', () => {
    fc.assert(
      fc.property(hostileText, (question) => {
        const read = questionOf(renderAnswer(answerWith({ blocks: [] }, { question })).components)
        if (isRepeated(question)) expect(read).toBe(plain(question).trim())
      }),
    )
    const long = `who attended ${'x '.repeat(100)}end`
    expect(questionOf(renderAnswer(answerWith({ blocks: [] }, { question: long })).components)).toBe(long)
  })

  it.each([
    ['a list that is the answer', `12 states at the summit: ${'the Republic of Norland, '.repeat(12)}and Westmark`],
    ['no place to part it', `${'a long way of saying it, '.repeat(12)}and its end`],
  ])('shows all of a title that is long for large letters: %s', (_what, title) => {
    const shown = renderAnswer(answerWith({ blocks: [] }, { title }))
    accepted(shown)
    const [heading = '', below] = (texts(shown)[0] ?? '').split('\n')
    expect([heading.replace(/^## |\*\*/g, ''), below].filter(Boolean).join(': ')).toBe(title)
    if (heading.startsWith('## ')) expect(heading.length).toBeLessThanOrEqual(153)
  })

  it('shows a page of five in one message, with long sentences and all that stands around them', () => {
    const press = { does: 'ask', words: 'sources x' } as const
    const long = (i: number) => `Sentence ${i} ${'tells of the harbour '.repeat(30)}`
    const url = `https://example.org/${'path/'.repeat(30)}`
    const blocks: Block[] = [
      { kind: 'table', rows: [[[{ text: 'Minister, Norland' }]]], citations: [{ ...citation('So named.'), url }] },
      { kind: 'heading', spans: [{ text: 'Events, newest first' }] },
      ...Array.from(
        { length: 5 },
        (_, i): Block => ({
          kind: 'entry',
          title: [{ text: `Event ${i}` }],
          details: [[{ text: '28 February 2022 · Oslo' }], [{ text: 'The date is implied. '.repeat(4) }]],
          citations: [{ ...citation(long(i)), url }],
          buttons: [
            { label: 'Who attended', press },
            { label: 'Sources', press },
          ],
        }),
      ),
      { kind: 'buttons', buttons: Array.from({ length: 4 }, (_, i) => ({ label: `Button ${i}`, press })) },
    ]
    const rendered = renderAnswer(answerWith({ blocks }))
    accepted(rendered)
    const shown = texts(rendered).join('\n')
    for (let i = 0; i < 5; i++) expect(shown).toContain(`> “Sentence ${i} tells of the harbour`)
    expect(shown).not.toContain('more behind')
    expect(labels(rendered)).not.toContain('More (2 of 2)')
    // Each of the five sentences is cut, says so, and has the button to all of it right below.
    expect(shown.match(/…”$/gm)).toHaveLength(5)
    expect(shown.match(/\(https:/g)).toHaveLength(1)
  })

  it('has one way on and one way back, through its parts first and then to another page', () => {
    const question = 'what happened 2022'
    const turn = (label: string, page: number) => ({ label, press: { does: 'ask', words: question, page } }) as const
    const rows = Array.from({ length: 120 }, (_, n) => [[{ text: `Event ${n} ${'of a long title '.repeat(4)}` }]])
    const sources = { label: 'Sources', press: { does: 'ask', words: 'sources 2022' } } as const
    const share = { label: 'Share', press: { does: 'share', words: question, page: 2 } } as const
    const buttons = [sources, turn('← Back', 1), turn('More (3 of 3)', 3), share]
    const blocks = [{ kind: 'table', rows, citations: [] } as const, { kind: 'buttons', buttons } as const]
    const parts = partsOf(answerWith({ blocks }, { question, page: { number: 2, of: 3 } })).map(labels)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts[0]).toEqual(['Sources', '← Back', 'More of page 2', 'Share'])
    expect(parts[1]).toEqual(['Sources', '← Back', 'More of page 2', 'Share'])
    expect(parts.at(-1)).toEqual(['Sources', '← Back', 'More (3 of 3)', 'Share'])
    const alone = partsOf(answerWith({ blocks: blocks.slice(0, 1) }, { question })).map(labels)
    expect(alone.slice(0, 2)).toEqual([[`More (2 of ${parts.length})`], ['← Back', `More (3 of ${parts.length})`]])
  })

  it('shows each fact together with the sentence it rests on', () => {
    const entry: Block = {
      kind: 'entry',
      title: [{ text: 'Call of leaders' }],
      details: [[{ text: '28 February 2022' }]],
      citations: [citation('They called.'), { ...citation('By Monday.'), url: null, notedByEditor: true }],
      buttons: [],
    }
    expect(texts(renderMessage({ blocks: [entry] }))[0]).toBe(
      [
        '**Call of leaders**',
        '28 February 2022',
        '> “They called.”',
        '-# [A release](https://example.org/release) · NATO · 28 February 2022',
        '> “By Monday.”',
        '-# A release · NATO · 28 February 2022 · noted by the editor',
      ].join('\n'),
    )
  })
})
