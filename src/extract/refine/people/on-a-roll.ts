import type { PersonMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import type { Frame } from '../../recognise/frame.ts'
import { groupAbove, isPortfolio } from '../../words/listed.ts'
import {
  CABINET_BELOW,
  isGroup,
  isHeader,
  isOfficeOnRoll,
  isOthers,
  NAMED_BELOW,
  PRESENT_BELOW,
  PRESENT_BESIDE,
} from '../../words/roll.ts'

/**
 * "Present:", and below it "Elva Torsund", "Jan Vik, Chairman", "Olba Kestrin (item 4)": whoever opens a line there is
 * somebody, though no list has the given name, when enough of the others are known. `peopleIn` are those named in each frame.
 */
export function onARoll(
  peopleIn: readonly (readonly PersonMention[])[],
  frames: readonly Frame[],
  isSure: (each: PersonMention) => boolean,
): readonly PersonMention[] {
  const found: PersonMention[] = []
  for (let p = 0; p < frames.length; p++) {
    const frame = frames[p]
    if (!frame || frame.passage.role === 'noise') continue
    let known = 0
    const named: PersonMention[] = []
    const beside = PRESENT_BESIDE.exec(frame.passage.text, frame)?.[0].length ?? 0
    if (beside > 0 && beside < frame.passage.text.length) {
      found.push(...inRow(peopleIn[p] ?? [], frame.passage, beside, isSure))
      continue
    }
    const isSureList = opensCabinet(frame)
    if (!isSureList && !opensRoll(frame)) continue
    let headed = isSureList
    for (let line = p + 1; line < frames.length && line < p + LONGEST; line++) {
      const { passage } = frames[line] ?? frame
      if (isHeader(passage.text)) headed = true
      if (isGroup(passage.text) || isOthers(passage.text) || isHeader(passage.text) || NUMBER.test(passage.text))
        continue
      const here = peopleIn[line] ?? []
      const [first] = here
      const ahead = first ? passage.text.slice(0, first.start - passage.start) : ''
      const opens = first && (LEAD.test(ahead) || isPortfolio(OFFICE_LEAD.exec(ahead)?.[1] ?? ''))
      const goesOn = opens && ITEM.test(passage.text.slice(first.end - passage.start))
      if (!goesOn && !OFFICE_ALONE.test(passage.text)) break
      for (const each of goesOn ? (isRow(here, passage) ? here : [first]) : [])
        if (isSure(each)) known++
        else named.push(each)
    }
    // below "The new cabinet:", or "Name | Office", nobody need be known
    if (headed ? known + named.length >= FEWEST : known >= FEWEST && known * 3 >= named.length) found.push(...named)
  }
  return found
}

/** "Members present: Jan Vik, Olba Kestrin, Mia Holm": those of the row whom nothing else tells to be somebody. */
function inRow(
  people: readonly PersonMention[],
  passage: Passage,
  from: number,
  isSure: (each: PersonMention) => boolean,
): readonly PersonMention[] {
  const row = people.filter(({ start }) => start >= passage.start + from)
  const unsure = row.filter((each) => !isSure(each))
  return row.length - unsure.length >= FEWEST && isRow(row, passage) ? unsure : []
}

/** "Jan Vik (items 4-7), Olba Kestrin (item 4), Mia Holm", "Jan Vik and Mia Holm": nothing but brackets between them. */
const isRow = (people: readonly PersonMention[], { text, start }: Passage): boolean =>
  (people.length > 2 || / and $/.test(text.slice(0, (people[1]?.start ?? start) - start))) &&
  people.every((person, i) => {
    const before = people[i - 1]
    // "Jan Vik, Manager, Harbour Accounts": one, and what he is
    if (isOfficeOnRoll(person.name)) return false
    return !before || IN_ROW.test(text.slice(before.end - start, person.start - start))
  })
const IN_ROW = /^(?: ?\([^()]{1,80}\))?(?:,|;| and|,? &)\s(?:and )?$/

const opensRoll = (frame: Frame): boolean =>
  PRESENT_BELOW.test(frame.passage.text, frame) || NAMED_BELOW.test(frame.passage.text, frame)
/** "The new cabinet:", "Two judges were sworn in on Monday:": those below are people. */
const opensCabinet = (frame: Frame): boolean =>
  CABINET_BELOW.test(frame.passage.text, frame) || groupAbove(frame.passage, frame) !== null
/** "Health and Welfare: " in front of a name */
const OFFICE_LEAD = /^\W*(?:\d{1,2}\W+)?(\p{Lu}[^.:;–—]{3,80}?)\s*[:–—-]\s*$/u
/** "3." stands as a sentence of its own. */
const NUMBER = /^\(?\d{1,2}[.)]$/

/** Lines. */
const LONGEST = 120
/** Of those on the roll whom the document or a list knows by themselves. */
const FEWEST = 2
const LEAD = /^[^\p{L}\d]*(?:\d{1,2}[.)]\s*)?$/u
/** Behind a name: nothing, brackets, an office, or more names, but no sentence. */
const ITEM =
  /^(?: ?\([^()]*\))?(?:(?:\s*[,;–—|:…-]+|\s*\.{3,}|\s{2,})\s*(?=\s)[^!?]*|\s{2,}[^!?]*| and \p{Lu}[^!?]*)?[.;,]?$/u
const OFFICE_ALONE = /^\W*\p{Lu}[^.:;!?]{2,60}$/u
