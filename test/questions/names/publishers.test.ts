import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('the documents of a publisher', () => {
  it.each([
    ['sources harbour times', /^2 documents of Harbour Times, newest first$/],
    ['sources from the harbour times', /^2 documents of Harbour Times, newest first$/],
    ['documents by harbour times', /^2 documents of Harbour Times, newest first$/],
    ['press releases of the government of norland', /^1 document of Government of Norland/],
    ['which documents are from the council', /^2 documents of Grain Council/],
    ['what did harbour times report', /^2 documents of Harbour Times/],
    ['what did the harbour times say about the flood', /^1 document of Harbour Times for “the flood”$/],
    ['sources harbour times february 2022', /^1 document of Harbour Times for /],
    ['what did the grain council say about grain', /^1 document of Grain Council for “grain”$/],
  ])('are listed: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', command: 'sources' })
    expect(answer.title).toMatch(title)
  })

  it('come with their own sentences, and no others', async () => {
    const { message } = await ask('what did harbour times say about the flood')
    const quotes = message.blocks.flatMap((block) => (block.kind === 'entry' ? block.citations : []))
    expect(quotes.map(({ publisher }) => publisher)).toEqual(['Harbour Times'])
  })

  it('are not told to say what they do not', async () => {
    const answer = await ask('what did harbour times say about the silo')
    expect(answer).toMatchObject({ outcome: 'not-found', events: [] })
    expect(answer.suggestions[0]).toBe('sources Harbour Times')
  })

  it('are none of a publisher of whom there are none, and it is told who there are', async () => {
    const answer = await ask('sources reuters')
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain('The documents are of Grain Council, Harbour Times and Government of Norland.')
  })

  it.each([
    ['sources for the harbour summit', /^1 document for Harbour summit$/],
    ['sources grain', /for Meeting on grain$/],
    ['what did Calder say', /“Calder/],
  ])('are not meant where the words are of something else: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })

  it('cannot be asked alone, which is said', async () => {
    const answer = await ask('according to harbour times, who was on the call?')
    expect(answer).toMatchObject({ outcome: 'invalid', events: [] })
    expect(answer.suggestions.slice(0, 2)).toEqual(['who was on the call', 'sources Harbour Times'])
  })
})

describe('on this day, and more', () => {
  it.each([
    ['on this day 28 february in 2022', ['ca110228']],
    ['on this day 28 february since 2021', ['ca110228']],
    ['on this day 24 january with novak petr', ['gra10124']],
    ['on this day 24 january meetings', ['gra10124']],
  ])('is kept to the years, people and words that are asked for: %s', async (words, ids) => {
    expect((await ask(words)).events.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    'on this day 28 february before 2014',
    'on this day 24 january with lindqvist',
    'on this day 24 january calls',
  ])('says when there is something, but not that: %s', async (words) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'not-found', events: [] })
    expect(answer.title).toMatch(/^Nothing that is recorded for .* fits all that is asked; in all it is \d event/)
  })

  it.each(['on this day in february', 'on this day next week'])('is one day: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^An anniversary is of one day/)
  })
})
