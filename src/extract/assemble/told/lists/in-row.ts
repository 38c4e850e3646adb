import type { PersonMention } from '../../../../core/mention.ts'
import { cued } from '../../../words/cued.ts'
import { groupAbove, isPortfolio, type Listed, listedIn } from '../../../words/listed.ts'
import { narrow } from '../../../words/narrow.ts'
import { type Claim, type Taking, take } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { added } from './added.ts'
import { itemsBelow } from './lines-below.ts'
import { asAll } from './members.ts'
import { isNotThere } from './not-there.ts'

/** Those named in the list of people that a sentence has. */
interface Row extends Listed {
  readonly people: readonly PersonMention[]
}

function rowIn(sentence: Sentence): Row | null {
  const { people, passage } = sentence
  const list = listedIn(passage, sentence, people)
  if (!list) return null
  const officeOf = officesIn(list)
  const named = list.items.flatMap(({ at }, i) => {
    const person = people[at]
    return person ? [{ ...person, role: person.role ?? officeOf(person, i) }] : []
  })
  return { ...list, people: named }
}

/** "ministers: A (Finance), B (Trade and Ports)": what each is minister of; "ambassadors: A of Spain" */
function officesIn({ group, items, isFor }: Listed) {
  const isCabinet = /minister|cabinet|government|line-?up/.test(group)
  const portfolios = items.map(({ beside }) => (isCabinet && beside && isPortfolio(beside) ? beside : null))
  const areSo = portfolios.filter((each) => each !== null).length * 2 > items.length
  const envoy = ENVOYS[group]
  const commissioner = COMMISSIONERS[group]
  return ({ represents }: PersonMention, i: number): string | null => {
    const of = portfolios[i]
    const beside = items[i]?.beside
    if (commissioner && isFor && beside) return `${commissioner} for ${beside}`
    return areSo && of ? `Minister of ${of}` : envoy && represents ? envoy : null
  }
}
const COMMISSIONERS: Readonly<Record<string, string>> = {
  commissioners: 'Commissioner',
  secretaries: 'Secretary',
  'cabinet secretaries': 'Cabinet Secretary',
}
const ENVOYS: Readonly<Record<string, string>> = {
  ambassadors: 'Ambassador',
  'high commissioners': 'High Commissioner',
}

/**
 * "President Brel swore in four judges on Monday: Ana Vik, Jon Lund and", "held talks with three ministers, namely": whoever is
 * listed behind a group takes part in what is told of it.
 */
export function withListed(
  sentence: Sentence,
  told: readonly Claim[],
  sentences: readonly Sentence[],
): readonly Claim[] {
  if (told.length === 0) return told
  const row = rowIn(sentence) ?? linesOf(sentence, sentences)
  if (!row || row.isVerb) return told
  const { start } = sentence.passage
  const { mark, groupEnd } = row
  if (isNotThere(sentence, mark)) return told
  const main = told.findLast((each) => isOfGroup(sentence, each, start + groupEnd, start + mark))
  if (!main) return told
  const others = row.people.filter(({ name }) => main.taking.every(({ person }) => person.name !== name))
  const taking = others.map((person) => take(person, 'took part', sentence, 'listed-in-row'))
  const known = main.taking.map((each) => withOffice(each, row.people))
  return told.map((each) => (each === main ? { ...each, taking: [...known, ...taking] } : each))
}

/** Whoever the verb takes, as what the list tells him to be. */
function withOffice(taking: Taking, people: readonly PersonMention[]): Taking {
  const role = taking.person.role ?? people.find(({ name }) => name === taking.person.name)?.role ?? null
  return role === taking.person.role ? taking : { ...taking, person: { ...taking.person, role } }
}

/** "Two judges were sworn in before President Brel:" over a line for each of them. */
function linesOf(sentence: Sentence, sentences: readonly Sentence[]) {
  const groupEnd = groupAbove(sentence.passage, sentence)
  const items = groupEnd === null ? [] : itemsBelow(sentence, sentences)
  if (groupEnd === null || items.length === 0) return null
  const mark = sentence.passage.text.length - 1
  return { mark, groupEnd, isVerb: false, people: items.flatMap(({ taking }) => taking.map(({ person }) => person)) }
}

/** Is the claim told of the group that ends there, with nothing else done up to its list? */
function isOfGroup(sentence: Sentence, { at, adds }: Claim, groupEnd: number, mark: number): boolean {
  if (adds || at.start >= mark) return false
  const [from, to] = at.start < groupEnd ? [Math.min(at.end, groupEnd), groupEnd] : [groupEnd, at.start]
  if (OF_ANOTHER.test(between(sentence, from, to))) return false
  return sentence.verbs.every(({ start, end }) => end <= from || start >= mark || (start < at.end && end > at.start))
}
const OF_ANOTHER = narrow(/[,;:.]|\b(?:and|who|that|which|after|before|about|said)\b/u)

/** "The newly appointed secretaries are Ana Vik, Kwara; Jon Lund, Kogi and", "Ministers present are those of Finance, Ana Vik;" */
const OPENS = cued(
  /^(?:And )?(?:(?:The|These|Those|Others?|His|Her|Its|They|All|Newly|New|Ministers|Commissioners|Ambassadors|Secretaries|Judges|Officials)\b)/,
)
const OF_THEM = narrow(/^(?:They|These|Others)$/)
const GROUP_BEFORE = cued(
  /\b(?:ministers|ambassadors|envoys|judges|justices|secretaries|members|officials|commissioners|governors|officers|senators|appointees|delegates|delegation|cabinet|government|leaders|participants|guests)\b/i,
)

/** The members of a group told before: they add to what was told of it. */
export function membersInRow(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  if (sentence.people.length < 2 || !OPENS.test(sentence.passage.text, sentence)) return null
  const row = rowIn(sentence)
  if (!row) return null
  const { mark, from } = row
  if (isNotThere(sentence, mark)) return null
  const lead = between(sentence, sentence.passage.start, sentence.passage.start + mark)
  if (sentence.verbs.some(({ end, verb }) => end <= sentence.passage.start + mark && !THERE.test(verb.name)))
    return null
  if (OF_THEM.test(lead.trim())) {
    const before = sentences[sentences.indexOf(sentence) - 1]
    if (!before || !GROUP_BEFORE.test(before.passage.text, before)) return null
  }
  const people = row.people.map(asAll(sentence, mark))
  return added(sentence, OF_HOMES.test(lead) ? people.map(withoutSide) : people, 'members-listed', from)
}
const THERE = narrow(/^(?:participated|swore-in|included)$/)
/** "The secretaries and their states of origin are": nobody stands for where he is from. */
const OF_HOMES = narrow(/\b(?:origin|home ?towns?|home states?)\b/u)
const withoutSide = (person: PersonMention): PersonMention => ({ ...person, represents: null })
