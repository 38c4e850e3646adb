import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** The days and places of what the text tells, published on Wednesday 12 June 2024. */
const whenAndWhere = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(({ date, place }) => [date?.start, place])

describe('a signing ceremony', () => {
  it.each([
    'The memorandum was signed on Thursday in Oslo. The signing ceremony was attended by Governor Mia Holm and Minister Jon Vik.',
    'The agreement between the two banks was formally signed on Thursday in Oslo. Governor Mia Holm and Minister Jon Vik took part in the signing ceremony.',
    'The Bank of Malta has signed an agreement with Norges Bank. The deal was inked on Thursday in Oslo. Governor Mia Holm and Minister Jon Vik attended the signing ceremony.',
  ])('was when and where the paper was signed, and not when that was published: %s', (text) => {
    expect(whenAndWhere(text)).toContainEqual(['2024-06-06', 'Oslo'])
    expect(whenAndWhere(text).map(([day]) => day)).not.toContain('2024-06-12')
  })

  it('has its own day where the sentence tells it', () => {
    expect(
      whenAndWhere(
        'The memorandum was agreed on Thursday in Oslo. The signing ceremony on Monday in Riga was attended by Governor Mia Holm and Minister Jon Vik.',
      ),
    ).toContainEqual(['2024-06-10', 'Riga'])
  })
})
