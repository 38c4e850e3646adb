import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Citation } from '../../core/citation.ts'
import type { Period } from '../../core/subject.ts'
import { MONTHS } from '../../wording/dates.ts'

/** So many sentences are looked through, and so many are shown. */
const READ = 50
const SHOWN = 2

/**
 * Sentences that give just this day: "on 20 January 2024"; without a year in the year of their document. Of a month or a
 * year those that name it with its year: "in April 2022", "made in 2003".
 */
export function sentencesOfDay({ from, precision }: Period, chronicle: Chronicle): readonly Citation[] {
  if (precision === 'month' || precision === 'year') return sentencesOfTime(from, precision, chronicle)
  if (precision !== 'day') return []
  const [year = '', month = '', day = ''] = from.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const said = `${Number(day)}(?:st|nd|rd|th)?`
  const short = `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`
  const pattern = new RegExp(
    `(?<!\\d)(?:${said}(?: of)? ${short}|${short} ${said})(?!\\d)(?:,? ?(?<year>(?:1[89]|20)\\d\\d))?`,
    'iu',
  )
  return [name, name.slice(0, 3)]
    .flatMap((words) => chronicle.quotes(`${Number(day)} ${words}`, { offset: 0, limit: READ }).items)
    .filter(({ quote, published }) => {
      const found = pattern.exec(quote)
      return found !== null && (found.groups?.year ?? published?.slice(0, 4)) === year
    })
    .slice(0, SHOWN)
}

function sentencesOfTime(from: Period['from'], precision: 'month' | 'year', chronicle: Chronicle): readonly Citation[] {
  const [year = '', month = ''] = from.split('-')
  const words = precision === 'year' ? year : `${MONTHS[Number(month) - 1]} ${year}`
  const said = new RegExp(`(?<![\\p{L}\\d/.,-])${words.replace(' ', ',? (?:of )?')}(?![\\d/-])`, 'iu')
  return chronicle
    .quotes(words, { offset: 0, limit: READ })
    .items.filter(({ quote }) => said.test(quote))
    .slice(0, SHOWN)
}
