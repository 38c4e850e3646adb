import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const meetings = (text: string) =>
  readingOf(text, '2024-06-12').drafts.flatMap(({ kind, status, date }) =>
    kind === 'meeting' ? [`${status} ${date?.start ?? 'no day'}`] : [],
  )

describe('what somebody set out for', () => {
  it.each([
    'Finance Minister Ola Vesk on Sunday left for Riga to attend the annual meeting of the Harbour Fund.',
    'Finance Minister Ola Vesk on Sunday departed for Riga to attend the annual meeting of the Harbour Fund.',
    'Governor Ola Vesk set off on Monday for Riga to take part in a conference of governors.',
  ])('was not held on the day of leaving: %s', (text) => {
    expect(meetings(text)).toEqual(['planned no day'])
  })

  it('was held where somebody did more than set out', () => {
    expect(meetings('Governor Ola Vesk left on 3 June for Riga, where he met Minister Karo Lund.')).toEqual([
      'held 2024-06-03',
    ])
  })
})
