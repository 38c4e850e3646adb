import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Dyke conference', '2024-04-10')}Dutch Minister Joost Blom chaired the conference on the dyke charter in Ribe on 9 April 2024. The charter was not signed by Norway, which asks for another seat. It was signed by Denmark.\n`,
  'b.md': `${front('Peat conference', '2024-05-10')}Latvian Minister Zane Ozola chaired the conference on the peat charter in Vaasa on 9 May 2024. Sweden refused to sign the charter.\n`,
  'c.md': `${front('Sluice conference', '2024-06-10')}Belgian Minister Lies Maes chaired the conference on the sluice charter in Ghent on 9 June 2024. Austria has not yet signed the charter, and Malta signed it.\n`,
})

describe('what a country is said not to have done', () => {
  it.each([
    ['did Norway sign the dyke charter', 'was not signed by Norway'],
    ['did Sweden sign the peat charter', 'Sweden refused to sign'],
    ['did Austria sign the sluice charter', 'Austria has not yet signed'],
  ])('is answered with no, and with the sentence: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(/^No: a sentence says so/)
    expect(answer.text).toContain(says)
  })

  it('is no yes for who did it', async () => {
    expect((await ask('who signed the peat charter')).title).not.toContain('Sweden')
  })

  it('leaves a yes of another country as it is', async () => {
    expect((await ask('did Denmark sign the dyke charter')).title).toMatch(/^Yes/)
  })
})
