import { inLines } from '../../../../core/in-lines.ts'
import type { PersonMention } from '../../../../core/mention.ts'
import { cued } from '../../../words/cued.ts'
import { isPortfolio } from '../../../words/listed.ts'
import { bodyOfGroup, COLUMN, isGroup, isHeader, isOthers, OFFICE_ON_ROLL } from '../../../words/roll.ts'
import type { Claim } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { statusOf } from '../../whether/status.ts'
import { sideOfItem, standing } from '../../who/delegates.ts'
import { calledAfter } from '../group-claim.ts'
import { added } from './added.ts'

/** What the lines of a list may be besides people: one each, or several in a row. */
interface Lines {
  /** Groups over those who belong to them: the roll of a meeting. */
  readonly roll: boolean
}

/** The lines below, each of them one person, with an office alone ("The Governor") passed over; one claim for all. */
export function linesBelow(sentence: Sentence, sentences: readonly Sentence[], lines: Lines): Claim | null {
  const items = itemsBelow(sentence, sentences, lines)
  const [first] = items
  if (!first) return null
  // "The following ambassadors will attend:"
  const end = sentence.passage.start + sentence.passage.text.trimEnd().length - 1
  const status = statusOf(sentence, { start: end, end }, null)
  return { ...first, ...headedBy(sentence, sentences, first), status, taking: items.flatMap(({ taking }) => taking) }
}

/** "Minutes of the board meeting held on 3 May" above a list: what those in it were at, and when. */
export function headedBy(
  sentence: Sentence,
  sentences: readonly Sentence[],
  { date, kind }: Pick<Claim, 'date' | 'kind'>,
): Pick<Claim, 'date' | 'kind' | 'called'> {
  const above = sentences.slice(0, sentences.indexOf(sentence))
  const told = above.findLast(
    ({ passage, events }) => passage.role === 'heading' && events.some((event) => HELD.test(event.kind)),
  )
  const [day, another] = (told?.dates ?? []).filter((each) => each.date && each.bearing === 'at')
  return {
    kind:
      told?.events.find((event) => HELD.test(event.kind))?.kind ??
      (OF_MEMBERS.test(sentence.passage.text, sentence) ? 'meeting' : kind),
    date: date ?? (another ? null : (day ?? null)),
    ...(told ? {} : meetingOf(above)),
  }
}

/** "Decision of the Monetary Policy Committee", "Minutes of the Bank Board" above a roll: whose meeting it was. */
function meetingOf(above: readonly Sentence[]): Pick<Claim, 'called'> {
  const heading = above.findLast((one) => one.passage.role === 'heading' && DECIDED_BY.test(one.passage.text, one))
  return heading ? calledAfter(heading.passage.text) : {}
}
const DECIDED_BY = cued(
  /^(?:\p{L}+ ){0,3}(?:[Dd]ecisions?|[Mm]inutes|[Ss]ummary|[Rr]ecord|[Ss]tatement) (?:of|by) the \p{Lu}/u,
)

/** "Members present", "Participating Committee Members": whoever belongs to a body meets with it. */
const OF_MEMBERS = cued(
  inLines('iu')`
    \b(?:members|governors|directors) (?:present|in attendance|attending|participating)\b
    |\b(?:participating|attending) [\p{L} ]{0,40}members\b
  `,
)

/** The lines below a sentence, as long as they are of its list. */
export function itemsBelow(
  sentence: Sentence,
  sentences: readonly Sentence[],
  { roll }: Lines = { roll: false },
): readonly Claim[] {
  const at = sentences.indexOf(sentence)
  const items: Claim[] = []
  // "The new Deputy Governors are:": what all of them are
  const [given, another] = sentence.offices
  const all = given && !another && /^the (?:new )?\p{Lu}/iu.test(given.text) && !given.one ? given.role : null
  let there = true
  let group: string | null = null
  /** How many stood above the country that was told last. */
  let headed = -1
  const offices: string[] = []
  for (const item of sentences.slice(at + 1, at + 120)) {
    const { text } = item.passage
    if (NUMBER_OF_ITEM.test(text) || isHeader(text)) continue
    const first = item.people[0]
    // "Jon Vik" over "Norway" tells it behind each: only what heads the list is whose those below it are
    const country = first || (items.length > 0 && headed < 0) ? null : countryAlone(item)
    if (country) {
      // "Malta", "Norway": countries alone took part
      if (headed === items.length) break
      headed = items.length
      group = country
      continue
    }
    const others = roll && !first && isOthers(text)
    // "Jan Vik" over "Governor", "Mia Holm" over "External member"
    const alternates = roll && items.length > 0 && offices.length === items.length - 1
    if (!first && !others && OFFICE_ALONE.test(text) && (alternates || item.offices.length > 0)) {
      if (there) offices[items.length - 1] = text
      continue
    }
    if (others || (roll && !first && isGroup(text))) {
      there = !others
      group = bodyOfGroup(text)
      continue
    }
    const row = rowOf(item)
    if (row.length > 1) {
      const office = whatBehind(item, row.at(-1))?.replace(/s$/, '') ?? null
      const each = row.map((person) => ({ ...person, role: person.role ?? office }))
      if (there) items.push(added(item, ofGroup(each, group), 'listed-below', 0))
      continue
    }
    const lead = first ? between(item, item.passage.start, first.start) : ''
    const side = first ? sideOfItem(item, first) : null
    const ends = first !== undefined && OFFICE_ENDS.test(between(item, first.end, item.passage.end))
    const office = ends && !side ? asMinister(OFFICE_LEAD.exec(lead)?.[1], sentence) : undefined
    const told = first && withColumns(item, first)
    if (!first || !told || !(office || side || ITEM_LEAD.test(lead)) || !isItem(item, first) || item.verbs.length > 1)
      break
    if (there)
      items.push(
        added(
          item,
          ofGroup([{ ...told, role: told.role ?? office ?? all ?? whatBehind(item, first) }], side ?? group),
          'listed-below',
          0,
        ),
      )
  }
  return offices.length === items.length ? items.map((each, i) => withOfficeBelow(each, offices[i])) : items
}

