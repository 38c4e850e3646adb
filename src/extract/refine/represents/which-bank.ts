import type { Document } from '../../../core/document.ts'
import type { Mention } from '../../../core/mention.ts'

const SHORT = /^(?:(?:National|Central|Reserve|State) )?Bank$/
const WHOLE =
  /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}’'-]* ){0,2}?Bank of (?:the )?\p{Lu}[\p{L}-]+(?: (?:of (?:the )?)?\p{Lu}[\p{L}-]+)*/gu

/** "The Deputy Governor of the Bank", "the National Bank": by the whole name of it, where the document and its publisher have only one. */
export function whichBank(mentions: readonly Mention[], { body, publisher }: Document): readonly Mention[] {
  const isMeant = (mention: Mention) => mention.is === 'person' && mention.represents && SHORT.test(mention.represents)
  if (!mentions.some(isMeant)) return mentions
  const named = new Set(`${publisher ?? ''}. ${body}`.match(WHOLE)?.map((name) => name.replace(/^The /, '')))
  return mentions.map((mention) => {
    if (mention.is !== 'person' || !mention.represents || !SHORT.test(mention.represents)) return mention
    const short = mention.represents
    const fitting = [...named].filter((name) => name.includes(`${short} of `)).sort((a, b) => a.length - b.length)
    // "Bank of Malta Governor Vik": more capitals stand behind one and the same name
    const [one] = fitting
    return one && fitting.every((name) => name.startsWith(one)) ? { ...mention, represents: one } : mention
  })
}
