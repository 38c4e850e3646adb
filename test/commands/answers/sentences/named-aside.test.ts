import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Envoys', '2024-03-06')}On 5 March 2024, the Minister of Trade of Latvia Zane Ozola held a meeting with envoys in Riga in preparation for the Amber Forum summit scheduled for 28 May 2024 in Liepaja.\n`,
  'b.md': `${front('Embassy', '2024-04-11')}On 10 April 2024, the President of Peru Ana Ruiz received the Ambassador of Malta Rita Vella in Lima, the first since the opening of the embassy in June 2009.\n`,
  'c.md': `${front('Tour', '2024-06-04')}On 3 June 2024, the Prime Minister of Denmark Ida Krog left for a six-day official tour of the islands. She will return to Aarhus on 8 June 2024. On 4 June 2024, Krog met the Deputy Prime Minister and Minister of Foreign Affairs of Iceland Jon Orri in Nuuk. The two hope to meet again before the winter.\n`,
  'd.md': `${front('Tolls', '2024-09-02')}On 1 September 2024, the President of Chile Paula Rojas met the President of Peru Ana Ruiz in Arica. On 5 September 2024, Rojas is due to brief the Assembly of Tolls.\n`,
})

describe('what a sentence only names beside what it tells', () => {
  it.each([
    ['when is the amber forum summit', '5 March 2024:', /28 May 2024/],
    ['when did the embassy open', '10 April 2024:', /June 2009/],
  ])('has another day than that: %s', async (words, day, says) => {
    const answer = await ask(words)
    expect(answer.title).not.toContain(day)
    expect(`${answer.title}\n${answer.text}`).toMatch(says)
  })

  it('is not every day of whoever is asked for', async () => {
    const answer = await ask('when does krog return')
    expect(answer.title).not.toMatch(/\d date|4 June/)
    expect(answer.text).toContain('She will return to Aarhus on 8 June 2024.')
  })

  it('leaves a day to come to what is told ahead', async () => {
    const answer = await ask('when do krog and orri meet again')
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain('hope to meet again')
  })
})

describe('what is told in other words', () => {
  it('is the foreign minister who is Minister of Foreign Affairs, and deputy of somebody else', async () => {
    expect((await ask('did krog meet the icelandic foreign minister')).title).toMatch(/^Yes: Jon Orri/)
  })

  it('is how many days a tour takes', async () => {
    expect((await ask("how long is krog's tour")).title).toMatch(/^six days: /)
  })
})

describe('a sentence that only says who somebody is', () => {
  const asked = askingCorpus({
    'week.md': `${front('The week of the Governor', '2024-05-11')}**Monday, 6 May**\nGovernor Karl Moe opened the new fish hatchery in Vaasa together with Minister Ida Krog.\n\n**Tuesday, 7 May**\nThe Governor met the Mayor of Oslo, Jon Vik, in Oslo.\n\n**Wednesday, 8 May**\nThe Governor met the Mayor of Bergen, Rita Lund, in Bergen.\n`,
    'trip.md': `${front('Envoys to be briefed', '2024-11-15')}Director Mia Holm will brief the island envoys in Geneva on 5 December. Before that, on 2 December, she will travel to Port-au-Prince, where she is to meet the Prime Minister of Haiti, Luc Petit.\n`,
  })

  it('makes no place of another event the place of what it tells', async () => {
    const { title, text } = await asked('where did moe open the hatchery')
    expect(title).not.toMatch(/Oslo|Bergen|places/)
    expect(text).toContain('hatchery in Vaasa')
  })

  it('makes no day of another event the day of what it tells', async () => {
    expect((await asked('when will holm brief the envoys')).title).toMatch(/5 December 2024/)
  })

  it('and no union is named in the middle of a town', async () => {
    expect(await asked('who will holm meet in port-au-prince')).toMatchObject({
      outcome: 'answered',
      people: ['Luc Petit'],
    })
  })
})
