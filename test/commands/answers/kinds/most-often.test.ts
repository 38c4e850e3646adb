import { describe, expect, it } from 'vitest'
import { askingSeeds } from '../../../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('who most', () => {
  it.each([
    ['most frequent attendee', 'Jens Stoltenberg: named in '],
    ['who attended the most meetings', 'Jens Stoltenberg: named in '],
  ])('is counted: %s', async (words, begins) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Jens Stoltenberg'] })
    expect(answer.title.startsWith(begins)).toBe(true)
    expect(answer.text).toMatch(/Joe Biden +\d+ events/)
  })
})

describe('which country most', () => {
  it('is counted by those for whom somebody took part, countries apart from bodies', async () => {
    expect((await ask('which country attended the most meetings')).title).toMatch(/^United States: named in /)
    expect((await ask('top organisations')).title).toMatch(/^NATO: named in /)
    expect((await ask('top countries')).people).toEqual([])
  })
})

describe('every event of a kind', () => {
  it('is counted, and said of nobody', async () => {
    const answer = await ask('did Draghi attend all meetings in 2022')
    expect(answer.title).toMatch(/^It is recorded of 1 of the \d+: /)
    expect((await ask('was Draghi absent')).title).toMatch(/^Mario Draghi is named: /)
  })
})
