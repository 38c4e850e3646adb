import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'bogota.md': `${front('Dialogue', '2024-09-26')}Malta and Colombia held their third political dialogue in Bogota on 25 September 2024. The Colombian side was chaired by Deputy Foreign Minister Luisa Pardo. The Maltese delegation was headed by Foreign Minister Leo Borg.\n`,
  'talks.md': `${front('Talks', '2024-10-08')}The delegations of Malta and Peru met in Valletta on 7 October 2024. The talks were led by Foreign Minister Leo Borg of Malta.\n`,
  'india.md': `${front('Visitors from India', '2024-11-06')}An Indian delegation visited Gozo on 5 November 2024. The delegation was led by Trade Minister Arun Singh of India.\n`,
})

const askOfTwo = askingCorpus({
  'sides.md': `${front('Consultations', '2024-03-05')}Secretary Rita Holm led the Norwegian delegation while the Maltese side was led by Deputy Secretary Tom Dahl.\n`,
})

describe('who led one of two sides of a sentence', () => {
  it.each([
    ['who led the Norwegian delegation', 'Rita Holm'],
    ['who led the Maltese delegation', 'Tom Dahl'],
    ['who headed the maltese side', 'Tom Dahl'],
    ['who headed the Norwegian side', 'Rita Holm'],
  ])('did not lead the other: %s', async (words, name) => {
    expect(await askOfTwo(words)).toMatchObject({ outcome: 'answered', people: [name] })
  })
})

describe('who led a side', () => {
  it.each([
    ['who chaired the colombian side', 'Luisa Pardo'],
    ['who led the Colombian side', 'Luisa Pardo'],
    ['who headed the Colombian delegation', 'Luisa Pardo'],
    ["who led Colombia's delegation", 'Luisa Pardo'],
    ['who led the Maltese delegation in Bogota', 'Leo Borg'],
    ['who headed the maltese side in september 2024', 'Leo Borg'],
    ['who led the Indian delegation', 'Arun Singh'],
  ])('is who led that one: %s', async (words, name) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people: [name] })
  })

  it.each(['who led the Peruvian delegation', 'who headed the peruvian side', "who led Peru's delegation"])(
    'is not who led the talks: %s',
    async (words) => {
      expect((await ask(words)).people).toEqual([])
    },
  )

  it.each([
    'did Leo Borg lead the Colombian delegation',
    'did borg head the colombian side',
    'did Pardo lead the Maltese delegation',
    'did Arun Singh head the Maltese delegation',
  ])('is nobody of another side: %s', async (words) => {
    const { outcome, title } = await ask(words)
    expect(outcome).toBe('not-found')
    expect(title).not.toMatch(/^(?:Yes|No\b)/)
  })
})
