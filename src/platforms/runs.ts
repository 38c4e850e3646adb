import type { Quoted, Span } from '../core/message.ts'

/** Sentences that follow each other and stand in one document: it is named once, below the last of them. */
export function runs(citations: readonly Quoted[]): readonly (readonly Quoted[])[] {
  const all: Quoted[][] = []
  for (const citation of citations) {
    const last = all.at(-1)
    if (last?.[0] && isSameSource(last[0], citation)) last.push(citation)
    else all.push([citation])
  }
  return all
}

/** An entry about a document has said already where its sentences stand. */
export const isNamedBy = (title: readonly Span[], { title: name, document }: Quoted): boolean =>
  title.map(({ text }) => text).join('') === (name ?? document)

const isSameSource = (a: Quoted, b: Quoted): boolean =>
  a.document === b.document && Boolean(a.notedByEditor) === Boolean(b.notedByEditor)
