import type { Day } from '../../core/date.ts'
import type { Period } from '../../core/subject.ts'
import { saySpan } from '../../wording/dates.ts'
import { DATE_FORMS } from './forms.ts'
import { FIRST, LAST } from './periods.ts'
import type { DatePhrase } from './phrase.ts'
import { relativePhrases } from './relative.ts'

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
    if (joins && last?.is === 'period' && phrase.is === 'period') {
      const lead = before.match(/\b(?:from|between)\s*$/i)?.[0].length ?? 0
      const [from, to] = [last.period.from, phrase.period.to]
      const place = { start: last.start - lead, end: phrase.end }
      out[out.length - 1] =
        from <= to
          ? { ...place, is: 'period', period: { from, to, precision: 'span', label: saySpan(from, to) } }
          : { ...place, is: 'impossible', why: 'its end comes before its beginning' }
    } else out.push(phrase)
  }
  return out
}

const dayAfter = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** `the week of 21 February 2022`: from Monday to Sunday. */
function weekAround(day: Day): Period {
  const on = Temporal.PlainDate.from(day)
  const monday = on.subtract({ days: on.dayOfWeek - 1 })
  const [from, to] = [monday.toString(), monday.add({ days: 6 }).toString()]
  return { from, to, precision: 'span', label: saySpan(from, to) }
}

/** `since February 2022`, `after 2022-02-28`, `before 2022`, `until March 2022`. */
function openEnds(text: string, phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  return phrases.map((phrase) => {
    const lead = text
      .slice(0, phrase.start)
      .match(
        /\b((?:the\s+)?week\s+(?:of|beginning|starting)|since|after|before|until|till|up to|from|starting|as of)\s+$/i,
      )
    if (!lead || phrase.is !== 'period') return phrase
    const { period } = phrase
    const word = (lead[1] ?? '').toLowerCase()
    if (/week/.test(word))
      return { start: phrase.start - lead[0].length, end: phrase.end, is: 'period', period: weekAround(period.from) }
    // "from 2022" without a "to" opens an end; "the statement from 28 February" does not.
    if (word === 'from' && !/^\s*(?:on|onwards?)\b/i.test(text.slice(phrase.end))) return phrase
    const open: Pick<Period, 'from' | 'to'> =
      word === 'after'
        ? { from: dayAfter(period.to, 1), to: LAST }
        : word === 'before'
          ? { from: FIRST, to: dayAfter(period.from, -1) }
          : /until|till|up to/.test(word)
            ? { from: FIRST, to: period.to }
            : { from: period.from, to: LAST }
    const label = `${word} ${period.label}`
    return {
      start: phrase.start - lead[0].length,
      end: phrase.end,
      is: 'period',
      period: { ...open, precision: 'span', label },
    }
  })
}

/** `yesterdayish`, `febtember 2022`: begins like a date word and is none. */
export function nearlyDate(word: string): boolean {
  const folded = word.toLowerCase()
  return /^(?:yesterday|tomorrow|today)\p{L}+$/u.test(folded)
}
