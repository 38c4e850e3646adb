import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const ask = askingCorpus({
  'visit.md': `---\ntitle: "Premier in Oslo"\npublisher: Quay Wire\npublished: 2024-06-12\n---\n\nPrime Minister Tom Brel arrived in Norway on an official visit on the invitation of the Norwegian Premier Jon Vik on Monday.\n`,
})

describe('whoever is only named by the sentence of a visit made none', () => {
  it.each([
    'when did Vik visit Norway',
    'when did Jon Vik visit',
    'did Vik visit Norway',
    'has Vik travelled to Norway',
  ])('%s', async (words) => {
    const { outcome, events } = await ask(words)
    expect(outcome).toBe('not-found')
    expect(events).toEqual([])
  })

  it.each(['when did Brel visit Norway', 'did Brel visit Norway', 'when did Tom Brel visit'])(
    'and the guest did: %s',
    async (words) => {
      const { outcome, events } = await ask(words)
      expect(outcome).toBe('answered')
      expect(events.map(({ kind }) => kind)).toEqual(['visit'])
    },
  )
})
