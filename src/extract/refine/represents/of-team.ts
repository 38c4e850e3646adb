import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { isBodyWord } from '../../recognise/body.ts'
import { cued, type Hinted } from '../../words/cued.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { wordsOf } from '../../words/words.ts'

/** "A team of experts of the World Fund (WF) led by", "A World Fund staff mission, headed by": in front of a name. */
export const LED = cued(
  inLines('u')`
    \b(?:delegation|mission|team|group|representatives|officials|experts)\b(?: of [\p{Ll} ]{3,30}?)?
    (?: (?:of|from) (?:the )?(\p{Lu}[^.;,()]{1,60}?)(?: \(\p{Lu}+\))?)?,? (?:which (?:is|was) )?(?:led|headed) by (?:
      the |its |Mr\.? |Ms\.? |Dr\.? )?$
  `,
)
/** "the Governor, and the Harbour Fund, headed by" */
export const OWN_LED = cued(
  /(?:,|\band|\bwith) (?:the )?(\p{Lu}[\p{L}&’'-]*(?: (?:(?:of|for|the|and) )*\p{Lu}[\p{L}&’'-]*){0,6})(?: \(\p{Lu}+\))?, (?:led|headed|represented) by (?:the |its )?$/u,
)
const BEFORE_TEAM =
  /(?:^|\s)(\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|the|and) )*\p{Lu}[\p{L}’'-]*){0,6})(?: \(\p{Lu}+\))? (?:(?:staff|technical|high-level|visiting|review|expert) )*$/u

/** The body whose team somebody without an office leads; null when no body is named. */
export function bodyOfTeam(person: PersonMention, text: string, frame: Hinted, lexicon: Lexicon): string | null {
  const own = OWN_LED.exec(text, frame)?.[1]
  const led = own ? null : LED.exec(text, frame)
  if (!led && !own) return null
  const name = own ?? led?.[1] ?? BEFORE_TEAM.exec(text.slice(0, led?.index))?.[1]?.replace(/^(?:An?|The) /, '')
  if (!name || person.represents) return null
  const words = wordsOf(name.replace(WHERE_TO, ''), 0)
  for (const { entry, length } of lookUp(words, lexicon)[0] ?? [])
    if (entry.is === 'body' && length === words.length) return entry.stands
  return words.length > 1 && words.some(isBodyWord) ? name : null
}
/** "the mission of the Harbour Fund in Malta": where it is. */
const WHERE_TO = / (?:in|to) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u
