import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { FORM } from '../words/spelling.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import { behindName, bodyBehind, bodyInBrackets, countryBehind } from './behind-name.ts'
import { serviceEnd } from './complement-end.ts'
import { type Frame, means } from './frame.ts'
import { isWithinRegion, stateBefore } from './governors.ts'
import type { Recogniser } from './index.ts'
import { isAppointed, isFamilyFirst, isFullName, isToAppoint, skipHonorifics } from './is-name.ts'
import { isGivenTitle, isNameWord, mayBegin, nameAt } from './name.ts'
import { type Office, officesIn } from './office.ts'
import { withOfficeOfAll } from './office-of-all.ts'
import { HONOURS, peopleBehind, secondOffice, withOfficeSaid } from './people-behind.ts'
import { mentionOf, officeAlone, type Read } from './person-mention.ts'
import { isVenue } from './places/name.ts'
import { withProfession } from './profession.ts'
import { sentBy } from './sent-by.ts'
import { othersTitled } from './titled-together.ts'

/** Somebody named, with the office beside the name; and offices without a name. */
export const recognisePeople: Recogniser = (frame) => {
  const offices = officesIn(frame)
  const found: (PersonMention | OfficeMention)[] = []
  const taken = frame.words.map(() => false)
  const add = (mention: PersonMention | OfficeMention, from: number, to: number) => {
    found.push(mention)
    for (let i = from; i < to; i++) taken[i] = true
  }
  const again = new Set<Office | undefined>()
  const ofSeveral: Office[] = []
  const listed = officesFirst(frame, offices)
  for (const [n, each] of offices.entries()) {
    // "Speaker, House of Representatives, Ana Brel": read with the office in front
    if (again.has(each) || (listed < n && taken[each.from])) continue
    const inList = n >= listed
    const office = inList || isNextOfList(frame, each, found.at(-1)) ? { ...each, definite: true } : each
    const limit = offices[n + 1]?.from ?? frame.words.length
    const behind = peopleBehind(frame, office, limit, inList)
    // "Vera Lund, deputy governor, Tomas Reyes, chief executive": a name before outweighs one behind a comma
    const comma =
      behind.length > 0 && (behind[0]?.mention.rule === 'the-office-comma-name' || frame.words[office.to]?.text === ',')
    const described = comma ? describedBefore(personBefore(frame, office, taken), frame) : null
    // "…, Amb. Ana Brel, Head of Mission, Mr Jon Vik": a title in front tells that the name before has no office yet
    const first = described && (!inList || described.mention.start < described.mention.nameStart) ? described : null
    const people = first ? [first] : behind
    const titled = people.map((read) => withOfficeSaid(frame, read, office, nth(offices, n - 1)))
    const second = people.length === 1 ? secondOffice(frame, titled[0], offices[n + 1]) : null
    if (second) again.add(offices[n + 1])
    for (const { mention, from, to } of second ? [second] : titled) add(mention, from, to)
    if (people.length > 0) continue
    const before = inList ? null : personBefore(frame, office, taken)
    if (before) add(before.mention, before.from, before.to)
    else {
      add(officeAlone(frame, office), office.from, office.to)
      if (office.many) ofSeveral.push(office)
    }
  }
  for (let i = 0; i < frame.words.length; i++) {
    const word = frame.words[i]
    if (!word || !mayBegin(word) || taken[i]) continue
    const bare = bareAt(frame, i, taken)
    if (!bare || isOrigin(frame, bare) || isThing(frame, bare)) continue
    const described = withProfession(frame, bare, taken)
    for (const { mention, from, to } of [described, ...othersTitled(frame, described, taken)]) {
      add(mention, from, to)
      i = to - 1
    }
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start)
  return sentBy(
    ofSeveral.reduce((all, office) => withOfficeOfAll(frame, office, all), found),
    frame,
  )
}

