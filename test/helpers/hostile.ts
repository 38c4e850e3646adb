import fc from 'fast-check'
import type { Citation } from '../../src/core/citation.ts'
import type { Field, Form } from '../../src/core/form.ts'
import type { Block, Button, Message, Quoted, Span } from '../../src/core/message.ts'
import type { Choice } from '../../src/core/question.ts'

/** Pieces that would do harm in a message of one platform or another if they got through as they are. */
const HARM = [
  '@everyone',
  '@here',
  '<!channel>',
  '<!here|here>',
  '<@U012AB3CD>',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#C1|x>',
  '<#123456789012345678>',
  '<t:1645999200:R>',
  '</nato:123456789012345678>',
  '<a:wave:123456789012345678>',
  '[x](https://evil.example)',
  'https://evil.example/a_b',
  '<https://evil.example>',
  '<https://evil.example|nato.int>',
  '<mailto:a@evil.example|b>',
  'discord.gg/evil',
  ':smile:',
  '||spoiler||',
  '```js\ncode',
  '`',
  '# heading',
  '-# small',
  '> quote',
  '>>> all',
  '- list',
  '• list',
  '1. list',
  '* list',
  '*',
  '**',
  '__',
  '~~',
  '~',
  '_',
  '\\',
  '\\[',
  '&amp; &lt;!here&gt;',
  '\n',
  '\r\n\t',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b\u200d\ufeff',
  '\u0000',
  '\u001b[2J\u0007',
  '\ud83d',
  '😀',
  '👩‍👩‍👧‍👦',
  'שלום العربية',
  'Z\u0351\u0352\u0357algo',
  'attachment://x.png',
  '',
  ' ',
]

/** Short and harmful, or far too long. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...HARM) },
      { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 3, arbitrary: fc.constant('word '.repeat(60)) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(10_000), '<'.repeat(4_000), '👩‍👩‍👧‍👦'.repeat(400)) },
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''))

const LINKS = ['https://x.example/a)b(c]', 'javascript:alert(1)', 'https://', `https://a.b/${'c'.repeat(4000)}`]

const span: fc.Arbitrary<Span> = fc.record(
  {
    text: hostileText,
    style: fc.constantFrom('strong' as const, 'emphasis' as const, 'marked' as const),
    link: fc.oneof(fc.webUrl(), hostileText, fc.constantFrom(...LINKS)),
    channel: fc.oneof(fc.constantFrom('C012AB3CD', '123456789012345678'), hostileText),
  },
  { requiredKeys: ['text'] },
)
const spans = fc.array(span, { maxLength: 4 })

const citation: fc.Arbitrary<Citation> = fc.record(
  {
    document: hostileText,
    title: fc.option(hostileText),
    publisher: fc.option(hostileText),
    url: fc.option(fc.oneof(fc.webUrl(), hostileText)),
    published: fc.constantFrom(null, '2022-02-28', '2022-02', '2022'),
    quote: hostileText,
    start: fc.nat(50),
    end: fc.nat(50),
    supports: fc.oneof(
      fc.constant('event' as const),
      hostileText.map((name) => `participant:${name}` as const),
    ),
    notedByEditor: fc.constant(true),
  },
  { requiredKeys: ['document', 'title', 'publisher', 'url', 'published', 'quote', 'start', 'end', 'supports'] },
)
/** Words that were searched for, anywhere in the sentence. */
const quoted: fc.Arbitrary<Quoted> = fc
  .tuple(citation, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }))
  .map(([one, shares]) => {
    const ends = shares.map((share) => Math.floor(share * one.quote.length)).toSorted((a, b) => a - b)
    const marks = ends.flatMap((end, at) => (at % 2 === 1 ? [{ start: ends[at - 1] ?? 0, end }] : []))
    return { ...one, marks: marks.filter(({ start, end }) => start < end) }
  })
const citations = fc.array(fc.oneof(citation, quoted), { maxLength: 6 })

const paged = fc.integer({ min: 1, max: 999 })
const button: fc.Arbitrary<Button> = fc.record(
  {
    label: hostileText,
    emphasis: fc.constantFrom('primary' as const, 'danger' as const),
    press: fc.oneof(
      fc.record({ does: fc.constantFrom('ask' as const, 'share' as const), words: hostileText }),
      fc.record({ does: fc.constantFrom('ask' as const, 'share' as const), words: hostileText, page: paged }),
      fc.record({ does: fc.constant('form' as const), words: hostileText }),
    ),
  },
  { requiredKeys: ['label', 'press'] },
)
const buttons = fc.array(button, { maxLength: 30 })

/** One of each kind: a new kind of block does not compile until it is fuzzed as well. */
const BLOCKS: { readonly [Kind in Block['kind']]: fc.Arbitrary<Extract<Block, { kind: Kind }>> } = {
  heading: fc.record({ kind: fc.constant('heading'), spans }),
  paragraph: fc.record({ kind: fc.constant('paragraph'), spans, citations }),
  entry: fc.record({
    kind: fc.constant('entry'),
    title: spans,
    details: fc.array(spans, { maxLength: 6 }),
    citations,
    buttons,
  }),
  table: fc.record(
    {
      kind: fc.constant('table'),
      rows: fc.array(fc.array(spans, { maxLength: 8 }), { maxLength: 70 }),
      citations,
      buttons,
    },
    { requiredKeys: ['kind', 'rows', 'citations'] },
  ),
  note: fc.record({ kind: fc.constant('note'), spans }),
  picture: fc.record({
    kind: fc.constant('picture'),
    png: fc.uint8Array({ maxLength: 8 }),
    name: hostileText,
    alternative: hostileText,
  }),
  buttons: fc.record({ kind: fc.constant('buttons'), buttons }),
}

export const hostileMessage: fc.Arbitrary<Message> = fc.record(
  {
    blocks: fc.array(fc.oneof<fc.Arbitrary<Block>[]>(...Object.values(BLOCKS)), { maxLength: 30 }),
    whole: button,
  },
  { requiredKeys: ['blocks'] },
)

export const hostileChoices: fc.Arbitrary<readonly Choice[]> = fc.array(
  fc.record({ label: hostileText, value: hostileText }),
  { maxLength: 120 },
)

const INPUTS: { readonly [Kind in Field['input']['kind']]: fc.Arbitrary<Extract<Field['input'], { kind: Kind }>> } = {
  text: fc.record({ kind: fc.constant('text'), placeholder: hostileText }),
  choice: fc.record({ kind: fc.constant('choice'), choices: hostileChoices }),
  completed: fc.record({
    kind: fc.constant('completed'),
    list: fc.constantFrom('event', 'person', 'zone', 'command'),
    placeholder: hostileText,
  }),
}

const fields = fc
  .array(
    fc.record({
      label: hostileText,
      value: fc.option(hostileText),
      required: fc.boolean(),
      input: fc.oneof<fc.Arbitrary<Field['input']>[]>(...Object.values(INPUTS)),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((field, index): Field => ({ ...field, name: `field-${index}` })))

export const hostileForm: fc.Arbitrary<Form> = fc.record({
  title: hostileText,
  path: fc.constant(['digest', 'subscribe']),
  send: hostileText,
  note: hostileText,
  fields,
})
