import type { Event } from '../../src/core/event.ts'
import type { Subject } from '../../src/core/subject.ts'
import { PAGE, pageOf } from '../../src/wording/answers.ts'
import type { Context } from '../context.ts'

/** So many events are gathered into one answer (its names, its counts); beyond that, each page is looked up by itself. */
export const MOST = 50

export interface Gathered {
  /** All of them, or the first MOST. */
  readonly known: readonly Event[]
  /** Those of the page. */
  readonly shown: readonly Event[]
  readonly total: number
  readonly page: { readonly number: number; readonly of: number }
}

/** The events a subject means, with the page that is asked for: the four-hundredth event has its page too. */
export function gather(context: Context, subject: Subject, page: number, kinds?: 'exact' | 'any'): Gathered {
  const { events: known, total } = context.seek(subject, { offset: 0, limit: MOST }, kinds)
  if (total <= MOST) {
    const { items, page: at } = pageOf(known, page)
    return { known, shown: items, total: known.length, page: at }
  }
  const of = Math.ceil(total / PAGE)
  const number = Math.min(Math.max(1, page), of)
  const offset = (number - 1) * PAGE
  const shown =
    offset + PAGE <= known.length
      ? known.slice(offset, offset + PAGE)
      : context.seek(subject, { offset, limit: PAGE }, kinds).events
  return { known, shown, total, page: { number, of } }
}
