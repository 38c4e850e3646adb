import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const ask = askingCorpus({
  'summit.md': `---
title: Summit in Oslo
published: 2024-05-03
---
On 2 May 2024, the summit in Oslo was attended by President Karl Woods of Malta, Prime Minister Peter Banks of Norway, Chancellor Carla Bridges of Austria, Foreign Minister Eva Stone of Ireland, Minister Noa Levi of Israel, Minister Carl Henri of France, Minister Dora Mari of Italy, Minister Ida Sutton of Canada and Minister Olena Zarytskyy of Ukraine.
`,
})

describe('a name that is nearly somebody’s is asked about, and no answer', () => {
  it.each([
    ['did Karl Wood attend the summit?', 'did Karl Woods attend the summit?'],
    ['did peter bank attend the summit', 'did Peter Banks attend the summit'],
    ['Did Carla Bridge take part in the summit?', 'Did Carla Bridges take part in the summit?'],
    ['was Eva Ston at the summit', 'was Eva Stone at the summit'],
    ['did Levy attend the summit', 'did Noa Levi attend the summit'],
    ['who is Levy', 'who is Noa Levi'],
    ['who is Henry', 'who is Carl Henri'],
    ['who met Mary', 'who met Dora Mari'],
    ['who is Suton', 'who is Ida Sutton'],
    ['did Bank call Woods', 'did Peter Banks call Woods'],
  ])('%s', async (words, offered) => {
    const answer = await ask(words)
    expect(answer.outcome).not.toBe('answered')
    expect(answer.suggestions).toContain(offered)
  })

  it.each(['who met Wood', 'wood', 'who attended bank', 'what happened wood'])(
    'nor is the word of it found in the name: %s',
    async (words) => {
      expect((await ask(words)).outcome).not.toBe('answered')
    },
  )

  it('nor is it said that such a one is named in sentences', async () => {
    const { text } = await ask('did Karl Wood attend the summit?')
    expect(text).toContain('Nobody called “Karl Wood”')
    expect(text).not.toContain('The words are in these sentences')
  })

  it('two of them are mended at once, and offered once', async () => {
    const { suggestions, text } = await ask('when did Peter Bank meet Eva Ston')
    expect(suggestions[0]).toBe('when did Peter Banks meet Eva Stone')
    expect(text.match(/Did you mean/g)).toHaveLength(1)
  })

  it('but one name in the letters of several alphabets is one', async () => {
    for (const name of ['Zarytsky', 'Zarytskiy', 'Zarytskyj', 'Olena Zarytski'])
      expect(await ask(`did ${name} attend the summit`)).toMatchObject({
        outcome: 'answered',
        people: ['Olena Zarytskyy'],
      })
  })
})
