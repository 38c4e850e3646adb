import { MONTHS } from '../../wording/dates.ts'
import { MONTH, monthNumber } from '../dates/months.ts'
import type { DatePhrase } from '../dates/phrase.ts'
import type { NameFound } from '../names/index.ts'
import { KIND_OF, ROLES } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Mark } from './marks.ts'

/** A question that is two: "who attended the call and the meeting on grain", "who met Calder or Lindqvist". */
export interface Joined {
  /** "both … and" asks what is true of the two together, "… but not …" of the first alone. */
  readonly how: 'both' | 'not' | 'and' | 'or'
  /** The words with one of the two alone. */
  readonly alone: readonly string[]
}

/** A question, read as far as it has to be to see what is joined in it. */
export interface Joint {
  readonly text: string
  readonly words: readonly Word[]
  readonly marks: readonly Mark[]
  readonly people: readonly NameFound[]
  readonly dates: readonly DatePhrase[]
  /** Is it a yes or no question? "Did Calder or Lindqvist attend" is one. */
  readonly asksWhether: boolean
}

/** The two questions in one; null when it is one. What is joined is never left out in silence. */
export function joinedIn(joint: Joint): Joined | null {
  // "Which came first, the call or the meeting" needs the two of them.
  if (/\bor\b/iu.test(joint.text) && /\b(?:first|earlier|later|last)\b/iu.test(joint.text)) return null
  const alone =
    twoEvents(joint) ??
    severalTimes(joint) ??
    twoTimes(joint) ??
    spanOfTwo(joint) ??
    eitherPerson(joint) ??
    eitherWord(joint)
  if (!alone) return null
  const how = /\bboth\b/iu.test(joint.text) ? 'both' : /\bor\b/iu.test(joint.text) ? 'or' : 'and'
  const clean = (words: string) =>
    words
      .replace(/\b(?:both|either)\s+/iu, '')
      .replace(/\s+/g, ' ')
      .trim()
  return { how, alone: alone.map(clean) }
}

/** "The call and the meeting on grain": two nouns of events, each with its own article. */
function twoEvents({ text, words, marks }: Joint): readonly string[] | null {
  for (let at = 1; at < words.length - 1; at++) {
    if (!/^(?:and|or)$/.test(words[at]?.folded ?? '')) continue
    if (/\bbetween\b/iu.test(text.slice(0, words[at]?.start))) continue
    const left = lastKind(marks, at)
    let right = at + 1
    while (/^(?:at|in|on|of|for)$/.test(words[right]?.folded ?? '')) right++
    const first = left < 0 ? -1 : articleOf(words, marks, left)
    if (first < 0 || !/^(?:the|a|an|that)$/.test(words[right]?.folded ?? '') || !hasKind(marks, right)) continue
    const lead = text.slice(0, words[first]?.start)
    const tail = text.slice(words[right]?.start)
    return [`${lead}${text.slice(words[first]?.start, words[at]?.start)}`, `${lead}${tail}`]
  }
  return null
}

const lastKind = (marks: readonly Mark[], before: number) => marks.slice(0, before).lastIndexOf('kind')
const hasKind = (marks: readonly Mark[], from: number) => marks.indexOf('kind', from) >= 0

/** The article of this noun, with nothing but words of its own in between. */
function articleOf(words: readonly Word[], marks: readonly Mark[], noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - 5; i--) {
    if (/^(?:the|a|an|that)$/.test(words[i]?.folded ?? '')) return i
    if (!/^(?:word|date|kind|body|name|title)$/.test(marks[i] ?? '')) return -1
  }
  return -1
}

/** "In January, February and March 2022": nothing but times side by side; a year at the end is of all. */
function severalTimes({ text, dates }: Joint): readonly string[] | null {
  const [first, second] = dates
  const last = dates.at(-1)
  if (!first || !second || !last || dates.length > MOST_TIMES) return null
  if (/\b(?:between|from)\s*$/iu.test(text.slice(0, first.start))) return null
  const listed = dates.every((date, i) => {
    const next = dates[i + 1]
    return !next || ((apart(date, next) || isOfOtherMonth(date, next)) && BESIDE.test(text.slice(date.end, next.start)))
  })
  if (!listed) return null
  const [before, behind] = [text.slice(0, first.start), text.slice(last.end)]
  const year = last.is === 'period' && last.period.precision !== 'year' ? ` ${last.period.from.slice(0, 4)}` : ''
  const lead = /^\s*(?:in|on|during)\b/iu.exec(text.slice(first.start, first.end))?.[0] ?? ''
  return dates.map((date, i) => {
    const typed = text.slice(date.start, date.end).trim()
    // "Jan" alone may be somebody: beside another month it is one.
    const said =
      date.is === 'yearless' ? typed.replace(SHORT_MONTH, (one) => MONTHS[monthNumber(one) - 1] ?? one) : typed
    const led = i === 0 || /^(?:in|on|during)\b/iu.test(said) ? said : `${lead} ${said}`
    return `${before} ${led}${date.is === 'yearless' ? year : ''}${behind}`
  })
}

/** "January and February 2022". */
const isOfOtherMonth = (first: DatePhrase, second: DatePhrase) =>
  first.is === 'yearless' && second.is === 'period' && /^(?:day|month)$/.test(second.period.precision)

const SHORT_MONTH = new RegExp(`(?<=^|\\s)${MONTH}`, 'iu')
/** More than anybody lists. */
const MOST_TIMES = 6
const BESIDE = /^\s*(?:,|&|\+|\/|(?:,\s*)?\b(?:and|or|as well as|plus)\b)\s*(?:also\s+)?(?:in|on)?\s*(?:the\s+)?$/iu

