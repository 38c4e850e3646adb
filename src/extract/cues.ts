/**
 * Words without which a rule has nothing to read, as bits. Each word of the language is looked at once; a passage has the
 * cues of all its words, and a rule that needs one it has not is not tried. So a cue may be given too often, never too
 * seldom: whoever widens a rule widens its cue.
 */
export const CUE = {
  /** "28", "9th", "G20" */
  digit: 1 << 0,
  /** "2022", "1990s" */
  year: 1 << 1,
  /** "February", "Feb.", "MAY" */
  month: 1 << 2,
  /** "Monday", "Tuesdays" */
  weekday: 1 << 3,
  /** "today", "tonight", "morning" */
  today: 1 << 4,
  week: 1 << 5,
  /** "month" and "year" themselves: "last month". */
  unit: 1 << 6,
  /** "ago", "the following day", "on the 14th" */
  before: 1 << 7,
  /** "recently", "soon", "in the coming weeks", "last summer" */
  vague: 1 << 8,
} as const

const WORDS: readonly (readonly [number, RegExp])[] = [
  [CUE.digit, /\d/],
  [CUE.year, /(?:1[89]|20)\d\d/],
  [CUE.month, /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/],
  [CUE.weekday, /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  [CUE.today, /today|yesterday|tomorrow|night|morning|afternoon|evening/i],
  [CUE.week, /week/],
  [CUE.unit, /\b(?:month|year)\b/],
  [CUE.before, /\b(?:ago|day|afternoon|evening|morning)\b|\d(?:st|nd|rd|th)\b/],
  [
    CUE.vague,
    /\b(?:recently|soon|shortly|future|due|ago|previously|past|student|child|boy|girl|young|once|spring|summer|autumn|fall|winter|hours?|days?|weeks?|months?|years?|decades?)\b/i,
  ],
]

/** The cues of one word by its letters. */
export const cuesOf = (word: string): number =>
  WORDS.reduce((bits, [bit, pattern]) => (pattern.test(word) ? bits | bit : bits), 0)
