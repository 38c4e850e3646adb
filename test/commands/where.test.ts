import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('where', () => {
  it('tells the place', async () => {
    const answer = await ask('where was the meeting on grain')
    expect(answer).toMatchObject({ outcome: 'answered', title: 'Ravenna: Meeting on grain' })
  })

  it('says that the documents do not tell the place, and shows what they tell', async () => {
    const answer = await ask('where was the conference call')
    expect(answer).toMatchObject({ outcome: 'not-found', events: [], suggestions: ['event ca110228'] })
    expect(answer.title).toContain('but not where it was')
    expect(answer.text).toContain('held a conference call')
  })
})
