import { parse } from 'chrono-node'
import type { Day } from '../../core/date.ts'
import { inLines } from '../../core/in-lines.ts'
import { quarter, season } from './parts-of-years.ts'
import { day, month, span, year } from './periods.ts'
import type { DatePhrase, Said } from './phrase.ts'

/** `today`, `yesterday`, `last week`: counted from the asker's own day. */
const FIXED = inLines('giu')`
  \b(?:
    (today|yesterday|tomorrow|(?:the\s+)?day\s+before\s+yesterday)
    |(?:the\s+)?(this|last|past|next|previous)\s+
      (week|month|year|weekend|quarter|spring|summer|autumn|fall|winter)(?!\p{L})
    |(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(day|week|month|year)s?\s+ago
    |(?:in\s+|over\s+|during\s+|for\s+)?(?:the\s+)?(?:last|past)\s+
      (two|three|four|five|six|seven|eight|nine|ten|few|couple of|\d{1,3})\s+(day|week|month|year)s
  )\b
`

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
export const countOf = (word: string) => Number(word) || COUNTS.indexOf(word.toLowerCase()) + 1 || 1

/** "Two years ago" is a year, not the day two years before today: no more exact than it was said. */
function unit(steps: number, what: string, today: Temporal.PlainDate): Said {
  if (what === 'quarter') {
    const then = today.add({ months: steps * 3 })
    return quarter(Math.ceil(then.month / 3), then.year)
  }
  if (what === 'weekend') {
    const saturday = today.subtract({ days: today.dayOfWeek - 6 }).add({ weeks: steps })
    return span(saturday, saturday.add({ days: 1 }))
  }
  if (SEASONS.test(what)) return seasonNear(what, steps, today)
  if (what === 'day') return single(steps, today)
  if (what === 'year') return year(today.year + steps)
  if (what === 'month') {
    const then = today.add({ months: steps })
    return month(then.year, then.month)
  }
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: steps })
  return span(monday, monday.add({ days: 6 }))
}

const SEASONS = /^(?:spring|summer|autumn|fall|winter)$/

/** "Last summer" is the latest that is over, "next summer" the first that has not begun, "this" one is of this year. */
function seasonNear(name: string, steps: number, today: Temporal.PlainDate): Said {
  const years = [-2, -1, 0, 1, 2].map((years) => season(name, today.year + years))
  const day = today.toString()
  const over = years.findLast((said) => said.is === 'period' && said.period.to < day)
  const ahead = years.find((said) => said.is === 'period' && said.period.from > day)
  return (steps < 0 ? over : steps > 0 ? ahead : undefined) ?? season(name, today.year)
}

/** "The last five years": until today, from the same day so much earlier. */
function since(many: string, what: string, today: Temporal.PlainDate): Said {
  const steps = /^few/i.test(many) ? 3 : /^couple/i.test(many) ? 2 : countOf(many)
  return span(today.subtract({ [`${what}s`]: steps }), today)
}

const stepsTo = (word: string) =>
  /^(?:today|this)/i.test(word) ? 0 : /^(?:tomorrow|next)/i.test(word) ? 1 : /before/i.test(word) ? -2 : -1

function single(steps: number, today: Temporal.PlainDate): Said {
  const on = today.add({ days: steps })
  return day(on.year, on.month, on.day)
}

/** What is left to a library: `last Monday`, `Monday` at the end. Only where its words are, so that nothing else turns into a date. */
const SPOKEN =
  /\b(?:last|this|next|on)\s+\p{L}+day\b|^\P{N}*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=\s*[?!.]*$)/iu
/** "On Monday" is the one behind us, where the library may take the nearer one, unless these words look ahead. */
const AHEAD = /\b(?:will|is|are|planned|scheduled|expected|due|coming|upcoming)\b/iu

const ofAnyWeek = (said: Extract<Said, { is: 'period' }>): Said => ({
  ...said,
  period: { ...said.period, weekday: true },
})

export function relativePhrases(text: string, today: Day): readonly DatePhrase[] {
  const from = Temporal.PlainDate.from(today)
  const fixed = [...text.matchAll(FIXED)].map((match): DatePhrase => {
    const [, day, which, what, many, ago, lasting, units] = match
    const said =
      lasting && units
        ? since(lasting, units.toLowerCase(), from)
        : day
          ? single(stepsTo(day), from)
          : unit(many ? -countOf(many) : stepsTo(which ?? ''), (what ?? ago ?? '').toLowerCase(), from)
    return { start: match.index, end: match.index + match[0].length, ...said }
  })
  if (fixed.length > 0 || !SPOKEN.test(text)) return fixed
  const noon = new Date(`${today}T12:00:00Z`)
  return parse(text, { instant: noon, timezone: 0 }).flatMap((found): DatePhrase[] => {
    const [y, m, d] = (['year', 'month', 'day'] as const).map((part) => found.start.get(part))
    if (!y || !m || !d) return []
    const place = { start: found.index, end: found.index + found.text.length }
    const on = Temporal.PlainDate.from({ year: y, month: m, day: d })
    const nearer = /^(?:on\s+)?\p{L}+day$/iu.test(found.text) && Temporal.PlainDate.compare(on, from) > 0
    const said = single(nearer && !AHEAD.test(text) ? from.until(on).days - 7 : from.until(on).days, from)
    const isBare = /^(?:on\s+)?\p{L}+day$/iu.test(found.text)
    return [{ ...place, ...(isBare && said.is === 'period' ? ofAnyWeek(said) : said) }]
  })
}
