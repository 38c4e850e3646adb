import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofGap, ofVerb } from '../../words/kept-pattern.ts'
import { nth } from '../../words/nth.ts'
import { between, type Sentence, type VerbWords, withoutDates } from '../sentence.ts'
import { isLeader } from './about.ts'
import { afterwards, doing, madeRemarks, NOBODY_DOES, ofWholeSentence, teamTo, withoutName } from './not-named.ts'
import { isOwner, listUpTo } from './people-lists.ts'
import { byPronoun } from './pronoun.ts'
import { isGoverned, SMALL } from './subject-words.ts'
import { isApposed } from './unnamed.ts'

/** Who the sentences before were about, for "he", "they", "the two leaders". */
export interface Context {
  readonly one: PersonMention | null
  readonly many: readonly PersonMention[]
  /** Those who met, where others have been told since to have been there too: "the two". */
  readonly pair: readonly PersonMention[]
  /** Everybody of whom the report has told by now that they took part in something, each once. */
  readonly told: readonly PersonMention[]
  /** Whose words these are, for "I": "Minister Brel: I met". */
  readonly speaker: PersonMention | null
  /** Who leads the one delegation that was told of, for "the delegation". */
  readonly leader: PersonMention | null
  /** What the sentence behind says became of what this one announces: "was to meet the king. The meeting was cancelled". */
  readonly fate: 'cancelled' | 'postponed' | null
}
export const NOBODY: Context = { one: null, many: [], pair: [], told: [], speaker: null, leader: null, fate: null }

export interface Subject {
  readonly people: readonly PersonMention[]
  /** Named in this sentence, or meant by a word for them. */
  readonly by: 'name' | 'pronoun' | 'office' | 'nobody'
}

/** Those of the sentence that are named as leading a delegation. */
export const leadersIn = (sentence: Sentence): readonly PersonMention[] =>
  sentence.people.filter(({ start }) => isLeader(sentence, start))

/** "The King, accompanied by Crown Prince Salim, met": an office, and who came along. */
const ALONG_WITH = cued(/^,? accompanied by (?:the )?$/)

/** "Along with President Brel, Minister Lund and Governor Vik attended" */
const ALONG = cued(/^(?:Along|Together) with (?:the )?$/)

/** "President Brel and 11 heads of state, on Monday, attended", "together with several other EU leaders": with those nobody names. */
const COMPANY = cued(
  inLines('u')`
    ^\s*,?\s*(?:and|with|along with|together with|as well as|alongside)\s+(?:the\s+)?
    (?:
      \d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|several|some|many|other
      |fellow|senior|top
    )\b(?:\s+(?:\d+|other|fellow|senior|top|foreign|world|regional|local|visiting|\p{Lu}[\p{L}.-]*))*\s*
    (?:leaders|officials|dignitaries|guests|delegates|lawmakers|diplomats|participants)?(?=\s|,)
  `,
)
/** "Minister Lund and her Polish counterpart", "along with several of her colleagues from Chile and Peru" */
const COLLEAGUES = cued(
  inLines('u')`
    ^\s*,?\s*(?:and|with|along with|together with|as well as|alongside)\s+
    (?:(?:\p{Ll}+ ){0,3}of )?(?:his|her|their)\b[^.;:]{0,60}?\s(?:counterparts?|colleagues?|opposite numbers?)
    (?: (?:from|of|in)(?:\s|,|and\b|the\b|\p{Lu}[\p{L}-]+)*)?(?=\s|,|$)
  `,
)

/** Between a name and a verb, somebody stands who has no name. */
export const isWithCompany = (sentence: Sentence, { start }: VerbWords): boolean => {
  const last = sentence.people.findLast(({ end }) => end <= start)
  return (
    last !== undefined &&
    (COLLEAGUES.test(between(sentence, last.end, start), sentence) ||
      COMPANY.test(withoutDates(sentence, last.end, start), sentence))
  )
}

const LEAST_COMPANY = 'and ten'.length

/** "Minister Lund along with the federal ministers held": offices without names are left out of what is tried */
const WITH_OFFICES = cued(
  inLines()`
    ^\s*,?\s*(?:along with|together with|as well as|alongside)\s+
    (?:(?:the|his|her|federal|other|senior|several|cabinet)\s+)*
    (?:ministers|officials|members|colleagues|advisers|lawmakers|diplomats)?,?\s*$
  `,
)

/** "Minister Lund from the Maltese side took part", "Minister Lund from Malta’s side" */
const FROM_SIDE = cued(/^(?:['’]s|,? (?:from|on|for) (?:the )?\p{Lu}[\p{L}’' -]{2,28}) side,?(?= )/u)

