import { expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Turku', '2023-04-12')}Finnish President Aino Salmi hosted the summit in Turku on 11 April 2023. Taking part were Latvian Vice President Zane Ozola and Estonian Prime Minister Priit Kask.\n`,
  'b.md': `${front('Correction', '2023-04-14')}On Wednesday we wrote about the summit in Turku. We wrote that the Latvian vice president attended; in fact Latvia was represented by Foreign Minister Juris Liepa.\n`,
  'c.md': `${front('Correction', '2023-05-14')}On Friday we wrote about the fair in Narva. We reported that the Estonian prime minister attended; in fact Estonia was represented by Mayor Mart Tamm.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

it('what was read of somebody is not a plain yes where a correction takes it back of the office', async () => {
  const answer = await ask('did Ozola attend the summit in Turku')
  expect(answer.title).toMatch(/^Named, but a correction/)
  expect(answer.text).toContain('We wrote that the Latvian vice president attended; in fact Latvia was represented')
})

it.each([
  'Our story listed Ozola as one of those in Turku. She was not there.',
  'An earlier version of this article gave Ozola a seat at the table in Turku.',
  'Ozola was erroneously named among those who came to Turku.',
])('takes it back in whatever words its sentence does: %s', async (said) => {
  const corpus = { ...CORPUS, 'b.md': `${front('Correction', '2023-04-14')}${said}\n` }
  expect((await askingCorpus(corpus)('did Ozola attend the summit in Turku')).title).toMatch(
    /correction tells otherwise/,
  )
})

it('a correction of another office, or about another place, takes nothing back', async () => {
  expect((await ask('did Salmi attend the summit in Turku')).title).toMatch(/^Yes/)
  expect((await ask('did Kask attend the summit in Turku')).title).toMatch(/^Yes/)
})

it('who stood for a country is told with the correction that takes it back', async () => {
  expect((await ask('who represented Latvia')).text).toContain(
    'in fact Latvia was represented by Foreign Minister Juris',
  )
})
