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

const askOfTalks = askingCorpus({
  'three.md': `${front('Talks', '2024-06-12')}Foreign Minister Leo Borg chaired talks in Oslo on Monday between delegations from Malta, the United States, and Peru, headed by Minister Borg.\n`,
})

describe('who led one of three delegations', () => {
  it.each(['who led the US delegation', "who headed Peru's delegation", 'who led the american side'])(
    'is not told by who led all of them: %s',
    async (words) => {
      expect((await askOfTalks(words)).people).toEqual([])
    },
  )
})

const askOfMet = askingCorpus({
  'met.md': `${front('Talks', '2024-06-12')}The US delegation, led by Secretary of State Rita Holm, met the Maltese team headed by Leo Borg in Oslo on Tuesday.\n`,
  'kenya.md': `${front('Kenya', '2024-06-13')}Kenya's delegation, including Trade Minister Ana Brel and Governor Jon Vik, met Premier Tor Lund in Riga on Wednesday.\n`,
  'heads.md': `${front('Fish', '2024-07-03')}Talks on fish were held in Lima on Tuesday between Minister Eva Roe, and Minister Ivo Mann of Peru who is heading its delegation.\n`,
})

describe('a side of a sentence', () => {
  it.each([
    ['who led the US delegation', 'Rita Holm'],
    ['who led the delegation from the united states', 'Rita Holm'],
    ['who headed the maltese team', 'Leo Borg'],
    ["who led Malta's delegation", 'Leo Borg'],
    ['who heads the delegation of Peru', 'Ivo Mann'],
  ])('is led by the one beside it: %s', async (words, name) => {
    expect(await askOfMet(words)).toMatchObject({ outcome: 'answered', people: [name] })
  })

  it.each([
    "who was in Kenya's delegation",
    'who were the members of the kenyan delegation',
    'who was part of the Kenyan team',
    'who made up kenya’s delegation in Riga',
  ])('has its members, and not those whom they met: %s', async (words) => {
    expect(await askOfMet(words)).toMatchObject({ outcome: 'answered', people: ['Ana Brel', 'Jon Vik'] })
  })
})
