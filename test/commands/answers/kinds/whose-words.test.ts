import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (publisher: string, published: string) => `---\npublisher: ${publisher}\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
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
    expect(answer.title).toMatch(/^On “.*the documents say:$/)
    expect(answer.text).toContain(says)
  })

  it.each(['who said "we were two boats short"', 'who said "one short boat we were"'])(
    'is not told of words that no sentence has so: %s',
    async (words) => {
      expect((await ask(words)).outcome).toBe('not-found')
    },
  )
})
