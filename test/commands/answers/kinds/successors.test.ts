import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'harvia.md': `${front('New governor', '2021-03-02')}President Olga Renn on Tuesday appointed Marek Sandor as Governor of the Central Bank of Harvia. Sandor succeeds Julia Farkas, who stepped down in January.\n`,
  'elin.md': `${front('Port Elin has a new mayor', '2022-07-01')}Mayor Rita Amsel took office in Port Elin on Friday. Jonas Feld was replaced by Rita Amsel. Clerk Hugo Lind could succeed Otto Brandt next year.\n`,
  'tower.md': `${front('New director of the tower', '2023-05-03')}The lighthouse trust appointed Lena Ruud as Director of the Tower on 2 May 2023. At the ceremony Lena Ruud thanked her predecessor, Peter Olin, for ten years of work. Keeper Tara Moen met Lena Ruud and praised her predecessor, Finn Dahl.\n`,
  'council.md': `${front('Council of the coast', '2023-02-01')}The council named Judge Pia Moser to replace Judge Karl Huber on 1 February 2023.\n`,
  'dock.md': `${front('Appointments', '2024-10-07')}The Council of the Dock appointed Maarja Salu as Deputy Director on 4 October 2024. She succeeds Rolf Ek, who retires.\n\nThe Dock elected Sanne Dekker as its head on 2 October 2024. She will take office on 1 February 2025 and succeed Layla Noor. Rania Khalil, 51, became minister of docks in October 2023, succeeding Fawaz Zaid, who died in office.\n\nMinister Ida Holm met Director Una Berg on 3 October 2024. She succeeds Otto Vik.\n`,
})

describe('who came after whom', () => {
  it.each([
    ['who succeeded Rolf Ek', 'Maarja Salu'],
    ['who succeeds Layla Noor', 'Sanne Dekker'],
    ['who did Rania Khalil succeed', 'Fawaz Zaid'],
    ['who did Khalil replace', 'Fawaz Zaid'],
    ['who did Maarja Salu succeed', 'Rolf Ek'],
    ['who did salu take over from', 'Rolf Ek'],
    ['who did Salu replace', 'Rolf Ek'],
    ['who was deputy director before Salu', 'Rolf Ek'],
  ])('is told of whom the sentence in front names alone, and of who became it on a day: %s', async (words, name) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people: [name] })
  })

  it('is not told of one of two whom the sentence in front names', async () => {
    expect((await ask('who succeeded Otto Vik')).people).toEqual([])
  })

  it.each([
    ['who replaced Julia Farkas', 'Marek Sandor'],
    ['who succeeded Farkas as governor', 'Marek Sandor'],
    ['who did Marek Sandor succeed', 'Julia Farkas'],
    ['who did Sandor replace', 'Julia Farkas'],
    ["who is Julia Farkas's successor", 'Marek Sandor'],
    ["who was Marek Sandor's predecessor", 'Julia Farkas'],
    ['who replaced Jonas Feld', 'Rita Amsel'],
    ['who did Rita Amsel replace', 'Jonas Feld'],
    ['who replaced Karl Huber', 'Pia Moser'],
    ['who preceded Marek Sandor', 'Julia Farkas'],
    ['who was governor before Sandor', 'Julia Farkas'],
    ['who came before Marek Sandor as governor', 'Julia Farkas'],
    ['who was in office before Marek Sandor', 'Julia Farkas'],
    ['who led the bank before Sandor', 'Julia Farkas'],
    ['who was governor after Julia Farkas', 'Marek Sandor'],
    ["Julia Farkas's successor", 'Marek Sandor'],
    ['predecessor of Marek Sandor', 'Julia Farkas'],
    ["who was Lena Ruud's predecessor", 'Peter Olin'],
    ['who was director after Peter Olin', 'Lena Ruud'],
  ])('is told by one sentence: %s', async (words, name) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people: [name] })
  })

  it.each([
    'who succeeded Marek Sandor',
    'who replaced Rita Amsel',
    'who succeeded Otto Brandt',
    'who did Olga Renn succeed',
    'who came before Olga Renn',
    'who preceded Olga Renn',
    "who was Hugo Lind's predecessor",
    "who was Tara Moen's predecessor",
  ])('stays untold where none says it: %s', async (words) => {
    expect((await ask(words)).people).toEqual([])
  })
})
