import { expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = '---\npublished: 2023-06-11\n---\n\n'
const ask = askingCorpus({
  'a.md': `${front}Finnish Foreign Minister Aino Salmi met Polish President Jan Lis in Turku on 9 June 2023. On 10 June 2023, Salmi had a working lunch with Danish Foreign Minister Bo Holm in Turku.\n`,
})

it('whom somebody had lunch with is not whom they met besides', async () => {
  expect((await ask('who did Salmi have lunch with')).text).toContain('Bo Holm')
  expect((await ask('who did Salmi have lunch with')).text).not.toContain('Jan Lis')
  expect((await ask('who did Lis have lunch with')).outcome).toBe('not-found')
})

it.each([
  'will host her Maltese counterpart, Jan Lis, on a working visit to Norway on Friday, 21 June 2024 in Bergen',
  'will receive her Maltese counterpart, Jan Lis, during his visit to Norway on 21 June 2024 in Bergen',
  'welcomes Jan Lis of Malta on a visit to Norway in Bergen on 21 June 2024',
])('a visit to one country is none to that of the guest: %s', async (visit) => {
  const asked = askingCorpus({ 'b.md': `---\npublished: 2024-06-18\n---\n\nForeign Minister Aino Salmi ${visit}.\n` })
  expect((await asked('when will Aino Salmi visit Malta')).outcome).toBe('not-found')
})

it('whoever receives the ambassador of a country did not visit it', async () => {
  const asked = askingCorpus({
    'c.md': `${front}President Aino Salmi of Finland received the Ambassador of Italy, Luca Neri, on 9 June 2023.\n`,
    'd.md': `${front}President Jan Lis of Poland met Premier Ugo Riva on 9 June 2023 during talks in Italy.\n`,
  })
  expect((await asked('when did Aino Salmi visit Italy')).outcome).toBe('not-found')
  expect((await asked('when did Jan Lis visit Italy')).outcome).toBe('answered')
})
