import type { Event } from '../../core/event.ts'
import type { Mark } from '../reading/marks.ts'
import type { Word } from '../words.ts'

const PLANNED = /^(?:planned|scheduled|announced)$/
const OFF = /^(?:cancell?ed|scrapped|postponed|delayed|rescheduled)$/
/** What was put off is not what was dropped; who says "cancelled" may mean either. */
const PUT_OFF = /^(?:postponed|delayed|rescheduled)$/
const CALLED = /^(?:called)$/

/** "What is planned", "cancelled meetings", "what was called off". Takes the marks off the words it has read. */
export function statusesIn(words: readonly Word[], marks: Mark[]): readonly Event['status'][] {
  const out = new Set<Event['status']>()
  words.forEach(({ folded }, i) => {
    const free = marks[i] === 'silent' || marks[i] === 'word' || marks[i] === 'verb'
    const off = OFF.test(folded) || (CALLED.test(folded) && words[i + 1]?.folded === 'off')
    if (!free || !(off || PLANNED.test(folded))) return
    marks[i] = 'silent'
    const said = PUT_OFF.test(folded) ? (['postponed'] as const) : (['cancelled', 'postponed'] as const)
    for (const status of off ? said : (['planned'] as const)) out.add(status)
  })
  // "What was planned and did not take place".
  const came = words.findIndex(({ folded }) => /^(?:happen|happened|take|took|come|came|occur)$/.test(folded))
  const isNot = came > 0 && words.slice(0, came).some(({ folded }) => /^(?:not|never|didnt|didn't)$/.test(folded))
  return out.has('planned') && isNot ? ['cancelled', 'postponed'] : [...out]
}

/** Is it a word for what was announced and did not happen? */
export const isCalledOff = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && (OFF.test(word.folded) || (CALLED.test(word.folded) && next?.folded === 'off'))