/** "Ana Brel (Puerto Nuevo)": where she is from, and nobody else. */
const isOrigin = ({ words }: Frame, { mention, from, to }: Read): boolean =>
  mention.rule === 'capitalised-words' && nth(words, from - 1)?.text === '(' && /^[),]$/.test(words[to]?.text ?? '')

/** "on the Day of the Coast Guard of Malta": what has an article is called so, and is nobody. */
const isThing = ({ words }: Frame, { mention, from }: Read): boolean =>
  mention.rule === 'capitalised-words' && nth(words, from - 1)?.key === 'the'

const LEADS_LIST = wordList('are were is was include includes included including by comprised')
/** "In attendance were Ambassador Ana Brel, Director of the Lakes Office, Jon Vik, and": whoever is named before has an office. */
const isBehindNamed = (frame: Frame, before: Office | undefined, lead: number): boolean => {
  const name = before && !before.many && /^(?:,|and)$/.test(frame.words[lead]?.text ?? '') && nameAt(frame, before.to)
  if (!name || (name.to !== lead && !/^(?:of|from)$/.test(frame.words[name.to]?.key ?? ''))) return false
  return frame.words.slice(name.to, lead).every(({ text }) => text !== ',')
}

/**
 * "Those present were Senate President, Ana Brel, Chief of Staff, Jon Vik, and": from which office on each stands in front
 * of its name, and none behind one.
 */
function officesFirst(frame: Frame, offices: readonly Office[]): number {
  const { words } = frame
  const at = offices.findIndex(({ from, to, many }, n) => {
    const lead = nth(words, from - 1)
    if (many || words[to]?.text !== ',' || !lead) return false
    if (!(LEADS_LIST.has(lead) || lead.text === ':' || isBehindNamed(frame, nth(offices, n - 1), from - 1)))
      return false
    const name = nameAt(frame, skipHonorifics(frame, to + 1))
    return name !== null && name.to - name.from >= 2 && /^[,;]$/.test(words[name.to]?.text ?? '')
  })
  const next = at < 0 ? undefined : offices[at + 1]
  // another office that its name follows, or it is "were Minister, Ana Brel, who"
  return next && words[next.to]?.text === ',' && /^[,;]$|^and$/.test(nth(words, next.from - 1)?.text ?? '')
    ? at
    : offices.length
}

const OWNERS = wordList('his her their its')
const OPENS = writtenList(', ( – — -')
/** "the Minister of Trade, Ana Kask, and Minister of Energy, Jon Vik,": one article for both. */
const isNextOfList = ({ words }: Frame, office: Office, before: PersonMention | OfficeMention | undefined): boolean =>
  before?.rule === 'the-office-comma-name' &&
  nth(words, office.from - 1)?.key === 'and' &&
  before.end >= (nth(words, office.from - 3)?.end ?? Number.POSITIVE_INFINITY)

/** "the journalist Ana Kask, the Minister of Trade, Jon Vik,": she is told already, and the office is his. */
function describedBefore(read: Read | null, { words }: Frame): Read | null {
  const noun = read ? nth(words, read.from - 1) : undefined
  if (!read || noun?.kind !== 'word' || noun.capital) return read
  return nth(words, read.from - 2)?.key === 'the' && !/^(?:late|former|then|current|new)$/.test(noun.key) ? null : read
}

/** "Ana Brel, one of the bank's deputy governors": how many words stand between the comma and the office; 0 when it is not so. */
function oneOfThem({ words }: Frame, { from }: Office): number {
  for (let k = from; k > from - 5 && k > 2; k--)
    if (nth(words, k - 1)?.key === 'of' && nth(words, k - 2)?.key === 'one')
      return nth(words, k - 3)?.text === ',' ? from - k + 2 : 0
  return 0
}

/** "presided over the swearing-in of Ana Brel as the new governor": the office she has from then on */
const SWEARING = cued(
  /\b(?:swearing[ -]in|oath[ -]taking|inauguration|installation|investiture|induction)(?: ceremony)? (?:of|for) /,
)

