import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (publisher: string, published: string) => `---\npublisher: ${publisher}\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'b.md': `${front('Tide Post', '2024-03-07')}“The tide waits for nobody,” said Pia Holt, who heads the Lock School. "Every lamp counts," added the keeper, Rune Eng. The quay was closed because the nets were torn in the night. “Nobody asked the fishermen,” it was said on the quay.\n`,
  'c.md': `${front('Tide Post', '2024-03-08')}Danish Prime Minister Ida Krog met Mayor Tine Holm in Aarhus on 7 March 2024. Krog told Holm: “The pier is safe.”\n`,
  'a.md': `${front('Quay Wire', '2024-03-06')}Danish Prime Minister Ida Krog met Latvian Minister Zane Ozola in Aarhus on 5 March 2024. “We were one boat short,” Ms Ozola told reporters. Ms Krog said that the ferries "must run every night".\n`,
})

describe('whose words they are', () => {
  it.each([
    ['who said "we were one boat short"', 'Ms Ozola told reporters'],
    ['who said “We were one boat short”?', 'Ms Ozola told reporters'],
    ['who said we were one boat short', 'Ms Ozola told reporters'],
    ['who said that the ferries must run every night', 'Ms Krog said'],
  ])('is told by the sentence that has them: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.title).toMatch(/^(?:(?:Zane Ozola|Ida Krog), the documents say: |On “.*the documents say:$)/)
    expect(answer.text).toContain(says)
  })

  it.each([
    ['who said "we were one boat short"', 'Zane Ozola'],
    ['who said the tide waits for nobody', 'Pia Holt'],
    ['who said every lamp counts', 'Rune Eng'],
    ['who said the pier is safe', 'Ida Krog'],
  ])('is named where the sentence names the one who says them: %s', async (words, speaker) => {
    const { title, people } = await ask(words)
    expect({ title, people }).toEqual({
      title: expect.stringMatching(`^${speaker}, the documents say: `),
      people: [speaker],
    })
  })

  it('is not named where the words are told of others, or nobody stands beside the verb', async () => {
    for (const words of ['who said the nets were torn in the night', 'who said nobody asked the fishermen'])
      expect((await ask(words)).title).toMatch(/^On “/)
  })

  it.each(['who said "we were two boats short"', 'who said "one short boat we were"'])(
    'is not told of words that no sentence has so: %s',
    async (words) => {
      expect((await ask(words)).outcome).toBe('not-found')
    },
  )
})
