import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const ask = askingCorpus({
  'bank.md': `---
publisher: Bank of Norland
published: 2024-09-12
---
The Monetary Policy Committee met on 12 September 2024. Governor Hela Brand chaired the meeting. The Minister of Finance, Tom Vrba, attended the meeting.
`,
  'council.md': `---
published: 2024-10-08
---
The European Council meeting took place in Dalby on 8 October 2024. Participants included Governor Hela Brand and Minister Tom Vrba.
`,
  'access.md': `---
published: 2024-07-08
---
Malta and Norway had long spoken of the Mutual Harbour Access Treaty (MHAT).

The Mutual Harbour Access Treaty was signed in Valletta on 8 July 2024 by Defence Minister Rita Vella of Malta and Foreign Minister Kari Lund of Norway.
`,
})

it('a short form of the vocabulary stands for the name that no document explains with it', async () => {
  const answer = await ask('who attended the euco meeting')
  expect(answer.people).toEqual(['Hela Brand', 'Tom Vrba'])
  expect(answer.text).toContain('“euco” is read as European Council')
})

describe('first letters', () => {
  it('stand for the one name in the titles of events that begins so, and the answer says which', async () => {
    const answer = await ask('who attended the mpc meeting')
    expect(answer.people).toEqual(['Hela Brand', 'Tom Vrba'])
    expect(answer.text).toContain('“mpc” is read as Monetary Policy Committee')
  })

  it('stand for what a sentence explains with them', async () => {
    expect((await ask('who signed the MHAT')).people).toEqual(['Rita Vella', 'Kari Lund'])
  })

  it.each(['who is the new governor of Dalby', 'who was the sea minister'])(
    'are no word that the documents write themselves, nor those of people beside each other: %s',
    async (words) => {
      const ask = askingCorpus({
        'sea.md': `---\ntitle: "A new quay"\npublished: 2024-09-12\n---\n\nOn 12 September 2024 Minister Tom Nash met Eva Ek and Olaf Wetter at the new quay. The Sound Energy Authority met on 13 September 2024.\n\nThe sea was calm.\n`,
      })
      expect((await ask(words)).text).not.toContain('is read as')
    },
  )

  it('of nothing stay what they are', async () => {
    expect((await ask('who attended the xyz meeting')).outcome).toBe('not-found')
  })
})
