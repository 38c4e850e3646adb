import { describe, expect, it } from 'vitest'
import { answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('a yes or no question', () => {
  it('is yes where the person is named, with the sentence', async () => {
    const answer = await ask('did Petr Novak attend the January meeting?')
    expect(answer).toMatchObject({
      outcome: 'answered',
      title: 'Yes: Petr Novak is named: Meeting on grain, 24 January 2022',
    })
    expect(answer.text).toContain('attended by Joe Calder, Petr Novak')
  })

  it('is no where a document lists those present', async () => {
    const answer = await ask('did Nadia Brandt attend the meeting on grain?')
    expect(answer.outcome).toBe('answered')
    expect(answer.title).toBe('No: Nadia Brandt is not among those listed: Meeting on grain, 24 January 2022')
    expect(answer.text).toContain('Joe Calder, Petr Novak, Liam O’Hara and Søren Ødegård')
  })

  it('is “not named” where no document does', async () => {
    const answer = await ask('did Jana Novak attend the call on 28 February 2022?')
    expect(answer.outcome).toBe('not-found')
    expect(answer.title).toContain('Not named')
  })

  it('does not take a meeting for the call that was asked about', async () => {
    expect((await ask('did Petr Novak attend the call?')).outcome).toBe('not-found')
  })

  it('says “planned” and “cancelled” instead of yes', async () => {
    expect((await ask('is the Harbour summit planned?')).title).toMatch(/^Planned: /)
    expect((await ask('will Ada Lindqvist be at the Harbour summit?')).title).toMatch(/^Planned: Ada Lindqvist/)
    expect((await ask('did the trade round take place?')).title).toMatch(/^Cancelled: /)
  })
})

describe('whole questions', () => {
  it('count meetings', async () => {
    expect((await ask('how many times did Calder and Lindqvist meet?')).title).toMatch(/^1 call in these documents/)
  })

  it('tell who stood for a country, by any of its names', async () => {
    expect((await ask('who represented the Western March on 28 February 2022')).people).toEqual(['Joe Calder'])
    expect((await ask('who spoke for Norland on 2022-01-24')).people).toEqual(['Søren Ødegård'])
    expect(await ask('who represented Atlantis on 2022-02-28')).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('tell who organised or hosted', async () => {
    expect((await ask('who organised the call on 28 February 2022?')).people).toEqual(['Ada Lindqvist'])
    expect((await ask('who will host the Harbour summit')).people).toEqual(['Jana Novak'])
    expect(await ask('who organised the meeting on grain')).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('go to the command that answers them', async () => {
    expect(await ask('ask who was on the call after the flood?')).toMatchObject({
      command: 'who attended',
      outcome: 'answered',
    })
  })
})
