import type { Document } from '../../../core/document.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { narrow } from '../../words/narrow.ts'
import { keyOf } from '../../words/spelling.ts'

/** "Prime Minister Johan Vikander (Jovik)", "Johan Vikander, popularly known as Jovik," */
const BEHIND = narrow(
  inLines('u')`
    ^(?:
      \s*\((?:(?:(?:also|better|popularly|widely|commonly) )?(?:known as|called|nicknamed) |aka )?["“‘']?
        (\p{Lu}\p{Ll}{3,})["”’']?\)
      |,? (?:(?:also|better|popularly|widely|commonly|fondly) )?(?:known as|nicknamed) ["“‘']?(\p{Lu}\p{Ll}{3,})\b
    )
  `,
)
/** "Johan “Jovik” Vikander" */
const WITHIN = narrow(/["“‘'](\p{Lu}\p{Ll}{3,})["”’']/u)

/** Asked of every name, of which few have any: so no pattern. */
const hasMark = (name: string): boolean =>
  name.includes('“') || name.includes('"') || name.includes('‘') || name.includes("'")
const mayCall = (behind: string): boolean =>
  behind.trimStart().startsWith('(') || behind.includes('known as') || behind.includes('nicknamed')

/** The one word by which a report goes on to call somebody whom it names in full; null when it gives none. */
export function calledToo({ name, nameEnd, role }: PersonMention, { body }: Document, lexicon: Lexicon): string | null {
  const within = hasMark(name) ? WITHIN.exec(name)?.[1] : undefined
  if (within) return within
  if (role === null) return null
  const behind = body.slice(nameEnd, nameEnd + 60)
  if (!mayCall(behind)) return null
  const match = BEHIND.exec(behind)
  const word = match?.[1] ?? match?.[2] ?? null
  return word && isPortfolio(word, lexicon) ? null : word
}

/** "Minister Johan Vikander (Interior)": what he is minister of. */
const isPortfolio = (word: string, { phrases }: Lexicon): boolean =>
  phrases.get(keyOf(word))?.some(({ keys, entry }) => keys.length === 1 && entry.is === 'portfolio') ?? false
