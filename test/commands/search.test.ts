import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('search', () => {
  it('marks the words in the sentences that have them all', async () => {
    const answer = await ask('search grain Brandt')
    expect(answer).toMatchObject({ command: 'search', outcome: 'answered' })
    expect(answer.text).toContain('Jana Novak thanked Nadia *Brandt* for her letter about *grain*.')
    expect(answer.citations.map((citation) => citation.document)).toEqual(['meeting'])
  })

  it('marks the words in the events too, and quotes the sentence that has them', async () => {
    const { message, text } = await ask('search grain')
    const [entry] = message.blocks
    expect(entry?.kind === 'entry' && entry.title).toEqual([
      { text: 'Meeting on ', style: 'strong' },
      { text: 'grain', style: 'marked' },
    ])
    const [events = ''] = text.split('Sentences')
    // As a quote, as everywhere, and the words in it marked.
    expect(events).toContain('“The meeting on *grain* on January 24 in Ravenna')
  })

  it('asks for words with an example of the loaded documents', async () => {
    const answer = await ask('search %%')
    expect([answer.outcome, answer.title]).toEqual(['invalid', 'Type the words to look for: search Ada Lindqvist.'])
    expect(answer.suggestions).toEqual(['search Ada Lindqvist'])
  })

  it('says when no sentence has the words', async () => {
    expect(await ask('search unicorns')).toMatchObject({
      outcome: 'not-found',
      title: 'No sentence in these documents has “unicorns”.',
    })
  })
})
