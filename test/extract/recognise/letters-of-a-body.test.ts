import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

it.each([
  'President Karo Lund met with the Governor of the Bank of Latvia (BoL), Mr Ola Vesk, on 3 June 2024.',
  'President Karo Lund met with the Governor of the Bank of Latvia (BOL), Ola Vesk, on 3 June 2024.',
  'President Karo Lund held talks in Riga on 3 June 2024 with the President of the Baltic Development Bank (BaDB), Dr. Ola Vesk.',
])('are no end of the office in front of its name: %s', (text) => {
  const [meeting] = readingOf(text, '2024-06-12').drafts
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['Karo Lund', 'Ola Vesk'])
})
