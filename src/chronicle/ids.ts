import type { Event } from '../core/event.ts'
import { tellingIn, tellingOf } from '../core/event-id.ts'
import type { Database } from './database.ts'
import { eventById, loadEvents } from './load-events.ts'

/** So often an event can have got another id, one after the other. */
const CHANGES = 20

/**
 * The event with this id. Of an id that none has any more: the events that its sentence tells of now, and where that sentence
 * is gone, too, the event that took the other's place when the document was changed. Empty when it cannot be told.
 */
export function eventsById(database: Database, id: string): readonly Event[] {
  let known = id
  for (let n = 0; n < CHANGES; n++) {
    const event = eventById(database, known)
    if (event) return [event]
    const told = toldBySentence(database, known)
    if (told.length > 0) return loadEvents(database, told)
    const now = database.get<{ now: string }>('SELECT now FROM former_ids WHERE id = ?', known)?.now
    if (now === undefined) return []
    known = now
  }
  return []
}

function toldBySentence(database: Database, id: string): readonly number[] {
  const telling = tellingIn(id)
  if (telling === null) return []
  const sql = 'SELECT event FROM tellings WHERE telling = ? ORDER BY event DESC'
  return database.all<{ event: number }>(sql, telling).map(({ event }) => event)
}

/** The sentences by which the event can be found again. */
export function insertTellings(database: Database, { citations }: Event, number: number): void {
  const telling = citations.filter(({ supports }) => supports === 'event').map(tellingOf)
  for (const each of new Set(telling)) database.run('INSERT INTO tellings VALUES (?, ?)', each, number)
}

/**
 * Remembers what became of events whose sentence was changed in its document: the one that is of the same kind there, and of
 * the same day or people, when there is just one. To be called when all events are written.
 */
export function rememberIds(database: Database, gone: readonly Event[], fresh: readonly Event[]): void {
  const lost = gone.filter(({ id }) => toldBySentence(database, id).length === 0)
  const heirs = lost.map((event) => fresh.filter((other) => tookItsPlace(other, event)))
  const claims = Map.groupBy(heirs.flat(), ({ id }) => id)
  for (const [at, { id }] of lost.entries()) {
    const [heir, another] = heirs[at] ?? []
    if (!heir || another || claims.get(heir.id)?.length !== 1) continue
    database.run('INSERT OR REPLACE INTO former_ids VALUES (?, ?)', id, heir.id)
  }
}

function tookItsPlace(event: Event, gone: Event): boolean {
  if (event.kind !== gone.kind || !event.documents.some((one) => gone.documents.includes(one))) return false
  const [people, before] = [event, gone].map(({ participants }) => new Set(participants.map(({ name }) => name)))
  if (!people || !before) return false
  const isSamePeople = people.size === before.size && people.isSubsetOf(before)
  if (isSamePeople && people.size > 0) return true
  return event.date?.start === gone.date?.start && (isSamePeople || !people.isDisjointFrom(before))
}
