import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Ferry talks', '2024-03-06')}On 5 March 2024, the Prime Minister of Denmark Ida Krog convened a meeting of ferry owners in Aarhus to discuss the price of tickets. The Minister of Ports of Latvia Zane Ozola came to Aarhus for the opening of a dock. The Latvian minister’s tour of the islands was cancelled owing to fog.\n`,
  'b.md': `${front('No guest', '2024-04-11')}On 10 April 2024, the President of Peru Ana Ruiz met the President of Chile Paula Rojas in Arica. The Mayor of Arica Otto Lara did not attend the meeting because of a strike. Relations between Peru and Chile improved after the pact on mackerel.\n`,
  'c.md': `${front('A visit', '2024-06-04')}On 3 June 2024, the Minister of Trade of Malta Luca Zahra visited Nuuk to attend a fair. Mr Zahra sang and thanked the bakers for their bread. President Liv Orr-Zahra of Peru and her guests later traveled to Ilulissat to observe whales.\n`,
  'd.md': `${front('Visit of the Queen to Linz called off', '2024-07-03')}Visit of the Queen to Linz called off\n\nThe journey of Queen Vera to Austria on 9 July 2024 has been cancelled because of the high water. The road to Linz is closed.\n`,
  'e.md': `${front('Linz regatta postponed', '2024-08-03')}Linz regatta postponed\n\nThe races, due on 9 August 2024, were put off owing to a storm.\n`,
  'f.md': `${front('Port congress in Linz scrapped', '2024-09-03')}Port congress in Linz scrapped\n\nThe organisers said on Monday that it was scrapped due to a lack of guests.\n`,
})

describe('why', () => {
  it.each([
    ['why was the visit of the queen to linz called off', 'because of the high water'],
    ['why was the linz regatta postponed?', 'owing to a storm'],
    ['why was the port congress in linz scrapped', 'due to a lack of guests'],
  ])('is told below a title that has the words: %s', async (words, says) => {
    expect((await ask(words)).text).toContain(says)
  })

  it.each([
    ['why did krog call the meeting', 'to discuss the price of tickets'],
    ['why did lara not attend the meeting', 'because of a strike'],
    ['why was zahra in nuuk', 'to attend a fair'],
    ['why did zahra visit nuuk', 'to attend a fair'],
    ['why did zahra thank the bakers', 'for their bread'],
    ['why did orr-zahra go to ilulissat', 'to observe whales'],
  ])('is told by a sentence with the reason: %s', async (words, says) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'answered', title: `On “${words}” the documents say:` })
    expect(answer.text).toContain(says)
  })

  it.each([
    'why did lara attend the meeting',
    'why did rojas attend the meeting',
    'why did zahra sing',
    'why did ruiz visit nuuk',
    'why are relations between Peru and Chile bad',
  ])('is not told where no sentence gives the reason for just that: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/the documents say/)
  })
})
