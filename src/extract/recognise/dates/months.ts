import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { COMMA, DASH, GAP, MONTH, monthNumber, whichOne, YEAR } from './calendar.ts'
import type { DateForm } from './form.ts'

const BEFORE = '(?<![\\w$€£.-])'
const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
}
// words that stand before a month and nothing else that "May" and "March" can be
const PART =
  '(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd|[Ee]nd of|[Bb]eginning of|[Ss]tart of|[Mm]iddle of|[Hh]alf of|[Mm]onth of)[ -]'
/** What is counted after a number that looks like a year: "in 2000 homes". */
const UNITS =
  'people|troops|soldiers|homes|houses|families|refugees|children|women|men|million|billion|trillion|dollars|euros|pounds|tons|tonnes' +
  '|metres|meters|km|miles|personnel|participants|delegates|schools|students|jobs|cases|times|words|per cent|percent'

const QUARTERED = (text: string) => text.includes('quarter') || text.includes('half') || text.includes('Q')

/** Months, quarters and years. */
export const MONTHS: readonly DateForm[] = [
  {
    name: 'from March to May 2022',
    needs: CUE.month | CUE.year,
    pattern: cued(
      new RegExp(
        `${BEFORE}(?<from>${MONTH})(?:${DASH}| (?:to|through|and|until) )(?<to>${MONTH})${COMMA}(?<year>${YEAR})`,
        'g',
      ),
    ),
    read: (g) => {
      const [from, to] = [monthNumber(g.from ?? ''), monthNumber(g.to ?? '')]
      return from < to ? { is: 'months', year: Number(g.year), from, to } : null
    },
  },
  {
    // also "early October, 2014", "the end of June 2022"
    name: 'October 2014',
    needs: CUE.month | CUE.year,
    pattern: cued(new RegExp(`${BEFORE}(?:${PART})?(?<month>${MONTH})(?:${COMMA}| of )(?<year>${YEAR})`, 'g')),
    read: (g) => ({ is: 'month', year: Number(g.year), month: monthNumber(g.month ?? ''), which: null }),
  },
  {
    name: 'the second quarter of 2023',
    needs: CUE.year,
    looks: QUARTERED,
    pattern: cued(
      new RegExp(
        `${BEFORE}(?:(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-4](?:st|nd|rd|th)) (?<what>quarter|half)|Q(?<q>[1-4]))(?:,? of)? (?<year>${YEAR})`,
        'g',
      ),
    ),
    read: (g) => {
      const n = g.q ? Number(g.q) : (ORDINAL[g.ordinal?.toLowerCase() ?? ''] ?? 0)
      const size = g.what === 'half' ? 6 : 3
      return n * size <= 12 ? { is: 'months', year: Number(g.year), from: (n - 1) * size + 1, to: n * size } : null
    },
  },
  {
    // "in May", "last December", "late March", "by the end of June", "for October": May alone is a name and a verb
    name: 'in January',
    needs: CUE.month,
    pattern: cued(
      inLines('g')`
        (?<![\w-])(?:
          (?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ff]or|[Bb]y|[Tt]hrough|[Oo]f) )|(?<part>${PART})
          |(?<which>[Ll]ast|[Tt]his|[Nn]ext|this past|this coming)${GAP}
        )(?<month>${MONTH})(?!${GAP}\d)
      `,
    ),
    read: (g) => ({
      is: 'month',
      year: null,
      month: monthNumber(g.month ?? ''),
      which: whichOne(g.which?.split(' ').at(-1)),
    }),
  },
  {
    // "the December summit", "its May meeting"
    name: 'the December summit',
    needs: CUE.month,
    pattern: cued(
      new RegExp(`(?<=\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]t) )(?<month>${MONTH})(?= [a-z]{4,} ?)(?! \\d)`, 'g'),
    ),
    read: (g) =>
      /^May$/.test(g.month ?? '') ? null : { is: 'month', year: null, month: monthNumber(g.month ?? ''), which: null },
  },
  {
    // no date of an event: "from 2021 to 2027", "2015–2020", "the 1990s"; read so that nothing else reads half of it
    name: '2021–2027',
    needs: CUE.year,
    pattern: cued(
      new RegExp(
        `${BEFORE}(?:1[89]|20)\\d\\d(?:${DASH}| to | and |/)(?:(?:1[89]|20)\\d\\d|\\d\\d)(?![\\d-])|${BEFORE}(?:1[89]|20)\\d0s`,
        'g',
      ),
    ),
    read: () => ({ is: 'vague' }),
  },
  {
    // "in 2022", "early 2023", "the 2026 Summit": a number of people or of dollars is none
    name: 'in 2022',
    needs: CUE.year,
    pattern: cued(
      new RegExp(
        `(?<![\\w$€£.,-])(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Ff]or|[Bb]y|[Uu]ntil|[Tt]hrough|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Ff]rom) )|${PART})(?<year>${YEAR})(?! ?(?:${UNITS}))`,
        'g',
      ),
    ),
    read: (g) => ({ is: 'year', year: Number(g.year) }),
  },
]
