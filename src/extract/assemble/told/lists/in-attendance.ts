import { cued } from '../../../words/cued.ts'
import { type Claim, claim, take } from '../../claim.ts'
import { between, type Sentence } from '../../sentence.ts'
import { listUpTo } from '../../who/people-lists.ts'

/** "…, with Ministers Lund and Vik in attendance", "With Governor Brel in the chair, the board met" */
const THERE = cued(/ (?:also )?(?:in attendance|in the chair|present|on hand)\b(?=[.,;]|$)/)

export function inAttendance(sentence: Sentence): Claim | null {
  const there = THERE.exec(sentence.passage.text, sentence)
  const end = there ? sentence.passage.start + there.index : 0
  const last = there ? sentence.people.findIndex((person) => person.end === end) : -1
  if (!there || last < 0) return null
  const people = listUpTo(sentence, last)
  const start = people[0]?.start ?? end
  if (!/(?:^|, |\s)[Ww]ith (?:the )?$/.test(between(sentence, sentence.passage.start, start))) return null
  const at = { start: end, end: end + there[0].length, rule: 'in-attendance' }
  const taking = people.map((person) => take(person, 'took part', sentence, at.rule))
  return claim(sentence, at, 'other', null, taking, { again: true, adds: true, lists: false })
}