/** "Jens Stoltenberg, Secretary General of NATO,": an office in apposition behind a full name. */
function personBefore(frame: Frame, office: Office, taken: readonly boolean[]): Read | null {
  const { words } = frame
  const oneOf = office.many ? oneOfThem(frame, office) : 0
  const pronoun = oneOf > 0 ? oneOf : OWNERS.has(nth(words, office.from - 1)) ? 1 : 0
  // "Rui Costa - EFU vice-president": letters that no list has
  const letters = nth(words, office.from - 1)
  const lettered =
    letters && !office.represents && letters.spelling.form & FORM.letters && pronoun === 0 ? letters : null
  const aside = lettered ? 1 : pronoun
  const mark = nth(words, office.from - 1 - aside)
  const isSworn = mark?.text === 'as' && SWEARING.test(frame.passage.text, frame)
  // "H.E. Ana Brel Ambassador of Malta": nothing stands between, and her title tells that she is named
  const next = aside === 0 && mark?.capital === true && office.represents !== null && !office.many
  if (!mark || !(OPENS.has(mark) || isSworn || next) || (office.many && oneOf === 0)) return null
  // "Kamina Lund, JP, Minister of Fisheries": letters behind the name
  const honours = next ? office.from : office.from - 1 - aside
  const end =
    nth(words, honours - 2)?.text === ',' && HONOURS.test(nth(words, honours - 1)?.text ?? '') ? honours - 2 : honours
  const body =
    mark.text === '(' ? bodyInBrackets(frame, office.to) : (countryBehind(frame, office) ?? bodyBehind(frame, office))
  // "Ana Brel (Governor)": the bracket closes behind it
  const closed = mark.text === '(' && words[office.to]?.text === ')' ? office.to + 1 : office.to
  const to = body?.to ?? closed
  for (let from = Math.max(0, end - 6); from < end; from++) {
    if (taken[from] || (from > 0 && isNameWord(frame, from - 1))) continue
    const read = nameAt(frame, from)
    // "Mr. Jon Vik Senior Deputy Minister of Malta": the name ends where the office begins
    const name = read && next && read.to > end ? { ...read, to: end } : read
    let start = from
    for (let k = start - 1; k >= Math.max(0, start - 3) && !taken[k]; k--)
      if (frame.matches[k]?.some(({ entry, length }) => entry.is === 'honorific' && k + length === start)) start = k
    // "Mr Broadbent, Deputy Governor": an honorific does for a given name
    const titled = start < from
    if (!name || name.to !== end || (end - from < 2 && !titled) || (next && !(titled && end - from > 1))) continue
    return {
      mention: mentionOf(
        frame,
        name,
        words[start]?.start ?? 0,
        words[to - 1]?.end ?? 0,
        office,
        'name-comma-office',
        body?.represents ?? lettered?.text ?? null,
      ),
      from: start,
      to,
    }
  }
  return null
}

