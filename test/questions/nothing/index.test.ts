import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../helpers/asking-corpus.ts'

const ask = askingCorpus({
  'a.md':
    '---\ntitle: Turku\npublished: 2023-04-12\n---\n\nOn 11 April 2023, Finnish President Aino Salmi met Estonian President Kalle Rebane in Turku.\n',
})

describe('where nothing is recorded, what is near is offered', () => {
  it('the nearest days', async () => {
    const { text, outcome } = await ask('who attended 20 May 2023')
    expect(outcome).toBe('not-found')
    expect(text).toContain('The nearest days with something recorded: 11 April 2023')
  })

  it('something else on that day', async () => {
    expect((await ask('who attended the opera on 11 April 2023')).text).toContain(
      'Something else is recorded for 11 April 2023',
    )
  })

  it('names that are spelt nearly so, in the question itself', async () => {
    const { text, suggestions } = await ask('who is Kale Rebanne')
    expect(text).toContain('Did you mean Kalle Rebane?')
    expect(suggestions[0]).toBe('who is kalle rebane')
  })
})
