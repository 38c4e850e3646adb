import { describe, expect, it } from 'vitest'
import { askingCorpus, askingSeeds } from '../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('the first and the last', () => {
  it.each([
    ['first event', 'The first in these documents: Appointment of Jens Stoltenberg, October 2014'],
    ['earliest meeting', 'The first in these documents: Virtual meeting organised by Joe Biden, 24 January 2022'],
    ['what happened first', 'The first in these documents: Appointment of Jens Stoltenberg, October 2014'],
    ['last time stoltenberg met biden', '2 June 2022: Meeting of Jens Stoltenberg, Joe Biden and Kamala Harris'],
    ['when did stoltenberg first meet biden', '24 January 2022: Virtual meeting organised by Joe Biden'],
    [
      'who did stoltenberg last meet',
      'Jens Stoltenberg: the last in these documents, together with Joe Biden and Kamala Harris, 2 June 2022',
    ],
  ])('is one event, at that end of the time: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title })
    expect(answer.events).toHaveLength(1)
  })

  it('of several are as many as asked for, in that order', async () => {
    const days = async (words: string) => (await ask(words)).events.map((event) => event.date?.start)
    expect(await days('first two events')).toEqual(['2014-10-01', '2022-01-24'])
    expect(await days('last 2 events of march 2022')).toHaveLength(2)
    expect(await days('first events of 2022')).toEqual((await days('first events of 2022')).toSorted())
  })
})

describe('what happened beside an event', () => {
  it.each([
    ['what happened before the call', ['2022-02-21', '2022-01-24', '2014-10-01']],
    ['what happened after the january meeting', ['2022-02-21', '2022-02-28']],
  ])('is what was before or after it, the nearest first: %s', async (words, days) => {
    const found = (await ask(words)).events.map((event) => event.date?.start)
    expect(found.slice(0, days.length)).toEqual(days)
  })

  it('is kept to the day, the week or the month that is said', async () => {
    const { title, events } = await ask('what happened the month after the january meeting')
    expect(title).toBe(
      '1 event in the month after Virtual meeting organised by Joe Biden, 24 January 2022; the nearest first',
    )
    expect(events.map(({ date }) => date?.start)).toEqual(['2022-02-21'])
    const none = await ask('what happened the day after the january meeting')
    expect(none).toMatchObject({ outcome: 'not-found', events: [] })
    expect(none.title).toMatch(/^Nothing is recorded on the day after Virtual meeting/)
  })

  it('is asked back where several events are called so', async () => {
    const { outcome, title, suggestions } = await ask('what happened after the summit')
    expect({ outcome, title }).toEqual({
      outcome: 'ambiguous',
      title: '“the summit” can be 5 events: which one is meant?',
    })
    expect(suggestions).toContain('what happened after 2022-03-24')
    expect(new Set(suggestions).size).toBe(suggestions.length)
  })
})

describe('what happened after something that is no event', () => {
  const CORPUS = {
    'a.md': `---
published: 2023-02-11
---
On 9 February 2023, the President of Kenya Amos Mwangi met the President of Ghana Kofi Asante in Nairobi in the aftermath of the invasion in the north.
On 10 February 2023, the President of Malta Rita Vella met the President of Cyprus Niko Pavlou in Valletta after lunch, to speak of the invasion.
`,
  }

  it('is what a sentence tells of as after it, and not all that has the word', async () => {
    const answer = await askingCorpus(CORPUS)('what happened after the invasion')
    expect(answer.events.map(({ place }) => place)).toEqual(['Nairobi'])
    expect(answer.title).toMatch(/^1 event told of as “after the invasion”; that itself is not recorded as an event$/)
  })

  it('is not made of a sentence that says the reverse', async () => {
    expect((await askingCorpus(CORPUS)('what happened before the invasion')).title).not.toContain('told of as')
  })
})

describe('the last one of a country', () => {
  const asked = askingCorpus({
    'plan.md': `---
title: President of Finland makes state visit to Malta
published: 2024-10-15
---
President of Finland Eero Salo will make a state visit to Malta from 21 to 24 October 2024. On 23 October, President Salo will travel to Gozo.
`,
    'report.md': `---
title: Finnish president opens Malta trip
published: 2024-10-22
---
Finnish President Eero Salo flies to Gozo on Wednesday.
`,
  })

  it('is found by its own words, however the country is called, before one of which only titles tell', async () => {
    expect((await asked('when was the last finnish state visit to Malta')).title).toMatch(/21–24 October 2024/)
  })
})
