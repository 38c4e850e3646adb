import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string) => `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: 2024-06-12\n---\n\n`

const ask = askingCorpus({
  'pact.md': `${front('Talks')}President Ana Brel and Premier Jon Vik held talks in Riga on Monday. In their discussion they reviewed the herring pact signed between the two countries in July 2018.\n`,
  'fair.md': `${front('Fair')}The harbour conference, which opened in Oslo on Tuesday, was attended by Governor Mia Holm.\n`,
  'isles.md': `${front('Isles')}The lakes summit due to begin in Lima on Friday will be attended by Minister Eva Roe.\n`,
  'qatar.md': `${front('Flags')}Minister Tor Lund attended a ceremony in Malmo on Monday, where Qatar’s ambassador spoke.\n`,
  'wells.md': `${front('Wells')}Director General Ivo Mann of the Wells Office held consultations with Minister Rui Costa in Porto on Monday.\n`,
})

describe('what was made before', () => {
  it.each(['when was the herring pact signed', 'when was the pact between them signed'])(
    'was not made on the day on which it is spoken of: %s',
    async (words) => {
      const { title } = await ask(words)
      expect(title).not.toContain('June 2024')
    },
  )
})

describe('a beginning', () => {
  it.each(['when did the harbour conference start', 'when did the harbour conference begin'])(
    'is the day on which it opened: %s',
    async (words) => {
      expect((await ask(words)).title).toMatch(/^11 June 2024/)
    },
  )
  it('of what is still to come is its day', async () => {
    expect((await ask('when does the lakes summit begin')).title).toMatch(/^14 June 2024/)
  })
  it('is no end', async () => {
    expect((await ask('when did the harbour conference end')).outcome).toBe('not-found')
  })
})

describe('where somebody went', () => {
  it.each(['when did Lund go to Qatar', 'when did lund travel to qatar', 'when did Tor Lund fly to Qatar'])(
    'is not where somebody else is from: %s',
    async (words) => {
      expect((await ask(words)).outcome).toBe('not-found')
    },
  )
})

it.each(['who held consultations with Costa', 'who had talks with rui costa', 'who held talks with Costa'])(
  'whoever spoke with somebody is not that one: %s',
  async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people: ['Ivo Mann'] })
  },
)
