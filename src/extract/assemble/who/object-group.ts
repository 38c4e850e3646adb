import type { PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import { wordList } from '../../words/word-list.ts'
import { type Word, wordAt } from '../../words/words.ts'
import { between, type Sentence } from '../sentence.ts'
import { isOwner, listAt, listFrom } from './people-lists.ts'

/** People without names: "Caribbean leaders", "the Deputy National Security Advisors of France", "members of the Government". */
const GROUP_NOUNS = new Set(
  (
    'head heads businesses companies firms organisations organizations employers unions investors stakeholders communities farmers ' +
    'fishermen chairmen chairman chief director directors bankers editors entrepreneurs parliamentarians delegates athletes businesspeople ' +
    'committee commission board leader leaders minister ministers president presidents counterpart counterparts guest guests visitor visitors ambassador ambassadors ' +
    'governor governors mayor mayors officials representatives members delegation delegations lawmakers senators families relatives cabinet government troops ' +
    'soldiers executives ceos advisers advisors secretary secretaries chancellor chancellors king queen pope allies partners generals chair ' +
    'chairs speaker speakers commissioner commissioners diplomats staff personnel veterans survivors refugees workers students participants ' +
    'experts side team teams mission missions corps embassies council envoy envoys chiefs commander commanders judges justices magistrates appointees ' +
    'doctors nurses patients teachers pupils children youths activists campaigners residents villagers volunteers victims pensioners scientists ' +
    'researchers academics professors scholars artists players servicemen servicewomen sailors firefighters rescuers medics officers employees traders ' +
    'exporters importers industrialists operators owners lenders insurers economists analysts civilians pilgrims scouts cadets prisoners hostages elders ' +
    'figures crowd crowds audience attendees graduates professionals winners recipients beneficiaries dignitaries clerics bishops lawyers engineers ' +
    'supporters worshippers citizens expatriates nationals community diaspora locals'
  ).split(' '),
)
/** Before it: words that belong to the same noun. */
const GROUP_LEAD = new Set(
  (
    'diplomatic important prominent influential interagency most powerful largest biggest congressional business parliamentary political opposition religious tribal community civic party provincial federal high-level with to by the today yesterday both separately also virtually again his her their its other several various senior phone telephone video ' +
    'conference distinguished esteemed honoured honored visiting fellow a an group number of new local young foreign prime defence defense finance interior national security deputy vice ' +
    'respective head heads chief affected top key bipartisan world international displaced in person counterpart on two three four five six seven eight nine ' +
    'ten permanent first second third batch service heads state government attorneys regional european allied high level large member country'
  ).split(' '),
)

/** "met with Argentine officials, including Chief of Cabinet Nicolas Posse and …" */
export function membersOf(sentence: Sentence, from: number): readonly PersonMention[] {
  const first = sentence.people.findIndex((person) => person.start >= from)
  const person = nth(sentence.people, first)
  if (!person || isOwner(sentence, person)) return []
  return /^[^.;:]{0,90}(?:\b(?:including|among them|namely|led by|headed by|such as|consisting of|comprising|composed of|made up of)\s+|:\s+|\w-\s+|\s[–—-]\s+)(?:(?:the|its|their|an?)\s+)?(?:(?:senior|top|high-ranking|veteran)\s+)?(?:(?:\p{L}+\s+)?(?:official|figure|member|negotiator|commander|diplomat|lawmaker),?\s+)?$/iu.test(
    between(sentence, from, person.start),
  )
    ? listAt(sentence, first)
    : []
}

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const COUNTED = cued(/\b(two|three|four|five|six|seven|eight|nine|ten)\b/)

/** "spoke to three fellow leaders, Chancellor Odin; President Brel and Minister Vik": as many as are counted. */
function countedOf(sentence: Sentence, from: number, to: number): readonly PersonMention[] {
  const [, count] = COUNTED.exec(between(sentence, from, to), sentence) ?? []
  if (count === undefined) return []
  const people = listFrom(sentence, to, /^\s*[,:]\s+(?:the\s+)?$/)
  return people.length === COUNTS.indexOf(count) + 2 ? people : []
}

/** Those named of the people without names behind the verb: "met three leaders, including President Brel"; null when none stand there. */
export function groupBehind(sentence: Sentence, mention: VerbMention, to: number): readonly PersonMention[] | null {
  const group =
    groupEnd(sentence, mention.end, to) ?? groupThere(sentence, mention, to) ?? groupBehindAsides(sentence, mention, to)
  if (group === null) return null
  const members = membersOf(sentence, group)
  return members.length > 0 ? members : countedOf(sentence, mention.end, group)
}

/** "met in the old library with a delegation": the house stands in between. */
function groupThere(sentence: Sentence, { verb, end }: VerbMention, to: number): number | null {
  const lead = verb.name === 'met' ? MET_AT.exec(between(sentence, end, end + 80), sentence) : null
  return lead ? groupEnd(sentence, end + lead[0].length, to) : null
}
const MET_AT = cued(/^ (?:at|in) (?:the |his |her |their )?[^,;.]{3,50}?(?= with )/)

/** "received on Monday at her office in Oslo a delegation": when and where stand in between. */
function groupBehindAsides(sentence: Sentence, { verb, end }: VerbMention, to: number): number | null {
  if (verb.name !== 'welcomed' && verb.name !== 'met' && verb.name !== 'hosted') return null
  const from = pastAsides(sentence, end)
  return from > end ? groupEnd(sentence, from, to) : null
}

/** Where the days and places end that stand right behind a verb. */
function pastAsides(sentence: Sentence, from: number): number {
  const { dates, places } = sentence
  let end = from
  for (let next = aside(sentence, end, dates, places); next > end; next = aside(sentence, end, dates, places))
    end = next
  return end
}
const aside = (sentence: Sentence, from: number, ...all: readonly (readonly { start: number; end: number }[])[]) =>
  all.flat().find(({ start }) => start >= from && start - from < 16 && TO_ASIDE.test(between(sentence, from, start)))
    ?.end ?? from
const TO_ASIDE = /^,?(?: (?:here|late|early))?(?: (?:on|in|at))?(?: the)? $/

const THEM = new Set(['them', 'him'])
/** "called on her at her residence"; "met her counterpart" is no such word */
const isHer = (words: readonly Word[], i: number): boolean =>
  words[i]?.key === 'her' && AFTER_HER.has(words[i + 1]?.key || words[i + 1]?.text || '.')
const AFTER_HER = new Set('at in on for here today yesterday during and before after when to with . , ;'.split(' '))
/** So many letters and words stand between a verb and the noun at most. */
const GROUP_REACH = 160
const GROUP_WORDS = 14

/** Where the words for the group end; null when there is none. */
function groupEnd(sentence: Sentence, from: number, to: number): number | null {
  const { words } = sentence
  const end = Math.min(to, from + GROUP_REACH)
  const first = wordAt(words, from)
  if (THEM.has(words[first]?.key ?? '') || isHer(words, first)) return from + 5
  let kinds = 0
  for (let i = first; i < words.length && i - first <= GROUP_WORDS; i++) {
    const word = words[i]
    if (!word || word.end > end || isInName(sentence, word.start)) return null
    if (GROUP_NOUNS.has(word.key) || isAbroad(words, i)) return word.end
    if (i - first === GROUP_WORDS) return null
    if (kinds > 0 && TO_NOUN.has(word)) return null
    if (GROUP_LEAD.has(word.key) || isLead(words, i)) continue
    if (++kinds > GROUP_KINDS || !isKind(word)) return null
  }
  return null
}

/** "met with overseas Maltese in Oslo": an adjective that is nobody's name and has no noun behind it. */
const isAbroad = (words: readonly Word[], i: number): boolean =>
  nth(words, i - 1)?.key === 'overseas' &&
  words[i]?.capital === true &&
  !words[i + 1]?.capital &&
  LIVING.has(words[i + 1])
const LIVING = wordList('in at on living residing here working')

/** "newly-appointed ambassadors", "angry small-scale fishermen": what kind they are, told right before the noun. */
const isKind = (word: Word): boolean => word.kind === 'word' && !word.capital && !NO_KIND.has(word)
const GROUP_KINDS = 3
const TO_NOUN = wordList('with to by of on in at for the a an his her their its')
const NO_KIND = wordList(
  'who whom whose that which what when where while after before but and or nor as for from at than then if because since until into onto over under ' +
    'against about between among without despite said says not no never only even just there it he she they we you i was were is are be been has had have ' +
    'will would could should may might must can do does did expectations demands demand needs need criteria deadline target targets resistance ends',
)

/** "Argentine", "57", "(", and the "and" of "her Chilean and Peruvian counterparts" */
function isLead(words: readonly Word[], i: number): boolean {
  const { kind, capital, text } = words[i] ?? NO_WORD
  if (kind === 'mark') return text === ',' || text === '(' || text === ')'
  return kind === 'number' || capital || (text === 'and' && isCapital(nth(words, i - 1)) && isCapital(words[i + 1]))
}
const NO_WORD = { kind: 'mark', capital: false, text: '' } as const
const isCapital = (word: Word | undefined): boolean => word?.capital === true

const isInName = (sentence: Sentence, at: number): boolean =>
  sentence.people.some((person) => person.start <= at && person.end > at)
