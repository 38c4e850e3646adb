import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { nth } from '../words/nth.ts'
import { wordList } from '../words/word-list.ts'
import type { Frame } from './frame.ts'
import type { Office } from './office.ts'

const TO_OFFICE = wordList('both all the')
/** Behind the office: its end, and no verb, or it is of those who tell it: "Vik and Holm, ministers said". */
const ENDS_OFFICE = /^(?:[,.;:)–—]|at|from|in|who)$/
const AND = /^,? (?:and|&) (?:the )?$/
/** "Presidents of the Banks of Riga and Oslo, respectively": each of one of them. */
const RESPECTIVELY = /^[^;:.]{0,60}\brespectively\b/

/**
 * "Jon Vik and Mia Holm, Deputy Governors of the Bank of Malta,": what all of a list are stands behind the last of them, and
 * `found` are those who are named there and the office alone, in their order.
 */
export function withOfficeOfAll(
  { words, passage }: Frame,
  office: Office,
  found: (PersonMention | OfficeMention)[],
): (PersonMention | OfficeMention)[] {
  if (!ENDS_OFFICE.test(words[office.to]?.key || words[office.to]?.text || '.')) return found
  let comma = office.from - 1
  while (TO_OFFICE.has(nth(words, comma))) comma--
  if (nth(words, comma)?.text !== ',') return found
  const between = (from: number, to: number) => passage.text.slice(from - passage.start, to - passage.start)
  const last = found.findIndex(({ is, end }) => is === 'person' && end === nth(words, comma - 1)?.end)
  let first = last
  for (let i = last; i >= 0; i--) {
    const [person, behind] = [found[i], found[i + 1]]
    if (person?.is !== 'person' || person.role !== null) break
    const gap = i < last && behind ? between(person.end, behind.start) : ''
    // the last of them behind "and", and commas between the others
    const isLast = i === last - 1 || /^Mess/.test(behind?.text ?? '')
    if (i < last && gap !== ', ' && !(isLast && AND.test(gap))) break
    if (i === last - 1 && gap === ', ') break
    first = i
  }
  if (first === last) return found
  const end = nth(words, office.to - 1)?.end ?? 0
  if (RESPECTIVELY.test(between(end, end + 80))) return found
  return found.flatMap((one, i): (PersonMention | OfficeMention)[] => {
    if (one.is === 'office') return one.start >= (nth(words, comma)?.start ?? 0) && one.end === end ? [] : [one]
    if (i < first || i > last) return [one]
    const holder = { ...one, role: office.role, represents: one.represents ?? office.represents }
    return [i === last ? { ...holder, end, text: between(one.start, end) } : holder]
  })
}
