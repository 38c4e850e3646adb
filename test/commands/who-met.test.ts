import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('who met', () => {
  it('names those who took part together with one person', async () => {
    const answer = await ask('who met Jana Novak')
    expect(answer).toMatchObject({ command: 'who met', outcome: 'answered' })
    expect(answer.people).toEqual(['Ada Lindqvist', 'Søren Ødegård'])
  })

  it('tells what was held from what is planned', async () => {
    const { title } = await ask('who met Jana Novak')
    expect(title).toBe(
      'Jana Novak took part in 1 event and is expected at 1 planned event together with Ada Lindqvist and Søren Ødegård',
    )
  })

  it('tells the meetings of two together', async () => {
    const answer = await ask('who met Calder and Petr Novak')
    expect(answer.events.map((event) => event.id)).toEqual(['gra10124'])
    expect(answer.title).toBe('Joe Calder and Petr Novak took part in 1 event together')
  })

  it('says when two are named in nothing together', async () => {
    const answer = await ask('who met Mevlüt Yılmaz and Jana Novak')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toContain('No event is recorded in which Mevlüt Yılmaz and Jana Novak took part together')
  })

  it('keeps to the place that is asked for', async () => {
    expect((await ask('who met Jana Novak in Ravenna')).people).toEqual(['Søren Ødegård'])
  })
})
