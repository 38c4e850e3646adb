import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string) => `---\ntitle: "${title}"\npublished: 2024-03-12\n---\n\n`
const ask = askingCorpus({
  'asia.md': `${front('Prime Minister Peters visits India')}Prime Minister Anton Peters of Belgium visited New Delhi on 4 March 2024. On 6 March 2024 Prime Minister Peters visited Tokyo, and met Prime Minister Ken Arai. On 8 March 2024 he visited Bangkok, where he met Foreign Minister Somchai Rattana.\n`,
  'malta.md': `${front('Harbour Hall')}Prime Minister Anton Peters of Belgium and Minister Leo Borg of Malta opened the Harbour Hall in Valletta on 10 March 2024. Governor Edward Holt of Malta met Mayor Rita Vella in Valletta on 11 March 2024.\n`,
})

describe('what is in a city is in its country', () => {
  it.each([
    ['who visited India', ['Anton Peters']],
    ['who was in India', ['Anton Peters']],
    ['who travelled to Thailand', ['Anton Peters']],
    ['who visited Malta', ['Anton Peters']],
    ['who visited Valletta', ['Anton Peters']],
  ])('%s', async (words, people) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(
      [...new Set(answer.events.flatMap(({ participants }) => participants.map(({ name }) => name)))].sort(),
    ).toEqual(people)
  })

  it.each([
    ['when did Peters visit India', '4 March 2024: Visit of Anton Peters'],
    ['when did peters visit japan', '6 March 2024: Visit of Anton Peters'],
    ['which countries did Peters visit', '3 countries: Thailand, Japan and India'],
    ['did peters visit thailand', 'Yes: Anton Peters is named: Visit of Anton Peters, 8 March 2024'],
    [
      'how often did peters visit india',
      '1 event in these documents with Anton Peters: “how often did peters visit india”',
    ],
  ])('%s', async (words, title) => {
    expect((await ask(words)).title).toBe(title)
  })

  it('and nothing that was in another', async () => {
    const { events } = await ask('what happened in India')
    expect(events.map(({ place }) => place)).toEqual(['New Delhi'])
    expect((await ask('did peters visit Poland')).title).not.toMatch(/^Yes/)
  })
})
