import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { about } from '../who/about.ts'

/*
 * "Mayor Lund said Tuesday’s meeting with Chancellor Vik was useful": whoever calls a meeting with somebody useful, frank or
 * cordial speaks as one who was there. What outsiders say of it (a mistake, overdue, historic) tells of nobody.
 */

const JUDGES = cued(
  inLines('u')`
    ^,? (?:also |later )?(?:
      said|says|told (?:reporters|journalists|the media|local media)|called|calls|described|describes|termed|added|declared
    )(?: (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?:the|his|her|their|an?|today['’]s|yesterday['’]s|\p{Lu}\p{Ll}+day['’]s) (?:
      [\p{Ll}-]+ ){0,3}$
  `,
)
/** Of them nobody has a name: "Some premiers said a meeting with" */
const GROUP_JUDGES = cued(
  /^["“]?(?:Some|Several|Many|Most|Both|All|The|Two|Three)(?: of the)? (?:\p{Ll}+ ){1,3}(?:said|called|described) (?:that )?(?:the|their|an?|\p{Lu}\p{Ll}+day['’]s) (?:[\p{Ll}-]+ ){0,3}$/u,
)
const JUDGED = cued(
  inLines('u')`
    ^(?:[^.;:“”"]{0,90}? (?:was|were|had been|has been|as))? (?:(?:\p{Ll}+ly|very|both|quite|an?|“|"|‘)[ ]?){0,2}
    (?:
      useful|productive|constructive|frank|fruitful|cordial|candid|friendly|substantive|good|positive|warm|excellent
      |open|tense|difficult|businesslike
    )\b
  `,
)
/** Their word is whose they speak for, and they need not have been there. */
const SPEAKS_FOR = /spokes|press|report|analyst|expert|advis|aide|editor|lawyer|professor/i
const CLAUSE_BETWEEN = /\b(?:who|which|that|whose|said|told|added)\b/

/** Who was at the event because they say how it went; empty where nobody does, or where no day is said. */
export function judged(
  sentence: Sentence,
  event: EventMention,
  withPeople: readonly PersonMention[],
): readonly PersonMention[] {
  const last = withPeople.at(-1)
  if (!last || !/^(?:meeting|call|summit)$/.test(event.kind)) return []
  const behind = withoutDates(sentence, last.end, sentence.passage.end)
  const verdict = JUDGED.exec(behind, sentence)
  if (!verdict || CLAUSE_BETWEEN.test(verdict[0]) || !hasDay(sentence)) return []
  if (GROUP_JUDGES.test(between(sentence, sentence.passage.start, event.start), sentence)) return withPeople
  const speakers = about(sentence, event.start).people
  const speaker = speakers.at(-1)
  if (!speaker?.role || speakers.some(({ role }) => SPEAKS_FOR.test(role ?? ''))) return []
  return JUDGES.test(between(sentence, speaker.end, event.start), sentence) ? [...speakers, ...withPeople] : []
}

const hasDay = ({ dates }: Sentence): boolean =>
  dates.some(({ bearing, date }) => (bearing === 'at' || bearing === 'of the noun') && date?.precision === 'day')
