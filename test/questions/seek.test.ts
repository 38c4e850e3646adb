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
