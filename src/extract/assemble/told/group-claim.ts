import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { notSaid } from '../whether/not-said.ts'
import { listFrom } from '../who/people-lists.ts'

/** Several who are not named: "57 foreign ministers", "the governors of the central banks", "officials of both sides". */
const GROUP = cued(
  inLines('gi')`
    \b(?:
      ministers|leaders|presidents|heads of (?:state|government|delegation)|officials|representatives|delegations
      |envoys|negotiators|governors|ambassadors|diplomats|chiefs|advisers|advisors|secretaries|sherpas|experts
      |parties|sides|countries|nations|members|allies|lawmakers|commissioners|directors|bankers|participants|council
      |board|committee|cabinet|task ?force|working group|dialogue|quint|troika|force|contact group|northern group
      |alliance|eurogroup|MPC|FOMC|commission|parliament|assembly|mourners|dignitaries|guests|worshippers|crowds
    )\b(?=([^.;:]*)$)
  `,
)
/** Between them and what they do: whose they are, where from, helping verbs; no other clause. */
const THEIRS = inLines('u')`
  ^(?:
    \s|,|\(|\)|\d
    |\b(?:
      of|from|for|in|and|the|on|at|across|around|will|would|are|were|have|had|has|to|is|be|been|also|next|all|both|who|today
      |yesterday|then|later|again|together|set|due|scheduled|expected|jointly|virtually|separately|briefly|other
      |member|their|respective|states|banks?|region|countries|nations|parties|groups?|two|three|four|five|six
      |seven|eight|nine|ten|eleven|twelve|several|all
    )\b
    |\p{Lu}[\p{L}\p{M}.'’-]*(?![\p{L}\p{M}.'’-])
  )*$
`

const DECIDED = cued(
  /\b(?:decided|voted|agreed|resolved|cut|raised|lowered|increased|reduced|kept|left|held|maintained)\b/,
)

/** "The Governing Council today decided", "On Tuesday, the Monetary Policy Committee voted": such a body decides where it meets. */
const DECIDES = cued(
  inLines('u')`
    \b(?:
      (?:Governing|Executive|Monetary|Supervisory|Policy) (?:Council|Board|Committee)
      |(?:Monetary Policy|Open Market|Financial Policy) (?:Committee|Board)|MPC|FOMC
      |Board of (?:Governors|Directors)|Reserve Bank Board
      |[Bb]ank(?: of \p{Lu}\p{L}+)?['’]s (?:[\p{Ll}-]+ ){0,2}(?:board|committee|council)
    )\b(?: \((?:MPC|FOMC|MPB)\))?(?: of [^.;:,]{3,60}?)?(?:, (?:chaired|headed|led|presided over) by [^;:]{3,90}?)?
    ,?\s+(?:(?:has|unanimously|also|on|today)\s+)*(?:
      decided|voted|agreed|resolved
      |(?:cut|raised|lowered|increased|reduced|kept|left|held|maintained) (?:the|its) (?:[\p{Ll}-]+ ){0,3}?rates?
    )\b
  `,
)
function decides(sentence: Sentence): readonly Claim[] {
  const { text, start } = sentence.passage
  const undatedText = DECIDED.test(text, sentence) ? without(sentence) : ''
  const match = DECIDES.exec(undatedText, sentence)
  if (!match || sentence.events.some(({ kind }) => kind === 'meeting')) return []
  const at = { start: start + match.index, end: start + match.index + match[0].length, rule: 'body-decides' }
  // "The board, chaired by Governor Lund, decided"
  const chairs = sentence.people.filter(({ start, end }) => start > at.start && end < at.end)
  const taking = chairs.map((each) => take(each, 'took part', sentence, 'chairs-it'))
  const read = claim(sentence, at, 'meeting', null, taking, { again: true, adds: false, lists: false })
  return read.status === 'held' && read.date?.date ? [{ ...read, ...calledAfter(match[0]) }] : []
}

/** The text with its dates blanked out, so that what stands behind them keeps its place. */
const without = ({ passage, dates }: Sentence): string =>
  dates.reduce(
    (text, { start, end }) =>
      text.slice(0, start - passage.start) + ' '.repeat(end - start) + text.slice(end - passage.start),
    passage.text,
  )

const GATHERED = cued(/^(?:gather(?:ed)?|convened?|assembled?)$/i)

