import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const CORPUS = {
  'summit.md': `${front('Leaders meet on grain', '2024-03-12')}President Ada Moe of Malta met Prime Minister Tom Claes of Belgium in Valletta on 11 March 2024. The meeting in Valletta on 11 March 2024 between President Ada Moe and Prime Minister Tom Claes was the first Harbour Summit.\n`,
  'call-on.md': `${front('Aho in Oslo', '2024-04-09')}Ambassador Leena Aho of Finland called on Foreign Minister Jan Lund of Norway in Oslo on 9 April 2024.\n`,
  'courtesy.md': `${front('Courtesy call', '2024-05-07')}On May 7, 2024, Prime Minister Ren Sato received a courtesy call from the Harbour Leadership Delegation at the Harbour House.\n`,
  'credence.md': `${front('New ambassador', '2024-06-04')}Ambassador Eva Nys of Belgium presented her Letter of Credence to President Rita Vella in Lisbon on 4 June 2024.\n`,
  'office.md': `${front('New governor', '2024-07-01')}Karl Brunn took over as Governor of the Bank of Norland on 1 July 2024.\n`,
  'memo.md': `${front('Two sign', '2024-08-06')}Minister Leo Borg signed the memorandum for Malta and Minister Luis Vega signed for Peru in Valletta on 6 August 2024.\n`,
  'emir.md': `${front('Two rulers', '2024-09-03')}The Emir of Kuwait, Sheikh Nawaf bin Jaber Al Salem, met the Emir of Qatar, Sheikh Rashid bin Omar Al Hamad, in Doha on 3 September 2024.\n`,
  'prince.md': `${front('A prince', '2024-09-05')}Saudi Foreign Minister Prince Talal bin Omar met Speaker Rosa Diaz in Riyadh on 4 September 2024.\n`,
  'mercosur.md': `${front('Baltic summit planned', '2024-10-08')}They met at the Summit of the Islands in Valletta on 7 October 2024.\n`,
  'oath.md': `${front('Guests', '2024-11-05')}Governor Ulla Brandt administered the oath of office to Petr Novak and Rosa Diaz as members of the Port Commission in Oslo on 5 November 2024.\n`,
  'khama.md': `${front('A visit', '2024-12-03')}President Ian Khama of Botswana met Minister Tshekedi Khama of Botswana and Prime Minister Elsa Berg in Gaborone on 3 December 2024. President Ian Khama met Governor Otto Wirth in Kasane on 5 December 2024.\n`,
}
const ask = askingCorpus(CORPUS)

describe('what a question calls otherwise than the document', () => {
  it.each([
    ['where was the Harbour summit', 'Valletta'],
    ['when did Leena Aho call on Jan Lund', '9 April 2024'],
    ['where did the ambassador of Finland meet the Norwegian foreign minister', 'Oslo'],
    ['where did Eva Nys present her credentials', 'Lisbon'],
    ['when did Karl Brunn become governor of the Bank of Norland', '1 July 2024'],
    ['when did brunn take office', '1 July 2024'],
    ['where did Sheikh Nawaf meet Sheikh Rashid', 'Doha'],
    ['where did Prince Talal meet Rosa Diaz', 'Riyadh'],
    ['where did President Khama meet Otto Wirth', 'Kasane'],
  ])('%s: %s', async (words, said) => {
    const { outcome, title } = await ask(words)
    expect({ outcome, title }).toMatchObject({ outcome: 'answered', title: expect.stringContaining(said) })
  })

  it.each([
    ['who received a courtesy call on 7 May 2024', ['Ren Sato']],
    ['who signed the memorandum on 6 August 2024', ['Leo Borg', 'Luis Vega']],
    ['who were sworn in as members of the Port Commission', ['Petr Novak', 'Rosa Diaz']],
    ['who took the oath on 5 November 2024', ['Petr Novak', 'Rosa Diaz']],
    ['who swore in Petr Novak', ['Ulla Brandt']],
    ['who came from Belgium in March 2024', ['Tom Claes']],
  ])('%s: %s', async (words, people) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people })
  })

  it('is no other summit than the one that is asked for', async () => {
    expect((await ask('when is the Baltic summit')).outcome).toBe('not-found')
  })
})

describe('a ceremony with many guests', () => {
  const GUESTS = {
    'oath.md': `${front('Sworn in', '2023-05-29')}Bola Moe was sworn in as President of Norland at a ceremony in Harbour Square on 29 May 2023. The ceremony was attended by President Nana Addo of Ghana, President Macky Sow of Senegal, President Paul Kabo of Rwanda, President Jo Weah of Liberia and President Ada Barrow of Malta.\n`,
  }

  it('is no meeting of two of them', async () => {
    const answer = await askingCorpus(GUESTS)('when did Paul Kabo meet Macky Sow')
    expect(answer.outcome).toBe('not-found')
    expect(answer.title).toContain('Not said that they met')
  })
})

describe('a country in which it was', () => {
  const TRIP = {
    'trip.md': `${front('Two visits', '2024-02-20')}Prime Minister Sabri Omar of Malta will visit Norland and Westmark this week. On 24 February 2024 Prime Minister Sabri Omar will meet Prime Minister Pra Chan of Thailand in Thailand after his days in Cambodia.\n`,
  }

  it('is not answered with what was in another', async () => {
    expect((await askingCorpus(TRIP)('who will Sabri Omar meet in Cambodia')).people).toEqual([])
    expect((await askingCorpus(TRIP)('who will Sabri Omar meet in Thailand')).people).toContain('Pra Chan')
  })
})
