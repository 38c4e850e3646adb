import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const eventsOf = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(({ kind, date, participants }) => [
    kind,
    date?.start,
    participants.map(({ name }) => name),
  ])

it.each([
  'Envoy Ana Brel praised the port. She made the remarks during a courtesy call on Governor Jon Vik on Monday.',
  'Envoy Ana Brel praised the port. She said this during a meeting with Governor Jon Vik on Monday.',
  'Envoy Ana Brel praised the port. She expressed her thanks at a dinner with Governor Jon Vik on Monday.',
])('whoever says something at a meeting is there: %s', (text) => {
  expect(eventsOf(text)).toEqual([['meeting', '2024-06-10', ['Ana Brel', 'Jon Vik']]])
})

it.each([
  'A Harbour Fund delegation led by Ana Brel on Monday discussed loans with central bank officials.',
  'The visiting Fund mission, headed by director Ana Brel, discussed with Malta Bank officials the new loans on Monday.',
])('a team that discusses something with officials meets them: %s', (text) => {
  expect(eventsOf(text)).toEqual([['meeting', '2024-06-10', ['Ana Brel']]])
})

it('who led a delegation elsewhere is told of whom one meets, and is no visit', () => {
  const text = 'On Monday, Minister Ana Brel met Minister Jon Vik, who led the delegation to the 2023 Annual Fair.'
  expect(eventsOf(text)).toEqual([['meeting', '2024-06-10', ['Ana Brel', 'Jon Vik']]])
})

it('what was achieved in two years does not say when it was spoken of', () => {
  const text =
    'Premier Ana Brel arrived in Oslo on Monday. President Jon Vik and Premier Ana Brel reviewed the progress made in the past two years.'
  expect(eventsOf(text)).toContainEqual(['other', '2024-06-10', ['Jon Vik', 'Ana Brel']])
})

it('the counterpart is known by his office from then on', () => {
  const text =
    'Premier Ana Brel met her Norwegian counterpart Jon Vik in Riga today. The Norwegian premier arrived in Riga yesterday.'
  expect(eventsOf(text)).toContainEqual(['visit', '2024-06-11', ['Jon Vik']])
})

it.each([
  [
    'Talks were held in Oslo on Monday between Ko In Ho, vice-premier of Malta, and Minister Jon Vik.',
    ['Ko In Ho', 'Jon Vik'],
  ],
  ['Minister Jon Vik met a team headed by A.G. Brel in Oslo on Monday.', ['Jon Vik', 'A.G. Brel']],
  ['President Jon Vik received H. E. Ana Brel in Oslo on Monday.', ['Jon Vik', 'Ana Brel']],
])('a name is read whole: %s', (text, names) => {
  expect(eventsOf(text)[0]?.[2]).toEqual(names)
})
