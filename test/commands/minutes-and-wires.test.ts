import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, publisher: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: ${publisher}\npublished: ${published}\n---\n\n`
const ask = askingCorpus({
  'minutes.md': `${front('Minutes of the Quay Committee, 14 May 2025', 'Town of Ribe', '2025-05-16')}Minutes of the Quay Committee\nWednesday, 14 May 2025, Town Hall, Ribe\n\nPresent: Councillor Mette Krogh (chair), Councillor Jens Tofte, Councillor Ida Roos\nApologies: Councillor Finn Damgaard, Councillor Ole Sund\n\n1. The Committee approved the budget.\n`,
  'lunch.md': `${front('Talks in Lisbon', 'Ministry of Energy', '2025-04-09')}Minister Hanna Lind of Sweden met Minister Rui Falcato of Portugal in Lisbon on 7 April 2025. The Spanish Secretary of State, Pilar Ocampo, who had been invited to the lunch on 8 April, sent her apologies.\n`,
  'wire.md': `${front('Two dead as ferry hits pier', 'Quay Wire', '2025-06-17')}A passenger ferry struck a pier in the port of Rijeka on Monday evening, killing two people and injuring at least 40, the coast guard said. Minister Davor Horvat of Croatia flew to Rijeka on 17 June 2025. The operator said 312 passengers were aboard. Its chief executive, Nikola Bura, offered his resignation.\n`,
  'news.md': `${front('Town newsletter', 'Town of Bregenz', '2025-06-03')}## New library opens\n\nMayor Michael Rhomberg opened the new town library on 31 May 2025. More than 800 visitors came to the opening.\n`,
  'firm.md': `${front('Firm buys yard', 'Northwind', '2025-03-04')}Northwind announced that it will buy the turbine yard Westhaven for 2 billion kroner. Westhaven employs 430 people in Esbjerg.\n`,
  'uni.md': `${front('Doctorate', 'University of Tartu', '2025-12-02')}On 1 December 2025 the University of Tartu conferred an honorary doctorate on Amara Diallo. Estonian President Liina Rebane and Minister Kalev Soosaar attended the ceremony in the hall.\n`,
})

describe('minutes', () => {
  it.each(['did damgaard attend', 'did Finn Damgaard attend', 'did Ole Sund come', 'was sund there'])(
    'tell by their apologies who was not there: %s',
    async (words) => {
      expect((await ask(words)).title).toMatch(/^No\b/)
    },
  )

  it('tell who sent apologies', async () => {
    expect((await ask('who sent apologies')).text).toContain('Apologies: Councillor Finn Damgaard')
  })

  it('tell who was in the chair', async () => {
    expect((await ask('who chaired the quay committee')).people).toEqual(['Mette Krogh'])
  })
})

describe('somebody whom no event knows', () => {
  it('is asked about, and not the lunch', async () => {
    const { outcome, title, text } = await ask('did pilar ocampo come to the lunch')
    expect({ outcome, title }).toMatchObject({ outcome: 'not-found', title: expect.not.stringMatching(/^Yes/) })
    expect(text).toContain('sent her apologies')
  })

  it('was there by name and office, if the sentence means it', async () => {
    expect((await ask('did the president of estonia attend the ceremony')).title).toMatch(/^Yes\b/)
    expect((await ask('did the prime minister of estonia attend the ceremony')).title).not.toMatch(/^Yes/)
  })
})

describe('a number of a wire', () => {
  it.each([
    ['how many people died in Rijeka', /^“two people”, the documents say/],
    ['how many people were injured', /^“at least 40”/],
    ['how many were injured', /^“at least 40”/],
    ['how many were killed', /^“two(?: people)?”/],
    ['how many passengers were on the ferry', /^“312 passengers”, if this sentence means it/],
    ['how many people came to the library opening', /^“More than 800 visitors”/],
    ['how many people work at westhaven', /^“430 people”/],
    ['how much is northwind paying for westhaven', /^“2 billion kroner”, if this sentence means it/],
  ])('is told of its own verb: %s', async (words, says) => {
    expect((await ask(words)).title).toMatch(says)
  })
})

it('a thing that hit another is no visit of those who came to see it', async () => {
  const { outcome, title } = await ask('when did the ferry hit the pier')
  expect({ outcome, title }).toMatchObject({ outcome: 'not-found', title: expect.not.stringContaining('17 June') })
})

it('a resignation that was offered is near who resigned', async () => {
  expect((await ask('who resigned')).text).toContain('offered his resignation')
})

it.each(['what was announced on 4 march 2025', 'what was announced on 3 June 2025'])(
  'what was announced on a day are its documents: %s',
  async (words) => {
    const { outcome, title } = await ask(words)
    expect({ outcome, title }).toMatchObject({
      outcome: 'answered',
      title: expect.stringMatching(/^1 document published then/),
    })
  },
)

it('what somebody said is found behind a thumb’s “wat”, too', async () => {
  expect((await ask('wat did falcato say')).title).toBe((await ask('what did falcato say')).title)
})
