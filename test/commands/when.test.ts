import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { askingCorpus } from '../helpers/asking-corpus.ts'
import { calledOffVisit } from '../helpers/called-off-visit.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('when', () => {
  it('tells the day of a meeting of two, with its sentence', async () => {
    const answer = await ask('when did Ada Lindqvist speak with Joe Calder?')
    expect(answer).toMatchObject({ command: 'when', outcome: 'answered' })
    expect(answer.title).toBe('28 February 2022: Conference call organised by Ada Lindqvist')
    expect(answer.citations.length).toBeGreaterThan(0)
  })

  it('keeps a span a span and a month a month', async () => {
    expect((await ask('when is the Harbour summit')).title).toBe('Planned for 29–30 June 2023: Harbour summit')
    expect((await ask('when was Petr Novak appointed')).title).toBe('October 2014: Appointment of Petr Novak')
  })

  it('does not take a person who is only mentioned for one who took part', async () => {
    const answer = await ask('when did Calder meet Nadia Brandt')
    expect(answer).toMatchObject({ outcome: 'not-found', events: [] })
    expect(answer.text).toContain('“Nadia Brandt” is named in sentences, and recorded as taking part in no event')
  })

  it('gives no day for what was called off, and shows what was announced', async () => {
    const answer = await asking(answeringOver(calledOffVisit()))('when did Ana Brel visit')
    expect(answer).toMatchObject({ outcome: 'not-found', events: [] })
    expect(answer.title).toContain('was announced and did not take place')
    expect(answer.text).toContain('Visit of Ana Brel')
  })

  it('says so when what it found is of another kind', async () => {
    const answer = await ask('when was the call between Calder and Petr Novak')
    expect(answer.text).toContain('No call fits this; what is shown is of another kind.')
  })
})

describe('when a paper was signed', () => {
  const ask = askingCorpus({
    'a.md': `---\ntitle: "Malta, Cyprus sign mackerel pact"\npublished: 2024-02-03\n---\n\nMaltese Minister Rita Vella and Cypriot Minister Niko Pavlou signed an agreement on mackerel in Valletta on 1 February 2024.\n\nMaltese President Ana Brel was in Rome for a meeting with President Luca Ferri on 2 February 2024.\n`,
  })

  it.each([
    'when was the mackerel pact signed',
    'when was the mackerel agreement signed',
    'when was the pact concluded',
  ])('is the day of the paper, whatever else its document tells: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^1 February 2024: /)
  })
})
