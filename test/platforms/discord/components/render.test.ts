import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Outcome } from '../../../../src/core/answer.ts'
import type { Citation } from '../../../../src/core/citation.ts'
import type { Block, Message } from '../../../../src/core/message.ts'
import { plain } from '../../../../src/platforms/discord/components/markdown.ts'
import { isRepeated } from '../../../../src/platforms/discord/components/press.ts'
import {
  questionOf,
  type Rendered,
  renderAnswer,
  renderMessage,
} from '../../../../src/platforms/discord/components/render.ts'
import { check } from '../../../helpers/discord/checks.ts'
import { walk } from '../../../helpers/discord/message-limits.ts'
import type { Component } from '../../../helpers/discord/world.ts'
import { hostileMessage, hostileText } from '../../../helpers/hostile.ts'

const answerWith = (message: Message, more: Partial<Answer> = {}): Answer => ({
  question: 'who attended 2022-02-28',
  command: 'who attended',
  outcome: 'answered',
  title: 'A title',
  message,
  people: [],
  events: [],
  citations: [],
  suggestions: [],
  ...more,
})

/** As it would go over the wire; throws Discord's 400 when it breaks a schema or a limit. */
const accepted = ({ flags, components, files, allowedMentions }: Rendered) =>
  check(
    'message',
    { flags, components: JSON.parse(JSON.stringify(components)), allowed_mentions: allowedMentions },
    files.map(({ name, attachment }) => ({ name, type: 'image/png', data: attachment })),
  )

const all = (rendered: Rendered) =>
  [...walk(rendered.components as unknown as Component[])].map(([, component]) => component)
const texts = (rendered: Rendered) => all(rendered).flatMap((component) => component.content ?? [])
const labels = (rendered: Rendered) => all(rendered).flatMap((component) => component.label ?? [])
const isSame = (a: Rendered, b: Rendered | undefined) => JSON.stringify(a.components) === JSON.stringify(b?.components)
const partsOf = (answer: Answer): Rendered[] => {
  const parts = [renderAnswer(answer, 0)]
  // Behind the last part the same one comes again.
  for (let next = renderAnswer(answer, 1); !isSame(next, parts.at(-1)); next = renderAnswer(answer, parts.length)) {
    parts.push(next)
  }
  return parts
}

const citation = (quote: string): Citation => ({
  document: 'd1',
  title: 'A release',
  publisher: 'NATO',
  url: 'https://example.org/release',
  published: '2022-02-28',
  quote,
  start: 0,
  end: quote.length,
  supports: 'event',
})

