import { expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Turku', '2023-04-12')}On 11 April 2023, Finnish President Aino Salmi met Latvian Prime Minister Zane Ozola in Turku. Salmi succeeded President Olavi Harju in 2020.\n`,
  'b.md': `${front('Riga', '2023-06-02')}Ozola resigned on Thursday after a vote in parliament.\n`,
  'c.md': `${front('Oslo', '2023-07-02')}Mayor Petra Ozola opened the fair of books. Maja Ozola was not amused.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

it('an office is not given without what a later document tells of it', async () => {
  const answer = await ask('who is prime minister of Latvia')
  expect(answer.people).toEqual(['Zane Ozola'])
  expect(answer.text).toContain('Ozola resigned on Thursday')
  const whether = await ask('is Zane Ozola prime minister of Latvia')
  expect(whether.title).toMatch(/^Named so for 11 April 2023, and a later document tells more/)
  expect(whether.text).toContain('Ozola resigned on Thursday')
})

it('an office of which no later document tells is given as it is', async () => {
  expect((await ask('is Salmi president of Finland')).title).toMatch(/^Yes: Aino Salmi/)
  expect((await ask('who is the president of Finland')).text).not.toContain('later document')
})

it('a surname alone may be that of somebody else whom the documents name', async () => {
  const answer = await ask('who is Ozola')
  expect(answer.text).toMatch(/The documents also name Petra Ozola and Maja Ozola|Maja Ozola and Petra Ozola/)
  expect((await ask('who is Zane Ozola')).text).not.toContain('also name')
})

it('a meeting of another year is told as what it is, and not those of others in that year', async () => {
  const answer = await ask('did Salmi meet Ozola in 2022')
  expect(answer).toMatchObject({ outcome: 'not-found' })
  expect(answer.title).toMatch(/^Not said for 2022\. What is recorded of them: .*11 April 2023/)
})