/** "The January meeting and the February call": each has an answer, the two together have none. */
function twoTimes({ text, dates, asksWhether }: Joint): readonly string[] | null {
  const [first, second] = dates
  if (!first || !second) return null
  const between = text.slice(first.end, second.start)
  if (!apart(first, second)) return null
  // Two questions, unlike "was the January meeting on 25 January".
  if (asksWhether && !/\b(?:and|or)\b|,/iu.test(between)) return null
  return [first, second].map(({ start, end }) => {
    const other = start === first.start ? second : first
    const joint = /\s*(?:,|\band\b|&|\bor\b|\bvs\.?|\bversus\b)\s*/iu
    const halves = text.split(joint)
    const [lead = ''] = /^.*?\b(?:attend(?:ed)?|at|in|on|happened|meet|met)\b/iu.exec(text) ?? []
    const own = halves.find((half) => half.includes(text.slice(start, end).trim())) ?? text
    // "Calls in January and meetings in March": nothing before them is of both.
    const isNoun = (words: string) => KIND_OF.has(words.trim().split(/\s/)[0]?.toLowerCase() ?? '')
    const whole = own === halves[0] || lead === '' || (isNoun(own) && isNoun(text)) ? own : `${lead} ${own}`
    return whole.includes(text.slice(other.start, other.end).trim()) ? text.slice(start, end) : whole
  })
}

function apart(first: DatePhrase, second: DatePhrase): boolean {
  if (first.is === 'yearless' && second.is === 'yearless')
    return first.month !== second.month || first.day !== second.day
  if (first.is !== 'period' || second.is !== 'period') return false
  return first.period.to < second.period.from || second.period.to < first.period.from
}

/** "24 January and 28 February 2022" are two days; "24 and 25 January" is one event's, "between … and …" a span. */
function spanOfTwo({ text, dates: [date, more] }: Joint): readonly string[] | null {
  if (date?.is === 'yearless' && !more) return twoDays(text, date)
  if (date?.is !== 'period' || more || date.period.precision !== 'span') return null
  const said = text.slice(date.start, date.end)
  const [left, right, third] = said.split(/\s+(?:and|or)\s+/iu)
  if (!left || !right || third !== undefined) return null
  if (/\b(?:between|from)\b/iu.test(said) || /\b(?:between|from)\s*$/iu.test(text.slice(0, date.start))) return null
  const { from, to } = date.period
  if (Temporal.PlainDate.from(from).add({ days: 1 }).toString() === to) return null
  const again = (by: string) => `${text.slice(0, date.start)}${by}${text.slice(date.end)}`
  // "2021 and 2022", "March 2021 and May 2022": each is whole, not its first or last day.
  if (/^(?:\p{L}+\.? )?\d{4}$/u.test(left)) return [again(left), again(right)]
  const days = /\d/.test(left)
  return [again(days ? from : `${left} ${from.slice(0, 4)}`), again(days ? to : right)]
}

/** "1 and 3 March". */
function twoDays(text: string, { start, end }: DatePhrase): readonly string[] | null {
  const said =
    /^(?<one>\d{1,2})(?:st|nd|rd|th)?\s+(?:and|or)\s+(?:the\s+)?(?<other>\d{1,2})(?<month>\D*\p{L}.*)$/iu.exec(
      text.slice(start, end).replace(/^the\s+/iu, ''),
    )?.groups
  if (!said || Number(said.other) === Number(said.one) + 1) return null
  return [said.one, said.other].map((day) => `${text.slice(0, start)}${day}${said.month}${text.slice(end)}`)
}

/** "Who met Calder or Lindqvist"; "did Calder or Lindqvist attend" is answered as it is. */
function eitherPerson({ text, words, people, asksWhether }: Joint): readonly string[] | null {
  for (const [i, first] of people.entries()) {
    const second = people[i + 1]
    if (!second || words[first.to]?.folded !== 'or') continue
    const titles = second.from - first.to
    // "Is Calder or Lindqvist the president": two answers; "did Calder or Lindqvist attend" has one.
    const office = words.slice(second.to).some(({ folded }) => ROLES.has(folded))
    if (titles > 4 || (asksWhether && people.length === 2 && !office)) continue
    const [from, to] = [words[first.to]?.start ?? 0, words[second.to - 1]?.end ?? 0]
    const [start, next] = [words[first.from]?.start ?? 0, words[first.to + 1]?.start ?? 0]
    return [`${text.slice(0, from)}${text.slice(to)}`, `${text.slice(0, start)}${text.slice(next)}`]
  }
  return null
}

/** "What happened in Ravenna or Stanmore": a word on each side. */
function eitherWord({ text, words, marks, asksWhether }: Joint): readonly string[] | null {
  if (asksWhether) return null
  const plain = (i: number) => marks[i] === 'word' || marks[i] === 'body'
  for (let at = 1; at < words.length - 1; at++) {
    if (words[at]?.folded !== 'or' || !plain(at - 1)) continue
    let second = at + 1
    while (/^(?:in|at|on|the|with|about)$/.test(words[second]?.folded ?? '')) second++
    if (!plain(second)) continue
    let [first, last] = [at - 1, second]
    while (plain(first - 1)) first--
    while (plain(last + 1)) last++
    const [from, to] = [words[at]?.start ?? 0, words[last]?.end ?? 0]
    return [
      `${text.slice(0, from)}${text.slice(to)}`,
      `${text.slice(0, words[first]?.start)}${text.slice(words[second]?.start)}`,
    ]
  }
  return null
}
