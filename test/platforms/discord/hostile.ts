import fc from 'fast-check'
import type { Citation } from '../../../src/core/citation.ts'
import type { Block, Button, Message, Span } from '../../../src/core/message.ts'

/** Pieces that would do harm in a Discord message if they got through as they are. */
const HARM = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1645999200:R>',
  '</nato:123456789012345678>',
  '[x](https://evil.example)',
  'https://evil.example/a_b',
  '<https://evil.example>',
  'discord.gg/evil',
  '||spoiler||',
  '```js\ncode',
  '`',
  '# heading',
  '-# small',
  '> quote',
  '>>> all',
  '- list',
  '1. list',
  '* list',
  '**',
  '__',
  '~~',
  '\\',
  '\\[',
  '\n',
  '\u202e',
  '\u0000',
  '\ud83d',
  '😀',
  'attachment://x.png',
]

export const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...HARM), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant('word '.repeat(60))),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''))

const span: fc.Arbitrary<Span> = fc.record(
  {
    text: hostileText,
    style: fc.constantFrom('strong' as const, 'emphasis' as const, 'marked' as const),
    link: fc.oneof(fc.webUrl(), hostileText, fc.constant('https://x.example/a)b(c]')),
  },
  { requiredKeys: ['text'] },
)
const spans = fc.array(span, { maxLength: 4 })

const citation: fc.Arbitrary<Citation> = fc.record({
  document: hostileText,
  title: fc.option(hostileText),
  publisher: fc.option(hostileText),
  url: fc.option(fc.oneof(fc.webUrl(), hostileText)),
  published: fc.constantFrom(null, '2022-02-28', '2022'),
  quote: hostileText,
  start: fc.constant(0),
  end: fc.constant(1),
  supports: fc.constant('event' as const),
})
const citations = fc.array(citation, { maxLength: 6 })

const button: fc.Arbitrary<Button> = fc.record({
  label: hostileText,
  press: fc.oneof(
    fc.record({ does: fc.constant('ask' as const), words: hostileText }),
    fc.record({ does: fc.constant('ask' as const), words: hostileText, page: fc.integer({ min: 1, max: 999 }) }),
    fc.record({ does: fc.constant('share' as const), words: hostileText }),
    fc.record({ does: fc.constant('form' as const), words: hostileText }),
  ),
})
const buttons = fc.array(button, { maxLength: 7 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), spans }),
  fc.record({ kind: fc.constant('paragraph' as const), spans, citations }),
  fc.record({
    kind: fc.constant('entry' as const),
    title: spans,
    details: fc.array(spans, { maxLength: 6 }),
    citations,
    buttons,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(spans, { maxLength: 4 }), { maxLength: 70 }),
    citations,
  }),
  fc.record({ kind: fc.constant('note' as const), spans }),
  fc.record({
    kind: fc.constant('picture' as const),
    png: fc.uint8Array({ maxLength: 8 }),
    name: hostileText,
    alternative: hostileText,
  }),
  fc.record({ kind: fc.constant('buttons' as const), buttons }),
)

export const hostileMessage: fc.Arbitrary<Message> = fc.record({ blocks: fc.array(block, { maxLength: 14 }) })
