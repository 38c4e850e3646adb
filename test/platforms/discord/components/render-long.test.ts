import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/core/message.ts'
import { renderMessage } from '../../../../src/platforms/discord/components/render.ts'
import { accepted, answerWith, citation, labels, partsOf, texts } from '../../../helpers/discord/rendered.ts'

describe('a long answer', () => {
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