/** "For Malta:", "Norway", "**The Maltese side:**": for whom those on the lines below stand. */
function countryAlone({ passage, countries }: Sentence): string | null {
  const [one, another] = countries
  if (!one || another) return null
  const lead = passage.text.slice(0, one.start - passage.start)
  return OVER_SIDE.test(lead) && ENDS_SIDE.test(passage.text.slice(one.end - passage.start)) ? one.country : null
}
const OVER_SIDE = /^\W*(?:(?:for|from|delegation of|on behalf of)\s)?(?:the )?$/i
const ENDS_SIDE = /^(?: (?:delegation|side|delegates|participants))?\W*$/i

const ofGroup = (people: readonly PersonMention[], group: string | null): readonly PersonMention[] =>
  group === null ? people : people.map((person) => standing(person, group))

const OFFICE_ALONE = /^\W*(?:The )?\p{Lu}[^.:;]{2,40}$/u
/** "Jan Vik" over "Deputy Governor", and so all of them: what the line below says is what he is. */
function withOfficeBelow(item: Claim, office: string | undefined): Claim {
  const [only, another] = item.taking
  if (!office || !only || another || only.person.role) return item
  return { ...item, taking: [{ ...only, person: { ...only.person, role: office } }] }
}

/** "Jan Vik (items 4-7), Mia Holm (item 4), Tor Lund": the names of one group in a row, and nothing else. */
function rowOf(item: Sentence): readonly PersonMention[] {
  const [first, second] = item.people
  if (!first || !second || !ITEM_LEAD.test(between(item, item.passage.start, first.start))) return []
  const row = item.people.filter((person, i) => {
    const before = item.people[i - 1]
    return !before || IN_ROW.test(between(item, before.end, person.start))
  })
  const last = item.people.at(-1)
  return row.length === item.people.length && last && ENDS_ROW.test(between(item, last.end, item.passage.end))
    ? row
    : []
}
const IN_ROW = /^(?: ?\([^()]{1,80}\))?(?:,|;| and|,? &)\s(?:and )?(?:\p{Lu}[^,;()]{2,60}(?: \([^()]{1,80}\))?, )?$/u
/** ", Associate Economists", too: what all of the row are. */
const ENDS_ROW = /^(?: ?\([^()]{1,80}\))?(?:, \p{Lu}[^.;:]{2,120}|, respectively)?[.;]?$/u

/** "Jan Vik | Director General | Malta", "Jan Vik …… Director General": the office and the country in the next columns. */
function withColumns(item: Sentence, person: PersonMention): PersonMention {
  const office = item.offices.find(({ start }) => start >= person.end)
  const isBeside = office && !person.role && COLUMN.test(between(item, person.end, office.start))
  const end = isBeside ? office.end : person.end
  const country = item.countries.find(({ start }) => start >= end)
  const side = country && !person.represents && COLUMN.test(between(item, end, country.start)) ? country.country : null
  const told = isBeside ? { ...person, role: office.role, represents: person.represents ?? office.represents } : person
  return side && ENDS_LINE.test(between(item, country?.end ?? end, item.passage.end)) ? standing(told, side) : told
}
const ENDS_LINE = /^\W*$/

/** "Finance: Jan Vik" below "The new cabinet:": what he is minister of. */
const asMinister = (office: string | undefined, head: Sentence): string | undefined =>
  office && isPortfolio(office) && OF_CABINET.test(head.passage.text, head) ? `Minister of ${office}` : office
const OF_CABINET = cued(/\b(?:cabinet|ministers|government|line-?up|portfolios)\b/i)

/** "Jan Vik, Manager, Harbour Accounts": what stands behind the name on a roll is an office, though no list has it. */
const whatBehind = (item: Sentence, person: PersonMention | undefined): string | null =>
  (person && OFFICE_BEHIND.exec(between(item, person.end, item.passage.end))?.[1]) ?? null
const OFFICE_BEHIND = inLines('u')`^, ((?:\p{Lu}[\p{L}-]* ){0,3}${OFFICE_ON_ROLL})(?:[,;.(]|$)`

/** "3." in front of a name stands as a sentence of its own. */
const NUMBER_OF_ITEM = /^\(?\d{1,2}[.)]$/
const HELD = /^(?:meeting|summit|call|ceremony)$/
const ITEM_LEAD = /^\W*(?:\d{1,2}\W+)?(?:(?:and|as well as)\s+)?(?:the\s+)?$/i
/** "Attorney General and Minister of Justice: " in front of a name */
const OFFICE_LEAD = /^\W*(?:\d{1,2}\W+)?(\p{Lu}[^.:;–—]{3,80}?)\s*[:–—]\s*$/u

/** Behind such a name, hardly anything: "Minister for Ports – Jan Vik, MP," */
const OFFICE_ENDS = /^(?:,? (?:\p{L}+ ?){1,3})?[,;.]?$/u

/** "Governor Salvi sent his apologies." is a sentence and no item. */
function isItem(item: Sentence, person: PersonMention): boolean {
  const rest = between(item, person.end, item.passage.end)
  return !/[.!?]["”’]?$/.test(rest) || !/\b\p{Ll}{3,}\s+\p{L}/u.test(rest)
}
