import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('a question in another language', () => {
  it.each([
    ['wer war am 28. februar 2022 dabei', '28 February 2022'],
    ['wer nahm am 28.02.2022 teil?', '28 February 2022'],
    ['was war am 28. Februar 2022', '28 February 2022'],
    ['was geschah im februar 2022', 'February 2022'],
    ['wann hat Calder Lindqvist getroffen', 'Joe Calder and Ada Lindqvist'],
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
    expect((await ask('wo ist das passiert')).title).toBe(
      'Questions are read in English: this one I cannot read. Ask like this.',
    )
  })

  it.each([
    'who is Maria von der Heide',
    'wo attended 2022-02-28',
    'wat happened 2022',
    'Calder con grain',
    'was Calder there',
  ])('is none of these: %s', async (words) => {
    expect((await ask(words)).title).not.toContain('Questions are read in English')
  })
})