/** What is left of a line when its escaped characters are taken out: everything in it has a meaning to Discord. */
const meant = (text: string) => text.replace(/\\[^0-9A-Za-z\s]/g, '·')

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

  it('shows sixty people in full, over several parts, each with a sentence', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      [{ text: `Person number ${i}.`, style: 'strong' as const }],
      [{ text: 'Minister of Foreign and European Affairs, Country' }],
    ])
    const parts = partsOf(answerWith({ blocks: [{ kind: 'table', rows, citations: [citation('Sixty came.')] }] }))
    expect(parts.length).toBeGreaterThan(1)
    const shown = parts.map((part) => texts(part).join('\n'))
    for (let i = 0; i < 60; i++) expect(shown.filter((text) => text.includes(`Person number ${i}.`))).toHaveLength(1)
    expect(shown.every((text) => text.includes('Sixty came.'))).toBe(true)
  })

  it('shows each of twenty people with the sentence of their own, in the same part, and drops none', () => {
    const names = Array.from({ length: 20 }, (_, i) => `Person number ${i}.`)
    const told = (i: number) => `Number ${i} spoke at some length. ${'And more was said. '.repeat(15)}`
    const rows = names.map((text) => [[{ text, style: 'strong' as const }]])
    const citations = [
      citation('All of them came.'),
      ...names.map((name, i) => ({ ...citation(told(i)), supports: `participant:${name}` as const })),
    ]
    const parts = partsOf(answerWith({ blocks: [{ kind: 'table', rows, citations }] }))
    const shown = parts.map((part) => texts(part).join('\n'))
    for (const [i, name] of names.entries()) {
      expect(shown.filter((text) => text.includes(name) && text.includes(`Number ${i} spoke`))).toHaveLength(1)
    }
    expect(shown.join('\n')).toContain('All of them came.')
    expect(shown.join('\n')).not.toMatch(/more sentence/)
    for (const part of parts) accepted(part)
  })

  it('shows forty events in full, and counts on each part what comes later', () => {
    const blocks: Block[] = Array.from({ length: 40 }, (_, i) => ({
      kind: 'entry',
      title: [{ text: `Event number ${i}.` }],
      details: [],
      citations: [citation(`It was event ${i}. ${'And more was said. '.repeat(15)}`)],
      buttons: [{ label: 'Sources', press: { does: 'ask', words: `sources ${i}` } }],
    }))
    const parts = partsOf(answerWith({ blocks }))
    const shown = parts.map((part) => texts(part).join('\n'))
    for (let i = 0; i < 40; i++) {
      const holding = shown.filter((text) => text.includes(`Event number ${i}.`))
      expect(holding).toHaveLength(1)
      expect(holding[0]).toContain(`It was event ${i}.`)
    }
    const first = (shown[0]?.match(/Event number/g) ?? []).length
    expect(shown[0]).toContain(`-# and ${40 - first} more`)
    expect(shown.at(-1)).not.toMatch(/and \d+ more/)
    const whole = { label: 'All of 24 March', press: { does: 'ask', words: 'on this day 24 March' } } as const
    const rendered = renderMessage({ blocks, whole }, 'key')
    accepted(rendered)
    const digest = texts(rendered).join('\n')
    expect(digest).toContain(`-# and ${40 - (digest.match(/Event number/g) ?? []).length} more`)
    expect(labels(rendered).at(-1)).toBe('All of 24 March')
    expect(labels(renderMessage({ blocks: blocks.slice(0, 2), whole }))).not.toContain('All of 24 March')
  })

  it('goes on in another part when the buttons are too many, and never takes one from its event', () => {
    const ask = (label: string, i: number) => ({ label, press: { does: 'ask', words: `${label} ${i}` } as const })
    const blocks = Array.from(
      { length: 20 },
      (_, i): Block => ({
        kind: 'entry',
        title: [{ text: `Event ${i}` }],
        details: [],
        citations: [],
        buttons: [ask(`Who ${i}`, i), ask(`Sources ${i}`, i)],
      }),
    )
    const parts = partsOf(answerWith({ blocks }))
    for (const part of parts) {
      accepted(part)
      const titles = texts(part).flatMap((line) => /^\*\*Event (\d+)\*\*$/.exec(line)?.[1] ?? [])
      const buttons = labels(part).flatMap((label) => /^(?:Who|Sources) (\d+)$/.exec(label)?.[1] ?? [])
      expect(buttons).toEqual(titles.flatMap((title) => [title, title]))
    }
    expect(parts.flatMap(labels).filter((label) => label.startsWith('Who'))).toHaveLength(20)
    accepted(renderMessage({ blocks }, 'key'))
  })

  it('as a digest shows all five events, with shorter sentences rather than without one of them', () => {
    const blocks = Array.from(
      { length: 5 },
      (_, i): Block => ({
        kind: 'entry',
        title: [{ text: `Event number ${i}.` }],
        details: [[{ text: 'Some of those who took part, with all their names. '.repeat(4) }]],
        citations: [
          { ...citation('They met and talked for long. '.repeat(20)), url: `https://example.org/${'a'.repeat(120)}` },
        ],
        buttons: [],
      }),
    )
    const digest = texts(renderMessage({ blocks }, 'key')).join('\n')
    for (let i = 0; i < 5; i++) expect(digest).toContain(`Event number ${i}.`)
    expect(digest).toMatch(/> “They met and talked .*…”/)
    expect(digest).not.toMatch(/and \d+ more/)
  })

  it('keeps the buttons that concern all of it below every part', () => {
    const rows = Array.from({ length: 90 }, (_, i) => [[{ text: `Somebody with a rather long name ${i}` }]])
    const buttons = [{ label: 'Share', press: { does: 'share', words: 'who attended 2022-02-28' } } as const]
    const parts = partsOf(
      answerWith({
        blocks: [
          { kind: 'table', rows, citations: [citation('x'.repeat(400))] },
          { kind: 'buttons', buttons },
        ],
      }),
    )
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(labels(part)).toContain('Share')
  })

  it('keeps marks apart that would be read as another mark', () => {
    const spans = [
      { text: 'strong ', style: 'strong' as const },
      { text: 'soft', style: 'emphasis' as const },
      { text: 'sought', style: 'marked' as const },
    ]
    expect(texts(renderMessage({ blocks: [{ kind: 'paragraph', spans, citations: [] }] }))).toEqual([
      '**strong** *soft*\u200b__sought__',
    ])
  })
})
