import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/core/citation.ts'
import type { Event } from '../../src/core/event.ts'
import { onlyNamed, verify } from '../../src/extract/verify.ts'

const BODY = 'Kari Nordmann met her guest in Oslo.'

const citation = (quote: string, supports: Citation['supports']): Citation => ({
  ...{ document: 'a', title: null, publisher: null, url: null, published: null, supports, quote },
  start: BODY.indexOf(quote),
  end: BODY.indexOf(quote) + quote.length,
})

const meeting = (names: readonly string[], citations: readonly Citation[]): Event => ({
  ...{ id: '12345678', kind: 'meeting', status: 'held', title: 'Meeting', date: null, place: null, organisers: [] },
  participants: names.map((name) => ({ name, role: null, represents: null, part: 'took part' })),
  ...{ listsPresent: false, disagreements: [], documents: ['a'], citations },
})

const faults = (event: Event) => verify([event], [], () => BODY)

describe('verifying', () => {
  it('finds nothing wrong with an event whose sentences stand in the text and name its people', () => {
    expect(faults(meeting(['Kari Nordmann'], [citation(BODY, 'participant:Kari Nordmann')]))).toEqual([])
  })

  it('finds an event without a citation, a quote that stands elsewhere, and a person whom no sentence names', () => {
    expect(faults(meeting([], []))).toEqual(['event 12345678 has no citation'])
    expect(faults(meeting([], [{ ...citation('Oslo', 'place'), start: 3, end: 7 }]))).toEqual([
      'event 12345678: a does not say "Oslo" at 3',
    ])
    expect(faults(meeting(['Ola Hansen'], [citation(BODY, 'participant:Ola Hansen')]))).toEqual([
      'event 12345678: no citation names Ola Hansen',
    ])
  })

  it('keeps the people alone whom a sentence names, under any of their names', () => {
    const event = meeting(
      ['K. Norman', 'Ola Hansen'],
      [citation(BODY, 'event'), citation(BODY, 'participant:K. Norman'), citation(BODY, 'participant:Ola Hansen')],
    )
    const kept = onlyNamed(event, (name) => (name === 'K. Norman' ? ['Kari Nordmann'] : []))
    expect(kept.participants.map(({ name }) => name)).toEqual(['K. Norman'])
    expect(kept.citations.map(({ supports }) => supports)).toEqual(['event', 'participant:K. Norman'])
  })
})
