import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { notSaid } from '../whether/not-said.ts'
import { isOwner, listAt } from '../who/people-lists.ts'
import { type Context, subjectOf } from '../who/subject.ts'

const SPEECH =
  '(?:(?:opening|closing|welcome|welcoming|keynote|special|introductory|concluding|inaugural|short|brief|main|first|second) ){0,2}(?:remarks|address|speech|keynote|statement|lecture|presentation|(?:work|progress|activity) report|overview|briefing|goodwill messages?|vote of thanks|(?:Feature|Keynote|Opening|Closing) (?:Address|Remarks))(?: addresses)?'

/** "delivered the keynote address", "gave the opening remarks" */
const GAVE = new RegExp(
  `\\b(?:delivered|gave|made|presented)\\s+(?:(?:the|an?|his|her|their)\\s+)?(?:(?:first|second|one|both) of (?:the )?(?:two |three )?)?(?:[\\p{Ll}-]+\\s+)??${SPEECH}\\b`,
  'u',
)
/** "will give the opening remarks", "are expected to deliver the goodwill messages": at what is to come. */
const WILL_GIVE = new RegExp(
  `\\b(?:will|(?:is|are) (?:also )?(?:expected|due|scheduled|set|billed|slated) to) (?:also )?(?:deliver|give|make|present)\\s+(?:(?:the|an?|his|her|their)\\s+)?(?:[\\p{Ll}-]+\\s+)??${SPEECH}\\b`,
  'gu',
)
/** "Following the welcome remarks by", "The keynote address of the seminar was delivered by", "followed by a keynote from", and whose people they are */
const BY = inLines('u')`
  (?i:\b${SPEECH})(?: (?:of|at) the \p{L}+|, (?:titled|entitled|on) [^.;]{3,120},)?(?: (?:was|were))?
  (?: (?:given|delivered|made|presented))? (?:by|from) (?:the )?
  (?:(?:\p{Lu}[\p{L}’'-]* |of |for |and |the |\(\p{Lu}+\) ){2,9})?$
`
/** "a keynote by Governor Brel and the participation of" */
const ALSO_BY =
  /\b(?:the )?(?:participation|attendance|contributions?|interventions?|presentations?|speeches|remarks) (?:of|by|from) (?:the )?$/
/** "In her keynote address, Governor Brel", "Delivering the opening remarks, the" */
const IN_SPEECH = inLines('u')`
  ^(?:
    (?:In|During|Through) (?:his|her|their|the)|(?:Delivering|Giving|Making|Presenting) (?:his|her|their|the|an?)
  ) (?:(?:opening|closing|welcome|welcoming|keynote|special|introductory|concluding|inaugural) )+
  (?:remarks|address|speech|statement|lecture|presentation|note|message)
  (?: (?:at|during) the (?:meeting|event|forum|conference|ceremony|session|occasion|seminar|workshop))?,? (?:the )?
  $
`
/** "Speaking on the occasion, Governor Brel said" */
const ON_OCCASION = inLines('u')`
  ^(?:While )?(?:[Ss]peaking|[Aa]ddressing|[Oo]pening|[Ww]elcoming|[Cc]losing) (?:(?:at|on|during) )?(?:the|this) (?:
    occasion|event|ceremony|gathering|meeting|forum|conference|participants|guests|delegates|audience|session
    |seminar|workshop|function|reception|dinner|summit|symposium
  ),? (?:the )?$
`

/** "The fair takes place on Friday": whether it is over, its day tells later. */
const IS_TO_BE = cued(
  /\b(?:takes? place|will (?:be held|hold)|is being held|is to be held|opens|starts|begins|kicks off)\b/,
)
/** "delivered a speech to the Chamber of Deputies": to another audience than the one told of. */
const ELSEWHERE = /^[^.;,]{0,60}?\b(?:to|before|at|in|for) (?:the |an? |his |her )?(?:[\p{Ll}-]+ ){0,2}\p{Lu}/u

/** Gatherings at which people speak. */
const GATHERING = /^(?:summit|meeting|ceremony|conference|other)$/

/** Who spoke at the conference or ceremony of which the sentences before tell: "Governor Brel delivered the keynote address." */
export function spokeThereClaims(sentence: Sentence, context: Context, told: readonly Claim[]): readonly Claim[] {
  if (!(sentence.cues & CUE.speech) || sentence.people.length === 0 || isOfSeveral(sentence)) return []
  const last = told.findLast(({ rule }) => rule !== 'spoke-there' && rule !== 'members-listed')
  if (!last || !GATHERING.test(last.kind) || !isNear(last, sentence)) return []
  if (last.status === 'planned' || IS_TO_BE.test(last.sentence.passage.text, last.sentence))
    return willSpeak(sentence, context)
  if (last.status !== 'held') return []
  // "received a delegation of diplomats": that is a visit of many
  if (!last.event && last.rule !== 'welcomed') return []
  if (sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)) return []
  const { text, start } = sentence.passage
  const taking: PersonMention[] = []
  for (const [i, person] of sentence.people.entries()) {
    const before = between(sentence, start, person.start)
    if (i === 0 && !isOwner(sentence, person) && (IN_SPEECH.test(before) || ON_OCCASION.test(before))) {
      taking.push(person)
      break
    }
    if (taking.includes(person) || !(BY.test(before) || (taking.length > 0 && ALSO_BY.test(before)))) continue
    taking.push(...listAt(sentence, i))
  }
  const gave = GAVE.exec(text)
  if (gave && !ELSEWHERE.test(text.slice(gave.index + gave[0].length))) {
    const verb = { start: start + gave.index, end: start + gave.index + gave[0].length, text: gave[0] }
    const { people, by } = notSaid(sentence, verb) ? { people: [], by: 'nobody' } : subjectOf(sentence, verb, context)
    if (by === 'name') taking.push(...people)
  }
  const [first] = taking
  if (!first) return []
  const at = { start: first.start, end: first.end, rule: 'spoke-there' }
  const who = taking.map((person) => take(person, 'addressed', sentence, at.rule))
  return [claim(sentence, at, 'other', null, who, { again: true, adds: true, lists: false })]
}

/** "Governor Brel will give the welcome address, and Ms Holm will deliver the keynote." */
function willSpeak(sentence: Sentence, context: Context): readonly Claim[] {
  if (sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)) return []
  const { text, start } = sentence.passage
  return [...text.matchAll(WILL_GIVE)].flatMap(({ 0: words, index }) => {
    const verb = { start: start + index, end: start + index + words.length, text: words }
    if (ELSEWHERE.test(text.slice(index + words.length)) || notSaid(sentence, verb)) return []
    const { people, by } = subjectOf(sentence, verb, context)
    if (by !== 'name') return []
    const who = people.map((person) => take(person, 'addressed', sentence, 'spoke-there'))
    const at = { ...verb, rule: 'spoke-there' }
    return [claim(sentence, at, 'other', null, who, { again: true, adds: true, lists: false })]
  })
}

/** "The conference … and the conference": of one only. */
const isOfSeveral = ({ events }: Sentence): boolean => events.some(({ text }) => text !== events[0]?.text)

const isNear = ({ sentence: { passage } }: Claim, sentence: Sentence): boolean =>
  passage.report === sentence.passage.report && sentence.passage.paragraph - passage.paragraph <= 3
