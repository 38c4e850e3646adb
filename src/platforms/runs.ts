import type { Quoted } from '../core/message.ts'

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

const isSameSource = (a: Quoted, b: Quoted): boolean =>
  a.document === b.document && Boolean(a.notedByEditor) === Boolean(b.notedByEditor)
