import { describe, expect, it } from 'vitest'
import { askingSeeds } from '../../../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('what an event is not asked about by name', () => {
  it.each([
    'was the call recorded',
    'did the call last long',
    'did zelenskyy speak first',
    'does stoltenberg know putin',
    'is stoltenberg still secretary general',
  ])('is no yes: %s', async (words) => {
    expect((await ask(words)).outcome).toBe('not-found')
  })

  it('says which part is recorded where another was asked about', async () => {
    expect((await ask('was biden the host of the call')).title).toMatch(/^Yes: Joe Biden organised it: /)
    expect((await ask('was biden the organiser of the call')).title).toMatch(/^Yes: Joe Biden organised it: /)
  })

  it('tells how often for “twice”, and offers the days for “before”', async () => {
    expect((await ask('did macron meet scholz twice')).title).toMatch(/^1 event and 1 call in these documents/)
    const answer = await ask('did stoltenberg meet austin before blinken')
    expect(answer).toMatchObject({ outcome: 'invalid', people: [] })
    expect(answer.suggestions).toContain('when did Jens Stoltenberg meet Lloyd Austin')
  })

  it('tells each plan with its date', async () => {
    expect((await ask('will there be a summit in june')).title).toContain('Planned: NATO Summit, 29–30 June 2022')
  })
})

describe('what no event records', () => {
  it.each([
    ['did macron resign', 'that Emmanuel Macron resigned.'],
    ['was macron angry', 'that Emmanuel Macron was “angry”.'],
    ['did NATO organise the call', 'that NATO organised it.'],
    ['did zelenskyy attend the summit in person', 'that they were in one room.'],
  ])('is not said, whoever was there: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toContain(says)
  })

  it.each(['did putin', 'did macron condemn the invasion'])('is no yes: %s', async (words) => {
    expect((await ask(words)).outcome).toBe('not-found')
  })
})
