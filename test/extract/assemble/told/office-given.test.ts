import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('somebody elected who takes over later', () => {
  const text =
    'The ministers met in Riga on Tuesday. Minister Ida Rask of Norway was elected chair of the League for the coming year and takes over from Minister Jon Vik on 1 September.'

  it('was elected then, and begins later', () => {
    const drafts = readingOf(text, '2023-05-04').drafts.filter(({ kind }) => kind === 'appointment')
    expect(drafts.map(({ status, date }) => [status, date?.start])).toEqual([
      ['held', '2023-05-02'],
      ['planned', '2023-09-01'],
    ])
  })
})
