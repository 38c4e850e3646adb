import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: ${title}\npublished: ${published}\n---\n`

/** Talks in Riga at which two summits are spoken of: one that another sentence announces, and one of which nothing else is told. */
const ask = askingCorpus({
  'talks.md': `${front('Talks in Riga', '2024-03-06')}On 5 March 2024, President Ada Moe of Malta held talks with Prime Minister Tom Claes of Belgium in Riga to discuss preparations for the 12-13 June Harbour Summit in Oslo.

The Harbour Summit will be held in Oslo on 12-13 June 2024.
`,
  'lunch.md': `${front('A lunch', '2024-04-10')}President Ada Moe of Malta met Foreign Minister Eva Ruud of Norway in Tallinn on 9 April 2024 ahead of the grain summit in Bergen.
`,
  'own.md': `${front('Leaders meet', '2023-03-12')}President Ada Moe of Malta met Prime Minister Tom Claes of Belgium in Valletta on 11 March 2023. The meeting in Valletta on 11 March 2023 between President Ada Moe and Prime Minister Tom Claes was the first Lantern Summit.
`,
})

describe('who was in talks about a summit was not at the summit', () => {
  it.each([
    'did Moe attend the Oslo summit',
    'was Claes at the Oslo summit',
    'did Ada Moe attend the June summit',
    'was Moe at the Harbour Summit in Oslo',
    'did Tom Claes take part in the summit in Oslo',
  ])('which is only announced: %s', async (words) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'not-found', title: expect.stringContaining('announced') })
    expect(answer.events.every(({ status }) => status === 'planned')).toBe(true)
  })

  it.each(['did Moe attend the Bergen summit', 'was Ruud at the grain summit', 'was Ada Moe at the summit in Bergen'])(
    'of which nothing else is told: %s',
    async (words) => {
      expect(await ask(words)).toMatchObject({ outcome: 'not-found' })
    },
  )

  it.each(['who attended the Oslo talks', 'when was the Oslo meeting', 'who attended the Bergen meeting'])(
    'and the talks were where they were: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer.events.map(({ title }) => title).join()).not.toMatch(/Claes|Ruud/)
    },
  )

  it('but at one that its own sentence calls so', async () => {
    expect(await ask('did Moe attend the Lantern summit')).toMatchObject({ outcome: 'answered' })
    expect(await ask('was Claes at the Riga talks')).toMatchObject({ outcome: 'answered' })
    expect(await ask('did Moe attend the meeting in Tallinn')).toMatchObject({ outcome: 'answered' })
  })
})
