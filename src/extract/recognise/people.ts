import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { ownBodyEnd, textOf } from './body.ts'
import type { Frame, Recogniser } from './index.ts'
import { isNameWord, means, type Name, nameAt } from './name.ts'
import { type Office, officesIn } from './office.ts'

/** Somebody named, with the office beside the name; and offices without a name. */
export const recognisePeople: Recogniser = (frame) => {
  const offices = officesIn(frame)
  const found: (PersonMention | OfficeMention)[] = []
  const taken = new Set<number>()
  const add = (mention: PersonMention | OfficeMention, from: number, to: number) => {
    found.push(mention)
    for (let i = from; i < to; i++) taken.add(i)
  }
  for (const [n, office] of offices.entries()) {
    const limit = offices[n + 1]?.from ?? frame.words.length
    const behind = peopleBehind(frame, office, limit)
    // "Vera Lund, deputy governor, Tomas Reyes, chief executive": a name before outweighs one behind a comma
    const first = behind[0]?.mention.rule === 'the-office-comma-name' ? personBefore(frame, office, taken) : null
    const people = first ? [first] : behind
    for (const { mention, from, to } of people) add(mention, from, to)
    if (people.length > 0) continue
    const before = personBefore(frame, office, taken)
    if (before) add(before.mention, before.from, before.to)
    else add(officeAlone(frame, office), office.from, office.to)
  }
  for (let i = 0; i < frame.words.length; i++) {
    if (taken.has(i)) continue
    const bare = bareAt(frame, i, taken)
    if (!bare) continue
    add(bare.mention, bare.from, bare.to)
    i = bare.to - 1
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Read {
  readonly mention: PersonMention
  readonly from: number
  readonly to: number
}

/** "President Joe Biden", "Prime Minister Kishida of Japan", "Presidents Biden and Macron", "the Foreign Minister of Japan, Toshimitsu Motegi" */
function peopleBehind(frame: Frame, office: Office, limit: number): readonly Read[] {
  const { words } = frame
  if (words[office.to - 1]?.possessive) return []
  let i = office.to
  let rule = 'office-name'
  if (words[i]?.text === ',' && mayBeNamed(frame, office, skipHonorifics(frame, i + 1), limit)) {
    i++
    rule = 'the-office-comma-name'
  }
  // "Administrator of the National Nuclear Security Administration (NNSA) Jill Hruby"
  if (words[i]?.text === '(' && words[i + 2]?.text === ')' && words[i + 1]?.capital) i += 3
  // "Deputy Assistant to the President, Brett McGurk, departed"
  else if (words[i]?.text === ',' && office.from === 0 && words[i + 1]?.capital && isApposition(frame, i + 1, limit))
    i++
  // "his U.S. and Japanese counterparts, Wendy Sherman and Takeo Mori"
  if (office.many && words[i]?.text === ',' && isFullName(frame, skipHonorifics(frame, i + 1), limit)) i++
  i = skipHonorifics(frame, i)
  const name = i < limit ? nameAt(frame, i) : null
  if (!name) return []
  const people: Read[] = [readPerson(frame, office, name, office.from, rule)]
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
  return respectively(frame, office, people)
}

/** "Jens Stoltenberg, Secretary General of NATO,": an office in apposition behind a full name. */
function personBefore(frame: Frame, office: Office, taken: ReadonlySet<number>): Read | null {
  const { words } = frame
  const pronoun = /^(?:his|her|their|its)$/i.test(words[office.from - 1]?.text ?? '') ? 1 : 0
  const mark = words[office.from - 1 - pronoun]
  if (!mark || !/^[,(–—-]$/.test(mark.text) || office.many) return null
  const end = office.from - 1 - pronoun
  const body = mark.text === '(' ? bodyInBrackets(frame, office.to) : null
  for (let from = Math.max(0, end - 6); from < end; from++) {
    if (taken.has(from) || (words[from - 1] && isNameWord(frame, from - 1))) continue
    const name = nameAt(frame, from)
    if (!name || name.to !== end || end - from < 2) continue
    let start = from
    while (start > 0 && means(frame, start - 1, 'honorific') && !taken.has(start - 1)) start--
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
function bareAt(frame: Frame, i: number, taken: ReadonlySet<number>): Read | null {
  const from = skipHonorifics(frame, i)
  if (from >= frame.words.length) return null
  const name = nameAt(frame, from)
  if (!name) return null
  let to = name.to
  for (let k = from; k < to; k++) if (taken.has(k)) to = k
  if (to === from) return null
  // "Mediator Ruth Adeyemi": what stands before the given name is no part of it
  let begin = name.from
  if (!means(frame, begin, 'given'))
    for (let k = begin + 1; k < to - 1; k++)
      if (means(frame, k, 'given') && !means(frame, k, 'never')) {
        begin = k
        break
      }
  const cut = { from: begin, to }
  const rule =
    from > i
      ? 'honorific-name'
      : isFullName(frame, begin, to)
        ? 'given-name-surname'
        : to - begin > 1 && isAppointed(frame, begin, to)
          ? 'appointed-name'
          : to - begin > 1
            ? 'capitalised-words'
            : 'surname'
  const stands = behindName(frame, to)
  const mention = mentionOf(
    frame,
    cut,
    frame.words[i]?.start ?? 0,
    frame.words[stands.to - 1]?.end ?? 0,
    null,
    rule,
    stands.represents,
  )
  return { mention, from: i, to: stands.to }
}

function readPerson(frame: Frame, office: Office, name: Name, start: number, rule: string): Read {
  const behind = withBrackets(frame, behindName(frame, name.to))
  const end = frame.words[behind.to - 1]?.end ?? 0
  const mention = mentionOf(frame, name, frame.words[start]?.start ?? 0, end, office, rule, behind.represents)
  return { mention, from: start, to: behind.to }
}

/** As many countries before as people behind: each has its own. */
function respectively(frame: Frame, office: Office, people: readonly Read[]): readonly Read[] {
  const countries: string[] = []
  let first = Number.POSITIVE_INFINITY
  for (let i = Math.max(0, office.from - 4); i < office.to; i++) {
    const match = frame.matches[i]?.find(({ entry }) => entry.is === 'adjective')
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

/** "of the Democratic Republic of the Congo (DRC)", "(Ret.)": short forms in brackets belong to what they explain. */
function withBrackets(
  frame: Frame,
  behind: { to: number; represents: string | null },
): { to: number; represents: string | null } {
  const { words } = frame
  const word = words[behind.to + 1]
  const short = words[behind.to]?.text === '(' && words[behind.to + 2]?.text === ')' && word?.kind === 'word'
  return short && /^\p{Lu}+$|^(?:Ret|ret|pictured)$/u.test(word.text) ? { ...behind, to: behind.to + 3 } : behind
}

/** "of France", "of the United Kingdom", "(Latvia)" behind a name. */
function behindName(frame: Frame, to: number): { to: number; represents: string | null } {
  const { words, matches } = frame
  const open = words[to]
  if (!open || words[to - 1]?.possessive || !/^(?:of|from|\(|,)$/.test(open.text)) return { to, represents: null }
  if (open.text === ',') return bodyAtEnd(frame, to) ?? { to, represents: null }
  const i = /^the$/i.test(words[to + 1]?.text ?? '') ? to + 2 : to + 1
  const own = open.text === '(' ? i : ownBodyEnd(frame, i)
  if (own > i) return { to: own, represents: textOf(frame, i, own) }
  const match = matches[i]?.find(({ entry }) => entry.is === 'country' || entry.is === 'body')
  const closing = open.text === '(' ? 1 : 0
  if (match && words[i]?.capital) {
    if (closing && words[i + match.length]?.text !== ')') return { to, represents: null }
    const name = match.entry.is === 'country' ? match.entry.name : match.entry.is === 'body' ? match.entry.stands : null
    return { to: i + match.length + closing, represents: name }
  }
  // "Attorney General Dana Nessel of Michigan", "Mayor Anne Hidalgo of Paris"
  if (open.text === 'of' && words[i]?.capital && !means(frame, i, 'given') && !means(frame, i, 'office')) {
    let end = i
    while (words[end]?.capital && end - i < 4 && !means(frame, end, 'office')) end++
    return {
      to: end,
      represents: frame.passage.text.slice(
        (words[i]?.start ?? 0) - frame.passage.start,
        (words[end - 1]?.end ?? 0) - frame.passage.start,
      ),
    }
  }
  return { to, represents: null }
}

function mentionOf(
  frame: Frame,
  name: Name,
  start: number,
  end: number,
  office: Office | null,
  rule: string,
  stands: string | null = null,
): PersonMention {
  const { words, passage } = frame
  const nameStart = words[name.from]?.start ?? 0
  const nameEnd = words[name.to - 1]?.end ?? 0
  const last = Math.max(end, nameEnd)
  return {
    is: 'person',
    start,
    end: last,
    text: passage.text.slice(start - passage.start, last - passage.start),
    rule,
    name: passage.text.slice(nameStart - passage.start, nameEnd - passage.start).replace(/\s+/g, ' '),
    nameStart,
    nameEnd,
    role: office?.role ?? null,
    represents: stands ?? office?.represents ?? null,
    former: office?.former ?? false,
  }
}

function officeAlone(frame: Frame, office: Office): OfficeMention {
  const { words, passage } = frame
  const start = words[office.from]?.start ?? 0
  const end = words[office.to - 1]?.end ?? 0
  const text = passage.text.slice(start - passage.start, end - passage.start)
  return {
    is: 'office',
    start,
    end,
    text,
    rule: 'office-alone',
    role: office.role,
    represents: office.represents,
    one: office.definite && !office.many && !office.former,
  }
}

function skipHonorifics(frame: Frame, i: number): number {
  let at = i
  for (;;) {
    const match = frame.matches[at]?.find(({ entry }) => entry.is === 'honorific')
    if (!match || !frame.words[at]?.capital) return at
    at += match.length
  }
}

/** At least two words, the first of them a known given name, or words that can only be a name. */
function isFullName(frame: Frame, from: number, limit: number): boolean {
  const name = nameAt(frame, from)
  return (
    name !== null &&
    name.to - name.from >= 2 &&
    name.to <= limit + 1 &&
    (means(frame, from, 'given') || frame.words[from]?.text.length === 2)
  )
}

/** "the Foreign Minister of Japan, Toshimitsu Motegi", "European Union High Representative, Josep Borrell." */
function mayBeNamed(frame: Frame, office: Office, from: number, limit: number): boolean {
  if (office.definite) return isApposition(frame, from, limit)
  const name = office.represents && !office.many ? nameAt(frame, from) : null
  return (
    name !== null && name.to <= limit && name.to - name.from >= 2 && /^[,.;)]$/.test(frame.words[name.to]?.text ?? '.')
  )
}

/** "the U.S. Secretary of State, Rex Tillerson, at": two words that can only be a name, and then the sentence goes on. */
function isApposition(frame: Frame, from: number, limit: number): boolean {
  const name = nameAt(frame, from)
  if (!name || name.to > limit || name.to - name.from < 2) return false
  return means(frame, from, 'given') || /^[,.;)]$/.test(frame.words[name.to]?.text ?? '.')
}

/** "Governor Bardhyl Leka, Bank of Albania": an item of a list that ends with the body. */
function bodyAtEnd(frame: Frame, to: number): { to: number; represents: string } | null {
  const { words, passage } = frame
  let end = to + 1
  while (words[end] && (words[end]?.capital || /^(?:of|the|for|and)$/.test(words[end]?.key ?? '')) && end - to < 9)
    end++
  const first = words[to + 1]
  const isLast = !words[end] || (end === words.length - 1 && /^[.;]$/.test(words[end]?.text ?? ''))
  const isBody = words
    .slice(to + 1, end)
    .some((word) =>
      /^(?:bank|ministry|department|office|council|commission|agency|institute|university|parliament|embassy|authority|board|committee|organi[sz]ation)$/.test(
        word.key,
      ),
    )
  if (!first?.capital || !isLast || !isBody || end - to < 3 || means(frame, to + 1, 'office')) return null
  return {
    to: end,
    represents: passage.text.slice(first.start - passage.start, (words[end - 1]?.end ?? 0) - passage.start),
  }
}

/** "appointed Eleni Charalambous as", "Eleni Charalambous was named": an office is given to people, whatever their names. */
function isAppointed(frame: Frame, from: number, to: number): boolean {
  const { words } = frame
  const before = words[from - 1]?.key ?? ''
  const behind = words
    .slice(to, to + 4)
    .map((word) => word.key)
    .join(' ')
  if (/^(?:re-?)?(?:appointed|appoints|named|names|elected|elects|nominated|nominates|chose)$/.test(before))
    return /^(?:as|to|,)/.test(behind)
  if (before === 'of' && /^(?:re-?)?(?:appointment|nomination|election)$/.test(words[from - 2]?.key ?? '')) return true
  return /^(?:has been|have been|was|were|is|will be) (?:re-?)?(?:appointed|named|elected|nominated|sworn)\b/.test(
    behind,
  )
}

/** "(deputy governor, Bank of Estonia)": the body behind the office, up to the bracket. */
function bodyInBrackets(frame: Frame, at: number): { to: number; represents: string } | null {
  const { words, matches } = frame
  if (words[at]?.text !== ',') return null
  const from = words[at + 1]?.key === 'the' ? at + 2 : at + 1
  let to = from
  while (words[to] && words[to]?.text !== ')' && words[to]?.text !== ',' && to - from < 8) to++
  if (words[to]?.text !== ')' || !words[from]?.capital) return null
  const known = matches[from]?.find(
    ({ entry, length }) => from + length === to && (entry.is === 'country' || entry.is === 'body'),
  )
  const name = known?.entry.is === 'country' ? known.entry.name : known?.entry.is === 'body' ? known.entry.stands : null
  return { to: to + 1, represents: name ?? textOf(frame, from, to) }
}
