import { describe, expect, it } from 'vitest'
import { NEAR } from '../../../src/wording/answers.ts'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Lake accord', '2023-05-09')}On 8 May 2023 Latvian Minister Zane Ozola and Estonian Minister Kalle Rebane signed an accord on the lake in Valga. Bolivia took part as an observer. The watchers came from Peru, Chile and Ghana. Two ministers sent their greetings.\n`,
  'b.md': `${front('A telephone call', '2023-06-02')}On 1 June 2023 Finnish President Aino Salmi spoke by telephone with Norwegian Prime Minister Kari Lund. The conversation was friendly. The call lasted twenty minutes.\n`,
  'c.md': `${front('Ferry line', '2023-07-04')}The ministers opened a ferry line on 3 July 2023 in Turku. Lund said the first ferry was expected on 9 August.\n`,
  'd.md': `${front('Storm Dawn begins', '2023-08-02')}Exercise Storm Dawn began in Vaasa on 1 August 2023. Some 900 soldiers took part, because Hungary withdrew its battalion.\n`,
})

describe('below an answer that finds nothing stands what a sentence says of it all the same', () => {
  it.each([
    ['was bolivia in valga', 'Bolivia took part as an observer'],
    ['which countries sent watchers', 'The watchers came from Peru, Chile and Ghana'],
    ['how long was the call between salmi and lund', 'The call lasted twenty minutes'],
    ['when is the first ferry to turku', 'the first ferry was expected on 9 August'],
    ['did hungary take part in storm dawn', 'Hungary withdrew its battalion'],
  ])('%s', async (words, says) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain(says)
  })

  it('shows no sentence that has one name of the question and nothing else of it', async () => {
    const answer = await ask('did lund buy a submarine in brazil')
    expect(answer.text).not.toContain('first ferry')
  })

  it('shows no sentence twice', async () => {
    const { text } = await ask('was bolivia in valga')
    expect(text.split('Bolivia took part as an observer')).toHaveLength(2)
  })

  it('shows a few together, whichever way they were found', async () => {
    for (const words of ['when was the storm', 'which ferry did the watchers take', 'who sent watchers to the lake']) {
      const { message } = await ask(words)
      const near = message.blocks.filter((one) => one.kind === 'paragraph' && one.spans[0]?.text === NEAR)
      expect(near.length).toBeLessThanOrEqual(1)
      for (const block of near) expect('citations' in block && block.citations.length).toBeLessThanOrEqual(3)
    }
  })
})

describe('where a sentence may tell it, nothing denies that it does', () => {
  const ask = askingCorpus({
    'a.md': `${front('Dyke council meets', '2024-03-05')}On 4 March 2024 Danish Minister Ida Roos met Dutch Minister Joost Blom in Ribe. Envoy Lars Krog left the hall early. Harbour master Eva Gil waved Blom off on the quay. Roos posted a photograph of the dyke. The dyke swallowed 12 million euros of money.\n`,
    'b.md': `${front('Budget', '2024-06-05')}The budget committee meets on 7 July 2024 in Ghent. Auditor Otto Senn will present the figures in June.\n`,
  })

  it.each([
    ['how much money was spent on the dyke', 'The dyke swallowed 12 million euros'],
    ['did krog leave on 4 march', 'Envoy Lars Krog left the hall early'],
  ])('%s: the title denies neither the number nor the day', async (words, says) => {
    const answer = await ask(words)
    expect(answer.text).toContain(says)
    expect(answer.title).not.toMatch(/no number for|in any year/)
  })

  it('the title says that it is no event, not that it is nowhere', async () => {
    const answer = await ask('did krog leave early')
    expect(answer.title).toMatch(/^Not answered by a recorded event/)
    expect(answer.text).toContain('Envoy Lars Krog left the hall early')
    expect(answer.text).toContain('“krog” is named in sentences')
    expect(answer.text).not.toContain('Nobody called')
  })

  it('the sentence stands before all else, and no event of something else behind it', async () => {
    const answer = await ask('who will present the figures')
    expect(answer.text).toContain('Otto Senn will present the figures')
    expect(answer.text).not.toContain('7 July')
    expect((await ask('who waved blom off')).text).not.toContain('4 March')
  })

  it('still says that nothing is recorded where no sentence has any of it', async () => {
    expect((await ask('when was the zebra counted')).title).toMatch(/^Nothing is recorded/)
  })
})

describe('sentences that say all that was asked', () => {
  const ask = askingCorpus({
    'a.md': `${front('Tide talks', '2024-03-05')}On 4 March 2024 Danish Minister Ida Roos met Dutch Minister Joost Blom in Ribe. Both agreed to set up a working group on tides. It will be headed by Professor Lars Krog. Envoy Eva Gil disagreed.\n`,
  })

  it('stand in place of a title that would deny them', async () => {
    const { title, outcome, text } = await ask('who heads the working group on tides')
    expect({ title, outcome }).toEqual({
      title: 'On “who heads the working group on tides” the documents say:',
      outcome: 'not-found',
    })
    expect(text).toContain('It will be headed by Professor Lars Krog.')
  })

  it('do not where they lack what the question asks for, or it asks for yes or no', async () => {
    expect((await ask('why did they set up a working group on tides')).title).not.toMatch(/the documents say/)
    expect((await ask('did Gil disagree with Roos')).title).not.toMatch(/the documents say/)
    expect((await ask('who heads the working group on tides on 5 March 2024')).title).not.toMatch(/the documents say/)
    expect((await ask('who heads the working group on eels')).title).not.toMatch(/the documents say/)
  })
})
