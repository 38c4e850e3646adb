import type { SaidDate } from '../../../core/said-date.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { COMMA, DAY, GAP, isDay, MONTH, saidDay, WEEKDAY, YEAR } from './calendar.ts'
import type { DateForm, Groups } from './form.ts'

const NUMBERED = (text: string) => /\d[-./] ?\d/.test(text)
/** Not "16:25 September 18": what stands behind a colon is minutes. */
const BEFORE = '(?<![\\w$€£.-]|\\d:)'
const year = `(?:(?:${COMMA}| in )(?<year>${YEAR}))?`

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
/** From the first to the thirty-first. */
const ORDINALS = [
  ...UNITS,
  ...TEENS,
  'twentieth',
  ...UNITS.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
]

/** One day, or the week of a day, written out. Where two of them begin at the same word the first in this list has it. */
export const DAYS: readonly DateForm[] = [
  {
    name: '2022-02-28',
    needs: CUE.year,
    looks: NUMBERED,
    pattern: cued(
      /(?<![\w.-])(?<year>(?:1[89]|20)\d\d)(?<mark>[-/.])(?<month>\d\d)\k<mark>(?<day>\d\d)(?=T\d\d|[^\w-]|$)/g,
    ),
    read: (g) => numbered(g.year, g.month, g.day),
  },
  {
    name: '28.02.2022',
    needs: CUE.year,
    looks: NUMBERED,
    pattern: cued(/(?<![\w.-])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>(?:1[89]|20)\d\d)(?![\w-])/g),
    read: (g) => numbered(g.year, g.month, g.day),
  },
  {
    // 28/02/2022 and 02/28/2022 can only be read in one way, 02/03/2022 in two
    name: '28/02/2022',
    needs: CUE.year,
    looks: NUMBERED,
    pattern: cued(
      /(?<![\w./-])(?<first>\d{1,2})(?<mark>[-/])(?<second>\d{1,2})\k<mark>(?<year>(?:1[89]|20)\d\d)(?![\w/-])/g,
    ),
    read: (g) => {
      const [british, american] = [numbered(g.year, g.second, g.first), numbered(g.year, g.first, g.second)]
      if (!british || !american || g.first === g.second) return british ?? american
      return { is: 'two orders', first: Number(g.first), second: Number(g.second), year: Number(g.year) }
    },
  },
  {
    name: 'the week of 12 June',
    needs: CUE.week,
    pattern: cued(
      new RegExp(
        `\\b[Tt]he week (?:of|beginning|commencing|starting)(?: on)? (?:(?<day>${DAY}) (?<month>${MONTH})|(?<monthB>${MONTH}) (?<dayB>${DAY}))${year}`,
        'g',
      ),
    ),
    read: (g) => {
      const said = saidDay(g.day ?? g.dayB ?? '', g.month ?? g.monthB ?? '', g.year)
      return said ? { is: 'week of', day: said } : { is: 'no such day' }
    },
  },
  {
    // also "Tuesday (19 April 2022)", "Thursday 24th of March", "28-Feb-2022"
    name: '28 Feb. 2022',
    needs: CUE.digit | CUE.month,
    pattern: cued(
      new RegExp(
        `${BEFORE}(?:(?<weekday>${WEEKDAY}),? {1,3}\\(?(?:the )?)?(?<day>${DAY})(?:${GAP}(?:day )?(?:of {1,2})?|-)(?<month>${MONTH})(?:(?:${COMMA}|-)(?<year>${YEAR}))?`,
        'g',
      ),
    ),
    read: (g) => day(g),
  },
  {
    name: 'the fifth of December',
    needs: CUE.month,
    pattern: cued(
      new RegExp(
        `\\b[Tt]he (?<ordinal>${ORDINALS.join('|')})(?: day)? of (?<month>${MONTH})(?:${COMMA}(?<year>${YEAR}))?`,
        'g',
      ),
    ),
    read: (g) => day({ ...g, day: String(ORDINALS.indexOf(g.ordinal ?? '') + 1) }),
  },
  {
    // also "Monday, January 24", "Tuesday (April 19th)"
    name: 'January 24, 2022',
    needs: CUE.digit | CUE.month,
    pattern: cued(
      new RegExp(
        `${BEFORE}(?:(?<weekday>${WEEKDAY}),? {1,3}\\(?(?:the )?)?(?<month>${MONTH})${GAP}(?:the )?(?<day>${DAY})${year}`,
        'g',
      ),
    ),
    read: (g) => day(g),
  },
]

function day(g: Groups): SaidDate {
  const said = saidDay(g.day ?? '', g.month ?? '', g.year, g.weekday)
  return said ? { is: 'day', ...said } : { is: 'no such day' }
}

function numbered(year = '', month = '', date = '') {
  const said = { year: Number(year), month: Number(month), day: Number(date), weekday: null }
  return isDay(said) ? { is: 'day' as const, ...said } : null
}
