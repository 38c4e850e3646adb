import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('a question that goes on from one before it', () => {
  it.each([
    ['did they meet in 2023', 'whom “they”'],
    ['when did they meet', 'whom “they”'],
    ['when was his last visit', 'whom “his”'],
    ['where was her meeting in 2022', 'whom “her”'],
    ['when was their last call', 'whom “their”'],
    ['when did they meet last', 'whom “they”'],
    ['how often did they meet', 'whom “they”'],
    ['who did he meet in 2023', 'whom “he”'],
    ['when did they meet in 2022', 'whom “they”'],
    ['what did they decide', 'whom “they”'],
    ['so what did they agree', 'whom “they”'],
    ['who met him', 'whom “him”'],
    ['what was said there', 'what “there”'],
    ['what happened there', 'what “there”'],
    ['where was that', 'what “that”'],
    ['and who chaired it?', 'what “it”'],
    ['who was at that', 'what “that”'],
    ['who attended it', 'what “it”'],
  ])('is told that nothing before it is known: %s', async (words, what) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'invalid', events: [], people: [] })
    expect(answer.title).toBe(`I cannot know ${what} means here: name a day, a person or an event, like this.`)
    expect(answer.suggestions.length).toBeGreaterThan(1)
  })

  it('offers the same question with a name in it', async () => {
    const [alone] = (await ask('who did he meet in 2023')).suggestions
    expect(alone).toMatch(/^who did \p{Lu}.* meet in 2023$/u)
    const [two] = (await ask('how often did they meet')).suggestions
    expect(two).toMatch(/^how often did \p{Lu}.* and \p{Lu}.* meet$/u)
    expect((await ask(two ?? '')).outcome).not.toBe('invalid')
    const [there] = (await ask('who else was there')).suggestions
    expect(there).toMatch(/^who else was at \p{Lu}.* on \d{4}-\d\d-\d\d$/u)
    expect((await ask(there ?? '')).events).toHaveLength(1)
    const [when] = (await ask('when was that')).suggestions
    expect(when).toMatch(/^when was \p{Lu}[^0-9]*$/u)
  })

  it.each([
    ['where did they meet 24 jan 22', ['gra10124']],
    ['and lindqvist?', ['su110629', 'ca110228']],
    ['and in january?', ['gra10124']],
    ['what about the call', ['ca110228']],
  ])('is answered where it says enough by itself: %s', async (words, ids) => {
    expect((await ask(words)).events.map(({ id }) => id)).toEqual(ids)
  })

  it.each(['did Calder meet Joe Calder', 'when did Calder meet Calder', 'did Calder and Joseph Calder meet'])(
    'tells when both names are one person: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer).toMatchObject({ outcome: 'invalid', events: [] })
      expect(answer.title).toBe('Both names are Joe Calder: ask about two people, or about one, like this.')
      expect(answer.suggestions).toEqual(['who met Joe Calder', 'who is Joe Calder'])
    },
  )
})

describe('a time of no year in a yes or no question', () => {
  it('is of the event that is meant, though it was at another time', async () => {
    const answer = await ask('is the Harbour summit in july')
    expect(answer.outcome).toBe('not-found')
    expect(answer.title).toBe(
      'Not recorded: that the time was July 2023. Harbour summit, 29–30 June 2023: it is planned for 29–30 June 2023.',
    )
    expect((await ask('is the Harbour summit in june')).title).toMatch(/^Planned: Harbour summit/)
  })

  it('is of the event of that day, though it was elsewhere', async () => {
    const answer = await ask('was the meeting on 24 january in Lima')
    expect(answer.title).toMatch(/^Not recorded: that it was in Lima\. Meeting on grain/)
    expect((await ask('was the call on 28 february 2022 in Lima')).title).toMatch(/that it was in Lima/)
  })
})
