import { cued } from '../words/cued.ts'
import { IS } from '../words/lexicon.ts'
import { nth } from '../words/nth.ts'
import { wordList } from '../words/word-list.ts'
import { textOf } from './body.ts'
import { type Frame, means } from './frame.ts'
import { skipHonorifics } from './is-name.ts'
import { nameAt } from './name.ts'
import type { Office } from './office.ts'
import { type Read, readPerson } from './person-mention.ts'

/*
 * Who governs which part of a country: reports of such meetings list many, each beside the own state.
 */

export const GOVERNS = /^(?:(?:Deputy|State) )*(?:Governor|Premier|Chief Minister|Mayor)$/
const GOVERNS_STATE = /^((?:Deputy )?(?:Governor|Premier|Chief Minister|Mayor)) of \p{Lu}/u

/** "the Governors of Kano, Ana Brel; Oyo, Jan Vik; and Ekiti, Mia Holm": each behind the own state; null when it is no such list. */
export function governorsOf(frame: Frame, office: Office, from: number): readonly Read[] | null {
  const { words } = frame
  if (!office.many || words[from]?.text !== ',') return null
  const role = GOVERNS.test(office.role) ? office.role : GOVERNS_STATE.exec(office.role)?.[1]
  if (!role) return null
  let first = from
  while (words[first - 1]?.capital && first > office.from) first--
  const people: Read[] = []
  let start = office.from
  for (let state = first, end = from; words[end]?.text === ','; ) {
    const name = nameAt(frame, skipHonorifics(frame, end + 1))
    // "Deputy Governors of the Bank, Dr. Ana Brel, Dr. Jan Vik": people, and no states
    if (!name || name.to - name.from < 2 || means(frame, state, IS.honorific | IS.given)) break
    people.push(
      readPerson(frame, { ...office, role, represents: textOf(frame, state, end) }, name, start, 'offices-names'),
    )
    start = name.to
    while (/^(?:,|;|and|&)$/.test(words[start]?.key || words[start]?.text || '')) start++
    state = start
    end = state
    while (words[end]?.capital && end - state < 3) end++
    if (end === state) break
  }
  return people.length > 1 ? people : null
}

/** "Rivers" in "Cross Rivers Mia Holm" */
export const isWithinRegion = ({ matches }: Frame, i: number): boolean =>
  nth(matches, i - 1)?.some(({ entry, length }) => length > 1 && entry.is === 'body' && entry.stands === entry.name) ===
  true

const GOVERNORS = cued(/\bgovernors\b[^.;]{0,80}(?:\b(?:are|were|includ\w+|attended by)\b|:)/i)
const WHERE = wordList('in at of from to near')
/** "the governors there were Kano State Ana Brel, Oyo State, Jan Vik and Cross River Mia Holm": of what they are the governors. */
export function stateBefore(frame: Frame, i: number): { from: number; represents: string } | null {
  const { words, matches, passage } = frame
  const comma = nth(words, i - 1)?.text === ',' ? 1 : 0
  const state = nth(words, i - 1 - comma)?.text === 'State' ? 1 : 0
  if (comma > state) return null
  const end = i - comma - state
  for (let from = Math.max(0, end - 2); from < end; from++) {
    const region = matches[from]?.find(({ entry, length }) => from + length === end && entry.is === 'body')
    if (region?.entry.is !== 'body' || !means(frame, from, IS.place) || WHERE.has(nth(words, from - 1))) continue
    return GOVERNORS.test(passage.text, frame) ? { from, represents: region.entry.stands } : null
  }
  return null
}
