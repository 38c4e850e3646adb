import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

/* Who met somebody may have no name: a group, or one of two who is told by the office alone. */

const GROUP = inLines('u')`
  ^["“]?(?:
    They
    |(?:The |Members of the |Senior |Visiting )?(?:\p{L}+ )?(?:
      [Mm]embers|[Ll]awmakers|[Ss]enators|[Oo]fficials|[Ee]nvoys|[Aa]mbassadors|[Dd]elegat(?:es|ions?)|[Ll]eaders
      |[Gg]overnors|[Mm]ayors|[Uu]nions|[Vv]isitors|[Gg]uests
    )
  )\b(?! (?:said|told))[^“”"]*\b(?:during|at|in) (?:an?|their|the) (?:\p{L}+ ){0,2}$
`
/** "They hailed the plan during a meeting with Minister Brel on Monday" */
export const isOfGroup = (sentence: Sentence, event: EventMention, before: string): boolean =>
  (event.kind === 'meeting' || event.kind === 'call') &&
  GROUP.test(before) &&
  sentence.dates.some(({ bearing, date, start }) => bearing === 'at' && date?.precision === 'day' && start > event.end)

/** "In his meeting with President Brel, the two leaders discussed": the other of the two is told by the office alone. */
export const isOfUnnamed = (sentence: Sentence, people: readonly PersonMention[]): boolean =>
  OPENS_MEETING.test(sentence.passage.text, sentence) &&
  THEY_SPOKE.test(between(sentence, people.at(-1)?.end ?? sentence.passage.end, sentence.passage.end), sentence)
const OPENS_MEETING = cued(/^(?:In|During|At) (?:his|her|their|the|an?) (?:[\p{Ll}-]+ ){0,3}(?:meeting|talks|call)\b/u)
const THEY_SPOKE = cued(
  inLines('u')`
    ^,[^“”"]{0,60}?\b(?:they|both|the (?:(?:two|three) )?(?:leaders|ministers|presidents|sides|parties|officials)) (?:\p{Ll}+ly |also )?
    (?:
      discussed|exchanged|agreed|spoke|talked|reviewed|explored|considered|addressed|touched|focused|examined
      |assessed|underlined|stressed|expressed|reaffirmed|noted
    )\b
  `,
)
