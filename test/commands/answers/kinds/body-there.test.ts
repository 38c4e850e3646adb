import { describe, expect, it } from 'vitest'
import { askingCorpus, askingSeeds } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Harbour council', '2023-05-04')}Harbour ministers from five countries met in Trieste on 2 May 2023 under the chairmanship of the Italian Minister for Ports, Elena Riva. The participating countries were Italy, Malta, Greece, Cyprus and Egypt. Tunisia took part as an observer. Neither Algeria nor Libya sent a delegation.\n`,
  'b.md': `${front('Lake congress', '2023-06-09')}Swiss Minister Una Frei opened a congress on lakes in Bern on 8 June 2023 with some 120 participants from 14 countries.\n`,
})

describe('a country for which nobody is named', () => {
  it.each(['did greece take part in the trieste meeting', 'was tunisia in trieste'])(
    'was there where a sentence says so: %s',
    async (words) => {
      const answer = await ask(words)
      expect(answer.title).toMatch(/^Yes, the documents say/)
    },
  )

  it('was not there where a sentence says so', async () => {
    expect((await ask('did libya attend the trieste meeting')).title).toMatch(/^No: 1 sentence says/)
  })

  it('is not said to have been there where no sentence does', async () => {
    expect((await ask('did spain take part in the trieste meeting')).outcome).toBe('not-found')
  })

  it('is counted with the others', async () => {
    const answer = await ask('which countries were at the trieste meeting')
    expect(answer.text).toContain('The participating countries were')
    expect(answer.text).toContain('Egypt')
  })
})

it('takes how many there were from the sentence that says with how many', async () => {
  expect((await ask('how many people were at the lake congress')).title).toContain('120 participants')
  expect((await ask('how many countries were at the lake congress')).title).toContain('14 countries')
})

describe('of the documents that come with the project', () => {
  const askSeeds = askingSeeds()

  it('a body had the summit that bears its name', async () => {
    expect((await askSeeds('did nato have a summit in february')).title).toMatch(/^Yes: .*NATO Summit/)
  })

  it('a call comes near any meeting, meetings of others do not', async () => {
    const { title } = await askSeeds('did kishida attend any meeting')
    expect(title).toContain('what comes near: Secure conference call')
  })
})