/** "Adriana D. Kugler": an initial between two words in capitals makes them a name. */
const hasInitialWithin = ({ words }: Frame, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  to - from === 3 &&
  /^\p{Lu}\.$/u.test(words[from + 1]?.text ?? '') &&
  [words[from], words[from + 2]].every((word) => /^\p{Lu}[\p{Ll}’'-]+/u.test(word?.text ?? ''))

/** "The Brel administration", "the Vik–Lund cabinet": is called after somebody, and met whom it met without them. */
const OF_SOMEBODY = wordList(
  'administration government cabinet regime coalition campaign ticket presidency premiership doctrine foundation family',
)

/** "Jens Stoltenberg" without an office, "Mr. Sullivan", "Stoltenberg": the document has to tell who it is. */
function bareAt(frame: Frame, i: number, taken: readonly boolean[]): Read | null {
  const from = skipHonorifics(frame, i)
  if (from >= frame.words.length || isWithinRegion(frame, i)) return null
  const name = nameAt(frame, from)
  if (!name) return null
  let to = name.to
  for (let k = from; k < to; k++) if (taken[k]) to = k
  if (to === from || (OF_SOMEBODY.has(frame.words[to]) && !frame.words[to - 1]?.possessive)) return null
  // "Mediator Ruth Adeyemi": what stands before the given name is no part of it; "Sheikh Sabah Khaled" has an honorific
  let begin = name.from
  // "appointed Jarro Mohamed Nyagah": whoever is appointed is named from there
  if (!means(frame, begin, IS.given) && from === i && !isGivenTitle(frame, begin) && !isToAppoint(frame, begin))
    for (let k = begin + 1; k < to - 1; k++)
      // "Šarūnas Jan Vik": no English word is spelt so
      if (FOREIGN.test(frame.words[k - 1]?.text ?? '')) break
      else if (means(frame, k, IS.given) && !means(frame, k, IS.never)) {
        begin = k
        break
      }
  const cut = { from: begin, to }
  // "the General Harbour Authority": no general
  if (from === i ? isHouseNamed(frame, cut) : serviceEnd(frame, i) > to) return null
  const state = begin === i && to - begin > 1 ? stateBefore(frame, i) : null
  const rule =
    from > i
      ? 'honorific-name'
      : state || isFullName(frame, begin, to)
        ? 'given-name-surname'
        : hasInitialWithin(frame, cut)
          ? 'given-name-surname'
          : to - begin > 1 && isAppointed(frame, begin, to)
            ? 'appointed-name'
            : to - begin === 2 && isFamilyFirst(frame, begin)
              ? 'given-name-surname'
              : to - begin > 1
                ? 'capitalised-words'
                : 'surname'
  const stands = behindName(frame, to)
  const owner = begin === i ? (state ?? ownerBefore(frame, i)) : null
  const mention = mentionOf(
    frame,
    cut,
    frame.words[owner?.from ?? i]?.start ?? 0,
    frame.words[stands.to - 1]?.end ?? 0,
    null,
    rule,
    owner?.represents ?? stands.represents,
  )
  const role = state ? 'Governor' : SHORT.get(frame.words[i]?.key ?? '')
  return { mention: role ? { ...mention, role } : mention, from: i, to: stands.to }
}

const FOREIGN = /[^\p{ASCII}’]/u
/** "at Alexandra Palace", "in George House": a house that is named after somebody; "trust in Tony Hall" is of a man. */
function isHouseNamed(
  { words, ...frame }: Frame,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const last = words[to - 1]
  if (to - from < 2 || !last?.capital || last.possessive || !isVenue({ words, ...frame }, to - 1)) return false
  const before = nth(words, from - 1)
  const preposition = before?.key === 'the' ? nth(words, from - 2) : before
  return preposition?.key === 'at' || (INTO.has(preposition) && !SURNAMES.has(last))
}
const INTO = wordList('in inside into outside near from leaving')
const SURNAMES = wordList('hall park church port farm court lodge temple plant camp fort base room square field tower')

/** "Sen. Ana Brel", "Amb. Jon Vik of Malta": an office in short, written like an honorific. */
const SHORT = new Map([
  ['sen.', 'Senator'],
  ['gov.', 'Governor'],
  ['amb.', 'Ambassador'],
  ['sen', 'Senator'],
  ['gov', 'Governor'],
  ['amb', 'Ambassador'],
])
/** "Russia’s Sergei Lavrov", "the European Council’s Charles Michel": whose they are stands before the name. */
function ownerBefore({ words, matches }: Frame, i: number): { from: number; represents: string } | null {
  if (!nth(words, i - 1)?.possessive) return null
  for (let from = i - 1; from >= Math.max(0, i - 4); from--) {
    const match = matches[from]?.find(
      ({ entry, length }) => from + length === i && (entry.is === 'country' || entry.is === 'body'),
    )
    if (match && words[from]?.capital && (match.entry.is === 'country' || match.entry.is === 'body'))
      return { from, represents: match.entry.is === 'country' ? match.entry.name : match.entry.stands }
  }
  return null
}
