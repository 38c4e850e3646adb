import { typos } from '../../core/typos.ts'
import { MONTHS } from '../../wording/dates.ts'

const NAMES = MONTHS.map((name) => name.toLowerCase())

/** For patterns: full and short names, with the dot of `Feb.` after a short one. */
export const MONTH = `(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?`

/** 1 to 12. */
export function monthNumber(word: string): number {
  const start = word.toLowerCase().slice(0, 3)
  return NAMES.findIndex((name) => name.startsWith(start)) + 1
}

/** `28 Febuary 2022` → `28 February 2022`: only beside a number, and only when one month alone is nearly so. */
export function mendMonths(text: string): string {
  return text.replace(/\p{L}{5,}/gu, (word, at: number) => {
    const besideNumber =
      /\d(?:st|nd|rd|th)?\.?\s*(?:of\s+)?$/.test(text.slice(0, at)) || /^\.?,?\s*\d/.test(text.slice(at + word.length))
    if (!besideNumber) return word
    const typed = word.toLowerCase()
    const near = NAMES.filter((name) => typos(typed, name, 2) <= (name.length > 5 ? 2 : 1))
    return near.length === 1 && near[0] && typed !== near[0] ? near[0] : word
  })
}

/** `2o22-02-28`, `28.O2.2022`: letters that look like digits, in what is a date in all other places. */
export const mendDigits = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])[\doOlI]{1,4}([-./])[\doOlI]{1,2}\1[\doOlI]{1,4}(?![\p{L}\p{N}])/gu, (typed) =>
    /[oOlI]/.test(typed) && (typed.match(/\d/g)?.length ?? 0) > 3
      ? typed.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
      : typed,
  )
