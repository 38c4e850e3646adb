import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Tolls', '2024-03-06')}Tolls on the canal will rise. Latvian Prime Minister Zane Ozola praised the plan of the lock keepers. Deputy Finance Minister of Malta Luca Zahra was against it.\n`,
})

describe('an office of which no event tells', () => {
  it('is held by whom a sentence names in it', async () => {
    const answer = await ask('who is the latvian prime minister')
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Zane Ozola'] })
    expect(answer.title).toBe('Zane Ozola, the documents say: “the latvian prime minister”')
  })

  it.each(['who is the maltese prime minister', 'who is the finance minister of Malta'])(
    'is not held by another, nor by a deputy: %s',
    async (words) => {
      expect((await ask(words)).outcome).toBe('not-found')
    },
  )
})

describe('an office that a sentence says somebody has', () => {
  const front = '---\ntitle: Envoys\npublisher: Quay Wire\npublished: 2024-06-12\n---\n\n'
  const ask = askingCorpus({
    'envoys.md': `${front}Rita Holm is the new Ambassador of Norway to Malta. Tom Dahl is not the Ambassador of Peru. Leo Borg is the former Ambassador of Chile.\n`,
  })

  it.each([
    'who is the ambassador of norway',
    "who is norway's ambassador to malta",
    'who is the new ambassador of norway',
  ])('is that one’s: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people: ['Rita Holm'] })
  })

  it.each(['who is the ambassador of malta', 'who is the ambassador of peru', 'who is the ambassador of chile'])(
    'is not that of whom it is sent to, nor of whom it is denied: %s',
    async (words) => {
      expect((await ask(words)).people).toEqual([])
    },
  )
})
