import { expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = '---\npublished: 2023-05-11\n---\n\n'
const ask = askingCorpus({
  'a.md': `${front}A meeting of Finnish Trade Minister Lauri Koski and Polish Trade Minister Jan Lis, which should have taken place in Turku on Monday, was postponed to 6 June 2023. The insurers fear delays.\n`,
  'b.md': `${front}Estonian President Kalle Rebane has cancelled a visit to Oslo planned for 20 May 2023.\n`,
})

it('what was postponed is the plan of the new day, and no sentence about delays', async () => {
  const { title, text } = await ask('what was postponed')
  expect(title).toBe('“postponed”: 1 event, under the new day')
  expect(text).toContain('6 June 2023')
  expect(text).not.toContain('insurers')
})

it('what was dropped is not what was put off', async () => {
  const { text } = await askingCorpus({
    'a.md': `${front}The meeting with the skippers, planned for 20 May 2023, has been moved to 27 May 2023. The tour of the shipyard is cancelled.\n`,
  })('what was cancelled')
  expect(text).toContain('The tour of the shipyard is cancelled')
  expect(text).not.toContain('skippers')
})

it('what was planned and did not take place is what was called off, and not what is still to come', async () => {
  const { text } = await ask('what was planned but did not happen')
  expect(text).toContain('cancelled a visit to Oslo')
  expect(text).not.toContain('Jan Lis')
})
