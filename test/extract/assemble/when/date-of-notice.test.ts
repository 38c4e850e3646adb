import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ status, date, place, participants }) =>
      `${status} ${date?.start} in ${place}: ${participants.map(({ name }) => name).join(', ')}`,
  )

it('reads the day and the house of a notice from the lines below it', () => {
  expect(
    told(`Media are invited to cover the meeting of Minister Vera Lund with Ambassador Jon Vik as follows:

Date: Friday, 12 May 2023
Time: 10h00
Venue: Herring Hotel, Bergen`),
  ).toEqual(['planned 2023-05-12 in Herring Hotel, Bergen: Vera Lund, Jon Vik'])
})

it('reads no house where the notice names two', () => {
  expect(
    told(`Minister Vera Lund will meet Ambassador Jon Vik on Friday, 12 May 2023.

Venue: Herring Hotel
Time: 10h00
Venue: Town Hall
Time: 12h00`),
  ).toEqual(['planned 2023-05-12 in null: Vera Lund, Jon Vik'])
})
