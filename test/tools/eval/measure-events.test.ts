import { describe, expect, it } from 'vitest'
import type { Event, Participation } from '../../../src/core/event.ts'
import { newTally } from '../../../src/tools/eval/counts.ts'
import type { Case } from '../../../src/tools/eval/gold.ts'
import { measureEvents } from '../../../src/tools/eval/measure-events.ts'
import { aDocument, anEvent, cited } from '../../helpers/chronicle.ts'
import { aCase, aGoldEvent, aGoldPerson } from '../../helpers/gold.ts'

const document = aDocument({ id: 'call', body: 'President Brel of Malta met Minister Holm. Mr Kask was thanked.' })
const bodies = new Map([[document.id, document.body]])
const person = (name: string, role: string | null = null, represents: string | null = null): Participation => ({
  name,
  role,
  represents,
  part: 'took part',
})

function told(people: readonly Participation[], given: Partial<Event> = {}): Event {
  const citations = people.map(({ name }) => cited(document, name.split(' ').at(-1) ?? '', `participant:${name}`))
  const date = { start: '2022-05-04', end: '2022-05-04', precision: 'day', certainty: 'stated' } as const
  return anEvent({ id: 'a', date, participants: people, citations: [cited(document, 'met'), ...citations], ...given })
}

function measured(expected: Partial<Case>, events: readonly Event[]) {
  const tally = newTally()
  measureEvents(aCase(expected), events, bodies, tally)
  return tally
}

const meeting = aGoldEvent({ people: [aGoldPerson('Ana Brel', 'President', 'Malta'), aGoldPerson('Mia Holm')] })

describe('measuring events', () => {
  it('counts what was found, with office and country', () => {
    const { counts, notes } = measured({ events: [meeting] }, [
      told([person('Brel', 'President', 'Malta'), person('Mia Holm')]),
    ])
    expect(counts).toMatchObject({ required: 1, found: 1, right: 1, untrue: 0, peopleRight: 2, peopleMissed: 0 })
    expect(counts).toMatchObject({ roles: 1, rolesRight: 1, bodies: 1, bodiesRight: 1, documentPeopleRight: 2 })
    expect(notes).toEqual([])
  })

  it('counts a missed event with everybody in it', () => {
    const { counts, notes } = measured({ events: [meeting] }, [])
    expect(counts).toMatchObject({ required: 1, found: 0, peopleMissed: 2, documentPeopleMissed: 2 })
    expect(notes).toContain('missed event: an event')
  })

  it('calls an event on a day that no event had untrue', () => {
    const date = { start: '2022-05-05', end: '2022-05-05', precision: 'day', certainty: 'stated' } as const
    expect(measured({ events: [meeting] }, [told([], { date })]).counts).toMatchObject({ found: 0, untrue: 1 })
  })

  it('calls a cancelled event untrue when it is told as held, and neutral when it is told as cancelled', () => {
    const cancelled = aGoldEvent({ cancelled: true, standing: 'neutral' })
    expect(measured({ events: [cancelled] }, [told([])]).counts.untrue).toBe(1)
    expect(measured({ events: [cancelled] }, [told([], { status: 'cancelled' })]).counts.untrue).toBe(0)
  })

  it('counts somebody invented in the event and in the document', () => {
    const { counts } = measured({ events: [meeting] }, [told([person('Brel'), person('Mia Holm'), person('Kask')])])
    expect(counts).toMatchObject({ peopleInvented: 1, documentPeopleInvented: 1, forbidden: 0 })
  })

  it('forbids those who are only mentioned', () => {
    const { counts, notes } = measured({ events: [meeting], mentioned: ['Kask'] }, [told([person('Kask')])])
    expect(counts.forbidden).toBe(1)
    expect(notes).toContain('FORBIDDEN Kask')
  })

  it('does not punish an event split in two in the people of the document', () => {
    const { counts } = measured({ events: [meeting] }, [told([person('Ana Brel')]), told([person('Mia Holm')])])
    expect(counts).toMatchObject({ more: 1, untrue: 0, peopleRight: 1, peopleMissed: 1 })
    expect(counts).toMatchObject({ documentPeopleRight: 2, documentPeopleMissed: 0, documentPeopleInvented: 0 })
  })

  it('finds quotes that do not stand in the text, and people without a citation that names them', () => {
    const good = told([person('Ana Brel')])
    const moved = good.citations.map((citation) => ({ ...citation, start: citation.start + 1 }))
    expect(measured({ events: [meeting] }, [{ ...good, citations: moved }]).counts).toMatchObject({ badQuotes: 2 })
    const silent = good.citations.slice(0, 1)
    expect(measured({ events: [meeting] }, [{ ...good, citations: silent }]).counts).toMatchObject({ unsupported: 1 })
  })

  it('takes a place that the text does not have for wrong', () => {
    expect(measured({ events: [meeting] }, [told([], { place: 'Rome' })]).counts).toMatchObject({
      places: 1,
      placesRight: 0,
    })
  })
})
