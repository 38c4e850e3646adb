import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Turku', '2023-04-02')}Finnish President Aino Salmi and Latvian Prime Minister Zane Ozola will attend the summit in Turku on 11 April 2023.\n`,
  'b.md': `${front('After', '2023-04-12')}Ozola had flu and stayed at home. Salmi spoke of the weather.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

it('a plan is told with a sentence that says it came otherwise', async () => {
  const answer = await ask('did Ozola attend the summit in Turku')
  expect(answer.title).not.toMatch(/^Yes/)
  expect(answer.text).toContain('Ozola had flu and stayed at home.')
})

it('a plan is told alone where no sentence says so', async () => {
  expect((await ask('did Salmi attend the summit in Turku')).text).not.toContain('weather')
})

it('nobody is said to have addressed what is only announced', async () => {
  const plan = {
    'c.md': `${front('Riga', '2023-05-02')}Prime Minister Vera Lund of Norway will travel to Riga on 9 May 2023 to speak at the Forum on Slow Trains. She will meet the Prime Minister of Latvia, Juris Ozols, on the margins of the forum.\n`,
  }
  const answer = await askingCorpus(plan)('did Lund meet Ozols')
  expect(answer.title).toMatch(/^Planned: /)
  expect(answer.title).not.toContain('addressed it')
})

describe('a plan of which a later document tells by its place or office', () => {
  it('is told after that sentence', async () => {
    const asked = askingCorpus({
      'plan.md': `---
published: 2024-06-07
---
Secretary of State Julia Prest of the United States will travel to Riga on 12 June 2024 and will meet Polish Prime Minister Adam Wilk in Warsaw on 13 June 2024.
`,
      'report.md': `---
published: 2024-06-14
---
Julia Prest returned on Friday. She had been due in Riga on Wednesday, but the stop was dropped. A meeting with the Polish prime minister did not take place.
`,
    })
    const riga = await asked('did Prest go to Riga')
    expect(riga.title).toMatch(/^Cancelled: Julia Prest/)
    expect(riga.text).toContain('the stop was dropped')
    expect((await asked('did Prest meet Wilk')).text).toContain('did not take place')
  })
})