/** "Minister Lund, who doubles as her deputy, will attend", "Lund, a lawyer who never held an office, met" */
const ASIDE = cued(
  /^\s*,\s*(?:who(?:se)?\b[^,]{0,80}|an? \p{Ll}[^,]{0,40}\bwho\b[^,]{0,60}|(?:also |currently |then )?(?:serving|acting|speaking|sitting|doubling) as\b[^,]{0,80}),\s/u,
)
const OWN_ENVOY = cued(
  inLines('u')`
    ^['’]s? (?:\p{Ll}+ ){0,2}(?:
      representative|envoy|advis[eo]r|deputy|spokes\w+|aide|successor|predecessor|wife|husband|son|daughter|brother
      |sister|chief of staff
    )(?: (?:on|for|to|in) [^,;.]{1,40})?,\s+(?:(?:also|then|later|has|have|had|will|on|today) )*$
  `,
)

const SINCE = cued(/\bsince\s+(?:the\s+)?$/i)

const CAME_AS = cued(/\b(?:came|comes|coming) (?:just )?(?:as|while|after|amid)\s+(?:the\s+)?$/)

const SO_LONG_AFTER = cued(/\b(?:hours|days?|weeks?|months?|years?)\s+(?:after|before)\s+(?:the\s+)?$/i)

const AND_THEN = cued(/, (?:and )?then (?:also )?$/)

const WHO = cued(/^\s*,\s*who\b/)

/** A verb with what stands before it. */
export interface Before {
  readonly sentence: Sentence
  readonly verb: VerbWords
  readonly context: Context
  /** Everybody who is named before the verb, and the last of them. */
  readonly people: readonly PersonMention[]
  readonly last: PersonMention | undefined
}

/** Who the words before a verb say does it; undefined where they do not say. */
export type Step = (before: Before) => Subject | undefined

const byName = (people: readonly PersonMention[]): Subject => ({ people, by: 'name' })

/** Who does what a verb of a sentence says: the first of `STEPS` that can tell. */
export function subjectOf(sentence: Sentence, verb: VerbWords, context: Context): Subject {
  const people = sentence.people.filter((person) => person.end <= verb.start)
  const before = { sentence, verb, context, people, last: people.at(-1) }
  for (const step of STEPS) {
    const subject = step(before)
    if (subject) return subject
  }
  return NOBODY_DOES
}

/** Those who are named last before the verb, with the words on both sides of them. */
interface Named extends Before {
  readonly last: PersonMention
  readonly list: readonly PersonMention[]
  readonly first: PersonMention
  /** What the sentence says before them, and what stands between them and the verb. */
  readonly prefix: string
  readonly gap: string
}

const namedLast: Step = (before) => {
  const { sentence, verb, last } = before
  if (!last) return undefined
  const list = listUpTo(sentence, sentence.people.indexOf(last))
  const first = list[0] ?? last
  const prefix = between(sentence, sentence.passage.start, first.start)
  const beside = COLLEAGUES.exec(between(sentence, last.end, verb.start), sentence)?.[0].length ?? 0
  const words = withoutDates(sentence, last.end + beside, verb.start)
  const bare = words.length < LEAST_COMPANY ? words : COMPANY.without(words, sentence)
  const gap = ASIDE.without(WITH_OFFICES.without(FROM_SIDE.without(bare, sentence), sentence, ' '), sentence, ' ')
  const named = { ...before, last, list, first, prefix, gap }
  return ofAside(named) ?? withSpeaker(named) ?? doneBefore(named) ?? rightBefore(named)
}

/** "Minister Lund, President Brel’s special envoy, met": the aside tells whose he is */
function ofAside({ sentence, verb, last }: Named): Subject | undefined {
  if (!isOwner(sentence, last) || !OWN_ENVOY.test(between(sentence, last.end, verb.start), sentence)) return undefined
  const whose = nth(sentence.people, sentence.people.indexOf(last) - 1)
  if (!whose || !/^, (?:the )?$/.test(between(sentence, whose.end, last.start))) return undefined
  return byName(listUpTo(sentence, sentence.people.indexOf(whose)))
}

/** "Prime Minister Holm and I signed" */
function withSpeaker({ context, list, gap }: Named): Subject | undefined {
  const alongside = context.speaker && /^ and I\b/.test(gap) ? context.speaker : null
  return alongside && SMALL.test(gap.replace(/^ and I\b/, '')) ? byName([...list, alongside]) : undefined
}

/** "She met Kask on Monday and Vik on Tuesday, and then flew to Riga": she did, as all before */
function doneBefore({ sentence, context, first, gap }: Named): Subject | undefined {
  const doer = AND_THEN.test(gap, sentence) ? sentence.verbs.find(({ end }) => end <= first.start) : undefined
  return doer && subjectOf(sentence, doer, context)
}

