import type { Day } from '../../core/date.ts'
import { inLines } from '../../core/in-lines.ts'
import type { Period } from '../../core/subject.ts'
import { saySpan } from '../../wording/dates.ts'
import { DATE_FORMS } from './forms.ts'
import { day, FIRST, LAST, span } from './periods.ts'
import type { DatePhrase, Said } from './phrase.ts'
import { countOf, relativePhrases } from './relative.ts'

/** All that a question says about time, in the order of the text; two ends of a span are one phrase. */
export function datesIn(text: string, today: Day): readonly DatePhrase[] {
  const taken: DatePhrase[] = []
  const free = (start: number, end: number) => taken.every((one) => end <= one.start || start >= one.end)
  for (const form of DATE_FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (!free(start, end)) continue
      const said = form.read(match, today)
      if (said) taken.push({ start, end, ...said })
    }
  }
  for (const phrase of relativePhrases(text, today)) if (free(phrase.start, phrase.end)) taken.push(phrase)
  return openEnds(
    text,
    joined(
      text,
      taken.toSorted((a, b) => a.start - b.start),
    ),
  )
}

/** `from 2022-01-01 to 2022-03-31`, `between February 2022 and 24 March 2022`: two phrases become one. */
function joined(text: string, phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  const out: DatePhrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const between = last ? text.slice(last.end, phrase.start) : ''
    const before = last ? text.slice(0, last.start) : ''
    const joins =
      /^\s*(?:-|–|—|to|until|till|through|\.\.\.?)\s*$/i.test(between) ||
      (/^\s*and\s*$/i.test(between) && /between\s*$/i.test(before))
    const both = joins && last && isTime(last) && isTime(phrase) ? { last, phrase } : null
    if (both) {
      const lead = before.match(/\b(?:from|between)\s*$/i)?.[0].length ?? 0
      out[out.length - 1] = { start: both.last.start - lead, end: phrase.end, ...fromTo(both.last, both.phrase) }
    } else out.push(phrase)
  }
  return out
}

type Time = Extract<Said, { is: 'period' | 'yearless' }>
const isTime = <T extends Said>(said: T): said is T & Time => said.is === 'period' || said.is === 'yearless'

/** From the first day of one to the last of the other: "January to March" of one year, "24 January to 28 February 2022". */
function fromTo(first: Time, last: Time): Said {
  if (first.is === 'yearless' && last.is === 'yearless')
    return {
      is: 'yearless',
      month: first.month,
      day: null,
      inYear: (year) => ends(first.inYear(year), last.inYear(year)),
    }
  if (first.is === 'yearless' && last.is === 'period')
    return ends(first.inYear(Number(last.period.from.slice(0, 4))), last)
  if (first.is === 'period' && last.is === 'yearless')
    return ends(first, last.inYear(Number(first.period.to.slice(0, 4))))
  return ends(first, last)
}

function ends(first: Said, last: Said): Said {
  if (first.is !== 'period') return first
  if (last.is !== 'period') return last
  return span(Temporal.PlainDate.from(first.period.from), Temporal.PlainDate.from(last.period.to))
}

const dayAfter = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** `the week of 21 February 2022`: from Monday to Sunday. */
function weekAround(day: Day): Period {
  const on = Temporal.PlainDate.from(day)
  const monday = on.subtract({ days: on.dayOfWeek - 1 })
  const [from, to] = [monday.toString(), monday.add({ days: 6 }).toString()]
  return { from, to, precision: 'span', label: saySpan(from, to) }
}

const LEAD = inLines('iu')`
  \b(?:
    (?<week>(?:the\s+)?week\s+(?:of|beginning|starting))
    |(?<many>
      (?:the\s+)?(?:day|week|month|year)
      |(?:an?|one|two|three|four|five|six|seven|\d{1,2})\s+(?:day|week|month|year)s?
    )\s+(?<way>before|after)
    |(?<word>since|after|before|until|till|up to|from|starting|as of)
  )\s*(?<the>\bthe\s+)?$
`
/** "March 2022 onwards": an open end that stands behind. */
const BEHIND = /^\s*(?:on(?=\s*[?!.]*$)|onwards?|and (?:after|later|onwards?)|or later)\b/iu

/** `since February 2022`, `after 2022-02-28`, `before 2022`, `until March`, `the day before 25 March 2022`. */
function openEnds(text: string, phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  return phrases.map((phrase) => {
    if (phrase.is !== 'period' && phrase.is !== 'yearless') return phrase
    const lead = LEAD.exec(text.slice(0, phrase.start))
    const behind = BEHIND.exec(text.slice(phrase.end))
    const { week, many, way, the, word = behind ? 'from' : undefined } = lead?.groups ?? {}
    // "After the January meeting" is about a meeting, "after the 24th of January" about a day.
    if (the && !/^\s*\d/.test(text.slice(phrase.start))) return phrase
    // "from 2022" without a "to" opens an end; "the statement from 28 February" does not.
    if ((!week && !many && !word) || (word?.toLowerCase() === 'from' && !behind)) return phrase
    const [start, end] = [phrase.start - (lead?.[0].length ?? 0), phrase.end + (behind?.[0].length ?? 0)]
    const opened = (said: Said): Said => {
      if (said.is !== 'period') return said
      if (week) return { is: 'period', period: weekAround(said.period.from) }
      if (many && way) return beside(said.period, many, way)
      return { is: 'period', period: openedAt(word ?? '', said.period) }
    }
    if (phrase.is === 'period') return { start, end, ...opened(phrase) }
    return { ...phrase, start, end, day: null, inYear: (year) => opened(phrase.inYear(year)), open: !week && !many }
  })
}

function openedAt(typed: string, period: Period): Period {
  const word = typed.toLowerCase()
  const open: Pick<Period, 'from' | 'to'> =
    word === 'after'
      ? { from: dayAfter(period.to, 1), to: LAST }
      : word === 'before'
        ? { from: FIRST, to: dayAfter(period.from, -1) }
        : /until|till|up to/.test(word)
          ? { from: FIRST, to: period.to }
          : { from: period.from, to: LAST }
  return { ...open, precision: 'span', label: `${word} ${period.label}` }
}

/** "The day before 25 March" is the 24th, "the week after" the seven days behind it, "two days after" one day. */
function beside({ from, to }: Period, many: string, way: string): Said {
  const [, count = '', unit = ''] = /(?:(\S+)\s+)?(day|week|month|year)s?$/iu.exec(many) ?? []
  const after = /after/i.test(way)
  const edge = Temporal.PlainDate.from(after ? to : from)
  const steps = countOf(count) * (after ? 1 : -1)
  if (/day/i.test(unit)) {
    const on = edge.add({ days: steps })
    return day(on.year, on.month, on.day)
  }
  const far = edge.add({ [`${unit.toLowerCase()}s`]: steps })
  return after ? span(edge.add({ days: 1 }), far) : span(far, edge.subtract({ days: 1 }))
}

/** `yesterdayish`, `febtember 2022`: begins like a date word and is none. */
export function nearlyDate(word: string): boolean {
  const folded = word.toLowerCase()
  return /^(?:yesterday|tomorrow|today)\p{L}+$/u.test(folded)
}
