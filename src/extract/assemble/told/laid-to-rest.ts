import { cued } from '../../words/cued.ts'
import { type Claim, claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

const LAID = cued(
  /\b(?:was|is|will be|is to be|has been)(?: \p{Ll}+ly)? (?:laid to rest|buried|interred)\b(?! (?:alive|under|beneath)\b)/u,
)

/** "Former President Brel was laid to rest in Linz on Monday": a funeral with its day, and nobody is there for being buried. */
export function laidToRest(sentence: Sentence): readonly Claim[] {
  const { text, start } = sentence.passage
  const laid = LAID.exec(text, sentence)
  if (!laid) return []
  const at = { start: start + laid.index, end: start + laid.index + laid[0].length, rule: 'laid-to-rest' }
  const whom = [...sentence.people, ...sentence.offices].some(({ end }) => end <= at.start)
  if (!whom || /\b(?:who|whom|where)\b[^,]*$/.test(between(sentence, start, at.start))) return []
  const read = claim(sentence, at, 'ceremony', null, [], { again: true, adds: false, lists: false })
  return read.date?.date?.precision === 'day' ? [{ ...read, called: 'funeral' }] : []
}
