import { fold } from '../core/fold.ts'
import type { Person } from '../core/person.ts'
import type { Database } from './database.ts'

export function people(database: Database): readonly Person[] {
  return withAliases(database, 'SELECT name FROM people ORDER BY folded, name')
}

export function named(database: Database, name: string): readonly Person[] {
  const folded = fold(name.trim())
  return withAliases(
    database,
    `SELECT name FROM people WHERE folded = ? UNION SELECT person AS name FROM aliases WHERE folded = ? ORDER BY name`,
    ...[folded, folded],
  )
}

function withAliases(database: Database, sql: string, ...values: readonly string[]): Person[] {
  const aliases = Map.groupBy(
    database.all<{ person: string; alias: string }>(
      `SELECT person, alias FROM aliases WHERE person IN (SELECT name FROM (${sql})) ORDER BY person, position`,
      ...values,
    ),
    (row) => row.person,
  )
  return database
    .all<{ name: string }>(sql, ...values)
    .map(({ name }) => ({ name, aliases: aliases.get(name)?.map((row) => row.alias) ?? [] }))
}

export function met(database: Database, name: string, limit: number): readonly { name: string; events: number }[] {
  return database.all(
    // What was not held is little, and known beforehand: no event has to be looked at for its status.
    `SELECT other.person AS name, count(*) AS events
     FROM participations own JOIN participations other ON other.event = own.event
     WHERE own.person = ? AND other.person <> own.person
     AND own.event NOT IN (SELECT number FROM events WHERE status IN ('planned', 'cancelled', 'postponed'))
     -- A visitor meets one host after the other: two hosts of one visit need not have met.
     AND (own.position = 0 OR other.position = 0 OR own.event NOT IN (SELECT number FROM events WHERE kind = 'visit'))
     GROUP BY other.person ORDER BY events DESC, name LIMIT ?`,
    ...[name, limit],
  )
}

export const busiest = (database: Database, count: number): readonly string[] =>
  database
    .all<{ person: string }>(
      `SELECT person FROM participations INDEXED BY participations_of
       GROUP BY person ORDER BY count(*) DESC, person LIMIT ?`,
      count,
    )
    .map(({ person }) => person)

export const bodies = (database: Database): readonly string[] => namesOf(database, 'bodies')
export const places = (database: Database): readonly string[] => namesOf(database, 'places')

const namesOf = (database: Database, table: 'bodies' | 'places'): string[] =>
  database.all<{ name: string }>(`SELECT name FROM ${table} ORDER BY events DESC, name`).map(({ name }) => name)
