import type { Hint } from './form.ts'

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/

/**
 * A quick look before a pattern is tried. Thirty large patterns over every sentence cost more than all else that is done
 * with it: their code does not fit the processor's cache, these few words do.
 */
const LOOKS: Readonly<Record<Hint, (text: string) => boolean>> = {
  span: (text) =>
    /\d[^.]{0,40}?(?:[-‐‑‒–—−&]|\bto\b|\bt?ill\b|\band\b|until|through)[^.]{0,24}\d/.test(text) && MONTH.test(text),
  day: (text) => /\d/.test(text) && MONTH.test(text),
  number: (text) => /\d[-./] ?\d/.test(text) && /\d{4}/.test(text),
  month: (text) => MONTH.test(text),
  year: (text) => /(?:1[89]|20)\d\d/.test(text),
  weekday: (text) => /(?:n|s|r|i|u)day|[NSRIU]DAY/.test(text),
  today: (text) => /[Tt]oday|TODAY|night|[Tt]his (?:mor|aft|eve)|yesterday|Yesterday|omorrow/.test(text),
  before: (text) => / ago\b|\b(?:[Tt]he|[Tt]hat|[Aa]) (?:\w+ )?(?:day|after|eve|mor)|the [123]?\d/.test(text),
  week: (text) => /week/.test(text),
  unit: (text) => /(?:ast|his|ext) (?:month|year)/.test(text),
  vague: (text) =>
    /ecent|oon\b|ortly|the other|due course|ummer|inter\b|pring\b|utumn|fall\b|revious|[Aa]s a |once |[Ii]n (?:the )?(?:com|rec|nex|pas|las|nea)|(?:hour|week|month|year|decade|day)s? (?:ago|ear|lat|sin|bef|on\b)|time ago|[Ll]ong ago/.test(
      text,
    ),
}

/** Answers each hint once. */
export function hintsOf(text: string): (hint: Hint) => boolean {
  const known = new Map<Hint, boolean>()
  return (hint) => {
    const before = known.get(hint)
    if (before !== undefined) return before
    const found = LOOKS[hint](text)
    known.set(hint, found)
    return found
  }
}
