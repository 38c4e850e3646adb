import type { PersonMention } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { nth } from '../words/nth.ts'
import { firstOfList, isOwner, listUpTo } from './people-lists.ts'
import { between, leadingTo, type Sentence, undated, type VerbWords, withoutDates } from './sentence.ts'
import { isGoverned, SMALL } from './subject-words.ts'
import { isApposed, isTeam, unnamed } from './unnamed.ts'
import { whoAre } from './who-are.ts'

/** Who the sentences before were about, for "he", "they", "the two leaders". */
export interface Context {
  readonly one: PersonMention | null
  readonly many: readonly PersonMention[]
  /** Everybody of whom the report has told by now that they took part in something, each once. */
  readonly told: readonly PersonMention[]
  /** Whose words these are, for "I": "Minister Brel: I met". */
  readonly speaker: PersonMention | null
  /** Who leads the one delegation that was told of, for "the delegation". */
  readonly leader: PersonMention | null
}
export const NOBODY: Context = { one: null, many: [], told: [], speaker: null, leader: null }

export interface Subject {
  readonly people: readonly PersonMention[]
  /** Named in this sentence, or meant by a word for them. */
  readonly by: 'name' | 'pronoun' | 'office' | 'nobody'
}

const PRONOUN =
  /(?:^|[\s,“"])(he|she|they|the (?:two|three|four|five|six|seven)(?: (?:chief|top|senior|foreign|prime|defen[cs]e|finance|vice))?(?: \w+)?|both(?: (?:sides|leaders|presidents|ministers|parties))?|[Tt]heir (?:Majesties|Royal Highnesses)|the (?:(?:royal|presidential|imperial|princely) couple|leaders|presidents|ministers|officials|sides|pair|delegations|group|heads of state)|we|I)\b((?:(?!\b(?:he|she|they)\b)[^.;:]){0,80})$/i

/** "Her Excellency met", "The Maltese statesman received": the one told before. */
const HONOURED =
  /\b(?:H(?:is|er) (?:Excellency|Majesty|(?:Royal )?Highness|Honou?r)|[Tt]he (?:\p{Lu}\p{Ll}+ )?(?:statesman|stateswoman))\b/u

/** "A delegation led by Governor Lund visited" */
const LED_BY = cued(
  /\b(?:delegations?|team|mission|group|side|envoys|ambassadors|officials|diplomats|experts|representatives|lawmakers|heads|members)\b[^;]{0,40}\b(?:led|headed|chaired) by\s+(?:the\s+)?$|^(?:\p{L}+ ){0,3}(?:leaders|ministers|officials|presidents|governors|ambassadors)\s*,?\s*including\s+(?:the\s+)?$/iu,
)

/** Those of the sentence that are named as leading a delegation. */
export const leadersIn = (sentence: Sentence): readonly PersonMention[] =>
  LED_BY.mayFit(sentence)
    ? sentence.people.filter(({ start }) => LED_BY.test(between(sentence, sentence.passage.start, start), sentence))
    : []

/** "The delegation (then) met": the one told before. */
const THE_TEAM = cued(/^(?:[^,;]{0,30}, )?(?:[Tt]he|[Tt]his) (?:visiting )?(?:delegation|team|mission) /)

/** "The King, accompanied by Crown Prince Salim, met": an office, and who came along. */
const ALONG_WITH = /^,? accompanied by (?:the )?$/

/** "Along with President Brel, Minister Lund and Governor Vik attended" */
const ALONG = /^(?:Along|Together) with (?:the )?$/

/** "President Brel and 11 heads of state, on Monday, attended", "together with several other EU leaders": with those nobody names. */
const COMPANY = cued(
  /^\s*,?\s*(?:and|with|along with|together with|as well as|alongside)\s+(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|several|some|many|other|fellow|senior|top)\b(?:\s+(?:\d+|other|fellow|senior|top|foreign|world|regional|local|visiting|\p{Lu}[\p{L}.-]*))*\s*(?:leaders|officials|dignitaries|guests|delegates|lawmakers|diplomats|participants)?(?=\s|,)/u,
)

/** "Minister Lund along with the federal ministers held": offices without names are left out of what is tried */
const WITH_OFFICES = cued(
  /^\s*,?\s*(?:along with|together with|as well as|alongside)\s+(?:(?:the|his|her|federal|other|senior|several|cabinet)\s+)*(?:ministers|officials|members|colleagues|advisers|lawmakers|diplomats)?,?\s*$/,
)

/** "Minister Lund, who doubles as her deputy, will attend", "Lund, a lawyer who never held an office, met" */
const ASIDE = cued(/^\s*,\s*(?:who(?:se)?\b[^,]{0,80}|an? \p{Ll}[^,]{0,40}\bwho\b[^,]{0,60}),\s/u)
const OWN_ENVOY = cued(
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:representative|envoy|advis[eo]r|deputy|spokes\w+|aide|successor|predecessor|wife|husband|son|daughter|brother|sister|chief of staff)(?: (?:on|for|to|in) [^,;.]{1,40})?,\s+(?:(?:also|then|later|has|have|had|will|on|today) )*$/u,
)
const DONE_BY = cued(/\b(?:accompanied|joined|welcomed|received|greeted|met|hosted) by (?:the )?$/)

const SINCE = cued(/\bsince\s+(?:the\s+)?$/i)

const CAME_AS = cued(/\b(?:came|comes|coming) (?:just )?(?:as|while|after|amid)\s+(?:the\s+)?$/)

const SO_LONG_AFTER = cued(/\b(?:hours|days?|weeks?|months?|years?)\s+(?:after|before)\s+(?:the\s+)?$/i)

const TEAM_TO = cued(/\b(?:delegation|team|mission|group)\b[^,;.]{0,30}\b(?:to|that will|which will|who will)\s+$/i)

const SPEAKING = cued(/^speaking\b/i)

const AFTER = cued(/^(?:after|following)\b/i)

const DOING = cued(/ing(?: in)?$/i)

const WHEN_THEY = cued(/\b(?:when|while)\s+(?:he|she|they)\b/)

const MADE_REMARKS =
  /^["“]?(?:[Hh]e|[Ss]he) made (?:the|these|this|his|her) (?:remarks?|comments?|statements?|announcement|pledge|call|appeal)[^,;“”"]{0,40}$/u

const AND_THEN = /, (?:and )?then (?:also )?$/

const WHO = cued(/^\s*,\s*who\b/)

export function subjectOf(sentence: Sentence, verb: VerbWords, context: Context): Subject {
  const before = sentence.people.filter((person) => person.end <= verb.start)
  const last = before.at(-1)
  if (last) {
    const list = listUpTo(sentence, sentence.people.indexOf(last))
    const prefix = between(sentence, sentence.passage.start, list[0]?.start ?? last.start)
    const named = COMPANY.without(withoutDates(sentence, last.end, verb.start), sentence)
    const gap = ASIDE.without(WITH_OFFICES.without(named, sentence, ' '), sentence, ' ')
    // "Minister Lund, President Brel’s special envoy, met": the aside tells whose he is
    const whose =
      isOwner(sentence, last) && OWN_ENVOY.test(between(sentence, last.end, verb.start), sentence)
        ? nth(sentence.people, sentence.people.indexOf(last) - 1)
        : null
    if (whose && /^, (?:the )?$/.test(between(sentence, whose.end, last.start)))
      return { people: listUpTo(sentence, sentence.people.indexOf(whose)), by: 'name' }
    // "Prime Minister Holm and I signed"
    const alongside = context.speaker && /^ and I\b/.test(gap) ? context.speaker : null
    if (alongside && SMALL.test(gap.replace(/^ and I\b/, ''))) return { people: [...list, alongside], by: 'name' }
    // "She met Kask on Monday and Vik on Tuesday, and then flew to Riga": she did, as all before
    const doer = AND_THEN.test(gap) ? sentence.verbs.find(({ end }) => end <= (list[0] ?? last).start) : undefined
    if (doer) return subjectOf(sentence, doer, context)
    if (SMALL.test(gap) && !isOwner(sentence, last)) {
      // "President Brel, who succeeded Jan Kask last year, met": the clause in between is about somebody else
      const outer = nth(sentence.people, sentence.people.indexOf(list[0] ?? last) - 1)
      const clause = outer ? between(sentence, outer.end, list[0]?.start ?? last.start) : ''
      if (
        outer &&
        /^,\s*(?:who|whom|whose)\b[^,]*$/.test(clause) &&
        /^[^,]*,/.test(between(sentence, last.end, verb.start))
      )
        return { people: listUpTo(sentence, sentence.people.indexOf(outer)), by: 'name' }
      // "travelled with President Brel, who met"
      if (WHO.test(gap, sentence)) return { people: list, by: 'name' }
      // "the first since Queen Beatrix visited": another time, told in passing
      if (SINCE.test(prefix, sentence)) return { people: [], by: 'nobody' }
      // "Her trip came as President Xi travelled to Moscow": beside what is told
      if (CAME_AS.test(prefix, sentence) && !isDated(sentence, verb.start)) return { people: [], by: 'nobody' }
      // "a week after President Kask visited": another time, told in passing
      if (
        SO_LONG_AFTER.test(prefix, sentence) &&
        // "comes days after Minister Vik hosted him on 20 April": another time, and it is said which
        !sentence.dates.some(({ start, bearing, said }) => start > verb.end && bearing === 'at' && said.is === 'day') &&
        // "days before Minister Aziz is scheduled to visit": announced here
        !/^\s+(?:will|(?:is|are)\s+(?:due|scheduled|set|expected|slated))\b/.test(gap)
      )
        return { people: [], by: 'nobody' }
      // "She and President Brel will talk"
      if (context.one && /^["“]?(?:[Hh]e|[Ss]he) and (?:the )?$/.test(prefix))
        return { people: [context.one, ...list], by: 'name' }
      const [office] = sentence.offices
      const goesAlong =
        office?.start === sentence.passage.start &&
        ALONG_WITH.test(between(sentence, office.end, (list[0] ?? last).start))
      const leads = LED_BY.test(prefix, sentence) || ALONG.test(prefix) || goesAlong
      if (leads || !isGoverned(sentence, (list[0] ?? last).start)) return { people: list, by: 'name' }
    }
  }
  if (last && isApposed(sentence, last, verb))
    return { people: listUpTo(sentence, sentence.people.indexOf(last)), by: 'name' }
  // "a delegation to attend", "a team that will meet"
  if (TEAM_TO.test(between(sentence, last?.end ?? sentence.passage.start, verb.start), sentence))
    return { people: [], by: 'office' }
  if (unnamed(sentence, verb, last?.end ?? 0) || isTeam(sentence, verb, last?.end ?? sentence.passage.start)) {
    const leader = context.leader && THE_TEAM.test(sentence.passage.text, sentence) ? [context.leader] : []
    return { people: leader, by: 'office' }
  }
  const lead = undated(sentence, last?.end ?? sentence.passage.start, verb.start)
  // "He’s travelling with"
  const pronoun = PRONOUN.exec(
    lead.replace(/\b([Hh]e|[Ss]he|[Tt]hey|[Ww]e)['’](?:s|re|ve)\b/g, '$1').replace(HONOURED, 'he'),
  )
  // "He will then fly to Tokyo on Monday, and meet Prime Minister Takaichi on Tuesday"
  if (pronoun && (SMALL.test(pronoun[2] ?? '') || goesOnWith(sentence, verb, pronoun[2] ?? '')))
    return meant(
      (pronoun[1] ?? '').toLowerCase(),
      sentence,
      verb,
      before,
      context,
      isSubordinate(sentence, verb, pronoun[0]),
    )
  // "She made the remarks while meeting with Minister Vik"
  if (context.one && MADE_REMARKS.test(lead) && /^(?:while |when |after |following )/.test(`${verb.text} `))
    return { people: [context.one], by: 'pronoun' }
  // "met troops participating in": those before "-ing" do it, not whom the sentence is about
  if (
    DOING.test(verb.text, sentence) &&
    !AFTER.test(verb.text, sentence) &&
    !(SPEAKING.test(verb.text, sentence) && verb.start - sentence.passage.start < 3) &&
    !/(?:,|\b(?:is|are|was|were|been|be|by|after|before|while|when|and|to))\s*$/.test(
      between(sentence, sentence.passage.start, verb.start),
    )
  )
    return { people: [], by: 'nobody' }
  const opens = SPEAKING.test(verb.text, sentence) && verb.start - sentence.passage.start < 3
  if ((opens || AFTER.test(verb.text, sentence)) && before.length === 0) return behindComma(sentence, verb)
  const main = about(sentence, verb.start)
  // "The mission called on President Brel and held meetings with": the same who did what was told before
  const earlier = sentence.verbs[0]
  if (
    main.people.length === 0 &&
    earlier &&
    earlier.end < verb.start &&
    /(?:,|;|\s)\s*(?:and|then)\s+(?:\p{Ll}+ly\s+|also\s+)?$/u.test(between(sentence, earlier.end, verb.start)) &&
    isTeam(sentence, earlier, sentence.passage.start)
  )
    return { people: [], by: 'office' }
  // "Hahn answered a question about the notice of Minister Kask, sent when he was in Oslo to attend": not Hahn
  const nested = WHEN_THEY.test(between(sentence, last?.end ?? verb.start, verb.start), sentence)
  return nested && main.people.every(({ name }) => name !== last?.name) ? { people: [], by: 'nobody' } : main
}

const isDated = (sentence: Sentence, from: number): boolean =>
  sentence.dates.some(({ date, bearing, start }) => date !== null && bearing === 'at' && start >= from)

const SUBORDINATE = cued(/\b(?:when|while|after|before|because|since)\s*$/)

/** "when he was", "after she had met" */
const isSubordinate = (sentence: Sentence, verb: VerbWords, pronoun: string): boolean =>
  SUBORDINATE.test(between(sentence, sentence.passage.start, verb.start - pronoun.trimStart().length), sentence)

/** "After meeting Prime Minister Holm in Lisbon on Tuesday, President Brel said": who comes behind the comma met. */
function behindComma(sentence: Sentence, verb: VerbWords): Subject {
  const who = sentence.people.findIndex(
    (person) =>
      person.start > verb.end &&
      /,\s+(?:the\s+)?$/.test(between(sentence, verb.end, person.start)) &&
      !isOwner(sentence, person),
  )
  const person = sentence.people[who]
  const goesOn =
    person &&
    /^\s+(?:\p{Ll}+\s+)?(?:said|told|\p{Ll}{2,}(?:ed|s))\b/u.test(between(sentence, person.end, person.end + 40))
  return person && goesOn ? { people: [person], by: 'name' } : { people: [], by: 'nobody' }
}

/** Another verb of the same subject stands before: "will fly to Tokyo, and". */
const goesOnWith = (sentence: Sentence, verb: VerbWords, gap: string): boolean =>
  /(?:,\s*|\s)(?:and|then)\s+(?:(?:then|also|later|will)\s+)*$/.test(gap) &&
  !/\b(?:who|which|that|whose|said|says|told)\b/.test(gap) &&
  sentence.verbs.some((each) => each.end <= verb.start && each.start >= verb.start - gap.length)

/** Between quotation marks somebody else may say "I". */
const isQuoted = (sentence: Sentence, verb: VerbWords): boolean =>
  /[“"][^”"]*$/.test(between(sentence, sentence.passage.start, verb.start))

/** "I will meet …,” said President Brel" */
const SAYS = cued(/["”]\s*,?\s*(?:said|says|announced|added|told reporters)\s+(?:the\s+)?$/i)

function meant(
  word: string,
  sentence: Sentence,
  verb: VerbWords,
  before: readonly PersonMention[],
  context: Context,
  subordinate: boolean,
): Subject {
  if (word === 'we') return { people: [], by: 'nobody' }
  if (word === 'i') {
    const speaker = sentence.people.find((person) =>
      SAYS.test(between(sentence, sentence.passage.start, person.start), sentence),
    )
    const who = speaker ?? (isQuoted(sentence, verb) ? null : context.speaker)
    return who ? { people: [who], by: 'pronoun' } : { people: [], by: 'nobody' }
  }
  if (word === 'he' || word === 'she') {
    // "She met Kask on Monday and Vik on Tuesday; she spoke to": the same as at its beginning
    if (context.one && isSameAsFirst(word, sentence, verb)) return { people: [context.one], by: 'pronoun' }
    const named = before.length > 0 ? about(sentence, before.at(-1)?.end ?? 0).people : []
    // "She spoke of Minister Kask's letter, sent when he was in Oslo": who was there is not settled
    const nearest = before.at(-1)
    if (subordinate && nearest && named.length === 1 && named[0]?.name !== nearest.name)
      return { people: [], by: 'nobody' }
    // "These were the words of President Brel when he hosted"
    const justNamed =
      nearest && before.length === 1 && JUST_NAMED.test(between(sentence, nearest.end, verb.start), sentence)
    // "Minister Lund’s plane was late; she met": whose thing it was, before anybody of the sentences before
    const owner = named.length === 0 && !justNamed ? ownerBefore(sentence, before) : undefined
    // "Aroha Rangi’s plane was late; she met": somebody of whom no rule knows that it is a name
    if (owner === undefined && named.length === 0 && !justNamed && opensWithStranger(sentence, verb))
      return { people: [], by: 'nobody' }
    if (owner === null) return { people: [], by: 'nobody' }
    const one = named.length === 1 ? named[0] : justNamed ? nearest : (owner ?? context.one)
    return one ? { people: [one], by: 'pronoun' } : { people: [], by: 'nobody' }
  }
  const named = before.length > 1 ? about(sentence, before.at(-1)?.end ?? 0).people : []
  // "President Brel thanked Minister Vik when the two met"
  const two = [...new Map(before.map((person) => [person.name, person])).values()]
  const both = two.length === 2 ? two : []
  // "Envoys led by Minister Vik left for Vidin, where they were received by"
  const [leader] = before
  if (word === 'they' && leader && before.length === 1)
    if (LED_BY.test(between(sentence, sentence.passage.start, leader.start), sentence))
      return { people: [leader], by: 'pronoun' }
  const people = named.length > 1 ? named : both.length > 1 ? both : whoAre(word, context)
  return people.length > 0 ? { people, by: 'pronoun' } : { people: [], by: 'nobody' }
}

const isSameAsFirst = (word: string, sentence: Sentence, verb: VerbWords): boolean =>
  sentence.passage.text.slice(0, word.length + 1).toLowerCase() === `${word} ` &&
  new RegExp(`; ${word} (?:\\p{Ll}+ ){0,2}$`, 'u').test(leadingTo(sentence, verb.start, 30))

const STRANGER = /^["“]?\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}\p{Ll}+['’]s? \p{Ll}/u

function opensWithStranger(sentence: Sentence, { start }: VerbWords): boolean {
  const { text, start: base } = sentence.passage
  const name = STRANGER.exec(text)
  if (!name || base + name[0].length > start) return false
  const end = base + name[0].length
  return [...sentence.people, ...sentence.places, ...sentence.countries, ...sentence.offices, ...sentence.dates].every(
    (known) => known.start >= end,
  )
}

/** The one whose plane, office or speech is spoken of; null when it is that of several, undefined when of nobody. */
export function ownerBefore(sentence: Sentence, before: readonly PersonMention[]): PersonMention | null | undefined {
  const owners = before.filter((person) => isOwner(sentence, person))
  return new Set(owners.map(({ name }) => name)).size > 1 ? null : owners.at(-1)
}

const JUST_NAMED = cued(/^,? (?:when|while|as) (?:he|she) (?:\p{Ll}+ly )?$/u)

/** "She met Kask on Monday for an hour and Vik in Oslo on Tuesday": Vik was met, and does nothing. */
function isMetNext(sentence: Sentence, i: number): boolean {
  const person = nth(sentence.people, i)
  return (
    person !== undefined &&
    firstOfList(sentence, i) === i &&
    sentence.verbs.some(({ end }) => end <= person.start) &&
    /\band (?:the )?$/.test(leadingTo(sentence, person.start, 10)) &&
    /^ (?:in|on|at) /.test(between(sentence, person.end, person.end + 4))
  )
}

/** The first people of the sentence that no preposition governs: "President A, on a visit to B, met with". */
export function about(sentence: Sentence, end: number): Subject {
  const { people, passage } = sentence
  for (let i = 0; i < people.length; i++) {
    const person = people[i]
    if (!person || person.end > end) break
    if (isOwner(sentence, person) || isMetNext(sentence, i)) continue
    if (isGoverned(sentence, person.start) && !LED_BY.test(between(sentence, passage.start, person.start), sentence))
      continue
    const head = people[firstOfList(sentence, i)]
    // "was accompanied by Minister Lund, Governor Vik": neither is who the sentence is about
    if (head && head !== person && DONE_BY.test(between(sentence, passage.start, head.start), sentence)) continue
    let last = i
    while ((people[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end && firstOfList(sentence, last + 1) === i) last++
    return { people: listUpTo(sentence, last), by: 'name' }
  }
  return { people: [], by: 'nobody' }
}
