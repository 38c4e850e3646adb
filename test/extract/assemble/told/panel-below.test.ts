import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('a panel listed below', () => {
  it.each([
    'The panel was moderated by the journalist Eva Lind of Radio North and included:',
    'The panel included:',
    'The ministerial round table featured the following:',
  ])('took part in what is told above it: %s', (lead) => {
    const { drafts } = readingOf(
      `A panel discussion took place in Riga on 9 May 2023. ${lead}\n\n• Ana Brel, Minister of Education, Malta\n` +
        '• Jon Vik, Minister of Ports, Norway\n\nMinister Brel spoke of schools.',
      '2023-05-10',
    )
    const people = drafts.flatMap(({ participants }) => participants.map(({ name, represents }) => [name, represents]))
    expect(people).toEqual([
      ['Ana Brel', 'Malta'],
      ['Jon Vik', 'Norway'],
    ])
  })
})
