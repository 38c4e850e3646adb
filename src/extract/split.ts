import type { Document } from '../core/document.ts'
import type { Passage } from '../core/passage.ts'

// a full stop ends a sentence when a capital follows and it does not belong to "Mr.", "U.S.", "J." or "Feb."
const END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Jr|Sen|Rep|Gov|No|Feb|Jan|Aug|Sept|Oct|Nov|Dec|\p{Lu}|\p{Lu}\.\p{Lu}))[.!?]+["”’')\]]*(?=\s+["“‘(]?\p{Lu})/gu

/** The document's sentences and headings, in order. */
export function split(document: Document): readonly Passage[] {
  const passages: Passage[] = []
  let paragraph = -1
  for (const line of document.body.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue
    paragraph++
    let from = 0
    const ends = [...line[0].matchAll(END)].map((match) => match.index + match[0].length)
    for (const end of [...ends, line[0].length]) {
      const raw = line[0].slice(from, end)
      const text = raw.trim()
      const start = line.index + from + raw.indexOf(text)
      from = end
      if (text === '') continue
      const role = /[.!?:,;"”’)]$/.test(text) || text.length > 150 ? 'prose' : 'heading'
      passages.push({ start, end: start + text.length, text, role, noise: null, paragraph, report: 0 })
    }
  }
  return passages
}
