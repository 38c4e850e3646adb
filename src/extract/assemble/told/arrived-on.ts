import { cued } from '../../words/cued.ts'
import { type Claim, claim } from '../claim.ts'
import { between, type Sentence, withoutDates } from '../sentence.ts'
import { type Context, subjectOf } from '../who/subject.ts'

const ARRIVED = cued(/^(?:arrived|landed|touched down|flew in)$/)
/** Behind the day the clause is over, or says at what hour. */
const OVER =
  /^(?:,? (?:on|at \d[\d:.]*(?: ?[ap]\.?m\.?)?(?: local time)?|in the (?:early )?\p{Ll}+|morning|afternoon|evening|night))*(?: *[.,]| and\b| *$)/iu

/** "The president is in Malta for a visit. … She arrived on Sunday at 9.30": of the visit told before, its first day. */
export function arrivedOn(sentence: Sentence, context: Context, told: readonly Claim[]): readonly Claim[] {
  for (const verb of sentence.verbs) {
    if (verb.verb.name !== 'visited' || !ARRIVED.test(verb.text, sentence)) continue
    const day = sentence.dates.find(({ start }) => start >= verb.end)
    if (day?.bearing !== 'at' || day.date?.precision !== 'day') continue
    if (!/^ (?:back |home )?(?:here )?(?:late |early )?(?:on )?$/.test(between(sentence, verb.end, day.start))) continue
    if (!OVER.test(withoutDates(sentence, day.end, day.end + 60))) continue
    const { people } = subjectOf(sentence, verb, context)
    const [who, another] = people
    if (!who || another) continue
    const visit = told.findLast(({ kind }) => kind === 'visit')
    if (visit?.date || !visit?.taking.some(({ person }) => person.name === who.name)) continue
    const at = { start: verb.start, end: verb.end, rule: 'days-of-visit' }
    return [{ ...claim(sentence, at, 'visit', null, [], { again: true, adds: true, lists: false }), date: day }]
  }
  return []
}