/** "57 foreign ministers from the OSCE met in Hamburg on Thursday": told with a day of its own, or it may be any meeting. */
export function groupClaims(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  // "met in Valletta on 10 April under the chairmanship of Minister Vik" tells who else was there
  if (told.some(({ adds }) => !adds)) return []
  const dated = sentence.dates.some((date) => date.bearing === 'at' && date.date && date.date.precision !== 'year')
  if (!dated) return []
  for (const mention of sentence.verbs) {
    const { verb } = mention
    const meets =
      (verb.kind === 'meeting' && verb.takes.includes('people') && verb.takes.includes('nothing')) ||
      GATHERED.test(mention.text, sentence)
    const held = verb.takes.includes('event') ? eventBehind(sentence, mention.end) : null
    const event = held ?? (meets ? metFor(sentence, mention.end) : null)
    // "Six envoys presented their letters of credence to the President"
    const presents = verb.name === 'credentials-presented'
    if ((!meets && !event && !presents) || notSaid(sentence, mention)) continue
    // "The Joint Force – comprising Denmark, Norway and the UK – met"
    const { chairs, opening } = withoutChair(sentence, mention)
    const before = opening.replace(/ [–—] [^–—]+ [–—] /g, ' ').replace(ASIDES, '')
    const group = GROUP.all(before, sentence).at(-1)
    if (!group || !THEIRS.test(group[1] ?? '') || (group[1] ?? '').length > 110) continue
    const flags = { again: false, adds: false, lists: false }
    const at = { ...mention, rule: 'group-meets' }
    const host = presents ? listFrom(sentence, mention.end, /^\s*(?:the\s+)?$/i).slice(0, 1) : []
    const taking = [
      ...chairs.map((each) => take(each, 'took part', sentence, 'chairs-it')),
      ...host.map((each) => take(each, 'hosted', sentence, 'group-meets')),
      ...amongThem(sentence, mention.end).map((each) => take(each, 'took part', sentence, 'members-listed')),
    ]
    const read = claim(sentence, at, event?.kind ?? (presents ? 'ceremony' : 'meeting'), event, taking, flags)
    if (read.date?.date) return [event ? read : { ...read, ...calledAfter(before) }]
  }
  return decides(sentence)
}

/** "Ten envoys, including those of Malta and Peru, who begin their work here, presented" */
const ASIDES = /, (?:including|among them|who|which) [^,;:]{2,100}(?=,)/g

/** "The board, chaired by Governor Lund, met": what stands before the verb without its chair. */
function withoutChair(sentence: Sentence, { start }: VerbMention) {
  const { passage } = sentence
  const verb = sentence.verbs.find((each) => each.end <= start && CHAIRED.test(each.text, sentence))
  const chairs = verb ? listFrom(sentence, verb.end, /^\s*(?:(?:its|the|their)\s+)?$/i) : []
  const last = chairs.at(-1)
  if (!verb || !last || last.end > start) return { chairs: [], opening: between(sentence, passage.start, start) }
  const [front, rest] = [between(sentence, passage.start, verb.start), between(sentence, last.end, start)]
  return { chairs, opening: front.replace(/,?\s*$/, ' ') + rest.replace(/^\s*,?\s*/, '') }
}
const CHAIRED = cued(/^(?:(?:co-)?chaired|led|headed|presided over) by$|^under the (?:co-)?chair(?:wo)?manship of$/i)

/** "The Monetary Policy Committee (today cut)", "the Committee will next": whose meeting it is. */
const BODY = /(?:^|\b[Tt]he )(?!The )((?:\p{Lu}[\p{L}-]+ )*(?:Committee|Board|Council|Commission|Cabinet|Assembly))\b/u
export function calledAfter(words: string): Pick<Claim, 'called'> {
  const body = BODY.exec(words)?.[1]
  return body ? { called: `meeting of the ${body}` } : {}
}

/** "Twelve leaders attended the funeral, among them President Brel and Minister Vik" */
const AMONG_THEM = cued(
  /(?:,|\s[–—-])\s+(?:among(?:st)? (?:them|those (?:present|attending|there)|whom (?:was|were))|including|notably)(?:\s*:)?\s+/gi,
)

export function amongThem(sentence: Sentence, from: number): readonly PersonMention[] {
  if (sentence.people.length === 0) return []
  const { text, start } = sentence.passage
  for (const { 0: words, index } of AMONG_THEM.all(text, sentence)) {
    const begins = start + index
    // "met after soldiers freed ten people, among them": whom another verb stands between, is another group's
    if (begins < from || sentence.verbs.some((verb) => verb.start >= from && verb.end <= begins)) continue
    const people = listFrom(sentence, begins + words.length, /^\s*(?:(?:the|also|both|his|her|their)\s+)*$/i)
    if (people.length > 0) return people
  }
  return []
}

/** "met in Riga on 3 May for their sixth summit", "gathered in the cathedral for the funeral": what they met for. */
export const metFor = (sentence: Sentence, from: number): EventMention | null =>
  sentence.events.find(
    ({ start, kind }) =>
      start >= from &&
      MET_FOR[kind]?.test(between(sentence, from, start)) &&
      sentence.verbs.every(isOutside(from, start)),
  ) ?? null
const FOR_ONE = /\bfor (?:their|its|the|an?) (?:(?!of\b)[\p{L}-]+ ){0,4}$/u
const MET_FOR: Partial<Record<EventKind, RegExp>> = {
  meeting: FOR_ONE,
  summit: FOR_ONE,
  ceremony: /^[^;:]{0,90}\b(?:for|at) (?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,3}$/u,
}
const isOutside = (from: number, to: number) => (verb: VerbMention) => verb.start < from || verb.start > to

/** "held their annual meeting", "will hold a second round of talks" */
function eventBehind(sentence: Sentence, from: number) {
  const event = sentence.events.find(
    (each) => each.start >= from && /^(?:meeting|summit|call|ceremony)$/.test(each.kind),
  )
  const gap = event ? between(sentence, from, event.start) : ''
  return event && gap.length < 60 && !/[,;:]|\b(?:that|which|who|and|with|to)\b/.test(gap) ? event : null
}
