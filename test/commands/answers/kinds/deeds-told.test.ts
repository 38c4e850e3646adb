import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

describe('what a sentence says of a deed', () => {
  const ask = askingCorpus({
    'pact.md': `---
published: 2023-05-10
---
Ports Minister Ada Lind and the Minister of Transport of Latvia, Juris Ozols, signed an agreement on harbours in Turku on Tuesday, 9 May 2023.
`,
    'board.md': `---
published: 2023-06-10
---
Governor Otto Braun chaired the meeting of the Monetary Board in Graz on 9 June 2023. The Minister of Finance, Eva Moll, attended the meeting without a vote.
`,
    'talks.md': `---
published: 2023-08-12
---
Norwegian Foreign Minister Kari Lund met her Polish counterpart, Adam Wilk, in Oslo on 11 August 2023. The two ministers reviewed trade and signed a memorandum on tidal power.
`,
    'islands.md': `---
published: 2023-09-05
---
The island summit in Visby was opened on 3 September 2023 by the Prime Minister of Malta, Rita Vella. The President of Iceland, Jon Arnar, addressed the opening session of the summit.
`,
  })

  it('is said of the two whom the event names, where just two are there', async () => {
    expect((await ask('who signed the memorandum on tidal power')).people).toEqual(['Kari Lund', 'Adam Wilk'])
  })

  it('is said of a memorandum that is asked for in short', async () => {
    expect((await ask('who signed the MoU on tidal power')).people).toEqual(['Kari Lund', 'Adam Wilk'])
  })

  it('is not said of who spoke at the opening session', async () => {
    expect((await ask('who opened the summit in Visby')).people).toEqual(['Rita Vella'])
  })

  it('is said of a name between commas as of any other', async () => {
    expect(await ask('who signed the agreement on harbours')).toMatchObject({
      outcome: 'answered',
      people: ['Ada Lind', 'Juris Ozols'],
    })
  })

  it('is none where its word is a noun: “without a vote”', async () => {
    expect((await ask('did Eva Moll vote')).outcome).toBe('not-found')
  })
})

describe('what was given at an event', () => {
  const ask = askingCorpus({
    'a.md': `---\npublisher: Quay Wire\npublished: 2024-06-12\n---\n\nOn 11 June 2024 President Jon Vik of Norway and Prime Minister Ines Moreau of Belgium met in Turku for the Harbour summit. Dr Paul Stern delivered the keynote address.\n`,
    'b.md': `---\npublisher: Quay Wire\npublished: 2024-07-12\n---\n\nOn 11 July 2024 Minister Lena Koski met Minister Omar Haddad in Oulu. Mayor Olga Renn gave the opening speech.\n`,
  })

  it.each([
    ['who gave the keynote at the Harbour summit', ['Paul Stern']],
    ['who delivered the keynote address at the harbour summit', ['Paul Stern']],
    ['who gave the keynote in Turku', ['Paul Stern']],
    ['who gave the opening speech in Oulu', ['Olga Renn']],
    ['who gave the keynote in Oulu', []],
    ['who gave the opening speech at the harbour summit', []],
  ])('is told by a sentence beside it, and not by one beside another: %s', async (words, people) => {
    expect((await ask(words)).people).toEqual(people)
  })
})
