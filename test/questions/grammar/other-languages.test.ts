import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('a question in another language', () => {
  it.each([
    ['wer war am 28. februar 2022 dabei', 'who attended 28 February 2022'],
    ['wer nahm am 28.02.2022 teil?', 'who attended 28.02.2022'],
    ['wer war in Ravenna', 'who attended in Ravenna'],
    ['was geschah im februar 2022', 'what happened in February 2022'],
    ['wann hat Calder Lindqvist getroffen', 'when did Joe Calder meet Ada Lindqvist'],
    ['wer traf Calder', 'who met Calder'],
    ['wann war das treffen in Ravenna', 'when was the meeting in Ravenna'],
    ['wo war der Gipfel', 'where was the summit'],
  ])('is offered in English, in its own words, where it is a simple one of German: %s', async (words, english) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'invalid', people: [], events: [] })
    expect(answer.title).toBe(`Fragen werden hier auf Englisch gelesen. Diese wäre: “${english}”.`)
    expect(answer.suggestions[0]).toBe(english)
    expect((await ask(english)).outcome).toBe('answered')
  })

  it('is told in German what of it is understood, where it is not so simple', async () => {
    expect(await ask('warum hat Calder nicht unterschrieben')).toMatchObject({
      outcome: 'invalid',
      title:
        'Fragen werden hier auf Englisch gelesen: von dieser verstehe ich Joe Calder, mehr nicht. So lässt es sich fragen.',
    })
    expect((await ask('wo ist das passiert')).title).toBe(
      'Fragen werden hier auf Englisch gelesen: diese verstehe ich nicht. So lässt es sich fragen.',
    )
  })

  it.each([
    ['qui a participé le 2022-02-28', '28 February 2022'],
    ['quién asistió el 28/02/2022', '28 February 2022'],
    ['chi ha partecipato il 28/02/2022', '28 February 2022'],
    ['kto uczestniczył 2022-02-28', '28 February 2022'],
  ])('is told what of it is understood: %s', async (words, understood) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'invalid', people: [], events: [] })
    expect(answer.title).toBe(
      `Questions are read in English: of this one I understand ${understood}, and no more. Ask like this.`,
    )
    const offered = answer.suggestions[0] ?? ''
    expect(offered).toMatch(/^who /)
    expect((await ask(offered)).outcome).toBe('answered')
  })

  it('is told so, too, where nothing is understood', async () => {
    expect((await ask('où est-ce que la rencontre est passe')).title).toBe(
      'Questions are read in English: this one I cannot read. Ask like this.',
    )
  })

  it.each([
    'who is Maria von der Heide',
    'wo attended 2022-02-28',
    'wat happened 2022',
    'who was in Wien',
    'was Wer there',
    'Calder con grain',
    'was Calder there',
  ])('is none of these: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/Questions are read in English|Fragen werden/)
  })
})
