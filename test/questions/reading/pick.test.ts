import { expect, it } from 'vitest'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const front = '---\npublished: 2023-06-11\n---\n\n'
const ask = askingCorpus({
  'a.md': `${front}Finnish Rail Minister Lauri Koski and Polish Rail Minister Jan Lis held talks in Turku on 10 June 2023. A first round took place in Lublin on 2 May.\n`,
  'b.md': `${front}On 9 June 2023, Danish Minister Bo Holm opened a round table of harbours in Aarhus.\n`,
})

it('the first round is no round table', async () => {
  const { title, text } = await ask('where was the first round')
  expect(`${title} ${text}`).toContain('Lublin')
  expect(`${title} ${text}`).not.toContain('Aarhus')
})
