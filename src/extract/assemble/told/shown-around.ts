import { cued, someCued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** "District Governor Vik informed President Brel about the harbour": what only somebody who is there does for a visitor. */
const SHOWS = cued(/^ (?:then |also )?(?:informed|briefed|showed|guided) (?:the )?$/)
/** "Chief Executive Vik gave President Brel a briefing" */
const GAVE = cued(/^ (?:then |also |later )?gave (?:the )?$/)
const A_TOUR =
  /^ (?:and (?:his|her) delegation )?(?:an? |the )?(?:\p{L}+ )?(?:briefing|tour|presentation|overview|account)\b/u
/** "The President was briefed on the works by Governor Vik" */
const SHOWN_BY = cued(
  /\b(?:was|were) (?:informed|briefed|guided|shown|given (?:a tour|information))\b[^.;:“”"]{0,90} by (?:the )?$/,
)
const SHOWN = someCued(SHOWS, GAVE, SHOWN_BY)

/** Who told a visitor of the place, in a report that has just told the visit. */
export function shownAround(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  if (!SHOWN.mayFit(sentence)) return []
  const { passage, people } = sentence
  const visit = told.findLast(({ kind, taking }) => kind === 'visit' && taking.length > 0)
  if (visit?.status !== 'held' || /^(?:month|year)$/.test(visit.date?.date?.precision ?? '')) return []
  if (visit.sentence.passage.report !== passage.report) return []
  if (passage.paragraph - visit.sentence.passage.paragraph > 4) return []
  if (sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)) return []
  const visitors = new Set(visit.taking.map(({ person }) => person.name))
  const host = people.find((person, i) => {
    if (visitors.has(person.name)) return false
    const next = people[i + 1]
    const gap = next && visitors.has(next.name) ? between(sentence, person.end, next.start) : ''
    if (SHOWS.test(gap, sentence)) return true
    if (next && GAVE.test(gap, sentence) && A_TOUR.test(between(sentence, next.end, next.end + 60))) return true
    const [visitor] = people
    return visitor && visitors.has(visitor.name)
      ? SHOWN_BY.test(between(sentence, passage.start, person.start), sentence)
      : false
  })
  if (!host) return []
  const at = { start: host.start, end: host.end, rule: 'shown-around' }
  const taking = [take(host, 'took part', sentence, at.rule)]
  return [claim(sentence, at, 'visit', null, taking, { again: true, adds: true, lists: false })]
}
