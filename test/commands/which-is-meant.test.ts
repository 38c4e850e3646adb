import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('4th Dyke Union Summit closes in Ribe', '2024-03-10')}The 4th Ordinary Session of the Assembly of the Dyke Union ended on Sunday in Ribe. Among the guests were the President of Malta, Mia Holm, and the Prime Minister of Norway, Karl Odin.\n\nA mini-summit on eels took place on Friday, 8 March. It was chaired by the President of Latvia, Zane Ozola.\n`,
  'b.md': `${front('P9 ends meeting in Ghent without a text', '2024-04-20')}Port ministers of the Group of Nine ended a meeting in Ghent on Friday. Belgian Minister Joost Blom hosted it.\n\nDanish Minister Ida Roos met Latvian Minister Juris Ozols in Oslo on 2 April, and again in Ghent.\n`,
  'c.md': `${front('Consultations in Vaasa', '2024-05-20')}Prime Minister Aino Salmi of Finland and Chancellor Otto Senn of Austria held consultations in Vaasa on 19 May 2024. The Finnish delegation also included the Minister of Finance, Eva Gil. On the Austrian side, Finance Minister Jan Moll and Interior Minister Lotte Beck took part.\n`,
  'd.md': `${front('Ports of the Baltic', '2024-06-20')}The ports conference was held in Riga on 19 June 2024. It was attended by Bo Ek, Minister of Foreign Affairs of Sweden, Lars Krog, Foreign Minister of Norway, and Kalle Rebane, Deputy Minister of Foreign Affairs of Estonia.\n`,
  'e.md': `${front('Two signatures', '2024-07-20')}Icelandic Minister Kari Lund and Irish Minister Maeve Roe signed an agreement on herring in Cork on 19 July 2024. On 20 July 2024 Lund met Mayor Tom Hale in Cork.\n`,
})

describe('which event a question means', () => {
  it('is no mini-summit beside the summit, and the session that a headline calls one', async () => {
    expect((await ask('when was the dyke union summit')).title).toContain('Ordinary Session')
    expect((await ask('who attended the dyke union summit')).people).toEqual(['Mia Holm', 'Karl Odin'])
  })

  it('is where the question says it was, of all that a report on it tells', async () => {
    const { text } = await ask('when was the p9 in ghent')
    expect(text).toContain('19 April 2024 · Ghent')
    expect(text).not.toContain('Oslo')
  })

  it('is what was signed, and not what else happened then', async () => {
    const { text } = await ask('what was signed in july 2024')
    expect(text).toContain('signed an agreement on herring')
    expect(text).not.toContain('Tom Hale')
  })
})

describe('who is meant', () => {
  it('are those of one delegation', async () => {
    expect((await ask('who was in the finnish delegation')).people).toEqual(['Aino Salmi', 'Eva Gil'])
    expect((await ask('which austrian ministers were in vaasa')).people).toEqual(['Jan Moll', 'Lotte Beck'])
  })

  it('are ministers however their office is put, and no deputies', async () => {
    expect((await ask('which foreign ministers attended the ports conference')).people).toEqual(['Bo Ek', 'Lars Krog'])
  })
})

describe('what is no part of the answer', () => {
  const ask = askingCorpus({
    'a.md': `${front('A tour', '2024-03-10')}Danish Minister Ida Roos visited Riga on 8 March 2024. A visit by Roos to Oslo planned for 9 March 2024 was cancelled.\n`,
    'b.md': `${front('A look back', '2024-04-10')}Norwegian President Karl Odin met Latvian Minister Juris Ozols in Turku on 2 March 2024.\n`,
  })

  it('is a place where somebody was not in the end', async () => {
    const { title } = await ask('where was roos in march 2024')
    expect(title).toContain('Riga')
    expect(title).not.toContain('Oslo')
  })

  it('is what was cancelled where it is asked what was put off', async () => {
    expect((await ask('what was postponed')).events).toEqual([])
    expect((await ask('what was cancelled')).events).toHaveLength(1)
  })

  it('but a document of the month is one of its sources, whenever what it tells of was', async () => {
    const { title, text } = await ask('sources april 2024')
    expect(title).toContain('1 document')
    expect(text).toContain('A look back')
  })
})