/** Only small words stand between a name and the verb. */
function rightBefore(named: Named): Subject | undefined {
  const { sentence, context, last, list, first, prefix, gap } = named
  if (!SMALL.test(gap) || isOwner(sentence, last)) return undefined
  const outer = aroundClause(named) ?? withCompany(named)
  if (outer) return byName(outer)
  // "travelled with President Brel, who met"
  if (WHO.test(gap, sentence)) return byName(list)
  if (isInPassing(named)) return NOBODY_DOES
  // "She and President Brel will talk"
  if (context.one && SHE_AND.test(prefix)) return byName([context.one, ...list])
  const [office] = sentence.offices
  const goesAlong =
    office?.start === sentence.passage.start && ALONG_WITH.test(between(sentence, office.end, first.start), sentence)
  const leads = isLeader(sentence, first.start) || ALONG.test(prefix, sentence) || goesAlong
  return leads || !isGoverned(sentence, first.start) ? byName(list) : undefined
}

const SHE_AND = ofGap(/^["“]?(?:[Hh]e|[Ss]he) and (?:the )?$/)

/** "President Brel, who succeeded Jan Kask last year, met": the clause in between is about somebody else */
function aroundClause({ sentence, verb, last, first }: Named): readonly PersonMention[] | null {
  const outer = nth(sentence.people, sentence.people.indexOf(first) - 1)
  if (!outer || !/^,\s*(?:who|whom|whose)\b[^,]*$/.test(between(sentence, outer.end, first.start))) return null
  if (!/^[^,]*,/.test(between(sentence, last.end, verb.start))) return null
  return listUpTo(sentence, sentence.people.indexOf(outer))
}

const WHO_CAME_WITH = /^,? who (?:was|is|were|are) (?:also )?(?:accompanied|joined|flanked) by /
/** "Minister Vik who was accompanied by Governor Holm held talks": he did, and whoever came along took part. */
function withCompany({ sentence, first }: Named): readonly PersonMention[] | null {
  if (!/ who (?:was|is|were|are) /.test(sentence.passage.text)) return null
  const i = sentence.people.findLastIndex(
    ({ end }) => end <= first.start && WHO_CAME_WITH.test(between(sentence, end, end + 40)),
  )
  const apart =
    i >= 0 &&
    !between(sentence, nth(sentence.people, i)?.end ?? 0, first.start)
      .slice(1)
      .includes(', ')
  return apart ? listUpTo(sentence, i) : null
}

/** Another time, told in passing. */
function isInPassing({ sentence, verb, prefix, gap }: Named): boolean {
  // "the first since Queen Beatrix visited"
  if (SINCE.test(prefix, sentence)) return true
  // "Her trip came as President Xi travelled to Moscow"
  if (CAME_AS.test(prefix, sentence) && !isDated(sentence, verb.start)) return true
  // "a week after President Kask visited"
  return (
    SO_LONG_AFTER.test(prefix, sentence) &&
    // "comes days after Minister Vik hosted him on 20 April": it is said which
    !sentence.dates.some(({ start, bearing, said }) => start > verb.end && bearing === 'at' && said.is === 'day') &&
    // "days before Minister Aziz is scheduled to visit": announced here
    !/^\s+(?:will|(?:is|are)\s+(?:due|scheduled|set|expected|slated))\b/.test(gap)
  )
}

const apposed: Step = ({ sentence, verb, last }) =>
  last && isApposed(sentence, last, verb) ? byName(listUpTo(sentence, sentence.people.indexOf(last))) : undefined

const pronoun: Step = ({ sentence, verb, people, context }) => byPronoun(sentence, verb, people, context)

/** "urged the consul to help students who visit Norway every year": they do, and they are no one who is named. */
const OF_MANY = cued(
  inLines('u')`
    \b(?!(?:ministers|presidents|leaders|officials|members|delegates|delegations|ambassadors|envoys|governors|guests|participants|experts|talks)\b)
    (?:\p{Ll}{2,}s|\p{Ll}*men|people|youth)(?: (?:from|of|in) (?:the |this |that )?[^,;. ]{2,30}(?: [^,;. ]{2,20})?)? who (?:\p{Ll}+ly |also |often |regularly |want to |wish to )?$
  `,
)
const GOES = ofVerb(/^(?:visit|travel|fly|go\b|come|head)/)
const byMany: Step = ({ sentence, verb }) =>
  GOES.test(verb.text) && OF_MANY.test(between(sentence, sentence.passage.start, verb.start), sentence)
    ? NOBODY_DOES
    : undefined

const STEPS: readonly Step[] = [
  byMany,
  namedLast,
  apposed,
  teamTo,
  withoutName,
  pronoun,
  madeRemarks,
  doing,
  afterwards,
  ofWholeSentence,
]

const isDated = (sentence: Sentence, from: number): boolean =>
  sentence.dates.some(({ date, bearing, start }) => date !== null && bearing === 'at' && start >= from)
