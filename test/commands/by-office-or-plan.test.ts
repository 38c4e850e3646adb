import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'pact.md': `${front('Grain pact signed', '2024-03-06')}The Harbour Pact was signed in Linz on 5 March 2024. Hungarian Foreign Minister Zsolt Vida and Austrian Foreign Minister Karin Moser signed the agreement. The Greek Prime Minister joined the ceremony by video link.\n`,
  'ahead.md': `${front('Summit ahead', '2031-08-20')}Prime Minister Jon Vik of Croatia will attend the Lakes Summit in Bern on 20 September 2031. President Rita Vella of Malta is expected to join the summit.\n`,
})

describe('a country that signed by its minister', () => {
  it.each([
    'did hungary sign',
    'did Hungary sign the pact',
    'did the hungarian foreign minister sign',
    'did austria sign',
  ])('signed: %s', async (words) => {
    const { outcome, title, text } = await ask(words)
    expect({ outcome, title }).toMatchObject({ outcome: 'answered', title: expect.stringMatching(/^Yes/) })
    expect(text).toContain('signed the agreement')
  })

  it.each(['did france sign', 'did Greece sign the pact', 'did the greek foreign minister sign'])(
    'is another than one of whom nothing is told: %s',
    async (words) => {
      const { outcome, title } = await ask(words)
      expect(outcome).toBe('not-found')
      expect(title).toMatch(/^Not /)
    },
  )
})

describe('somebody who is told of by an office alone', () => {
  it.each([
    'did the greek pm attend the signing',
    'did the Greek prime minister join the ceremony',
    'did greece attend the ceremony on 5 march 2024',
  ])('is not denied: %s', async (words) => {
    const { outcome, title, text } = await ask(words)
    expect(outcome).toBe('not-found')
    expect(title).toMatch(/^Not recorded of anybody by name: .*what the sentences say of Greece is below/)
    expect(text).toContain('The Greek Prime Minister joined')
  })

  it('is nobody of a country that no sentence has', async () => {
    expect((await ask('did portugal attend the ceremony')).title).toMatch(/^Not named: nobody/)
  })
})

describe('who is expected', () => {
  it.each([
    'is vella expected at the lakes summit',
    'is Jon Vik expected in Bern',
    'is vik due in bern on 20 september 2031',
    'is vik set to attend the lakes summit',
    'are vik and vella expected at the summit',
    'will vella attend the lakes summit',
  ])('is planned to be there: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^Planned: /)
  })

  it.each(['is Zsolt Vida expected at the lakes summit', 'is moser due in bern'])(
    'is nobody else: %s',
    async (words) => {
      const { outcome, title } = await ask(words)
      expect(outcome).toBe('not-found')
      expect(title).toMatch(/^Not /)
    },
  )
})
