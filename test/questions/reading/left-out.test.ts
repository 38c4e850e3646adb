import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('whom a question leaves out', () => {
  it.each([
    'who attended the call besides calder',
    'who besides calder attended the call',
    'who was on the call other than calder',
    'who attended the call apart from President Calder',
    'apart from calder, who attended the call',
    'who attended the call except calder',
    'who attended the call but not calder',
    'who was on the call excluding calder',
    'everyone except calder on 28 february 2022',
    'anyone but calder on the call',
  ])('is not in the list, and the answer says so: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.people).toEqual(['Ada Lindqvist', 'Maria von der Heide', 'Mevlüt Yılmaz'])
    expect(answer.text).toContain('Besides Joe Calder, as asked.')
    expect(answer.events[0]?.participants.map(({ name }) => name)).toContain('Joe Calder')
  })

  it('can be several, also of those whom somebody met', async () => {
    expect((await ask('who attended the call except for calder and lindqvist')).people).toEqual([
      'Maria von der Heide',
      'Mevlüt Yılmaz',
    ])
    const { people } = await ask('who did calder meet besides lindqvist and yilmaz in 2022')
    expect(people).toEqual(['Maria von der Heide', 'Petr Novak', 'Liam O’Hara', 'Søren Ødegård'])
  })

  it('is not counted either', async () => {
    expect((await ask('how many people besides calder were on the call')).title).toMatch(/^3 people/)
  })

  it.each([
    ['who attended the call besides xyz', 'I cannot tell whom to leave out (“besides xyz”)', 'who attended the call'],
    ['which countries besides westmark were on the call', 'whom to leave out', 'which countries were on the call'],
    [
      'who attended the last but one call',
      'I cannot count from the end (“last but one”)',
      'who attended the last call',
    ],
    ['timeline without calder', 'I cannot leave something out (“without calder”)', 'timeline'],
    ['events in 2022 except calls', 'I cannot leave something out (“except calls”)', 'events in 2022'],
    ['all events but the summit', 'I cannot leave something out (“but the summit”)', 'all events'],
  ])('is refused where it cannot be: %s', async (words, says, offered) => {
    const answer = await ask(words)
    expect(answer).toMatchObject({ outcome: 'invalid', people: [], events: [] })
    expect(answer.title).toContain(says)
    expect(answer.suggestions[0]).toBe(offered)
  })
})
