import type { Quoted, Span } from '../core/message.ts'

/** A span in several, those between the marks and those that are marked. */
export function markedSpans(span: Span, marks: NonNullable<Quoted['marks']>): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) spans.push({ ...span, text: span.text.slice(at, start) })
    spans.push({ ...span, text: span.text.slice(start, end), style: 'marked' })
    at = end
  }
  return at < span.text.length ? [...spans, { ...span, text: span.text.slice(at) }] : spans
}

/** The beginning of a sentence, with the words that were searched for marked. */
export function sentenceSpans({ quote, marks = [] }: Quoted, most = quote.length): readonly Span[] {
  const cut = quote.length > most ? `${quote.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : quote
  const there = cut === quote ? marks : marks.filter(({ end }) => end < cut.length)
  return markedSpans({ text: cut }, there)
}
