import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('a slip in a word of a question', () => {
  it.each([
    ['who attended the metting on grain', 'who attended the meeting on grain'],
    ['who was at the harbour sumit', 'who was at the harbour summit'],
    ['what was the conferense on grain', 'what was the conference on grain'],
    ['where was the meetign on grain', 'where was the meeting on grain'],
    ['was there a viist to the silo', 'was there a visit to the silo'],
    ['apointment of Petr Novak', 'appointment of Petr Novak'],
    ['how many metings in 2022', 'how many meetings in 2022'],
    ['who visted the silo', 'who visited the silo'],
    ['conferance call on 28 february', 'conference call on 28 february'],
    ['who atended the cal on 28 feb', 'who attended the call on 28 feb'],
    // words that only the documents have
    ['who was at the meeting on grian', 'who was at the meeting on grain'],
    ['when was the hrabour sumit', 'when was the harbour summit'],
    ['who met with caldar', 'who met with calder'],
    ['search lindqvst', 'search lindqvist'],
    ['who met teh foreign minister', 'who met the foreign minister'],
    // a word that is there already
    ['who was on the teh call', 'who was on the call'],
  ])('in “%s” is asked about, and not answered', async (typed, meant) => {
    const answer = await ask(typed)
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.suggestions[0]).toBe(meant)
    expect(answer.text).toContain(`Did you mean “${meant}”?`)
    expect((await ask(meant)).outcome).toBe('answered')
  })

  it('is offered once, though several forms of the word are near', async () => {
    const { suggestions } = await ask('who attended the metting on grain')
    expect(suggestions.filter((words) => words.includes('grain'))).toEqual(['who attended the meeting on grain'])
  })

  it('is not offered beside a name that is offered already', async () => {
    const { suggestions } = await ask('when did Calder meet Lindquist')
    expect(suggestions.filter((words) => /lindqvist/i.test(words))).toEqual(['when did Calder meet Ada Lindqvist'])
  })

  it('is none where the mended question has no answer either', async () => {
    const { text } = await ask('who attended the metting on zeppelins')
    expect(text).not.toContain('Did you mean')
  })

  it.each(['who met trup', 'who is sumit', 'who met with metting', 'did calll attend'])(
    'is none where a name has to stand: %s',
    async (typed) => {
      const { suggestions } = await ask(typed)
      expect(suggestions.filter((words) => /trip|summit|meeting|call/.test(words))).toEqual([])
    },
  )

  it('is none of the beginning of a name, which is offered whole', async () => {
    expect((await ask('lindq')).suggestions).toEqual(['Ada Lindqvist'])
  })

  it('is none in a word for a time', async () => {
    expect((await ask('what happened last summer')).text).not.toContain('summit')
  })

  it('is none where the documents have the word', async () => {
    // "Letter" is in a sentence: near to "later" as it is.
    expect((await ask('who wrote the letter')).text).not.toContain('Did you mean “')
  })
})
