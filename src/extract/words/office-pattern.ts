import { keeping } from '../../core/keeping.ts'

/** What patterns answered of one office: bits of those that were asked, and of those that match. */
interface Answers {
  asked: number
  matching: number
}

const answersOf = keeping(2_000, (_office: string): Answers => ({ asked: 0, matching: 0 }))
let count = 0

/** A pattern that is asked of offices. The same few come again and again, and what it answered of one is kept. */
export class OfficePattern {
  readonly #pattern: RegExp
  readonly #bit: number

  constructor(pattern: RegExp) {
    if (count > 30) throw new Error('so many patterns have no bit of their own')
    this.#pattern = pattern
    this.#bit = 1 << count++
  }

  test(office: string): boolean {
    const answers = answersOf(office)
    if (!(answers.asked & this.#bit)) {
      answers.asked |= this.#bit
      if (this.#pattern.test(office)) answers.matching |= this.#bit
    }
    return (answers.matching & this.#bit) !== 0
  }
}

export const ofOffice = (pattern: RegExp): OfficePattern => new OfficePattern(pattern)
