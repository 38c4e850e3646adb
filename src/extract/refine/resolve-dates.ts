import type { EventDate } from '../../core/date.ts'
import type { DateForm } from '../../core/mention.ts'
import type { Refiner } from './index.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`
const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const single = (day: string, certainty: EventDate['certainty']): EventDate => ({
  start: day,
  end: day,
  precision: 'day',
  certainty,
})

/** Gives every date its day, counted from the document's own date. */
export const resolveDates: Refiner = (mentions, _passages, document) =>
  mentions.map((mention) => {
    if (mention.is !== 'date') return mention
    const date = resolve(mention.form, document.published)
    return { ...mention, date, dropped: date ? null : 'the document has no date to count from' }
  })

function resolve(form: DateForm, published: string | null): EventDate | null {
  const own = published && published.length === 10 ? published : null
  switch (form.is) {
    case 'day': {
      const year = form.year ?? (published ? Number(published.slice(0, 4)) : null)
      return year ? single(iso(year, form.month, form.day), form.year ? 'stated' : 'implied') : null
    }
    case 'span': {
      const [from, to] = [resolve(form.from, published), resolve(form.to, published)]
      return from && to ? { start: from.start, end: to.end, precision: 'span', certainty: from.certainty } : null
    }
    case 'month':
      return form.year
        ? {
            start: iso(form.year, form.month, 1),
            end: iso(form.year, form.month, lastDay(form.year, form.month)),
            precision: 'month',
            certainty: 'stated',
          }
        : null
    case 'year':
      return { start: iso(form.year, 1, 1), end: iso(form.year, 12, 31), precision: 'year', certainty: 'stated' }
    case 'weekday': {
      if (!own) return null
      const today = (new Date(`${own}T00:00:00Z`).getUTCDay() + 6) % 7
      const back = (today - (form.weekday - 1) + 7) % 7
      return single(
        shift(own, form.side === 'next' ? 7 - back : form.side === 'last' && back === 0 ? -7 : -back),
        'implied',
      )
    }
    case 'relative': {
      if (!own) return null
      if (form.unit === 'day') return single(shift(own, form.offset), 'implied')
      if (form.unit !== 'week') return null
      const monday = shift(own, -((new Date(`${own}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * form.offset)
      return { start: monday, end: shift(monday, 6), precision: 'span', certainty: 'implied' }
    }
  }
}
