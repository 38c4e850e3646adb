import { expect, it } from 'vitest'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const front = (published: string) => `---\npublished: ${published}\n---\n\n`
const ask = askingCorpus({
  // A Thursday and a Friday.
  'loviisa.md': `${front('2023-06-15')}Foreign Minister Aino Salmi met Estonian Defence Minister Kalle Rebane in Loviisa on Tuesday. Ms Salmi will travel to Porvoo on Sunday. Ms Salmi is to meet Latvian Prime Minister Ieva Ozola in Riga on 20 June 2023.\n`,
  'kotka.md': `${front('2023-09-01')}Polish President Jan Lis met Czech President Petr Dub in Kotka on Monday.\n`,
  'hanko.md': `${front('2023-10-05')}Polish President Jan Lis met Czech President Petr Dub in Hanko on Monday.\n`,
})

it('a day of the week is that of the report where this week has nothing that fits', async () => {
  expect((await ask('where will Salmi be on sunday')).title).toContain('Porvoo')
  expect((await ask('did Rebane meet Salmi on tuesday')).title).toMatch(/^Yes: .*13 June 2023/)
})

it('of several weeks it asks which, and offers each', async () => {
  const { title, outcome, suggestions } = await ask('where did Lis meet Dub on monday')
  expect([outcome, title]).toEqual(['ambiguous', '“on monday” of which week?'])
  expect(suggestions).toEqual(['where did Lis meet Dub on 2023-10-02', 'where did Lis meet Dub on 2023-08-28'])
})

it('what was held comes before what was planned for such a day', async () => {
  const { text, title } = await ask('who did Salmi meet on tuesday')
  expect(`${title} ${text}`).toContain('Kalle Rebane')
  expect(`${title} ${text}`).not.toContain('Ieva Ozola')
})

it('alone it is that of this week', async () => {
  expect((await ask('what happened on sunday')).outcome).toBe('not-found')
})
