import { keeping } from '../../core/keeping.ts'
import { narrow } from './narrow.ts'

/** What patterns answered of one text: bits of those that were asked, and of those that match. */
interface Answers {
  asked: number
  matching: number
}

/** A pattern that is asked of texts of one kind: what it answered of one is kept. */
export class KeptPattern {
  readonly #pattern: RegExp
  readonly #bit: number
  readonly #longest: number
  readonly #answersOf: (text: string) => Answers

  constructor(pattern: RegExp, bit: number, longest: number, answersOf: (text: string) => Answers) {
    this.#pattern = narrow(pattern)
    this.#bit = bit
    this.#longest = longest
    this.#answersOf = answersOf
  }

  test(text: string): boolean {
    if (text.length > this.#longest) return this.#pattern.test(text)
    const answers = this.#answersOf(text)
    if (!(answers.asked & this.#bit)) {
      answers.asked |= this.#bit
      if (this.#pattern.test(text)) answers.matching |= this.#bit
    }
    return (answers.matching & this.#bit) !== 0
  }
}

const MOST = 2_000
/** Each has a bit of a small number. */
const PATTERNS = 30

/** Several patterns are asked of one text, one after the other. */
function lastFirst(answersOf: (text: string) => Answers): (text: string) => Answers {
  let [last, answers] = ['', answersOf('')]
  return (text) => {
    if (text !== last) [last, answers] = [text, answersOf(text)]
    return answers
  }
}

/** For texts of one kind, of which the same few come again and again, none of them longer than so many letters. */
function patternsFor(longest: number): (pattern: RegExp) => KeptPattern {
  const answersOf = lastFirst(keeping(MOST, (_text: string): Answers => ({ asked: 0, matching: 0 })))
  let count = 0
  return (pattern) => {
    if (count === PATTERNS) throw new Error('there is no bit for one more pattern of this kind')
    return new KeptPattern(pattern, 1 << count++, longest, answersOf)
  }
}

/** V8 copies so short a part of a text; a longer one, kept, would keep the whole text in memory. */
const COPIED = 12

/** For offices: "Prime Minister". */
export const ofOffice = patternsFor(60)
/** For the words of a verb: "met with". */
export const ofVerb = patternsFor(COPIED)
/** For what stands between two mentions: ", ", " with the ". */
export const ofGap = patternsFor(COPIED)
