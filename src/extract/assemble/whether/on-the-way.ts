import { cued } from '../../words/cued.ts'
import { between, type Sentence } from '../sentence.ts'

const SET_OUT_TO = cued(
  /\b(?:left|departed|set off|set out|embarked|flew out)\b(?! office)[^.;:]{0,120}\bto (?:also )?$/,
)

/** "left on Sunday for Lima to attend the talks": the day is that of leaving, and the talks are still to come. */
export const isOnTheWay = (sentence: Sentence, at: { readonly start: number }): boolean =>
  SET_OUT_TO.test(between(sentence, sentence.passage.start, at.start), sentence)
