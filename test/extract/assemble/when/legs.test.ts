import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): string[] =>
  readingOf(text, '2023-05-04')
    .drafts.filter(({ kind }) => kind === 'meeting')
    .map(
      ({ place, date, participants }) => `${place} ${date?.start} ${participants.map(({ name }) => name).join(', ')}`,
    )

const TRIP = 'Foreign Minister Ana Brel of Malta will visit Riga on 12 May and Oslo on 13 May.'

it.each([
  [`${TRIP} In Riga she will meet Minister Ida Holm.`, ['Riga 2023-05-12 Ana Brel, Ida Holm']],
  [
    `${TRIP} In Riga she will meet Minister Ida Holm. In Oslo she will meet Premier Jon Vik.`,
    ['Riga 2023-05-12 Ana Brel, Ida Holm', 'Oslo 2023-05-13 Ana Brel, Jon Vik'],
  ],
  // of the second town only the one sentence tells, and not whether they meet
  [`${TRIP} In Riga she will meet Minister Ida Holm, in Oslo Premier Jon Vik.`, ['Riga 2023-05-12 Ana Brel, Ida Holm']],
  [`${TRIP} She will meet Minister Ida Holm in Bergen.`, ['Bergen undefined Ana Brel, Ida Holm']],
])('a meeting has the day of the town that it is in: %s', (text, meetings) => {
  expect(told(text)).toEqual(meetings)
})
