import { describe, expect, it } from 'vitest'
import { askingCorpus, askingSeeds } from '../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('for whom somebody stood', () => {
  it.each([
    'did johnson represent britain',
    'did michel represent the european council',
    'did duda represent the osce',
  ])('is yes where it is recorded or said: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^Yes: /)
  })

  it.each([
    ['did johnson represent france', 'that Boris Johnson stood for France'],
    ['did von der leyen represent the european council', 'that Ursula von der Leyen stood for European Council'],
    ['did canada represent japan', 'that Canada stood for Japan'],
  ])('is not said of others, however many represented it: %s', async (words, says) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found', title: expect.stringContaining(says) })
  })
})

describe('whether anybody was there for a country', () => {
  it.each([
    ['was there anyone from germany on 28 feb 2022', /^Yes: Olaf Scholz /],
    ['was there anyone from russia on 28 feb 2022', /^Not recorded: that Russia took part/],
    ['was there a german minister on the call', /^Not recorded: that the Minister of Germany took part/],
  ])('is asked of those who stood for it: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })
})

describe('whom a sentence names', () => {
  it('as standing for a body did so, although another one is recorded', async () => {
    const answer = await ask('who represented the osce')
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Andrzej Duda'] })
    expect(answer.text).toContain('representing the Chairmanship of the OSCE')
  })
})

describe('a sentence that names another body beside', () => {
  it.each(['who represented the european union', 'who spoke for the eu'])('tells of none: %s', async (words) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toBe('Nobody is recorded as representing European Union.')
  })
})

describe('what is not said of two', () => {
  it('is said once, however many reasons there are', async () => {
    const askOfVisit = askingCorpus({
      'a.md':
        '---\ntitle: "Visit"\npublished: 2023-05-03\n---\n\nNorwegian Prime Minister Ann Lee visited Bern on 2 May 2023. She met with Swiss Foreign Minister Una Frei and Swiss Finance Minister Urs Berg.\n',
    })
    const { title } = await askOfVisit('did una frei and urs berg meet')
    expect(title.match(/that Una Frei and Urs Berg met/g)).toHaveLength(1)
    expect(title).toMatch(/no sentence tells of a meeting between them\.?$/)
  })

  it('of whom somebody saw one after the other, is no meeting that is recorded', async () => {
    expect((await ask('did austin and blinken meet')).outcome).toBe('not-found')
  })
})

describe('who from a country', () => {
  it('are its people alone', async () => {
    expect((await ask('who from germany attended 24 jan 2022')).people).toEqual(['Olaf Scholz'])
  })
})
