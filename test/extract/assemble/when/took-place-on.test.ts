import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const first = (text: string) => readingOf(text, '2024-06-12').drafts[0]

describe('a sentence of its own that says when the thing told last was', () => {
  it.each([
    'Peruvian Foreign Minister Ana Solar has visited Chilean Foreign Minister Luis Vega.\n\nThe visit took place on Monday, 3rd June, 2024, at the Ministry of Culture in Santiago.',
    'Peruvian Foreign Minister Ana Solar has called on President Luis Vega of Chile.\n\nThe visit, which took place on Monday, June 3, 2024, was in line with an agreement.',
    'Peruvian Foreign Minister Ana Solar has met President Luis Vega of Chile.\n\nShe thanked him for the aid.\n\nThe meeting was held in Santiago on 3 June 2024.',
    'Peruvian Foreign Minister Ana Solar has received Ambassador Luis Vega of Chile. This meeting that took place on 3 June 2024 lasted an hour.',
  ])('gives it that day, and not the one of the page: %s', (text) => {
    expect(first(text)?.date).toMatchObject({ start: '2024-06-03', end: '2024-06-03' })
  })

  it.each([
    'The event, called ‘Harbour Night’, will hold on Friday, 28 June 2024 at the Savoy Hotel.',
    'The event will take place on 28 June 2024.',
    'The event is scheduled for Friday, 28 June 2024.',
    'The dinner is to be held on 28 June 2024.',
  ])('also of what is to come: %s', (day) => {
    expect(
      first(`Governor Ana Solar will address the annual dinner of the Ferry Board in Linz.\n\n${day}`),
    ).toMatchObject({
      status: 'planned',
      date: { start: '2024-06-28' },
    })
  })

  it.each([
    // held, and of one to come
    'Peruvian Foreign Minister Ana Solar has met President Luis Vega of Chile.\n\nThe event will take place on 28 June 2024.',
    // of another kind
    'Peruvian Foreign Minister Ana Solar has met President Luis Vega of Chile.\n\nThe ceremony which took place on 3 June 2024 was short.',
    // the day is of something else in the sentence
    'Peruvian Foreign Minister Ana Solar has met President Luis Vega of Chile.\n\nThe meeting which took place after the storm of 3 June 2024 was short.',
  ])('and to nothing else: %s', (text) => {
    expect(first(text)?.date).toMatchObject({ start: '2024-06-12' })
  })
})
