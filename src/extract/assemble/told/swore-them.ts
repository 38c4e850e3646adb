import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { isOwner } from '../who/people-lists.ts'
import { ADMINISTERS, SWEARING_IN } from './office-given.ts'

/** "swore them into office", "swore him in" */
const SWORE_THEM = cued(/^ (?:then |officially |formally )?(swore|swears|will swear) (them|him|her) in(?:to office)?\b/)
/** "Brel and his cabinet visited Rowan House on Monday, where Governor Vik": whom, the sentence has said. */
const WHERE = /\bwhere (?:the )?$/

/** "…, where Governor General Vik swore them into office": he was there, and so was whoever the sentence begins with. */
export function sworeThem(sentence: Sentence): readonly Claim[] {
  if (!SWORE_THEM.mayFit(sentence)) return []
  return sentence.people.flatMap((person, i) => {
    const swore = SWORE_THEM.exec(between(sentence, person.end, person.end + LONGEST), sentence)
    if (!swore || isOwner(sentence, person)) return []
    const where = WHERE.test(between(sentence, sentence.passage.start, person.start))
    const sworn = where ? sentence.people.slice(0, i).slice(0, 1) : []
    const at = { start: person.end + 1, end: person.end + swore[0].length, rule: 'swore-them' }
    const taking = [
      ...sworn.map((each) => take(each, 'took part', sentence, at.rule)),
      take(person, 'took part', sentence, ADMINISTERS),
    ]
    const told = claim(sentence, at, 'ceremony', null, taking, { again: true, adds: false, lists: false })
    return [{ ...told, called: SWEARING_IN }]
  })
}
/** Characters: " officially swore them into office" */
const LONGEST = 40
