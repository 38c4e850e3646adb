import type { Citation } from '../../../src/core/citation.ts'
import type { Block } from '../../../src/core/message.ts'

/* What answers are made of, to be drawn: a sentence, an event that rests on one, a button. */

export const cite = (quote: string, supports: Citation['supports'] = 'event', start = 0): Citation => ({
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
export const entry = (n: number, length = 10): Block => ({
  kind: 'entry',
  title: [{ text: `Event ${n}` }],
  details: [[{ text: 'x'.repeat(length) }]],
  citations: [cite(`Sentence ${n}.`, 'event', n)],
  buttons: [{ label: 'Sources', press: { does: 'ask', words: `sources ${n}` } }],
})
export const SHARE: Block = { kind: 'buttons', buttons: [{ label: 'Share', press: { does: 'share', words: 'x' } }] }
