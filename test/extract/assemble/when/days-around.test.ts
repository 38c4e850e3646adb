import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it('what others did in another place has no day where the sentences around it tell of two', () => {
  const text =
    'Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe in Oslo on Monday. On Tuesday, Lee met Danish Foreign Minister Cy Dahl in Bergen. Finnish Foreign Minister Una Salo attended a conference in Rome.'
  const last = readingOf(text, '2023-05-04').drafts.at(-1)
  expect([last?.kind, last?.date, last?.status, last?.place]).toEqual(['meeting', null, 'held', 'Rome'])
})
