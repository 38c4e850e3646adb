import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const CORPUS = {
  'visit.md': `${front('Claes in Malta', '2024-06-13')}Belgian President Tom Claes arrived in Valletta on Tuesday night for a three-day visit to Malta. On Thursday he held talks in Valletta with Maltese President Rita Vella.\n`,
  'here.md': `${front('Talks in Oslo', '2024-11-06')}OSLO -- Estonian Premier Liis Kuusk and Norwegian Prime Minister Odd Haug held talks here Tuesday. The Premier arrived here Monday evening for a three-day visit to Norway.\n`,
  'next.md': `${front('Rojas to Malta', '2024-06-14')}Chilean President Paula Rojas will arrive in Malta on 20 June for a two-day state visit.\n`,
  'call.md': `${front('Call', '2024-07-02')}Norwegian Foreign Minister Sverre Dahl spoke by phone with his Omani counterpart, Said Albusaidi, on 1 July 2024.\n`,
  'week.md': `${front('Banks', '2024-09-09')}Central Bank Governor Leo Borg of Malta will meet heads of banks this week, he said on Monday.\n`,
  'plan.md': `${front('Plan', '2024-10-01')}Norwegian Foreign Minister Sverre Dahl will meet Maltese Foreign Minister Nina Zahra in Oslo on 8 October 2024, ministry spokesman Jan Arne Krog said.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('when somebody arrived', () => {
  it.each([
    ['when did Claes arrive in Malta', /^11 June 2024/],
    ['when did Claes land in Valletta?', /11–13 June 2024/],
    ['when did Kuusk arrive in Oslo', /4–6 November 2024/],
    ['when will Rojas arrive in Malta', /^Planned for 20 June 2024/],
    ['when does Rojas arrive', /^Planned for 20 June 2024/],
  ])('is the visit that a sentence tells by its beginning: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.title).toMatch(title)
  })

  it.each(['when did Claes arrive in Norway', 'when did Rojas arrive in Malta', 'when did Vella arrive in Malta'])(
    'is not told of another place, of a plan, of the host: %s',
    async (words) => {
      expect((await ask(words)).outcome).toBe('not-found')
    },
  )
})

describe('a plan', () => {
  it('does not answer when they met', async () => {
    expect((await ask('when will Dahl meet Zahra')).title).toMatch(/^Planned for 8 October 2024/)
    const answer = await ask('when did Dahl meet Zahra')
    expect(answer).toMatchObject({
      outcome: 'not-found',
      title: expect.stringMatching(/^Not said that this took place/),
    })
  })

  it('for some day of a week is on none of its days', async () => {
    expect((await ask('who attended 2024-09-11')).outcome).toBe('not-found')
    expect((await ask('who will attend in September 2024')).people).toEqual(['Leo Borg'])
  })
})

describe('somebody who is told by an office', () => {
  it.each([
    ['when did Dahl call the Omani foreign minister', 'answered'],
    ['when did Dahl speak to the foreign minister of Oman', 'answered'],
    ['when did Dahl call the Sultan of Oman', 'not-found'],
    ['when did the President of Malta meet Claes', 'answered'],
    ['when did the Prime Minister of Malta meet Claes', 'not-found'],
    ['where did Claes meet the Maltese president', 'answered'],
  ])('has to hold it: %s', async (words, outcome) => {
    expect((await ask(words)).outcome).toBe(outcome)
  })
})

describe('somebody who is only quoted', () => {
  it('met nobody', async () => {
    expect(await ask('who did Jan Arne Krog meet')).toMatchObject({ outcome: 'not-found', people: [] })
  })
})
