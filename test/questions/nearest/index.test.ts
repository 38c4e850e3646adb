import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const CORPUS = {
  'a.md': `${front('Turku', '2023-04-12')}On 11 April 2023, Finnish President Aino Salmi met Estonian President Kalle Rebane in Turku. Rebane was sworn in as President of Estonia last year. The leaders of both countries last saw each other on 20 January 2023.\n`,
  'b.md': `${front('Obituary', '2023-06-02')}Latvian Prime Minister Zane Ozola, who fell ill in May, died on Thursday. Her deputy takes her seat for the time being.\n`,
  'c.md': `${front('Trip', '2023-07-02')}President Salmi will visit Oslo on 9 July 2023. She hopes for fair weather.\n`,
  'd.md': `${front('No trip', '2023-07-11')}A storm kept Salmi from leaving: her trip to Oslo was dropped.\n`,
  'e.md': `${front('Congress', '2023-09-04')}The congress of harbours met in Rostock on 3 September 2023. The mayors welcomed, for the first time, Minister of Ports Lars Krog and Eva Gil.\n`,
  'f.md': `${front('Royal visit', '2023-05-10')}Queen Astrid visited Vaduz on 9 May 2023. The party was met at the station by Mayor Lotte Beck. She was accompanied by Professor Jan Moll. The Duke cut the ribbon of a new ferry. Prime Minister Otto Senn left Vaduz on Friday evening. The eleventh prize goes to Gent in June 2025.\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('what no event answers', () => {
  it.each([
    ['when did zane ozola die', 'who fell ill in May, died on Thursday'],
    ['is zane ozola dead', 'who fell ill in May, died on Thursday'],
    ['when did rebane become president', 'Rebane was sworn in as President of Estonia'],
    ['what happened 20 january 2023', 'last saw each other on 20 January 2023'],
    ['who attended 20 january 2023', 'last saw each other on 20 January 2023'],
    ['who met the queen at the station', 'met at the station by Mayor Lotte Beck'],
    ['who accompanied queen astrid', 'She was accompanied by Professor Jan Moll'],
    ['did the duke cut a ribbon', 'The Duke cut the ribbon'],
  ])('shows the sentence that comes nearest: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain(says)
  })

  it('shows first what is said of somebody whom no event names, though others say more of the question', async () => {
    const corpus = {
      'm.md': `${front('Ferries', '2023-05-10')}The council of ferries was attended by Prime Minister Otto Senn. The harbours attended as guests. Mayor Dorn Vik lay in bed with a cold.\n`,
    }
    expect((await askingCorpus(corpus)('did Dorn Vik attend')).text).toMatch(/^.*\n?.*Mayor Dorn Vik lay in bed/u)
  })

  it.each([
    ['when did Otto Senn leave Vaduz', /^5 May 2023, the documents say/],
    ['when is the eleventh prize', /^June 2025, the documents say/],
  ])('is answered with the sentence that says all of it: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('answered')
    expect(answer.title).toMatch(title)
  })

  it('does not show what a sentence says of another day or another year', async () => {
    expect((await ask('what happened 20 january 2022')).text).not.toContain('20 January 2023')
    expect((await ask('what happened 2 january 2023')).text).not.toContain('20 January 2023')
  })

  it('shows of a day without a year what names just this day', async () => {
    const { text } = await ask('who was hurt on 20 january')
    expect(text).toContain('last saw each other on 20 January 2023')
    expect((await ask('who was hurt on 9 january')).text).not.toContain('20 January')
  })

  it('does not show every sentence that has the name of somebody who is known', async () => {
    expect((await ask('when did rebane marry')).text).not.toContain('sworn in')
  })
})

it('a plan is told with what a later document says of it', async () => {
  const answer = await ask('did Salmi visit Oslo')
  expect(answer.title).toMatch(/^(?:Planned|Not|No)/)
  expect(answer.text).toContain('her trip to Oslo was dropped')
})

it('where nobody is recorded, the sentences that speak of who was there are shown, and no sentence says that none do', async () => {
  const answer = await ask('who attended 3 september 2023')
  expect(answer.text).toContain('Lars Krog')
  expect(answer.text).not.toMatch(/Nobody called/)
})

describe('of the sentences that come near, the one that answers comes first', () => {
  const askOfFlood = askingCorpus({
    'flood.md': `${front('After the flood', '2024-05-20')}The Nordic flood was a warning to all of us, the ministers wrote. The flood came on Tuesday, two weeks before the Nordic council. The mayors thanked thirty divers and the flood watch of the Nordic towns.\n`,
    'wharf.md': `${front('A wharf', '2024-06-20')}Mayor Ida Roos was welcomed with a song. Engineer Ulf Dahl built the wharf.\n`,
  })

  it('a day where a day is asked for', async () => {
    const { text } = await askOfFlood('when was the nordic flood')
    expect(text).toContain('came on Tuesday')
    expect(text.indexOf('came on Tuesday')).toBeLessThan(`${text}was a warning`.indexOf('was a warning'))
  })

  it('and of others only what is told in a document that names who is asked for', async () => {
    expect((await askOfFlood('who welcomed Otto Senn')).text).not.toContain('with a song')
  })

  it('what has the verb itself, and what names whom it is about itself', async () => {
    const ask = askingCorpus({
      'dyke.md': `${front('Dyke talks', '2024-09-05')}Minister Ida Roos met Minister Joost Blom in Ribe on 4 September 2024. Roos travelled with nine engineers. Mayor Eva Gil received her with a song in the yard. On Friday Roos was to see the bishop. Tomorrow she is going to Ghent for a meeting with Otto Senn.\n`,
      'council.md': `${front('Peat council', '2024-02-05')}The Peat Council met on 4 February 2024. It began at 2.15 p.m. and ended at 4.40 p.m. Minister Lars Krog stayed at home. He was represented in the room by his deputy, Jan Moll.\n`,
    })
    const first = async (words: string) => /“(?<quote>[^”]+)”/u.exec((await ask(words)).text)?.groups?.quote
    expect(await first('who received roos in ribe')).toContain('Eva Gil received her')
    expect((await ask('who stood in for krog')).text).toContain('his deputy, Jan Moll')
    expect(await first('how long did the peat council meeting last')).toContain('ended at 4.40')
  })
})
