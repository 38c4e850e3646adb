/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A day as the words give it; the year is null when they do not. */
export interface SaidDay {
  readonly year: number | null
  /** Counts from 1. */
  readonly month: number
  readonly day: number
  readonly weekday: Weekday | null
}

/** Which one is meant of a name that comes round again: "last Monday", "this Monday", "next Monday", or just "Monday". */
/** "Last Monday" is the one just over, "Monday last week" need not be. */
export type WhichWeekday = Which | 'last week'
export type Which = 'last' | 'this' | 'next' | null

/** What words about a time say, before anything is known about the document they stand in. */
export type SaidDate =
  | ({ readonly is: 'day' } & SaidDay)
  | { readonly is: 'days'; readonly from: SaidDay; readonly to: SaidDay }
  /** "the 14th": the month stands elsewhere. */
  | { readonly is: 'day of month'; readonly day: number; readonly weekday: Weekday | null }
  /** 02/03/2022: in which order? */
  | { readonly is: 'two orders'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly is: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly is: 'months'; readonly year: number; readonly from: number; readonly to: number }
  | { readonly is: 'year'; readonly year: number }
  /** Counted from the day of publication: today 0, yesterday -1. */
  | { readonly is: 'days from now'; readonly from: number; readonly to: number }
  | { readonly is: 'weekday'; readonly weekday: Weekday; readonly to: Weekday | null; readonly which: WhichWeekday }
  /** `past` is "earlier this week", `ahead` is "later this week". */
  | { readonly is: 'week'; readonly weeks: number; readonly part: 'all' | 'past' | 'ahead' | 'weekend' }
  | { readonly is: 'month from now'; readonly months: number }
  | { readonly is: 'year from now'; readonly years: number }
  /** "the following day": counted from the date that was said before. */
  | { readonly is: 'days from before'; readonly days: number }
  /** "the week of 12 June" */
  | { readonly is: 'week of'; readonly day: SaidDay }
  /** "31 April": the calendar has none. */
  | { readonly is: 'no such day' }
  /** "recently": a time that no calendar knows. */
  | { readonly is: 'vague' }

/** How a date stands to what it is said about. */
export type Bearing =
  | 'at'
  /** "since 24 February", "until 30 September", "before Monday": a limit dates nothing. */
  | 'limit'
  /** "elected chair for 2024", "the budget for 2024": what is told holds then, and was told before. */
  | 'for then'
  /** "the January 8 attacks", "the 2023 Summit", "Thursday's meeting": it dates the noun that follows and nothing else. */
  | 'of the noun'
  /** "one month since", "the anniversary of", "as agreed in 2023", "adopted in 1979": another event, in passing. */
  | 'in passing'
