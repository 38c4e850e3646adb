import { describe, expect, it } from 'vitest'
import { type Database, openToWrite } from '../../src/chronicle/database.ts'
import { ask } from '../../src/chronicle/open.ts'
import { write } from '../../src/chronicle/write.ts'
import type { Document } from '../../src/core/document.ts'
import type { Event } from '../../src/core/event.ts'
import { eventId, tellingOf } from '../../src/core/event-id.ts'
import { aDocument, anEvent, cited, withLines } from '../helpers/chronicle.ts'

const TALKS = 'Edda Holm and Tarik Osman held talks in Larvik.'
const before = aDocument({ id: 'talks', url: 'https://larvik.example/talks', body: `${TALKS}\nThey parted.` })
const took = (name: string) => ({ name, role: null, represents: null, part: 'took part' as const })
const day = (start: string) => ({ start, end: start, precision: 'day' as const, certainty: 'stated' as const })

/** What this sentence of the document tells. */
const told = (document: Document, quote: string, given: Partial<Event> = {}): Event => {
  const citation = cited(document, quote)
  const which = [given.kind ?? 'meeting', given.title ?? '']
  return anEvent({ id: eventId(tellingOf(citation), which), citations: [citation], ...given })
}

/** The corpus says this now. */
function say(database: Database, document: Document, ...events: readonly Event[]): void {
  const change = { documents: [withLines(document)], removed: [], events, people: [] }
  write(database, change, { extractor: 'x', basedOn: null, check: () => [] })
}

/** The titles of what an id finds when the corpus said this, one after the other. */
function found(id: string, ...states: readonly (readonly [Document, ...Event[]])[]): readonly string[] {
  const database = openToWrite(':memory:')
  for (const [document, ...events] of states) say(database, document, ...events)
  return ask(database)
    .eventsById(id)
    .map(({ title }) => title)
}

describe('an id that was given before', () => {
  const old = told(before, TALKS, { title: 'Talks', date: day('2023-05-03'), participants: [took('Edda Holm')] })

  it('finds the event of its sentence that is read otherwise now', () => {
    const mended = told(before, TALKS, { title: 'Call', kind: 'call', date: day('2023-05-04') })
    expect(mended.id).not.toBe(old.id)
    expect(found(old.id, [before, old], [before, mended])).toEqual(['Call'])
  })

  it('finds it also in a Chronicle that is made anew', () => {
    expect(found(old.id, [before, told(before, TALKS, { title: 'Call', kind: 'call' })])).toEqual(['Call'])
  })

  it('finds all that its sentence tells, where it cannot be told which of them it was', () => {
    const both = [told(before, TALKS, { title: 'Call', kind: 'call' }), told(before, TALKS, { title: 'Other' })]
    expect(found(old.id, [before, ...both]).toSorted()).toEqual(['Call', 'Other'])
  })

  const after = aDocument({ ...before, body: 'Edda Holm and Tarik Osman met for talks in Larvik.\nThey parted.' })
  const sentence = 'Edda Holm and Tarik Osman met for talks in Larvik.'
  const same = { date: day('2023-05-03'), participants: [took('Edda Holm'), took('Tarik Osman')] }

  it('finds the event whose sentence was changed in the document, and goes on finding it', () => {
    const now = told(after, sentence, { title: 'Now', ...same })
    expect(found(old.id, [before, old], [after, now])).toEqual(['Now'])
    const again = aDocument({ ...before, body: 'In Larvik, Edda Holm met Tarik Osman.' })
    const later = told(again, again.body, { title: 'Later', ...same, date: day('2023-05-05') })
    expect(found(old.id, [before, old], [after, now], [again, later])).toEqual(['Later'])
  })

  it('finds nothing where another sentence tells of another day and other people, or two could be meant', () => {
    const other = told(after, sentence, { date: day('2023-06-01'), participants: [took('Nora Bek')] })
    expect(found(old.id, [before, old], [after, other])).toEqual([])
    const two = [
      told(after, sentence, { title: 'One', ...same }),
      told(after, 'They parted.', { title: 'Two', ...same }),
    ]
    expect(found(old.id, [before, old], [after, ...two])).toEqual([])
    expect(found('0badc0ffee', [before, old])).toEqual([])
  })
})
