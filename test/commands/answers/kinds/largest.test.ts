import { describe, expect, it } from 'vitest'
import { askingCorpus, askingSeeds } from '../../../helpers/asking-corpus.ts'

const ask = askingSeeds()
const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`
const DAYS = {
  'a.md': `${front('Fish summit', '2023-06-16')}On 15 June 2023, the Chancellor of Austria Otto Braun hosted a summit in Linz. Participants included the Minister of Trade of Malta Rita Vella.\n`,
  'b.md': `${front('River summit', '2023-09-09')}The Mayor of Basel Urs Frei hosted a summit of river cities in Basel on 5–8 September 2023.\n`,
  'c.md': `${front('A week ago', '2023-10-20')}The President of Croatia Davor Babic attended a summit in Split last week.\n`,
}

describe('the largest and the longest', () => {
  it.each([
    'biggest meeting in january',
    'what was the largest meeting in january',
    'which meeting in january had the most people',
    'best attended meeting in january',
  ])('is the one with most people named: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.title).toBe('Most people named: 9 people at Virtual meeting organised by Joe Biden, 24 January 2022')
    expect(answer.events).toHaveLength(1)
    expect(answer.text).toContain('they do not say that nobody else was there')
  })

  it.each(['longest summit', 'which summit lasted longest', 'what was the longest event'])(
    'is the one of which most days are stated, never a week in which it was some day: %s',
    async (words) => {
      const { title } = await askingCorpus(DAYS)(words)
      expect(title).toMatch(/^Longest: 4 days at .*, 5–8 September 2023$/)
    },
  )

  it('is not told of days where no event has more than one', async () => {
    expect(await ask('longest event')).toMatchObject({
      outcome: 'not-found',
      title: 'Not recorded: of no event that it lasted more than a day.',
    })
  })
})

describe('one of several, counted from the first', () => {
  it.each([
    ['second meeting in 2022', /^The second in these documents: .*24 March 2022/],
    ['the fourth event', /^The fourth in these documents: Secure conference call organised by Joe Biden/],
    ['when did stoltenberg meet biden for the second time', /^24 March 2022: /],
  ])('is the one that is meant: %s', async (words, title) => {
    expect((await ask(words)).title).toMatch(title)
  })

  it('is nothing where there are fewer', async () => {
    expect(await ask('the ninth call')).toMatchObject({ outcome: 'not-found', events: [] })
  })
})

describe('both of two', () => {
  const BOTH = {
    'a.md': `${front('First', '2023-03-02')}On 1 March 2023, the President of Finland Aino Salmi met the Chancellor of Austria Otto Braun and the President of Chile Paula Rojas in Aarhus.\n`,
    'b.md': `${front('Second', '2023-04-02')}On 1 April 2023, the President of Finland Aino Salmi met the President of Chile Paula Rojas and the Minister of Trade of Malta Rita Vella in Graz.\n`,
  }

  it('are told by those who are named at each', async () => {
    expect(await askingCorpus(BOTH)('who was at both meetings')).toMatchObject({
      title: 'Named at both: Aino Salmi and Paula Rojas',
      people: ['Aino Salmi', 'Paula Rojas'],
    })
    expect((await askingCorpus(BOTH)('which countries were at both meetings')).title).toBe(
      'Named at both: Finland and Chile',
    )
  })

  it('are asked back where it is not two that fit', async () => {
    expect(await ask('who was at both events in 2022')).toMatchObject({ outcome: 'ambiguous', people: [] })
    expect((await ask('which countries were on both calls')).title).toBe(
      '“Both” are two, and 1 event fits: “which countries were on both calls”',
    )
  })
})
