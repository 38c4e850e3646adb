import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { IS } from '../lexicon.ts'
import { nth } from '../nth.ts'
import { behindName, bodyBehind, bodyBetween, bodyInBrackets, countryBehind } from './behind-name.ts'
import { type Frame, matchOf, means } from './frame.ts'
import type { Recogniser } from './index.ts'
import { isAppointed, isApposition, isFamilyFirst, isFullName, mayBeNamed, skipHonorifics } from './is-name.ts'
import { isNameWord, mayBegin, nameAt } from './name.ts'
import { type Office, officesIn } from './office.ts'
import { mentionOf, officeAlone, type Read, readPerson } from './person-mention.ts'

/** Somebody named, with the office beside the name; and offices without a name. */
export const recognisePeople: Recogniser = (frame) => {
  const offices = officesIn(frame)
  const found: (PersonMention | OfficeMention)[] = []
  const taken: boolean[] = new Array(frame.words.length).fill(false)
  const add = (mention: PersonMention | OfficeMention, from: number, to: number) => {
    found.push(mention)
    taken.fill(true, from, to)
  }
  const again = new Set<Office | undefined>()
  for (const [n, office] of offices.entries()) {
    if (again.has(office)) continue
    const limit = offices[n + 1]?.from ?? frame.words.length
    const behind = peopleBehind(frame, office, limit)
    // "Vera Lund, deputy governor, Tomas Reyes, chief executive": a name before outweighs one behind a comma
    const comma = behind.length > 0 && behind[0]?.mention.rule === 'the-office-comma-name'
    const first = comma ? personBefore(frame, office, taken) : null
    const people = first ? [first] : behind
    const second = people.length === 1 ? secondOffice(frame, people[0], offices[n + 1]) : null
    if (second) again.add(offices[n + 1])
    for (const { mention, from, to } of second ? [second] : people) add(mention, from, to)
    if (people.length > 0) continue
    const before = personBefore(frame, office, taken)
    if (before) add(before.mention, before.from, before.to)
    else add(officeAlone(frame, office), office.from, office.to)
  }
  for (let i = 0; i < frame.words.length; i++) {
    const word = frame.words[i]
    if (!word || !mayBegin(word) || taken[i]) continue
    const bare = bareAt(frame, i, taken)
    if (!bare) continue
    add(bare.mention, bare.from, bare.to)
    i = bare.to - 1
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "President Joe Biden", "Prime Minister Kishida of Japan", "Presidents Biden and Macron", "the Foreign Minister of Japan, Toshimitsu Motegi" */
function peopleBehind(frame: Frame, office: Office, limit: number): readonly Read[] {
  const { words } = frame
  if (words[office.to - 1]?.possessive) return []
  let i = office.to
  let rule = 'office-name'
  const behindComma = skipHonorifics(frame, i + 1)
  // "Minister of Foreign Affairs of Malaysia, Dato’ Sri Saifuddin Abdullah will": an honorific behind the comma tells a name
  const titled =
    behindComma > i + 1 && !office.many && office.represents !== null && isTwoWords(frame, behindComma, limit)
  if (words[i]?.text === ',' && (titled || mayBeNamed(frame, office, behindComma, limit))) {
    i++
    rule = 'the-office-comma-name'
  }
  // "Taoiseach (Irish prime minister) Simon Harris"
  const bracket = words[i]?.text === '(' ? words.findIndex((word, k) => k > i && word.text === ')') : -1
  if (bracket > i + 2 && bracket - i < 8) {
    const name = words[bracket + 1]?.text === ',' ? bracket + 2 : bracket + 1
    const bare = skipHonorifics(frame, name)
    if (
      (bare > name && isTwoWords(frame, bare, words.length)) ||
      isFullName(frame, bare, words.length) ||
      (name === bracket + 2 && office.definite)
    )
      i = name
  }
  // "Speaker of the Lithuanian parliament, the Seimas, Loreta Petraitis": what the house is called at home
  const isCalled =
    words[i]?.text === ',' && words[i + 1]?.key === 'the' && words[i + 2]?.capital && words[i + 3]?.text === ','
  if (isCalled && isTwoWords(frame, i + 4, limit)) i += 4
  // "Director General, Inter-Services Intelligence (ISI), Lt Gen Nadeem Anjum"
  const stated = office.represents || (words[i]?.text !== ',' && !words[i]?.capital) ? null : bodyBetween(frame, i)
  if (stated) i = stated.to
  // "Administrator of the National Nuclear Security Administration (NNSA) Jill Hruby"
  if (words[i]?.text === '(' && words[i + 2]?.text === ')' && words[i + 1]?.capital) i += 3
  // "Deputy Assistant to the President, Brett McGurk, departed"
  else if (words[i]?.text === ',' && office.from === 0 && words[i + 1]?.capital && isApposition(frame, i + 1, limit))
    i++
  // "The Co-Chairs of the group (Igor Popov of Russia, Andrew Schofer of the United States)"
  if (office.many && words[i]?.text === '(' && isFullName(frame, i + 1, limit) && words[i + 2]?.text !== ')') i++
  // "the presidents of Malta and Portugal, Ana Brel and Rui Costa"
  const owners = office.many && office.represents ? countriesBehind(frame, i) : null
  if (owners) i = owners.to
  // "his U.S. and Japanese counterparts, Wendy Sherman and Takeo Mori"
  if (
    office.many &&
    words[i]?.text === ',' &&
    (isFullName(frame, skipHonorifics(frame, i + 1), limit) || areTwoNames(frame, i + 1, limit))
  )
    i++
  i = skipHonorifics(frame, i)
  const name = i < limit || bracket > 0 || stated ? nameAt(frame, i) : null
  if (!name) return []
  const holder = stated ? { ...office, represents: stated.represents } : office
  const people: Read[] = [readPerson(frame, holder, name, office.from, rule)]
  if (!office.many) return people
  // "Presidents Macron of France, Duda of Poland and Zelenskyy"
  for (let end = people[0]?.to ?? name.to; ; ) {
    let next = end
    while (words[next] && /^(?:,|and|&|;)$/i.test(words[next]?.text ?? '')) next++
    next = skipHonorifics(frame, next)
    const another = next > end && next < limit ? nameAt(frame, next) : null
    if (!another) break
    const read = readPerson(frame, office, another, next, 'offices-names')
    people.push(read)
    end = read.to
  }
  if (!owners || !office.represents) return respectively(frame, office, people)
  const countries = [office.represents, ...owners.countries]
  const each = countries.length === people.length
  return people.map((read, k) => ({
    ...read,
    mention: { ...read.mention, represents: each ? (countries[k] ?? null) : null },
  }))
}

/** "His Majesty King Abdullah, King of Jordan,", "Prince Faisal, Crown Prince of Malta": another office that says of what. */
function secondOffice(frame: Frame, person: Read | undefined, next: Office | undefined): Read | null {
  if (!person || !next?.represents || next.many || person.mention.represents) return null
  if (frame.words[person.to]?.text !== ',' || next.from !== person.to + 1 || isNameWord(frame, next.to)) return null
  const { mention, from } = person
  const end = frame.words[next.to - 1]?.end ?? mention.end
  const text = frame.passage.text.slice(mention.start - frame.passage.start, end - frame.passage.start)
  return { from, to: next.to, mention: { ...mention, end, text, role: next.role, represents: next.represents } }
}

/** ", Spain and Portugal" behind "the presidents of Malta": the other countries, in their order. */
function countriesBehind(frame: Frame, from: number): { to: number; countries: readonly string[] } | null {
  const { words } = frame
  const countries: string[] = []
  let to = from
  for (;;) {
    let next = to
    while (/^(?:,|and|the)$/.test(words[next]?.key ?? words[next]?.text ?? '')) next++
    const country = next > to && words[next]?.capital && matchOf(frame, next, 'country')
    if (!country) break
    countries.push(country.entry.name)
    to = next + country.length
  }
  return countries.length > 0 ? { to, countries } : null
}

/** "his U.S. and Japanese counterparts, Sung Kim and Kenji Mori": two full names, whether or not a list knows them. */
const areTwoNames = (frame: Frame, from: number, limit: number): boolean => {
  const one = nameAt(frame, from)
  const other = one && frame.words[one.to]?.key === 'and' ? nameAt(frame, one.to + 1) : null
  return (
    one !== null &&
    other !== null &&
    one.to - one.from >= 2 &&
    other.to - other.from >= 2 &&
    other.to <= limit &&
    /^[,.;]$/.test(frame.words[other.to]?.text ?? '.')
  )
}

const isTwoWords = (frame: Frame, from: number, limit: number): boolean => {
  const name = nameAt(frame, from)
  return name !== null && name.to <= limit && name.to - name.from >= 2
}

/** "Jens Stoltenberg, Secretary General of NATO,": an office in apposition behind a full name. */
function personBefore(frame: Frame, office: Office, taken: readonly boolean[]): Read | null {
  const { words } = frame
  const pronoun = /^(?:his|her|their|its)$/i.test(nth(words, office.from - 1)?.text ?? '') ? 1 : 0
  const mark = nth(words, office.from - 1 - pronoun)
  if (!mark || !/^[,(–—-]$/.test(mark.text) || office.many) return null
  const end = office.from - 1 - pronoun
  const body =
    mark.text === '(' ? bodyInBrackets(frame, office.to) : (countryBehind(frame, office) ?? bodyBehind(frame, office))
  for (let from = Math.max(0, end - 6); from < end; from++) {
    if (taken[from] || (from > 0 && isNameWord(frame, from - 1))) continue
    const name = nameAt(frame, from)
    // "Mr Broadbent, Deputy Governor": an honorific does for a given name
    const titled = means(frame, from - 1, IS.honorific)
    if (!name || name.to !== end || (end - from < 2 && !titled)) continue
    let start = from
    for (let k = start - 1; k >= Math.max(0, start - 3) && !taken[k]; k--)
      if (frame.matches[k]?.some(({ entry, length }) => entry.is === 'honorific' && k + length === start)) start = k
    return {
      mention: mentionOf(
        frame,
        name,
        words[start]?.start ?? 0,
        words[(body?.to ?? office.to) - 1]?.end ?? 0,
        office,
        'name-comma-office',
        body?.represents ?? null,
      ),
      from: start,
      to: body?.to ?? office.to,
    }
  }
  return null
}

/** "Jens Stoltenberg" without an office, "Mr. Sullivan", "Stoltenberg": the document has to tell who it is. */
/** "Adriana D. Kugler": an initial between two words in capitals makes them a name. */
const hasInitialWithin = ({ words }: Frame, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  to - from === 3 &&
  /^\p{Lu}\.$/u.test(words[from + 1]?.text ?? '') &&
  [words[from], words[from + 2]].every((word) => /^\p{Lu}[\p{Ll}’'-]+/u.test(word?.text ?? ''))

function bareAt(frame: Frame, i: number, taken: readonly boolean[]): Read | null {
  const from = skipHonorifics(frame, i)
  if (from >= frame.words.length) return null
  const name = nameAt(frame, from)
  if (!name) return null
  let to = name.to
  for (let k = from; k < to; k++) if (taken[k]) to = k
  if (to === from) return null
  // "Mediator Ruth Adeyemi": what stands before the given name is no part of it
  let begin = name.from
  if (!means(frame, begin, IS.given))
    for (let k = begin + 1; k < to - 1; k++)
      if (means(frame, k, IS.given) && !means(frame, k, IS.never)) {
        begin = k
        break
      }
  const cut = { from: begin, to }
  const rule =
    from > i
      ? 'honorific-name'
      : isFullName(frame, begin, to)
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
  const owner = begin === i ? ownerBefore(frame, i) : null
  const mention = mentionOf(
    frame,
    cut,
    frame.words[owner?.from ?? i]?.start ?? 0,
    frame.words[stands.to - 1]?.end ?? 0,
    null,
    rule,
    owner?.represents ?? stands.represents,
  )
  return { mention, from: i, to: stands.to }
}

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

/** As many countries before as people behind: each has its own. */
function respectively(frame: Frame, office: Office, people: readonly Read[]): readonly Read[] {
  const countries: string[] = []
  let first = Number.POSITIVE_INFINITY
  for (let i = Math.max(0, office.from - 4); i < office.to; i++) {
    const match = matchOf(frame, i, 'adjective')
    if (match?.entry.is === 'adjective' && frame.words[i]?.capital) {
      countries.push(match.entry.name)
      first = Math.min(first, frame.words[i]?.start ?? first)
    }
  }
  if (countries.length < 2 || countries.length !== people.length) return people
  return people.map((read, i) => {
    const start = i === 0 ? Math.min(first, read.mention.start) : read.mention.start
    const text = frame.passage.text.slice(start - frame.passage.start, read.mention.end - frame.passage.start)
    return { ...read, mention: { ...read.mention, start, text, represents: countries[i] ?? null } }
  })
}
