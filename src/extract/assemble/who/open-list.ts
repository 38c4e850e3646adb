import { inLines } from '../../../core/in-lines.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

const OTHERS =
  "(?:others?\\b(?!['’]s)|more\\b|elsewhere|(?:\\p{L}+ ){0,3}?(?:leaders|heads|presidents|ministers|officials|representatives|members|delegat(?:es|ions)|ambassadors|diplomats|governors|envoys|experts|guests|dignitaries|colleagues|counterparts|partners|allies|executives|commissioners|secretaries|advisers|advisors|staff|aides|lawmakers|participants|countries|nations)\\b)"
/** Behind the last name: "and several other leaders", "and other heads of state", "among others", "et al." */
const OPEN_BEHIND = inLines('iu')`
  ^[^.;:,]{0,60}?\s*(?:,|–|—|-|\()?\s*(?:
    among (?:many |several )?others|amongst others|among them|inter alia|et al\b|etc\b
    |(?:and|as well as|along with|together with|alongside|plus|&)\s+(?:
      (?:
        the|a|an|several|many|some|various|numerous|most|all|dozens of|scores of|a number of|a handful of|two|three
        |four|five|six|seven|eight|nine|ten|\d+
      ) ){0,2}${OTHERS}
  )
`
/** In front of the names: "included, among others, ", "Among those present were", "The participants included" */
const OPEN_BEFORE = cued(
  inLines('i')`
    \b(?:
      (?:participants|attendees|guests|delegates|dignitaries|leaders|those (?:present|attending|there))
        \b[^.;:]{0,80}\binclud(?:e|ed|es|ing)\b
      |also (?:present|attending|there|in attendance|joining)|(?:present|there|attending|joining) (?:was|were) also
      |among (?:many |several )?others|inter alia|among (?:those|the (?:participants|guests|attendees))
      |some of (?:those|the participants)
    )\b
  `,
)
/** An item below a list: "- and others" */
const OPEN_ITEM = cued(
  /^\W*(?:and\s+)?(?:(?:several|many|some|various|numerous)\s+)?(?:others?\b|more\b|among others|et al\b|etc\b)/i,
)

/** Does a list of those present say itself that there were more than it names? */
export function isOpenList(claim: Claim, sentences: readonly Sentence[]): boolean {
  const { sentence, taking, at } = claim
  const people = taking
    .map(({ person }) => person)
    .filter(({ start }) => start >= at.start && start < sentence.passage.end)
  const first = people[0]
  const last = people.at(-1)
  const before = between(sentence, sentence.passage.start, first?.start ?? at.end)
  if (OPEN_BEFORE.test(before, sentence)) return true
  if (last && OPEN_BEHIND.test(between(sentence, last.end, last.end + 160))) return true
  if (last && namelessNext(sentence, last.end)) return true
  if (claim.rule !== 'listed-below') return false
  const below = sentences[sentences.indexOf(taking.at(-1)?.sentence ?? sentence) + 1]
  return below !== undefined && OPEN_ITEM.test(below.passage.text, below)
}

/** "…, Chancellor Odin and the Prime Minister of Spain": somebody more, without a name. */
const namelessNext = (sentence: Sentence, end: number): boolean =>
  sentence.offices.some(
    (office) =>
      office.start >= end &&
      /^\s*,?\s*(?:and|as well as)\s+(?:an?\s+|the\s+)?$/i.test(between(sentence, end, office.start)),
  )
