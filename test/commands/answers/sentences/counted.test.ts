import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Turku', '2023-04-12')}Twenty leaders met in Turku on 11 April 2023. Present were Finnish President Aino Salmi, Estonian President Kalle Rebane and Latvian Prime Minister Zane Ozola.\n`,
  'b.md': `${front('Bergen', '2023-06-02')}Leaders of fourteen countries met in Bergen on 1 June 2023. Norwegian King Sverre Dahl opened the meeting.\n`,
  'c.md': `${front('Linz', '2023-10-03')}On 2 October 2023, Austrian Chancellor Otto Braun met Maltese Prime Minister Rita Vella and two ministers in Linz.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('how many there were', () => {
  it('is the number that a sentence says, with those who are named', async () => {
    const answer = await ask('how many leaders met in Turku')
    expect(answer.title).toMatch(
      /^“Twenty leaders” at .*, the documents say; named are Aino Salmi, Kalle Rebane and Zane/,
    )
    expect(answer.text).toContain('Twenty leaders met in Turku on 11 April 2023.')
  })

  it('is that of the countries, too', async () => {
    expect((await ask('how many countries took part in the meeting in Bergen')).title).toMatch(/^“fourteen countries”/)
  })

  it('is not that of some of them', async () => {
    expect((await ask('how many people met in Linz')).title).toMatch(/^2 people/)
  })
})

it('nobody is missing from a list of three of twenty', async () => {
  expect((await ask('did Otto Braun attend the meeting in Turku')).title).toMatch(/^Not named/)
})
