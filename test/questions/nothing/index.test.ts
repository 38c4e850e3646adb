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

  it('says of an id that belongs to nothing any more how to ask, whatever it is asked for with', async () => {
    for (const question of [
      'who attended 3fa90c172e',
      'sources 3fa90c172e',
      'event 3fa90c172e',
      '3fa90c172e',
      'event be6a45c2',
    ]) {
      const { title, text, outcome } = await ask(question)
      const id = question.split(' ').at(-1)
      expect(outcome).toBe('not-found')
      expect(title).toContain(`No event in these documents has the id ${id}`)
      expect(text).toContain('Ask for it by its day, a place or a name.')
    }
  })

  it('something else on that day', async () => {
    expect((await ask('who attended the opera on 11 April 2023')).text).toContain(
      'Something else is recorded for 11 April 2023',
    )
  })

  it('names that are spelt nearly so, in the question itself', async () => {
    const { text, suggestions } = await ask('who is Kale Rebanne')
    expect(text).toContain('Did you mean Kalle Rebane?')
    expect(suggestions[0]).toBe('who is Kalle Rebane')
  })
})
