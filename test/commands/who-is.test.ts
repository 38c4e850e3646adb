import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { askingCorpus } from '../helpers/asking-corpus.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('who is', () => {
  it('tells offices with their dates, events and whom the person met', async () => {
    const answer = await ask('who is Calder')
    expect(answer).toMatchObject({ command: 'who is', outcome: 'answered', people: ['Joe Calder'] })
    expect(answer.title).toBe('Joe Calder: 2 events in these documents')
    expect(answer.text).toContain('President, Westmark  so named from 24 January 2022 to 28 February 2022')
    expect(answer.text).toContain('Took part together most with')
  })

  it('tells one time where the days of an office overlap', async () => {
    const asked = askingCorpus({
      'one.md':
        '---\npublished: 2022-06-03\n---\nMaltese Minister Bo Roe met Minister Ana Brel of Norway in Linz on 1 June 2022.\n',
      'two.md':
        '---\npublished: 2022-06-03\n---\nMaltese Minister Bo Roe attended the fish summit in Graz on 1 and 2 June 2022.\n',
    })
    expect((await asked('who is Bo Roe')).text).toContain('Minister, Malta  1–2 June 2022')
  })

  it('finds a person by alias, without diacritics, and by office', async () => {
    expect((await ask('who is Joseph R. Calder, Jr.')).people).toEqual(['Joe Calder'])
    expect((await ask('who is soren odegard')).people).toEqual(['Søren Ødegård'])
    expect((await ask('who is the foreign minister of Anadol')).people).toEqual(['Mevlüt Yılmaz'])
  })

  it('offers a name that is spelt nearly so, and never answers with it', async () => {
    const answer = await ask('who is Lindqvst')
    expect(answer).toMatchObject({
      outcome: 'not-found',
      people: [],
      events: [],
      suggestions: ['who is Ada Lindqvist'],
    })
    expect(answer.text).toContain('Did you mean Ada Lindqvist?')
  })

  it('does not take somebody of the same surname, or of the same given name, for the one it knows', async () => {
    for (const words of [
      'who is Jill Calder',
      'who is jill calder',
      'who is Joe Manchester',
      'who is Calder’s sister',
    ]) {
      expect(await ask(words), words).toMatchObject({ outcome: 'not-found', people: [], events: [] })
    }
    expect((await ask('did Jill Calder attend the call on 28 February 2022?')).title).not.toMatch(/^Yes/)
  })

  it('offers no other name for a whole word that is somebody else’s', async () => {
    for (const words of ['who is Iran', 'who is Card', 'who is Lind', 'who is Brand']) {
      const answer = await ask(words)
      expect(answer.outcome, words).toBe('not-found')
      expect(answer.people, words).toEqual([])
    }
  })
})
