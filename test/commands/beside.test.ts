import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

describe('what was said of people beside the event', () => {
  const VISIT = {
    'vilnius.txt': `---
published: 2023-11-03
---
President Maria Costa of Portugal visited Graz from 1 to 3 November 2023. President Maria Costa was accompanied by Foreign Minister Lars Holm of Denmark. On 2 November 2023, President Maria Costa met Chancellor Otto Braun of Austria and Mayor Ida Lund in Graz. Foreign Minister Kari Moe of Norway sent her regrets and stayed in Oslo.
`,
    'linz.txt': `---
published: 2024-02-27
---
The meeting of the energy ministers in Linz planned for 5 March 2024 has been postponed.
`,
    'trade.txt': `---
published: 2023-07-04
---
Trade Minister Amina Yusuf of Nigeria and Trade Minister John Kamau of Kenya met in Addis Ababa on 3 July 2023 for trade talks.
`,
  }

  it('names as company only whom a sentence names', async () => {
    expect(await askingCorpus(VISIT)('who accompanied Costa')).toMatchObject({ people: ['Lars Holm'] })
    expect(await askingCorpus(VISIT)('who accompanied Braun')).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('shows the sentence that tells of an absence, and makes no fact of it', async () => {
    const answer = await askingCorpus(VISIT)('did Moe attend the meeting with Braun')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.text).toContain('Kari Moe of Norway sent her regrets')
  })

  it.each([
    ['was the meeting in Linz cancelled', /^Postponed: .*5 March 2024$/],
    ['did the meeting in Linz happen', /^Postponed: /],
    ['who attended 5 March 2024', /^Postponed: /],
    ['was the meeting in Graz cancelled', /^Not recorded: that it was called off\. .*it was held/],
    ['were the trade talks in Nairobi', /^Not recorded: that it was in Nairobi\. .*it was in Addis Ababa/],
  ])('tells what became of it, and where it was: %s', async (words, title) => {
    expect((await askingCorpus(VISIT)(words)).title).toMatch(title)
  })

  it('finds what was called off by its status', async () => {
    const ask = askingCorpus(VISIT)
    expect((await ask('what was cancelled')).events.map(({ place }) => place)).toEqual(['Linz'])
    expect((await ask("what's planned")).outcome).toBe('not-found')
  })

  it('asks back about a slip in a place', async () => {
    expect((await askingCorpus(VISIT)('what happened in gratz')).suggestions).toContain('what happened in Graz')
  })

  it('shows the sentences with the words where no event answers', async () => {
    const answer = await askingCorpus(VISIT)('what happened with the energy ministers in 2022')
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain('The meeting of the energy ministers in Linz')
  })

  it.each([
    ['which countries were at the talks in Addis Ababa', /^2 countries at .*: Nigeria and Kenya$/],
    ['which ministers met in Addis Ababa', /^2 ministers at .*: Amina Yusuf and John Kamau$/],
  ])('lists countries and offices by name: %s', async (words, title) => {
    expect((await askingCorpus(VISIT)(words)).title).toMatch(title)
  })
})
