import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { askingCorpus } from '../helpers/asking-corpus.ts'
import { manyDocuments } from '../helpers/many-documents.ts'

it('a visit and the talks on it are two events of one date', async () => {
  const corpus = {
    'visit.txt':
      '---\npublished: 2023-06-12\n---\nForeign Minister Kari Moe of Norway will travel to Vaasa on 20 June 2023 to meet Foreign Minister Lars Holm of Denmark.\n',
  }
  const { title } = await askingCorpus(corpus)('when will Moe go to Vaasa')
  expect(title).toMatch(/^Planned for 20 June 2023: /)
})

describe('what is to come', () => {
  const CORPUS = {
    'call.txt': `---
published: 2026-06-12
---
Foreign Minister Kari Moe of Norway held a phone call with Foreign Minister Lars Holm of Denmark on 11 June 2026. Kari Moe and Lars Holm will meet in Bergen on 4 December 2026. Kari Moe will travel to Vienna on 9 January 2027.
`,
    'old.txt': `---
published: 2020-06-12
---
Foreign Minister Kari Moe of Norway will meet Chancellor Otto Braun of Austria in Linz on 9 July 2020.
`,
  }

  it.each([
    ['when is the next meeting of Moe and Holm', 'Planned for 4 December 2026: '],
    [
      'when is the next meeting of Moe and Braun',
      'Nothing later is recorded; the last that was announced: 9 July 2020: ',
    ],
    ['when will Moe meet Holm', 'Planned for 4 December 2026: '],
    [
      'when will Moe call Holm',
      'Not said that this is still to come; what is recorded was held: Phone call of Kari Moe',
    ],
    ['where will Moe meet Holm', 'Planned for Bergen: '],
  ])('is told from what was: %s', async (words, begins) => {
    expect((await askingCorpus(CORPUS)(words)).title.slice(0, begins.length)).toBe(begins)
  })
})

describe('a surname of two who were both there', () => {
  it('leaves no doubt about the place and the day, but about who is meant elsewhere', async () => {
    const ask = askingCorpus({
      'osaka.txt': `---
published: 2024-06-28
---
President Maria Costa of Portugal met President Donald Falk of Norland and Secretary Ida Falk of Norland in Porto on 28 June 2024.
`,
    })
    expect(await ask('where did Costa meet Falk')).toMatchObject({
      outcome: 'answered',
      title: expect.stringMatching(/^Porto/),
    })
    expect(await ask('who is Falk')).toMatchObject({ outcome: 'ambiguous' })
  })
})

describe('what a question asks besides the event', () => {
  const asked = askingCorpus({
    'call.md': `---
published: 2023-09-21
---
Prime Minister Cal Reed of Malta spoke by phone today with President Lucia Ferra of Chile. The Prime Minister and the President last spoke in March, when they met in Lima.
`,
    'g9.md': `---
published: 2024-02-29
---
Finance ministers of the Group of Nine met in Porto on 28 February 2024. Minister Renata Moro of Portugal chaired the meeting. The previous meeting of the Group of Nine took place in Agadir in October.
`,
    'isles.md': `---
title: Summit of the Union of Isles closes
published: 2024-02-18
---
A mini-summit on fish took place in Visby on Friday, 16 February 2024. It was chaired by President Ana Ruiz of Peru. Foreign Minister Hassan Omar of Malta saw President Ruiz off at the airport.
`,
    'undated.txt': `Statement of the Assembly

The Speaker of the Assembly of Serbia, Jelena Obrad, received the Speaker of the Croatian Parliament, Ante Perk, in Novi Sad on 14 March.
`,
    'council.md': `---
published: 2024-03-22
---
The European Council met in Brussels on 21 and 22 March 2024. The next regular meeting is scheduled for 27 June.
`,
  })

  it('says that a call is no meeting, with the sentence that tells of one', async () => {
    const answer = await asked('when did Reed last meet Ferra')
    expect(answer.title).toMatch(/^Not in person, but by telephone: 21 September 2023/)
    expect(answer.text).toContain('when they met in Lima')
  })

  it('is not answered with the last where the one before it is asked for', async () => {
    const answer = await asked('where was the previous Group of Nine meeting')
    expect(answer.title).not.toContain('Porto')
    expect(`${answer.title} ${answer.text}`).toContain('Agadir')
  })

  it('is not answered with a small summit beside the one that is meant', async () => {
    expect((await asked('when was the Union of Isles summit')).outcome).toBe('not-found')
    expect((await asked('when was the mini-summit on fish')).title).toMatch(/^16 February 2024/)
  })

  it('is not whom somebody met where it is who saw them off', async () => {
    const answer = await asked('who saw Ruiz off')
    expect(answer).toMatchObject({ outcome: 'answered', people: ['Hassan Omar'], events: [] })
  })

  it('is the day as it stands where no year is told', async () => {
    expect((await asked('when did Obrad receive Perk')).title).toMatch(/^14 March, of a year that is not told/)
  })

  it('shows the sentences that name the day, the month or the year, where no event is of it', async () => {
    expect((await asked('what happened on 14 march')).text).toContain('Novi Sad on 14 March')
    expect((await asked('what happened on 27 june')).text).toContain('scheduled for 27 June')
  })

  it('shows what is said of the next one', async () => {
    expect((await asked('when is the next European Council')).text).toContain('scheduled for 27 June')
  })
})

describe('of more events than are gathered', () => {
  const many = asking(answeringOver(manyDocuments()))

  it('when counts all of them and has a page for each', async () => {
    const first = await many('when meeting')
    expect(first.title).toBe('72 events: “meeting”')
    expect(first.page).toEqual({ number: 1, of: 15 })
    expect((await many('when meeting', 15)).text).toContain('Meeting number 0.')
  })

  it('where counts all of them, and names the places of each page', async () => {
    const first = await many('where 2020')
    expect(first.title).toBe('2020: 72 events; these in Port L')
    expect(first.page).toEqual({ number: 1, of: 15 })
    const last = await many('where 2020', 15)
    expect(last.title).toBe('2020: 72 events; these in Port A')
    expect(last.text).toContain('Meeting number 0.')
  })
})
