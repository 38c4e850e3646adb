import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'lund.md': `${front('New governor', '2024-05-03')}On 3 May 2024 the Port Council appointed Pia Lund as Governor of the Central Bank of Norland. She will take office on 1 July 2024.\n`,
  'roos.md': `${front('New director', '2024-02-10')}Ida Roos was appointed Director of the Sluice Agency on 9 February 2024. Her term begins on 1 March 2024.\n`,
  'blom.md': `${front('New mayor', '2024-03-12')}On 11 March 2024 the council appointed Joost Blom as Mayor of Ribe. The appointment of Mr Blom takes effect on 2 April 2024.\n`,
  'dahl.md': `${front('New chair', '2024-05-21')}On 20 May 2024 the council appointed Siv Dahl as Governor of the Kelp Bank for three years as from 1 August 2024.\n`,
  'vik.md': `${front('New chair', '2024-04-16')}On 15 April 2024 the Peat Board appointed Nils Vik as Governor of Ribe, and he began at once.\n`,
})

describe('who was appointed on one day, and takes office on another', () => {
  it.each([
    ['did lund become governor in May', '1 July 2024'],
    ['did Pia Lund become governor of the Central Bank of Norland on 3 May 2024', '1 July 2024'],
    ['did Siv Dahl become governor in May 2024', '1 August 2024'],
    ['did Ida Roos become director in February 2024', '1 March 2024'],
    ['did Joost Blom become mayor in March', '2 April 2024'],
  ])('did not become it on the first: %s', async (words, day) => {
    const { title, text } = await ask(words)
    expect(title).toMatch(/^Appointed, and in office from another day/)
    expect(text).toContain(day)
  })

  it.each([
    'did lund become governor in 2024',
    'did Nils Vik become governor in April 2024',
    'was Pia Lund appointed in May',
  ])('did, where both days are asked of, or nothing tells of another: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^Yes/)
  })

  it.each(['when did lund become governor', 'who is the governor of the Central Bank of Norland'])(
    'is shown with the sentence: %s',
    async (words) => {
      expect((await ask(words)).text).toContain('She will take office on 1 July 2024.')
    },
  )
})
